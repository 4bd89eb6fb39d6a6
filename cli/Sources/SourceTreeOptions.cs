using LcncInfra.Git;
using LcncInfra.Cli.Locking;

namespace LcncInfra.Cli.Sources;

/// <summary>What the command line says about sources, besides the control plane itself.</summary>
internal sealed record SourceTreeOptions
{
    /// <summary>Folder with one folder per WorkloadRegistration, instead of <c>workloads/</c> or their repositories.</summary>
    public string? WorkloadsFolder { get; init; }

    /// <summary>File with labelled ConfigMaps from provisioning.</summary>
    public string? FactsFile { get; init; }

    /// <summary>The commits to use; <see langword="null"/> resolves branches and tags for this run.</summary>
    public SourceLock? Lock { get; init; }

    /// <summary>How git is used.</summary>
    public GitOptions Git { get; init; } = new();
}
