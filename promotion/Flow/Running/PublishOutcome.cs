using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Running;

/// <summary>What came of publishing.</summary>
public abstract record PublishOutcome
{
    private PublishOutcome()
    {
    }

    /// <summary>It is there.</summary>
    /// <param name="Commit">The commit that has it; the one before if nothing differed.</param>
    public sealed record Done(string Commit) : PublishOutcome
    {
        /// <summary>Digest of what is there; <see langword="null"/> if it is what was decided.</summary>
        public string? Rendering { get; init; }
    }

    /// <summary>It is proposed, and people decide.</summary>
    /// <param name="Proposal">The proposal.</param>
    public sealed record Proposed(StandingProposal Proposal) : PublishOutcome;

    /// <summary>The branch is no longer where it was when this was decided.</summary>
    public sealed record Moved : PublishOutcome;

    /// <summary>What would be published is no longer what was decided.</summary>
    /// <param name="Reason">What changed.</param>
    public sealed record Changed(string Reason) : PublishOutcome;
}
