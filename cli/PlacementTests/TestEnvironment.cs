using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Configuration.Composition;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Explanations;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Cli.PlacementTests;

/// <summary>What tests of one environment ask: its names, its placements and its configuration.</summary>
internal sealed class TestEnvironment
{
    private readonly ConfigComposer _composer;
    private readonly ILookup<string, Assignment> _byTarget;

    /// <summary>An environment whose catalog has no errors.</summary>
    public TestEnvironment(EnvironmentCatalog catalog)
    {
        Catalog = catalog;
        _composer = new ConfigComposer(ConfigLayers.Of(catalog.Configs));

        // What scheduling warns of is no failed test.
        _byTarget = PlacementScheduler.Schedule(catalog, new DiagnosticBag()).Assignments.ToLookup(a => a.DeploymentTarget.Value.Name, StringComparer.Ordinal);
    }

    /// <summary>The catalog.</summary>
    public EnvironmentCatalog Catalog { get; }

    /// <summary>Names of the cluster types.</summary>
    public IReadOnlyCollection<string> ClusterTypes => [.. Catalog.ClusterTypes.Select(c => c.Value.Name)];

    /// <summary>The assignments of a target, in order of cluster types.</summary>
    public IEnumerable<Assignment> AssignmentsOf(DeploymentTarget target) => _byTarget[target.Name];

    /// <summary>The assignment of a target to a cluster type; <see langword="null"/> if no policy asks for it.</summary>
    public Assignment? Find(DeploymentTarget target, string clusterType) => _byTarget[target.Name].FirstOrDefault(a => a.ClusterType.Value.Name == clusterType);

    /// <summary>Why a target is not on a cluster type.</summary>
    public PairExplanation Explain(DeploymentTarget target, Sourced<ClusterType> clusterType) => PlacementExplanation.Of(Catalog, target, clusterType.Value);

    /// <summary>What a target finds on a cluster type.</summary>
    public ConfigSnapshot ConfigOf(Assignment assignment) => _composer.Compose(assignment.ClusterType.Value, assignment.DeploymentTarget.Value);
}
