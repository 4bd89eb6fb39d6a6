using LcncInfra.Catalog;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Configuration.Composition;
using LcncInfra.Generation.Findings;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Rendering.Objects;
using LcncInfra.Rendering.Remembering;
using LcncInfra.Repository.Trees;
using LcncInfra.Scheduling.Decisions;
using LcncInfra.Scheduling.External;
using LcncInfra.Scheduling.Orders;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Scheduling.Rollouts;
using LcncInfra.Scheduling.Shards;

namespace LcncInfra.Generation;

/// <summary>A whole run on one screen: from the files of a control plane to the desired state of one environment in memory.</summary>
/// <remarks>Pure but for what <see cref="ISourceTree"/> reads. A stage reports all it finds; the run stops between stages on an error.</remarks>
public static class Generator
{
    /// <summary>Generates one environment.</summary>
    public static GenerationResult Generate(ISourceTree sources, GenerationOptions options)
    {
        var loading = new DiagnosticBag();
        var catalog = Pinned(CatalogLoader.Load(options.Environment, sources, options.CatalogLimits, loading), options);
        var findings = new RunFindings(RuleOf(options, catalog));
        findings.Add(loading);
        var root = TreeRoot.Of(catalog, options.Profile, findings);
        var result = new GenerationResult { Environment = options.Environment, Diagnostics = [], Catalog = catalog, Root = root };
        if (catalog is null || findings.Stop)
        {
            return result with { Diagnostics = findings.InOrder() };
        }

        options.Loaded?.Invoke(catalog.InputDigest);
        var scheduling = new DiagnosticBag();
        catalog = options.Assume?.Invoke(catalog) ?? catalog;
        catalog = (options.Profile == GeneratorProfile.Kalypso ? UngovernedCatalog.Of(catalog, scheduling) : catalog) with { Previous = options.Previous };
        catalog = ExternalScheduler.Ask(catalog, options.Schedulers, scheduling);
        var placement = PlacementScheduler.Schedule(catalog, scheduling);
        var order = DeploymentOrderScheduler.Schedule(catalog, placement, scheduling);
        var rollout = RolloutScheduler.Schedule(catalog, options.Profile, scheduling);
        findings.Add(scheduling);
        var shard = options.Shard is { } number ? ShardScheduler.Schedule(catalog, placement, number) : null;

        var asAsked = new RenderingOptions(options.Profile, root, options.EvaluationLimits) { Shard = shard, Order = order, Rollout = rollout, Manifests = options.Manifests };
        asAsked = options.Memory is { } memory ? asAsked with { Known = new KnownRenderings(catalog, asAsked, memory) } : asAsked;
        var configuration = new DiagnosticBag();
        var ofAssignments = new DiagnosticBag();
        var assignments = PlacementComposer.Compose(catalog, placement, (configuration, ofAssignments), asAsked.Known);
        findings.Add(configuration);
        findings.AddOfAssignments(ofAssignments, options.KeepGoing);
        result = result with { Catalog = catalog, Placement = placement, Assignments = assignments, Shard = shard, Rollout = rollout };
        if (findings.Stop)
        {
            return result with { Diagnostics = findings.InOrder() };
        }

        var rendering = new DiagnosticBag();
        var fleet = FleetRenderer.Render(catalog, assignments, asAsked, rendering);
        findings.AddOfAssignments(rendering, options.KeepGoing);

        var composing = new DiagnosticBag();
        GitOpsTree? tree = null;
        IReadOnlyList<Diagnostic> ofObjects = [];
        Parallel.Invoke(() => tree = TreeComposer.Compose(fleet.Files, composing), () => ofObjects = ObjectFindings.Find(catalog, assignments, fleet.Files));
        composing.AddRange(ofObjects);
        findings.Add(composing);
        return result with
        {
            Diagnostics = findings.InOrder(),
            Tree = findings.Stop ? null : tree,
            Failed = fleet.Failed,
        };
    }

    private static EnvironmentCatalog? Pinned(EnvironmentCatalog? catalog, GenerationOptions options)
    {
        if (catalog is null || options.Profile != GeneratorProfile.Default)
        {
            return catalog;
        }

        var renamed = RenamedTargets.Of(catalog);
        return options.Pins is { } pins ? PinnedTargets.Pin(renamed, pins) : renamed;
    }

    private static SeverityRule RuleOf(GenerationOptions options, EnvironmentCatalog? catalog) =>
        new(options.Profile, catalog?.Settings?.Value.Suppressions ?? ValueList<Suppression>.Empty, options.WarningsAsErrors);
}
