using System.Globalization;
using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using Pulumi.Gcp.Container;
using Pulumi.Gcp.Container.Inputs;

namespace LcncInfra.Components.Clusters.Gke;

/// <summary>The control plane of a cluster on GKE.</summary>
internal static class GkeControlPlane
{
    /// <summary>Makes it, without nodes: the pool that GKE makes with it goes at once.</summary>
    public static Cluster Create(GkeScope scope, GkeParts parts)
    {
        var names = scope.Names;
        var args = new ClusterArgs
        {
            Name = names.PhysicalName,
            Project = scope.Spec.Project,
            Location = scope.Spec.Location,
            RemoveDefaultNodePool = true,
            InitialNodeCount = 1,
            NodeConfig = new ClusterNodeConfigArgs
            {
                ServiceAccount = parts.Account.Email,
                BootDiskKmsKey = parts.Key.Name,
                ShieldedInstanceConfig = new ClusterNodeConfigShieldedInstanceConfigArgs { EnableSecureBoot = true, EnableIntegrityMonitoring = true },
            },
            ReleaseChannel = new ClusterReleaseChannelArgs { Channel = scope.Spec.ReleaseChannel.ToUpperInvariant() },
            DeletionProtection = names.IsHeld(scope.Spec.HasDeletionProtection),
            ResourceLabels = names.PlainTags,
        };
        AddNetwork(scope, parts.Network, args);
        AddSecurity(scope, parts, args);
        AddOperation(scope, args);
        var options = names.Kept([.. parts.Network.Ready, .. parts.Key.Ready]);
        options.IgnoreChanges = ["nodeConfig", "initialNodeCount"];
        return new Cluster(names.Name("cluster"), args, options);
    }

    private static void AddNetwork(GkeScope scope, GkePlace network, ClusterArgs args)
    {
        args.NetworkingMode = "VPC_NATIVE";
        args.DatapathProvider = "ADVANCED_DATAPATH";
        args.EnableIntranodeVisibility = true;
        args.Network = network.Network;
        args.Subnetwork = network.Subnetwork;
        args.IpAllocationPolicy = new ClusterIpAllocationPolicyArgs { ClusterSecondaryRangeName = network.PodsRange, ServicesSecondaryRangeName = network.ServicesRange };
        args.PrivateClusterConfig = new ClusterPrivateClusterConfigArgs { EnablePrivateNodes = true, EnablePrivateEndpoint = scope.Spec.Endpoint.IsPrivate };
        args.MasterAuthorizedNetworksConfig = Authorized(scope.Spec.Endpoint);
    }

    // Without the block, everybody who can reach the endpoint may; with it and without ranges, only the nodes' network.
    private static ClusterMasterAuthorizedNetworksConfigArgs Authorized(ApiEndpoint endpoint) => new()
    {
        GcpPublicCidrsAccessEnabled = false,
        PrivateEndpointEnforcementEnabled = true,
        CidrBlocks = endpoint.AuthorizedRanges.Select(range => new ClusterMasterAuthorizedNetworksConfigCidrBlockArgs { CidrBlock = range, DisplayName = range }).ToArray(),
    };

    private static void AddSecurity(GkeScope scope, GkeParts parts, ClusterArgs args)
    {
        args.EnableShieldedNodes = true;
        args.EnableLegacyAbac = false;
        args.MasterAuth = new ClusterMasterAuthArgs { ClientCertificateConfig = new ClusterMasterAuthClientCertificateConfigArgs { IssueClientCertificate = false } };
        args.RbacBindingConfig = new ClusterRbacBindingConfigArgs { EnableInsecureBindingSystemAuthenticated = false, EnableInsecureBindingSystemUnauthenticated = false };
        args.WorkloadIdentityConfig = new ClusterWorkloadIdentityConfigArgs { WorkloadPool = scope.WorkloadPool };
        args.BinaryAuthorization = new ClusterBinaryAuthorizationArgs { EvaluationMode = "PROJECT_SINGLETON_POLICY_ENFORCE" };
        args.DatabaseEncryption = new ClusterDatabaseEncryptionArgs { State = "ENCRYPTED", KeyName = parts.Key.Name };
        args.SecurityPostureConfig = new ClusterSecurityPostureConfigArgs { Mode = "BASIC" };
        args.NodePoolDefaults = new ClusterNodePoolDefaultsArgs
        {
            NodeConfigDefaults = new ClusterNodePoolDefaultsNodeConfigDefaultsArgs { InsecureKubeletReadonlyPortEnabled = "FALSE" },
        };
        if (scope.Spec.SecurityGroup is { } group)
        {
            args.AuthenticatorGroupsConfig = new ClusterAuthenticatorGroupsConfigArgs { SecurityGroup = group };
        }
    }

    private static void AddOperation(GkeScope scope, ClusterArgs args)
    {
        args.LoggingConfig = new ClusterLoggingConfigArgs { EnableComponents = scope.Spec.Logs.ToArray() };
        args.MonitoringConfig = new ClusterMonitoringConfigArgs
        {
            EnableComponents = { "SYSTEM_COMPONENTS" },
            ManagedPrometheus = new ClusterMonitoringConfigManagedPrometheusArgs { Enabled = true },
        };
        args.CostManagementConfig = new ClusterCostManagementConfigArgs { Enabled = true };
        args.AddonsConfig = new ClusterAddonsConfigArgs
        {
            DnsCacheConfig = new ClusterAddonsConfigDnsCacheConfigArgs { Enabled = true },
            GcePersistentDiskCsiDriverConfig = new ClusterAddonsConfigGcePersistentDiskCsiDriverConfigArgs { Enabled = true },
        };
        if (scope.Spec.Version is { } version)
        {
            args.MinMasterVersion = version;
        }

        if (scope.Spec.Maintenance is { } window)
        {
            args.MaintenancePolicy = new ClusterMaintenancePolicyArgs { RecurringWindow = Recurring(window) };
        }
    }

    // The day itself means nothing: it is when the first of the windows was.
    private static ClusterMaintenancePolicyRecurringWindowArgs Recurring(MaintenanceWindow window)
    {
        var start = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc) + TimeSpan.Parse(window.Start, CultureInfo.InvariantCulture);
        return new ClusterMaintenancePolicyRecurringWindowArgs
        {
            StartTime = start.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            EndTime = start.AddHours(window.Hours).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            Recurrence = $"FREQ=WEEKLY;BYDAY={string.Join(',', window.Days.Select(day => day[..2].ToUpperInvariant()))}",
        };
    }
}
