using System.Collections.Immutable;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Configs;
using LcncInfra.Catalog.Decisions;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Registries;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Schedulers;
using LcncInfra.Catalog.Schemas;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog;

/// <summary>Everything that one environment consists of, each object with the place where it was written.</summary>
/// <remarks>Lists are in ordinal order of names, so that nothing later depends on the order of files.</remarks>
public sealed record EnvironmentCatalog
{
    /// <summary>The environment's name, Kalypso's namespace.</summary>
    public required string Environment { get; init; }

    /// <summary>The base repositories.</summary>
    public required ValueList<Sourced<BaseRepo>> BaseRepos { get; init; }

    /// <summary>The GitOps repositories.</summary>
    public required ValueList<Sourced<GitOpsRepo>> GitOpsRepos { get; init; }

    /// <summary>The cluster types.</summary>
    public required ValueList<Sourced<ClusterType>> ClusterTypes { get; init; }

    /// <summary>The templates.</summary>
    public required ValueList<Sourced<Template>> Templates { get; init; }

    /// <summary>The workload registrations.</summary>
    public required ValueList<Sourced<WorkloadRegistration>> WorkloadRegistrations { get; init; }

    /// <summary>The workloads, with their targets of all environments.</summary>
    public required ValueList<Sourced<Workload>> Workloads { get; init; }

    /// <summary>The deployment targets of this environment; their places are those of the target in its Workload: <c>name</c>,
    /// <c>labels.zone</c>, <c>manifests.path</c>.</summary>
    public required ValueList<Sourced<DeploymentTarget>> DeploymentTargets { get; init; }

    /// <summary>The scheduling policies.</summary>
    public required ValueList<Sourced<SchedulingPolicy>> SchedulingPolicies { get; init; }

    /// <summary>The placement policies.</summary>
    public ValueList<Sourced<PlacementPolicy>> PlacementPolicies { get; init; } = ValueList<Sourced<PlacementPolicy>>.Empty;

    /// <summary>The profiles of cluster types; each named after its cluster type.</summary>
    public ValueList<Sourced<ClusterTypeProfile>> ClusterTypeProfiles { get; init; } = ValueList<Sourced<ClusterTypeProfile>>.Empty;

    /// <summary>The physical clusters.</summary>
    public ValueList<Sourced<Cluster>> Clusters { get; init; } = ValueList<Sourced<Cluster>>.Empty;

    /// <summary>The sizes of namespaces.</summary>
    public ValueList<Sourced<QuotaClass>> QuotaClasses { get; init; } = ValueList<Sourced<QuotaClass>>.Empty;

    /// <summary>Where images are kept; more than one is an error.</summary>
    public ValueList<Sourced<Registry>> Registries { get; init; } = ValueList<Sourced<Registry>>.Empty;

    /// <summary>The requirements of workloads; each named after its workload.</summary>
    public ValueList<Sourced<WorkloadRequirements>> WorkloadRequirements { get; init; } = ValueList<Sourced<WorkloadRequirements>>.Empty;

    /// <summary>What the platform team asks of environments.</summary>
    public ValueList<Sourced<PolicySet>> PolicySets { get; init; } = ValueList<Sourced<PolicySet>>.Empty;

    /// <summary>Findings of policies that are accepted.</summary>
    public ValueList<Sourced<Waiver>> Waivers { get; init; } = ValueList<Sourced<Waiver>>.Empty;

    /// <summary>The platform configuration.</summary>
    public required ValueList<Sourced<Config>> Configs { get; init; }

    /// <summary>The configuration schemas.</summary>
    public required ValueList<Sourced<ConfigSchema>> ConfigSchemas { get; init; }

    /// <summary>What the environment says about itself; <see langword="null"/> if nothing.</summary>
    public Sourced<EnvironmentSettings>? Settings { get; init; }

    /// <summary>Where an earlier run placed the deployment targets; input like any other.</summary>
    public PreviousInput Previous { get; init; } = PreviousInput.None;

    /// <summary>What the schedulers of placement policies answered, by name of policy; a policy without an answer places nothing.</summary>
    public IReadOnlyDictionary<string, SchedulerDecision> SchedulerDecisions { get; init; } = ImmutableDictionary<string, SchedulerDecision>.Empty;

    /// <summary>Every source that was read, with its revision, in order of kind and name.</summary>
    public required ValueList<CatalogSource> Sources { get; init; }

    /// <summary>Digest of every input file's path and bytes.</summary>
    public required string InputDigest { get; init; }
}
