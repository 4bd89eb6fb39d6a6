using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Clusters;
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

namespace LcncInfra.Testing.Catalogs;

/// <summary>Builds a catalog in memory, with the names of objects as their files, for tests of the stages after loading.</summary>
public sealed class FleetBuilder
{
    private readonly List<Sourced<ClusterType>> _clusterTypes = [];
    private readonly List<Sourced<DeploymentTarget>> _targets = [];
    private readonly List<Sourced<SchedulingPolicy>> _policies = [];
    private readonly List<Sourced<Config>> _configs = [];
    private readonly List<Sourced<ConfigSchema>> _schemas = [];
    private readonly List<Sourced<Template>> _templates = [];
    private readonly List<Sourced<PlacementPolicy>> _placementPolicies = [];
    private readonly List<Sourced<ClusterTypeProfile>> _profiles = [];
    private readonly List<Sourced<Cluster>> _clusters = [];
    private readonly List<Sourced<WorkloadRequirements>> _requirements = [];

    /// <summary>Labels from <c>key=value</c> pairs separated by commas.</summary>
    public static ValueMap Labels(string text) => ValueMap.Of(text
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(pair => KeyValuePair.Create(pair.Split('=')[0], pair.Split('=')[1])));

    /// <summary>A selector that asks for each of the labels.</summary>
    public static LabelSelector Selector(string labels) => new(Labels(labels)
        .Select(label => new SelectorRequirement(label.Key, SelectorOperator.In, [label.Value]))
        .ToValueList());

    /// <summary>Adds a cluster type.</summary>
    public FleetBuilder ClusterType(string name, string labels = "")
    {
        _clusterTypes.Add(Sourced($"{name}.yaml", new ClusterType(name, Labels(labels))
        {
            Reconciler = "reconciler",
            NamespaceService = "namespace",
            ConfigType = "config",
        }));
        return this;
    }

    /// <summary>Adds the deployment target <c>workload-name</c>.</summary>
    public FleetBuilder Target(string workload, string name, string labels = "", string workspace = "team", string schemas = "")
    {
        _targets.Add(Sourced($"{workload}.yaml", new DeploymentTarget($"{workload}-{name}", workload, workspace, "dev")
        {
            Labels = ValueMap.Of([.. Labels(labels), new("workload", workload), new("workspace", workspace)]),
            Manifests = ValueMap.Of(("repo", "https://example.com/app"), ("branch", "main"), ("path", ".")),
            ConfigSchemas = schemas.Split(',', StringSplitOptions.RemoveEmptyEntries).ToValueList(),
        }));
        return this;
    }

    /// <summary>Adds a policy.</summary>
    public FleetBuilder Policy(string name, string targets = "", string clusterTypes = "", string? workspace = null) =>
        Policy(new SchedulingPolicy(name, workspace, Selector(targets), Selector(clusterTypes)));

    /// <summary>Adds a policy with any selectors.</summary>
    public FleetBuilder Policy(SchedulingPolicy policy)
    {
        _policies.Add(Sourced($"{policy.Name}.yaml", policy));
        return this;
    }

    /// <summary>Adds a placement policy.</summary>
    public FleetBuilder Placement(PlacementPolicy policy)
    {
        _placementPolicies.Add(Sourced($"{policy.Name}.yaml", policy));
        return this;
    }

    /// <summary>Adds the profile of a cluster type.</summary>
    public FleetBuilder Profile(ClusterTypeProfile profile)
    {
        _profiles.Add(Sourced($"{profile.Name}.yaml", profile));
        return this;
    }

    /// <summary>Adds a cluster.</summary>
    public FleetBuilder Cluster(Cluster cluster)
    {
        _clusters.Add(Sourced($"{cluster.Name}.yaml", cluster));
        return this;
    }

    /// <summary>Adds the requirements of a workload.</summary>
    public FleetBuilder Requirements(WorkloadRequirements requirements)
    {
        _requirements.Add(Sourced($"{requirements.Name}.yaml", requirements));
        return this;
    }

    /// <summary>Adds a ConfigMap.</summary>
    public FleetBuilder Config(string name, string labels, params (string Key, string Value)[] data)
    {
        _configs.Add(Sourced($"{name}.yaml", new Config(name, Labels(labels), ValueMap.Of(data))));
        return this;
    }

    /// <summary>Adds a schema.</summary>
    public FleetBuilder Schema(string name, string labels, string json)
    {
        _schemas.Add(Sourced($"{name}.yaml", new ConfigSchema(name, Labels(labels), json)));
        return this;
    }

    /// <summary>Adds a template of text manifests.</summary>
    public FleetBuilder Template(string name, params string[] manifests) => Template(new Template(
        name, TemplateType.Reconciler, null, manifests.Select(m => (TemplateManifest)new TemplateManifest.Text(m)).ToValueList()));

    /// <summary>Adds a template.</summary>
    public FleetBuilder Template(Template template)
    {
        _templates.Add(Sourced($"{template.Name}.yaml", template));
        return this;
    }

    /// <summary>The catalog.</summary>
    public EnvironmentCatalog Build() => new()
    {
        Environment = "dev",
        BaseRepos = ValueList<Sourced<BaseRepo>>.Empty,
        GitOpsRepos = ValueList<Sourced<GitOpsRepo>>.Empty,
        ClusterTypes = _clusterTypes.OrderBy(x => x.Value.Name, StringComparer.Ordinal).ToValueList(),
        Templates = _templates.OrderBy(x => x.Value.Name, StringComparer.Ordinal).ToValueList(),
        WorkloadRegistrations = ValueList<Sourced<WorkloadRegistration>>.Empty,
        Workloads = ValueList<Sourced<Workload>>.Empty,
        DeploymentTargets = _targets.OrderBy(x => x.Value.Name, StringComparer.Ordinal).ToValueList(),
        SchedulingPolicies = _policies.OrderBy(x => x.Value.Name, StringComparer.Ordinal).ToValueList(),
        PlacementPolicies = _placementPolicies.OrderBy(x => x.Value.Name, StringComparer.Ordinal).ToValueList(),
        ClusterTypeProfiles = _profiles.OrderBy(x => x.Value.Name, StringComparer.Ordinal).ToValueList(),
        Clusters = _clusters.OrderBy(x => x.Value.Name, StringComparer.Ordinal).ToValueList(),
        WorkloadRequirements = _requirements.OrderBy(x => x.Value.Name, StringComparer.Ordinal).ToValueList(),
        Configs = _configs.OrderBy(x => x.Value.Name, StringComparer.Ordinal).ToValueList(),
        ConfigSchemas = _schemas.OrderBy(x => x.Value.Name, StringComparer.Ordinal).ToValueList(),
        Sources = ValueList<CatalogSource>.Empty,
        InputDigest = "sha256:0",
    };

    private static Sourced<T> Sourced<T>(string file, T value) => new(
        value,
        new SourceMap(
            SourceSpan.At(file, 1, 1),
            new Dictionary<string, SourceSpan>(StringComparer.Ordinal),
            new Dictionary<string, SourceSpan>(StringComparer.Ordinal)),
        new CatalogSource(SourceKind.Environment, "dev", null));
}
