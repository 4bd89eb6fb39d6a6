using LcncInfra.Catalog;
using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Registries;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Sources;
using LcncInfra.Flow.Planning;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>Takes locks apart into what is promoted and what belongs to an environment, and puts them together again.</summary>
/// <param name="flow">The flow, whose environments were read.</param>
/// <param name="factsDigest">Digest of the facts from provisioning; <see langword="null"/> if none were given.</param>
internal sealed class ReleaseLocks(OpenedFlow flow, string? factsDigest)
{
    /// <summary>The release that the sources are now; <see langword="null"/> after reporting why it cannot be told.</summary>
    public NewestRelease? Newest(string controlPlane, DiagnosticBag found)
    {
        using var artifacts = new ArtifactClient();
        var sources = flow.Opened.Sources;
        var resolver = new SourceLockResolver(new GitClient(new GitOptions()), artifacts, OpenedControlPlane.IsLocal(controlPlane))
        {
            Own = OwnRepository.Of(controlPlane, sources.Resolved),
        };
        if (resolver.Resolve(sources.Resolved, flow.Catalogs, found, CancellationToken.None) is not { } all)
        {
            return null;
        }

        var promoted = SourceLock.Of(all.Sources.Where(IsPromoted));
        var at = sources.NewestOf([.. promoted.Sources.Select(s => s.Revision)]) ?? DateTimeOffset.UnixEpoch;
        return new NewestRelease(promoted.Release, at, SourceLockWriter.Write(promoted));
    }

    /// <summary>By environment, what its own part is now: the commit of its branch, and the facts.</summary>
    public Dictionary<string, string> Sources() => flow.Catalogs.ToDictionary(
        c => c.Environment,
        c => factsDigest is null ? CommitOf(c) : $"{CommitOf(c)} {factsDigest}",
        StringComparer.Ordinal);

    /// <summary>The lock that an environment is generated with: the pins of a release, and its own part at some commit.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="source">What its own part is, as <see cref="Sources"/> gave it then.</param>
    /// <param name="release">The lock of the release.</param>
    /// <param name="found">Takes what is wrong with it.</param>
    public SourceLock? Of(string environment, string source, ReadOnlyMemory<byte> release, DiagnosticBag found)
    {
        if (SourceLockReader.Read(release, "the lock of the release", found) is not { } promoted || flow.Catalogs.FirstOrDefault(c => c.Environment == environment) is not { } catalog)
        {
            return null;
        }

        var own = flow.Opened.Sources.Resolved
            .Where(s => s.Kind == LockedSourceKind.ControlPlane || (s.Kind == LockedSourceKind.Environment && s.Revision == CommitOf(catalog)))
            .Select(s => s.Kind == LockedSourceKind.Environment ? s with { Revision = source.Split(' ')[0] } : s);
        return SourceLock.Of(promoted.Sources.Concat(own));
    }

    private static bool IsPromoted(LockedSource source) => source.Kind is not (LockedSourceKind.ControlPlane or LockedSourceKind.Environment);

    private static string CommitOf(EnvironmentCatalog catalog) => catalog.Sources.First(s => s.Kind == SourceKind.Environment).Revision ?? string.Empty;
}
