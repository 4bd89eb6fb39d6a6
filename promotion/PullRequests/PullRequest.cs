using LcncInfra.Model.Collections;

namespace LcncInfra.PullRequests;

/// <summary>An open pull request as its host shows it.</summary>
/// <param name="Number">How its host counts it; 0 for an artefact.</param>
/// <param name="Url">Where people see it: a URL, or the path of an artefact.</param>
/// <param name="Branches">What it leads from and to.</param>
/// <param name="Title">Its title.</param>
public sealed record PullRequest(long Number, string Url, PullRequestBranches Branches, string Title)
{
    /// <summary>Its body, with our mark if it is ours.</summary>
    public required string Body { get; init; }

    /// <summary>Its labels, those of others among them.</summary>
    public ValueList<string> Labels { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether we opened it.</summary>
    public bool IsOwn => PullRequestMark.In(Body) is not null;
}
