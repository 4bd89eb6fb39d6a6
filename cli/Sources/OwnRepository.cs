using LcncInfra.Cli.Locking;
using LcncInfra.Git;

namespace LcncInfra.Cli.Sources;

/// <summary>The repository of a control plane, and the URLs by which the control plane means itself.</summary>
/// <remarks>Of a clone on this machine nothing tells its URL for certain, so that of its environments is taken to mean the clone.</remarks>
/// <param name="Url">The repository that the command line names.</param>
/// <param name="Identities">URLs that mean it.</param>
internal sealed record OwnRepository(GitUrl Url, IReadOnlySet<string> Identities)
{
    /// <summary>That of a control plane that was read; <see langword="null"/> if it is a folder.</summary>
    /// <param name="argument">The control plane as the command line names it.</param>
    /// <param name="resolved">What was resolved when it was read.</param>
    public static OwnRepository? Of(string argument, IReadOnlyList<LockedSource> resolved) =>
        argument.StartsWith("git+", StringComparison.Ordinal) && ControlPlaneLocator.Read(argument, new Model.Diagnostics.DiagnosticBag()) is { } controlPlane
            ? new OwnRepository(controlPlane.Url, IdentitiesOf(controlPlane, resolved))
            : null;

    /// <summary>Where a repository is asked: the one that the command line names if it is meant.</summary>
    public GitUrl Locate(GitUrl url) => Identities.Contains(url.Identity) ? Url : url;

    private static HashSet<string> IdentitiesOf(GitControlPlane controlPlane, IReadOnlyList<LockedSource> resolved)
    {
        var own = new HashSet<string>(StringComparer.Ordinal) { controlPlane.Url.Identity };
        if (controlPlane.Url.Folder is not null)
        {
            own.UnionWith(resolved.Where(s => s.Kind == LockedSourceKind.Environment).Select(s => GitUrl.TryParse(s.Repo, out var url, out _) ? url.Identity : string.Empty));
        }

        return own;
    }
}
