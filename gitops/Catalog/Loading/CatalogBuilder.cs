using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Configs;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Registries;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Schemas;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Loading;

/// <summary>Gathers the objects of all sources of an environment: one flat bag, keyed by kind and name.</summary>
internal sealed class CatalogBuilder(string environment, DiagnosticBag diagnostics)
{
    private readonly Dictionary<(KindId Id, string Name), (CatalogObject Object, CatalogSource Source)> _objects = [];

    /// <summary>Adds what a source holds.</summary>
    public void Add(IEnumerable<CatalogObject> objects, CatalogSource source)
    {
        foreach (var added in objects)
        {
            if (_objects.TryAdd((added.Id, added.Name), (added, source)))
            {
                CheckPlace(added, source);
                CheckNamespace(added);
            }
            else
            {
                ReportDuplicate(added, source);
            }
        }
    }

    /// <summary>The objects of a type that came from a source, in order of their names.</summary>
    public IEnumerable<Sourced<T>> Of<T>(CatalogSource? source)
        where T : class => _objects.Values
        .Where(o => source is null || o.Source == source)
        .OrderBy(o => o.Object.Name, StringComparer.Ordinal)
        .SelectMany(o => o.Object.Value is T value ? [new Sourced<T>(value, o.Object.Places, o.Source)] : Enumerable.Empty<Sourced<T>>());

    /// <summary>Every name of a kind, also of objects that could not be read whole.</summary>
    public IReadOnlySet<string> NamesOf(string kind) =>
        _objects.Keys.Where(k => k.Id.Kind == kind).Select(k => k.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The catalog, still without deployment targets.</summary>
    public EnvironmentCatalog Build(IEnumerable<CatalogSource> sources, string inputDigest) => new()
    {
        Environment = environment,
        BaseRepos = List<BaseRepo>(),
        GitOpsRepos = List<GitOpsRepo>(),
        ClusterTypes = List<ClusterType>(),
        Templates = List<Template>(),
        WorkloadRegistrations = List<WorkloadRegistration>(),
        Workloads = List<Workload>(),
        DeploymentTargets = ValueList<Sourced<DeploymentTarget>>.Empty,
        SchedulingPolicies = List<SchedulingPolicy>(),
        PlacementPolicies = List<PlacementPolicy>(),
        ClusterTypeProfiles = List<ClusterTypeProfile>(),
        Clusters = List<Cluster>(),
        QuotaClasses = List<QuotaClass>(),
        Registries = List<Registry>(),
        WorkloadRequirements = List<WorkloadRequirements>(),
        PolicySets = List<PolicySet>(),
        Waivers = List<Waiver>(),
        Configs = Of<Config>(source: null).Where(c => c.Value.IsLabelled || c.Value.IsKeyed).ToValueList(),
        ConfigSchemas = List<ConfigSchema>(),
        Settings = Of<EnvironmentSettings>(source: null).FirstOrDefault(s => s.Value.Name == environment),
        Sources = sources.OrderBy(s => s.Kind).ThenBy(s => s.Name, StringComparer.Ordinal).ToValueList(),
        InputDigest = inputDigest,
    };

    private ValueList<Sourced<T>> List<T>()
        where T : class => Of<T>(source: null).ToValueList();

    private void ReportDuplicate(CatalogObject added, CatalogSource source)
    {
        var (first, firstSource) = _objects[(added.Id, added.Name)];
        var finding = firstSource == source
            ? CatalogDiagnostics.DuplicateObject(added.NameAt, added.Owner, first.NameAt)
            : CatalogDiagnostics.DuplicateAcrossSources(added.NameAt, added.Owner, $"{Describe(firstSource)} and {Describe(source)}",
                first.NameAt);
        Report(added, finding);
    }

    private void CheckPlace(CatalogObject added, CatalogSource source)
    {
        if (source.Kind == SourceKind.Facts && added.Value is not Config { IsLabelled: true } and not Config { IsKeyed: true })
        {
            Report(added, CatalogDiagnostics.NotAFact(added.NameAt, added.Owner));
        }
        else if (source.Kind == SourceKind.WorkloadRegistration
            && added.Value is not (null or Workload or WorkloadRequirements or Config { IsLabelled: false, IsKeyed: false }))
        {
            Report(added, CatalogDiagnostics.PlatformKindInWorkloads(added.NameAt, added.Owner, source.Name));
        }

        if (added.Value is Config { IsLabelled: false, IsKeyed: false } config && config.Labels.ContainsKey(Config.PlatformConfigLabel))
        {
            Report(added,
                CatalogDiagnostics.NotPlatformConfig(added.Places.SpanOf($"metadata.labels.{Config.PlatformConfigLabel}"), added.Name));
        }
        else if (added.Value is EnvironmentSettings && added.Name != environment && source.Kind == SourceKind.Environment)
        {
            Report(added, CatalogDiagnostics.SettingsOfOtherEnvironment(added.NameAt, added.Name, environment));
        }
    }

    private void CheckNamespace(CatalogObject added)
    {
        if (added.Namespace is { Length: > 0 } written && written != environment && added.Value is not (null or Config { IsLabelled: false, IsKeyed: false }))
        {
            Report(added, CatalogDiagnostics.NamespaceReplaced(added.Places.SpanOf("metadata.namespace"), added.Owner, written));
        }
    }

    private void Report(CatalogObject about, Diagnostic diagnostic) =>
        diagnostics.Add(diagnostic with { Subject = $"{about.Id.Kind}/{about.Name}" });

    private static string Describe(CatalogSource source) => source.Kind switch
    {
        SourceKind.Environment => $"environment '{source.Name}'",
        SourceKind.BaseRepo => $"BaseRepo '{source.Name}'",
        SourceKind.WorkloadRegistration => $"WorkloadRegistration '{source.Name}'",
        SourceKind.EnvironmentList => "the list of environments",
        SourceKind.Facts => "the facts",
        _ => throw new InvalidOperationException($"Unknown kind of source {source.Kind}."),
    };
}
