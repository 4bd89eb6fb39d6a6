using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Configs;
using LcncInfra.Catalog.Environments;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Registries;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Schemas;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Templates;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Catalog.Workloads;

namespace LcncInfra.Catalog.Kinds;

/// <summary>Every kind that is read.</summary>
internal static class KindCatalog
{
    /// <summary>The readers, in order of their kinds' names.</summary>
    public static IReadOnlyList<KindReader> All { get; } =
    [
        BaseRepoReader.Kind,
        ClusterReader.Kind,
        ClusterTypeReader.Kind,
        ClusterTypeProfileReader.Kind,
        ConfigReader.Kind,
        ConfigSchemaReader.Kind,
        EnvironmentReader.Kind,
        EnvironmentSettingsReader.Kind,
        GitOpsRepoReader.Kind,
        PlacementPolicyReader.Kind,
        PolicySetReader.Kind,
        QuotaClassReader.Kind,
        RegistryReader.Kind,
        SchedulingPolicyReader.Kind,
        TemplateReader.Kind,
        WaiverReader.Kind,
        WorkloadReader.Kind,
        WorkloadRegistrationReader.Kind,
        WorkloadRequirementsReader.Kind,
    ];

    /// <summary>Kinds that Kalypso's scheduler makes itself.</summary>
    public static IReadOnlySet<string> Generated { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "Assignment", "AssignmentPackage", "DeploymentTarget" };

    private static Dictionary<KindId, KindReader> ById { get; } = All.ToDictionary(k => k.Shape.Id);

    /// <summary>The reader of a kind; <see langword="null"/> if it is not read.</summary>
    public static KindReader? Find(KindId id) => ById.GetValueOrDefault(id);

    /// <summary>The kinds of an API version.</summary>
    public static IReadOnlyList<string> KindsOf(string apiVersion) =>
        [.. All.Where(k => k.Shape.Id.ApiVersion == apiVersion).Select(k => k.Shape.Id.Kind)];
}
