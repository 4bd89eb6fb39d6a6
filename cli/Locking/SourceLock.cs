using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Locking;

/// <summary>Every source of a fleet, pinned: what <c>lcnc.lock</c> holds.</summary>
internal sealed record SourceLock
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "lcnc.lock";

    private SourceLock(ValueList<LockedSource> sources)
    {
        Sources = sources;
        Release = ReleaseOf(sources);
    }

    /// <summary>The pins, in order, each once.</summary>
    public ValueList<LockedSource> Sources { get; }

    /// <summary>Names what is promoted: the digest of the pins of base repositories, workloads and manifests.</summary>
    /// <remarks>
    /// Free of environments: neither their branches nor the list of them count, so that one release keeps its name in every environment it reaches.
    /// </remarks>
    public string Release { get; }

    /// <summary>A lock of pins in any order.</summary>
    public static SourceLock Of(IEnumerable<LockedSource> sources) => new(sources.Distinct().Order().ToValueList());

    /// <summary>The commit or digest of a name; <see langword="null"/> if the lock lacks it.</summary>
    public string? Find(LockedSourceKind kind, string repo, string reference) => Sources
        .FirstOrDefault(s => s.Kind == kind && s.Repo == repo && s.Ref == reference)?.Revision;

    /// <summary>Whether the lock has exactly this pin.</summary>
    public bool Has(LockedSource source) => Sources.Contains(source);

    private static string ReleaseOf(ValueList<LockedSource> sources) => ContentDigest.Of(sources
        .Where(s => s.Kind is not (LockedSourceKind.ControlPlane or LockedSourceKind.Environment))
        .SelectMany(s => new[] { s.Kind.ToString(), s.Repo, s.Ref, s.Revision }));
}
