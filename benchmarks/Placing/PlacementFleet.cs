using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Configs;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Schemas;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Labels;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Benchmarks.Placing;

/// <summary>A fleet in memory in which everything has a say: terms, taints, spread, anti-affinity, residency, capacity.</summary>
internal static class PlacementFleet
{
    private static readonly string[] Regions = ["eu-west", "eu-central", "us-east", "us-west", "ap-south"];
    private static readonly CatalogSource Source = new(SourceKind.Environment, "dev", Revision: null);

    /// <summary>The catalog.</summary>
    public static EnvironmentCatalog Of(PlacementParameters size) => new()
    {
        Environment = "dev",
        BaseRepos = ValueList<Sourced<BaseRepo>>.Empty,
        GitOpsRepos = ValueList<Sourced<GitOpsRepo>>.Empty,
        Templates = ValueList<Sourced<Template>>.Empty,
        WorkloadRegistrations = ValueList<Sourced<WorkloadRegistration>>.Empty,
        Workloads = ValueList<Sourced<Workload>>.Empty,
        SchedulingPolicies = ValueList<Sourced<SchedulingPolicy>>.Empty,
        Configs = ValueList<Sourced<Config>>.Empty,
        ConfigSchemas = ValueList<Sourced<ConfigSchema>>.Empty,
        Sources = ValueList<CatalogSource>.Empty,
        InputDigest = string.Empty,
        ClusterTypes = List(size.ClusterTypes, ClusterType),
        ClusterTypeProfiles = List(size.ClusterTypes, Profile),
        DeploymentTargets = List(size.Targets, i => Target(i, size)),
        WorkloadRequirements = List(size.Targets, Requirements),
        PlacementPolicies = List(size.Policies, Policy),
    };

    private static ClusterType ClusterType(int number) => new(
        $"cluster-{number:00000}",
        ValueMap.Of(("region", Regions[number % Regions.Length]), ("cloud", $"cloud-{number % 3}"), ("rack", $"rack-{number % 97}")))
    {
        Reconciler = "flux",
        NamespaceService = "namespace",
    };

    private static ClusterTypeProfile Profile(int number) => new($"cluster-{number:00000}")
    {
        Region = Regions[number % Regions.Length],
        Taints = number % 10 == 0 ? [new Taint("gpu", string.Empty, (TaintEffect)(number % 3))] : [],
        Allocatable = [new ResourceAmount("cpu", new Quantity(64)), new ResourceAmount("memory", new Quantity(128L << 30))],
        Properties = ValueMap.Of(("kubernetesVersion", $"1.{28 + (number % 5)}.{number % 7}")),
    };

    private static DeploymentTarget Target(int number, PlacementParameters size) => new($"app-{number:00000}-live", $"app-{number:00000}", "team", "dev")
    {
        Labels = ValueMap.Of(("policy", $"{number % size.Policies}"), ("tier", $"tier-{number % 50}")),
        Manifests = ValueMap.Empty,
        ConfigSchemas = ValueList<string>.Empty,
    };

    private static WorkloadRequirements Requirements(int number) => new($"app-{number:00000}")
    {
        Residency = number % 4 == 0 ? ["eu"] : [],
        Requests = [new ResourceAmount("cpu", new Quantity((1 + (number % 4)) * 0.25m)), new ResourceAmount("memory", new Quantity(1L << 30))],
        Tolerations = number % 5 == 0 ? [new Toleration("gpu", Value: null, Effect: null)] : [],
    };

    private static PlacementPolicy Policy(int number) => new($"policy-{number:00000}", null, Label("policy", $"{number}"))
    {
        Required = [new PlacementTerm(TermSubject.ClusterTypeProperty, "kubernetesVersion", TermOperator.SemVer, [">=1.29 <2"])],
        Preferred = [new PreferredTerm(new PlacementTerm(TermSubject.ClusterTypeLabel, "cloud", TermOperator.In, [$"cloud-{number % 3}"]), 10)],
        Count = new PlacementCount(2, 3 + (number % 5)),
        Spread = [new SpreadConstraint("region", 1 + (number % 2), IsHard: number % 3 != 0)],
        AntiAffinity = number % 4 == 0 ? [new AntiAffinity(Label("tier", $"tier-{number % 50}"), "rack", IsHard: false)] : [],
    };

    private static LabelSelector Label(string key, string value) => new([new SelectorRequirement(key, SelectorOperator.In, [value])]);

    private static ValueList<Sourced<T>> List<T>(int count, Func<int, T> make) => Enumerable.Range(0, count)
        .Select(i => new Sourced<T>(make(i), SourceMap.OfWhole(SourceSpan.None), Source))
        .ToValueList();
}
