using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Registries;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.Registries;
using LcncInfra.Stacks.Clusters;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Registries;

/// <summary>Makes the registry of an environment with its mirrors, lets the clusters pull, and looks at signatures where the control plane says so.</summary>
internal static class EnvironmentRegistry
{
    private const string Name = "registry";

    private const string HarborSpace = "harbor";

    // What brings a cluster up must not wait for what it brings.
    private static readonly string[] OfThePlatform = ["argocd", "external-secrets", "flux-system", "keda"];

    /// <summary>Makes it; <see langword="null"/> if the environment has none.</summary>
    /// <param name="declared">The environment.</param>
    /// <param name="clusters">Its clusters.</param>
    /// <param name="images">What its cluster types must have.</param>
    public static BuiltRegistry? Create(DeclaredEnvironment declared, IReadOnlyList<BuiltCluster> clusters, EnvironmentImages images)
    {
        if (declared.Catalog.Registries is not [var sourced, ..])
        {
            return null;
        }

        var registry = sourced.Value;
        var places = new RegistryPlaces(declared, clusters);
        var pulls = new ClusterPulls(declared, registry);
        var made = new MirroredRegistry(Name, new MirroredRegistryArgs
        {
            Environment = declared.Catalog.Environment,
            Registry = registry,
            Places = registry.Locations.ToDictionary(l => l.Name, places.Of, StringComparer.Ordinal),
            ClusterTypes = RegistryChoice.Of(declared.Catalog),
            Clusters = [.. clusters.Select(pulls.Of).OfType<ClusterPull>()],
            Images = images.Repositories,
            Credentials = declared.Settings.RegistryCredentials.ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal),
            IsProtected = declared.IsProduction,
        });
        if (registry.Admission is not null)
        {
            // What a bundle brings is called otherwise there, and signed as a whole.
            foreach (var cluster in clusters.Where(c => !AirGap.IsAround(declared.Catalog, declared.ClusterTypeOf(c.Cluster))))
            {
                Admit(declared, made, registry, cluster.Cluster);
            }
        }

        return new BuiltRegistry(made, registry, places);
    }

    // A registry cannot be what it is started from.
    private static bool HasHarbor(Registry registry, ProvisionedCluster cluster) =>
        registry.Locations.Any(l => l.Provider is RegistryProvider.Harbor harbor && harbor.Cluster == cluster.ClusterName);

    private static void Admit(DeclaredEnvironment declared, MirroredRegistry made, Registry registry, ProvisionedCluster cluster) => _ = new ImageAdmission(
        $"{cluster.ClusterName}-admission",
        new ImageAdmissionArgs
        {
            Registry = registry,
            Roots = [.. made.LocationRoots.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => (Input<string>)r.Value)],
            ExemptNamespaces = [.. OfThePlatform, .. HasHarbor(registry, cluster) ? [HarborSpace] : Array.Empty<string>()],
            Chart = declared.Settings.Charts.GetValueOrDefault(ChartNames.ImageAdmission),
        },
        new ComponentResourceOptions { Provider = cluster.Provider });
}
