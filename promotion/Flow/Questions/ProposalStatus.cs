namespace LcncInfra.Flow.Questions;

/// <summary>What became of something that was proposed.</summary>
public enum ProposalStatus
{
    /// <summary>It waits for people, on what the branch is.</summary>
    Open,

    /// <summary>It waits for people, but the branch, or the proposal itself, is not what it was.</summary>
    Outdated,

    /// <summary>The branch has it.</summary>
    Merged,

    /// <summary>People closed it.</summary>
    Closed,

    /// <summary>A runner took it back, and perhaps could not write that down.</summary>
    TakenBack,
}
