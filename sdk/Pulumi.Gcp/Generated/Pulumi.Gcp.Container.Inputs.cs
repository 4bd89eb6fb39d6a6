// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Container.Inputs
{
    public sealed class ClusterAddonsConfigAgentSandboxConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigAgentSandboxConfigArgs()
        {
        }
        public static new ClusterAddonsConfigAgentSandboxConfigArgs Empty => new ClusterAddonsConfigAgentSandboxConfigArgs();
    }

    public sealed class ClusterAddonsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("agentSandboxConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigAgentSandboxConfigArgs>? AgentSandboxConfig { get; set; }

        [Input("cloudrunConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigCloudrunConfigArgs>? CloudrunConfig { get; set; }

        [Input("configConnectorConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigConfigConnectorConfigArgs>? ConfigConnectorConfig { get; set; }

        [Input("dnsCacheConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigDnsCacheConfigArgs>? DnsCacheConfig { get; set; }

        [Input("gcePersistentDiskCsiDriverConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigGcePersistentDiskCsiDriverConfigArgs>? GcePersistentDiskCsiDriverConfig { get; set; }

        [Input("gcpFilestoreCsiDriverConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigGcpFilestoreCsiDriverConfigArgs>? GcpFilestoreCsiDriverConfig { get; set; }

        [Input("gcsFuseCsiDriverConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigGcsFuseCsiDriverConfigArgs>? GcsFuseCsiDriverConfig { get; set; }

        [Input("gkeBackupAgentConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigGkeBackupAgentConfigArgs>? GkeBackupAgentConfig { get; set; }

        [Input("highScaleCheckpointingConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigHighScaleCheckpointingConfigArgs>? HighScaleCheckpointingConfig { get; set; }

        [Input("horizontalPodAutoscaling")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigHorizontalPodAutoscalingArgs>? HorizontalPodAutoscaling { get; set; }

        [Input("httpLoadBalancing")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigHttpLoadBalancingArgs>? HttpLoadBalancing { get; set; }

        [Input("istioConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigIstioConfigArgs>? IstioConfig { get; set; }

        [Input("kalmConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigKalmConfigArgs>? KalmConfig { get; set; }

        [Input("lustreCsiDriverConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigLustreCsiDriverConfigArgs>? LustreCsiDriverConfig { get; set; }

        [Input("networkPolicyConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigNetworkPolicyConfigArgs>? NetworkPolicyConfig { get; set; }

        [Input("nodeReadinessConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigNodeReadinessConfigArgs>? NodeReadinessConfig { get; set; }

        [Input("parallelstoreCsiDriverConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigParallelstoreCsiDriverConfigArgs>? ParallelstoreCsiDriverConfig { get; set; }

        [Input("podSnapshotConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigPodSnapshotConfigArgs>? PodSnapshotConfig { get; set; }

        [Input("rayOperatorConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigRayOperatorConfigArgs>? _rayOperatorConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigRayOperatorConfigArgs> RayOperatorConfigs
        {
            get => _rayOperatorConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigRayOperatorConfigArgs>();
            set => _rayOperatorConfigs = value;
        }

        [Input("sliceControllerConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigSliceControllerConfigArgs>? SliceControllerConfig { get; set; }

        [Input("slurmOperatorConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigSlurmOperatorConfigArgs>? SlurmOperatorConfig { get; set; }

        [Input("statefulHaConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigStatefulHaConfigArgs>? StatefulHaConfig { get; set; }

        public ClusterAddonsConfigArgs()
        {
        }
        public static new ClusterAddonsConfigArgs Empty => new ClusterAddonsConfigArgs();
    }

    public sealed class ClusterAddonsConfigCloudrunConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("disabled", required: true)]
        public Input<bool> Disabled { get; set; } = default!;

        [Input("loadBalancerType")]
        public Input<string>? LoadBalancerType { get; set; }

        public ClusterAddonsConfigCloudrunConfigArgs()
        {
        }
        public static new ClusterAddonsConfigCloudrunConfigArgs Empty => new ClusterAddonsConfigCloudrunConfigArgs();
    }

    public sealed class ClusterAddonsConfigConfigConnectorConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigConfigConnectorConfigArgs()
        {
        }
        public static new ClusterAddonsConfigConfigConnectorConfigArgs Empty => new ClusterAddonsConfigConfigConnectorConfigArgs();
    }

    public sealed class ClusterAddonsConfigDnsCacheConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigDnsCacheConfigArgs()
        {
        }
        public static new ClusterAddonsConfigDnsCacheConfigArgs Empty => new ClusterAddonsConfigDnsCacheConfigArgs();
    }

    public sealed class ClusterAddonsConfigGcePersistentDiskCsiDriverConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigGcePersistentDiskCsiDriverConfigArgs()
        {
        }
        public static new ClusterAddonsConfigGcePersistentDiskCsiDriverConfigArgs Empty => new ClusterAddonsConfigGcePersistentDiskCsiDriverConfigArgs();
    }

    public sealed class ClusterAddonsConfigGcpFilestoreCsiDriverConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigGcpFilestoreCsiDriverConfigArgs()
        {
        }
        public static new ClusterAddonsConfigGcpFilestoreCsiDriverConfigArgs Empty => new ClusterAddonsConfigGcpFilestoreCsiDriverConfigArgs();
    }

    public sealed class ClusterAddonsConfigGcsFuseCsiDriverConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigGcsFuseCsiDriverConfigArgs()
        {
        }
        public static new ClusterAddonsConfigGcsFuseCsiDriverConfigArgs Empty => new ClusterAddonsConfigGcsFuseCsiDriverConfigArgs();
    }

    public sealed class ClusterAddonsConfigGkeBackupAgentConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigGkeBackupAgentConfigArgs()
        {
        }
        public static new ClusterAddonsConfigGkeBackupAgentConfigArgs Empty => new ClusterAddonsConfigGkeBackupAgentConfigArgs();
    }

    public sealed class ClusterAddonsConfigHighScaleCheckpointingConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigHighScaleCheckpointingConfigArgs()
        {
        }
        public static new ClusterAddonsConfigHighScaleCheckpointingConfigArgs Empty => new ClusterAddonsConfigHighScaleCheckpointingConfigArgs();
    }

    public sealed class ClusterAddonsConfigHorizontalPodAutoscalingArgs : global::Pulumi.ResourceArgs
    {
        [Input("disabled", required: true)]
        public Input<bool> Disabled { get; set; } = default!;

        public ClusterAddonsConfigHorizontalPodAutoscalingArgs()
        {
        }
        public static new ClusterAddonsConfigHorizontalPodAutoscalingArgs Empty => new ClusterAddonsConfigHorizontalPodAutoscalingArgs();
    }

    public sealed class ClusterAddonsConfigHttpLoadBalancingArgs : global::Pulumi.ResourceArgs
    {
        [Input("disabled", required: true)]
        public Input<bool> Disabled { get; set; } = default!;

        public ClusterAddonsConfigHttpLoadBalancingArgs()
        {
        }
        public static new ClusterAddonsConfigHttpLoadBalancingArgs Empty => new ClusterAddonsConfigHttpLoadBalancingArgs();
    }

    public sealed class ClusterAddonsConfigIstioConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("auth")]
        public Input<string>? Auth { get; set; }

        [Input("disabled", required: true)]
        public Input<bool> Disabled { get; set; } = default!;

        public ClusterAddonsConfigIstioConfigArgs()
        {
        }
        public static new ClusterAddonsConfigIstioConfigArgs Empty => new ClusterAddonsConfigIstioConfigArgs();
    }

    public sealed class ClusterAddonsConfigKalmConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigKalmConfigArgs()
        {
        }
        public static new ClusterAddonsConfigKalmConfigArgs Empty => new ClusterAddonsConfigKalmConfigArgs();
    }

    public sealed class ClusterAddonsConfigLustreCsiDriverConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("disableMultiNic")]
        public Input<bool>? DisableMultiNic { get; set; }

        [Input("enableLegacyLustrePort")]
        public Input<bool>? EnableLegacyLustrePort { get; set; }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigLustreCsiDriverConfigArgs()
        {
        }
        public static new ClusterAddonsConfigLustreCsiDriverConfigArgs Empty => new ClusterAddonsConfigLustreCsiDriverConfigArgs();
    }

    public sealed class ClusterAddonsConfigNetworkPolicyConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("disabled", required: true)]
        public Input<bool> Disabled { get; set; } = default!;

        public ClusterAddonsConfigNetworkPolicyConfigArgs()
        {
        }
        public static new ClusterAddonsConfigNetworkPolicyConfigArgs Empty => new ClusterAddonsConfigNetworkPolicyConfigArgs();
    }

    public sealed class ClusterAddonsConfigNodeReadinessConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigNodeReadinessConfigArgs()
        {
        }
        public static new ClusterAddonsConfigNodeReadinessConfigArgs Empty => new ClusterAddonsConfigNodeReadinessConfigArgs();
    }

    public sealed class ClusterAddonsConfigParallelstoreCsiDriverConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigParallelstoreCsiDriverConfigArgs()
        {
        }
        public static new ClusterAddonsConfigParallelstoreCsiDriverConfigArgs Empty => new ClusterAddonsConfigParallelstoreCsiDriverConfigArgs();
    }

    public sealed class ClusterAddonsConfigPodSnapshotConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigPodSnapshotConfigArgs()
        {
        }
        public static new ClusterAddonsConfigPodSnapshotConfigArgs Empty => new ClusterAddonsConfigPodSnapshotConfigArgs();
    }

    public sealed class ClusterAddonsConfigRayOperatorConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("rayClusterLoggingConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigRayOperatorConfigRayClusterLoggingConfigArgs>? RayClusterLoggingConfig { get; set; }

        [Input("rayClusterMonitoringConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterAddonsConfigRayOperatorConfigRayClusterMonitoringConfigArgs>? RayClusterMonitoringConfig { get; set; }

        public ClusterAddonsConfigRayOperatorConfigArgs()
        {
        }
        public static new ClusterAddonsConfigRayOperatorConfigArgs Empty => new ClusterAddonsConfigRayOperatorConfigArgs();
    }

    public sealed class ClusterAddonsConfigRayOperatorConfigRayClusterLoggingConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigRayOperatorConfigRayClusterLoggingConfigArgs()
        {
        }
        public static new ClusterAddonsConfigRayOperatorConfigRayClusterLoggingConfigArgs Empty => new ClusterAddonsConfigRayOperatorConfigRayClusterLoggingConfigArgs();
    }

    public sealed class ClusterAddonsConfigRayOperatorConfigRayClusterMonitoringConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigRayOperatorConfigRayClusterMonitoringConfigArgs()
        {
        }
        public static new ClusterAddonsConfigRayOperatorConfigRayClusterMonitoringConfigArgs Empty => new ClusterAddonsConfigRayOperatorConfigRayClusterMonitoringConfigArgs();
    }

    public sealed class ClusterAddonsConfigSliceControllerConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigSliceControllerConfigArgs()
        {
        }
        public static new ClusterAddonsConfigSliceControllerConfigArgs Empty => new ClusterAddonsConfigSliceControllerConfigArgs();
    }

    public sealed class ClusterAddonsConfigSlurmOperatorConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigSlurmOperatorConfigArgs()
        {
        }
        public static new ClusterAddonsConfigSlurmOperatorConfigArgs Empty => new ClusterAddonsConfigSlurmOperatorConfigArgs();
    }

    public sealed class ClusterAddonsConfigStatefulHaConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterAddonsConfigStatefulHaConfigArgs()
        {
        }
        public static new ClusterAddonsConfigStatefulHaConfigArgs Empty => new ClusterAddonsConfigStatefulHaConfigArgs();
    }

    public sealed class ClusterAnonymousAuthenticationConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("mode", required: true)]
        public Input<string> Mode { get; set; } = default!;

        public ClusterAnonymousAuthenticationConfigArgs()
        {
        }
        public static new ClusterAnonymousAuthenticationConfigArgs Empty => new ClusterAnonymousAuthenticationConfigArgs();
    }

    public sealed class ClusterAuthenticatorGroupsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("securityGroup", required: true)]
        public Input<string> SecurityGroup { get; set; } = default!;

        public ClusterAuthenticatorGroupsConfigArgs()
        {
        }
        public static new ClusterAuthenticatorGroupsConfigArgs Empty => new ClusterAuthenticatorGroupsConfigArgs();
    }

    public sealed class ClusterAutopilotClusterPolicyConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("noStandardNodePools")]
        public Input<bool>? NoStandardNodePools { get; set; }

        [Input("noSystemImpersonation")]
        public Input<bool>? NoSystemImpersonation { get; set; }

        [Input("noSystemMutation")]
        public Input<bool>? NoSystemMutation { get; set; }

        [Input("noUnsafeWebhooks")]
        public Input<bool>? NoUnsafeWebhooks { get; set; }

        public ClusterAutopilotClusterPolicyConfigArgs()
        {
        }
        public static new ClusterAutopilotClusterPolicyConfigArgs Empty => new ClusterAutopilotClusterPolicyConfigArgs();
    }

    public sealed class ClusterBinaryAuthorizationArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("evaluationMode")]
        public Input<string>? EvaluationMode { get; set; }

        public ClusterBinaryAuthorizationArgs()
        {
        }
        public static new ClusterBinaryAuthorizationArgs Empty => new ClusterBinaryAuthorizationArgs();
    }

    public sealed class ClusterClusterAutoscalingArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoProvisioningDefaults")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingAutoProvisioningDefaultsArgs>? AutoProvisioningDefaults { get; set; }

        [Input("autoProvisioningLocations")]
        private InputList<string>? _autoProvisioningLocations;

        public InputList<string> AutoProvisioningLocations
        {
            get => _autoProvisioningLocations ??= new InputList<string>();
            set => _autoProvisioningLocations = value;
        }

        [Input("autoscalingProfile")]
        public Input<string>? AutoscalingProfile { get; set; }

        [Input("defaultComputeClassEnabled")]
        public Input<bool>? DefaultComputeClassEnabled { get; set; }

        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("resourceLimits")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingResourceLimitArgs>? _resourceLimits;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingResourceLimitArgs> ResourceLimits
        {
            get => _resourceLimits ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingResourceLimitArgs>();
            set => _resourceLimits = value;
        }

        public ClusterClusterAutoscalingArgs()
        {
        }
        public static new ClusterClusterAutoscalingArgs Empty => new ClusterClusterAutoscalingArgs();
    }

    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsArgs : global::Pulumi.ResourceArgs
    {
        [Input("bootDiskKmsKey")]
        public Input<string>? BootDiskKmsKey { get; set; }

        [Input("diskSize")]
        public Input<int>? DiskSize { get; set; }

        [Input("diskType")]
        public Input<string>? DiskType { get; set; }

        [Input("imageType")]
        public Input<string>? ImageType { get; set; }

        [Input("management")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingAutoProvisioningDefaultsManagementArgs>? Management { get; set; }

        [Input("minCpuPlatform")]
        public Input<string>? MinCpuPlatform { get; set; }

        [Input("oauthScopes")]
        private InputList<string>? _oauthScopes;

        public InputList<string> OauthScopes
        {
            get => _oauthScopes ??= new InputList<string>();
            set => _oauthScopes = value;
        }

        [Input("serviceAccount")]
        public Input<string>? ServiceAccount { get; set; }

        [Input("shieldedInstanceConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingAutoProvisioningDefaultsShieldedInstanceConfigArgs>? ShieldedInstanceConfig { get; set; }

        [Input("upgradeSettings")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsArgs>? UpgradeSettings { get; set; }

        public ClusterClusterAutoscalingAutoProvisioningDefaultsArgs()
        {
        }
        public static new ClusterClusterAutoscalingAutoProvisioningDefaultsArgs Empty => new ClusterClusterAutoscalingAutoProvisioningDefaultsArgs();
    }

    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsManagementArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoRepair")]
        public Input<bool>? AutoRepair { get; set; }

        [Input("autoUpgrade")]
        public Input<bool>? AutoUpgrade { get; set; }

        [Input("upgradeOptions")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingAutoProvisioningDefaultsManagementUpgradeOptionArgs>? _upgradeOptions;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingAutoProvisioningDefaultsManagementUpgradeOptionArgs> UpgradeOptions
        {
            get => _upgradeOptions ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingAutoProvisioningDefaultsManagementUpgradeOptionArgs>();
            set => _upgradeOptions = value;
        }

        public ClusterClusterAutoscalingAutoProvisioningDefaultsManagementArgs()
        {
        }
        public static new ClusterClusterAutoscalingAutoProvisioningDefaultsManagementArgs Empty => new ClusterClusterAutoscalingAutoProvisioningDefaultsManagementArgs();
    }

    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsManagementUpgradeOptionArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoUpgradeStartTime")]
        public Input<string>? AutoUpgradeStartTime { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        public ClusterClusterAutoscalingAutoProvisioningDefaultsManagementUpgradeOptionArgs()
        {
        }
        public static new ClusterClusterAutoscalingAutoProvisioningDefaultsManagementUpgradeOptionArgs Empty => new ClusterClusterAutoscalingAutoProvisioningDefaultsManagementUpgradeOptionArgs();
    }

    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsShieldedInstanceConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableIntegrityMonitoring")]
        public Input<bool>? EnableIntegrityMonitoring { get; set; }

        [Input("enableSecureBoot")]
        public Input<bool>? EnableSecureBoot { get; set; }

        public ClusterClusterAutoscalingAutoProvisioningDefaultsShieldedInstanceConfigArgs()
        {
        }
        public static new ClusterClusterAutoscalingAutoProvisioningDefaultsShieldedInstanceConfigArgs Empty => new ClusterClusterAutoscalingAutoProvisioningDefaultsShieldedInstanceConfigArgs();
    }

    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("blueGreenSettings")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsArgs>? BlueGreenSettings { get; set; }

        [Input("maxSurge")]
        public Input<int>? MaxSurge { get; set; }

        [Input("maxUnavailable")]
        public Input<int>? MaxUnavailable { get; set; }

        [Input("strategy")]
        public Input<string>? Strategy { get; set; }

        public ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsArgs()
        {
        }
        public static new ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsArgs Empty => new ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsArgs();
    }

    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("nodePoolSoakDuration")]
        public Input<string>? NodePoolSoakDuration { get; set; }

        [Input("standardRolloutPolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs>? StandardRolloutPolicy { get; set; }

        public ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsArgs()
        {
        }
        public static new ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsArgs Empty => new ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsArgs();
    }

    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("batchNodeCount")]
        public Input<int>? BatchNodeCount { get; set; }

        [Input("batchPercentage")]
        public Input<double>? BatchPercentage { get; set; }

        [Input("batchSoakDuration")]
        public Input<string>? BatchSoakDuration { get; set; }

        public ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs()
        {
        }
        public static new ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs Empty => new ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs();
    }

    public sealed class ClusterClusterAutoscalingResourceLimitArgs : global::Pulumi.ResourceArgs
    {
        [Input("maximum", required: true)]
        public Input<int> Maximum { get; set; } = default!;

        [Input("minimum")]
        public Input<int>? Minimum { get; set; }

        [Input("resourceType", required: true)]
        public Input<string> ResourceType { get; set; } = default!;

        public ClusterClusterAutoscalingResourceLimitArgs()
        {
        }
        public static new ClusterClusterAutoscalingResourceLimitArgs Empty => new ClusterClusterAutoscalingResourceLimitArgs();
    }

    public sealed class ClusterClusterTelemetryArgs : global::Pulumi.ResourceArgs
    {
        [Input("type", required: true)]
        public Input<string> Type { get; set; } = default!;

        public ClusterClusterTelemetryArgs()
        {
        }
        public static new ClusterClusterTelemetryArgs Empty => new ClusterClusterTelemetryArgs();
    }

    public sealed class ClusterConfidentialNodesArgs : global::Pulumi.ResourceArgs
    {
        [Input("confidentialInstanceType")]
        public Input<string>? ConfidentialInstanceType { get; set; }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterConfidentialNodesArgs()
        {
        }
        public static new ClusterConfidentialNodesArgs Empty => new ClusterConfidentialNodesArgs();
    }

    public sealed class ClusterControlPlaneEndpointsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("dnsEndpointConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterControlPlaneEndpointsConfigDnsEndpointConfigArgs>? DnsEndpointConfig { get; set; }

        [Input("ipEndpointsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterControlPlaneEndpointsConfigIpEndpointsConfigArgs>? IpEndpointsConfig { get; set; }

        public ClusterControlPlaneEndpointsConfigArgs()
        {
        }
        public static new ClusterControlPlaneEndpointsConfigArgs Empty => new ClusterControlPlaneEndpointsConfigArgs();
    }

    public sealed class ClusterControlPlaneEndpointsConfigDnsEndpointConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("allowExternalTraffic")]
        public Input<bool>? AllowExternalTraffic { get; set; }

        [Input("enableK8sCertsViaDns")]
        public Input<bool>? EnableK8sCertsViaDns { get; set; }

        [Input("enableK8sTokensViaDns")]
        public Input<bool>? EnableK8sTokensViaDns { get; set; }

        [Input("endpoint")]
        public Input<string>? Endpoint { get; set; }

        public ClusterControlPlaneEndpointsConfigDnsEndpointConfigArgs()
        {
        }
        public static new ClusterControlPlaneEndpointsConfigDnsEndpointConfigArgs Empty => new ClusterControlPlaneEndpointsConfigDnsEndpointConfigArgs();
    }

    public sealed class ClusterControlPlaneEndpointsConfigIpEndpointsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ClusterControlPlaneEndpointsConfigIpEndpointsConfigArgs()
        {
        }
        public static new ClusterControlPlaneEndpointsConfigIpEndpointsConfigArgs Empty => new ClusterControlPlaneEndpointsConfigIpEndpointsConfigArgs();
    }

    public sealed class ClusterCostManagementConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterCostManagementConfigArgs()
        {
        }
        public static new ClusterCostManagementConfigArgs Empty => new ClusterCostManagementConfigArgs();
    }

    public sealed class ClusterDatabaseEncryptionArgs : global::Pulumi.ResourceArgs
    {
        [Input("keyName")]
        public Input<string>? KeyName { get; set; }

        [Input("state", required: true)]
        public Input<string> State { get; set; } = default!;

        public ClusterDatabaseEncryptionArgs()
        {
        }
        public static new ClusterDatabaseEncryptionArgs Empty => new ClusterDatabaseEncryptionArgs();
    }

    public sealed class ClusterDefaultSnatStatusArgs : global::Pulumi.ResourceArgs
    {
        [Input("disabled", required: true)]
        public Input<bool> Disabled { get; set; } = default!;

        public ClusterDefaultSnatStatusArgs()
        {
        }
        public static new ClusterDefaultSnatStatusArgs Empty => new ClusterDefaultSnatStatusArgs();
    }

    public sealed class ClusterDnsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("additiveVpcScopeDnsDomain")]
        public Input<string>? AdditiveVpcScopeDnsDomain { get; set; }

        [Input("clusterDns")]
        public Input<string>? ClusterDns { get; set; }

        [Input("clusterDnsDomain")]
        public Input<string>? ClusterDnsDomain { get; set; }

        [Input("clusterDnsScope")]
        public Input<string>? ClusterDnsScope { get; set; }

        public ClusterDnsConfigArgs()
        {
        }
        public static new ClusterDnsConfigArgs Empty => new ClusterDnsConfigArgs();
    }

    public sealed class ClusterEnableK8sBetaApisArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabledApis", required: true)]
        private InputList<string>? _enabledApis;

        public InputList<string> EnabledApis
        {
            get => _enabledApis ??= new InputList<string>();
            set => _enabledApis = value;
        }

        public ClusterEnableK8sBetaApisArgs()
        {
        }
        public static new ClusterEnableK8sBetaApisArgs Empty => new ClusterEnableK8sBetaApisArgs();
    }

    public sealed class ClusterEnterpriseConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("clusterTier")]
        public Input<string>? ClusterTier { get; set; }

        [Input("desiredTier")]
        public Input<string>? DesiredTier { get; set; }

        public ClusterEnterpriseConfigArgs()
        {
        }
        public static new ClusterEnterpriseConfigArgs Empty => new ClusterEnterpriseConfigArgs();
    }

    public sealed class ClusterFleetArgs : global::Pulumi.ResourceArgs
    {
        [Input("membership")]
        public Input<string>? Membership { get; set; }

        [Input("membershipId")]
        public Input<string>? MembershipId { get; set; }

        [Input("membershipLocation")]
        public Input<string>? MembershipLocation { get; set; }

        [Input("membershipType")]
        public Input<string>? MembershipType { get; set; }

        [Input("preRegistered")]
        public Input<bool>? PreRegistered { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        public ClusterFleetArgs()
        {
        }
        public static new ClusterFleetArgs Empty => new ClusterFleetArgs();
    }

    public sealed class ClusterGatewayApiConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("channel", required: true)]
        public Input<string> Channel { get; set; } = default!;

        public ClusterGatewayApiConfigArgs()
        {
        }
        public static new ClusterGatewayApiConfigArgs Empty => new ClusterGatewayApiConfigArgs();
    }

    public sealed class ClusterGkeAutoUpgradeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("patchMode", required: true)]
        public Input<string> PatchMode { get; set; } = default!;

        public ClusterGkeAutoUpgradeConfigArgs()
        {
        }
        public static new ClusterGkeAutoUpgradeConfigArgs Empty => new ClusterGkeAutoUpgradeConfigArgs();
    }

    public sealed class ClusterIdentityServiceConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ClusterIdentityServiceConfigArgs()
        {
        }
        public static new ClusterIdentityServiceConfigArgs Empty => new ClusterIdentityServiceConfigArgs();
    }

    public sealed class ClusterIpAllocationPolicyAdditionalIpRangesConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("podIpv4RangeNames")]
        private InputList<string>? _podIpv4RangeNames;

        public InputList<string> PodIpv4RangeNames
        {
            get => _podIpv4RangeNames ??= new InputList<string>();
            set => _podIpv4RangeNames = value;
        }

        [Input("status")]
        public Input<string>? Status { get; set; }

        [Input("subnetwork", required: true)]
        public Input<string> Subnetwork { get; set; } = default!;

        public ClusterIpAllocationPolicyAdditionalIpRangesConfigArgs()
        {
        }
        public static new ClusterIpAllocationPolicyAdditionalIpRangesConfigArgs Empty => new ClusterIpAllocationPolicyAdditionalIpRangesConfigArgs();
    }

    public sealed class ClusterIpAllocationPolicyAdditionalPodRangesConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("podRangeNames", required: true)]
        private InputList<string>? _podRangeNames;

        public InputList<string> PodRangeNames
        {
            get => _podRangeNames ??= new InputList<string>();
            set => _podRangeNames = value;
        }

        public ClusterIpAllocationPolicyAdditionalPodRangesConfigArgs()
        {
        }
        public static new ClusterIpAllocationPolicyAdditionalPodRangesConfigArgs Empty => new ClusterIpAllocationPolicyAdditionalPodRangesConfigArgs();
    }

    public sealed class ClusterIpAllocationPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("additionalIpRangesConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterIpAllocationPolicyAdditionalIpRangesConfigArgs>? _additionalIpRangesConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterIpAllocationPolicyAdditionalIpRangesConfigArgs> AdditionalIpRangesConfigs
        {
            get => _additionalIpRangesConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterIpAllocationPolicyAdditionalIpRangesConfigArgs>();
            set => _additionalIpRangesConfigs = value;
        }

        [Input("additionalPodRangesConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterIpAllocationPolicyAdditionalPodRangesConfigArgs>? AdditionalPodRangesConfig { get; set; }

        [Input("autoIpamConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterIpAllocationPolicyAutoIpamConfigArgs>? AutoIpamConfig { get; set; }

        [Input("clusterIpv4CidrBlock")]
        public Input<string>? ClusterIpv4CidrBlock { get; set; }

        [Input("clusterSecondaryRangeName")]
        public Input<string>? ClusterSecondaryRangeName { get; set; }

        [Input("networkTierConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterIpAllocationPolicyNetworkTierConfigArgs>? NetworkTierConfig { get; set; }

        [Input("podCidrOverprovisionConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterIpAllocationPolicyPodCidrOverprovisionConfigArgs>? PodCidrOverprovisionConfig { get; set; }

        [Input("servicesIpv4CidrBlock")]
        public Input<string>? ServicesIpv4CidrBlock { get; set; }

        [Input("servicesSecondaryRangeName")]
        public Input<string>? ServicesSecondaryRangeName { get; set; }

        [Input("stackType")]
        public Input<string>? StackType { get; set; }

        public ClusterIpAllocationPolicyArgs()
        {
        }
        public static new ClusterIpAllocationPolicyArgs Empty => new ClusterIpAllocationPolicyArgs();
    }

    public sealed class ClusterIpAllocationPolicyAutoIpamConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterIpAllocationPolicyAutoIpamConfigArgs()
        {
        }
        public static new ClusterIpAllocationPolicyAutoIpamConfigArgs Empty => new ClusterIpAllocationPolicyAutoIpamConfigArgs();
    }

    public sealed class ClusterIpAllocationPolicyNetworkTierConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("networkTier", required: true)]
        public Input<string> NetworkTier { get; set; } = default!;

        public ClusterIpAllocationPolicyNetworkTierConfigArgs()
        {
        }
        public static new ClusterIpAllocationPolicyNetworkTierConfigArgs Empty => new ClusterIpAllocationPolicyNetworkTierConfigArgs();
    }

    public sealed class ClusterIpAllocationPolicyPodCidrOverprovisionConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("disabled", required: true)]
        public Input<bool> Disabled { get; set; } = default!;

        public ClusterIpAllocationPolicyPodCidrOverprovisionConfigArgs()
        {
        }
        public static new ClusterIpAllocationPolicyPodCidrOverprovisionConfigArgs Empty => new ClusterIpAllocationPolicyPodCidrOverprovisionConfigArgs();
    }

    public sealed class ClusterLoggingConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableComponents", required: true)]
        private InputList<string>? _enableComponents;

        public InputList<string> EnableComponents
        {
            get => _enableComponents ??= new InputList<string>();
            set => _enableComponents = value;
        }

        public ClusterLoggingConfigArgs()
        {
        }
        public static new ClusterLoggingConfigArgs Empty => new ClusterLoggingConfigArgs();
    }

    public sealed class ClusterMaintenancePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("dailyMaintenanceWindow")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMaintenancePolicyDailyMaintenanceWindowArgs>? DailyMaintenanceWindow { get; set; }

        [Input("disruptionBudget")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMaintenancePolicyDisruptionBudgetArgs>? DisruptionBudget { get; set; }

        [Input("maintenanceExclusions")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterMaintenancePolicyMaintenanceExclusionArgs>? _maintenanceExclusions;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterMaintenancePolicyMaintenanceExclusionArgs> MaintenanceExclusions
        {
            get => _maintenanceExclusions ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterMaintenancePolicyMaintenanceExclusionArgs>();
            set => _maintenanceExclusions = value;
        }

        [Input("recurringMaintenanceWindow")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMaintenancePolicyRecurringMaintenanceWindowArgs>? RecurringMaintenanceWindow { get; set; }

        [Input("recurringWindow")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMaintenancePolicyRecurringWindowArgs>? RecurringWindow { get; set; }

        public ClusterMaintenancePolicyArgs()
        {
        }
        public static new ClusterMaintenancePolicyArgs Empty => new ClusterMaintenancePolicyArgs();
    }

    public sealed class ClusterMaintenancePolicyDailyMaintenanceWindowArgs : global::Pulumi.ResourceArgs
    {
        [Input("duration")]
        public Input<string>? Duration { get; set; }

        [Input("startTime", required: true)]
        public Input<string> StartTime { get; set; } = default!;

        public ClusterMaintenancePolicyDailyMaintenanceWindowArgs()
        {
        }
        public static new ClusterMaintenancePolicyDailyMaintenanceWindowArgs Empty => new ClusterMaintenancePolicyDailyMaintenanceWindowArgs();
    }

    public sealed class ClusterMaintenancePolicyDisruptionBudgetArgs : global::Pulumi.ResourceArgs
    {
        [Input("lastDisruptionTime")]
        public Input<string>? LastDisruptionTime { get; set; }

        [Input("lastMinorVersionDisruptionTime")]
        public Input<string>? LastMinorVersionDisruptionTime { get; set; }

        [Input("minorVersionDisruptionInterval")]
        public Input<string>? MinorVersionDisruptionInterval { get; set; }

        [Input("patchVersionDisruptionInterval")]
        public Input<string>? PatchVersionDisruptionInterval { get; set; }

        public ClusterMaintenancePolicyDisruptionBudgetArgs()
        {
        }
        public static new ClusterMaintenancePolicyDisruptionBudgetArgs Empty => new ClusterMaintenancePolicyDisruptionBudgetArgs();
    }

    public sealed class ClusterMaintenancePolicyMaintenanceExclusionArgs : global::Pulumi.ResourceArgs
    {
        [Input("endTime")]
        public Input<string>? EndTime { get; set; }

        [Input("exclusionName", required: true)]
        public Input<string> ExclusionName { get; set; } = default!;

        [Input("exclusionOptions")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMaintenancePolicyMaintenanceExclusionExclusionOptionsArgs>? ExclusionOptions { get; set; }

        [Input("startTime", required: true)]
        public Input<string> StartTime { get; set; } = default!;

        public ClusterMaintenancePolicyMaintenanceExclusionArgs()
        {
        }
        public static new ClusterMaintenancePolicyMaintenanceExclusionArgs Empty => new ClusterMaintenancePolicyMaintenanceExclusionArgs();
    }

    public sealed class ClusterMaintenancePolicyMaintenanceExclusionExclusionOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("endTimeBehavior")]
        public Input<string>? EndTimeBehavior { get; set; }

        [Input("scope", required: true)]
        public Input<string> Scope { get; set; } = default!;

        public ClusterMaintenancePolicyMaintenanceExclusionExclusionOptionsArgs()
        {
        }
        public static new ClusterMaintenancePolicyMaintenanceExclusionExclusionOptionsArgs Empty => new ClusterMaintenancePolicyMaintenanceExclusionExclusionOptionsArgs();
    }

    public sealed class ClusterMaintenancePolicyRecurringMaintenanceWindowArgs : global::Pulumi.ResourceArgs
    {
        [Input("delayUntil")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMaintenancePolicyRecurringMaintenanceWindowDelayUntilArgs>? DelayUntil { get; set; }

        [Input("recurrence", required: true)]
        public Input<string> Recurrence { get; set; } = default!;

        [Input("windowDuration", required: true)]
        public Input<string> WindowDuration { get; set; } = default!;

        [Input("windowStartTime", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMaintenancePolicyRecurringMaintenanceWindowWindowStartTimeArgs> WindowStartTime { get; set; } = default!;

        public ClusterMaintenancePolicyRecurringMaintenanceWindowArgs()
        {
        }
        public static new ClusterMaintenancePolicyRecurringMaintenanceWindowArgs Empty => new ClusterMaintenancePolicyRecurringMaintenanceWindowArgs();
    }

    public sealed class ClusterMaintenancePolicyRecurringMaintenanceWindowDelayUntilArgs : global::Pulumi.ResourceArgs
    {
        [Input("day", required: true)]
        public Input<int> Day { get; set; } = default!;

        [Input("month", required: true)]
        public Input<int> Month { get; set; } = default!;

        [Input("year", required: true)]
        public Input<int> Year { get; set; } = default!;

        public ClusterMaintenancePolicyRecurringMaintenanceWindowDelayUntilArgs()
        {
        }
        public static new ClusterMaintenancePolicyRecurringMaintenanceWindowDelayUntilArgs Empty => new ClusterMaintenancePolicyRecurringMaintenanceWindowDelayUntilArgs();
    }

    public sealed class ClusterMaintenancePolicyRecurringMaintenanceWindowWindowStartTimeArgs : global::Pulumi.ResourceArgs
    {
        [Input("hours", required: true)]
        public Input<int> Hours { get; set; } = default!;

        [Input("minutes", required: true)]
        public Input<int> Minutes { get; set; } = default!;

        [Input("seconds", required: true)]
        public Input<int> Seconds { get; set; } = default!;

        public ClusterMaintenancePolicyRecurringMaintenanceWindowWindowStartTimeArgs()
        {
        }
        public static new ClusterMaintenancePolicyRecurringMaintenanceWindowWindowStartTimeArgs Empty => new ClusterMaintenancePolicyRecurringMaintenanceWindowWindowStartTimeArgs();
    }

    public sealed class ClusterMaintenancePolicyRecurringWindowArgs : global::Pulumi.ResourceArgs
    {
        [Input("endTime", required: true)]
        public Input<string> EndTime { get; set; } = default!;

        [Input("recurrence", required: true)]
        public Input<string> Recurrence { get; set; } = default!;

        [Input("startTime", required: true)]
        public Input<string> StartTime { get; set; } = default!;

        public ClusterMaintenancePolicyRecurringWindowArgs()
        {
        }
        public static new ClusterMaintenancePolicyRecurringWindowArgs Empty => new ClusterMaintenancePolicyRecurringWindowArgs();
    }

    public sealed class ClusterManagedMachineLearningDiagnosticsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ClusterManagedMachineLearningDiagnosticsConfigArgs()
        {
        }
        public static new ClusterManagedMachineLearningDiagnosticsConfigArgs Empty => new ClusterManagedMachineLearningDiagnosticsConfigArgs();
    }

    public sealed class ClusterManagedOpentelemetryConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("scope")]
        public Input<string>? Scope { get; set; }

        public ClusterManagedOpentelemetryConfigArgs()
        {
        }
        public static new ClusterManagedOpentelemetryConfigArgs Empty => new ClusterManagedOpentelemetryConfigArgs();
    }

    public sealed class ClusterMasterAuthArgs : global::Pulumi.ResourceArgs
    {
        [Input("clientCertificate")]
        public Input<string>? ClientCertificate { get; set; }

        [Input("clientCertificateConfig", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMasterAuthClientCertificateConfigArgs> ClientCertificateConfig { get; set; } = default!;

        [Input("clientKey")]
        private Input<string>? _clientKey;

        public Input<string>? ClientKey
        {
            get => _clientKey;
            set => _clientKey = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
        }

        [Input("clusterCaCertificate")]
        public Input<string>? ClusterCaCertificate { get; set; }

        public ClusterMasterAuthArgs()
        {
        }
        public static new ClusterMasterAuthArgs Empty => new ClusterMasterAuthArgs();
    }

    public sealed class ClusterMasterAuthClientCertificateConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("issueClientCertificate", required: true)]
        public Input<bool> IssueClientCertificate { get; set; } = default!;

        public ClusterMasterAuthClientCertificateConfigArgs()
        {
        }
        public static new ClusterMasterAuthClientCertificateConfigArgs Empty => new ClusterMasterAuthClientCertificateConfigArgs();
    }

    public sealed class ClusterMasterAuthorizedNetworksConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("cidrBlocks")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterMasterAuthorizedNetworksConfigCidrBlockArgs>? _cidrBlocks;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterMasterAuthorizedNetworksConfigCidrBlockArgs> CidrBlocks
        {
            get => _cidrBlocks ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterMasterAuthorizedNetworksConfigCidrBlockArgs>();
            set => _cidrBlocks = value;
        }

        [Input("gcpPublicCidrsAccessEnabled")]
        public Input<bool>? GcpPublicCidrsAccessEnabled { get; set; }

        [Input("privateEndpointEnforcementEnabled")]
        public Input<bool>? PrivateEndpointEnforcementEnabled { get; set; }

        public ClusterMasterAuthorizedNetworksConfigArgs()
        {
        }
        public static new ClusterMasterAuthorizedNetworksConfigArgs Empty => new ClusterMasterAuthorizedNetworksConfigArgs();
    }

    public sealed class ClusterMasterAuthorizedNetworksConfigCidrBlockArgs : global::Pulumi.ResourceArgs
    {
        [Input("cidrBlock", required: true)]
        public Input<string> CidrBlock { get; set; } = default!;

        [Input("displayName")]
        public Input<string>? DisplayName { get; set; }

        public ClusterMasterAuthorizedNetworksConfigCidrBlockArgs()
        {
        }
        public static new ClusterMasterAuthorizedNetworksConfigCidrBlockArgs Empty => new ClusterMasterAuthorizedNetworksConfigCidrBlockArgs();
    }

    public sealed class ClusterMeshCertificatesArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableCertificates", required: true)]
        public Input<bool> EnableCertificates { get; set; } = default!;

        public ClusterMeshCertificatesArgs()
        {
        }
        public static new ClusterMeshCertificatesArgs Empty => new ClusterMeshCertificatesArgs();
    }

    public sealed class ClusterMonitoringConfigAdvancedDatapathObservabilityConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableMetrics", required: true)]
        public Input<bool> EnableMetrics { get; set; } = default!;

        [Input("enableRelay", required: true)]
        public Input<bool> EnableRelay { get; set; } = default!;

        public ClusterMonitoringConfigAdvancedDatapathObservabilityConfigArgs()
        {
        }
        public static new ClusterMonitoringConfigAdvancedDatapathObservabilityConfigArgs Empty => new ClusterMonitoringConfigAdvancedDatapathObservabilityConfigArgs();
    }

    public sealed class ClusterMonitoringConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("advancedDatapathObservabilityConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMonitoringConfigAdvancedDatapathObservabilityConfigArgs>? AdvancedDatapathObservabilityConfig { get; set; }

        [Input("enableComponents")]
        private InputList<string>? _enableComponents;

        public InputList<string> EnableComponents
        {
            get => _enableComponents ??= new InputList<string>();
            set => _enableComponents = value;
        }

        [Input("managedPrometheus")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMonitoringConfigManagedPrometheusArgs>? ManagedPrometheus { get; set; }

        public ClusterMonitoringConfigArgs()
        {
        }
        public static new ClusterMonitoringConfigArgs Empty => new ClusterMonitoringConfigArgs();
    }

    public sealed class ClusterMonitoringConfigManagedPrometheusArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoMonitoringConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterMonitoringConfigManagedPrometheusAutoMonitoringConfigArgs>? AutoMonitoringConfig { get; set; }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterMonitoringConfigManagedPrometheusArgs()
        {
        }
        public static new ClusterMonitoringConfigManagedPrometheusArgs Empty => new ClusterMonitoringConfigManagedPrometheusArgs();
    }

    public sealed class ClusterMonitoringConfigManagedPrometheusAutoMonitoringConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("scope", required: true)]
        public Input<string> Scope { get; set; } = default!;

        public ClusterMonitoringConfigManagedPrometheusAutoMonitoringConfigArgs()
        {
        }
        public static new ClusterMonitoringConfigManagedPrometheusAutoMonitoringConfigArgs Empty => new ClusterMonitoringConfigManagedPrometheusAutoMonitoringConfigArgs();
    }

    public sealed class ClusterNetworkPerformanceConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("totalEgressBandwidthTier", required: true)]
        public Input<string> TotalEgressBandwidthTier { get; set; } = default!;

        public ClusterNetworkPerformanceConfigArgs()
        {
        }
        public static new ClusterNetworkPerformanceConfigArgs Empty => new ClusterNetworkPerformanceConfigArgs();
    }

    public sealed class ClusterNetworkPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("provider")]
        public Input<string>? Provider { get; set; }

        public ClusterNetworkPolicyArgs()
        {
        }
        public static new ClusterNetworkPolicyArgs Empty => new ClusterNetworkPolicyArgs();
    }

    public sealed class ClusterNodeConfigAdvancedMachineFeaturesArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableNestedVirtualization")]
        public Input<bool>? EnableNestedVirtualization { get; set; }

        [Input("performanceMonitoringUnit")]
        public Input<string>? PerformanceMonitoringUnit { get; set; }

        [Input("threadsPerCore", required: true)]
        public Input<int> ThreadsPerCore { get; set; } = default!;

        public ClusterNodeConfigAdvancedMachineFeaturesArgs()
        {
        }
        public static new ClusterNodeConfigAdvancedMachineFeaturesArgs Empty => new ClusterNodeConfigAdvancedMachineFeaturesArgs();
    }

    public sealed class ClusterNodeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("advancedMachineFeatures")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigAdvancedMachineFeaturesArgs>? AdvancedMachineFeatures { get; set; }

        [Input("bootDisk")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigBootDiskArgs>? BootDisk { get; set; }

        [Input("bootDiskKmsKey")]
        public Input<string>? BootDiskKmsKey { get; set; }

        [Input("confidentialNodes")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigConfidentialNodesArgs>? ConfidentialNodes { get; set; }

        [Input("containerdConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigArgs>? ContainerdConfig { get; set; }

        [Input("diskSizeGb")]
        public Input<int>? DiskSizeGb { get; set; }

        [Input("diskType")]
        public Input<string>? DiskType { get; set; }

        [Input("effectiveTaints")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigEffectiveTaintArgs>? _effectiveTaints;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigEffectiveTaintArgs> EffectiveTaints
        {
            get => _effectiveTaints ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigEffectiveTaintArgs>();
            set => _effectiveTaints = value;
        }

        [Input("enableConfidentialStorage")]
        public Input<bool>? EnableConfidentialStorage { get; set; }

        [Input("ephemeralStorageConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigEphemeralStorageConfigArgs>? EphemeralStorageConfig { get; set; }

        [Input("ephemeralStorageLocalSsdConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigEphemeralStorageLocalSsdConfigArgs>? EphemeralStorageLocalSsdConfig { get; set; }

        [Input("fastSocket")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigFastSocketArgs>? FastSocket { get; set; }

        [Input("flexStart")]
        public Input<bool>? FlexStart { get; set; }

        [Input("gcfsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigGcfsConfigArgs>? GcfsConfig { get; set; }

        [Input("gpudirectStrategy")]
        public Input<string>? GpudirectStrategy { get; set; }

        [Input("guestAccelerators")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigGuestAcceleratorArgs>? _guestAccelerators;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigGuestAcceleratorArgs> GuestAccelerators
        {
            get => _guestAccelerators ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigGuestAcceleratorArgs>();
            set => _guestAccelerators = value;
        }

        [Input("gvnic")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigGvnicArgs>? Gvnic { get; set; }

        [Input("hostMaintenancePolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigHostMaintenancePolicyArgs>? HostMaintenancePolicy { get; set; }

        [Input("imageType")]
        public Input<string>? ImageType { get; set; }

        [Input("kubeletConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigKubeletConfigArgs>? KubeletConfig { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        [Input("linuxNodeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLinuxNodeConfigArgs>? LinuxNodeConfig { get; set; }

        [Input("localNvmeSsdBlockConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLocalNvmeSsdBlockConfigArgs>? LocalNvmeSsdBlockConfig { get; set; }

        [Input("localSsdCount")]
        public Input<int>? LocalSsdCount { get; set; }

        [Input("localSsdEncryptionMode")]
        public Input<string>? LocalSsdEncryptionMode { get; set; }

        [Input("loggingVariant")]
        public Input<string>? LoggingVariant { get; set; }

        [Input("machineType")]
        public Input<string>? MachineType { get; set; }

        [Input("maxRunDuration")]
        public Input<string>? MaxRunDuration { get; set; }

        [Input("metadata")]
        private InputMap<string>? _metadata;

        public InputMap<string> Metadata
        {
            get => _metadata ??= new InputMap<string>();
            set => _metadata = value;
        }

        [Input("minCpuPlatform")]
        public Input<string>? MinCpuPlatform { get; set; }

        [Input("nodeGroup")]
        public Input<string>? NodeGroup { get; set; }

        [Input("nodeImageConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigNodeImageConfigArgs>? _nodeImageConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigNodeImageConfigArgs> NodeImageConfigs
        {
            get => _nodeImageConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigNodeImageConfigArgs>();
            set => _nodeImageConfigs = value;
        }

        [Input("oauthScopes")]
        private InputList<string>? _oauthScopes;

        public InputList<string> OauthScopes
        {
            get => _oauthScopes ??= new InputList<string>();
            set => _oauthScopes = value;
        }

        [Input("preemptible")]
        public Input<bool>? Preemptible { get; set; }

        [Input("reservationAffinity")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigReservationAffinityArgs>? ReservationAffinity { get; set; }

        [Input("resourceLabels")]
        private InputMap<string>? _resourceLabels;

        public InputMap<string> ResourceLabels
        {
            get => _resourceLabels ??= new InputMap<string>();
            set => _resourceLabels = value;
        }

        [Input("resourceManagerTags")]
        private InputMap<string>? _resourceManagerTags;

        public InputMap<string> ResourceManagerTags
        {
            get => _resourceManagerTags ??= new InputMap<string>();
            set => _resourceManagerTags = value;
        }

        [Input("sandboxConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigSandboxConfigArgs>? SandboxConfig { get; set; }

        [Input("secondaryBootDisks")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigSecondaryBootDiskArgs>? _secondaryBootDisks;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigSecondaryBootDiskArgs> SecondaryBootDisks
        {
            get => _secondaryBootDisks ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigSecondaryBootDiskArgs>();
            set => _secondaryBootDisks = value;
        }

        [Input("serviceAccount")]
        public Input<string>? ServiceAccount { get; set; }

        [Input("shieldedInstanceConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigShieldedInstanceConfigArgs>? ShieldedInstanceConfig { get; set; }

        [Input("soleTenantConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigSoleTenantConfigArgs>? SoleTenantConfig { get; set; }

        [Input("spot")]
        public Input<bool>? Spot { get; set; }

        [Input("storagePools")]
        private InputList<string>? _storagePools;

        public InputList<string> StoragePools
        {
            get => _storagePools ??= new InputList<string>();
            set => _storagePools = value;
        }

        [Input("tags")]
        private InputList<string>? _tags;

        public InputList<string> Tags
        {
            get => _tags ??= new InputList<string>();
            set => _tags = value;
        }

        [Input("taintConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigTaintConfigArgs>? TaintConfig { get; set; }

        [Input("taints")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigTaintArgs>? _taints;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigTaintArgs> Taints
        {
            get => _taints ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigTaintArgs>();
            set => _taints = value;
        }

        [Input("windowsNodeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigWindowsNodeConfigArgs>? WindowsNodeConfig { get; set; }

        [Input("workloadMetadataConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigWorkloadMetadataConfigArgs>? WorkloadMetadataConfig { get; set; }

        public ClusterNodeConfigArgs()
        {
        }
        public static new ClusterNodeConfigArgs Empty => new ClusterNodeConfigArgs();
    }

    public sealed class ClusterNodeConfigBootDiskArgs : global::Pulumi.ResourceArgs
    {
        [Input("diskType")]
        public Input<string>? DiskType { get; set; }

        [Input("provisionedIops")]
        public Input<int>? ProvisionedIops { get; set; }

        [Input("provisionedThroughput")]
        public Input<int>? ProvisionedThroughput { get; set; }

        [Input("sizeGb")]
        public Input<int>? SizeGb { get; set; }

        public ClusterNodeConfigBootDiskArgs()
        {
        }
        public static new ClusterNodeConfigBootDiskArgs Empty => new ClusterNodeConfigBootDiskArgs();
    }

    public sealed class ClusterNodeConfigConfidentialNodesArgs : global::Pulumi.ResourceArgs
    {
        [Input("confidentialInstanceType")]
        public Input<string>? ConfidentialInstanceType { get; set; }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodeConfigConfidentialNodesArgs()
        {
        }
        public static new ClusterNodeConfigConfidentialNodesArgs Empty => new ClusterNodeConfigConfidentialNodesArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("privateRegistryAccessConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs>? PrivateRegistryAccessConfig { get; set; }

        [Input("registryHosts")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostArgs>? _registryHosts;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostArgs> RegistryHosts
        {
            get => _registryHosts ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostArgs>();
            set => _registryHosts = value;
        }

        [Input("writableCgroups")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigWritableCgroupsArgs>? WritableCgroups { get; set; }

        public ClusterNodeConfigContainerdConfigArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigArgs Empty => new ClusterNodeConfigContainerdConfigArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("certificateAuthorityDomainConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs>? _certificateAuthorityDomainConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs> CertificateAuthorityDomainConfigs
        {
            get => _certificateAuthorityDomainConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs>();
            set => _certificateAuthorityDomainConfigs = value;
        }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs Empty => new ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("fqdns", required: true)]
        private InputList<string>? _fqdns;

        public InputList<string> Fqdns
        {
            get => _fqdns ??= new InputList<string>();
            set => _fqdns = value;
        }

        [Input("gcpSecretManagerCertificateConfig", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs> GcpSecretManagerCertificateConfig { get; set; } = default!;

        public ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs Empty => new ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("secretUri", required: true)]
        public Input<string> SecretUri { get; set; } = default!;

        public ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs Empty => new ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigRegistryHostArgs : global::Pulumi.ResourceArgs
    {
        [Input("hosts")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostArgs>? _hosts;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostArgs> Hosts
        {
            get => _hosts ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostArgs>();
            set => _hosts = value;
        }

        [Input("server", required: true)]
        public Input<string> Server { get; set; } = default!;

        public ClusterNodeConfigContainerdConfigRegistryHostArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigRegistryHostArgs Empty => new ClusterNodeConfigContainerdConfigRegistryHostArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHostArgs : global::Pulumi.ResourceArgs
    {
        [Input("capabilities")]
        private InputList<string>? _capabilities;

        public InputList<string> Capabilities
        {
            get => _capabilities ??= new InputList<string>();
            set => _capabilities = value;
        }

        [Input("cas")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostCaArgs>? _cas;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostCaArgs> Cas
        {
            get => _cas ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostCaArgs>();
            set => _cas = value;
        }

        [Input("clients")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostClientArgs>? _clients;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostClientArgs> Clients
        {
            get => _clients ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostClientArgs>();
            set => _clients = value;
        }

        [Input("dialTimeout")]
        public Input<string>? DialTimeout { get; set; }

        [Input("headers")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostHeaderArgs>? _headers;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostHeaderArgs> Headers
        {
            get => _headers ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostHeaderArgs>();
            set => _headers = value;
        }

        [Input("host", required: true)]
        public Input<string> Host { get; set; } = default!;

        [Input("overridePath")]
        public Input<bool>? OverridePath { get; set; }

        public ClusterNodeConfigContainerdConfigRegistryHostHostArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigRegistryHostHostArgs Empty => new ClusterNodeConfigContainerdConfigRegistryHostHostArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHostCaArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public ClusterNodeConfigContainerdConfigRegistryHostHostCaArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigRegistryHostHostCaArgs Empty => new ClusterNodeConfigContainerdConfigRegistryHostHostCaArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHostClientArgs : global::Pulumi.ResourceArgs
    {
        [Input("cert", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostClientCertArgs> Cert { get; set; } = default!;

        [Input("key")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigContainerdConfigRegistryHostHostClientKeyArgs>? Key { get; set; }

        public ClusterNodeConfigContainerdConfigRegistryHostHostClientArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigRegistryHostHostClientArgs Empty => new ClusterNodeConfigContainerdConfigRegistryHostHostClientArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHostClientCertArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public ClusterNodeConfigContainerdConfigRegistryHostHostClientCertArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigRegistryHostHostClientCertArgs Empty => new ClusterNodeConfigContainerdConfigRegistryHostHostClientCertArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHostClientKeyArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public ClusterNodeConfigContainerdConfigRegistryHostHostClientKeyArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigRegistryHostHostClientKeyArgs Empty => new ClusterNodeConfigContainerdConfigRegistryHostHostClientKeyArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHostHeaderArgs : global::Pulumi.ResourceArgs
    {
        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("values", required: true)]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public ClusterNodeConfigContainerdConfigRegistryHostHostHeaderArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigRegistryHostHostHeaderArgs Empty => new ClusterNodeConfigContainerdConfigRegistryHostHostHeaderArgs();
    }

    public sealed class ClusterNodeConfigContainerdConfigWritableCgroupsArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodeConfigContainerdConfigWritableCgroupsArgs()
        {
        }
        public static new ClusterNodeConfigContainerdConfigWritableCgroupsArgs Empty => new ClusterNodeConfigContainerdConfigWritableCgroupsArgs();
    }

    public sealed class ClusterNodeConfigEffectiveTaintArgs : global::Pulumi.ResourceArgs
    {
        [Input("effect")]
        public Input<string>? Effect { get; set; }

        [Input("key")]
        public Input<string>? Key { get; set; }

        [Input("value")]
        public Input<string>? Value { get; set; }

        public ClusterNodeConfigEffectiveTaintArgs()
        {
        }
        public static new ClusterNodeConfigEffectiveTaintArgs Empty => new ClusterNodeConfigEffectiveTaintArgs();
    }

    public sealed class ClusterNodeConfigEphemeralStorageConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("localSsdCount", required: true)]
        public Input<int> LocalSsdCount { get; set; } = default!;

        public ClusterNodeConfigEphemeralStorageConfigArgs()
        {
        }
        public static new ClusterNodeConfigEphemeralStorageConfigArgs Empty => new ClusterNodeConfigEphemeralStorageConfigArgs();
    }

    public sealed class ClusterNodeConfigEphemeralStorageLocalSsdConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("dataCacheCount")]
        public Input<int>? DataCacheCount { get; set; }

        [Input("localSsdCount", required: true)]
        public Input<int> LocalSsdCount { get; set; } = default!;

        public ClusterNodeConfigEphemeralStorageLocalSsdConfigArgs()
        {
        }
        public static new ClusterNodeConfigEphemeralStorageLocalSsdConfigArgs Empty => new ClusterNodeConfigEphemeralStorageLocalSsdConfigArgs();
    }

    public sealed class ClusterNodeConfigFastSocketArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodeConfigFastSocketArgs()
        {
        }
        public static new ClusterNodeConfigFastSocketArgs Empty => new ClusterNodeConfigFastSocketArgs();
    }

    public sealed class ClusterNodeConfigGcfsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodeConfigGcfsConfigArgs()
        {
        }
        public static new ClusterNodeConfigGcfsConfigArgs Empty => new ClusterNodeConfigGcfsConfigArgs();
    }

    public sealed class ClusterNodeConfigGuestAcceleratorArgs : global::Pulumi.ResourceArgs
    {
        [Input("count", required: true)]
        public Input<int> Count { get; set; } = default!;

        [Input("gpuDriverInstallationConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs>? GpuDriverInstallationConfig { get; set; }

        [Input("gpuPartitionSize")]
        public Input<string>? GpuPartitionSize { get; set; }

        [Input("gpuSharingConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigGuestAcceleratorGpuSharingConfigArgs>? GpuSharingConfig { get; set; }

        [Input("type", required: true)]
        public Input<string> Type { get; set; } = default!;

        public ClusterNodeConfigGuestAcceleratorArgs()
        {
        }
        public static new ClusterNodeConfigGuestAcceleratorArgs Empty => new ClusterNodeConfigGuestAcceleratorArgs();
    }

    public sealed class ClusterNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("gpuDriverVersion", required: true)]
        public Input<string> GpuDriverVersion { get; set; } = default!;

        public ClusterNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs()
        {
        }
        public static new ClusterNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs Empty => new ClusterNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs();
    }

    public sealed class ClusterNodeConfigGuestAcceleratorGpuSharingConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("gpuSharingStrategy", required: true)]
        public Input<string> GpuSharingStrategy { get; set; } = default!;

        [Input("maxSharedClientsPerGpu", required: true)]
        public Input<int> MaxSharedClientsPerGpu { get; set; } = default!;

        public ClusterNodeConfigGuestAcceleratorGpuSharingConfigArgs()
        {
        }
        public static new ClusterNodeConfigGuestAcceleratorGpuSharingConfigArgs Empty => new ClusterNodeConfigGuestAcceleratorGpuSharingConfigArgs();
    }

    public sealed class ClusterNodeConfigGvnicArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodeConfigGvnicArgs()
        {
        }
        public static new ClusterNodeConfigGvnicArgs Empty => new ClusterNodeConfigGvnicArgs();
    }

    public sealed class ClusterNodeConfigHostMaintenancePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("maintenanceInterval", required: true)]
        public Input<string> MaintenanceInterval { get; set; } = default!;

        public ClusterNodeConfigHostMaintenancePolicyArgs()
        {
        }
        public static new ClusterNodeConfigHostMaintenancePolicyArgs Empty => new ClusterNodeConfigHostMaintenancePolicyArgs();
    }

    public sealed class ClusterNodeConfigKubeletConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("allowedUnsafeSysctls")]
        private InputList<string>? _allowedUnsafeSysctls;

        public InputList<string> AllowedUnsafeSysctls
        {
            get => _allowedUnsafeSysctls ??= new InputList<string>();
            set => _allowedUnsafeSysctls = value;
        }

        [Input("containerLogMaxFiles")]
        public Input<int>? ContainerLogMaxFiles { get; set; }

        [Input("containerLogMaxSize")]
        public Input<string>? ContainerLogMaxSize { get; set; }

        [Input("cpuCfsQuota")]
        public Input<bool>? CpuCfsQuota { get; set; }

        [Input("cpuCfsQuotaPeriod")]
        public Input<string>? CpuCfsQuotaPeriod { get; set; }

        [Input("cpuManagerPolicy")]
        public Input<string>? CpuManagerPolicy { get; set; }

        [Input("crashLoopBackOff")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigKubeletConfigCrashLoopBackOffArgs>? CrashLoopBackOff { get; set; }

        [Input("evictionMaxPodGracePeriodSeconds")]
        public Input<int>? EvictionMaxPodGracePeriodSeconds { get; set; }

        [Input("evictionMinimumReclaim")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigKubeletConfigEvictionMinimumReclaimArgs>? EvictionMinimumReclaim { get; set; }

        [Input("evictionSoft")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigKubeletConfigEvictionSoftArgs>? EvictionSoft { get; set; }

        [Input("evictionSoftGracePeriod")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigKubeletConfigEvictionSoftGracePeriodArgs>? EvictionSoftGracePeriod { get; set; }

        [Input("imageGcHighThresholdPercent")]
        public Input<int>? ImageGcHighThresholdPercent { get; set; }

        [Input("imageGcLowThresholdPercent")]
        public Input<int>? ImageGcLowThresholdPercent { get; set; }

        [Input("imageMaximumGcAge")]
        public Input<string>? ImageMaximumGcAge { get; set; }

        [Input("imageMinimumGcAge")]
        public Input<string>? ImageMinimumGcAge { get; set; }

        [Input("insecureKubeletReadonlyPortEnabled")]
        public Input<string>? InsecureKubeletReadonlyPortEnabled { get; set; }

        [Input("maxParallelImagePulls")]
        public Input<int>? MaxParallelImagePulls { get; set; }

        [Input("memoryManager")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigKubeletConfigMemoryManagerArgs>? MemoryManager { get; set; }

        [Input("podPidsLimit")]
        public Input<int>? PodPidsLimit { get; set; }

        [Input("shutdownGracePeriodCriticalPodsSeconds")]
        public Input<int>? ShutdownGracePeriodCriticalPodsSeconds { get; set; }

        [Input("shutdownGracePeriodSeconds")]
        public Input<int>? ShutdownGracePeriodSeconds { get; set; }

        [Input("singleProcessOomKill")]
        public Input<bool>? SingleProcessOomKill { get; set; }

        [Input("topologyManager")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigKubeletConfigTopologyManagerArgs>? TopologyManager { get; set; }

        public ClusterNodeConfigKubeletConfigArgs()
        {
        }
        public static new ClusterNodeConfigKubeletConfigArgs Empty => new ClusterNodeConfigKubeletConfigArgs();
    }

    public sealed class ClusterNodeConfigKubeletConfigCrashLoopBackOffArgs : global::Pulumi.ResourceArgs
    {
        [Input("maxContainerRestartPeriod")]
        public Input<string>? MaxContainerRestartPeriod { get; set; }

        public ClusterNodeConfigKubeletConfigCrashLoopBackOffArgs()
        {
        }
        public static new ClusterNodeConfigKubeletConfigCrashLoopBackOffArgs Empty => new ClusterNodeConfigKubeletConfigCrashLoopBackOffArgs();
    }

    public sealed class ClusterNodeConfigKubeletConfigEvictionMinimumReclaimArgs : global::Pulumi.ResourceArgs
    {
        [Input("imagefsAvailable")]
        public Input<string>? ImagefsAvailable { get; set; }

        [Input("imagefsInodesFree")]
        public Input<string>? ImagefsInodesFree { get; set; }

        [Input("memoryAvailable")]
        public Input<string>? MemoryAvailable { get; set; }

        [Input("nodefsAvailable")]
        public Input<string>? NodefsAvailable { get; set; }

        [Input("nodefsInodesFree")]
        public Input<string>? NodefsInodesFree { get; set; }

        [Input("pidAvailable")]
        public Input<string>? PidAvailable { get; set; }

        public ClusterNodeConfigKubeletConfigEvictionMinimumReclaimArgs()
        {
        }
        public static new ClusterNodeConfigKubeletConfigEvictionMinimumReclaimArgs Empty => new ClusterNodeConfigKubeletConfigEvictionMinimumReclaimArgs();
    }

    public sealed class ClusterNodeConfigKubeletConfigEvictionSoftArgs : global::Pulumi.ResourceArgs
    {
        [Input("imagefsAvailable")]
        public Input<string>? ImagefsAvailable { get; set; }

        [Input("imagefsInodesFree")]
        public Input<string>? ImagefsInodesFree { get; set; }

        [Input("memoryAvailable")]
        public Input<string>? MemoryAvailable { get; set; }

        [Input("nodefsAvailable")]
        public Input<string>? NodefsAvailable { get; set; }

        [Input("nodefsInodesFree")]
        public Input<string>? NodefsInodesFree { get; set; }

        [Input("pidAvailable")]
        public Input<string>? PidAvailable { get; set; }

        public ClusterNodeConfigKubeletConfigEvictionSoftArgs()
        {
        }
        public static new ClusterNodeConfigKubeletConfigEvictionSoftArgs Empty => new ClusterNodeConfigKubeletConfigEvictionSoftArgs();
    }

    public sealed class ClusterNodeConfigKubeletConfigEvictionSoftGracePeriodArgs : global::Pulumi.ResourceArgs
    {
        [Input("imagefsAvailable")]
        public Input<string>? ImagefsAvailable { get; set; }

        [Input("imagefsInodesFree")]
        public Input<string>? ImagefsInodesFree { get; set; }

        [Input("memoryAvailable")]
        public Input<string>? MemoryAvailable { get; set; }

        [Input("nodefsAvailable")]
        public Input<string>? NodefsAvailable { get; set; }

        [Input("nodefsInodesFree")]
        public Input<string>? NodefsInodesFree { get; set; }

        [Input("pidAvailable")]
        public Input<string>? PidAvailable { get; set; }

        public ClusterNodeConfigKubeletConfigEvictionSoftGracePeriodArgs()
        {
        }
        public static new ClusterNodeConfigKubeletConfigEvictionSoftGracePeriodArgs Empty => new ClusterNodeConfigKubeletConfigEvictionSoftGracePeriodArgs();
    }

    public sealed class ClusterNodeConfigKubeletConfigMemoryManagerArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        public ClusterNodeConfigKubeletConfigMemoryManagerArgs()
        {
        }
        public static new ClusterNodeConfigKubeletConfigMemoryManagerArgs Empty => new ClusterNodeConfigKubeletConfigMemoryManagerArgs();
    }

    public sealed class ClusterNodeConfigKubeletConfigTopologyManagerArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        [Input("scope")]
        public Input<string>? Scope { get; set; }

        public ClusterNodeConfigKubeletConfigTopologyManagerArgs()
        {
        }
        public static new ClusterNodeConfigKubeletConfigTopologyManagerArgs Empty => new ClusterNodeConfigKubeletConfigTopologyManagerArgs();
    }

    public sealed class ClusterNodeConfigLinuxNodeConfigAccurateTimeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enablePtpKvmTimeSync")]
        public Input<bool>? EnablePtpKvmTimeSync { get; set; }

        public ClusterNodeConfigLinuxNodeConfigAccurateTimeConfigArgs()
        {
        }
        public static new ClusterNodeConfigLinuxNodeConfigAccurateTimeConfigArgs Empty => new ClusterNodeConfigLinuxNodeConfigAccurateTimeConfigArgs();
    }

    public sealed class ClusterNodeConfigLinuxNodeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("accurateTimeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLinuxNodeConfigAccurateTimeConfigArgs>? AccurateTimeConfig { get; set; }

        [Input("cgroupMode")]
        public Input<string>? CgroupMode { get; set; }

        [Input("customNodeInit")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLinuxNodeConfigCustomNodeInitArgs>? CustomNodeInit { get; set; }

        [Input("hugepagesConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLinuxNodeConfigHugepagesConfigArgs>? HugepagesConfig { get; set; }

        [Input("nodeKernelModuleLoading")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs>? NodeKernelModuleLoading { get; set; }

        [Input("swapConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLinuxNodeConfigSwapConfigArgs>? SwapConfig { get; set; }

        [Input("sysctls")]
        private InputMap<string>? _sysctls;

        public InputMap<string> Sysctls
        {
            get => _sysctls ??= new InputMap<string>();
            set => _sysctls = value;
        }

        [Input("transparentHugepageDefrag")]
        public Input<string>? TransparentHugepageDefrag { get; set; }

        [Input("transparentHugepageEnabled")]
        public Input<string>? TransparentHugepageEnabled { get; set; }

        public ClusterNodeConfigLinuxNodeConfigArgs()
        {
        }
        public static new ClusterNodeConfigLinuxNodeConfigArgs Empty => new ClusterNodeConfigLinuxNodeConfigArgs();
    }

    public sealed class ClusterNodeConfigLinuxNodeConfigCustomNodeInitArgs : global::Pulumi.ResourceArgs
    {
        [Input("initScript")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs>? InitScript { get; set; }

        public ClusterNodeConfigLinuxNodeConfigCustomNodeInitArgs()
        {
        }
        public static new ClusterNodeConfigLinuxNodeConfigCustomNodeInitArgs Empty => new ClusterNodeConfigLinuxNodeConfigCustomNodeInitArgs();
    }

    public sealed class ClusterNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        [Input("gcsGeneration")]
        public Input<int>? GcsGeneration { get; set; }

        [Input("gcsUri")]
        public Input<string>? GcsUri { get; set; }

        public ClusterNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs()
        {
        }
        public static new ClusterNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs Empty => new ClusterNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs();
    }

    public sealed class ClusterNodeConfigLinuxNodeConfigHugepagesConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("hugepageSize1g")]
        public Input<int>? HugepageSize1g { get; set; }

        [Input("hugepageSize2m")]
        public Input<int>? HugepageSize2m { get; set; }

        public ClusterNodeConfigLinuxNodeConfigHugepagesConfigArgs()
        {
        }
        public static new ClusterNodeConfigLinuxNodeConfigHugepagesConfigArgs Empty => new ClusterNodeConfigLinuxNodeConfigHugepagesConfigArgs();
    }

    public sealed class ClusterNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        public ClusterNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs()
        {
        }
        public static new ClusterNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs Empty => new ClusterNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs();
    }

    public sealed class ClusterNodeConfigLinuxNodeConfigSwapConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("bootDiskProfile")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs>? BootDiskProfile { get; set; }

        [Input("dedicatedLocalSsdProfile")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs>? DedicatedLocalSsdProfile { get; set; }

        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("encryptionConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs>? EncryptionConfig { get; set; }

        [Input("ephemeralLocalSsdProfile")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs>? EphemeralLocalSsdProfile { get; set; }

        public ClusterNodeConfigLinuxNodeConfigSwapConfigArgs()
        {
        }
        public static new ClusterNodeConfigLinuxNodeConfigSwapConfigArgs Empty => new ClusterNodeConfigLinuxNodeConfigSwapConfigArgs();
    }

    public sealed class ClusterNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("swapSizeGib")]
        public Input<int>? SwapSizeGib { get; set; }

        [Input("swapSizePercent")]
        public Input<int>? SwapSizePercent { get; set; }

        public ClusterNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs()
        {
        }
        public static new ClusterNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs Empty => new ClusterNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs();
    }

    public sealed class ClusterNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("diskCount")]
        public Input<int>? DiskCount { get; set; }

        public ClusterNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs()
        {
        }
        public static new ClusterNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs Empty => new ClusterNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs();
    }

    public sealed class ClusterNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("disabled")]
        public Input<bool>? Disabled { get; set; }

        public ClusterNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs()
        {
        }
        public static new ClusterNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs Empty => new ClusterNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs();
    }

    public sealed class ClusterNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("swapSizeGib")]
        public Input<int>? SwapSizeGib { get; set; }

        [Input("swapSizePercent")]
        public Input<int>? SwapSizePercent { get; set; }

        public ClusterNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs()
        {
        }
        public static new ClusterNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs Empty => new ClusterNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs();
    }

    public sealed class ClusterNodeConfigLocalNvmeSsdBlockConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("localSsdCount", required: true)]
        public Input<int> LocalSsdCount { get; set; } = default!;

        public ClusterNodeConfigLocalNvmeSsdBlockConfigArgs()
        {
        }
        public static new ClusterNodeConfigLocalNvmeSsdBlockConfigArgs Empty => new ClusterNodeConfigLocalNvmeSsdBlockConfigArgs();
    }

    public sealed class ClusterNodeConfigNodeImageConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("image")]
        public Input<string>? Image { get; set; }

        [Input("imageProject")]
        public Input<string>? ImageProject { get; set; }

        public ClusterNodeConfigNodeImageConfigArgs()
        {
        }
        public static new ClusterNodeConfigNodeImageConfigArgs Empty => new ClusterNodeConfigNodeImageConfigArgs();
    }

    public sealed class ClusterNodeConfigReservationAffinityArgs : global::Pulumi.ResourceArgs
    {
        [Input("consumeReservationType", required: true)]
        public Input<string> ConsumeReservationType { get; set; } = default!;

        [Input("key")]
        public Input<string>? Key { get; set; }

        [Input("values")]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public ClusterNodeConfigReservationAffinityArgs()
        {
        }
        public static new ClusterNodeConfigReservationAffinityArgs Empty => new ClusterNodeConfigReservationAffinityArgs();
    }

    public sealed class ClusterNodeConfigSandboxConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("sandboxType")]
        public Input<string>? SandboxType { get; set; }

        [Input("type")]
        public Input<string>? Type { get; set; }

        public ClusterNodeConfigSandboxConfigArgs()
        {
        }
        public static new ClusterNodeConfigSandboxConfigArgs Empty => new ClusterNodeConfigSandboxConfigArgs();
    }

    public sealed class ClusterNodeConfigSecondaryBootDiskArgs : global::Pulumi.ResourceArgs
    {
        [Input("diskImage", required: true)]
        public Input<string> DiskImage { get; set; } = default!;

        [Input("mode")]
        public Input<string>? Mode { get; set; }

        public ClusterNodeConfigSecondaryBootDiskArgs()
        {
        }
        public static new ClusterNodeConfigSecondaryBootDiskArgs Empty => new ClusterNodeConfigSecondaryBootDiskArgs();
    }

    public sealed class ClusterNodeConfigShieldedInstanceConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableIntegrityMonitoring")]
        public Input<bool>? EnableIntegrityMonitoring { get; set; }

        [Input("enableSecureBoot")]
        public Input<bool>? EnableSecureBoot { get; set; }

        public ClusterNodeConfigShieldedInstanceConfigArgs()
        {
        }
        public static new ClusterNodeConfigShieldedInstanceConfigArgs Empty => new ClusterNodeConfigShieldedInstanceConfigArgs();
    }

    public sealed class ClusterNodeConfigSoleTenantConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("minNodeCpus")]
        public Input<int>? MinNodeCpus { get; set; }

        [Input("nodeAffinities", required: true)]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigSoleTenantConfigNodeAffinityArgs>? _nodeAffinities;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigSoleTenantConfigNodeAffinityArgs> NodeAffinities
        {
            get => _nodeAffinities ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodeConfigSoleTenantConfigNodeAffinityArgs>();
            set => _nodeAffinities = value;
        }

        public ClusterNodeConfigSoleTenantConfigArgs()
        {
        }
        public static new ClusterNodeConfigSoleTenantConfigArgs Empty => new ClusterNodeConfigSoleTenantConfigArgs();
    }

    public sealed class ClusterNodeConfigSoleTenantConfigNodeAffinityArgs : global::Pulumi.ResourceArgs
    {
        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("operator", required: true)]
        public Input<string> Operator { get; set; } = default!;

        [Input("values", required: true)]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public ClusterNodeConfigSoleTenantConfigNodeAffinityArgs()
        {
        }
        public static new ClusterNodeConfigSoleTenantConfigNodeAffinityArgs Empty => new ClusterNodeConfigSoleTenantConfigNodeAffinityArgs();
    }

    public sealed class ClusterNodeConfigTaintArgs : global::Pulumi.ResourceArgs
    {
        [Input("effect", required: true)]
        public Input<string> Effect { get; set; } = default!;

        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("value", required: true)]
        public Input<string> Value { get; set; } = default!;

        public ClusterNodeConfigTaintArgs()
        {
        }
        public static new ClusterNodeConfigTaintArgs Empty => new ClusterNodeConfigTaintArgs();
    }

    public sealed class ClusterNodeConfigTaintConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("architectureTaintBehavior", required: true)]
        public Input<string> ArchitectureTaintBehavior { get; set; } = default!;

        public ClusterNodeConfigTaintConfigArgs()
        {
        }
        public static new ClusterNodeConfigTaintConfigArgs Empty => new ClusterNodeConfigTaintConfigArgs();
    }

    public sealed class ClusterNodeConfigWindowsNodeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("osversion")]
        public Input<string>? Osversion { get; set; }

        public ClusterNodeConfigWindowsNodeConfigArgs()
        {
        }
        public static new ClusterNodeConfigWindowsNodeConfigArgs Empty => new ClusterNodeConfigWindowsNodeConfigArgs();
    }

    public sealed class ClusterNodeConfigWorkloadMetadataConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("mode", required: true)]
        public Input<string> Mode { get; set; } = default!;

        public ClusterNodeConfigWorkloadMetadataConfigArgs()
        {
        }
        public static new ClusterNodeConfigWorkloadMetadataConfigArgs Empty => new ClusterNodeConfigWorkloadMetadataConfigArgs();
    }

    public sealed class ClusterNodeCreationConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("nodeCreationMode", required: true)]
        public Input<string> NodeCreationMode { get; set; } = default!;

        public ClusterNodeCreationConfigArgs()
        {
        }
        public static new ClusterNodeCreationConfigArgs Empty => new ClusterNodeCreationConfigArgs();
    }

    public sealed class ClusterNodePoolArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoscaling")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolAutoscalingArgs>? Autoscaling { get; set; }

        [Input("ignoreNodeCountChanges")]
        public Input<bool>? IgnoreNodeCountChanges { get; set; }

        [Input("initialNodeCount")]
        public Input<int>? InitialNodeCount { get; set; }

        [Input("instanceGroupUrls")]
        private InputList<string>? _instanceGroupUrls;

        public InputList<string> InstanceGroupUrls
        {
            get => _instanceGroupUrls ??= new InputList<string>();
            set => _instanceGroupUrls = value;
        }

        [Input("maintenancePolicies")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolMaintenancePolicyArgs>? _maintenancePolicies;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolMaintenancePolicyArgs> MaintenancePolicies
        {
            get => _maintenancePolicies ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolMaintenancePolicyArgs>();
            set => _maintenancePolicies = value;
        }

        [Input("managedInstanceGroupUrls")]
        private InputList<string>? _managedInstanceGroupUrls;

        public InputList<string> ManagedInstanceGroupUrls
        {
            get => _managedInstanceGroupUrls ??= new InputList<string>();
            set => _managedInstanceGroupUrls = value;
        }

        [Input("management")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolManagementArgs>? Management { get; set; }

        [Input("maxPodsPerNode")]
        public Input<int>? MaxPodsPerNode { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("namePrefix")]
        public Input<string>? NamePrefix { get; set; }

        [Input("networkConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNetworkConfigArgs>? NetworkConfig { get; set; }

        [Input("nodeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigArgs>? NodeConfig { get; set; }

        [Input("nodeCount")]
        public Input<int>? NodeCount { get; set; }

        [Input("nodeDrainConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeDrainConfigArgs>? _nodeDrainConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeDrainConfigArgs> NodeDrainConfigs
        {
            get => _nodeDrainConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeDrainConfigArgs>();
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
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolPlacementPolicyArgs>? PlacementPolicy { get; set; }

        [Input("queuedProvisioning")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolQueuedProvisioningArgs>? QueuedProvisioning { get; set; }

        [Input("upgradeSettings")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolUpgradeSettingsArgs>? UpgradeSettings { get; set; }

        [Input("version")]
        public Input<string>? Version { get; set; }

        public ClusterNodePoolArgs()
        {
        }
        public static new ClusterNodePoolArgs Empty => new ClusterNodePoolArgs();
    }

    public sealed class ClusterNodePoolAutoConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("linuxNodeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolAutoConfigLinuxNodeConfigArgs>? LinuxNodeConfig { get; set; }

        [Input("networkTags")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolAutoConfigNetworkTagsArgs>? NetworkTags { get; set; }

        [Input("nodeKubeletConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolAutoConfigNodeKubeletConfigArgs>? NodeKubeletConfig { get; set; }

        [Input("resourceManagerTags")]
        private InputMap<string>? _resourceManagerTags;

        public InputMap<string> ResourceManagerTags
        {
            get => _resourceManagerTags ??= new InputMap<string>();
            set => _resourceManagerTags = value;
        }

        public ClusterNodePoolAutoConfigArgs()
        {
        }
        public static new ClusterNodePoolAutoConfigArgs Empty => new ClusterNodePoolAutoConfigArgs();
    }

    public sealed class ClusterNodePoolAutoConfigLinuxNodeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("cgroupMode")]
        public Input<string>? CgroupMode { get; set; }

        [Input("nodeKernelModuleLoading")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolAutoConfigLinuxNodeConfigNodeKernelModuleLoadingArgs>? NodeKernelModuleLoading { get; set; }

        public ClusterNodePoolAutoConfigLinuxNodeConfigArgs()
        {
        }
        public static new ClusterNodePoolAutoConfigLinuxNodeConfigArgs Empty => new ClusterNodePoolAutoConfigLinuxNodeConfigArgs();
    }

    public sealed class ClusterNodePoolAutoConfigLinuxNodeConfigNodeKernelModuleLoadingArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        public ClusterNodePoolAutoConfigLinuxNodeConfigNodeKernelModuleLoadingArgs()
        {
        }
        public static new ClusterNodePoolAutoConfigLinuxNodeConfigNodeKernelModuleLoadingArgs Empty => new ClusterNodePoolAutoConfigLinuxNodeConfigNodeKernelModuleLoadingArgs();
    }

    public sealed class ClusterNodePoolAutoConfigNetworkTagsArgs : global::Pulumi.ResourceArgs
    {
        [Input("tags")]
        private InputList<string>? _tags;

        public InputList<string> Tags
        {
            get => _tags ??= new InputList<string>();
            set => _tags = value;
        }

        public ClusterNodePoolAutoConfigNetworkTagsArgs()
        {
        }
        public static new ClusterNodePoolAutoConfigNetworkTagsArgs Empty => new ClusterNodePoolAutoConfigNetworkTagsArgs();
    }

    public sealed class ClusterNodePoolAutoConfigNodeKubeletConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("insecureKubeletReadonlyPortEnabled")]
        public Input<string>? InsecureKubeletReadonlyPortEnabled { get; set; }

        public ClusterNodePoolAutoConfigNodeKubeletConfigArgs()
        {
        }
        public static new ClusterNodePoolAutoConfigNodeKubeletConfigArgs Empty => new ClusterNodePoolAutoConfigNodeKubeletConfigArgs();
    }

    public sealed class ClusterNodePoolAutoscalingArgs : global::Pulumi.ResourceArgs
    {
        [Input("locationPolicy")]
        public Input<string>? LocationPolicy { get; set; }

        [Input("maxNodeCount")]
        public Input<int>? MaxNodeCount { get; set; }

        [Input("minNodeCount")]
        public Input<int>? MinNodeCount { get; set; }

        [Input("totalMaxNodeCount")]
        public Input<int>? TotalMaxNodeCount { get; set; }

        [Input("totalMinNodeCount")]
        public Input<int>? TotalMinNodeCount { get; set; }

        public ClusterNodePoolAutoscalingArgs()
        {
        }
        public static new ClusterNodePoolAutoscalingArgs Empty => new ClusterNodePoolAutoscalingArgs();
    }

    public sealed class ClusterNodePoolDefaultsArgs : global::Pulumi.ResourceArgs
    {
        [Input("nodeConfigDefaults")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsArgs>? NodeConfigDefaults { get; set; }

        public ClusterNodePoolDefaultsArgs()
        {
        }
        public static new ClusterNodePoolDefaultsArgs Empty => new ClusterNodePoolDefaultsArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsArgs : global::Pulumi.ResourceArgs
    {
        [Input("containerdConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigArgs>? ContainerdConfig { get; set; }

        [Input("gcfsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsGcfsConfigArgs>? GcfsConfig { get; set; }

        [Input("insecureKubeletReadonlyPortEnabled")]
        public Input<string>? InsecureKubeletReadonlyPortEnabled { get; set; }

        [Input("loggingVariant")]
        public Input<string>? LoggingVariant { get; set; }

        public ClusterNodePoolDefaultsNodeConfigDefaultsArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("privateRegistryAccessConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigArgs>? PrivateRegistryAccessConfig { get; set; }

        [Input("registryHosts")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostArgs>? _registryHosts;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostArgs> RegistryHosts
        {
            get => _registryHosts ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostArgs>();
            set => _registryHosts = value;
        }

        [Input("writableCgroups")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigWritableCgroupsArgs>? WritableCgroups { get; set; }

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("certificateAuthorityDomainConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs>? _certificateAuthorityDomainConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs> CertificateAuthorityDomainConfigs
        {
            get => _certificateAuthorityDomainConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs>();
            set => _certificateAuthorityDomainConfigs = value;
        }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("fqdns", required: true)]
        private InputList<string>? _fqdns;

        public InputList<string> Fqdns
        {
            get => _fqdns ??= new InputList<string>();
            set => _fqdns = value;
        }

        [Input("gcpSecretManagerCertificateConfig", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs> GcpSecretManagerCertificateConfig { get; set; } = default!;

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("secretUri", required: true)]
        public Input<string> SecretUri { get; set; } = default!;

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostArgs : global::Pulumi.ResourceArgs
    {
        [Input("hosts")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostArgs>? _hosts;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostArgs> Hosts
        {
            get => _hosts ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostArgs>();
            set => _hosts = value;
        }

        [Input("server", required: true)]
        public Input<string> Server { get; set; } = default!;

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostArgs : global::Pulumi.ResourceArgs
    {
        [Input("capabilities")]
        private InputList<string>? _capabilities;

        public InputList<string> Capabilities
        {
            get => _capabilities ??= new InputList<string>();
            set => _capabilities = value;
        }

        [Input("cas")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostCaArgs>? _cas;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostCaArgs> Cas
        {
            get => _cas ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostCaArgs>();
            set => _cas = value;
        }

        [Input("clients")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientArgs>? _clients;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientArgs> Clients
        {
            get => _clients ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientArgs>();
            set => _clients = value;
        }

        [Input("dialTimeout")]
        public Input<string>? DialTimeout { get; set; }

        [Input("headers")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostHeaderArgs>? _headers;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostHeaderArgs> Headers
        {
            get => _headers ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostHeaderArgs>();
            set => _headers = value;
        }

        [Input("host", required: true)]
        public Input<string> Host { get; set; } = default!;

        [Input("overridePath")]
        public Input<bool>? OverridePath { get; set; }

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostCaArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostCaArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostCaArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostCaArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientArgs : global::Pulumi.ResourceArgs
    {
        [Input("cert", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientCertArgs> Cert { get; set; } = default!;

        [Input("key")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientKeyArgs>? Key { get; set; }

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientCertArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientCertArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientCertArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientCertArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientKeyArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientKeyArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientKeyArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientKeyArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostHeaderArgs : global::Pulumi.ResourceArgs
    {
        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("values", required: true)]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostHeaderArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostHeaderArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostHeaderArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigWritableCgroupsArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigWritableCgroupsArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigWritableCgroupsArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigWritableCgroupsArgs();
    }

    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsGcfsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodePoolDefaultsNodeConfigDefaultsGcfsConfigArgs()
        {
        }
        public static new ClusterNodePoolDefaultsNodeConfigDefaultsGcfsConfigArgs Empty => new ClusterNodePoolDefaultsNodeConfigDefaultsGcfsConfigArgs();
    }

    public sealed class ClusterNodePoolMaintenancePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("exclusionUntilEndOfSupports")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs>? _exclusionUntilEndOfSupports;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs> ExclusionUntilEndOfSupports
        {
            get => _exclusionUntilEndOfSupports ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs>();
            set => _exclusionUntilEndOfSupports = value;
        }

        public ClusterNodePoolMaintenancePolicyArgs()
        {
        }
        public static new ClusterNodePoolMaintenancePolicyArgs Empty => new ClusterNodePoolMaintenancePolicyArgs();
    }

    public sealed class ClusterNodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("endTime")]
        public Input<string>? EndTime { get; set; }

        [Input("startTime")]
        public Input<string>? StartTime { get; set; }

        public ClusterNodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs()
        {
        }
        public static new ClusterNodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs Empty => new ClusterNodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs();
    }

    public sealed class ClusterNodePoolManagementArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoRepair")]
        public Input<bool>? AutoRepair { get; set; }

        [Input("autoUpgrade")]
        public Input<bool>? AutoUpgrade { get; set; }

        public ClusterNodePoolManagementArgs()
        {
        }
        public static new ClusterNodePoolManagementArgs Empty => new ClusterNodePoolManagementArgs();
    }

    public sealed class ClusterNodePoolNetworkConfigAdditionalNodeNetworkConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("network")]
        public Input<string>? Network { get; set; }

        [Input("subnetwork")]
        public Input<string>? Subnetwork { get; set; }

        public ClusterNodePoolNetworkConfigAdditionalNodeNetworkConfigArgs()
        {
        }
        public static new ClusterNodePoolNetworkConfigAdditionalNodeNetworkConfigArgs Empty => new ClusterNodePoolNetworkConfigAdditionalNodeNetworkConfigArgs();
    }

    public sealed class ClusterNodePoolNetworkConfigAdditionalPodNetworkConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("maxPodsPerNode")]
        public Input<int>? MaxPodsPerNode { get; set; }

        [Input("secondaryPodRange")]
        public Input<string>? SecondaryPodRange { get; set; }

        [Input("subnetwork")]
        public Input<string>? Subnetwork { get; set; }

        public ClusterNodePoolNetworkConfigAdditionalPodNetworkConfigArgs()
        {
        }
        public static new ClusterNodePoolNetworkConfigAdditionalPodNetworkConfigArgs Empty => new ClusterNodePoolNetworkConfigAdditionalPodNetworkConfigArgs();
    }

    public sealed class ClusterNodePoolNetworkConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("acceleratorNetworkProfile")]
        public Input<string>? AcceleratorNetworkProfile { get; set; }

        [Input("additionalNodeNetworkConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNetworkConfigAdditionalNodeNetworkConfigArgs>? _additionalNodeNetworkConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNetworkConfigAdditionalNodeNetworkConfigArgs> AdditionalNodeNetworkConfigs
        {
            get => _additionalNodeNetworkConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNetworkConfigAdditionalNodeNetworkConfigArgs>();
            set => _additionalNodeNetworkConfigs = value;
        }

        [Input("additionalPodNetworkConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNetworkConfigAdditionalPodNetworkConfigArgs>? _additionalPodNetworkConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNetworkConfigAdditionalPodNetworkConfigArgs> AdditionalPodNetworkConfigs
        {
            get => _additionalPodNetworkConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNetworkConfigAdditionalPodNetworkConfigArgs>();
            set => _additionalPodNetworkConfigs = value;
        }

        [Input("createPodRange")]
        public Input<bool>? CreatePodRange { get; set; }

        [Input("enablePrivateNodes")]
        public Input<bool>? EnablePrivateNodes { get; set; }

        [Input("networkPerformanceConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNetworkConfigNetworkPerformanceConfigArgs>? NetworkPerformanceConfig { get; set; }

        [Input("podCidrOverprovisionConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNetworkConfigPodCidrOverprovisionConfigArgs>? PodCidrOverprovisionConfig { get; set; }

        [Input("podIpv4CidrBlock")]
        public Input<string>? PodIpv4CidrBlock { get; set; }

        [Input("podRange")]
        public Input<string>? PodRange { get; set; }

        [Input("subnetwork")]
        public Input<string>? Subnetwork { get; set; }

        public ClusterNodePoolNetworkConfigArgs()
        {
        }
        public static new ClusterNodePoolNetworkConfigArgs Empty => new ClusterNodePoolNetworkConfigArgs();
    }

    public sealed class ClusterNodePoolNetworkConfigNetworkPerformanceConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("totalEgressBandwidthTier", required: true)]
        public Input<string> TotalEgressBandwidthTier { get; set; } = default!;

        public ClusterNodePoolNetworkConfigNetworkPerformanceConfigArgs()
        {
        }
        public static new ClusterNodePoolNetworkConfigNetworkPerformanceConfigArgs Empty => new ClusterNodePoolNetworkConfigNetworkPerformanceConfigArgs();
    }

    public sealed class ClusterNodePoolNetworkConfigPodCidrOverprovisionConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("disabled", required: true)]
        public Input<bool> Disabled { get; set; } = default!;

        public ClusterNodePoolNetworkConfigPodCidrOverprovisionConfigArgs()
        {
        }
        public static new ClusterNodePoolNetworkConfigPodCidrOverprovisionConfigArgs Empty => new ClusterNodePoolNetworkConfigPodCidrOverprovisionConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigAdvancedMachineFeaturesArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableNestedVirtualization")]
        public Input<bool>? EnableNestedVirtualization { get; set; }

        [Input("performanceMonitoringUnit")]
        public Input<string>? PerformanceMonitoringUnit { get; set; }

        [Input("threadsPerCore", required: true)]
        public Input<int> ThreadsPerCore { get; set; } = default!;

        public ClusterNodePoolNodeConfigAdvancedMachineFeaturesArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigAdvancedMachineFeaturesArgs Empty => new ClusterNodePoolNodeConfigAdvancedMachineFeaturesArgs();
    }

    public sealed class ClusterNodePoolNodeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("advancedMachineFeatures")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigAdvancedMachineFeaturesArgs>? AdvancedMachineFeatures { get; set; }

        [Input("bootDisk")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigBootDiskArgs>? BootDisk { get; set; }

        [Input("bootDiskKmsKey")]
        public Input<string>? BootDiskKmsKey { get; set; }

        [Input("confidentialNodes")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigConfidentialNodesArgs>? ConfidentialNodes { get; set; }

        [Input("containerdConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigArgs>? ContainerdConfig { get; set; }

        [Input("diskSizeGb")]
        public Input<int>? DiskSizeGb { get; set; }

        [Input("diskType")]
        public Input<string>? DiskType { get; set; }

        [Input("effectiveTaints")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigEffectiveTaintArgs>? _effectiveTaints;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigEffectiveTaintArgs> EffectiveTaints
        {
            get => _effectiveTaints ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigEffectiveTaintArgs>();
            set => _effectiveTaints = value;
        }

        [Input("enableConfidentialStorage")]
        public Input<bool>? EnableConfidentialStorage { get; set; }

        [Input("ephemeralStorageConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigEphemeralStorageConfigArgs>? EphemeralStorageConfig { get; set; }

        [Input("ephemeralStorageLocalSsdConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigEphemeralStorageLocalSsdConfigArgs>? EphemeralStorageLocalSsdConfig { get; set; }

        [Input("fastSocket")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigFastSocketArgs>? FastSocket { get; set; }

        [Input("flexStart")]
        public Input<bool>? FlexStart { get; set; }

        [Input("gcfsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigGcfsConfigArgs>? GcfsConfig { get; set; }

        [Input("gpudirectStrategy")]
        public Input<string>? GpudirectStrategy { get; set; }

        [Input("guestAccelerators")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigGuestAcceleratorArgs>? _guestAccelerators;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigGuestAcceleratorArgs> GuestAccelerators
        {
            get => _guestAccelerators ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigGuestAcceleratorArgs>();
            set => _guestAccelerators = value;
        }

        [Input("gvnic")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigGvnicArgs>? Gvnic { get; set; }

        [Input("hostMaintenancePolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigHostMaintenancePolicyArgs>? HostMaintenancePolicy { get; set; }

        [Input("imageType")]
        public Input<string>? ImageType { get; set; }

        [Input("kubeletConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigKubeletConfigArgs>? KubeletConfig { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        [Input("linuxNodeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLinuxNodeConfigArgs>? LinuxNodeConfig { get; set; }

        [Input("localNvmeSsdBlockConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLocalNvmeSsdBlockConfigArgs>? LocalNvmeSsdBlockConfig { get; set; }

        [Input("localSsdCount")]
        public Input<int>? LocalSsdCount { get; set; }

        [Input("localSsdEncryptionMode")]
        public Input<string>? LocalSsdEncryptionMode { get; set; }

        [Input("loggingVariant")]
        public Input<string>? LoggingVariant { get; set; }

        [Input("machineType")]
        public Input<string>? MachineType { get; set; }

        [Input("maxRunDuration")]
        public Input<string>? MaxRunDuration { get; set; }

        [Input("metadata")]
        private InputMap<string>? _metadata;

        public InputMap<string> Metadata
        {
            get => _metadata ??= new InputMap<string>();
            set => _metadata = value;
        }

        [Input("minCpuPlatform")]
        public Input<string>? MinCpuPlatform { get; set; }

        [Input("nodeGroup")]
        public Input<string>? NodeGroup { get; set; }

        [Input("nodeImageConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigNodeImageConfigArgs>? _nodeImageConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigNodeImageConfigArgs> NodeImageConfigs
        {
            get => _nodeImageConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigNodeImageConfigArgs>();
            set => _nodeImageConfigs = value;
        }

        [Input("oauthScopes")]
        private InputList<string>? _oauthScopes;

        public InputList<string> OauthScopes
        {
            get => _oauthScopes ??= new InputList<string>();
            set => _oauthScopes = value;
        }

        [Input("preemptible")]
        public Input<bool>? Preemptible { get; set; }

        [Input("reservationAffinity")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigReservationAffinityArgs>? ReservationAffinity { get; set; }

        [Input("resourceLabels")]
        private InputMap<string>? _resourceLabels;

        public InputMap<string> ResourceLabels
        {
            get => _resourceLabels ??= new InputMap<string>();
            set => _resourceLabels = value;
        }

        [Input("resourceManagerTags")]
        private InputMap<string>? _resourceManagerTags;

        public InputMap<string> ResourceManagerTags
        {
            get => _resourceManagerTags ??= new InputMap<string>();
            set => _resourceManagerTags = value;
        }

        [Input("sandboxConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigSandboxConfigArgs>? SandboxConfig { get; set; }

        [Input("secondaryBootDisks")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigSecondaryBootDiskArgs>? _secondaryBootDisks;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigSecondaryBootDiskArgs> SecondaryBootDisks
        {
            get => _secondaryBootDisks ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigSecondaryBootDiskArgs>();
            set => _secondaryBootDisks = value;
        }

        [Input("serviceAccount")]
        public Input<string>? ServiceAccount { get; set; }

        [Input("shieldedInstanceConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigShieldedInstanceConfigArgs>? ShieldedInstanceConfig { get; set; }

        [Input("soleTenantConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigSoleTenantConfigArgs>? SoleTenantConfig { get; set; }

        [Input("spot")]
        public Input<bool>? Spot { get; set; }

        [Input("storagePools")]
        private InputList<string>? _storagePools;

        public InputList<string> StoragePools
        {
            get => _storagePools ??= new InputList<string>();
            set => _storagePools = value;
        }

        [Input("tags")]
        private InputList<string>? _tags;

        public InputList<string> Tags
        {
            get => _tags ??= new InputList<string>();
            set => _tags = value;
        }

        [Input("taintConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigTaintConfigArgs>? TaintConfig { get; set; }

        [Input("taints")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigTaintArgs>? _taints;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigTaintArgs> Taints
        {
            get => _taints ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigTaintArgs>();
            set => _taints = value;
        }

        [Input("windowsNodeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigWindowsNodeConfigArgs>? WindowsNodeConfig { get; set; }

        [Input("workloadMetadataConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigWorkloadMetadataConfigArgs>? WorkloadMetadataConfig { get; set; }

        public ClusterNodePoolNodeConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigArgs Empty => new ClusterNodePoolNodeConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigBootDiskArgs : global::Pulumi.ResourceArgs
    {
        [Input("diskType")]
        public Input<string>? DiskType { get; set; }

        [Input("provisionedIops")]
        public Input<int>? ProvisionedIops { get; set; }

        [Input("provisionedThroughput")]
        public Input<int>? ProvisionedThroughput { get; set; }

        [Input("sizeGb")]
        public Input<int>? SizeGb { get; set; }

        public ClusterNodePoolNodeConfigBootDiskArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigBootDiskArgs Empty => new ClusterNodePoolNodeConfigBootDiskArgs();
    }

    public sealed class ClusterNodePoolNodeConfigConfidentialNodesArgs : global::Pulumi.ResourceArgs
    {
        [Input("confidentialInstanceType")]
        public Input<string>? ConfidentialInstanceType { get; set; }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodePoolNodeConfigConfidentialNodesArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigConfidentialNodesArgs Empty => new ClusterNodePoolNodeConfigConfidentialNodesArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("privateRegistryAccessConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs>? PrivateRegistryAccessConfig { get; set; }

        [Input("registryHosts")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostArgs>? _registryHosts;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostArgs> RegistryHosts
        {
            get => _registryHosts ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostArgs>();
            set => _registryHosts = value;
        }

        [Input("writableCgroups")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigWritableCgroupsArgs>? WritableCgroups { get; set; }

        public ClusterNodePoolNodeConfigContainerdConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("certificateAuthorityDomainConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs>? _certificateAuthorityDomainConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs> CertificateAuthorityDomainConfigs
        {
            get => _certificateAuthorityDomainConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs>();
            set => _certificateAuthorityDomainConfigs = value;
        }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("fqdns", required: true)]
        private InputList<string>? _fqdns;

        public InputList<string> Fqdns
        {
            get => _fqdns ??= new InputList<string>();
            set => _fqdns = value;
        }

        [Input("gcpSecretManagerCertificateConfig", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs> GcpSecretManagerCertificateConfig { get; set; } = default!;

        public ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("secretUri", required: true)]
        public Input<string> SecretUri { get; set; } = default!;

        public ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostArgs : global::Pulumi.ResourceArgs
    {
        [Input("hosts")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostArgs>? _hosts;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostArgs> Hosts
        {
            get => _hosts ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostArgs>();
            set => _hosts = value;
        }

        [Input("server", required: true)]
        public Input<string> Server { get; set; } = default!;

        public ClusterNodePoolNodeConfigContainerdConfigRegistryHostArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigRegistryHostArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigRegistryHostArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostArgs : global::Pulumi.ResourceArgs
    {
        [Input("capabilities")]
        private InputList<string>? _capabilities;

        public InputList<string> Capabilities
        {
            get => _capabilities ??= new InputList<string>();
            set => _capabilities = value;
        }

        [Input("cas")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs>? _cas;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs> Cas
        {
            get => _cas ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs>();
            set => _cas = value;
        }

        [Input("clients")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs>? _clients;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs> Clients
        {
            get => _clients ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs>();
            set => _clients = value;
        }

        [Input("dialTimeout")]
        public Input<string>? DialTimeout { get; set; }

        [Input("headers")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs>? _headers;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs> Headers
        {
            get => _headers ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs>();
            set => _headers = value;
        }

        [Input("host", required: true)]
        public Input<string> Host { get; set; } = default!;

        [Input("overridePath")]
        public Input<bool>? OverridePath { get; set; }

        public ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs : global::Pulumi.ResourceArgs
    {
        [Input("cert", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientCertArgs> Cert { get; set; } = default!;

        [Input("key")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientKeyArgs>? Key { get; set; }

        public ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientCertArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientCertArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientCertArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientCertArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientKeyArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientKeyArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientKeyArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientKeyArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs : global::Pulumi.ResourceArgs
    {
        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("values", required: true)]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs();
    }

    public sealed class ClusterNodePoolNodeConfigContainerdConfigWritableCgroupsArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodePoolNodeConfigContainerdConfigWritableCgroupsArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigContainerdConfigWritableCgroupsArgs Empty => new ClusterNodePoolNodeConfigContainerdConfigWritableCgroupsArgs();
    }

    public sealed class ClusterNodePoolNodeConfigEffectiveTaintArgs : global::Pulumi.ResourceArgs
    {
        [Input("effect")]
        public Input<string>? Effect { get; set; }

        [Input("key")]
        public Input<string>? Key { get; set; }

        [Input("value")]
        public Input<string>? Value { get; set; }

        public ClusterNodePoolNodeConfigEffectiveTaintArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigEffectiveTaintArgs Empty => new ClusterNodePoolNodeConfigEffectiveTaintArgs();
    }

    public sealed class ClusterNodePoolNodeConfigEphemeralStorageConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("localSsdCount", required: true)]
        public Input<int> LocalSsdCount { get; set; } = default!;

        public ClusterNodePoolNodeConfigEphemeralStorageConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigEphemeralStorageConfigArgs Empty => new ClusterNodePoolNodeConfigEphemeralStorageConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigEphemeralStorageLocalSsdConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("dataCacheCount")]
        public Input<int>? DataCacheCount { get; set; }

        [Input("localSsdCount", required: true)]
        public Input<int> LocalSsdCount { get; set; } = default!;

        public ClusterNodePoolNodeConfigEphemeralStorageLocalSsdConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigEphemeralStorageLocalSsdConfigArgs Empty => new ClusterNodePoolNodeConfigEphemeralStorageLocalSsdConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigFastSocketArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodePoolNodeConfigFastSocketArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigFastSocketArgs Empty => new ClusterNodePoolNodeConfigFastSocketArgs();
    }

    public sealed class ClusterNodePoolNodeConfigGcfsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodePoolNodeConfigGcfsConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigGcfsConfigArgs Empty => new ClusterNodePoolNodeConfigGcfsConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigGuestAcceleratorArgs : global::Pulumi.ResourceArgs
    {
        [Input("count", required: true)]
        public Input<int> Count { get; set; } = default!;

        [Input("gpuDriverInstallationConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs>? GpuDriverInstallationConfig { get; set; }

        [Input("gpuPartitionSize")]
        public Input<string>? GpuPartitionSize { get; set; }

        [Input("gpuSharingConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigGuestAcceleratorGpuSharingConfigArgs>? GpuSharingConfig { get; set; }

        [Input("type", required: true)]
        public Input<string> Type { get; set; } = default!;

        public ClusterNodePoolNodeConfigGuestAcceleratorArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigGuestAcceleratorArgs Empty => new ClusterNodePoolNodeConfigGuestAcceleratorArgs();
    }

    public sealed class ClusterNodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("gpuDriverVersion", required: true)]
        public Input<string> GpuDriverVersion { get; set; } = default!;

        public ClusterNodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs Empty => new ClusterNodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigGuestAcceleratorGpuSharingConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("gpuSharingStrategy", required: true)]
        public Input<string> GpuSharingStrategy { get; set; } = default!;

        [Input("maxSharedClientsPerGpu", required: true)]
        public Input<int> MaxSharedClientsPerGpu { get; set; } = default!;

        public ClusterNodePoolNodeConfigGuestAcceleratorGpuSharingConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigGuestAcceleratorGpuSharingConfigArgs Empty => new ClusterNodePoolNodeConfigGuestAcceleratorGpuSharingConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigGvnicArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodePoolNodeConfigGvnicArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigGvnicArgs Empty => new ClusterNodePoolNodeConfigGvnicArgs();
    }

    public sealed class ClusterNodePoolNodeConfigHostMaintenancePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("maintenanceInterval", required: true)]
        public Input<string> MaintenanceInterval { get; set; } = default!;

        public ClusterNodePoolNodeConfigHostMaintenancePolicyArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigHostMaintenancePolicyArgs Empty => new ClusterNodePoolNodeConfigHostMaintenancePolicyArgs();
    }

    public sealed class ClusterNodePoolNodeConfigKubeletConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("allowedUnsafeSysctls")]
        private InputList<string>? _allowedUnsafeSysctls;

        public InputList<string> AllowedUnsafeSysctls
        {
            get => _allowedUnsafeSysctls ??= new InputList<string>();
            set => _allowedUnsafeSysctls = value;
        }

        [Input("containerLogMaxFiles")]
        public Input<int>? ContainerLogMaxFiles { get; set; }

        [Input("containerLogMaxSize")]
        public Input<string>? ContainerLogMaxSize { get; set; }

        [Input("cpuCfsQuota")]
        public Input<bool>? CpuCfsQuota { get; set; }

        [Input("cpuCfsQuotaPeriod")]
        public Input<string>? CpuCfsQuotaPeriod { get; set; }

        [Input("cpuManagerPolicy")]
        public Input<string>? CpuManagerPolicy { get; set; }

        [Input("crashLoopBackOff")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigKubeletConfigCrashLoopBackOffArgs>? CrashLoopBackOff { get; set; }

        [Input("evictionMaxPodGracePeriodSeconds")]
        public Input<int>? EvictionMaxPodGracePeriodSeconds { get; set; }

        [Input("evictionMinimumReclaim")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigKubeletConfigEvictionMinimumReclaimArgs>? EvictionMinimumReclaim { get; set; }

        [Input("evictionSoft")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigKubeletConfigEvictionSoftArgs>? EvictionSoft { get; set; }

        [Input("evictionSoftGracePeriod")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigKubeletConfigEvictionSoftGracePeriodArgs>? EvictionSoftGracePeriod { get; set; }

        [Input("imageGcHighThresholdPercent")]
        public Input<int>? ImageGcHighThresholdPercent { get; set; }

        [Input("imageGcLowThresholdPercent")]
        public Input<int>? ImageGcLowThresholdPercent { get; set; }

        [Input("imageMaximumGcAge")]
        public Input<string>? ImageMaximumGcAge { get; set; }

        [Input("imageMinimumGcAge")]
        public Input<string>? ImageMinimumGcAge { get; set; }

        [Input("insecureKubeletReadonlyPortEnabled")]
        public Input<string>? InsecureKubeletReadonlyPortEnabled { get; set; }

        [Input("maxParallelImagePulls")]
        public Input<int>? MaxParallelImagePulls { get; set; }

        [Input("memoryManager")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigKubeletConfigMemoryManagerArgs>? MemoryManager { get; set; }

        [Input("podPidsLimit")]
        public Input<int>? PodPidsLimit { get; set; }

        [Input("shutdownGracePeriodCriticalPodsSeconds")]
        public Input<int>? ShutdownGracePeriodCriticalPodsSeconds { get; set; }

        [Input("shutdownGracePeriodSeconds")]
        public Input<int>? ShutdownGracePeriodSeconds { get; set; }

        [Input("singleProcessOomKill")]
        public Input<bool>? SingleProcessOomKill { get; set; }

        [Input("topologyManager")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigKubeletConfigTopologyManagerArgs>? TopologyManager { get; set; }

        public ClusterNodePoolNodeConfigKubeletConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigKubeletConfigArgs Empty => new ClusterNodePoolNodeConfigKubeletConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigKubeletConfigCrashLoopBackOffArgs : global::Pulumi.ResourceArgs
    {
        [Input("maxContainerRestartPeriod")]
        public Input<string>? MaxContainerRestartPeriod { get; set; }

        public ClusterNodePoolNodeConfigKubeletConfigCrashLoopBackOffArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigKubeletConfigCrashLoopBackOffArgs Empty => new ClusterNodePoolNodeConfigKubeletConfigCrashLoopBackOffArgs();
    }

    public sealed class ClusterNodePoolNodeConfigKubeletConfigEvictionMinimumReclaimArgs : global::Pulumi.ResourceArgs
    {
        [Input("imagefsAvailable")]
        public Input<string>? ImagefsAvailable { get; set; }

        [Input("imagefsInodesFree")]
        public Input<string>? ImagefsInodesFree { get; set; }

        [Input("memoryAvailable")]
        public Input<string>? MemoryAvailable { get; set; }

        [Input("nodefsAvailable")]
        public Input<string>? NodefsAvailable { get; set; }

        [Input("nodefsInodesFree")]
        public Input<string>? NodefsInodesFree { get; set; }

        [Input("pidAvailable")]
        public Input<string>? PidAvailable { get; set; }

        public ClusterNodePoolNodeConfigKubeletConfigEvictionMinimumReclaimArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigKubeletConfigEvictionMinimumReclaimArgs Empty => new ClusterNodePoolNodeConfigKubeletConfigEvictionMinimumReclaimArgs();
    }

    public sealed class ClusterNodePoolNodeConfigKubeletConfigEvictionSoftArgs : global::Pulumi.ResourceArgs
    {
        [Input("imagefsAvailable")]
        public Input<string>? ImagefsAvailable { get; set; }

        [Input("imagefsInodesFree")]
        public Input<string>? ImagefsInodesFree { get; set; }

        [Input("memoryAvailable")]
        public Input<string>? MemoryAvailable { get; set; }

        [Input("nodefsAvailable")]
        public Input<string>? NodefsAvailable { get; set; }

        [Input("nodefsInodesFree")]
        public Input<string>? NodefsInodesFree { get; set; }

        [Input("pidAvailable")]
        public Input<string>? PidAvailable { get; set; }

        public ClusterNodePoolNodeConfigKubeletConfigEvictionSoftArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigKubeletConfigEvictionSoftArgs Empty => new ClusterNodePoolNodeConfigKubeletConfigEvictionSoftArgs();
    }

    public sealed class ClusterNodePoolNodeConfigKubeletConfigEvictionSoftGracePeriodArgs : global::Pulumi.ResourceArgs
    {
        [Input("imagefsAvailable")]
        public Input<string>? ImagefsAvailable { get; set; }

        [Input("imagefsInodesFree")]
        public Input<string>? ImagefsInodesFree { get; set; }

        [Input("memoryAvailable")]
        public Input<string>? MemoryAvailable { get; set; }

        [Input("nodefsAvailable")]
        public Input<string>? NodefsAvailable { get; set; }

        [Input("nodefsInodesFree")]
        public Input<string>? NodefsInodesFree { get; set; }

        [Input("pidAvailable")]
        public Input<string>? PidAvailable { get; set; }

        public ClusterNodePoolNodeConfigKubeletConfigEvictionSoftGracePeriodArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigKubeletConfigEvictionSoftGracePeriodArgs Empty => new ClusterNodePoolNodeConfigKubeletConfigEvictionSoftGracePeriodArgs();
    }

    public sealed class ClusterNodePoolNodeConfigKubeletConfigMemoryManagerArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        public ClusterNodePoolNodeConfigKubeletConfigMemoryManagerArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigKubeletConfigMemoryManagerArgs Empty => new ClusterNodePoolNodeConfigKubeletConfigMemoryManagerArgs();
    }

    public sealed class ClusterNodePoolNodeConfigKubeletConfigTopologyManagerArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        [Input("scope")]
        public Input<string>? Scope { get; set; }

        public ClusterNodePoolNodeConfigKubeletConfigTopologyManagerArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigKubeletConfigTopologyManagerArgs Empty => new ClusterNodePoolNodeConfigKubeletConfigTopologyManagerArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigAccurateTimeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enablePtpKvmTimeSync")]
        public Input<bool>? EnablePtpKvmTimeSync { get; set; }

        public ClusterNodePoolNodeConfigLinuxNodeConfigAccurateTimeConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLinuxNodeConfigAccurateTimeConfigArgs Empty => new ClusterNodePoolNodeConfigLinuxNodeConfigAccurateTimeConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("accurateTimeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLinuxNodeConfigAccurateTimeConfigArgs>? AccurateTimeConfig { get; set; }

        [Input("cgroupMode")]
        public Input<string>? CgroupMode { get; set; }

        [Input("customNodeInit")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitArgs>? CustomNodeInit { get; set; }

        [Input("hugepagesConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLinuxNodeConfigHugepagesConfigArgs>? HugepagesConfig { get; set; }

        [Input("nodeKernelModuleLoading")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs>? NodeKernelModuleLoading { get; set; }

        [Input("swapConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigArgs>? SwapConfig { get; set; }

        [Input("sysctls")]
        private InputMap<string>? _sysctls;

        public InputMap<string> Sysctls
        {
            get => _sysctls ??= new InputMap<string>();
            set => _sysctls = value;
        }

        [Input("transparentHugepageDefrag")]
        public Input<string>? TransparentHugepageDefrag { get; set; }

        [Input("transparentHugepageEnabled")]
        public Input<string>? TransparentHugepageEnabled { get; set; }

        public ClusterNodePoolNodeConfigLinuxNodeConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLinuxNodeConfigArgs Empty => new ClusterNodePoolNodeConfigLinuxNodeConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitArgs : global::Pulumi.ResourceArgs
    {
        [Input("initScript")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs>? InitScript { get; set; }

        public ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitArgs Empty => new ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        [Input("gcsGeneration")]
        public Input<int>? GcsGeneration { get; set; }

        [Input("gcsUri")]
        public Input<string>? GcsUri { get; set; }

        public ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs Empty => new ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigHugepagesConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("hugepageSize1g")]
        public Input<int>? HugepageSize1g { get; set; }

        [Input("hugepageSize2m")]
        public Input<int>? HugepageSize2m { get; set; }

        public ClusterNodePoolNodeConfigLinuxNodeConfigHugepagesConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLinuxNodeConfigHugepagesConfigArgs Empty => new ClusterNodePoolNodeConfigLinuxNodeConfigHugepagesConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        public ClusterNodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs Empty => new ClusterNodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("bootDiskProfile")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs>? BootDiskProfile { get; set; }

        [Input("dedicatedLocalSsdProfile")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs>? DedicatedLocalSsdProfile { get; set; }

        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("encryptionConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs>? EncryptionConfig { get; set; }

        [Input("ephemeralLocalSsdProfile")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs>? EphemeralLocalSsdProfile { get; set; }

        public ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigArgs Empty => new ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("swapSizeGib")]
        public Input<int>? SwapSizeGib { get; set; }

        [Input("swapSizePercent")]
        public Input<int>? SwapSizePercent { get; set; }

        public ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs Empty => new ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("diskCount")]
        public Input<int>? DiskCount { get; set; }

        public ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs Empty => new ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("disabled")]
        public Input<bool>? Disabled { get; set; }

        public ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs Empty => new ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("swapSizeGib")]
        public Input<int>? SwapSizeGib { get; set; }

        [Input("swapSizePercent")]
        public Input<int>? SwapSizePercent { get; set; }

        public ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs Empty => new ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs();
    }

    public sealed class ClusterNodePoolNodeConfigLocalNvmeSsdBlockConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("localSsdCount", required: true)]
        public Input<int> LocalSsdCount { get; set; } = default!;

        public ClusterNodePoolNodeConfigLocalNvmeSsdBlockConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigLocalNvmeSsdBlockConfigArgs Empty => new ClusterNodePoolNodeConfigLocalNvmeSsdBlockConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigNodeImageConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("image")]
        public Input<string>? Image { get; set; }

        [Input("imageProject")]
        public Input<string>? ImageProject { get; set; }

        public ClusterNodePoolNodeConfigNodeImageConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigNodeImageConfigArgs Empty => new ClusterNodePoolNodeConfigNodeImageConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigReservationAffinityArgs : global::Pulumi.ResourceArgs
    {
        [Input("consumeReservationType", required: true)]
        public Input<string> ConsumeReservationType { get; set; } = default!;

        [Input("key")]
        public Input<string>? Key { get; set; }

        [Input("values")]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public ClusterNodePoolNodeConfigReservationAffinityArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigReservationAffinityArgs Empty => new ClusterNodePoolNodeConfigReservationAffinityArgs();
    }

    public sealed class ClusterNodePoolNodeConfigSandboxConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("sandboxType")]
        public Input<string>? SandboxType { get; set; }

        [Input("type")]
        public Input<string>? Type { get; set; }

        public ClusterNodePoolNodeConfigSandboxConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigSandboxConfigArgs Empty => new ClusterNodePoolNodeConfigSandboxConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigSecondaryBootDiskArgs : global::Pulumi.ResourceArgs
    {
        [Input("diskImage", required: true)]
        public Input<string> DiskImage { get; set; } = default!;

        [Input("mode")]
        public Input<string>? Mode { get; set; }

        public ClusterNodePoolNodeConfigSecondaryBootDiskArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigSecondaryBootDiskArgs Empty => new ClusterNodePoolNodeConfigSecondaryBootDiskArgs();
    }

    public sealed class ClusterNodePoolNodeConfigShieldedInstanceConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableIntegrityMonitoring")]
        public Input<bool>? EnableIntegrityMonitoring { get; set; }

        [Input("enableSecureBoot")]
        public Input<bool>? EnableSecureBoot { get; set; }

        public ClusterNodePoolNodeConfigShieldedInstanceConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigShieldedInstanceConfigArgs Empty => new ClusterNodePoolNodeConfigShieldedInstanceConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigSoleTenantConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("minNodeCpus")]
        public Input<int>? MinNodeCpus { get; set; }

        [Input("nodeAffinities", required: true)]
        private InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigSoleTenantConfigNodeAffinityArgs>? _nodeAffinities;

        public InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigSoleTenantConfigNodeAffinityArgs> NodeAffinities
        {
            get => _nodeAffinities ??= new InputList<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolNodeConfigSoleTenantConfigNodeAffinityArgs>();
            set => _nodeAffinities = value;
        }

        public ClusterNodePoolNodeConfigSoleTenantConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigSoleTenantConfigArgs Empty => new ClusterNodePoolNodeConfigSoleTenantConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigSoleTenantConfigNodeAffinityArgs : global::Pulumi.ResourceArgs
    {
        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("operator", required: true)]
        public Input<string> Operator { get; set; } = default!;

        [Input("values", required: true)]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public ClusterNodePoolNodeConfigSoleTenantConfigNodeAffinityArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigSoleTenantConfigNodeAffinityArgs Empty => new ClusterNodePoolNodeConfigSoleTenantConfigNodeAffinityArgs();
    }

    public sealed class ClusterNodePoolNodeConfigTaintArgs : global::Pulumi.ResourceArgs
    {
        [Input("effect", required: true)]
        public Input<string> Effect { get; set; } = default!;

        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("value", required: true)]
        public Input<string> Value { get; set; } = default!;

        public ClusterNodePoolNodeConfigTaintArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigTaintArgs Empty => new ClusterNodePoolNodeConfigTaintArgs();
    }

    public sealed class ClusterNodePoolNodeConfigTaintConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("architectureTaintBehavior", required: true)]
        public Input<string> ArchitectureTaintBehavior { get; set; } = default!;

        public ClusterNodePoolNodeConfigTaintConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigTaintConfigArgs Empty => new ClusterNodePoolNodeConfigTaintConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigWindowsNodeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("osversion")]
        public Input<string>? Osversion { get; set; }

        public ClusterNodePoolNodeConfigWindowsNodeConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigWindowsNodeConfigArgs Empty => new ClusterNodePoolNodeConfigWindowsNodeConfigArgs();
    }

    public sealed class ClusterNodePoolNodeConfigWorkloadMetadataConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("mode", required: true)]
        public Input<string> Mode { get; set; } = default!;

        public ClusterNodePoolNodeConfigWorkloadMetadataConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeConfigWorkloadMetadataConfigArgs Empty => new ClusterNodePoolNodeConfigWorkloadMetadataConfigArgs();
    }

    public sealed class ClusterNodePoolNodeDrainConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("graceTerminationDuration")]
        public Input<string>? GraceTerminationDuration { get; set; }

        [Input("pdbTimeoutDuration")]
        public Input<string>? PdbTimeoutDuration { get; set; }

        [Input("respectPdbDuringNodePoolDeletion")]
        public Input<bool>? RespectPdbDuringNodePoolDeletion { get; set; }

        public ClusterNodePoolNodeDrainConfigArgs()
        {
        }
        public static new ClusterNodePoolNodeDrainConfigArgs Empty => new ClusterNodePoolNodeDrainConfigArgs();
    }

    public sealed class ClusterNodePoolPlacementPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("policyName")]
        public Input<string>? PolicyName { get; set; }

        [Input("tpuTopology")]
        public Input<string>? TpuTopology { get; set; }

        [Input("type", required: true)]
        public Input<string> Type { get; set; } = default!;

        public ClusterNodePoolPlacementPolicyArgs()
        {
        }
        public static new ClusterNodePoolPlacementPolicyArgs Empty => new ClusterNodePoolPlacementPolicyArgs();
    }

    public sealed class ClusterNodePoolQueuedProvisioningArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterNodePoolQueuedProvisioningArgs()
        {
        }
        public static new ClusterNodePoolQueuedProvisioningArgs Empty => new ClusterNodePoolQueuedProvisioningArgs();
    }

    public sealed class ClusterNodePoolUpgradeSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("blueGreenSettings")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolUpgradeSettingsBlueGreenSettingsArgs>? BlueGreenSettings { get; set; }

        [Input("maxSurge")]
        public Input<int>? MaxSurge { get; set; }

        [Input("maxUnavailable")]
        public Input<int>? MaxUnavailable { get; set; }

        [Input("strategy")]
        public Input<string>? Strategy { get; set; }

        public ClusterNodePoolUpgradeSettingsArgs()
        {
        }
        public static new ClusterNodePoolUpgradeSettingsArgs Empty => new ClusterNodePoolUpgradeSettingsArgs();
    }

    public sealed class ClusterNodePoolUpgradeSettingsBlueGreenSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoscaledRolloutPolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicyArgs>? AutoscaledRolloutPolicy { get; set; }

        [Input("nodePoolSoakDuration")]
        public Input<string>? NodePoolSoakDuration { get; set; }

        [Input("standardRolloutPolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs>? StandardRolloutPolicy { get; set; }

        public ClusterNodePoolUpgradeSettingsBlueGreenSettingsArgs()
        {
        }
        public static new ClusterNodePoolUpgradeSettingsBlueGreenSettingsArgs Empty => new ClusterNodePoolUpgradeSettingsBlueGreenSettingsArgs();
    }

    public sealed class ClusterNodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("waitForDrainDuration")]
        public Input<string>? WaitForDrainDuration { get; set; }

        public ClusterNodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicyArgs()
        {
        }
        public static new ClusterNodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicyArgs Empty => new ClusterNodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicyArgs();
    }

    public sealed class ClusterNodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("batchNodeCount")]
        public Input<int>? BatchNodeCount { get; set; }

        [Input("batchPercentage")]
        public Input<double>? BatchPercentage { get; set; }

        [Input("batchSoakDuration")]
        public Input<string>? BatchSoakDuration { get; set; }

        public ClusterNodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs()
        {
        }
        public static new ClusterNodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs Empty => new ClusterNodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs();
    }

    public sealed class ClusterNotificationConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("pubsub", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNotificationConfigPubsubArgs> Pubsub { get; set; } = default!;

        public ClusterNotificationConfigArgs()
        {
        }
        public static new ClusterNotificationConfigArgs Empty => new ClusterNotificationConfigArgs();
    }

    public sealed class ClusterNotificationConfigPubsubArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("filter")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterNotificationConfigPubsubFilterArgs>? Filter { get; set; }

        [Input("topic")]
        public Input<string>? Topic { get; set; }

        public ClusterNotificationConfigPubsubArgs()
        {
        }
        public static new ClusterNotificationConfigPubsubArgs Empty => new ClusterNotificationConfigPubsubArgs();
    }

    public sealed class ClusterNotificationConfigPubsubFilterArgs : global::Pulumi.ResourceArgs
    {
        [Input("eventTypes", required: true)]
        private InputList<string>? _eventTypes;

        public InputList<string> EventTypes
        {
            get => _eventTypes ??= new InputList<string>();
            set => _eventTypes = value;
        }

        public ClusterNotificationConfigPubsubFilterArgs()
        {
        }
        public static new ClusterNotificationConfigPubsubFilterArgs Empty => new ClusterNotificationConfigPubsubFilterArgs();
    }

    public sealed class ClusterPodAutoscalingArgs : global::Pulumi.ResourceArgs
    {
        [Input("hpaProfile", required: true)]
        public Input<string> HpaProfile { get; set; } = default!;

        public ClusterPodAutoscalingArgs()
        {
        }
        public static new ClusterPodAutoscalingArgs Empty => new ClusterPodAutoscalingArgs();
    }

    public sealed class ClusterPodSecurityPolicyConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterPodSecurityPolicyConfigArgs()
        {
        }
        public static new ClusterPodSecurityPolicyConfigArgs Empty => new ClusterPodSecurityPolicyConfigArgs();
    }

    public sealed class ClusterPrivateClusterConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enablePrivateEndpoint")]
        public Input<bool>? EnablePrivateEndpoint { get; set; }

        [Input("enablePrivateNodes")]
        public Input<bool>? EnablePrivateNodes { get; set; }

        [Input("masterGlobalAccessConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterPrivateClusterConfigMasterGlobalAccessConfigArgs>? MasterGlobalAccessConfig { get; set; }

        [Input("masterIpv4CidrBlock")]
        public Input<string>? MasterIpv4CidrBlock { get; set; }

        [Input("peeringName")]
        public Input<string>? PeeringName { get; set; }

        [Input("privateEndpoint")]
        public Input<string>? PrivateEndpoint { get; set; }

        [Input("privateEndpointSubnetwork")]
        public Input<string>? PrivateEndpointSubnetwork { get; set; }

        [Input("publicEndpoint")]
        public Input<string>? PublicEndpoint { get; set; }

        public ClusterPrivateClusterConfigArgs()
        {
        }
        public static new ClusterPrivateClusterConfigArgs Empty => new ClusterPrivateClusterConfigArgs();
    }

    public sealed class ClusterPrivateClusterConfigMasterGlobalAccessConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterPrivateClusterConfigMasterGlobalAccessConfigArgs()
        {
        }
        public static new ClusterPrivateClusterConfigMasterGlobalAccessConfigArgs Empty => new ClusterPrivateClusterConfigMasterGlobalAccessConfigArgs();
    }

    public sealed class ClusterProtectConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("workloadConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterProtectConfigWorkloadConfigArgs>? WorkloadConfig { get; set; }

        [Input("workloadVulnerabilityMode")]
        public Input<string>? WorkloadVulnerabilityMode { get; set; }

        public ClusterProtectConfigArgs()
        {
        }
        public static new ClusterProtectConfigArgs Empty => new ClusterProtectConfigArgs();
    }

    public sealed class ClusterProtectConfigWorkloadConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("auditMode", required: true)]
        public Input<string> AuditMode { get; set; } = default!;

        public ClusterProtectConfigWorkloadConfigArgs()
        {
        }
        public static new ClusterProtectConfigWorkloadConfigArgs Empty => new ClusterProtectConfigWorkloadConfigArgs();
    }

    public sealed class ClusterRbacBindingConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableInsecureBindingSystemAuthenticated")]
        public Input<bool>? EnableInsecureBindingSystemAuthenticated { get; set; }

        [Input("enableInsecureBindingSystemUnauthenticated")]
        public Input<bool>? EnableInsecureBindingSystemUnauthenticated { get; set; }

        public ClusterRbacBindingConfigArgs()
        {
        }
        public static new ClusterRbacBindingConfigArgs Empty => new ClusterRbacBindingConfigArgs();
    }

    public sealed class ClusterReleaseChannelArgs : global::Pulumi.ResourceArgs
    {
        [Input("channel", required: true)]
        public Input<string> Channel { get; set; } = default!;

        public ClusterReleaseChannelArgs()
        {
        }
        public static new ClusterReleaseChannelArgs Empty => new ClusterReleaseChannelArgs();
    }

    public sealed class ClusterResourceUsageExportConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("bigqueryDestination", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterResourceUsageExportConfigBigqueryDestinationArgs> BigqueryDestination { get; set; } = default!;

        [Input("enableNetworkEgressMetering")]
        public Input<bool>? EnableNetworkEgressMetering { get; set; }

        [Input("enableResourceConsumptionMetering")]
        public Input<bool>? EnableResourceConsumptionMetering { get; set; }

        public ClusterResourceUsageExportConfigArgs()
        {
        }
        public static new ClusterResourceUsageExportConfigArgs Empty => new ClusterResourceUsageExportConfigArgs();
    }

    public sealed class ClusterResourceUsageExportConfigBigqueryDestinationArgs : global::Pulumi.ResourceArgs
    {
        [Input("datasetId", required: true)]
        public Input<string> DatasetId { get; set; } = default!;

        public ClusterResourceUsageExportConfigBigqueryDestinationArgs()
        {
        }
        public static new ClusterResourceUsageExportConfigBigqueryDestinationArgs Empty => new ClusterResourceUsageExportConfigBigqueryDestinationArgs();
    }

    public sealed class ClusterRollbackSafeUpgradeArgs : global::Pulumi.ResourceArgs
    {
        [Input("controlPlaneSoakDuration")]
        public Input<string>? ControlPlaneSoakDuration { get; set; }

        public ClusterRollbackSafeUpgradeArgs()
        {
        }
        public static new ClusterRollbackSafeUpgradeArgs Empty => new ClusterRollbackSafeUpgradeArgs();
    }

    public sealed class ClusterSecretManagerConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("rotationConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterSecretManagerConfigRotationConfigArgs>? RotationConfig { get; set; }

        public ClusterSecretManagerConfigArgs()
        {
        }
        public static new ClusterSecretManagerConfigArgs Empty => new ClusterSecretManagerConfigArgs();
    }

    public sealed class ClusterSecretManagerConfigRotationConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("rotationInterval")]
        public Input<string>? RotationInterval { get; set; }

        public ClusterSecretManagerConfigRotationConfigArgs()
        {
        }
        public static new ClusterSecretManagerConfigRotationConfigArgs Empty => new ClusterSecretManagerConfigRotationConfigArgs();
    }

    public sealed class ClusterSecretSyncConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("rotationConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.ClusterSecretSyncConfigRotationConfigArgs>? RotationConfig { get; set; }

        public ClusterSecretSyncConfigArgs()
        {
        }
        public static new ClusterSecretSyncConfigArgs Empty => new ClusterSecretSyncConfigArgs();
    }

    public sealed class ClusterSecretSyncConfigRotationConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("rotationInterval")]
        public Input<string>? RotationInterval { get; set; }

        public ClusterSecretSyncConfigRotationConfigArgs()
        {
        }
        public static new ClusterSecretSyncConfigRotationConfigArgs Empty => new ClusterSecretSyncConfigRotationConfigArgs();
    }

    public sealed class ClusterSecurityPostureConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("mode")]
        public Input<string>? Mode { get; set; }

        [Input("vulnerabilityMode")]
        public Input<string>? VulnerabilityMode { get; set; }

        public ClusterSecurityPostureConfigArgs()
        {
        }
        public static new ClusterSecurityPostureConfigArgs Empty => new ClusterSecurityPostureConfigArgs();
    }

    public sealed class ClusterServiceExternalIpsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterServiceExternalIpsConfigArgs()
        {
        }
        public static new ClusterServiceExternalIpsConfigArgs Empty => new ClusterServiceExternalIpsConfigArgs();
    }

    public sealed class ClusterTpuConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("ipv4CidrBlock")]
        public Input<string>? Ipv4CidrBlock { get; set; }

        [Input("useServiceNetworking")]
        public Input<bool>? UseServiceNetworking { get; set; }

        public ClusterTpuConfigArgs()
        {
        }
        public static new ClusterTpuConfigArgs Empty => new ClusterTpuConfigArgs();
    }

    public sealed class ClusterUserManagedKeysConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("aggregationCa")]
        public Input<string>? AggregationCa { get; set; }

        [Input("clusterCa")]
        public Input<string>? ClusterCa { get; set; }

        [Input("controlPlaneDiskEncryptionKey")]
        public Input<string>? ControlPlaneDiskEncryptionKey { get; set; }

        [Input("controlPlaneDiskEncryptionKeyVersions")]
        private InputList<string>? _controlPlaneDiskEncryptionKeyVersions;

        public InputList<string> ControlPlaneDiskEncryptionKeyVersions
        {
            get => _controlPlaneDiskEncryptionKeyVersions ??= new InputList<string>();
            set => _controlPlaneDiskEncryptionKeyVersions = value;
        }

        [Input("etcdApiCa")]
        public Input<string>? EtcdApiCa { get; set; }

        [Input("etcdPeerCa")]
        public Input<string>? EtcdPeerCa { get; set; }

        [Input("gkeopsEtcdBackupEncryptionKey")]
        public Input<string>? GkeopsEtcdBackupEncryptionKey { get; set; }

        [Input("serviceAccountSigningKeys")]
        private InputList<string>? _serviceAccountSigningKeys;

        public InputList<string> ServiceAccountSigningKeys
        {
            get => _serviceAccountSigningKeys ??= new InputList<string>();
            set => _serviceAccountSigningKeys = value;
        }

        [Input("serviceAccountVerificationKeys")]
        private InputList<string>? _serviceAccountVerificationKeys;

        public InputList<string> ServiceAccountVerificationKeys
        {
            get => _serviceAccountVerificationKeys ??= new InputList<string>();
            set => _serviceAccountVerificationKeys = value;
        }

        public ClusterUserManagedKeysConfigArgs()
        {
        }
        public static new ClusterUserManagedKeysConfigArgs Empty => new ClusterUserManagedKeysConfigArgs();
    }

    public sealed class ClusterVerticalPodAutoscalingArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ClusterVerticalPodAutoscalingArgs()
        {
        }
        public static new ClusterVerticalPodAutoscalingArgs Empty => new ClusterVerticalPodAutoscalingArgs();
    }

    public sealed class ClusterWorkloadAltsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableAlts", required: true)]
        public Input<bool> EnableAlts { get; set; } = default!;

        public ClusterWorkloadAltsConfigArgs()
        {
        }
        public static new ClusterWorkloadAltsConfigArgs Empty => new ClusterWorkloadAltsConfigArgs();
    }

    public sealed class ClusterWorkloadIdentityConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("workloadPool")]
        public Input<string>? WorkloadPool { get; set; }

        public ClusterWorkloadIdentityConfigArgs()
        {
        }
        public static new ClusterWorkloadIdentityConfigArgs Empty => new ClusterWorkloadIdentityConfigArgs();
    }

    public sealed class NodePoolAutoscalingArgs : global::Pulumi.ResourceArgs
    {
        [Input("locationPolicy")]
        public Input<string>? LocationPolicy { get; set; }

        [Input("maxNodeCount")]
        public Input<int>? MaxNodeCount { get; set; }

        [Input("minNodeCount")]
        public Input<int>? MinNodeCount { get; set; }

        [Input("totalMaxNodeCount")]
        public Input<int>? TotalMaxNodeCount { get; set; }

        [Input("totalMinNodeCount")]
        public Input<int>? TotalMinNodeCount { get; set; }

        public NodePoolAutoscalingArgs()
        {
        }
        public static new NodePoolAutoscalingArgs Empty => new NodePoolAutoscalingArgs();
    }

    public sealed class NodePoolMaintenancePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("exclusionUntilEndOfSupports")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs>? _exclusionUntilEndOfSupports;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs> ExclusionUntilEndOfSupports
        {
            get => _exclusionUntilEndOfSupports ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs>();
            set => _exclusionUntilEndOfSupports = value;
        }

        public NodePoolMaintenancePolicyArgs()
        {
        }
        public static new NodePoolMaintenancePolicyArgs Empty => new NodePoolMaintenancePolicyArgs();
    }

    public sealed class NodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("endTime")]
        public Input<string>? EndTime { get; set; }

        [Input("startTime")]
        public Input<string>? StartTime { get; set; }

        public NodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs()
        {
        }
        public static new NodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs Empty => new NodePoolMaintenancePolicyExclusionUntilEndOfSupportArgs();
    }

    public sealed class NodePoolManagementArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoRepair")]
        public Input<bool>? AutoRepair { get; set; }

        [Input("autoUpgrade")]
        public Input<bool>? AutoUpgrade { get; set; }

        public NodePoolManagementArgs()
        {
        }
        public static new NodePoolManagementArgs Empty => new NodePoolManagementArgs();
    }

    public sealed class NodePoolNetworkConfigAdditionalNodeNetworkConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("network")]
        public Input<string>? Network { get; set; }

        [Input("subnetwork")]
        public Input<string>? Subnetwork { get; set; }

        public NodePoolNetworkConfigAdditionalNodeNetworkConfigArgs()
        {
        }
        public static new NodePoolNetworkConfigAdditionalNodeNetworkConfigArgs Empty => new NodePoolNetworkConfigAdditionalNodeNetworkConfigArgs();
    }

    public sealed class NodePoolNetworkConfigAdditionalPodNetworkConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("maxPodsPerNode")]
        public Input<int>? MaxPodsPerNode { get; set; }

        [Input("secondaryPodRange")]
        public Input<string>? SecondaryPodRange { get; set; }

        [Input("subnetwork")]
        public Input<string>? Subnetwork { get; set; }

        public NodePoolNetworkConfigAdditionalPodNetworkConfigArgs()
        {
        }
        public static new NodePoolNetworkConfigAdditionalPodNetworkConfigArgs Empty => new NodePoolNetworkConfigAdditionalPodNetworkConfigArgs();
    }

    public sealed class NodePoolNetworkConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("acceleratorNetworkProfile")]
        public Input<string>? AcceleratorNetworkProfile { get; set; }

        [Input("additionalNodeNetworkConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNetworkConfigAdditionalNodeNetworkConfigArgs>? _additionalNodeNetworkConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNetworkConfigAdditionalNodeNetworkConfigArgs> AdditionalNodeNetworkConfigs
        {
            get => _additionalNodeNetworkConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNetworkConfigAdditionalNodeNetworkConfigArgs>();
            set => _additionalNodeNetworkConfigs = value;
        }

        [Input("additionalPodNetworkConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNetworkConfigAdditionalPodNetworkConfigArgs>? _additionalPodNetworkConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNetworkConfigAdditionalPodNetworkConfigArgs> AdditionalPodNetworkConfigs
        {
            get => _additionalPodNetworkConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNetworkConfigAdditionalPodNetworkConfigArgs>();
            set => _additionalPodNetworkConfigs = value;
        }

        [Input("createPodRange")]
        public Input<bool>? CreatePodRange { get; set; }

        [Input("enablePrivateNodes")]
        public Input<bool>? EnablePrivateNodes { get; set; }

        [Input("networkPerformanceConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNetworkConfigNetworkPerformanceConfigArgs>? NetworkPerformanceConfig { get; set; }

        [Input("podCidrOverprovisionConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNetworkConfigPodCidrOverprovisionConfigArgs>? PodCidrOverprovisionConfig { get; set; }

        [Input("podIpv4CidrBlock")]
        public Input<string>? PodIpv4CidrBlock { get; set; }

        [Input("podRange")]
        public Input<string>? PodRange { get; set; }

        [Input("subnetwork")]
        public Input<string>? Subnetwork { get; set; }

        public NodePoolNetworkConfigArgs()
        {
        }
        public static new NodePoolNetworkConfigArgs Empty => new NodePoolNetworkConfigArgs();
    }

    public sealed class NodePoolNetworkConfigNetworkPerformanceConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("totalEgressBandwidthTier", required: true)]
        public Input<string> TotalEgressBandwidthTier { get; set; } = default!;

        public NodePoolNetworkConfigNetworkPerformanceConfigArgs()
        {
        }
        public static new NodePoolNetworkConfigNetworkPerformanceConfigArgs Empty => new NodePoolNetworkConfigNetworkPerformanceConfigArgs();
    }

    public sealed class NodePoolNetworkConfigPodCidrOverprovisionConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("disabled", required: true)]
        public Input<bool> Disabled { get; set; } = default!;

        public NodePoolNetworkConfigPodCidrOverprovisionConfigArgs()
        {
        }
        public static new NodePoolNetworkConfigPodCidrOverprovisionConfigArgs Empty => new NodePoolNetworkConfigPodCidrOverprovisionConfigArgs();
    }

    public sealed class NodePoolNodeConfigAdvancedMachineFeaturesArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableNestedVirtualization")]
        public Input<bool>? EnableNestedVirtualization { get; set; }

        [Input("performanceMonitoringUnit")]
        public Input<string>? PerformanceMonitoringUnit { get; set; }

        [Input("threadsPerCore", required: true)]
        public Input<int> ThreadsPerCore { get; set; } = default!;

        public NodePoolNodeConfigAdvancedMachineFeaturesArgs()
        {
        }
        public static new NodePoolNodeConfigAdvancedMachineFeaturesArgs Empty => new NodePoolNodeConfigAdvancedMachineFeaturesArgs();
    }

    public sealed class NodePoolNodeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("advancedMachineFeatures")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigAdvancedMachineFeaturesArgs>? AdvancedMachineFeatures { get; set; }

        [Input("bootDisk")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigBootDiskArgs>? BootDisk { get; set; }

        [Input("bootDiskKmsKey")]
        public Input<string>? BootDiskKmsKey { get; set; }

        [Input("confidentialNodes")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigConfidentialNodesArgs>? ConfidentialNodes { get; set; }

        [Input("containerdConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigArgs>? ContainerdConfig { get; set; }

        [Input("diskSizeGb")]
        public Input<int>? DiskSizeGb { get; set; }

        [Input("diskType")]
        public Input<string>? DiskType { get; set; }

        [Input("effectiveTaints")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigEffectiveTaintArgs>? _effectiveTaints;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigEffectiveTaintArgs> EffectiveTaints
        {
            get => _effectiveTaints ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigEffectiveTaintArgs>();
            set => _effectiveTaints = value;
        }

        [Input("enableConfidentialStorage")]
        public Input<bool>? EnableConfidentialStorage { get; set; }

        [Input("ephemeralStorageConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigEphemeralStorageConfigArgs>? EphemeralStorageConfig { get; set; }

        [Input("ephemeralStorageLocalSsdConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigEphemeralStorageLocalSsdConfigArgs>? EphemeralStorageLocalSsdConfig { get; set; }

        [Input("fastSocket")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigFastSocketArgs>? FastSocket { get; set; }

        [Input("flexStart")]
        public Input<bool>? FlexStart { get; set; }

        [Input("gcfsConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigGcfsConfigArgs>? GcfsConfig { get; set; }

        [Input("gpudirectStrategy")]
        public Input<string>? GpudirectStrategy { get; set; }

        [Input("guestAccelerators")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigGuestAcceleratorArgs>? _guestAccelerators;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigGuestAcceleratorArgs> GuestAccelerators
        {
            get => _guestAccelerators ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigGuestAcceleratorArgs>();
            set => _guestAccelerators = value;
        }

        [Input("gvnic")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigGvnicArgs>? Gvnic { get; set; }

        [Input("hostMaintenancePolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigHostMaintenancePolicyArgs>? HostMaintenancePolicy { get; set; }

        [Input("imageType")]
        public Input<string>? ImageType { get; set; }

        [Input("kubeletConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigKubeletConfigArgs>? KubeletConfig { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        [Input("linuxNodeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLinuxNodeConfigArgs>? LinuxNodeConfig { get; set; }

        [Input("localNvmeSsdBlockConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLocalNvmeSsdBlockConfigArgs>? LocalNvmeSsdBlockConfig { get; set; }

        [Input("localSsdCount")]
        public Input<int>? LocalSsdCount { get; set; }

        [Input("localSsdEncryptionMode")]
        public Input<string>? LocalSsdEncryptionMode { get; set; }

        [Input("loggingVariant")]
        public Input<string>? LoggingVariant { get; set; }

        [Input("machineType")]
        public Input<string>? MachineType { get; set; }

        [Input("maxRunDuration")]
        public Input<string>? MaxRunDuration { get; set; }

        [Input("metadata")]
        private InputMap<string>? _metadata;

        public InputMap<string> Metadata
        {
            get => _metadata ??= new InputMap<string>();
            set => _metadata = value;
        }

        [Input("minCpuPlatform")]
        public Input<string>? MinCpuPlatform { get; set; }

        [Input("nodeGroup")]
        public Input<string>? NodeGroup { get; set; }

        [Input("nodeImageConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigNodeImageConfigArgs>? _nodeImageConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigNodeImageConfigArgs> NodeImageConfigs
        {
            get => _nodeImageConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigNodeImageConfigArgs>();
            set => _nodeImageConfigs = value;
        }

        [Input("oauthScopes")]
        private InputList<string>? _oauthScopes;

        public InputList<string> OauthScopes
        {
            get => _oauthScopes ??= new InputList<string>();
            set => _oauthScopes = value;
        }

        [Input("preemptible")]
        public Input<bool>? Preemptible { get; set; }

        [Input("reservationAffinity")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigReservationAffinityArgs>? ReservationAffinity { get; set; }

        [Input("resourceLabels")]
        private InputMap<string>? _resourceLabels;

        public InputMap<string> ResourceLabels
        {
            get => _resourceLabels ??= new InputMap<string>();
            set => _resourceLabels = value;
        }

        [Input("resourceManagerTags")]
        private InputMap<string>? _resourceManagerTags;

        public InputMap<string> ResourceManagerTags
        {
            get => _resourceManagerTags ??= new InputMap<string>();
            set => _resourceManagerTags = value;
        }

        [Input("sandboxConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigSandboxConfigArgs>? SandboxConfig { get; set; }

        [Input("secondaryBootDisks")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigSecondaryBootDiskArgs>? _secondaryBootDisks;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigSecondaryBootDiskArgs> SecondaryBootDisks
        {
            get => _secondaryBootDisks ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigSecondaryBootDiskArgs>();
            set => _secondaryBootDisks = value;
        }

        [Input("serviceAccount")]
        public Input<string>? ServiceAccount { get; set; }

        [Input("shieldedInstanceConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigShieldedInstanceConfigArgs>? ShieldedInstanceConfig { get; set; }

        [Input("soleTenantConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigSoleTenantConfigArgs>? SoleTenantConfig { get; set; }

        [Input("spot")]
        public Input<bool>? Spot { get; set; }

        [Input("storagePools")]
        private InputList<string>? _storagePools;

        public InputList<string> StoragePools
        {
            get => _storagePools ??= new InputList<string>();
            set => _storagePools = value;
        }

        [Input("tags")]
        private InputList<string>? _tags;

        public InputList<string> Tags
        {
            get => _tags ??= new InputList<string>();
            set => _tags = value;
        }

        [Input("taintConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigTaintConfigArgs>? TaintConfig { get; set; }

        [Input("taints")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigTaintArgs>? _taints;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigTaintArgs> Taints
        {
            get => _taints ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigTaintArgs>();
            set => _taints = value;
        }

        [Input("windowsNodeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigWindowsNodeConfigArgs>? WindowsNodeConfig { get; set; }

        [Input("workloadMetadataConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigWorkloadMetadataConfigArgs>? WorkloadMetadataConfig { get; set; }

        public NodePoolNodeConfigArgs()
        {
        }
        public static new NodePoolNodeConfigArgs Empty => new NodePoolNodeConfigArgs();
    }

    public sealed class NodePoolNodeConfigBootDiskArgs : global::Pulumi.ResourceArgs
    {
        [Input("diskType")]
        public Input<string>? DiskType { get; set; }

        [Input("provisionedIops")]
        public Input<int>? ProvisionedIops { get; set; }

        [Input("provisionedThroughput")]
        public Input<int>? ProvisionedThroughput { get; set; }

        [Input("sizeGb")]
        public Input<int>? SizeGb { get; set; }

        public NodePoolNodeConfigBootDiskArgs()
        {
        }
        public static new NodePoolNodeConfigBootDiskArgs Empty => new NodePoolNodeConfigBootDiskArgs();
    }

    public sealed class NodePoolNodeConfigConfidentialNodesArgs : global::Pulumi.ResourceArgs
    {
        [Input("confidentialInstanceType")]
        public Input<string>? ConfidentialInstanceType { get; set; }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public NodePoolNodeConfigConfidentialNodesArgs()
        {
        }
        public static new NodePoolNodeConfigConfidentialNodesArgs Empty => new NodePoolNodeConfigConfidentialNodesArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("privateRegistryAccessConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs>? PrivateRegistryAccessConfig { get; set; }

        [Input("registryHosts")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostArgs>? _registryHosts;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostArgs> RegistryHosts
        {
            get => _registryHosts ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostArgs>();
            set => _registryHosts = value;
        }

        [Input("writableCgroups")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigWritableCgroupsArgs>? WritableCgroups { get; set; }

        public NodePoolNodeConfigContainerdConfigArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigArgs Empty => new NodePoolNodeConfigContainerdConfigArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("certificateAuthorityDomainConfigs")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs>? _certificateAuthorityDomainConfigs;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs> CertificateAuthorityDomainConfigs
        {
            get => _certificateAuthorityDomainConfigs ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs>();
            set => _certificateAuthorityDomainConfigs = value;
        }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs Empty => new NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("fqdns", required: true)]
        private InputList<string>? _fqdns;

        public InputList<string> Fqdns
        {
            get => _fqdns ??= new InputList<string>();
            set => _fqdns = value;
        }

        [Input("gcpSecretManagerCertificateConfig", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs> GcpSecretManagerCertificateConfig { get; set; } = default!;

        public NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs Empty => new NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("secretUri", required: true)]
        public Input<string> SecretUri { get; set; } = default!;

        public NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs Empty => new NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfigArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostArgs : global::Pulumi.ResourceArgs
    {
        [Input("hosts")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostArgs>? _hosts;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostArgs> Hosts
        {
            get => _hosts ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostArgs>();
            set => _hosts = value;
        }

        [Input("server", required: true)]
        public Input<string> Server { get; set; } = default!;

        public NodePoolNodeConfigContainerdConfigRegistryHostArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigRegistryHostArgs Empty => new NodePoolNodeConfigContainerdConfigRegistryHostArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHostArgs : global::Pulumi.ResourceArgs
    {
        [Input("capabilities")]
        private InputList<string>? _capabilities;

        public InputList<string> Capabilities
        {
            get => _capabilities ??= new InputList<string>();
            set => _capabilities = value;
        }

        [Input("cas")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs>? _cas;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs> Cas
        {
            get => _cas ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs>();
            set => _cas = value;
        }

        [Input("clients")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs>? _clients;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs> Clients
        {
            get => _clients ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs>();
            set => _clients = value;
        }

        [Input("dialTimeout")]
        public Input<string>? DialTimeout { get; set; }

        [Input("headers")]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs>? _headers;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs> Headers
        {
            get => _headers ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs>();
            set => _headers = value;
        }

        [Input("host", required: true)]
        public Input<string> Host { get; set; } = default!;

        [Input("overridePath")]
        public Input<bool>? OverridePath { get; set; }

        public NodePoolNodeConfigContainerdConfigRegistryHostHostArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigRegistryHostHostArgs Empty => new NodePoolNodeConfigContainerdConfigRegistryHostHostArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public NodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs Empty => new NodePoolNodeConfigContainerdConfigRegistryHostHostCaArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs : global::Pulumi.ResourceArgs
    {
        [Input("cert", required: true)]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostClientCertArgs> Cert { get; set; } = default!;

        [Input("key")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigContainerdConfigRegistryHostHostClientKeyArgs>? Key { get; set; }

        public NodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs Empty => new NodePoolNodeConfigContainerdConfigRegistryHostHostClientArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHostClientCertArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public NodePoolNodeConfigContainerdConfigRegistryHostHostClientCertArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigRegistryHostHostClientCertArgs Empty => new NodePoolNodeConfigContainerdConfigRegistryHostHostClientCertArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHostClientKeyArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        public NodePoolNodeConfigContainerdConfigRegistryHostHostClientKeyArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigRegistryHostHostClientKeyArgs Empty => new NodePoolNodeConfigContainerdConfigRegistryHostHostClientKeyArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs : global::Pulumi.ResourceArgs
    {
        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("values", required: true)]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public NodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs Empty => new NodePoolNodeConfigContainerdConfigRegistryHostHostHeaderArgs();
    }

    public sealed class NodePoolNodeConfigContainerdConfigWritableCgroupsArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public NodePoolNodeConfigContainerdConfigWritableCgroupsArgs()
        {
        }
        public static new NodePoolNodeConfigContainerdConfigWritableCgroupsArgs Empty => new NodePoolNodeConfigContainerdConfigWritableCgroupsArgs();
    }

    public sealed class NodePoolNodeConfigEffectiveTaintArgs : global::Pulumi.ResourceArgs
    {
        [Input("effect")]
        public Input<string>? Effect { get; set; }

        [Input("key")]
        public Input<string>? Key { get; set; }

        [Input("value")]
        public Input<string>? Value { get; set; }

        public NodePoolNodeConfigEffectiveTaintArgs()
        {
        }
        public static new NodePoolNodeConfigEffectiveTaintArgs Empty => new NodePoolNodeConfigEffectiveTaintArgs();
    }

    public sealed class NodePoolNodeConfigEphemeralStorageConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("localSsdCount", required: true)]
        public Input<int> LocalSsdCount { get; set; } = default!;

        public NodePoolNodeConfigEphemeralStorageConfigArgs()
        {
        }
        public static new NodePoolNodeConfigEphemeralStorageConfigArgs Empty => new NodePoolNodeConfigEphemeralStorageConfigArgs();
    }

    public sealed class NodePoolNodeConfigEphemeralStorageLocalSsdConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("dataCacheCount")]
        public Input<int>? DataCacheCount { get; set; }

        [Input("localSsdCount", required: true)]
        public Input<int> LocalSsdCount { get; set; } = default!;

        public NodePoolNodeConfigEphemeralStorageLocalSsdConfigArgs()
        {
        }
        public static new NodePoolNodeConfigEphemeralStorageLocalSsdConfigArgs Empty => new NodePoolNodeConfigEphemeralStorageLocalSsdConfigArgs();
    }

    public sealed class NodePoolNodeConfigFastSocketArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public NodePoolNodeConfigFastSocketArgs()
        {
        }
        public static new NodePoolNodeConfigFastSocketArgs Empty => new NodePoolNodeConfigFastSocketArgs();
    }

    public sealed class NodePoolNodeConfigGcfsConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public NodePoolNodeConfigGcfsConfigArgs()
        {
        }
        public static new NodePoolNodeConfigGcfsConfigArgs Empty => new NodePoolNodeConfigGcfsConfigArgs();
    }

    public sealed class NodePoolNodeConfigGuestAcceleratorArgs : global::Pulumi.ResourceArgs
    {
        [Input("count", required: true)]
        public Input<int> Count { get; set; } = default!;

        [Input("gpuDriverInstallationConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs>? GpuDriverInstallationConfig { get; set; }

        [Input("gpuPartitionSize")]
        public Input<string>? GpuPartitionSize { get; set; }

        [Input("gpuSharingConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigGuestAcceleratorGpuSharingConfigArgs>? GpuSharingConfig { get; set; }

        [Input("type", required: true)]
        public Input<string> Type { get; set; } = default!;

        public NodePoolNodeConfigGuestAcceleratorArgs()
        {
        }
        public static new NodePoolNodeConfigGuestAcceleratorArgs Empty => new NodePoolNodeConfigGuestAcceleratorArgs();
    }

    public sealed class NodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("gpuDriverVersion", required: true)]
        public Input<string> GpuDriverVersion { get; set; } = default!;

        public NodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs()
        {
        }
        public static new NodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs Empty => new NodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfigArgs();
    }

    public sealed class NodePoolNodeConfigGuestAcceleratorGpuSharingConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("gpuSharingStrategy", required: true)]
        public Input<string> GpuSharingStrategy { get; set; } = default!;

        [Input("maxSharedClientsPerGpu", required: true)]
        public Input<int> MaxSharedClientsPerGpu { get; set; } = default!;

        public NodePoolNodeConfigGuestAcceleratorGpuSharingConfigArgs()
        {
        }
        public static new NodePoolNodeConfigGuestAcceleratorGpuSharingConfigArgs Empty => new NodePoolNodeConfigGuestAcceleratorGpuSharingConfigArgs();
    }

    public sealed class NodePoolNodeConfigGvnicArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public NodePoolNodeConfigGvnicArgs()
        {
        }
        public static new NodePoolNodeConfigGvnicArgs Empty => new NodePoolNodeConfigGvnicArgs();
    }

    public sealed class NodePoolNodeConfigHostMaintenancePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("maintenanceInterval", required: true)]
        public Input<string> MaintenanceInterval { get; set; } = default!;

        public NodePoolNodeConfigHostMaintenancePolicyArgs()
        {
        }
        public static new NodePoolNodeConfigHostMaintenancePolicyArgs Empty => new NodePoolNodeConfigHostMaintenancePolicyArgs();
    }

    public sealed class NodePoolNodeConfigKubeletConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("allowedUnsafeSysctls")]
        private InputList<string>? _allowedUnsafeSysctls;

        public InputList<string> AllowedUnsafeSysctls
        {
            get => _allowedUnsafeSysctls ??= new InputList<string>();
            set => _allowedUnsafeSysctls = value;
        }

        [Input("containerLogMaxFiles")]
        public Input<int>? ContainerLogMaxFiles { get; set; }

        [Input("containerLogMaxSize")]
        public Input<string>? ContainerLogMaxSize { get; set; }

        [Input("cpuCfsQuota")]
        public Input<bool>? CpuCfsQuota { get; set; }

        [Input("cpuCfsQuotaPeriod")]
        public Input<string>? CpuCfsQuotaPeriod { get; set; }

        [Input("cpuManagerPolicy")]
        public Input<string>? CpuManagerPolicy { get; set; }

        [Input("crashLoopBackOff")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigKubeletConfigCrashLoopBackOffArgs>? CrashLoopBackOff { get; set; }

        [Input("evictionMaxPodGracePeriodSeconds")]
        public Input<int>? EvictionMaxPodGracePeriodSeconds { get; set; }

        [Input("evictionMinimumReclaim")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigKubeletConfigEvictionMinimumReclaimArgs>? EvictionMinimumReclaim { get; set; }

        [Input("evictionSoft")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigKubeletConfigEvictionSoftArgs>? EvictionSoft { get; set; }

        [Input("evictionSoftGracePeriod")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigKubeletConfigEvictionSoftGracePeriodArgs>? EvictionSoftGracePeriod { get; set; }

        [Input("imageGcHighThresholdPercent")]
        public Input<int>? ImageGcHighThresholdPercent { get; set; }

        [Input("imageGcLowThresholdPercent")]
        public Input<int>? ImageGcLowThresholdPercent { get; set; }

        [Input("imageMaximumGcAge")]
        public Input<string>? ImageMaximumGcAge { get; set; }

        [Input("imageMinimumGcAge")]
        public Input<string>? ImageMinimumGcAge { get; set; }

        [Input("insecureKubeletReadonlyPortEnabled")]
        public Input<string>? InsecureKubeletReadonlyPortEnabled { get; set; }

        [Input("maxParallelImagePulls")]
        public Input<int>? MaxParallelImagePulls { get; set; }

        [Input("memoryManager")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigKubeletConfigMemoryManagerArgs>? MemoryManager { get; set; }

        [Input("podPidsLimit")]
        public Input<int>? PodPidsLimit { get; set; }

        [Input("shutdownGracePeriodCriticalPodsSeconds")]
        public Input<int>? ShutdownGracePeriodCriticalPodsSeconds { get; set; }

        [Input("shutdownGracePeriodSeconds")]
        public Input<int>? ShutdownGracePeriodSeconds { get; set; }

        [Input("singleProcessOomKill")]
        public Input<bool>? SingleProcessOomKill { get; set; }

        [Input("topologyManager")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigKubeletConfigTopologyManagerArgs>? TopologyManager { get; set; }

        public NodePoolNodeConfigKubeletConfigArgs()
        {
        }
        public static new NodePoolNodeConfigKubeletConfigArgs Empty => new NodePoolNodeConfigKubeletConfigArgs();
    }

    public sealed class NodePoolNodeConfigKubeletConfigCrashLoopBackOffArgs : global::Pulumi.ResourceArgs
    {
        [Input("maxContainerRestartPeriod")]
        public Input<string>? MaxContainerRestartPeriod { get; set; }

        public NodePoolNodeConfigKubeletConfigCrashLoopBackOffArgs()
        {
        }
        public static new NodePoolNodeConfigKubeletConfigCrashLoopBackOffArgs Empty => new NodePoolNodeConfigKubeletConfigCrashLoopBackOffArgs();
    }

    public sealed class NodePoolNodeConfigKubeletConfigEvictionMinimumReclaimArgs : global::Pulumi.ResourceArgs
    {
        [Input("imagefsAvailable")]
        public Input<string>? ImagefsAvailable { get; set; }

        [Input("imagefsInodesFree")]
        public Input<string>? ImagefsInodesFree { get; set; }

        [Input("memoryAvailable")]
        public Input<string>? MemoryAvailable { get; set; }

        [Input("nodefsAvailable")]
        public Input<string>? NodefsAvailable { get; set; }

        [Input("nodefsInodesFree")]
        public Input<string>? NodefsInodesFree { get; set; }

        [Input("pidAvailable")]
        public Input<string>? PidAvailable { get; set; }

        public NodePoolNodeConfigKubeletConfigEvictionMinimumReclaimArgs()
        {
        }
        public static new NodePoolNodeConfigKubeletConfigEvictionMinimumReclaimArgs Empty => new NodePoolNodeConfigKubeletConfigEvictionMinimumReclaimArgs();
    }

    public sealed class NodePoolNodeConfigKubeletConfigEvictionSoftArgs : global::Pulumi.ResourceArgs
    {
        [Input("imagefsAvailable")]
        public Input<string>? ImagefsAvailable { get; set; }

        [Input("imagefsInodesFree")]
        public Input<string>? ImagefsInodesFree { get; set; }

        [Input("memoryAvailable")]
        public Input<string>? MemoryAvailable { get; set; }

        [Input("nodefsAvailable")]
        public Input<string>? NodefsAvailable { get; set; }

        [Input("nodefsInodesFree")]
        public Input<string>? NodefsInodesFree { get; set; }

        [Input("pidAvailable")]
        public Input<string>? PidAvailable { get; set; }

        public NodePoolNodeConfigKubeletConfigEvictionSoftArgs()
        {
        }
        public static new NodePoolNodeConfigKubeletConfigEvictionSoftArgs Empty => new NodePoolNodeConfigKubeletConfigEvictionSoftArgs();
    }

    public sealed class NodePoolNodeConfigKubeletConfigEvictionSoftGracePeriodArgs : global::Pulumi.ResourceArgs
    {
        [Input("imagefsAvailable")]
        public Input<string>? ImagefsAvailable { get; set; }

        [Input("imagefsInodesFree")]
        public Input<string>? ImagefsInodesFree { get; set; }

        [Input("memoryAvailable")]
        public Input<string>? MemoryAvailable { get; set; }

        [Input("nodefsAvailable")]
        public Input<string>? NodefsAvailable { get; set; }

        [Input("nodefsInodesFree")]
        public Input<string>? NodefsInodesFree { get; set; }

        [Input("pidAvailable")]
        public Input<string>? PidAvailable { get; set; }

        public NodePoolNodeConfigKubeletConfigEvictionSoftGracePeriodArgs()
        {
        }
        public static new NodePoolNodeConfigKubeletConfigEvictionSoftGracePeriodArgs Empty => new NodePoolNodeConfigKubeletConfigEvictionSoftGracePeriodArgs();
    }

    public sealed class NodePoolNodeConfigKubeletConfigMemoryManagerArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        public NodePoolNodeConfigKubeletConfigMemoryManagerArgs()
        {
        }
        public static new NodePoolNodeConfigKubeletConfigMemoryManagerArgs Empty => new NodePoolNodeConfigKubeletConfigMemoryManagerArgs();
    }

    public sealed class NodePoolNodeConfigKubeletConfigTopologyManagerArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        [Input("scope")]
        public Input<string>? Scope { get; set; }

        public NodePoolNodeConfigKubeletConfigTopologyManagerArgs()
        {
        }
        public static new NodePoolNodeConfigKubeletConfigTopologyManagerArgs Empty => new NodePoolNodeConfigKubeletConfigTopologyManagerArgs();
    }

    public sealed class NodePoolNodeConfigLinuxNodeConfigAccurateTimeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enablePtpKvmTimeSync")]
        public Input<bool>? EnablePtpKvmTimeSync { get; set; }

        public NodePoolNodeConfigLinuxNodeConfigAccurateTimeConfigArgs()
        {
        }
        public static new NodePoolNodeConfigLinuxNodeConfigAccurateTimeConfigArgs Empty => new NodePoolNodeConfigLinuxNodeConfigAccurateTimeConfigArgs();
    }

    public sealed class NodePoolNodeConfigLinuxNodeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("accurateTimeConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLinuxNodeConfigAccurateTimeConfigArgs>? AccurateTimeConfig { get; set; }

        [Input("cgroupMode")]
        public Input<string>? CgroupMode { get; set; }

        [Input("customNodeInit")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLinuxNodeConfigCustomNodeInitArgs>? CustomNodeInit { get; set; }

        [Input("hugepagesConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLinuxNodeConfigHugepagesConfigArgs>? HugepagesConfig { get; set; }

        [Input("nodeKernelModuleLoading")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs>? NodeKernelModuleLoading { get; set; }

        [Input("swapConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigArgs>? SwapConfig { get; set; }

        [Input("sysctls")]
        private InputMap<string>? _sysctls;

        public InputMap<string> Sysctls
        {
            get => _sysctls ??= new InputMap<string>();
            set => _sysctls = value;
        }

        [Input("transparentHugepageDefrag")]
        public Input<string>? TransparentHugepageDefrag { get; set; }

        [Input("transparentHugepageEnabled")]
        public Input<string>? TransparentHugepageEnabled { get; set; }

        public NodePoolNodeConfigLinuxNodeConfigArgs()
        {
        }
        public static new NodePoolNodeConfigLinuxNodeConfigArgs Empty => new NodePoolNodeConfigLinuxNodeConfigArgs();
    }

    public sealed class NodePoolNodeConfigLinuxNodeConfigCustomNodeInitArgs : global::Pulumi.ResourceArgs
    {
        [Input("initScript")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs>? InitScript { get; set; }

        public NodePoolNodeConfigLinuxNodeConfigCustomNodeInitArgs()
        {
        }
        public static new NodePoolNodeConfigLinuxNodeConfigCustomNodeInitArgs Empty => new NodePoolNodeConfigLinuxNodeConfigCustomNodeInitArgs();
    }

    public sealed class NodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs : global::Pulumi.ResourceArgs
    {
        [Input("gcpSecretManagerSecretUri")]
        public Input<string>? GcpSecretManagerSecretUri { get; set; }

        [Input("gcsGeneration")]
        public Input<int>? GcsGeneration { get; set; }

        [Input("gcsUri")]
        public Input<string>? GcsUri { get; set; }

        public NodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs()
        {
        }
        public static new NodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs Empty => new NodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScriptArgs();
    }

    public sealed class NodePoolNodeConfigLinuxNodeConfigHugepagesConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("hugepageSize1g")]
        public Input<int>? HugepageSize1g { get; set; }

        [Input("hugepageSize2m")]
        public Input<int>? HugepageSize2m { get; set; }

        public NodePoolNodeConfigLinuxNodeConfigHugepagesConfigArgs()
        {
        }
        public static new NodePoolNodeConfigLinuxNodeConfigHugepagesConfigArgs Empty => new NodePoolNodeConfigLinuxNodeConfigHugepagesConfigArgs();
    }

    public sealed class NodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy")]
        public Input<string>? Policy { get; set; }

        public NodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs()
        {
        }
        public static new NodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs Empty => new NodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoadingArgs();
    }

    public sealed class NodePoolNodeConfigLinuxNodeConfigSwapConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("bootDiskProfile")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs>? BootDiskProfile { get; set; }

        [Input("dedicatedLocalSsdProfile")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs>? DedicatedLocalSsdProfile { get; set; }

        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("encryptionConfig")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs>? EncryptionConfig { get; set; }

        [Input("ephemeralLocalSsdProfile")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs>? EphemeralLocalSsdProfile { get; set; }

        public NodePoolNodeConfigLinuxNodeConfigSwapConfigArgs()
        {
        }
        public static new NodePoolNodeConfigLinuxNodeConfigSwapConfigArgs Empty => new NodePoolNodeConfigLinuxNodeConfigSwapConfigArgs();
    }

    public sealed class NodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("swapSizeGib")]
        public Input<int>? SwapSizeGib { get; set; }

        [Input("swapSizePercent")]
        public Input<int>? SwapSizePercent { get; set; }

        public NodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs()
        {
        }
        public static new NodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs Empty => new NodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfileArgs();
    }

    public sealed class NodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("diskCount")]
        public Input<int>? DiskCount { get; set; }

        public NodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs()
        {
        }
        public static new NodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs Empty => new NodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfileArgs();
    }

    public sealed class NodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("disabled")]
        public Input<bool>? Disabled { get; set; }

        public NodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs()
        {
        }
        public static new NodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs Empty => new NodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfigArgs();
    }

    public sealed class NodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("swapSizeGib")]
        public Input<int>? SwapSizeGib { get; set; }

        [Input("swapSizePercent")]
        public Input<int>? SwapSizePercent { get; set; }

        public NodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs()
        {
        }
        public static new NodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs Empty => new NodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfileArgs();
    }

    public sealed class NodePoolNodeConfigLocalNvmeSsdBlockConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("localSsdCount", required: true)]
        public Input<int> LocalSsdCount { get; set; } = default!;

        public NodePoolNodeConfigLocalNvmeSsdBlockConfigArgs()
        {
        }
        public static new NodePoolNodeConfigLocalNvmeSsdBlockConfigArgs Empty => new NodePoolNodeConfigLocalNvmeSsdBlockConfigArgs();
    }

    public sealed class NodePoolNodeConfigNodeImageConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("image")]
        public Input<string>? Image { get; set; }

        [Input("imageProject")]
        public Input<string>? ImageProject { get; set; }

        public NodePoolNodeConfigNodeImageConfigArgs()
        {
        }
        public static new NodePoolNodeConfigNodeImageConfigArgs Empty => new NodePoolNodeConfigNodeImageConfigArgs();
    }

    public sealed class NodePoolNodeConfigReservationAffinityArgs : global::Pulumi.ResourceArgs
    {
        [Input("consumeReservationType", required: true)]
        public Input<string> ConsumeReservationType { get; set; } = default!;

        [Input("key")]
        public Input<string>? Key { get; set; }

        [Input("values")]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public NodePoolNodeConfigReservationAffinityArgs()
        {
        }
        public static new NodePoolNodeConfigReservationAffinityArgs Empty => new NodePoolNodeConfigReservationAffinityArgs();
    }

    public sealed class NodePoolNodeConfigSandboxConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("sandboxType")]
        public Input<string>? SandboxType { get; set; }

        [Input("type")]
        public Input<string>? Type { get; set; }

        public NodePoolNodeConfigSandboxConfigArgs()
        {
        }
        public static new NodePoolNodeConfigSandboxConfigArgs Empty => new NodePoolNodeConfigSandboxConfigArgs();
    }

    public sealed class NodePoolNodeConfigSecondaryBootDiskArgs : global::Pulumi.ResourceArgs
    {
        [Input("diskImage", required: true)]
        public Input<string> DiskImage { get; set; } = default!;

        [Input("mode")]
        public Input<string>? Mode { get; set; }

        public NodePoolNodeConfigSecondaryBootDiskArgs()
        {
        }
        public static new NodePoolNodeConfigSecondaryBootDiskArgs Empty => new NodePoolNodeConfigSecondaryBootDiskArgs();
    }

    public sealed class NodePoolNodeConfigShieldedInstanceConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableIntegrityMonitoring")]
        public Input<bool>? EnableIntegrityMonitoring { get; set; }

        [Input("enableSecureBoot")]
        public Input<bool>? EnableSecureBoot { get; set; }

        public NodePoolNodeConfigShieldedInstanceConfigArgs()
        {
        }
        public static new NodePoolNodeConfigShieldedInstanceConfigArgs Empty => new NodePoolNodeConfigShieldedInstanceConfigArgs();
    }

    public sealed class NodePoolNodeConfigSoleTenantConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("minNodeCpus")]
        public Input<int>? MinNodeCpus { get; set; }

        [Input("nodeAffinities", required: true)]
        private InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigSoleTenantConfigNodeAffinityArgs>? _nodeAffinities;

        public InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigSoleTenantConfigNodeAffinityArgs> NodeAffinities
        {
            get => _nodeAffinities ??= new InputList<global::Pulumi.Gcp.Container.Inputs.NodePoolNodeConfigSoleTenantConfigNodeAffinityArgs>();
            set => _nodeAffinities = value;
        }

        public NodePoolNodeConfigSoleTenantConfigArgs()
        {
        }
        public static new NodePoolNodeConfigSoleTenantConfigArgs Empty => new NodePoolNodeConfigSoleTenantConfigArgs();
    }

    public sealed class NodePoolNodeConfigSoleTenantConfigNodeAffinityArgs : global::Pulumi.ResourceArgs
    {
        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("operator", required: true)]
        public Input<string> Operator { get; set; } = default!;

        [Input("values", required: true)]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public NodePoolNodeConfigSoleTenantConfigNodeAffinityArgs()
        {
        }
        public static new NodePoolNodeConfigSoleTenantConfigNodeAffinityArgs Empty => new NodePoolNodeConfigSoleTenantConfigNodeAffinityArgs();
    }

    public sealed class NodePoolNodeConfigTaintArgs : global::Pulumi.ResourceArgs
    {
        [Input("effect", required: true)]
        public Input<string> Effect { get; set; } = default!;

        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("value", required: true)]
        public Input<string> Value { get; set; } = default!;

        public NodePoolNodeConfigTaintArgs()
        {
        }
        public static new NodePoolNodeConfigTaintArgs Empty => new NodePoolNodeConfigTaintArgs();
    }

    public sealed class NodePoolNodeConfigTaintConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("architectureTaintBehavior", required: true)]
        public Input<string> ArchitectureTaintBehavior { get; set; } = default!;

        public NodePoolNodeConfigTaintConfigArgs()
        {
        }
        public static new NodePoolNodeConfigTaintConfigArgs Empty => new NodePoolNodeConfigTaintConfigArgs();
    }

    public sealed class NodePoolNodeConfigWindowsNodeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("osversion")]
        public Input<string>? Osversion { get; set; }

        public NodePoolNodeConfigWindowsNodeConfigArgs()
        {
        }
        public static new NodePoolNodeConfigWindowsNodeConfigArgs Empty => new NodePoolNodeConfigWindowsNodeConfigArgs();
    }

    public sealed class NodePoolNodeConfigWorkloadMetadataConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("mode", required: true)]
        public Input<string> Mode { get; set; } = default!;

        public NodePoolNodeConfigWorkloadMetadataConfigArgs()
        {
        }
        public static new NodePoolNodeConfigWorkloadMetadataConfigArgs Empty => new NodePoolNodeConfigWorkloadMetadataConfigArgs();
    }

    public sealed class NodePoolNodeDrainConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("graceTerminationDuration")]
        public Input<string>? GraceTerminationDuration { get; set; }

        [Input("pdbTimeoutDuration")]
        public Input<string>? PdbTimeoutDuration { get; set; }

        [Input("respectPdbDuringNodePoolDeletion")]
        public Input<bool>? RespectPdbDuringNodePoolDeletion { get; set; }

        public NodePoolNodeDrainConfigArgs()
        {
        }
        public static new NodePoolNodeDrainConfigArgs Empty => new NodePoolNodeDrainConfigArgs();
    }

    public sealed class NodePoolPlacementPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("policyName")]
        public Input<string>? PolicyName { get; set; }

        [Input("tpuTopology")]
        public Input<string>? TpuTopology { get; set; }

        [Input("type", required: true)]
        public Input<string> Type { get; set; } = default!;

        public NodePoolPlacementPolicyArgs()
        {
        }
        public static new NodePoolPlacementPolicyArgs Empty => new NodePoolPlacementPolicyArgs();
    }

    public sealed class NodePoolQueuedProvisioningArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public NodePoolQueuedProvisioningArgs()
        {
        }
        public static new NodePoolQueuedProvisioningArgs Empty => new NodePoolQueuedProvisioningArgs();
    }

    public sealed class NodePoolUpgradeSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("blueGreenSettings")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolUpgradeSettingsBlueGreenSettingsArgs>? BlueGreenSettings { get; set; }

        [Input("maxSurge")]
        public Input<int>? MaxSurge { get; set; }

        [Input("maxUnavailable")]
        public Input<int>? MaxUnavailable { get; set; }

        [Input("strategy")]
        public Input<string>? Strategy { get; set; }

        public NodePoolUpgradeSettingsArgs()
        {
        }
        public static new NodePoolUpgradeSettingsArgs Empty => new NodePoolUpgradeSettingsArgs();
    }

    public sealed class NodePoolUpgradeSettingsBlueGreenSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoscaledRolloutPolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicyArgs>? AutoscaledRolloutPolicy { get; set; }

        [Input("nodePoolSoakDuration")]
        public Input<string>? NodePoolSoakDuration { get; set; }

        [Input("standardRolloutPolicy")]
        public Input<global::Pulumi.Gcp.Container.Inputs.NodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs>? StandardRolloutPolicy { get; set; }

        public NodePoolUpgradeSettingsBlueGreenSettingsArgs()
        {
        }
        public static new NodePoolUpgradeSettingsBlueGreenSettingsArgs Empty => new NodePoolUpgradeSettingsBlueGreenSettingsArgs();
    }

    public sealed class NodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("waitForDrainDuration")]
        public Input<string>? WaitForDrainDuration { get; set; }

        public NodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicyArgs()
        {
        }
        public static new NodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicyArgs Empty => new NodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicyArgs();
    }

    public sealed class NodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("batchNodeCount")]
        public Input<int>? BatchNodeCount { get; set; }

        [Input("batchPercentage")]
        public Input<double>? BatchPercentage { get; set; }

        [Input("batchSoakDuration")]
        public Input<string>? BatchSoakDuration { get; set; }

        public NodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs()
        {
        }
        public static new NodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs Empty => new NodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicyArgs();
    }
}
