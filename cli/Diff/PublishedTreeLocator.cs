using LcncInfra.Git;
using LcncInfra.Cli.Output;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Publishing.Trees;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Cli.Diff;

/// <summary>Finds what a tree is compared with: a folder, or a commit of a repository and a folder in it.</summary>
/// <param name="against">As written: a folder, or <c>REF[:PATH]</c>.</param>
/// <param name="repository">The folder of the repository; <see langword="null"/> if none was named, so that a folder is looked for first.</param>
internal sealed class PublishedTreeLocator(string against, string? repository)
{
    private string Repository => repository ?? ".";

    /// <summary>What the tree is called in front of people.</summary>
    /// <param name="subfolder">Folder of the environment in it; empty if the tree is of one environment.</param>
    public string NameOf(string subfolder) => subfolder.Length == 0
        ? against
        : IsFolder || against.Contains(':', StringComparison.Ordinal) ? $"{against.TrimEnd('/')}/{subfolder}" : $"{against}:{subfolder}";

    /// <summary>The tree; <see langword="null"/> after reporting that there is none.</summary>
    public IPublishedTree? Open(string subfolder, DiagnosticBag found) =>
        IsFolder ? FolderPublishedTree.Open(Path.Combine(against, subfolder)) : OpenCommit(subfolder, found);

    private bool IsFolder => repository is null && Directory.Exists(against);

    private GitPublishedTree? OpenCommit(string subfolder, DiagnosticBag found)
    {
        var colon = against.IndexOf(':', StringComparison.Ordinal);
        var (reference, path) = colon < 0 ? (against, string.Empty) : (against[..colon], against[(colon + 1)..]);
        if (RepositoryPath.Parse($"{path}/{subfolder}".Trim('/')) is not { } folder)
        {
            found.Add(CommandDiagnostics.UnknownTree(against, Repository, "what follows ':' is not a folder of it"));
            return null;
        }

        try
        {
            var opened = new GitClient(new GitOptions()).Open(Path.GetFullPath(Repository), CancellationToken.None);
            return GitPublishedTree.Open(opened, opened.ResolveExpression(reference, CancellationToken.None), folder.Value);
        }
        catch (GitException failure) when (failure.Failure is GitFailure.UnknownRevision or GitFailure.Unreachable or GitFailure.Failed)
        {
            found.Add(CommandDiagnostics.UnknownTree(against, Repository, failure.Message));
            return null;
        }
        catch (GitException failure)
        {
            throw new EnvironmentFailedException(CommandDiagnostics.UnknownTree(against, Repository, failure.Message) with { Hint = failure.Remedy });
        }
    }
}
