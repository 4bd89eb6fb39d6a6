namespace LcncInfra.Repository.Differences;

/// <summary>What happens to a file.</summary>
public enum ChangeKind
{
    /// <summary>It is not there yet.</summary>
    Added,

    /// <summary>It gets other content.</summary>
    Changed,

    /// <summary>It goes.</summary>
    Removed,
}
