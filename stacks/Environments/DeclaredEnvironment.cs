using LcncInfra.Catalog;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Components.Clusters;
using LcncInfra.Generation;
using LcncInfra.Stacks.Publication;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Environments;

/// <summary>What the control plane declares for an environment, and what the settings of its stack add.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Generated">The environment as it is generated before provisioning says anything.</param>
/// <param name="Catalog">What it consists of.</param>
internal sealed record DeclaredEnvironment(EnvironmentSettings Settings, GenerationResult Generated, EnvironmentCatalog Catalog)
{
    /// <summary>Whether others depend on it, so that what must not be lost is protected.</summary>
    public bool IsProduction => Catalog.Settings?.Value.Class == EnvironmentClass.Production;

    /// <summary>Reads and generates it.</summary>
    /// <exception cref="RunException">The control plane has errors.</exception>
    public static DeclaredEnvironment Read(EnvironmentSettings settings, ControlPlaneRendering rendering)
    {
        var generated = rendering.Generate();
        return new(settings, generated, generated.Catalog ?? throw new InvalidOperationException("A tree without a catalog."));
    }

    /// <summary>The type of a cluster.</summary>
    public ClusterType ClusterTypeOf(ProvisionedCluster cluster) => Catalog.ClusterTypes.Select(t => t.Value).First(t => t.Name == cluster.ClusterType);

    /// <summary>How a cluster comes into being.</summary>
    public ClusterProvisioning? ProvisioningOf(ProvisionedCluster cluster) =>
        Catalog.Clusters.Select(c => c.Value).FirstOrDefault(c => c.Name == cluster.ClusterName)?.Provisioning;

    /// <summary>Whether the clusters of a type have something beside Kubernetes.</summary>
    /// <param name="clusterType">Name of the type.</param>
    /// <param name="capability">One of <see cref="ClusterCapability"/>.</param>
    public bool Has(string clusterType, string capability) =>
        Catalog.ClusterTypeProfiles.Any(p => p.Value.Name == clusterType && p.Value.Capabilities.Contains(capability, StringComparer.Ordinal));

    /// <summary>A setting as people write it, with the project's name.</summary>
    public static string KeyOf(string name) => $"{Deployment.Instance.ProjectName}:{name}";
}
