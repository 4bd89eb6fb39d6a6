using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Builtins;
using LcncInfra.Rendering.Fleet;

namespace LcncInfra.Rendering.Workloads;

/// <summary>Which cluster types get their manifests rendered, and where these will be found.</summary>
internal sealed class RenderedDelivery
{
    private const string KubernetesVersion = "kubernetesVersion";

    private readonly HashSet<string> _rendered = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _versions = new(StringComparer.Ordinal);

    private RenderedDelivery(EnvironmentCatalog catalog) => Repository = catalog.GitOpsRepos.Select(r => r.Value.Target).FirstOrDefault();

    /// <summary>The GitOps repository; <see langword="null"/> if the environment names none.</summary>
    public RepositoryReference? Repository { get; }

    /// <summary>Reads what environment and cluster types say, and reports what cannot be.</summary>
    public static RenderedDelivery Of(EnvironmentCatalog catalog, RenderingOptions options, DiagnosticBag diagnostics)
    {
        var delivery = new RenderedDelivery(catalog);
        if (options.Profile == GeneratorProfile.Kalypso)
        {
            return delivery;
        }

        var profiles = catalog.ClusterTypeProfiles.ToDictionary(p => p.Value.Name, StringComparer.Ordinal);
        foreach (var clusterType in catalog.ClusterTypes.Where(c => options.Has(c.Value.Name)))
        {
            var profile = profiles.GetValueOrDefault(clusterType.Value.Name);
            if ((profile?.Value.Delivery ?? catalog.Settings?.Value.Delivery) == DeliveryMode.Rendered)
            {
                var at = profile?.Value.Delivery is null ? catalog.Settings?.At("spec.delivery") : profile.At("spec.delivery");
                delivery.Add(clusterType, at ?? clusterType.At("metadata.name"), diagnostics);
            }

            if (profile?.Value.Properties.TryGetValue(KubernetesVersion, out var version) == true)
            {
                delivery._versions[clusterType.Value.Name] = version;
            }
        }

        return delivery;
    }

    /// <summary>Whether a cluster type gets its manifests rendered.</summary>
    public bool IsFor(string clusterType) => _rendered.Contains(clusterType);

    /// <summary>Whether a cluster type should get its manifests rendered and cannot, which was reported.</summary>
    public bool IsRefusedFor(string clusterType) => _refused.Contains(clusterType);

    /// <summary>The version of Kubernetes that charts for a cluster type see; <see langword="null"/> if nobody says.</summary>
    public string? VersionOf(string clusterType) => _versions.GetValueOrDefault(clusterType);

    private void Add(Sourced<ClusterType> clusterType, SourceSpan at, DiagnosticBag diagnostics)
    {
        var (name, reconciler) = (clusterType.Value.Name, clusterType.Value.Reconciler);
        if (BuiltinReconcilers.Find(reconciler) is null)
        {
            _refused.Add(name);
            diagnostics.Add(DeliveryDiagnostics.NeedsBuiltin(at, name));
        }
        else if (Repository is null && reconciler != BuiltinTemplate.Zarf)
        {
            _refused.Add(name);
            diagnostics.Add(DeliveryDiagnostics.NeedsRepository(at, name));
        }
        else
        {
            _rendered.Add(name);
        }
    }
}
