using LcncInfra.Catalog.Clusters.Provisioning.Aks;
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>The nodes of a cluster on AKS.</summary>
internal static class AksNodes
{
    private const string Surge = "33%";

    private static string[] AllZones => ["1", "2", "3"];

    /// <summary>The pool that the cluster is made with: the first of mode System. The others can come and go.</summary>
    public static ManagedClusterAgentPoolProfileArgs First(AksScope scope, AksPlace network)
    {
        var pool = FirstOf(scope);
        var args = new ManagedClusterAgentPoolProfileArgs
        {
            Name = pool.Name,
            Mode = AgentPoolMode.System,
            Type = AgentPoolType.VirtualMachineScaleSets,
            VmSize = pool.MachineType,
            OsType = OSType.Linux,
            OsSKU = OSSKU.AzureLinux,
            OsDiskSizeGB = pool.DiskGiB,
            EnableAutoScaling = true,
            MinCount = pool.Min,
            MaxCount = pool.Max,
            Count = pool.Min,
            EnableEncryptionAtHost = true,
            EnableNodePublicIP = false,
            AvailabilityZones = ZonesOf(pool),
            NodeLabels = LabelsOf(pool),
            NodeTaints = TaintsOf(pool),
            VnetSubnetID = network.NodesSubnetId,
            UpgradeSettings = new AgentPoolUpgradeSettingsArgs { MaxSurge = Surge },
            Tags = scope.Cluster.PlainTags,
        };
        return args;
    }

    /// <summary>The other pools.</summary>
    public static IReadOnlyList<Resource> CreateOthers(AksScope scope, ManagedCluster cluster, AksPlace network)
    {
        var first = FirstOf(scope);
        return [.. scope.Spec.NodePools.Where(p => !ReferenceEquals(p, first)).Select(p => Create(scope, p, cluster, network))];
    }

    private static AksNodePool FirstOf(AksScope scope) => scope.Spec.NodePools.FirstOrDefault(p => p.IsSystem && p.Min > 0)
        ?? throw new ArgumentException($"Cluster '{scope.Cluster.Args.Cluster}' has no node pool of mode System with nodes.");

    private static AgentPool Create(AksScope scope, AksNodePool pool, ManagedCluster cluster, AksPlace network)
    {
        var options = scope.Cluster.Part();

        // How many there are just now is the autoscaler's business.
        options.IgnoreChanges = ["count"];
        var args = new AgentPoolArgs
        {
            AgentPoolName = pool.Name,
            ResourceGroupName = scope.ResourceGroup,
            ResourceName = cluster.Name,
            Mode = pool.IsSystem ? AgentPoolMode.System : AgentPoolMode.User,
            Type = AgentPoolType.VirtualMachineScaleSets,
            OrchestratorVersion = scope.Spec.Version,
            VmSize = pool.MachineType,
            OsType = OSType.Linux,
            OsSKU = OSSKU.AzureLinux,
            OsDiskSizeGB = pool.DiskGiB,
            EnableAutoScaling = true,
            MinCount = pool.Min,
            MaxCount = pool.Max,
            Count = pool.Min,
            EnableEncryptionAtHost = true,
            EnableNodePublicIP = false,
            AvailabilityZones = ZonesOf(pool),
            NodeLabels = LabelsOf(pool),
            NodeTaints = TaintsOf(pool),
            VnetSubnetID = network.NodesSubnetId,
            Tags = scope.Cluster.PlainTags,
        };
        if (pool.IsSpot)
        {
            // Whatever the machines cost just now; Azure knows no surge for them.
            args.ScaleSetPriority = ScaleSetPriority.Spot;
            args.ScaleSetEvictionPolicy = ScaleSetEvictionPolicy.Delete;
            args.SpotMaxPrice = -1;
        }
        else
        {
            args.UpgradeSettings = new AgentPoolUpgradeSettingsArgs { MaxSurge = Surge };
        }

        return new AgentPool(scope.Cluster.Name("nodes", pool.Name), args, options);
    }

    private static string[] ZonesOf(AksNodePool pool) => pool.Zones.Count > 0 ? [.. pool.Zones] : AllZones;

    private static string[] TaintsOf(AksNodePool pool) => [.. pool.Taints.Select(t => $"{t.Key}={t.Value}:{t.Effect}")];

    private static InputMap<string> LabelsOf(AksNodePool pool)
    {
        var labels = new InputMap<string>();
        foreach (var (key, value) in pool.Labels)
        {
            labels.Add(key, value);
        }

        return labels;
    }
}
