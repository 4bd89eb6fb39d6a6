using System.Collections.Concurrent;
using System.CommandLine;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Sources;
using LcncInfra.Cli.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Cli.Running;

/// <summary>A control plane as the command line names it, with the lock and the facts that go with it.</summary>
/// <param name="Sources">Its files.</param>
/// <param name="Lock">The pins of its sources; <see langword="null"/> when they are resolved for this run.</param>
/// <param name="FactsDigest">Digest of the facts from provisioning; <see langword="null"/> if none were given.</param>
internal sealed record OpenedControlPlane(IControlPlane Sources, SourceLock? Lock, string? FactsDigest)
{
    private readonly ConcurrentDictionary<string, string> _located = new(StringComparer.Ordinal);

    /// <summary>The commits that the lock pins manifests to; <see langword="null"/> without a lock.</summary>
    public IManifestPins? Pins { get; init; } = Lock is null ? null : new LockedManifests(Lock);

    /// <summary>Gives the manifests of workloads that are delivered rendered.</summary>
    public required IWorkloadManifests Manifests { get; init; }

    /// <summary>Opens what the command line names; <see langword="null"/> after reporting why not.</summary>
    public static OpenedControlPlane? Open(ParseResult parsed, CommonOptions options, DiagnosticBag found) => Open(RunSettings.Of(parsed, options), found);

    /// <summary>Opens what is meant; <see langword="null"/> after reporting why not.</summary>
    public static OpenedControlPlane? Open(RunSettings settings, DiagnosticBag found)
    {
        if (settings.Lock is not null || LockFile(settings.ControlPlane, settings.LockFile) is not { } file)
        {
            return Open(settings, settings.Lock, found);
        }

        return ReadLock(file, found) is { } sourceLock ? Open(settings, sourceLock, found) : null;
    }

    /// <summary>Opens what the command line names as it is now, whatever a lock says.</summary>
    public static OpenedControlPlane? OpenUnlocked(ParseResult parsed, CommonOptions options, DiagnosticBag found) =>
        Open(RunSettings.Of(parsed, options), sourceLock: null, found);

    /// <summary>The same finding with paths from the current folder, as editors and annotations need them.</summary>
    public Diagnostic Located(Diagnostic diagnostic) => diagnostic with
    {
        At = Located(diagnostic.At),
        Related = diagnostic.Related.Select(related => related with { At = Located(related.At) }).ToValueList(),
    };

    private static OpenedControlPlane? Open(RunSettings settings, SourceLock? sourceLock, DiagnosticBag found)
    {
        var sources = ControlPlaneLocator.Open(
            settings.ControlPlane,
            new SourceTreeOptions { WorkloadsFolder = settings.Workloads, FactsFile = settings.Facts, Lock = sourceLock },
            found,
            CancellationToken.None);
        return sources is null
            ? null
            : new OpenedControlPlane(sources, sourceLock, File.Exists(settings.Facts) ? ContentDigest.Of(File.ReadAllBytes(settings.Facts)) : null)
            {
                Manifests = new WorkloadManifestsClient(new WorkloadOptions
                {
                    ControlPlaneFolder = sources.IsGit ? null : Path.GetFullPath(settings.ControlPlane),
                    AllowFolders = !sources.IsGit || IsLocal(settings.ControlPlane),
                }),
            };
    }

    /// <summary>Whether a control plane is on this machine, as a folder or as a repository.</summary>
    public static bool IsLocal(string argument) => Directory.Exists(argument.Replace("git+", string.Empty, StringComparison.Ordinal).Split('#')[0]);

    private static string? LockFile(string argument, string? named)
    {
        var beside = Path.Combine(argument, SourceLock.FileName);
        return named ?? (File.Exists(beside) ? beside : null);
    }

    private static SourceLock? ReadLock(string file, DiagnosticBag found)
    {
        try
        {
            return SourceLockReader.Read(RegularFile.Read(file), file, found);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(LockDiagnostics.NoLock(file));
            return null;
        }
    }

    /// <summary>The same place with its path from the current folder.</summary>
    public SourceSpan Located(SourceSpan at)
    {
        if (at.File.Length == 0)
        {
            return at;
        }

        // Many findings are in few files.
        var file = _located.GetOrAdd(at.File, LocatedFile);
        return ReferenceEquals(file, at.File) ? at : at with { File = file };
    }

    private string LocatedFile(string named)
    {
        if (Sources.Locate(named) is not { } file || !File.Exists(file))
        {
            return named;
        }

        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), file).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? named : relative;
    }
}
