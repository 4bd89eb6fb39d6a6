namespace LcncInfra.PullRequests;

/// <summary>How a check of a commit ended.</summary>
public enum CheckState
{
    /// <summary>It has not ended, or waits for somebody.</summary>
    Pending,

    /// <summary>It passed.</summary>
    Succeeded,

    /// <summary>It found something, broke or was stopped.</summary>
    Failed,

    /// <summary>It had nothing to say: it was left out, or gives no verdict.</summary>
    Skipped,
}
