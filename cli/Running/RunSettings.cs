using System.CommandLine;
using LcncInfra.Cli.Locking;
using LcncInfra.Model.Profiles;

namespace LcncInfra.Cli.Running;

/// <summary>What a run generates and from what, whether a command line says so or another part of the program.</summary>
/// <param name="ControlPlane">A folder, or <c>git+PATH-or-URL[#REF]</c>.</param>
internal sealed record RunSettings(string ControlPlane)
{
    /// <summary>The environments; none means all.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>Folder with a folder per WorkloadRegistration; <see langword="null"/> for where the control plane has them.</summary>
    public string? Workloads { get; init; }

    /// <summary>File with facts from provisioning; <see langword="null"/> for none.</summary>
    public string? Facts { get; init; }

    /// <summary>The file of the lock; <see langword="null"/> for the one beside the control plane, if it is there.</summary>
    public string? LockFile { get; init; }

    /// <summary>A lock that is known already and goes before any file; <see langword="null"/> for none.</summary>
    public SourceLock? Lock { get; init; }

    /// <summary>Decisions of an earlier run; <see langword="null"/> for none.</summary>
    public string? Previous { get; init; }

    /// <summary>The schedulers that may run, as <c>NAME=FILE</c>.</summary>
    public IReadOnlyList<string> AllowExec { get; init; } = [];

    /// <summary>Whose habits to follow.</summary>
    public GeneratorProfile Profile { get; init; } = GeneratorProfile.Default;

    /// <summary>Whether warnings stop the run.</summary>
    public bool WarningsAsErrors { get; init; }

    /// <summary>What a command line says.</summary>
    public static RunSettings Of(ParseResult parsed, CommonOptions options) => new(options.ControlPlaneOf(parsed))
    {
        Environments = parsed.GetValue(options.Environments) ?? [],
        Workloads = parsed.GetValue(options.Workloads),
        Facts = parsed.GetValue(options.Facts),
        LockFile = parsed.GetValue(options.Lock),
        Previous = parsed.GetValue(options.Previous),
        AllowExec = parsed.GetValue(options.AllowExec) ?? [],
        Profile = parsed.GetValue(options.Profile),
        WarningsAsErrors = parsed.GetValue(options.WarningsAsErrors),
    };
}
