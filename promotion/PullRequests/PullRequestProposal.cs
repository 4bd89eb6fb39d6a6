using LcncInfra.Model.Collections;

namespace LcncInfra.PullRequests;

/// <summary>What a pull request shall say.</summary>
/// <param name="Branches">What it leads from and to.</param>
/// <param name="Title">One line of text; cut at the end where a host takes less.</param>
/// <param name="Body">Markdown in which foreign text is escaped already; cut with a note where a host takes less.</param>
public sealed record PullRequestProposal(PullRequestBranches Branches, string Title, string Body)
{
    /// <summary>Labels it shall have. Those of an earlier proposal that are not wanted any more go; those that others put on stay.</summary>
    public ValueList<string> Labels { get; init; } = ValueList<string>.Empty;

    /// <summary>Where a reader finds what a cut body leaves out; <see langword="null"/> if nowhere.</summary>
    public string? DetailUrl { get; init; }
}
