using LcncInfra.Generation.Publishing;
using LcncInfra.Publishing.Trees;

namespace LcncInfra.Publishing;

/// <summary>What became of an environment that should be published.</summary>
/// <param name="Action">What was, or would be, done.</param>
/// <param name="Publication">What differs from what was published.</param>
/// <param name="Published">What it was held against; can be read until the workshop is closed.</param>
public sealed record PublicationOutcome(PublicationAction Action, Publication Publication, GitPublishedTree Published)
{
    /// <summary>The commit that the change is made on; <see langword="null"/> for a first one.</summary>
    public string? Base { get; init; }

    /// <summary>The commit that holds the tree now: of the branch, or of the proposal; <see langword="null"/> if there is none.</summary>
    public string? Commit { get; init; }

    /// <summary>The message of the commit that was made; <see langword="null"/> if none was.</summary>
    public string? Message { get; init; }

    /// <summary>Whether there is a branch with a proposal, which may be an older one.</summary>
    public bool HasProposal { get; init; }

    /// <summary>The names of refs that were, or would be, moved.</summary>
    public IReadOnlyList<string> Moved { get; init; } = [];
}
