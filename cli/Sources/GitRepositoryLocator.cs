using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Sources;

/// <summary>Finds out which repository a control plane means by a URL.</summary>
/// <remarks>
/// A URL that means the control plane itself leads to the repository that the command line named, with its transport and credentials.
/// Of a local clone nothing tells its URL for certain, so that of its environments is taken to mean the clone.
/// </remarks>
internal sealed class GitRepositoryLocator(GitControlPlane controlPlane)
{
    private readonly HashSet<string> _own = new([controlPlane.Url.Identity], StringComparer.Ordinal);

    /// <summary>The repository; <see langword="null"/> if git may not be given the URL.</summary>
    public GitUrl? Locate(GitReference reference, DiagnosticBag diagnostics)
    {
        var at = reference.At("repo");
        if (!GitUrl.TryParse(reference.Source.Repo, out var url, out var refusal))
        {
            diagnostics.Add(SourceDiagnostics.UnusableRepository(at, reference.Owner, refusal));
            return null;
        }

        var isClone = controlPlane.Url.Folder is not null;
        if (url.Folder is not null && !isClone)
        {
            diagnostics.Add(SourceDiagnostics.LocalRepository(at, reference.Owner));
            return null;
        }

        if (isClone && url.Folder is null && reference.Kind == Locking.LockedSourceKind.Environment)
        {
            _own.Add(url.Identity);
        }

        return _own.Contains(url.Identity) ? controlPlane.Url : url;
    }
}
