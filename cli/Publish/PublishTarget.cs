using LcncInfra.Git;

namespace LcncInfra.Cli.Publish;

/// <summary>Where an environment is published.</summary>
/// <param name="Repository">The GitOps repository.</param>
/// <param name="Branch">The branch that reconcilers follow.</param>
/// <param name="IsDirect">Whether the branch itself is moved; else the change is proposed on a branch beside it.</param>
internal sealed record PublishTarget(GitUrl Repository, string Branch, bool IsDirect)
{
    /// <summary>The branch for proposals of the tree that begins at a folder; <see langword="null"/> for none.</summary>
    /// <remarks>As promotion tools expect it of a hydrator: beside the branch, with the folder that is active on it.</remarks>
    public string? ProposalFor(string root) => IsDirect ? null : root.Length == 0 ? $"{Branch}-next" : $"{Branch}-next/{root}";
}
