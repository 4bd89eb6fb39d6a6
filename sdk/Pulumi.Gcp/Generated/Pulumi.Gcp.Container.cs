// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Container
{
    public partial class Cluster : global::Pulumi.CustomResource
    {
        [Output("addonsConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfig> AddonsConfig { get; private set; } = null!;
        [Output("allowNetAdmin")]
        public Output<bool?> AllowNetAdmin { get; private set; } = null!;
        [Output("anonymousAuthenticationConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterAnonymousAuthenticationConfig> AnonymousAuthenticationConfig { get; private set; } = null!;
        [Output("authenticatorGroupsConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterAuthenticatorGroupsConfig> AuthenticatorGroupsConfig { get; private set; } = null!;
        [Output("autopilotClusterPolicyConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterAutopilotClusterPolicyConfig> AutopilotClusterPolicyConfig { get; private set; } = null!;
        [Output("autopilotPrivilegedAdmissions")]
        public Output<ImmutableArray<string>> AutopilotPrivilegedAdmissions { get; private set; } = null!;
        [Output("binaryAuthorization")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterBinaryAuthorization?> BinaryAuthorization { get; private set; } = null!;
        [Output("clusterAutoscaling")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscaling> ClusterAutoscaling { get; private set; } = null!;
        [Output("clusterIpv4Cidr")]
        public Output<string> ClusterIpv4Cidr { get; private set; } = null!;
        [Output("clusterTelemetry")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterClusterTelemetry> ClusterTelemetry { get; private set; } = null!;
        [Output("confidentialNodes")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterConfidentialNodes> ConfidentialNodes { get; private set; } = null!;
        [Output("controlPlaneEndpointsConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterControlPlaneEndpointsConfig> ControlPlaneEndpointsConfig { get; private set; } = null!;
        [Output("costManagementConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterCostManagementConfig> CostManagementConfig { get; private set; } = null!;
        [Output("databaseEncryption")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterDatabaseEncryption> DatabaseEncryption { get; private set; } = null!;
        [Output("datapathProvider")]
        public Output<string> DatapathProvider { get; private set; } = null!;
        [Output("dataplaneOptimizationMode")]
        public Output<string?> DataplaneOptimizationMode { get; private set; } = null!;
        [Output("defaultMaxPodsPerNode")]
        public Output<int> DefaultMaxPodsPerNode { get; private set; } = null!;
        [Output("defaultSnatStatus")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterDefaultSnatStatus> DefaultSnatStatus { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("deletionProtection")]
        public Output<bool?> DeletionProtection { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("desiredEmulatedVersion")]
        public Output<string?> DesiredEmulatedVersion { get; private set; } = null!;
        [Output("disableL4LbFirewallReconciliation")]
        public Output<bool?> DisableL4LbFirewallReconciliation { get; private set; } = null!;
        [Output("dnsConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterDnsConfig?> DnsConfig { get; private set; } = null!;
        [Output("effectiveLabels")]
        public Output<ImmutableDictionary<string, string>> EffectiveLabels { get; private set; } = null!;
        [Output("emulatedVersion")]
        public Output<string> EmulatedVersion { get; private set; } = null!;
        [Output("enableAutopilot")]
        public Output<bool?> EnableAutopilot { get; private set; } = null!;
        [Output("enableCiliumClusterwideNetworkPolicy")]
        public Output<bool?> EnableCiliumClusterwideNetworkPolicy { get; private set; } = null!;
        [Output("enableFqdnNetworkPolicy")]
        public Output<bool?> EnableFqdnNetworkPolicy { get; private set; } = null!;
        [Output("enableIntranodeVisibility")]
        public Output<bool> EnableIntranodeVisibility { get; private set; } = null!;
        [Output("enableK8sBetaApis")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterEnableK8sBetaApis?> EnableK8sBetaApis { get; private set; } = null!;
        [Output("enableKubernetesAlpha")]
        public Output<bool?> EnableKubernetesAlpha { get; private set; } = null!;
        [Output("enableL4IlbSubsetting")]
        public Output<bool> EnableL4IlbSubsetting { get; private set; } = null!;
        [Output("enableLegacyAbac")]
        public Output<bool?> EnableLegacyAbac { get; private set; } = null!;
        [Output("enableMultiNetworking")]
        public Output<bool?> EnableMultiNetworking { get; private set; } = null!;
        [Output("enableShieldedNodes")]
        public Output<bool?> EnableShieldedNodes { get; private set; } = null!;
        [Output("enableTpu")]
        public Output<bool> EnableTpu { get; private set; } = null!;
        [Output("endpoint")]
        public Output<string> Endpoint { get; private set; } = null!;
        [Output("enterpriseConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterEnterpriseConfig> EnterpriseConfig { get; private set; } = null!;
        [Output("fleet")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterFleet?> Fleet { get; private set; } = null!;
        [Output("gatewayApiConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterGatewayApiConfig> GatewayApiConfig { get; private set; } = null!;
        [Output("gkeAutoUpgradeConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterGkeAutoUpgradeConfig> GkeAutoUpgradeConfig { get; private set; } = null!;
        [Output("identityServiceConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterIdentityServiceConfig> IdentityServiceConfig { get; private set; } = null!;
        [Output("ignoreNodeCountChanges")]
        public Output<bool?> IgnoreNodeCountChanges { get; private set; } = null!;
        [Output("inTransitEncryptionConfig")]
        public Output<string?> InTransitEncryptionConfig { get; private set; } = null!;
        [Output("initialNodeCount")]
        public Output<int?> InitialNodeCount { get; private set; } = null!;
        [Output("ipAllocationPolicy")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterIpAllocationPolicy> IpAllocationPolicy { get; private set; } = null!;
        [Output("labelFingerprint")]
        public Output<string> LabelFingerprint { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("loggingConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterLoggingConfig> LoggingConfig { get; private set; } = null!;
        [Output("loggingService")]
        public Output<string> LoggingService { get; private set; } = null!;
        [Output("maintenancePolicy")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicy?> MaintenancePolicy { get; private set; } = null!;
        [Output("managedMachineLearningDiagnosticsConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterManagedMachineLearningDiagnosticsConfig> ManagedMachineLearningDiagnosticsConfig { get; private set; } = null!;
        [Output("managedOpentelemetryConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterManagedOpentelemetryConfig> ManagedOpentelemetryConfig { get; private set; } = null!;
        [Output("masterAuth")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterMasterAuth> MasterAuth { get; private set; } = null!;
        [Output("masterAuthorizedNetworksConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterMasterAuthorizedNetworksConfig> MasterAuthorizedNetworksConfig { get; private set; } = null!;
        [Output("masterVersion")]
        public Output<string> MasterVersion { get; private set; } = null!;
        [Output("meshCertificates")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterMeshCertificates> MeshCertificates { get; private set; } = null!;
        [Output("minMasterVersion")]
        public Output<string?> MinMasterVersion { get; private set; } = null!;
        [Output("monitoringConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterMonitoringConfig> MonitoringConfig { get; private set; } = null!;
        [Output("monitoringService")]
        public Output<string> MonitoringService { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("network")]
        public Output<string?> Network { get; private set; } = null!;
        [Output("networkPerformanceConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterNetworkPerformanceConfig?> NetworkPerformanceConfig { get; private set; } = null!;
        [Output("networkPolicy")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterNetworkPolicy?> NetworkPolicy { get; private set; } = null!;
        [Output("networkingMode")]
        public Output<string> NetworkingMode { get; private set; } = null!;
        [Output("nodeConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfig> NodeConfig { get; private set; } = null!;
        [Output("nodeCreationConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterNodeCreationConfig> NodeCreationConfig { get; private set; } = null!;
        [Output("nodeLocations")]
        public Output<ImmutableArray<string>> NodeLocations { get; private set; } = null!;
        [Output("nodePoolAutoConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolAutoConfig> NodePoolAutoConfig { get; private set; } = null!;
        [Output("nodePoolDefaults")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaults> NodePoolDefaults { get; private set; } = null!;
        [Output("nodePools")]
        public Output<ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePool>> NodePools { get; private set; } = null!;
        [Output("nodeVersion")]
        public Output<string> NodeVersion { get; private set; } = null!;
        [Output("notificationConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterNotificationConfig> NotificationConfig { get; private set; } = null!;
        [Output("operation")]
        public Output<string> Operation { get; private set; } = null!;
        [Output("podAutoscaling")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterPodAutoscaling> PodAutoscaling { get; private set; } = null!;
        [Output("podSecurityPolicyConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterPodSecurityPolicyConfig?> PodSecurityPolicyConfig { get; private set; } = null!;
        [Output("privateClusterConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterPrivateClusterConfig> PrivateClusterConfig { get; private set; } = null!;
        [Output("privateIpv6GoogleAccess")]
        public Output<string> PrivateIpv6GoogleAccess { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("protectConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterProtectConfig> ProtectConfig { get; private set; } = null!;
        [Output("pulumiLabels")]
        public Output<ImmutableDictionary<string, string>> PulumiLabels { get; private set; } = null!;
        [Output("rbacBindingConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterRbacBindingConfig> RbacBindingConfig { get; private set; } = null!;
        [Output("releaseChannel")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterReleaseChannel> ReleaseChannel { get; private set; } = null!;
        [Output("removeDefaultNodePool")]
        public Output<bool?> RemoveDefaultNodePool { get; private set; } = null!;
        [Output("resourceLabels")]
        public Output<ImmutableDictionary<string, string>?> ResourceLabels { get; private set; } = null!;
        [Output("resourceUsageExportConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterResourceUsageExportConfig?> ResourceUsageExportConfig { get; private set; } = null!;
        [Output("rollbackSafeUpgrade")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterRollbackSafeUpgrade?> RollbackSafeUpgrade { get; private set; } = null!;
        [Output("secretManagerConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterSecretManagerConfig?> SecretManagerConfig { get; private set; } = null!;
        [Output("secretSyncConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterSecretSyncConfig?> SecretSyncConfig { get; private set; } = null!;
        [Output("securityPostureConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterSecurityPostureConfig> SecurityPostureConfig { get; private set; } = null!;
        [Output("selfLink")]
        public Output<string> SelfLink { get; private set; } = null!;
        [Output("serviceExternalIpsConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterServiceExternalIpsConfig> ServiceExternalIpsConfig { get; private set; } = null!;
        [Output("servicesIpv4Cidr")]
        public Output<string> ServicesIpv4Cidr { get; private set; } = null!;
        [Output("skipNodePoolRefresh")]
        public Output<bool?> SkipNodePoolRefresh { get; private set; } = null!;
        [Output("subnetwork")]
        public Output<string> Subnetwork { get; private set; } = null!;
        [Output("tpuConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterTpuConfig> TpuConfig { get; private set; } = null!;
        [Output("tpuIpv4CidrBlock")]
        public Output<string> TpuIpv4CidrBlock { get; private set; } = null!;
        [Output("userManagedKeysConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterUserManagedKeysConfig?> UserManagedKeysConfig { get; private set; } = null!;
        [Output("verticalPodAutoscaling")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterVerticalPodAutoscaling> VerticalPodAutoscaling { get; private set; } = null!;
        [Output("workloadAltsConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterWorkloadAltsConfig> WorkloadAltsConfig { get; private set; } = null!;
        [Output("workloadIdentityConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.ClusterWorkloadIdentityConfig> WorkloadIdentityConfig { get; private set; } = null!;
        public Cluster(string name, global::Pulumi.Gcp.Container.ClusterArgs? args = null, CustomResourceOptions? options = null)
            : base("gcp:container/cluster:Cluster", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Container.ClusterArgs MakeArgs(global::Pulumi.Gcp.Container.ClusterArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Container.ClusterArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions { AdditionalSecretOutputs = { "effectiveLabels", "pulumiLabels" } }, options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ClusterArgs : global::Pulumi.ResourceArgs
    {
        [Input("addonsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigArgs>? AddonsConfig { get; set; }

        [Input("allowNetAdmin")]
        public Input<bool>? AllowNetAdmin { get; set; }

        [Input("anonymousAuthenticationConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAnonymousAuthenticationConfigArgs>? AnonymousAuthenticationConfig { get; set; }

        [Input("authenticatorGroupsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAuthenticatorGroupsConfigArgs>? AuthenticatorGroupsConfig { get; set; }

        [Input("autopilotClusterPolicyConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAutopilotClusterPolicyConfigArgs>? AutopilotClusterPolicyConfig { get; set; }

        [Input("autopilotPrivilegedAdmissions")]
        private InputList<string>? _autopilotPrivilegedAdmissions;

        public InputList<string> AutopilotPrivilegedAdmissions
        {
            get => _autopilotPrivilegedAdmissions ??= new InputList<string>();
            set => _autopilotPrivilegedAdmissions = value;
        }

        [Input("binaryAuthorization")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterBinaryAuthorizationArgs>? BinaryAuthorization { get; set; }

        [Input("clusterAutoscaling")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingArgs>? ClusterAutoscaling { get; set; }

        [Input("clusterIpv4Cidr")]
        public Input<string>? ClusterIpv4Cidr { get; set; }

        [Input("clusterTelemetry")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterClusterTelemetryArgs>? ClusterTelemetry { get; set; }

        [Input("confidentialNodes")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterConfidentialNodesArgs>? ConfidentialNodes { get; set; }

        [Input("controlPlaneEndpointsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterControlPlaneEndpointsConfigArgs>? ControlPlaneEndpointsConfig { get; set; }

        [Input("costManagementConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterCostManagementConfigArgs>? CostManagementConfig { get; set; }

        [Input("databaseEncryption")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterDatabaseEncryptionArgs>? DatabaseEncryption { get; set; }

        [Input("datapathProvider")]
        public Input<string>? DatapathProvider { get; set; }

        [Input("dataplaneOptimizationMode")]
        public Input<string>? DataplaneOptimizationMode { get; set; }

        [Input("defaultMaxPodsPerNode")]
        public Input<int>? DefaultMaxPodsPerNode { get; set; }

        [Input("defaultSnatStatus")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterDefaultSnatStatusArgs>? DefaultSnatStatus { get; set; }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("deletionProtection")]
        public Input<bool>? DeletionProtection { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("desiredEmulatedVersion")]
        public Input<string>? DesiredEmulatedVersion { get; set; }

        [Input("disableL4LbFirewallReconciliation")]
        public Input<bool>? DisableL4LbFirewallReconciliation { get; set; }

        [Input("dnsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterDnsConfigArgs>? DnsConfig { get; set; }

        [Input("enableAutopilot")]
        public Input<bool>? EnableAutopilot { get; set; }

        [Input("enableCiliumClusterwideNetworkPolicy")]
        public Input<bool>? EnableCiliumClusterwideNetworkPolicy { get; set; }

        [Input("enableFqdnNetworkPolicy")]
        public Input<bool>? EnableFqdnNetworkPolicy { get; set; }

        [Input("enableIntranodeVisibility")]
        public Input<bool>? EnableIntranodeVisibility { get; set; }

        [Input("enableK8sBetaApis")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterEnableK8sBetaApisArgs>? EnableK8sBetaApis { get; set; }

        [Input("enableKubernetesAlpha")]
        public Input<bool>? EnableKubernetesAlpha { get; set; }

        [Input("enableL4IlbSubsetting")]
        public Input<bool>? EnableL4IlbSubsetting { get; set; }

        [Input("enableLegacyAbac")]
        public Input<bool>? EnableLegacyAbac { get; set; }

        [Input("enableMultiNetworking")]
        public Input<bool>? EnableMultiNetworking { get; set; }

        [Input("enableShieldedNodes")]
        public Input<bool>? EnableShieldedNodes { get; set; }

        [Input("enableTpu")]
        public Input<bool>? EnableTpu { get; set; }

        [Input("enterpriseConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterEnterpriseConfigArgs>? EnterpriseConfig { get; set; }

        [Input("fleet")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterFleetArgs>? Fleet { get; set; }

        [Input("gatewayApiConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterGatewayApiConfigArgs>? GatewayApiConfig { get; set; }

        [Input("gkeAutoUpgradeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterGkeAutoUpgradeConfigArgs>? GkeAutoUpgradeConfig { get; set; }

        [Input("identityServiceConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterIdentityServiceConfigArgs>? IdentityServiceConfig { get; set; }

        [Input("ignoreNodeCountChanges")]
        public Input<bool>? IgnoreNodeCountChanges { get; set; }

        [Input("inTransitEncryptionConfig")]
        public Input<string>? InTransitEncryptionConfig { get; set; }

        [Input("initialNodeCount")]
        public Input<int>? InitialNodeCount { get; set; }

        [Input("ipAllocationPolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterIpAllocationPolicyArgs>? IpAllocationPolicy { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("loggingConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterLoggingConfigArgs>? LoggingConfig { get; set; }

        [Input("loggingService")]
        public Input<string>? LoggingService { get; set; }

        [Input("maintenancePolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMaintenancePolicyArgs>? MaintenancePolicy { get; set; }

        [Input("managedMachineLearningDiagnosticsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterManagedMachineLearningDiagnosticsConfigArgs>? ManagedMachineLearningDiagnosticsConfig { get; set; }

        [Input("managedOpentelemetryConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterManagedOpentelemetryConfigArgs>? ManagedOpentelemetryConfig { get; set; }

        [Input("masterAuth")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMasterAuthArgs>? MasterAuth { get; set; }

        [Input("masterAuthorizedNetworksConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMasterAuthorizedNetworksConfigArgs>? MasterAuthorizedNetworksConfig { get; set; }

        [Input("meshCertificates")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMeshCertificatesArgs>? MeshCertificates { get; set; }

        [Input("minMasterVersion")]
        public Input<string>? MinMasterVersion { get; set; }

        [Input("monitoringConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMonitoringConfigArgs>? MonitoringConfig { get; set; }

        [Input("monitoringService")]
        public Input<string>? MonitoringService { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("network")]
        public Input<string>? Network { get; set; }

        [Input("networkPerformanceConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNetworkPerformanceConfigArgs>? NetworkPerformanceConfig { get; set; }

        [Input("networkPolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNetworkPolicyArgs>? NetworkPolicy { get; set; }

        [Input("networkingMode")]
        public Input<string>? NetworkingMode { get; set; }

        [Input("nodeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigArgs>? NodeConfig { get; set; }

        [Input("nodeCreationConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeCreationConfigArgs>? NodeCreationConfig { get; set; }

        [Input("nodeLocations")]
        private InputList<string>? _nodeLocations;

        public InputList<string> NodeLocations
        {
            get => _nodeLocations ??= new InputList<string>();
            set => _nodeLocations = value;
        }

        [Input("nodePoolAutoConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolAutoConfigArgs>? NodePoolAutoConfig { get; set; }

        [Input("nodePoolDefaults")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsArgs>? NodePoolDefaults { get; set; }

        [Input("nodePools")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolArgs>? _nodePools;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolArgs> NodePools
        {
            get => _nodePools ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolArgs>();
            set => _nodePools = value;
        }

        [Input("nodeVersion")]
        public Input<string>? NodeVersion { get; set; }

        [Input("notificationConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNotificationConfigArgs>? NotificationConfig { get; set; }

        [Input("podAutoscaling")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterPodAutoscalingArgs>? PodAutoscaling { get; set; }

        [Input("podSecurityPolicyConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterPodSecurityPolicyConfigArgs>? PodSecurityPolicyConfig { get; set; }

        [Input("privateClusterConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterPrivateClusterConfigArgs>? PrivateClusterConfig { get; set; }

        [Input("privateIpv6GoogleAccess")]
        public Input<string>? PrivateIpv6GoogleAccess { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("protectConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterProtectConfigArgs>? ProtectConfig { get; set; }

        [Input("rbacBindingConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterRbacBindingConfigArgs>? RbacBindingConfig { get; set; }

        [Input("releaseChannel")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterReleaseChannelArgs>? ReleaseChannel { get; set; }

        [Input("removeDefaultNodePool")]
        public Input<bool>? RemoveDefaultNodePool { get; set; }

        [Input("resourceLabels")]
        private InputMap<string>? _resourceLabels;

        public InputMap<string> ResourceLabels
        {
            get => _resourceLabels ??= new InputMap<string>();
            set => _resourceLabels = value;
        }

        [Input("resourceUsageExportConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterResourceUsageExportConfigArgs>? ResourceUsageExportConfig { get; set; }

        [Input("rollbackSafeUpgrade")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterRollbackSafeUpgradeArgs>? RollbackSafeUpgrade { get; set; }

        [Input("secretManagerConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterSecretManagerConfigArgs>? SecretManagerConfig { get; set; }

        [Input("secretSyncConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterSecretSyncConfigArgs>? SecretSyncConfig { get; set; }

        [Input("securityPostureConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterSecurityPostureConfigArgs>? SecurityPostureConfig { get; set; }

        [Input("serviceExternalIpsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterServiceExternalIpsConfigArgs>? ServiceExternalIpsConfig { get; set; }

        [Input("skipNodePoolRefresh")]
        public Input<bool>? SkipNodePoolRefresh { get; set; }

        [Input("subnetwork")]
        public Input<string>? Subnetwork { get; set; }

        [Input("tpuConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterTpuConfigArgs>? TpuConfig { get; set; }

        [Input("userManagedKeysConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterUserManagedKeysConfigArgs>? UserManagedKeysConfig { get; set; }

        [Input("verticalPodAutoscaling")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterVerticalPodAutoscalingArgs>? VerticalPodAutoscaling { get; set; }

        [Input("workloadAltsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterWorkloadAltsConfigArgs>? WorkloadAltsConfig { get; set; }

        [Input("workloadIdentityConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterWorkloadIdentityConfigArgs>? WorkloadIdentityConfig { get; set; }

        public ClusterArgs()
        {
        }
        public static new ClusterArgs Empty => new ClusterArgs();
    }

    public partial class NodePool : global::Pulumi.CustomResource
    {
        [Output("autoscaling")]
        public Output<global::Pulumi.Gcp.Container.Outputs.NodePoolAutoscaling?> Autoscaling { get; private set; } = null!;
        [Output("cluster")]
        public Output<string> Cluster { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("ignoreNodeCountChanges")]
        public Output<bool?> IgnoreNodeCountChanges { get; private set; } = null!;
        [Output("initialNodeCount")]
        public Output<int> InitialNodeCount { get; private set; } = null!;
        [Output("instanceGroupUrls")]
        public Output<ImmutableArray<string>> InstanceGroupUrls { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("maintenancePolicies")]
        public Output<ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolMaintenancePolicy>> MaintenancePolicies { get; private set; } = null!;
        [Output("managedInstanceGroupUrls")]
        public Output<ImmutableArray<string>> ManagedInstanceGroupUrls { get; private set; } = null!;
        [Output("management")]
        public Output<global::Pulumi.Gcp.Container.Outputs.NodePoolManagement> Management { get; private set; } = null!;
        [Output("maxPodsPerNode")]
        public Output<int> MaxPodsPerNode { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("namePrefix")]
        public Output<string> NamePrefix { get; private set; } = null!;
        [Output("networkConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.NodePoolNetworkConfig> NetworkConfig { get; private set; } = null!;
        [Output("nodeConfig")]
        public Output<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfig> NodeConfig { get; private set; } = null!;
        [Output("nodeCount")]
        public Output<int> NodeCount { get; private set; } = null!;
        [Output("nodeDrainConfigs")]
        public Output<ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeDrainConfig>> NodeDrainConfigs { get; private set; } = null!;
        [Output("nodeLocations")]
        public Output<ImmutableArray<string>> NodeLocations { get; private set; } = null!;
        [Output("operation")]
        public Output<string> Operation { get; private set; } = null!;
        [Output("placementPolicy")]
        public Output<global::Pulumi.Gcp.Container.Outputs.NodePoolPlacementPolicy?> PlacementPolicy { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("queuedProvisioning")]
        public Output<global::Pulumi.Gcp.Container.Outputs.NodePoolQueuedProvisioning?> QueuedProvisioning { get; private set; } = null!;
        [Output("upgradeSettings")]
        public Output<global::Pulumi.Gcp.Container.Outputs.NodePoolUpgradeSettings> UpgradeSettings { get; private set; } = null!;
        [Output("version")]
        public Output<string> Version { get; private set; } = null!;
        public NodePool(string name, global::Pulumi.Gcp.Container.NodePoolArgs args, CustomResourceOptions? options = null)
            : base("gcp:container/nodePool:NodePool", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Container.NodePoolArgs MakeArgs(global::Pulumi.Gcp.Container.NodePoolArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Container.NodePoolArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class NodePoolArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoscaling")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolAutoscalingArgs>? Autoscaling { get; set; }

        [Input("cluster", required: true)]
        public Input<string> Cluster { get; set; } = default!;

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("ignoreNodeCountChanges")]
        public Input<bool>? IgnoreNodeCountChanges { get; set; }

        [Input("initialNodeCount")]
        public Input<int>? InitialNodeCount { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("maintenancePolicies")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolMaintenancePolicyArgs>? _maintenancePolicies;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolMaintenancePolicyArgs> MaintenancePolicies
        {
            get => _maintenancePolicies ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolMaintenancePolicyArgs>();
            set => _maintenancePolicies = value;
        }

        [Input("management")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolManagementArgs>? Management { get; set; }

        [Input("maxPodsPerNode")]
        public Input<int>? MaxPodsPerNode { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("namePrefix")]
        public Input<string>? NamePrefix { get; set; }

        [Input("networkConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNetworkConfigArgs>? NetworkConfig { get; set; }

        [Input("nodeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigArgs>? NodeConfig { get; set; }

        [Input("nodeCount")]
        public Input<int>? NodeCount { get; set; }

        [Input("nodeDrainConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeDrainConfigArgs>? _nodeDrainConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeDrainConfigArgs> NodeDrainConfigs
        {
            get => _nodeDrainConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeDrainConfigArgs>();
            set => _nodeDrainConfigs = value;
        }

        [Input("nodeLocations")]
        private InputList<string>? _nodeLocations;

        public InputList<string> NodeLocations
        {
            get => _nodeLocations ??= new InputList<string>();
            set => _nodeLocations = value;
        }

        [Input("placementPolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolPlacementPolicyArgs>? PlacementPolicy { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("queuedProvisioning")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolQueuedProvisioningArgs>? QueuedProvisioning { get; set; }

        [Input("upgradeSettings")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolUpgradeSettingsArgs>? UpgradeSettings { get; set; }

        [Input("version")]
        public Input<string>? Version { get; set; }

        public NodePoolArgs()
        {
        }
        public static new NodePoolArgs Empty => new NodePoolArgs();
    }
}
