using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Clusters.Provisioning.Gke;
using Pulumi;
using Pulumi.Gcp.Container;
using Pulumi.Gcp.Container.Inputs;

namespace LcncInfra.Components.Clusters.Gke;

/// <summary>The nodes of a cluster on GKE.</summary>
internal static class GkeNodes
{
    /// <summary>Makes them.</summary>
    public static IReadOnlyList<Resource> Create(GkeScope scope, Cluster cluster, GkeParts parts) =>
        [.. scope.Spec.NodePools.Select(pool => Create(scope, pool, cluster, parts))];

    private static NodePool Create(GkeScope scope, GkeNodePool pool, Cluster cluster, GkeParts parts)
    {
        var args = new NodePoolArgs
        {
            Name = pool.Name,
            Project = scope.Spec.Project,
            Location = scope.Spec.Location,
            Cluster = cluster.Name,
            InitialNodeCount = Math.Min(pool.Min, 1),
            Autoscaling = new NodePoolAutoscalingArgs { TotalMinNodeCount = pool.Min, TotalMaxNodeCount = pool.Max, LocationPolicy = pool.IsSpot ? "ANY" : "BALANCED" },
            Management = new NodePoolManagementArgs { AutoRepair = true, AutoUpgrade = true },
            UpgradeSettings = new NodePoolUpgradeSettingsArgs { MaxSurge = 1, MaxUnavailable = 0 },
            NetworkConfig = new NodePoolNetworkConfigArgs { EnablePrivateNodes = true },
            NodeConfig = ConfigOf(scope, pool, parts),
        };
        if (pool.Zones.Count > 0)
        {
            args.NodeLocations = pool.Zones.ToArray();
        }

        var options = scope.Names.Part();
        options.IgnoreChanges = ["initialNodeCount"];
        return new NodePool(scope.Names.Name("nodes", pool.Name), args, options);
    }

    private static NodePoolNodeConfigArgs ConfigOf(GkeScope scope, GkeNodePool pool, GkeParts parts)
    {
        var config = new NodePoolNodeConfigArgs
        {
            MachineType = pool.MachineType,
            ImageType = "COS_CONTAINERD",
            DiskType = "pd-balanced",
            DiskSizeGb = pool.DiskGiB,
            BootDiskKmsKey = parts.Key.Name,
            Spot = pool.IsSpot,
            ServiceAccount = parts.Account.Email,
            OauthScopes = { "https://www.googleapis.com/auth/cloud-platform" },
            ShieldedInstanceConfig = new NodePoolNodeConfigShieldedInstanceConfigArgs { EnableSecureBoot = true, EnableIntegrityMonitoring = true },
            // Pods see their own identity where the node's would be.
            WorkloadMetadataConfig = new NodePoolNodeConfigWorkloadMetadataConfigArgs { Mode = "GKE_METADATA" },
            Metadata = { ["disable-legacy-endpoints"] = "true" },
            KubeletConfig = new NodePoolNodeConfigKubeletConfigArgs { InsecureKubeletReadonlyPortEnabled = "FALSE" },
            Taints = pool.Taints.Select(TaintOf).ToArray(),
            ResourceLabels = scope.Names.PlainTags,
        };
        foreach (var (key, value) in pool.Labels)
        {
            config.Labels.Add(key, value);
        }

        if (pool.IsSandboxed)
        {
            config.SandboxConfig = new NodePoolNodeConfigSandboxConfigArgs { Type = "GVISOR" };
        }

        return config;
    }

    private static NodePoolNodeConfigTaintArgs TaintOf(Taint taint) => new()
    {
        Key = taint.Key,
        Value = taint.Value,
        Effect = taint.Effect switch
        {
            TaintEffect.NoSchedule => "NO_SCHEDULE",
            TaintEffect.PreferNoSchedule => "PREFER_NO_SCHEDULE",
            TaintEffect.NoExecute => "NO_EXECUTE",
            _ => throw new InvalidOperationException($"Unknown effect {taint.Effect}."),
        },
    };
}
