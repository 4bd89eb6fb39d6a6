using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Clusters.Provisioning.Aks;
using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using LcncInfra.Catalog.Clusters.Provisioning.Gke;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Registries;
using LcncInfra.Components.Registries;
using LcncInfra.Model.Collections;
using LcncInfra.Stacks.Clusters;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Registries;

/// <summary>As whom the clusters of an environment pull.</summary>
/// <remarks>Nodes of a cloud pull from that cloud's registry as themselves. Pods elsewhere have a secret with an account of their cluster, where the registry gives accounts.</remarks>
/// <param name="declared">The environment.</param>
/// <param name="registry">Its registry.</param>
internal sealed class ClusterPulls(DeclaredEnvironment declared, Registry registry)
{
    private readonly ValueMap _choice = RegistryChoice.Of(declared.Catalog);

    /// <summary>Reports clusters whose pods could not pull.</summary>
    public static void Check(DeclaredEnvironment declared, SettingFindings findings)
    {
        if (declared.Catalog.Registries is not [var registry, ..])
        {
            return;
        }

        var pulls = new ClusterPulls(declared, registry.Value);
        foreach (var cluster in declared.Catalog.Clusters.Select(c => c.Value).Where(c => c.Provisioning is not null && pulls.IsReached(c.ClusterType)))
        {
            var location = pulls.LocationOf(cluster.ClusterType);
            if (IsInCloudOf(location.Provider, cluster))
            {
                continue;
            }

            if (location.Provider is not (RegistryProvider.Harbor or RegistryProvider.Acr))
            {
                findings.Add(SettingDiagnostics.NoAccount(findings.At(DeclaredEnvironment.KeyOf(SettingKeys.RegistryPlaces)), cluster.Name, (location.Name, location.Provider.Word)));
            }
            else if (pulls.NamespacesOf(cluster.Name, cluster.ClusterType).Count == 0 && !ClusterStores.IsInstalled(declared, cluster.Name, cluster.ClusterType))
            {
                var key = DeclaredEnvironment.KeyOf(SettingKeys.PullNamespaces);
                findings.Add(SettingDiagnostics.NoPullSecret(findings.At(key), cluster.Name, location.Name, key));
            }
        }
    }

    /// <summary>As whom a cluster pulls; <see langword="null"/> if it has no account.</summary>
    public ClusterPull? Of(BuiltCluster built)
    {
        var cluster = built.Cluster;
        if (!IsReached(cluster.ClusterType))
        {
            return null;
        }

        PullIdentity? identity = (LocationOf(cluster.ClusterType).Provider, declared.ProvisioningOf(cluster)) switch
        {
            (RegistryProvider.Ecr, EksProvisioning) => new PullIdentity.AwsRole { RoleName = cluster.NodeIdentity.Apply(arn => arn[(arn.LastIndexOf('/') + 1)..]) },
            (RegistryProvider.Acr, AksProvisioning) => new PullIdentity.AzurePrincipal { PrincipalId = cluster.NodeIdentity },
            (RegistryProvider.ArtifactRegistry, GkeProvisioning) => new PullIdentity.GoogleAccount { Email = cluster.NodeIdentity },
            (RegistryProvider.Harbor or RegistryProvider.Acr, _) => SecretOf(built),
            _ => null,
        };
        return identity is null ? null : new ClusterPull(cluster.ClusterName, cluster.ClusterType, identity);
    }

    private PullIdentity.PullSecret? SecretOf(BuiltCluster built)
    {
        var namespaces = NamespacesOf(built.Name, built.Cluster.ClusterType);
        return namespaces.Count == 0 && built.Secrets is null ? null : new PullIdentity.PullSecret
        {
            Cluster = built.Cluster.Provider,
            Namespaces = namespaces,
            // Where somebody names namespaces, it is in no others.
            Operator = namespaces.Count == 0 ? built.Secrets : null,
            Password = declared.Settings.RegistryTokens.Find(built.Name) is { } password ? (Input<string>)password : null,
        };
    }

    // What is said of a cluster goes before what is said of its type.
    private ValueList<string> NamespacesOf(string cluster, string clusterType) => declared.Settings.PullNamespaces.GetValueOrDefault(cluster)
        ?? declared.Settings.PullNamespaces.GetValueOrDefault(clusterType)
        ?? [];

    private bool IsReached(string clusterType) => !AirGap.IsAround(declared.Catalog, declared.Catalog.ClusterTypes.Select(t => t.Value).First(t => t.Name == clusterType));

    private RegistryLocation LocationOf(string clusterType) => registry.Locations.First(l => l.Name == _choice[clusterType]);

    private static bool IsInCloudOf(RegistryProvider provider, Cluster cluster) => (provider, cluster.Provisioning) is
        (RegistryProvider.Ecr, EksProvisioning) or (RegistryProvider.Acr, AksProvisioning) or (RegistryProvider.ArtifactRegistry, GkeProvisioning);
}
