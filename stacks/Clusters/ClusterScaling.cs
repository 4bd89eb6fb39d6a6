using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.Scaling;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Clusters;

/// <summary>Installs KEDA on the clusters whose types have it.</summary>
internal static class ClusterScaling
{
    /// <summary>Installs it on a cluster, if its type has it.</summary>
    public static void Install(DeclaredEnvironment declared, ProvisionedCluster cluster)
    {
        if (declared.Has(cluster.ClusterType, ClusterCapability.Keda))
        {
            _ = new Keda(
                $"{cluster.ClusterName}-keda",
                new KedaArgs { Chart = declared.Settings.Charts.GetValueOrDefault(ChartNames.Keda) },
                new ComponentResourceOptions { Provider = cluster.Provider });
        }
    }
}
