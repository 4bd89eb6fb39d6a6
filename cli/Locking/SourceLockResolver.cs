using LcncInfra.Catalog;
using LcncInfra.Git;
using LcncInfra.Cli.Registries;
using LcncInfra.Cli.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Locking;

/// <summary>Makes a lock: what was resolved while the control plane was read, and the manifests that its targets point at.</summary>
/// <param name="git">Asks the hosts of repositories.</param>
/// <param name="artifacts">Asks registries and Helm repositories.</param>
/// <param name="allowFolders">Whether manifests may be in folders of this machine: only if the control plane came from it too.</param>
internal sealed class SourceLockResolver(GitClient git, IArtifactClient artifacts, bool allowFolders)
{
    // Hosts limit connections of one client; more at once is no faster.
    private const int HostsAtOnce = 8;

    /// <summary>The control plane's own repository, which manifests may be in too; <see langword="null"/> if it is a folder.</summary>
    public OwnRepository? Own { get; init; }

    /// <summary>The lock of environments that were read.</summary>
    /// <param name="resolved">What the control plane resolved.</param>
    /// <param name="catalogs">The environments.</param>
    /// <param name="diagnostics">What cannot be locked; every repository and name is reported.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <returns><see langword="null"/> if something could not be locked: half a lock is none.</returns>
    public SourceLock? Resolve(
        IReadOnlyList<LockedSource> resolved, IReadOnlyList<EnvironmentCatalog> catalogs, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var groups = ManifestsReader.Read(catalogs, diagnostics)
            .GroupBy(m => m.Repo, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.ToList())
            .ToList();
        var bags = new DiagnosticBag[groups.Count];
        var pins = new IReadOnlyList<LockedSource>[groups.Count];
        Parallel.For(0, groups.Count, new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancellationToken }, i =>
        {
            bags[i] = new DiagnosticBag();
            pins[i] = Resolve(groups[i], bags[i], cancellationToken);
        });
        foreach (var bag in bags)
        {
            diagnostics.AddRange(bag.InOrder());
        }

        var digests = new ArtifactLockResolver(artifacts).Resolve(catalogs, diagnostics, cancellationToken);
        return diagnostics.HasErrors ? null : SourceLock.Of(resolved.Concat(pins.SelectMany(p => p)).Concat(digests));
    }

    /// <summary>Reports each of the manifests that a lock lacks.</summary>
    public static void Check(SourceLock sourceLock, IReadOnlyList<EnvironmentCatalog> catalogs, DiagnosticBag diagnostics)
    {
        foreach (var manifests in ManifestsReader.Read(catalogs, diagnostics))
        {
            if (GitUrl.TryParse(manifests.Repo, out var url, out _)
                && sourceLock.Find(LockedSourceKind.Manifests, url.Display, manifests.Ref) is null)
            {
                diagnostics.Add(LockDiagnostics.NotLocked(manifests.At, $"deployment target '{manifests.Target}'", url.Display, manifests.Ref));
            }
        }
    }

    private List<LockedSource> Resolve(List<ManifestsReference> manifests, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var first = manifests[0];
        var pins = new List<LockedSource>();
        if (!GitUrl.TryParse(first.Repo, out var url, out _))
        {
            return pins;
        }

        if (url.Folder is not null && !allowFolders)
        {
            diagnostics.Add(SourceDiagnostics.LocalRepository(first.At, $"deployment target '{first.Target}'"));
            return pins;
        }

        try
        {
            var names = manifests.Select(m => m.Ref).Where(r => !GitRefName.IsCommit(r)).Distinct(StringComparer.Ordinal).ToList();
            var found = names.Count == 0
                ? new Dictionary<string, string>(StringComparer.Ordinal)
                : git.Resolve(Own?.Locate(url) ?? url, [.. names.SelectMany(n => new[] { $"refs/heads/{n}", $"refs/tags/{n}" })], cancellationToken);
            foreach (var reference in manifests)
            {
                Add(pins, reference, (url, found), diagnostics);
            }
        }
        catch (GitException e)
        {
            diagnostics.Add(LockDiagnostics.ManifestsUnavailable(first.At, first.Target, e.Message, e.Remedy));
        }

        return pins;
    }

    // A branch goes before a tag of its name: that is how a reconciler reads a field called branch.
    private static void Add(
        List<LockedSource> pins, ManifestsReference reference, (GitUrl Url, IReadOnlyDictionary<string, string> Found) answer, DiagnosticBag diagnostics)
    {
        var commit = GitRefName.IsCommit(reference.Ref)
            ? reference.Ref
            : answer.Found.GetValueOrDefault($"refs/heads/{reference.Ref}") ?? answer.Found.GetValueOrDefault($"refs/tags/{reference.Ref}");
        if (commit is null)
        {
            diagnostics.Add(LockDiagnostics.ManifestsNotFound(reference.At, reference.Target, answer.Url.Display, reference.Ref));
        }
        else
        {
            pins.Add(new LockedSource(LockedSourceKind.Manifests, answer.Url.Display, reference.Ref, commit));
        }
    }
}
