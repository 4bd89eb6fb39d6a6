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

    // What brings a cluster up must not wait for what it brings.
    private static readonly string[] OfThePlatform = ["argocd", "external-secrets", "flux-system", "keda"];

    /// <summary>Makes it; <see langword="null"/> if the environment has none.</summary>
    public static MirroredRegistry? Create(DeclaredEnvironment declared, IReadOnlyList<BuiltCluster> clusters)
    {
        if (declared.Catalog.Registries is not [var sourced, ..])
        {
            return null;
        }

        var registry = sourced.Value;
        var places = new RegistryPlaces(declared, clusters);
        var choice = RegistryChoice.Of(declared.Catalog);
        var made = new MirroredRegistry(Name, new MirroredRegistryArgs
        {
            Environment = declared.Catalog.Environment,
            Registry = registry,
            Places = registry.Locations.ToDictionary(l => l.Name, places.Of, StringComparer.Ordinal),
            ClusterTypes = choice,
            Clusters = [.. clusters.Select(c => PullOf(c.Cluster, registry.Locations.First(l => l.Name == choice[c.Cluster.ClusterType]))).OfType<ClusterPull>()],
            Credentials = declared.Settings.RegistryCredentials.ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal),
            IsProtected = declared.IsProduction,
        });
        if (registry.Admission is not null)
        {
            foreach (var cluster in clusters)
            {
                Admit(declared, made, registry, cluster.Cluster);
            }
        }

        return made;
    }

    private static void Admit(DeclaredEnvironment declared, MirroredRegistry made, Registry registry, ProvisionedCluster cluster) => _ = new ImageAdmission(
        $"{cluster.ClusterName}-admission",
        new ImageAdmissionArgs
        {
            Registry = registry,
            Roots = [.. made.LocationRoots.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => (Input<string>)r.Value)],
            TrustsUpstreams = true,
            ExemptNamespaces = [.. OfThePlatform],
            Chart = declared.Settings.Charts.GetValueOrDefault(ChartNames.ImageAdmission),
        },
        new ComponentResourceOptions { Provider = cluster.Provider });

    // Nodes of a cloud pull from that cloud's registry as themselves; all others need an account, which is theirs to name.
    private static ClusterPull? PullOf(ProvisionedCluster cluster, RegistryLocation location)
    {
        PullIdentity? identity = (location.Provider, cluster.Cloud) switch
        {
            (RegistryProvider.Ecr, ClusterCloud.Aws) => new PullIdentity.AwsRole { RoleName = cluster.NodeIdentity.Apply(arn => arn[(arn.LastIndexOf('/') + 1)..]) },
            (RegistryProvider.Acr, ClusterCloud.Azure) => new PullIdentity.AzurePrincipal { PrincipalId = cluster.NodeIdentity },
            (RegistryProvider.ArtifactRegistry, ClusterCloud.Gcp) => new PullIdentity.GoogleAccount { Email = cluster.NodeIdentity },
            _ => null,
        };
        return identity is null ? null : new ClusterPull(cluster.ClusterName, cluster.ClusterType, identity);
    }
}
