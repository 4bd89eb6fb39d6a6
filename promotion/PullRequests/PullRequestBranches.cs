namespace LcncInfra.PullRequests;

/// <summary>What a pull request leads from and to.</summary>
/// <param name="Head">The branch with the proposal, without <c>refs/heads/</c>; in the same repository.</param>
/// <param name="Base">The branch that shall take it.</param>
public sealed record PullRequestBranches(string Head, string Base);
