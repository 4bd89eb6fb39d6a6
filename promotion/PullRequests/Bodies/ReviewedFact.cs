namespace LcncInfra.PullRequests.Bodies;

/// <summary>Something that reviewers may want to look up.</summary>
/// <param name="Label">What it is: <c>release</c>, <c>pipeline run</c>.</param>
/// <param name="Value">A digest, a commit, a name.</param>
public sealed record ReviewedFact(string Label, string Value)
{
    /// <summary>Where people see it; <see langword="null"/> if nowhere. What is no web address is left out.</summary>
    public string? Url { get; init; }
}
