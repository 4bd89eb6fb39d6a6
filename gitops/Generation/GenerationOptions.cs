using LcncInfra.Catalog;
using LcncInfra.Catalog.Decisions;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Remembering;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Scheduling.External;
using LcncInfra.Scheduling.Shards;
using LcncInfra.Templating;

namespace LcncInfra.Generation;

/// <summary>What one run generates, and how strictly.</summary>
public sealed record GenerationOptions
{
    /// <summary>The environment.</summary>
    public required string Environment { get; init; }

    /// <summary>Kalypso's habits, or ours.</summary>
    public GeneratorProfile Profile { get; init; } = GeneratorProfile.Default;

    /// <summary>The decisions that placement starts from.</summary>
    public PreviousInput Previous { get; init; } = PreviousInput.None;

    /// <summary>The programs that placement policies may leave their choice to; <see langword="null"/> for none.</summary>
    public ISchedulerExecutables? Schedulers { get; init; }

    /// <summary>Makes the catalog that is supposed from the one that was read; <see langword="null"/> to take it as it is.</summary>
    public Func<EnvironmentCatalog, EnvironmentCatalog>? Assume { get; init; }

    /// <summary>Is told the digest of the control plane as soon as it is read, so that what needs no result can begin.</summary>
    public Action<string>? Loaded { get; init; }

    /// <summary>Whether an assignment that fails is left out instead of stopping the environment.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>Whether warnings that are not suppressed stop the run.</summary>
    public bool WarningsAsErrors { get; init; }

    /// <summary>The part of the environment to render; <see langword="null"/> for all of it. Everything is scheduled and configured in any case.</summary>
    public ShardNumber? Shard { get; init; }

    /// <summary>The commits that manifests are locked to; <see langword="null"/> leaves them as they are written.</summary>
    public IManifestPins? Pins { get; init; }

    /// <summary>Gives the manifests of workloads that are delivered rendered.</summary>
    public IWorkloadManifests Manifests { get; init; } = new NoWorkloadManifests();

    /// <summary>What earlier runs rendered; <see langword="null"/> renders everything. It changes how long a run takes, and no byte.</summary>
    public IRenderingMemory? Memory { get; init; }

    /// <summary>What a control plane may consist of.</summary>
    public CatalogLimits CatalogLimits { get; init; } = CatalogLimits.Default;

    /// <summary>What one evaluation of a template may use.</summary>
    public EvaluationLimits EvaluationLimits { get; init; } = EvaluationLimits.Default;
}
