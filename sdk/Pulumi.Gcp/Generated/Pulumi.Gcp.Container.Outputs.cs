// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Container.Outputs
{
    [OutputType]
    public sealed class ClusterAddonsConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigAgentSandboxConfig? AgentSandboxConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigCloudrunConfig? CloudrunConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigConfigConnectorConfig? ConfigConnectorConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigDnsCacheConfig? DnsCacheConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigGcePersistentDiskCsiDriverConfig? GcePersistentDiskCsiDriverConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigGcpFilestoreCsiDriverConfig? GcpFilestoreCsiDriverConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigGcsFuseCsiDriverConfig? GcsFuseCsiDriverConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigGkeBackupAgentConfig? GkeBackupAgentConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigHighScaleCheckpointingConfig? HighScaleCheckpointingConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigHorizontalPodAutoscaling? HorizontalPodAutoscaling;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigHttpLoadBalancing? HttpLoadBalancing;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigIstioConfig? IstioConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigKalmConfig? KalmConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigLustreCsiDriverConfig? LustreCsiDriverConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigNetworkPolicyConfig? NetworkPolicyConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigNodeReadinessConfig? NodeReadinessConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigParallelstoreCsiDriverConfig? ParallelstoreCsiDriverConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigPodSnapshotConfig? PodSnapshotConfig;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigRayOperatorConfig> RayOperatorConfigs;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigSliceControllerConfig? SliceControllerConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigSlurmOperatorConfig? SlurmOperatorConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigStatefulHaConfig? StatefulHaConfig;
        [OutputConstructor]
        private ClusterAddonsConfig([OutputConstructorParameter("agentSandboxConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigAgentSandboxConfig? @agentSandboxConfig, [OutputConstructorParameter("cloudrunConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigCloudrunConfig? @cloudrunConfig, [OutputConstructorParameter("configConnectorConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigConfigConnectorConfig? @configConnectorConfig, [OutputConstructorParameter("dnsCacheConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigDnsCacheConfig? @dnsCacheConfig, [OutputConstructorParameter("gcePersistentDiskCsiDriverConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigGcePersistentDiskCsiDriverConfig? @gcePersistentDiskCsiDriverConfig, [OutputConstructorParameter("gcpFilestoreCsiDriverConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigGcpFilestoreCsiDriverConfig? @gcpFilestoreCsiDriverConfig, [OutputConstructorParameter("gcsFuseCsiDriverConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigGcsFuseCsiDriverConfig? @gcsFuseCsiDriverConfig, [OutputConstructorParameter("gkeBackupAgentConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigGkeBackupAgentConfig? @gkeBackupAgentConfig, [OutputConstructorParameter("highScaleCheckpointingConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigHighScaleCheckpointingConfig? @highScaleCheckpointingConfig, [OutputConstructorParameter("horizontalPodAutoscaling")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigHorizontalPodAutoscaling? @horizontalPodAutoscaling, [OutputConstructorParameter("httpLoadBalancing")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigHttpLoadBalancing? @httpLoadBalancing, [OutputConstructorParameter("istioConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigIstioConfig? @istioConfig, [OutputConstructorParameter("kalmConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigKalmConfig? @kalmConfig, [OutputConstructorParameter("lustreCsiDriverConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigLustreCsiDriverConfig? @lustreCsiDriverConfig, [OutputConstructorParameter("networkPolicyConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigNetworkPolicyConfig? @networkPolicyConfig, [OutputConstructorParameter("nodeReadinessConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigNodeReadinessConfig? @nodeReadinessConfig, [OutputConstructorParameter("parallelstoreCsiDriverConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigParallelstoreCsiDriverConfig? @parallelstoreCsiDriverConfig, [OutputConstructorParameter("podSnapshotConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigPodSnapshotConfig? @podSnapshotConfig, [OutputConstructorParameter("rayOperatorConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigRayOperatorConfig> @rayOperatorConfigs, [OutputConstructorParameter("sliceControllerConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigSliceControllerConfig? @sliceControllerConfig, [OutputConstructorParameter("slurmOperatorConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigSlurmOperatorConfig? @slurmOperatorConfig, [OutputConstructorParameter("statefulHaConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigStatefulHaConfig? @statefulHaConfig)
        {
            AgentSandboxConfig = @agentSandboxConfig;
            CloudrunConfig = @cloudrunConfig;
            ConfigConnectorConfig = @configConnectorConfig;
            DnsCacheConfig = @dnsCacheConfig;
            GcePersistentDiskCsiDriverConfig = @gcePersistentDiskCsiDriverConfig;
            GcpFilestoreCsiDriverConfig = @gcpFilestoreCsiDriverConfig;
            GcsFuseCsiDriverConfig = @gcsFuseCsiDriverConfig;
            GkeBackupAgentConfig = @gkeBackupAgentConfig;
            HighScaleCheckpointingConfig = @highScaleCheckpointingConfig;
            HorizontalPodAutoscaling = @horizontalPodAutoscaling;
            HttpLoadBalancing = @httpLoadBalancing;
            IstioConfig = @istioConfig;
            KalmConfig = @kalmConfig;
            LustreCsiDriverConfig = @lustreCsiDriverConfig;
            NetworkPolicyConfig = @networkPolicyConfig;
            NodeReadinessConfig = @nodeReadinessConfig;
            ParallelstoreCsiDriverConfig = @parallelstoreCsiDriverConfig;
            PodSnapshotConfig = @podSnapshotConfig;
            RayOperatorConfigs = @rayOperatorConfigs;
            SliceControllerConfig = @sliceControllerConfig;
            SlurmOperatorConfig = @slurmOperatorConfig;
            StatefulHaConfig = @statefulHaConfig;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigAgentSandboxConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigAgentSandboxConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigCloudrunConfig
    {
        public readonly bool Disabled;
        public readonly string? LoadBalancerType;
        [OutputConstructor]
        private ClusterAddonsConfigCloudrunConfig([OutputConstructorParameter("disabled")] bool @disabled, [OutputConstructorParameter("loadBalancerType")] string? @loadBalancerType)
        {
            Disabled = @disabled;
            LoadBalancerType = @loadBalancerType;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigConfigConnectorConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigConfigConnectorConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigDnsCacheConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigDnsCacheConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigGcePersistentDiskCsiDriverConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigGcePersistentDiskCsiDriverConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigGcpFilestoreCsiDriverConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigGcpFilestoreCsiDriverConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigGcsFuseCsiDriverConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigGcsFuseCsiDriverConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigGkeBackupAgentConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigGkeBackupAgentConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigHighScaleCheckpointingConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigHighScaleCheckpointingConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigHorizontalPodAutoscaling
    {
        public readonly bool Disabled;
        [OutputConstructor]
        private ClusterAddonsConfigHorizontalPodAutoscaling([OutputConstructorParameter("disabled")] bool @disabled)
        {
            Disabled = @disabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigHttpLoadBalancing
    {
        public readonly bool Disabled;
        [OutputConstructor]
        private ClusterAddonsConfigHttpLoadBalancing([OutputConstructorParameter("disabled")] bool @disabled)
        {
            Disabled = @disabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigIstioConfig
    {
        public readonly string? Auth;
        public readonly bool Disabled;
        [OutputConstructor]
        private ClusterAddonsConfigIstioConfig([OutputConstructorParameter("auth")] string? @auth, [OutputConstructorParameter("disabled")] bool @disabled)
        {
            Auth = @auth;
            Disabled = @disabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigKalmConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigKalmConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigLustreCsiDriverConfig
    {
        public readonly bool? DisableMultiNic;
        public readonly bool? EnableLegacyLustrePort;
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigLustreCsiDriverConfig([OutputConstructorParameter("disableMultiNic")] bool? @disableMultiNic, [OutputConstructorParameter("enableLegacyLustrePort")] bool? @enableLegacyLustrePort, [OutputConstructorParameter("enabled")] bool @enabled)
        {
            DisableMultiNic = @disableMultiNic;
            EnableLegacyLustrePort = @enableLegacyLustrePort;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigNetworkPolicyConfig
    {
        public readonly bool Disabled;
        [OutputConstructor]
        private ClusterAddonsConfigNetworkPolicyConfig([OutputConstructorParameter("disabled")] bool @disabled)
        {
            Disabled = @disabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigNodeReadinessConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigNodeReadinessConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigParallelstoreCsiDriverConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigParallelstoreCsiDriverConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigPodSnapshotConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigPodSnapshotConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigRayOperatorConfig
    {
        public readonly bool Enabled;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigRayOperatorConfigRayClusterLoggingConfig? RayClusterLoggingConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigRayOperatorConfigRayClusterMonitoringConfig? RayClusterMonitoringConfig;
        [OutputConstructor]
        private ClusterAddonsConfigRayOperatorConfig([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("rayClusterLoggingConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigRayOperatorConfigRayClusterLoggingConfig? @rayClusterLoggingConfig, [OutputConstructorParameter("rayClusterMonitoringConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterAddonsConfigRayOperatorConfigRayClusterMonitoringConfig? @rayClusterMonitoringConfig)
        {
            Enabled = @enabled;
            RayClusterLoggingConfig = @rayClusterLoggingConfig;
            RayClusterMonitoringConfig = @rayClusterMonitoringConfig;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigRayOperatorConfigRayClusterLoggingConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigRayOperatorConfigRayClusterLoggingConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigRayOperatorConfigRayClusterMonitoringConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigRayOperatorConfigRayClusterMonitoringConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigSliceControllerConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigSliceControllerConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigSlurmOperatorConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigSlurmOperatorConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAddonsConfigStatefulHaConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterAddonsConfigStatefulHaConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterAnonymousAuthenticationConfig
    {
        public readonly string Mode;
        [OutputConstructor]
        private ClusterAnonymousAuthenticationConfig([OutputConstructorParameter("mode")] string @mode)
        {
            Mode = @mode;
        }
    }

    [OutputType]
    public sealed class ClusterAuthenticatorGroupsConfig
    {
        public readonly string SecurityGroup;
        [OutputConstructor]
        private ClusterAuthenticatorGroupsConfig([OutputConstructorParameter("securityGroup")] string @securityGroup)
        {
            SecurityGroup = @securityGroup;
        }
    }

    [OutputType]
    public sealed class ClusterAutopilotClusterPolicyConfig
    {
        public readonly bool? NoStandardNodePools;
        public readonly bool? NoSystemImpersonation;
        public readonly bool? NoSystemMutation;
        public readonly bool? NoUnsafeWebhooks;
        [OutputConstructor]
        private ClusterAutopilotClusterPolicyConfig([OutputConstructorParameter("noStandardNodePools")] bool? @noStandardNodePools, [OutputConstructorParameter("noSystemImpersonation")] bool? @noSystemImpersonation, [OutputConstructorParameter("noSystemMutation")] bool? @noSystemMutation, [OutputConstructorParameter("noUnsafeWebhooks")] bool? @noUnsafeWebhooks)
        {
            NoStandardNodePools = @noStandardNodePools;
            NoSystemImpersonation = @noSystemImpersonation;
            NoSystemMutation = @noSystemMutation;
            NoUnsafeWebhooks = @noUnsafeWebhooks;
        }
    }

    [OutputType]
    public sealed class ClusterBinaryAuthorization
    {
        public readonly bool? Enabled;
        public readonly string? EvaluationMode;
        [OutputConstructor]
        private ClusterBinaryAuthorization([OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("evaluationMode")] string? @evaluationMode)
        {
            Enabled = @enabled;
            EvaluationMode = @evaluationMode;
        }
    }

    [OutputType]
    public sealed class ClusterClusterAutoscaling
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaults? AutoProvisioningDefaults;
        public readonly ImmutableArray<string> AutoProvisioningLocations;
        public readonly string? AutoscalingProfile;
        public readonly bool? DefaultComputeClassEnabled;
        public readonly bool? Enabled;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingResourceLimit> ResourceLimits;
        [OutputConstructor]
        private ClusterClusterAutoscaling([OutputConstructorParameter("autoProvisioningDefaults")] global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaults? @autoProvisioningDefaults, [OutputConstructorParameter("autoProvisioningLocations")] ImmutableArray<string> @autoProvisioningLocations, [OutputConstructorParameter("autoscalingProfile")] string? @autoscalingProfile, [OutputConstructorParameter("defaultComputeClassEnabled")] bool? @defaultComputeClassEnabled, [OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("resourceLimits")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingResourceLimit> @resourceLimits)
        {
            AutoProvisioningDefaults = @autoProvisioningDefaults;
            AutoProvisioningLocations = @autoProvisioningLocations;
            AutoscalingProfile = @autoscalingProfile;
            DefaultComputeClassEnabled = @defaultComputeClassEnabled;
            Enabled = @enabled;
            ResourceLimits = @resourceLimits;
        }
    }

    [OutputType]
    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaults
    {
        public readonly string? BootDiskKmsKey;
        public readonly int? DiskSize;
        public readonly string? DiskType;
        public readonly string? ImageType;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsManagement? Management;
        public readonly string? MinCpuPlatform;
        public readonly ImmutableArray<string> OauthScopes;
        public readonly string? ServiceAccount;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsShieldedInstanceConfig? ShieldedInstanceConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettings? UpgradeSettings;
        [OutputConstructor]
        private ClusterClusterAutoscalingAutoProvisioningDefaults([OutputConstructorParameter("bootDiskKmsKey")] string? @bootDiskKmsKey, [OutputConstructorParameter("diskSize")] int? @diskSize, [OutputConstructorParameter("diskType")] string? @diskType, [OutputConstructorParameter("imageType")] string? @imageType, [OutputConstructorParameter("management")] global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsManagement? @management, [OutputConstructorParameter("minCpuPlatform")] string? @minCpuPlatform, [OutputConstructorParameter("oauthScopes")] ImmutableArray<string> @oauthScopes, [OutputConstructorParameter("serviceAccount")] string? @serviceAccount, [OutputConstructorParameter("shieldedInstanceConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsShieldedInstanceConfig? @shieldedInstanceConfig, [OutputConstructorParameter("upgradeSettings")] global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettings? @upgradeSettings)
        {
            BootDiskKmsKey = @bootDiskKmsKey;
            DiskSize = @diskSize;
            DiskType = @diskType;
            ImageType = @imageType;
            Management = @management;
            MinCpuPlatform = @minCpuPlatform;
            OauthScopes = @oauthScopes;
            ServiceAccount = @serviceAccount;
            ShieldedInstanceConfig = @shieldedInstanceConfig;
            UpgradeSettings = @upgradeSettings;
        }
    }

    [OutputType]
    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsManagement
    {
        public readonly bool? AutoRepair;
        public readonly bool? AutoUpgrade;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsManagementUpgradeOption> UpgradeOptions;
        [OutputConstructor]
        private ClusterClusterAutoscalingAutoProvisioningDefaultsManagement([OutputConstructorParameter("autoRepair")] bool? @autoRepair, [OutputConstructorParameter("autoUpgrade")] bool? @autoUpgrade, [OutputConstructorParameter("upgradeOptions")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsManagementUpgradeOption> @upgradeOptions)
        {
            AutoRepair = @autoRepair;
            AutoUpgrade = @autoUpgrade;
            UpgradeOptions = @upgradeOptions;
        }
    }

    [OutputType]
    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsManagementUpgradeOption
    {
        public readonly string? AutoUpgradeStartTime;
        public readonly string? Description;
        [OutputConstructor]
        private ClusterClusterAutoscalingAutoProvisioningDefaultsManagementUpgradeOption([OutputConstructorParameter("autoUpgradeStartTime")] string? @autoUpgradeStartTime, [OutputConstructorParameter("description")] string? @description)
        {
            AutoUpgradeStartTime = @autoUpgradeStartTime;
            Description = @description;
        }
    }

    [OutputType]
    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsShieldedInstanceConfig
    {
        public readonly bool? EnableIntegrityMonitoring;
        public readonly bool? EnableSecureBoot;
        [OutputConstructor]
        private ClusterClusterAutoscalingAutoProvisioningDefaultsShieldedInstanceConfig([OutputConstructorParameter("enableIntegrityMonitoring")] bool? @enableIntegrityMonitoring, [OutputConstructorParameter("enableSecureBoot")] bool? @enableSecureBoot)
        {
            EnableIntegrityMonitoring = @enableIntegrityMonitoring;
            EnableSecureBoot = @enableSecureBoot;
        }
    }

    [OutputType]
    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettings
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettings? BlueGreenSettings;
        public readonly int? MaxSurge;
        public readonly int? MaxUnavailable;
        public readonly string? Strategy;
        [OutputConstructor]
        private ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettings([OutputConstructorParameter("blueGreenSettings")] global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettings? @blueGreenSettings, [OutputConstructorParameter("maxSurge")] int? @maxSurge, [OutputConstructorParameter("maxUnavailable")] int? @maxUnavailable, [OutputConstructorParameter("strategy")] string? @strategy)
        {
            BlueGreenSettings = @blueGreenSettings;
            MaxSurge = @maxSurge;
            MaxUnavailable = @maxUnavailable;
            Strategy = @strategy;
        }
    }

    [OutputType]
    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettings
    {
        public readonly string? NodePoolSoakDuration;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy? StandardRolloutPolicy;
        [OutputConstructor]
        private ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettings([OutputConstructorParameter("nodePoolSoakDuration")] string? @nodePoolSoakDuration, [OutputConstructorParameter("standardRolloutPolicy")] global::Pulumi.Gcp.Container.Outputs.ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy? @standardRolloutPolicy)
        {
            NodePoolSoakDuration = @nodePoolSoakDuration;
            StandardRolloutPolicy = @standardRolloutPolicy;
        }
    }

    [OutputType]
    public sealed class ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy
    {
        public readonly int? BatchNodeCount;
        public readonly double? BatchPercentage;
        public readonly string? BatchSoakDuration;
        [OutputConstructor]
        private ClusterClusterAutoscalingAutoProvisioningDefaultsUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy([OutputConstructorParameter("batchNodeCount")] int? @batchNodeCount, [OutputConstructorParameter("batchPercentage")] double? @batchPercentage, [OutputConstructorParameter("batchSoakDuration")] string? @batchSoakDuration)
        {
            BatchNodeCount = @batchNodeCount;
            BatchPercentage = @batchPercentage;
            BatchSoakDuration = @batchSoakDuration;
        }
    }

    [OutputType]
    public sealed class ClusterClusterAutoscalingResourceLimit
    {
        public readonly int Maximum;
        public readonly int? Minimum;
        public readonly string ResourceType;
        [OutputConstructor]
        private ClusterClusterAutoscalingResourceLimit([OutputConstructorParameter("maximum")] int @maximum, [OutputConstructorParameter("minimum")] int? @minimum, [OutputConstructorParameter("resourceType")] string @resourceType)
        {
            Maximum = @maximum;
            Minimum = @minimum;
            ResourceType = @resourceType;
        }
    }

    [OutputType]
    public sealed class ClusterClusterTelemetry
    {
        public readonly string Type;
        [OutputConstructor]
        private ClusterClusterTelemetry([OutputConstructorParameter("type")] string @type)
        {
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ClusterConfidentialNodes
    {
        public readonly string? ConfidentialInstanceType;
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterConfidentialNodes([OutputConstructorParameter("confidentialInstanceType")] string? @confidentialInstanceType, [OutputConstructorParameter("enabled")] bool @enabled)
        {
            ConfidentialInstanceType = @confidentialInstanceType;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterControlPlaneEndpointsConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterControlPlaneEndpointsConfigDnsEndpointConfig? DnsEndpointConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterControlPlaneEndpointsConfigIpEndpointsConfig? IpEndpointsConfig;
        [OutputConstructor]
        private ClusterControlPlaneEndpointsConfig([OutputConstructorParameter("dnsEndpointConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterControlPlaneEndpointsConfigDnsEndpointConfig? @dnsEndpointConfig, [OutputConstructorParameter("ipEndpointsConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterControlPlaneEndpointsConfigIpEndpointsConfig? @ipEndpointsConfig)
        {
            DnsEndpointConfig = @dnsEndpointConfig;
            IpEndpointsConfig = @ipEndpointsConfig;
        }
    }

    [OutputType]
    public sealed class ClusterControlPlaneEndpointsConfigDnsEndpointConfig
    {
        public readonly bool? AllowExternalTraffic;
        public readonly bool? EnableK8sCertsViaDns;
        public readonly bool? EnableK8sTokensViaDns;
        public readonly string? Endpoint;
        [OutputConstructor]
        private ClusterControlPlaneEndpointsConfigDnsEndpointConfig([OutputConstructorParameter("allowExternalTraffic")] bool? @allowExternalTraffic, [OutputConstructorParameter("enableK8sCertsViaDns")] bool? @enableK8sCertsViaDns, [OutputConstructorParameter("enableK8sTokensViaDns")] bool? @enableK8sTokensViaDns, [OutputConstructorParameter("endpoint")] string? @endpoint)
        {
            AllowExternalTraffic = @allowExternalTraffic;
            EnableK8sCertsViaDns = @enableK8sCertsViaDns;
            EnableK8sTokensViaDns = @enableK8sTokensViaDns;
            Endpoint = @endpoint;
        }
    }

    [OutputType]
    public sealed class ClusterControlPlaneEndpointsConfigIpEndpointsConfig
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ClusterControlPlaneEndpointsConfigIpEndpointsConfig([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterCostManagementConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterCostManagementConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterDatabaseEncryption
    {
        public readonly string? KeyName;
        public readonly string State;
        [OutputConstructor]
        private ClusterDatabaseEncryption([OutputConstructorParameter("keyName")] string? @keyName, [OutputConstructorParameter("state")] string @state)
        {
            KeyName = @keyName;
            State = @state;
        }
    }

    [OutputType]
    public sealed class ClusterDefaultSnatStatus
    {
        public readonly bool Disabled;
        [OutputConstructor]
        private ClusterDefaultSnatStatus([OutputConstructorParameter("disabled")] bool @disabled)
        {
            Disabled = @disabled;
        }
    }

    [OutputType]
    public sealed class ClusterDnsConfig
    {
        public readonly string? AdditiveVpcScopeDnsDomain;
        public readonly string? ClusterDns;
        public readonly string? ClusterDnsDomain;
        public readonly string? ClusterDnsScope;
        [OutputConstructor]
        private ClusterDnsConfig([OutputConstructorParameter("additiveVpcScopeDnsDomain")] string? @additiveVpcScopeDnsDomain, [OutputConstructorParameter("clusterDns")] string? @clusterDns, [OutputConstructorParameter("clusterDnsDomain")] string? @clusterDnsDomain, [OutputConstructorParameter("clusterDnsScope")] string? @clusterDnsScope)
        {
            AdditiveVpcScopeDnsDomain = @additiveVpcScopeDnsDomain;
            ClusterDns = @clusterDns;
            ClusterDnsDomain = @clusterDnsDomain;
            ClusterDnsScope = @clusterDnsScope;
        }
    }

    [OutputType]
    public sealed class ClusterEnableK8sBetaApis
    {
        public readonly ImmutableArray<string> EnabledApis;
        [OutputConstructor]
        private ClusterEnableK8sBetaApis([OutputConstructorParameter("enabledApis")] ImmutableArray<string> @enabledApis)
        {
            EnabledApis = @enabledApis;
        }
    }

    [OutputType]
    public sealed class ClusterEnterpriseConfig
    {
        public readonly string? ClusterTier;
        public readonly string? DesiredTier;
        [OutputConstructor]
        private ClusterEnterpriseConfig([OutputConstructorParameter("clusterTier")] string? @clusterTier, [OutputConstructorParameter("desiredTier")] string? @desiredTier)
        {
            ClusterTier = @clusterTier;
            DesiredTier = @desiredTier;
        }
    }

    [OutputType]
    public sealed class ClusterFleet
    {
        public readonly string? Membership;
        public readonly string? MembershipId;
        public readonly string? MembershipLocation;
        public readonly string? MembershipType;
        public readonly bool? PreRegistered;
        public readonly string? Project;
        [OutputConstructor]
        private ClusterFleet([OutputConstructorParameter("membership")] string? @membership, [OutputConstructorParameter("membershipId")] string? @membershipId, [OutputConstructorParameter("membershipLocation")] string? @membershipLocation, [OutputConstructorParameter("membershipType")] string? @membershipType, [OutputConstructorParameter("preRegistered")] bool? @preRegistered, [OutputConstructorParameter("project")] string? @project)
        {
            Membership = @membership;
            MembershipId = @membershipId;
            MembershipLocation = @membershipLocation;
            MembershipType = @membershipType;
            PreRegistered = @preRegistered;
            Project = @project;
        }
    }

    [OutputType]
    public sealed class ClusterGatewayApiConfig
    {
        public readonly string Channel;
        [OutputConstructor]
        private ClusterGatewayApiConfig([OutputConstructorParameter("channel")] string @channel)
        {
            Channel = @channel;
        }
    }

    [OutputType]
    public sealed class ClusterGkeAutoUpgradeConfig
    {
        public readonly string PatchMode;
        [OutputConstructor]
        private ClusterGkeAutoUpgradeConfig([OutputConstructorParameter("patchMode")] string @patchMode)
        {
            PatchMode = @patchMode;
        }
    }

    [OutputType]
    public sealed class ClusterIdentityServiceConfig
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ClusterIdentityServiceConfig([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterIpAllocationPolicy
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterIpAllocationPolicyAdditionalIpRangesConfig> AdditionalIpRangesConfigs;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterIpAllocationPolicyAdditionalPodRangesConfig? AdditionalPodRangesConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterIpAllocationPolicyAutoIpamConfig? AutoIpamConfig;
        public readonly string? ClusterIpv4CidrBlock;
        public readonly string? ClusterSecondaryRangeName;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterIpAllocationPolicyNetworkTierConfig? NetworkTierConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterIpAllocationPolicyPodCidrOverprovisionConfig? PodCidrOverprovisionConfig;
        public readonly string? ServicesIpv4CidrBlock;
        public readonly string? ServicesSecondaryRangeName;
        public readonly string? StackType;
        [OutputConstructor]
        private ClusterIpAllocationPolicy([OutputConstructorParameter("additionalIpRangesConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterIpAllocationPolicyAdditionalIpRangesConfig> @additionalIpRangesConfigs, [OutputConstructorParameter("additionalPodRangesConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterIpAllocationPolicyAdditionalPodRangesConfig? @additionalPodRangesConfig, [OutputConstructorParameter("autoIpamConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterIpAllocationPolicyAutoIpamConfig? @autoIpamConfig, [OutputConstructorParameter("clusterIpv4CidrBlock")] string? @clusterIpv4CidrBlock, [OutputConstructorParameter("clusterSecondaryRangeName")] string? @clusterSecondaryRangeName, [OutputConstructorParameter("networkTierConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterIpAllocationPolicyNetworkTierConfig? @networkTierConfig, [OutputConstructorParameter("podCidrOverprovisionConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterIpAllocationPolicyPodCidrOverprovisionConfig? @podCidrOverprovisionConfig, [OutputConstructorParameter("servicesIpv4CidrBlock")] string? @servicesIpv4CidrBlock, [OutputConstructorParameter("servicesSecondaryRangeName")] string? @servicesSecondaryRangeName, [OutputConstructorParameter("stackType")] string? @stackType)
        {
            AdditionalIpRangesConfigs = @additionalIpRangesConfigs;
            AdditionalPodRangesConfig = @additionalPodRangesConfig;
            AutoIpamConfig = @autoIpamConfig;
            ClusterIpv4CidrBlock = @clusterIpv4CidrBlock;
            ClusterSecondaryRangeName = @clusterSecondaryRangeName;
            NetworkTierConfig = @networkTierConfig;
            PodCidrOverprovisionConfig = @podCidrOverprovisionConfig;
            ServicesIpv4CidrBlock = @servicesIpv4CidrBlock;
            ServicesSecondaryRangeName = @servicesSecondaryRangeName;
            StackType = @stackType;
        }
    }

    [OutputType]
    public sealed class ClusterIpAllocationPolicyAdditionalIpRangesConfig
    {
        public readonly ImmutableArray<string> PodIpv4RangeNames;
        public readonly string? Status;
        public readonly string Subnetwork;
        [OutputConstructor]
        private ClusterIpAllocationPolicyAdditionalIpRangesConfig([OutputConstructorParameter("podIpv4RangeNames")] ImmutableArray<string> @podIpv4RangeNames, [OutputConstructorParameter("status")] string? @status, [OutputConstructorParameter("subnetwork")] string @subnetwork)
        {
            PodIpv4RangeNames = @podIpv4RangeNames;
            Status = @status;
            Subnetwork = @subnetwork;
        }
    }

    [OutputType]
    public sealed class ClusterIpAllocationPolicyAdditionalPodRangesConfig
    {
        public readonly ImmutableArray<string> PodRangeNames;
        [OutputConstructor]
        private ClusterIpAllocationPolicyAdditionalPodRangesConfig([OutputConstructorParameter("podRangeNames")] ImmutableArray<string> @podRangeNames)
        {
            PodRangeNames = @podRangeNames;
        }
    }

    [OutputType]
    public sealed class ClusterIpAllocationPolicyAutoIpamConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterIpAllocationPolicyAutoIpamConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterIpAllocationPolicyNetworkTierConfig
    {
        public readonly string NetworkTier;
        [OutputConstructor]
        private ClusterIpAllocationPolicyNetworkTierConfig([OutputConstructorParameter("networkTier")] string @networkTier)
        {
            NetworkTier = @networkTier;
        }
    }

    [OutputType]
    public sealed class ClusterIpAllocationPolicyPodCidrOverprovisionConfig
    {
        public readonly bool Disabled;
        [OutputConstructor]
        private ClusterIpAllocationPolicyPodCidrOverprovisionConfig([OutputConstructorParameter("disabled")] bool @disabled)
        {
            Disabled = @disabled;
        }
    }

    [OutputType]
    public sealed class ClusterLoggingConfig
    {
        public readonly ImmutableArray<string> EnableComponents;
        [OutputConstructor]
        private ClusterLoggingConfig([OutputConstructorParameter("enableComponents")] ImmutableArray<string> @enableComponents)
        {
            EnableComponents = @enableComponents;
        }
    }

    [OutputType]
    public sealed class ClusterMaintenancePolicy
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyDailyMaintenanceWindow? DailyMaintenanceWindow;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyDisruptionBudget? DisruptionBudget;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyMaintenanceExclusion> MaintenanceExclusions;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyRecurringMaintenanceWindow? RecurringMaintenanceWindow;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyRecurringWindow? RecurringWindow;
        [OutputConstructor]
        private ClusterMaintenancePolicy([OutputConstructorParameter("dailyMaintenanceWindow")] global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyDailyMaintenanceWindow? @dailyMaintenanceWindow, [OutputConstructorParameter("disruptionBudget")] global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyDisruptionBudget? @disruptionBudget, [OutputConstructorParameter("maintenanceExclusions")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyMaintenanceExclusion> @maintenanceExclusions, [OutputConstructorParameter("recurringMaintenanceWindow")] global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyRecurringMaintenanceWindow? @recurringMaintenanceWindow, [OutputConstructorParameter("recurringWindow")] global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyRecurringWindow? @recurringWindow)
        {
            DailyMaintenanceWindow = @dailyMaintenanceWindow;
            DisruptionBudget = @disruptionBudget;
            MaintenanceExclusions = @maintenanceExclusions;
            RecurringMaintenanceWindow = @recurringMaintenanceWindow;
            RecurringWindow = @recurringWindow;
        }
    }

    [OutputType]
    public sealed class ClusterMaintenancePolicyDailyMaintenanceWindow
    {
        public readonly string? Duration;
        public readonly string StartTime;
        [OutputConstructor]
        private ClusterMaintenancePolicyDailyMaintenanceWindow([OutputConstructorParameter("duration")] string? @duration, [OutputConstructorParameter("startTime")] string @startTime)
        {
            Duration = @duration;
            StartTime = @startTime;
        }
    }

    [OutputType]
    public sealed class ClusterMaintenancePolicyDisruptionBudget
    {
        public readonly string? LastDisruptionTime;
        public readonly string? LastMinorVersionDisruptionTime;
        public readonly string? MinorVersionDisruptionInterval;
        public readonly string? PatchVersionDisruptionInterval;
        [OutputConstructor]
        private ClusterMaintenancePolicyDisruptionBudget([OutputConstructorParameter("lastDisruptionTime")] string? @lastDisruptionTime, [OutputConstructorParameter("lastMinorVersionDisruptionTime")] string? @lastMinorVersionDisruptionTime, [OutputConstructorParameter("minorVersionDisruptionInterval")] string? @minorVersionDisruptionInterval, [OutputConstructorParameter("patchVersionDisruptionInterval")] string? @patchVersionDisruptionInterval)
        {
            LastDisruptionTime = @lastDisruptionTime;
            LastMinorVersionDisruptionTime = @lastMinorVersionDisruptionTime;
            MinorVersionDisruptionInterval = @minorVersionDisruptionInterval;
            PatchVersionDisruptionInterval = @patchVersionDisruptionInterval;
        }
    }

    [OutputType]
    public sealed class ClusterMaintenancePolicyMaintenanceExclusion
    {
        public readonly string? EndTime;
        public readonly string ExclusionName;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyMaintenanceExclusionExclusionOptions? ExclusionOptions;
        public readonly string StartTime;
        [OutputConstructor]
        private ClusterMaintenancePolicyMaintenanceExclusion([OutputConstructorParameter("endTime")] string? @endTime, [OutputConstructorParameter("exclusionName")] string @exclusionName, [OutputConstructorParameter("exclusionOptions")] global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyMaintenanceExclusionExclusionOptions? @exclusionOptions, [OutputConstructorParameter("startTime")] string @startTime)
        {
            EndTime = @endTime;
            ExclusionName = @exclusionName;
            ExclusionOptions = @exclusionOptions;
            StartTime = @startTime;
        }
    }

    [OutputType]
    public sealed class ClusterMaintenancePolicyMaintenanceExclusionExclusionOptions
    {
        public readonly string? EndTimeBehavior;
        public readonly string Scope;
        [OutputConstructor]
        private ClusterMaintenancePolicyMaintenanceExclusionExclusionOptions([OutputConstructorParameter("endTimeBehavior")] string? @endTimeBehavior, [OutputConstructorParameter("scope")] string @scope)
        {
            EndTimeBehavior = @endTimeBehavior;
            Scope = @scope;
        }
    }

    [OutputType]
    public sealed class ClusterMaintenancePolicyRecurringMaintenanceWindow
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyRecurringMaintenanceWindowDelayUntil? DelayUntil;
        public readonly string Recurrence;
        public readonly string WindowDuration;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyRecurringMaintenanceWindowWindowStartTime WindowStartTime;
        [OutputConstructor]
        private ClusterMaintenancePolicyRecurringMaintenanceWindow([OutputConstructorParameter("delayUntil")] global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyRecurringMaintenanceWindowDelayUntil? @delayUntil, [OutputConstructorParameter("recurrence")] string @recurrence, [OutputConstructorParameter("windowDuration")] string @windowDuration, [OutputConstructorParameter("windowStartTime")] global::Pulumi.Gcp.Container.Outputs.ClusterMaintenancePolicyRecurringMaintenanceWindowWindowStartTime @windowStartTime)
        {
            DelayUntil = @delayUntil;
            Recurrence = @recurrence;
            WindowDuration = @windowDuration;
            WindowStartTime = @windowStartTime;
        }
    }

    [OutputType]
    public sealed class ClusterMaintenancePolicyRecurringMaintenanceWindowDelayUntil
    {
        public readonly int Day;
        public readonly int Month;
        public readonly int Year;
        [OutputConstructor]
        private ClusterMaintenancePolicyRecurringMaintenanceWindowDelayUntil([OutputConstructorParameter("day")] int @day, [OutputConstructorParameter("month")] int @month, [OutputConstructorParameter("year")] int @year)
        {
            Day = @day;
            Month = @month;
            Year = @year;
        }
    }

    [OutputType]
    public sealed class ClusterMaintenancePolicyRecurringMaintenanceWindowWindowStartTime
    {
        public readonly int Hours;
        public readonly int Minutes;
        public readonly int Seconds;
        [OutputConstructor]
        private ClusterMaintenancePolicyRecurringMaintenanceWindowWindowStartTime([OutputConstructorParameter("hours")] int @hours, [OutputConstructorParameter("minutes")] int @minutes, [OutputConstructorParameter("seconds")] int @seconds)
        {
            Hours = @hours;
            Minutes = @minutes;
            Seconds = @seconds;
        }
    }

    [OutputType]
    public sealed class ClusterMaintenancePolicyRecurringWindow
    {
        public readonly string EndTime;
        public readonly string Recurrence;
        public readonly string StartTime;
        [OutputConstructor]
        private ClusterMaintenancePolicyRecurringWindow([OutputConstructorParameter("endTime")] string @endTime, [OutputConstructorParameter("recurrence")] string @recurrence, [OutputConstructorParameter("startTime")] string @startTime)
        {
            EndTime = @endTime;
            Recurrence = @recurrence;
            StartTime = @startTime;
        }
    }

    [OutputType]
    public sealed class ClusterManagedMachineLearningDiagnosticsConfig
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ClusterManagedMachineLearningDiagnosticsConfig([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterManagedOpentelemetryConfig
    {
        public readonly string? Scope;
        [OutputConstructor]
        private ClusterManagedOpentelemetryConfig([OutputConstructorParameter("scope")] string? @scope)
        {
            Scope = @scope;
        }
    }

    [OutputType]
    public sealed class ClusterMasterAuth
    {
        public readonly string? ClientCertificate;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterMasterAuthClientCertificateConfig ClientCertificateConfig;
        public readonly string? ClientKey;
        public readonly string? ClusterCaCertificate;
        [OutputConstructor]
        private ClusterMasterAuth([OutputConstructorParameter("clientCertificate")] string? @clientCertificate, [OutputConstructorParameter("clientCertificateConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterMasterAuthClientCertificateConfig @clientCertificateConfig, [OutputConstructorParameter("clientKey")] string? @clientKey, [OutputConstructorParameter("clusterCaCertificate")] string? @clusterCaCertificate)
        {
            ClientCertificate = @clientCertificate;
            ClientCertificateConfig = @clientCertificateConfig;
            ClientKey = @clientKey;
            ClusterCaCertificate = @clusterCaCertificate;
        }
    }

    [OutputType]
    public sealed class ClusterMasterAuthClientCertificateConfig
    {
        public readonly bool IssueClientCertificate;
        [OutputConstructor]
        private ClusterMasterAuthClientCertificateConfig([OutputConstructorParameter("issueClientCertificate")] bool @issueClientCertificate)
        {
            IssueClientCertificate = @issueClientCertificate;
        }
    }

    [OutputType]
    public sealed class ClusterMasterAuthorizedNetworksConfig
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterMasterAuthorizedNetworksConfigCidrBlock> CidrBlocks;
        public readonly bool? GcpPublicCidrsAccessEnabled;
        public readonly bool? PrivateEndpointEnforcementEnabled;
        [OutputConstructor]
        private ClusterMasterAuthorizedNetworksConfig([OutputConstructorParameter("cidrBlocks")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterMasterAuthorizedNetworksConfigCidrBlock> @cidrBlocks, [OutputConstructorParameter("gcpPublicCidrsAccessEnabled")] bool? @gcpPublicCidrsAccessEnabled, [OutputConstructorParameter("privateEndpointEnforcementEnabled")] bool? @privateEndpointEnforcementEnabled)
        {
            CidrBlocks = @cidrBlocks;
            GcpPublicCidrsAccessEnabled = @gcpPublicCidrsAccessEnabled;
            PrivateEndpointEnforcementEnabled = @privateEndpointEnforcementEnabled;
        }
    }

    [OutputType]
    public sealed class ClusterMasterAuthorizedNetworksConfigCidrBlock
    {
        public readonly string CidrBlock;
        public readonly string? DisplayName;
        [OutputConstructor]
        private ClusterMasterAuthorizedNetworksConfigCidrBlock([OutputConstructorParameter("cidrBlock")] string @cidrBlock, [OutputConstructorParameter("displayName")] string? @displayName)
        {
            CidrBlock = @cidrBlock;
            DisplayName = @displayName;
        }
    }

    [OutputType]
    public sealed class ClusterMeshCertificates
    {
        public readonly bool EnableCertificates;
        [OutputConstructor]
        private ClusterMeshCertificates([OutputConstructorParameter("enableCertificates")] bool @enableCertificates)
        {
            EnableCertificates = @enableCertificates;
        }
    }

    [OutputType]
    public sealed class ClusterMonitoringConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterMonitoringConfigAdvancedDatapathObservabilityConfig? AdvancedDatapathObservabilityConfig;
        public readonly ImmutableArray<string> EnableComponents;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterMonitoringConfigManagedPrometheus? ManagedPrometheus;
        [OutputConstructor]
        private ClusterMonitoringConfig([OutputConstructorParameter("advancedDatapathObservabilityConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterMonitoringConfigAdvancedDatapathObservabilityConfig? @advancedDatapathObservabilityConfig, [OutputConstructorParameter("enableComponents")] ImmutableArray<string> @enableComponents, [OutputConstructorParameter("managedPrometheus")] global::Pulumi.Gcp.Container.Outputs.ClusterMonitoringConfigManagedPrometheus? @managedPrometheus)
        {
            AdvancedDatapathObservabilityConfig = @advancedDatapathObservabilityConfig;
            EnableComponents = @enableComponents;
            ManagedPrometheus = @managedPrometheus;
        }
    }

    [OutputType]
    public sealed class ClusterMonitoringConfigAdvancedDatapathObservabilityConfig
    {
        public readonly bool EnableMetrics;
        public readonly bool EnableRelay;
        [OutputConstructor]
        private ClusterMonitoringConfigAdvancedDatapathObservabilityConfig([OutputConstructorParameter("enableMetrics")] bool @enableMetrics, [OutputConstructorParameter("enableRelay")] bool @enableRelay)
        {
            EnableMetrics = @enableMetrics;
            EnableRelay = @enableRelay;
        }
    }

    [OutputType]
    public sealed class ClusterMonitoringConfigManagedPrometheus
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterMonitoringConfigManagedPrometheusAutoMonitoringConfig? AutoMonitoringConfig;
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterMonitoringConfigManagedPrometheus([OutputConstructorParameter("autoMonitoringConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterMonitoringConfigManagedPrometheusAutoMonitoringConfig? @autoMonitoringConfig, [OutputConstructorParameter("enabled")] bool @enabled)
        {
            AutoMonitoringConfig = @autoMonitoringConfig;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterMonitoringConfigManagedPrometheusAutoMonitoringConfig
    {
        public readonly string Scope;
        [OutputConstructor]
        private ClusterMonitoringConfigManagedPrometheusAutoMonitoringConfig([OutputConstructorParameter("scope")] string @scope)
        {
            Scope = @scope;
        }
    }

    [OutputType]
    public sealed class ClusterNetworkPerformanceConfig
    {
        public readonly string TotalEgressBandwidthTier;
        [OutputConstructor]
        private ClusterNetworkPerformanceConfig([OutputConstructorParameter("totalEgressBandwidthTier")] string @totalEgressBandwidthTier)
        {
            TotalEgressBandwidthTier = @totalEgressBandwidthTier;
        }
    }

    [OutputType]
    public sealed class ClusterNetworkPolicy
    {
        public readonly bool Enabled;
        public readonly string? Provider;
        [OutputConstructor]
        private ClusterNetworkPolicy([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("provider")] string? @provider)
        {
            Enabled = @enabled;
            Provider = @provider;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigAdvancedMachineFeatures? AdvancedMachineFeatures;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigBootDisk? BootDisk;
        public readonly string? BootDiskKmsKey;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigConfidentialNodes? ConfidentialNodes;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfig? ContainerdConfig;
        public readonly int? DiskSizeGb;
        public readonly string? DiskType;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigEffectiveTaint> EffectiveTaints;
        public readonly bool? EnableConfidentialStorage;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigEphemeralStorageConfig? EphemeralStorageConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigEphemeralStorageLocalSsdConfig? EphemeralStorageLocalSsdConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigFastSocket? FastSocket;
        public readonly bool? FlexStart;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigGcfsConfig? GcfsConfig;
        public readonly string? GpudirectStrategy;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigGuestAccelerator> GuestAccelerators;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigGvnic? Gvnic;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigHostMaintenancePolicy? HostMaintenancePolicy;
        public readonly string? ImageType;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfig? KubeletConfig;
        public readonly ImmutableDictionary<string, string>? Labels;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfig? LinuxNodeConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLocalNvmeSsdBlockConfig? LocalNvmeSsdBlockConfig;
        public readonly int? LocalSsdCount;
        public readonly string? LocalSsdEncryptionMode;
        public readonly string? LoggingVariant;
        public readonly string? MachineType;
        public readonly string? MaxRunDuration;
        public readonly ImmutableDictionary<string, string>? Metadata;
        public readonly string? MinCpuPlatform;
        public readonly string? NodeGroup;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigNodeImageConfig> NodeImageConfigs;
        public readonly ImmutableArray<string> OauthScopes;
        public readonly bool? Preemptible;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigReservationAffinity? ReservationAffinity;
        public readonly ImmutableDictionary<string, string>? ResourceLabels;
        public readonly ImmutableDictionary<string, string>? ResourceManagerTags;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigSandboxConfig? SandboxConfig;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigSecondaryBootDisk> SecondaryBootDisks;
        public readonly string? ServiceAccount;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigShieldedInstanceConfig? ShieldedInstanceConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigSoleTenantConfig? SoleTenantConfig;
        public readonly bool? Spot;
        public readonly ImmutableArray<string> StoragePools;
        public readonly ImmutableArray<string> Tags;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigTaintConfig? TaintConfig;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigTaint> Taints;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigWindowsNodeConfig? WindowsNodeConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigWorkloadMetadataConfig? WorkloadMetadataConfig;
        [OutputConstructor]
        private ClusterNodeConfig([OutputConstructorParameter("advancedMachineFeatures")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigAdvancedMachineFeatures? @advancedMachineFeatures, [OutputConstructorParameter("bootDisk")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigBootDisk? @bootDisk, [OutputConstructorParameter("bootDiskKmsKey")] string? @bootDiskKmsKey, [OutputConstructorParameter("confidentialNodes")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigConfidentialNodes? @confidentialNodes, [OutputConstructorParameter("containerdConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfig? @containerdConfig, [OutputConstructorParameter("diskSizeGb")] int? @diskSizeGb, [OutputConstructorParameter("diskType")] string? @diskType, [OutputConstructorParameter("effectiveTaints")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigEffectiveTaint> @effectiveTaints, [OutputConstructorParameter("enableConfidentialStorage")] bool? @enableConfidentialStorage, [OutputConstructorParameter("ephemeralStorageConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigEphemeralStorageConfig? @ephemeralStorageConfig, [OutputConstructorParameter("ephemeralStorageLocalSsdConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigEphemeralStorageLocalSsdConfig? @ephemeralStorageLocalSsdConfig, [OutputConstructorParameter("fastSocket")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigFastSocket? @fastSocket, [OutputConstructorParameter("flexStart")] bool? @flexStart, [OutputConstructorParameter("gcfsConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigGcfsConfig? @gcfsConfig, [OutputConstructorParameter("gpudirectStrategy")] string? @gpudirectStrategy, [OutputConstructorParameter("guestAccelerators")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigGuestAccelerator> @guestAccelerators, [OutputConstructorParameter("gvnic")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigGvnic? @gvnic, [OutputConstructorParameter("hostMaintenancePolicy")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigHostMaintenancePolicy? @hostMaintenancePolicy, [OutputConstructorParameter("imageType")] string? @imageType, [OutputConstructorParameter("kubeletConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfig? @kubeletConfig, [OutputConstructorParameter("labels")] ImmutableDictionary<string, string>? @labels, [OutputConstructorParameter("linuxNodeConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfig? @linuxNodeConfig, [OutputConstructorParameter("localNvmeSsdBlockConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLocalNvmeSsdBlockConfig? @localNvmeSsdBlockConfig, [OutputConstructorParameter("localSsdCount")] int? @localSsdCount, [OutputConstructorParameter("localSsdEncryptionMode")] string? @localSsdEncryptionMode, [OutputConstructorParameter("loggingVariant")] string? @loggingVariant, [OutputConstructorParameter("machineType")] string? @machineType, [OutputConstructorParameter("maxRunDuration")] string? @maxRunDuration, [OutputConstructorParameter("metadata")] ImmutableDictionary<string, string>? @metadata, [OutputConstructorParameter("minCpuPlatform")] string? @minCpuPlatform, [OutputConstructorParameter("nodeGroup")] string? @nodeGroup, [OutputConstructorParameter("nodeImageConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigNodeImageConfig> @nodeImageConfigs, [OutputConstructorParameter("oauthScopes")] ImmutableArray<string> @oauthScopes, [OutputConstructorParameter("preemptible")] bool? @preemptible, [OutputConstructorParameter("reservationAffinity")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigReservationAffinity? @reservationAffinity, [OutputConstructorParameter("resourceLabels")] ImmutableDictionary<string, string>? @resourceLabels, [OutputConstructorParameter("resourceManagerTags")] ImmutableDictionary<string, string>? @resourceManagerTags, [OutputConstructorParameter("sandboxConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigSandboxConfig? @sandboxConfig, [OutputConstructorParameter("secondaryBootDisks")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigSecondaryBootDisk> @secondaryBootDisks, [OutputConstructorParameter("serviceAccount")] string? @serviceAccount, [OutputConstructorParameter("shieldedInstanceConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigShieldedInstanceConfig? @shieldedInstanceConfig, [OutputConstructorParameter("soleTenantConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigSoleTenantConfig? @soleTenantConfig, [OutputConstructorParameter("spot")] bool? @spot, [OutputConstructorParameter("storagePools")] ImmutableArray<string> @storagePools, [OutputConstructorParameter("tags")] ImmutableArray<string> @tags, [OutputConstructorParameter("taintConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigTaintConfig? @taintConfig, [OutputConstructorParameter("taints")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigTaint> @taints, [OutputConstructorParameter("windowsNodeConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigWindowsNodeConfig? @windowsNodeConfig, [OutputConstructorParameter("workloadMetadataConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigWorkloadMetadataConfig? @workloadMetadataConfig)
        {
            AdvancedMachineFeatures = @advancedMachineFeatures;
            BootDisk = @bootDisk;
            BootDiskKmsKey = @bootDiskKmsKey;
            ConfidentialNodes = @confidentialNodes;
            ContainerdConfig = @containerdConfig;
            DiskSizeGb = @diskSizeGb;
            DiskType = @diskType;
            EffectiveTaints = @effectiveTaints;
            EnableConfidentialStorage = @enableConfidentialStorage;
            EphemeralStorageConfig = @ephemeralStorageConfig;
            EphemeralStorageLocalSsdConfig = @ephemeralStorageLocalSsdConfig;
            FastSocket = @fastSocket;
            FlexStart = @flexStart;
            GcfsConfig = @gcfsConfig;
            GpudirectStrategy = @gpudirectStrategy;
            GuestAccelerators = @guestAccelerators;
            Gvnic = @gvnic;
            HostMaintenancePolicy = @hostMaintenancePolicy;
            ImageType = @imageType;
            KubeletConfig = @kubeletConfig;
            Labels = @labels;
            LinuxNodeConfig = @linuxNodeConfig;
            LocalNvmeSsdBlockConfig = @localNvmeSsdBlockConfig;
            LocalSsdCount = @localSsdCount;
            LocalSsdEncryptionMode = @localSsdEncryptionMode;
            LoggingVariant = @loggingVariant;
            MachineType = @machineType;
            MaxRunDuration = @maxRunDuration;
            Metadata = @metadata;
            MinCpuPlatform = @minCpuPlatform;
            NodeGroup = @nodeGroup;
            NodeImageConfigs = @nodeImageConfigs;
            OauthScopes = @oauthScopes;
            Preemptible = @preemptible;
            ReservationAffinity = @reservationAffinity;
            ResourceLabels = @resourceLabels;
            ResourceManagerTags = @resourceManagerTags;
            SandboxConfig = @sandboxConfig;
            SecondaryBootDisks = @secondaryBootDisks;
            ServiceAccount = @serviceAccount;
            ShieldedInstanceConfig = @shieldedInstanceConfig;
            SoleTenantConfig = @soleTenantConfig;
            Spot = @spot;
            StoragePools = @storagePools;
            Tags = @tags;
            TaintConfig = @taintConfig;
            Taints = @taints;
            WindowsNodeConfig = @windowsNodeConfig;
            WorkloadMetadataConfig = @workloadMetadataConfig;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigAdvancedMachineFeatures
    {
        public readonly bool? EnableNestedVirtualization;
        public readonly string? PerformanceMonitoringUnit;
        public readonly int ThreadsPerCore;
        [OutputConstructor]
        private ClusterNodeConfigAdvancedMachineFeatures([OutputConstructorParameter("enableNestedVirtualization")] bool? @enableNestedVirtualization, [OutputConstructorParameter("performanceMonitoringUnit")] string? @performanceMonitoringUnit, [OutputConstructorParameter("threadsPerCore")] int @threadsPerCore)
        {
            EnableNestedVirtualization = @enableNestedVirtualization;
            PerformanceMonitoringUnit = @performanceMonitoringUnit;
            ThreadsPerCore = @threadsPerCore;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigBootDisk
    {
        public readonly string? DiskType;
        public readonly int? ProvisionedIops;
        public readonly int? ProvisionedThroughput;
        public readonly int? SizeGb;
        [OutputConstructor]
        private ClusterNodeConfigBootDisk([OutputConstructorParameter("diskType")] string? @diskType, [OutputConstructorParameter("provisionedIops")] int? @provisionedIops, [OutputConstructorParameter("provisionedThroughput")] int? @provisionedThroughput, [OutputConstructorParameter("sizeGb")] int? @sizeGb)
        {
            DiskType = @diskType;
            ProvisionedIops = @provisionedIops;
            ProvisionedThroughput = @provisionedThroughput;
            SizeGb = @sizeGb;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigConfidentialNodes
    {
        public readonly string? ConfidentialInstanceType;
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodeConfigConfidentialNodes([OutputConstructorParameter("confidentialInstanceType")] string? @confidentialInstanceType, [OutputConstructorParameter("enabled")] bool @enabled)
        {
            ConfidentialInstanceType = @confidentialInstanceType;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfig? PrivateRegistryAccessConfig;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHost> RegistryHosts;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigWritableCgroups? WritableCgroups;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfig([OutputConstructorParameter("privateRegistryAccessConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfig? @privateRegistryAccessConfig, [OutputConstructorParameter("registryHosts")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHost> @registryHosts, [OutputConstructorParameter("writableCgroups")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigWritableCgroups? @writableCgroups)
        {
            PrivateRegistryAccessConfig = @privateRegistryAccessConfig;
            RegistryHosts = @registryHosts;
            WritableCgroups = @writableCgroups;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfig
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig> CertificateAuthorityDomainConfigs;
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfig([OutputConstructorParameter("certificateAuthorityDomainConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig> @certificateAuthorityDomainConfigs, [OutputConstructorParameter("enabled")] bool @enabled)
        {
            CertificateAuthorityDomainConfigs = @certificateAuthorityDomainConfigs;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig
    {
        public readonly ImmutableArray<string> Fqdns;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig GcpSecretManagerCertificateConfig;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig([OutputConstructorParameter("fqdns")] ImmutableArray<string> @fqdns, [OutputConstructorParameter("gcpSecretManagerCertificateConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig @gcpSecretManagerCertificateConfig)
        {
            Fqdns = @fqdns;
            GcpSecretManagerCertificateConfig = @gcpSecretManagerCertificateConfig;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig
    {
        public readonly string SecretUri;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig([OutputConstructorParameter("secretUri")] string @secretUri)
        {
            SecretUri = @secretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfigRegistryHost
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHost> Hosts;
        public readonly string Server;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfigRegistryHost([OutputConstructorParameter("hosts")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHost> @hosts, [OutputConstructorParameter("server")] string @server)
        {
            Hosts = @hosts;
            Server = @server;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHost
    {
        public readonly ImmutableArray<string> Capabilities;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHostCa> Cas;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHostClient> Clients;
        public readonly string? DialTimeout;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHostHeader> Headers;
        public readonly string Host;
        public readonly bool? OverridePath;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfigRegistryHostHost([OutputConstructorParameter("capabilities")] ImmutableArray<string> @capabilities, [OutputConstructorParameter("cas")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHostCa> @cas, [OutputConstructorParameter("clients")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHostClient> @clients, [OutputConstructorParameter("dialTimeout")] string? @dialTimeout, [OutputConstructorParameter("headers")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHostHeader> @headers, [OutputConstructorParameter("host")] string @host, [OutputConstructorParameter("overridePath")] bool? @overridePath)
        {
            Capabilities = @capabilities;
            Cas = @cas;
            Clients = @clients;
            DialTimeout = @dialTimeout;
            Headers = @headers;
            Host = @host;
            OverridePath = @overridePath;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHostCa
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfigRegistryHostHostCa([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHostClient
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHostClientCert Cert;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHostClientKey? Key;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfigRegistryHostHostClient([OutputConstructorParameter("cert")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHostClientCert @cert, [OutputConstructorParameter("key")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigContainerdConfigRegistryHostHostClientKey? @key)
        {
            Cert = @cert;
            Key = @key;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHostClientCert
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfigRegistryHostHostClientCert([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHostClientKey
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfigRegistryHostHostClientKey([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfigRegistryHostHostHeader
    {
        public readonly string Key;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfigRegistryHostHostHeader([OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            Key = @key;
            Values = @values;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigContainerdConfigWritableCgroups
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodeConfigContainerdConfigWritableCgroups([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigEffectiveTaint
    {
        public readonly string? Effect;
        public readonly string? Key;
        public readonly string? Value;
        [OutputConstructor]
        private ClusterNodeConfigEffectiveTaint([OutputConstructorParameter("effect")] string? @effect, [OutputConstructorParameter("key")] string? @key, [OutputConstructorParameter("value")] string? @value)
        {
            Effect = @effect;
            Key = @key;
            Value = @value;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigEphemeralStorageConfig
    {
        public readonly int LocalSsdCount;
        [OutputConstructor]
        private ClusterNodeConfigEphemeralStorageConfig([OutputConstructorParameter("localSsdCount")] int @localSsdCount)
        {
            LocalSsdCount = @localSsdCount;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigEphemeralStorageLocalSsdConfig
    {
        public readonly int? DataCacheCount;
        public readonly int LocalSsdCount;
        [OutputConstructor]
        private ClusterNodeConfigEphemeralStorageLocalSsdConfig([OutputConstructorParameter("dataCacheCount")] int? @dataCacheCount, [OutputConstructorParameter("localSsdCount")] int @localSsdCount)
        {
            DataCacheCount = @dataCacheCount;
            LocalSsdCount = @localSsdCount;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigFastSocket
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodeConfigFastSocket([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigGcfsConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodeConfigGcfsConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigGuestAccelerator
    {
        public readonly int Count;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigGuestAcceleratorGpuDriverInstallationConfig? GpuDriverInstallationConfig;
        public readonly string? GpuPartitionSize;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigGuestAcceleratorGpuSharingConfig? GpuSharingConfig;
        public readonly string Type;
        [OutputConstructor]
        private ClusterNodeConfigGuestAccelerator([OutputConstructorParameter("count")] int @count, [OutputConstructorParameter("gpuDriverInstallationConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigGuestAcceleratorGpuDriverInstallationConfig? @gpuDriverInstallationConfig, [OutputConstructorParameter("gpuPartitionSize")] string? @gpuPartitionSize, [OutputConstructorParameter("gpuSharingConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigGuestAcceleratorGpuSharingConfig? @gpuSharingConfig, [OutputConstructorParameter("type")] string @type)
        {
            Count = @count;
            GpuDriverInstallationConfig = @gpuDriverInstallationConfig;
            GpuPartitionSize = @gpuPartitionSize;
            GpuSharingConfig = @gpuSharingConfig;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigGuestAcceleratorGpuDriverInstallationConfig
    {
        public readonly string GpuDriverVersion;
        [OutputConstructor]
        private ClusterNodeConfigGuestAcceleratorGpuDriverInstallationConfig([OutputConstructorParameter("gpuDriverVersion")] string @gpuDriverVersion)
        {
            GpuDriverVersion = @gpuDriverVersion;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigGuestAcceleratorGpuSharingConfig
    {
        public readonly string GpuSharingStrategy;
        public readonly int MaxSharedClientsPerGpu;
        [OutputConstructor]
        private ClusterNodeConfigGuestAcceleratorGpuSharingConfig([OutputConstructorParameter("gpuSharingStrategy")] string @gpuSharingStrategy, [OutputConstructorParameter("maxSharedClientsPerGpu")] int @maxSharedClientsPerGpu)
        {
            GpuSharingStrategy = @gpuSharingStrategy;
            MaxSharedClientsPerGpu = @maxSharedClientsPerGpu;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigGvnic
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodeConfigGvnic([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigHostMaintenancePolicy
    {
        public readonly string MaintenanceInterval;
        [OutputConstructor]
        private ClusterNodeConfigHostMaintenancePolicy([OutputConstructorParameter("maintenanceInterval")] string @maintenanceInterval)
        {
            MaintenanceInterval = @maintenanceInterval;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigKubeletConfig
    {
        public readonly ImmutableArray<string> AllowedUnsafeSysctls;
        public readonly int? ContainerLogMaxFiles;
        public readonly string? ContainerLogMaxSize;
        public readonly bool? CpuCfsQuota;
        public readonly string? CpuCfsQuotaPeriod;
        public readonly string? CpuManagerPolicy;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigCrashLoopBackOff? CrashLoopBackOff;
        public readonly int? EvictionMaxPodGracePeriodSeconds;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigEvictionMinimumReclaim? EvictionMinimumReclaim;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigEvictionSoft? EvictionSoft;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigEvictionSoftGracePeriod? EvictionSoftGracePeriod;
        public readonly int? ImageGcHighThresholdPercent;
        public readonly int? ImageGcLowThresholdPercent;
        public readonly string? ImageMaximumGcAge;
        public readonly string? ImageMinimumGcAge;
        public readonly string? InsecureKubeletReadonlyPortEnabled;
        public readonly int? MaxParallelImagePulls;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigMemoryManager? MemoryManager;
        public readonly int? PodPidsLimit;
        public readonly int? ShutdownGracePeriodCriticalPodsSeconds;
        public readonly int? ShutdownGracePeriodSeconds;
        public readonly bool? SingleProcessOomKill;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigTopologyManager? TopologyManager;
        [OutputConstructor]
        private ClusterNodeConfigKubeletConfig([OutputConstructorParameter("allowedUnsafeSysctls")] ImmutableArray<string> @allowedUnsafeSysctls, [OutputConstructorParameter("containerLogMaxFiles")] int? @containerLogMaxFiles, [OutputConstructorParameter("containerLogMaxSize")] string? @containerLogMaxSize, [OutputConstructorParameter("cpuCfsQuota")] bool? @cpuCfsQuota, [OutputConstructorParameter("cpuCfsQuotaPeriod")] string? @cpuCfsQuotaPeriod, [OutputConstructorParameter("cpuManagerPolicy")] string? @cpuManagerPolicy, [OutputConstructorParameter("crashLoopBackOff")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigCrashLoopBackOff? @crashLoopBackOff, [OutputConstructorParameter("evictionMaxPodGracePeriodSeconds")] int? @evictionMaxPodGracePeriodSeconds, [OutputConstructorParameter("evictionMinimumReclaim")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigEvictionMinimumReclaim? @evictionMinimumReclaim, [OutputConstructorParameter("evictionSoft")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigEvictionSoft? @evictionSoft, [OutputConstructorParameter("evictionSoftGracePeriod")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigEvictionSoftGracePeriod? @evictionSoftGracePeriod, [OutputConstructorParameter("imageGcHighThresholdPercent")] int? @imageGcHighThresholdPercent, [OutputConstructorParameter("imageGcLowThresholdPercent")] int? @imageGcLowThresholdPercent, [OutputConstructorParameter("imageMaximumGcAge")] string? @imageMaximumGcAge, [OutputConstructorParameter("imageMinimumGcAge")] string? @imageMinimumGcAge, [OutputConstructorParameter("insecureKubeletReadonlyPortEnabled")] string? @insecureKubeletReadonlyPortEnabled, [OutputConstructorParameter("maxParallelImagePulls")] int? @maxParallelImagePulls, [OutputConstructorParameter("memoryManager")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigMemoryManager? @memoryManager, [OutputConstructorParameter("podPidsLimit")] int? @podPidsLimit, [OutputConstructorParameter("shutdownGracePeriodCriticalPodsSeconds")] int? @shutdownGracePeriodCriticalPodsSeconds, [OutputConstructorParameter("shutdownGracePeriodSeconds")] int? @shutdownGracePeriodSeconds, [OutputConstructorParameter("singleProcessOomKill")] bool? @singleProcessOomKill, [OutputConstructorParameter("topologyManager")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigKubeletConfigTopologyManager? @topologyManager)
        {
            AllowedUnsafeSysctls = @allowedUnsafeSysctls;
            ContainerLogMaxFiles = @containerLogMaxFiles;
            ContainerLogMaxSize = @containerLogMaxSize;
            CpuCfsQuota = @cpuCfsQuota;
            CpuCfsQuotaPeriod = @cpuCfsQuotaPeriod;
            CpuManagerPolicy = @cpuManagerPolicy;
            CrashLoopBackOff = @crashLoopBackOff;
            EvictionMaxPodGracePeriodSeconds = @evictionMaxPodGracePeriodSeconds;
            EvictionMinimumReclaim = @evictionMinimumReclaim;
            EvictionSoft = @evictionSoft;
            EvictionSoftGracePeriod = @evictionSoftGracePeriod;
            ImageGcHighThresholdPercent = @imageGcHighThresholdPercent;
            ImageGcLowThresholdPercent = @imageGcLowThresholdPercent;
            ImageMaximumGcAge = @imageMaximumGcAge;
            ImageMinimumGcAge = @imageMinimumGcAge;
            InsecureKubeletReadonlyPortEnabled = @insecureKubeletReadonlyPortEnabled;
            MaxParallelImagePulls = @maxParallelImagePulls;
            MemoryManager = @memoryManager;
            PodPidsLimit = @podPidsLimit;
            ShutdownGracePeriodCriticalPodsSeconds = @shutdownGracePeriodCriticalPodsSeconds;
            ShutdownGracePeriodSeconds = @shutdownGracePeriodSeconds;
            SingleProcessOomKill = @singleProcessOomKill;
            TopologyManager = @topologyManager;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigKubeletConfigCrashLoopBackOff
    {
        public readonly string? MaxContainerRestartPeriod;
        [OutputConstructor]
        private ClusterNodeConfigKubeletConfigCrashLoopBackOff([OutputConstructorParameter("maxContainerRestartPeriod")] string? @maxContainerRestartPeriod)
        {
            MaxContainerRestartPeriod = @maxContainerRestartPeriod;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigKubeletConfigEvictionMinimumReclaim
    {
        public readonly string? ImagefsAvailable;
        public readonly string? ImagefsInodesFree;
        public readonly string? MemoryAvailable;
        public readonly string? NodefsAvailable;
        public readonly string? NodefsInodesFree;
        public readonly string? PidAvailable;
        [OutputConstructor]
        private ClusterNodeConfigKubeletConfigEvictionMinimumReclaim([OutputConstructorParameter("imagefsAvailable")] string? @imagefsAvailable, [OutputConstructorParameter("imagefsInodesFree")] string? @imagefsInodesFree, [OutputConstructorParameter("memoryAvailable")] string? @memoryAvailable, [OutputConstructorParameter("nodefsAvailable")] string? @nodefsAvailable, [OutputConstructorParameter("nodefsInodesFree")] string? @nodefsInodesFree, [OutputConstructorParameter("pidAvailable")] string? @pidAvailable)
        {
            ImagefsAvailable = @imagefsAvailable;
            ImagefsInodesFree = @imagefsInodesFree;
            MemoryAvailable = @memoryAvailable;
            NodefsAvailable = @nodefsAvailable;
            NodefsInodesFree = @nodefsInodesFree;
            PidAvailable = @pidAvailable;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigKubeletConfigEvictionSoft
    {
        public readonly string? ImagefsAvailable;
        public readonly string? ImagefsInodesFree;
        public readonly string? MemoryAvailable;
        public readonly string? NodefsAvailable;
        public readonly string? NodefsInodesFree;
        public readonly string? PidAvailable;
        [OutputConstructor]
        private ClusterNodeConfigKubeletConfigEvictionSoft([OutputConstructorParameter("imagefsAvailable")] string? @imagefsAvailable, [OutputConstructorParameter("imagefsInodesFree")] string? @imagefsInodesFree, [OutputConstructorParameter("memoryAvailable")] string? @memoryAvailable, [OutputConstructorParameter("nodefsAvailable")] string? @nodefsAvailable, [OutputConstructorParameter("nodefsInodesFree")] string? @nodefsInodesFree, [OutputConstructorParameter("pidAvailable")] string? @pidAvailable)
        {
            ImagefsAvailable = @imagefsAvailable;
            ImagefsInodesFree = @imagefsInodesFree;
            MemoryAvailable = @memoryAvailable;
            NodefsAvailable = @nodefsAvailable;
            NodefsInodesFree = @nodefsInodesFree;
            PidAvailable = @pidAvailable;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigKubeletConfigEvictionSoftGracePeriod
    {
        public readonly string? ImagefsAvailable;
        public readonly string? ImagefsInodesFree;
        public readonly string? MemoryAvailable;
        public readonly string? NodefsAvailable;
        public readonly string? NodefsInodesFree;
        public readonly string? PidAvailable;
        [OutputConstructor]
        private ClusterNodeConfigKubeletConfigEvictionSoftGracePeriod([OutputConstructorParameter("imagefsAvailable")] string? @imagefsAvailable, [OutputConstructorParameter("imagefsInodesFree")] string? @imagefsInodesFree, [OutputConstructorParameter("memoryAvailable")] string? @memoryAvailable, [OutputConstructorParameter("nodefsAvailable")] string? @nodefsAvailable, [OutputConstructorParameter("nodefsInodesFree")] string? @nodefsInodesFree, [OutputConstructorParameter("pidAvailable")] string? @pidAvailable)
        {
            ImagefsAvailable = @imagefsAvailable;
            ImagefsInodesFree = @imagefsInodesFree;
            MemoryAvailable = @memoryAvailable;
            NodefsAvailable = @nodefsAvailable;
            NodefsInodesFree = @nodefsInodesFree;
            PidAvailable = @pidAvailable;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigKubeletConfigMemoryManager
    {
        public readonly string? Policy;
        [OutputConstructor]
        private ClusterNodeConfigKubeletConfigMemoryManager([OutputConstructorParameter("policy")] string? @policy)
        {
            Policy = @policy;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigKubeletConfigTopologyManager
    {
        public readonly string? Policy;
        public readonly string? Scope;
        [OutputConstructor]
        private ClusterNodeConfigKubeletConfigTopologyManager([OutputConstructorParameter("policy")] string? @policy, [OutputConstructorParameter("scope")] string? @scope)
        {
            Policy = @policy;
            Scope = @scope;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLinuxNodeConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigAccurateTimeConfig? AccurateTimeConfig;
        public readonly string? CgroupMode;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigCustomNodeInit? CustomNodeInit;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigHugepagesConfig? HugepagesConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigNodeKernelModuleLoading? NodeKernelModuleLoading;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigSwapConfig? SwapConfig;
        public readonly ImmutableDictionary<string, string>? Sysctls;
        public readonly string? TransparentHugepageDefrag;
        public readonly string? TransparentHugepageEnabled;
        [OutputConstructor]
        private ClusterNodeConfigLinuxNodeConfig([OutputConstructorParameter("accurateTimeConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigAccurateTimeConfig? @accurateTimeConfig, [OutputConstructorParameter("cgroupMode")] string? @cgroupMode, [OutputConstructorParameter("customNodeInit")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigCustomNodeInit? @customNodeInit, [OutputConstructorParameter("hugepagesConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigHugepagesConfig? @hugepagesConfig, [OutputConstructorParameter("nodeKernelModuleLoading")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigNodeKernelModuleLoading? @nodeKernelModuleLoading, [OutputConstructorParameter("swapConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigSwapConfig? @swapConfig, [OutputConstructorParameter("sysctls")] ImmutableDictionary<string, string>? @sysctls, [OutputConstructorParameter("transparentHugepageDefrag")] string? @transparentHugepageDefrag, [OutputConstructorParameter("transparentHugepageEnabled")] string? @transparentHugepageEnabled)
        {
            AccurateTimeConfig = @accurateTimeConfig;
            CgroupMode = @cgroupMode;
            CustomNodeInit = @customNodeInit;
            HugepagesConfig = @hugepagesConfig;
            NodeKernelModuleLoading = @nodeKernelModuleLoading;
            SwapConfig = @swapConfig;
            Sysctls = @sysctls;
            TransparentHugepageDefrag = @transparentHugepageDefrag;
            TransparentHugepageEnabled = @transparentHugepageEnabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLinuxNodeConfigAccurateTimeConfig
    {
        public readonly bool? EnablePtpKvmTimeSync;
        [OutputConstructor]
        private ClusterNodeConfigLinuxNodeConfigAccurateTimeConfig([OutputConstructorParameter("enablePtpKvmTimeSync")] bool? @enablePtpKvmTimeSync)
        {
            EnablePtpKvmTimeSync = @enablePtpKvmTimeSync;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLinuxNodeConfigCustomNodeInit
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigCustomNodeInitInitScript? InitScript;
        [OutputConstructor]
        private ClusterNodeConfigLinuxNodeConfigCustomNodeInit([OutputConstructorParameter("initScript")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigCustomNodeInitInitScript? @initScript)
        {
            InitScript = @initScript;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLinuxNodeConfigCustomNodeInitInitScript
    {
        public readonly string? GcpSecretManagerSecretUri;
        public readonly int? GcsGeneration;
        public readonly string? GcsUri;
        [OutputConstructor]
        private ClusterNodeConfigLinuxNodeConfigCustomNodeInitInitScript([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri, [OutputConstructorParameter("gcsGeneration")] int? @gcsGeneration, [OutputConstructorParameter("gcsUri")] string? @gcsUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
            GcsGeneration = @gcsGeneration;
            GcsUri = @gcsUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLinuxNodeConfigHugepagesConfig
    {
        public readonly int? HugepageSize1g;
        public readonly int? HugepageSize2m;
        [OutputConstructor]
        private ClusterNodeConfigLinuxNodeConfigHugepagesConfig([OutputConstructorParameter("hugepageSize1g")] int? @hugepageSize1g, [OutputConstructorParameter("hugepageSize2m")] int? @hugepageSize2m)
        {
            HugepageSize1g = @hugepageSize1g;
            HugepageSize2m = @hugepageSize2m;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLinuxNodeConfigNodeKernelModuleLoading
    {
        public readonly string? Policy;
        [OutputConstructor]
        private ClusterNodeConfigLinuxNodeConfigNodeKernelModuleLoading([OutputConstructorParameter("policy")] string? @policy)
        {
            Policy = @policy;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLinuxNodeConfigSwapConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile? BootDiskProfile;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile? DedicatedLocalSsdProfile;
        public readonly bool? Enabled;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig? EncryptionConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile? EphemeralLocalSsdProfile;
        [OutputConstructor]
        private ClusterNodeConfigLinuxNodeConfigSwapConfig([OutputConstructorParameter("bootDiskProfile")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile? @bootDiskProfile, [OutputConstructorParameter("dedicatedLocalSsdProfile")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile? @dedicatedLocalSsdProfile, [OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("encryptionConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig? @encryptionConfig, [OutputConstructorParameter("ephemeralLocalSsdProfile")] global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile? @ephemeralLocalSsdProfile)
        {
            BootDiskProfile = @bootDiskProfile;
            DedicatedLocalSsdProfile = @dedicatedLocalSsdProfile;
            Enabled = @enabled;
            EncryptionConfig = @encryptionConfig;
            EphemeralLocalSsdProfile = @ephemeralLocalSsdProfile;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile
    {
        public readonly int? SwapSizeGib;
        public readonly int? SwapSizePercent;
        [OutputConstructor]
        private ClusterNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile([OutputConstructorParameter("swapSizeGib")] int? @swapSizeGib, [OutputConstructorParameter("swapSizePercent")] int? @swapSizePercent)
        {
            SwapSizeGib = @swapSizeGib;
            SwapSizePercent = @swapSizePercent;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile
    {
        public readonly int? DiskCount;
        [OutputConstructor]
        private ClusterNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile([OutputConstructorParameter("diskCount")] int? @diskCount)
        {
            DiskCount = @diskCount;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig
    {
        public readonly bool? Disabled;
        [OutputConstructor]
        private ClusterNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig([OutputConstructorParameter("disabled")] bool? @disabled)
        {
            Disabled = @disabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile
    {
        public readonly int? SwapSizeGib;
        public readonly int? SwapSizePercent;
        [OutputConstructor]
        private ClusterNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile([OutputConstructorParameter("swapSizeGib")] int? @swapSizeGib, [OutputConstructorParameter("swapSizePercent")] int? @swapSizePercent)
        {
            SwapSizeGib = @swapSizeGib;
            SwapSizePercent = @swapSizePercent;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigLocalNvmeSsdBlockConfig
    {
        public readonly int LocalSsdCount;
        [OutputConstructor]
        private ClusterNodeConfigLocalNvmeSsdBlockConfig([OutputConstructorParameter("localSsdCount")] int @localSsdCount)
        {
            LocalSsdCount = @localSsdCount;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigNodeImageConfig
    {
        public readonly string? Image;
        public readonly string? ImageProject;
        [OutputConstructor]
        private ClusterNodeConfigNodeImageConfig([OutputConstructorParameter("image")] string? @image, [OutputConstructorParameter("imageProject")] string? @imageProject)
        {
            Image = @image;
            ImageProject = @imageProject;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigReservationAffinity
    {
        public readonly string ConsumeReservationType;
        public readonly string? Key;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private ClusterNodeConfigReservationAffinity([OutputConstructorParameter("consumeReservationType")] string @consumeReservationType, [OutputConstructorParameter("key")] string? @key, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            ConsumeReservationType = @consumeReservationType;
            Key = @key;
            Values = @values;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigSandboxConfig
    {
        public readonly string? SandboxType;
        public readonly string? Type;
        [OutputConstructor]
        private ClusterNodeConfigSandboxConfig([OutputConstructorParameter("sandboxType")] string? @sandboxType, [OutputConstructorParameter("type")] string? @type)
        {
            SandboxType = @sandboxType;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigSecondaryBootDisk
    {
        public readonly string DiskImage;
        public readonly string? Mode;
        [OutputConstructor]
        private ClusterNodeConfigSecondaryBootDisk([OutputConstructorParameter("diskImage")] string @diskImage, [OutputConstructorParameter("mode")] string? @mode)
        {
            DiskImage = @diskImage;
            Mode = @mode;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigShieldedInstanceConfig
    {
        public readonly bool? EnableIntegrityMonitoring;
        public readonly bool? EnableSecureBoot;
        [OutputConstructor]
        private ClusterNodeConfigShieldedInstanceConfig([OutputConstructorParameter("enableIntegrityMonitoring")] bool? @enableIntegrityMonitoring, [OutputConstructorParameter("enableSecureBoot")] bool? @enableSecureBoot)
        {
            EnableIntegrityMonitoring = @enableIntegrityMonitoring;
            EnableSecureBoot = @enableSecureBoot;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigSoleTenantConfig
    {
        public readonly int? MinNodeCpus;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigSoleTenantConfigNodeAffinity> NodeAffinities;
        [OutputConstructor]
        private ClusterNodeConfigSoleTenantConfig([OutputConstructorParameter("minNodeCpus")] int? @minNodeCpus, [OutputConstructorParameter("nodeAffinities")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodeConfigSoleTenantConfigNodeAffinity> @nodeAffinities)
        {
            MinNodeCpus = @minNodeCpus;
            NodeAffinities = @nodeAffinities;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigSoleTenantConfigNodeAffinity
    {
        public readonly string Key;
        public readonly string Operator;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private ClusterNodeConfigSoleTenantConfigNodeAffinity([OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("operator")] string @operator, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            Key = @key;
            Operator = @operator;
            Values = @values;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigTaint
    {
        public readonly string Effect;
        public readonly string Key;
        public readonly string Value;
        [OutputConstructor]
        private ClusterNodeConfigTaint([OutputConstructorParameter("effect")] string @effect, [OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("value")] string @value)
        {
            Effect = @effect;
            Key = @key;
            Value = @value;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigTaintConfig
    {
        public readonly string ArchitectureTaintBehavior;
        [OutputConstructor]
        private ClusterNodeConfigTaintConfig([OutputConstructorParameter("architectureTaintBehavior")] string @architectureTaintBehavior)
        {
            ArchitectureTaintBehavior = @architectureTaintBehavior;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigWindowsNodeConfig
    {
        public readonly string? Osversion;
        [OutputConstructor]
        private ClusterNodeConfigWindowsNodeConfig([OutputConstructorParameter("osversion")] string? @osversion)
        {
            Osversion = @osversion;
        }
    }

    [OutputType]
    public sealed class ClusterNodeConfigWorkloadMetadataConfig
    {
        public readonly string Mode;
        [OutputConstructor]
        private ClusterNodeConfigWorkloadMetadataConfig([OutputConstructorParameter("mode")] string @mode)
        {
            Mode = @mode;
        }
    }

    [OutputType]
    public sealed class ClusterNodeCreationConfig
    {
        public readonly string NodeCreationMode;
        [OutputConstructor]
        private ClusterNodeCreationConfig([OutputConstructorParameter("nodeCreationMode")] string @nodeCreationMode)
        {
            NodeCreationMode = @nodeCreationMode;
        }
    }

    [OutputType]
    public sealed class ClusterNodePool
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolAutoscaling? Autoscaling;
        public readonly bool? IgnoreNodeCountChanges;
        public readonly int? InitialNodeCount;
        public readonly ImmutableArray<string> InstanceGroupUrls;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolMaintenancePolicy> MaintenancePolicies;
        public readonly ImmutableArray<string> ManagedInstanceGroupUrls;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolManagement? Management;
        public readonly int? MaxPodsPerNode;
        public readonly string? Name;
        public readonly string? NamePrefix;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNetworkConfig? NetworkConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfig? NodeConfig;
        public readonly int? NodeCount;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeDrainConfig> NodeDrainConfigs;
        public readonly ImmutableArray<string> NodeLocations;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolPlacementPolicy? PlacementPolicy;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolQueuedProvisioning? QueuedProvisioning;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolUpgradeSettings? UpgradeSettings;
        public readonly string? Version;
        [OutputConstructor]
        private ClusterNodePool([OutputConstructorParameter("autoscaling")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolAutoscaling? @autoscaling, [OutputConstructorParameter("ignoreNodeCountChanges")] bool? @ignoreNodeCountChanges, [OutputConstructorParameter("initialNodeCount")] int? @initialNodeCount, [OutputConstructorParameter("instanceGroupUrls")] ImmutableArray<string> @instanceGroupUrls, [OutputConstructorParameter("maintenancePolicies")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolMaintenancePolicy> @maintenancePolicies, [OutputConstructorParameter("managedInstanceGroupUrls")] ImmutableArray<string> @managedInstanceGroupUrls, [OutputConstructorParameter("management")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolManagement? @management, [OutputConstructorParameter("maxPodsPerNode")] int? @maxPodsPerNode, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("namePrefix")] string? @namePrefix, [OutputConstructorParameter("networkConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNetworkConfig? @networkConfig, [OutputConstructorParameter("nodeConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfig? @nodeConfig, [OutputConstructorParameter("nodeCount")] int? @nodeCount, [OutputConstructorParameter("nodeDrainConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeDrainConfig> @nodeDrainConfigs, [OutputConstructorParameter("nodeLocations")] ImmutableArray<string> @nodeLocations, [OutputConstructorParameter("placementPolicy")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolPlacementPolicy? @placementPolicy, [OutputConstructorParameter("queuedProvisioning")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolQueuedProvisioning? @queuedProvisioning, [OutputConstructorParameter("upgradeSettings")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolUpgradeSettings? @upgradeSettings, [OutputConstructorParameter("version")] string? @version)
        {
            Autoscaling = @autoscaling;
            IgnoreNodeCountChanges = @ignoreNodeCountChanges;
            InitialNodeCount = @initialNodeCount;
            InstanceGroupUrls = @instanceGroupUrls;
            MaintenancePolicies = @maintenancePolicies;
            ManagedInstanceGroupUrls = @managedInstanceGroupUrls;
            Management = @management;
            MaxPodsPerNode = @maxPodsPerNode;
            Name = @name;
            NamePrefix = @namePrefix;
            NetworkConfig = @networkConfig;
            NodeConfig = @nodeConfig;
            NodeCount = @nodeCount;
            NodeDrainConfigs = @nodeDrainConfigs;
            NodeLocations = @nodeLocations;
            PlacementPolicy = @placementPolicy;
            QueuedProvisioning = @queuedProvisioning;
            UpgradeSettings = @upgradeSettings;
            Version = @version;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolAutoConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolAutoConfigLinuxNodeConfig? LinuxNodeConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolAutoConfigNetworkTags? NetworkTags;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolAutoConfigNodeKubeletConfig? NodeKubeletConfig;
        public readonly ImmutableDictionary<string, string>? ResourceManagerTags;
        [OutputConstructor]
        private ClusterNodePoolAutoConfig([OutputConstructorParameter("linuxNodeConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolAutoConfigLinuxNodeConfig? @linuxNodeConfig, [OutputConstructorParameter("networkTags")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolAutoConfigNetworkTags? @networkTags, [OutputConstructorParameter("nodeKubeletConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolAutoConfigNodeKubeletConfig? @nodeKubeletConfig, [OutputConstructorParameter("resourceManagerTags")] ImmutableDictionary<string, string>? @resourceManagerTags)
        {
            LinuxNodeConfig = @linuxNodeConfig;
            NetworkTags = @networkTags;
            NodeKubeletConfig = @nodeKubeletConfig;
            ResourceManagerTags = @resourceManagerTags;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolAutoConfigLinuxNodeConfig
    {
        public readonly string? CgroupMode;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolAutoConfigLinuxNodeConfigNodeKernelModuleLoading? NodeKernelModuleLoading;
        [OutputConstructor]
        private ClusterNodePoolAutoConfigLinuxNodeConfig([OutputConstructorParameter("cgroupMode")] string? @cgroupMode, [OutputConstructorParameter("nodeKernelModuleLoading")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolAutoConfigLinuxNodeConfigNodeKernelModuleLoading? @nodeKernelModuleLoading)
        {
            CgroupMode = @cgroupMode;
            NodeKernelModuleLoading = @nodeKernelModuleLoading;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolAutoConfigLinuxNodeConfigNodeKernelModuleLoading
    {
        public readonly string? Policy;
        [OutputConstructor]
        private ClusterNodePoolAutoConfigLinuxNodeConfigNodeKernelModuleLoading([OutputConstructorParameter("policy")] string? @policy)
        {
            Policy = @policy;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolAutoConfigNetworkTags
    {
        public readonly ImmutableArray<string> Tags;
        [OutputConstructor]
        private ClusterNodePoolAutoConfigNetworkTags([OutputConstructorParameter("tags")] ImmutableArray<string> @tags)
        {
            Tags = @tags;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolAutoConfigNodeKubeletConfig
    {
        public readonly string? InsecureKubeletReadonlyPortEnabled;
        [OutputConstructor]
        private ClusterNodePoolAutoConfigNodeKubeletConfig([OutputConstructorParameter("insecureKubeletReadonlyPortEnabled")] string? @insecureKubeletReadonlyPortEnabled)
        {
            InsecureKubeletReadonlyPortEnabled = @insecureKubeletReadonlyPortEnabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolAutoscaling
    {
        public readonly string? LocationPolicy;
        public readonly int? MaxNodeCount;
        public readonly int? MinNodeCount;
        public readonly int? TotalMaxNodeCount;
        public readonly int? TotalMinNodeCount;
        [OutputConstructor]
        private ClusterNodePoolAutoscaling([OutputConstructorParameter("locationPolicy")] string? @locationPolicy, [OutputConstructorParameter("maxNodeCount")] int? @maxNodeCount, [OutputConstructorParameter("minNodeCount")] int? @minNodeCount, [OutputConstructorParameter("totalMaxNodeCount")] int? @totalMaxNodeCount, [OutputConstructorParameter("totalMinNodeCount")] int? @totalMinNodeCount)
        {
            LocationPolicy = @locationPolicy;
            MaxNodeCount = @maxNodeCount;
            MinNodeCount = @minNodeCount;
            TotalMaxNodeCount = @totalMaxNodeCount;
            TotalMinNodeCount = @totalMinNodeCount;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaults
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaults? NodeConfigDefaults;
        [OutputConstructor]
        private ClusterNodePoolDefaults([OutputConstructorParameter("nodeConfigDefaults")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaults? @nodeConfigDefaults)
        {
            NodeConfigDefaults = @nodeConfigDefaults;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaults
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfig? ContainerdConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsGcfsConfig? GcfsConfig;
        public readonly string? InsecureKubeletReadonlyPortEnabled;
        public readonly string? LoggingVariant;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaults([OutputConstructorParameter("containerdConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfig? @containerdConfig, [OutputConstructorParameter("gcfsConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsGcfsConfig? @gcfsConfig, [OutputConstructorParameter("insecureKubeletReadonlyPortEnabled")] string? @insecureKubeletReadonlyPortEnabled, [OutputConstructorParameter("loggingVariant")] string? @loggingVariant)
        {
            ContainerdConfig = @containerdConfig;
            GcfsConfig = @gcfsConfig;
            InsecureKubeletReadonlyPortEnabled = @insecureKubeletReadonlyPortEnabled;
            LoggingVariant = @loggingVariant;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfig? PrivateRegistryAccessConfig;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHost> RegistryHosts;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigWritableCgroups? WritableCgroups;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfig([OutputConstructorParameter("privateRegistryAccessConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfig? @privateRegistryAccessConfig, [OutputConstructorParameter("registryHosts")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHost> @registryHosts, [OutputConstructorParameter("writableCgroups")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigWritableCgroups? @writableCgroups)
        {
            PrivateRegistryAccessConfig = @privateRegistryAccessConfig;
            RegistryHosts = @registryHosts;
            WritableCgroups = @writableCgroups;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfig
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig> CertificateAuthorityDomainConfigs;
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfig([OutputConstructorParameter("certificateAuthorityDomainConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig> @certificateAuthorityDomainConfigs, [OutputConstructorParameter("enabled")] bool @enabled)
        {
            CertificateAuthorityDomainConfigs = @certificateAuthorityDomainConfigs;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig
    {
        public readonly ImmutableArray<string> Fqdns;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig GcpSecretManagerCertificateConfig;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig([OutputConstructorParameter("fqdns")] ImmutableArray<string> @fqdns, [OutputConstructorParameter("gcpSecretManagerCertificateConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig @gcpSecretManagerCertificateConfig)
        {
            Fqdns = @fqdns;
            GcpSecretManagerCertificateConfig = @gcpSecretManagerCertificateConfig;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig
    {
        public readonly string SecretUri;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig([OutputConstructorParameter("secretUri")] string @secretUri)
        {
            SecretUri = @secretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHost
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHost> Hosts;
        public readonly string Server;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHost([OutputConstructorParameter("hosts")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHost> @hosts, [OutputConstructorParameter("server")] string @server)
        {
            Hosts = @hosts;
            Server = @server;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHost
    {
        public readonly ImmutableArray<string> Capabilities;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostCa> Cas;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClient> Clients;
        public readonly string? DialTimeout;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostHeader> Headers;
        public readonly string Host;
        public readonly bool? OverridePath;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHost([OutputConstructorParameter("capabilities")] ImmutableArray<string> @capabilities, [OutputConstructorParameter("cas")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostCa> @cas, [OutputConstructorParameter("clients")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClient> @clients, [OutputConstructorParameter("dialTimeout")] string? @dialTimeout, [OutputConstructorParameter("headers")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostHeader> @headers, [OutputConstructorParameter("host")] string @host, [OutputConstructorParameter("overridePath")] bool? @overridePath)
        {
            Capabilities = @capabilities;
            Cas = @cas;
            Clients = @clients;
            DialTimeout = @dialTimeout;
            Headers = @headers;
            Host = @host;
            OverridePath = @overridePath;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostCa
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostCa([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClient
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientCert Cert;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientKey? Key;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClient([OutputConstructorParameter("cert")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientCert @cert, [OutputConstructorParameter("key")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientKey? @key)
        {
            Cert = @cert;
            Key = @key;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientCert
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientCert([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientKey
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostClientKey([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostHeader
    {
        public readonly string Key;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigRegistryHostHostHeader([OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            Key = @key;
            Values = @values;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigWritableCgroups
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsContainerdConfigWritableCgroups([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolDefaultsNodeConfigDefaultsGcfsConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodePoolDefaultsNodeConfigDefaultsGcfsConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolMaintenancePolicy
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolMaintenancePolicyExclusionUntilEndOfSupport> ExclusionUntilEndOfSupports;
        [OutputConstructor]
        private ClusterNodePoolMaintenancePolicy([OutputConstructorParameter("exclusionUntilEndOfSupports")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolMaintenancePolicyExclusionUntilEndOfSupport> @exclusionUntilEndOfSupports)
        {
            ExclusionUntilEndOfSupports = @exclusionUntilEndOfSupports;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolMaintenancePolicyExclusionUntilEndOfSupport
    {
        public readonly bool? Enabled;
        public readonly string? EndTime;
        public readonly string? StartTime;
        [OutputConstructor]
        private ClusterNodePoolMaintenancePolicyExclusionUntilEndOfSupport([OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("endTime")] string? @endTime, [OutputConstructorParameter("startTime")] string? @startTime)
        {
            Enabled = @enabled;
            EndTime = @endTime;
            StartTime = @startTime;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolManagement
    {
        public readonly bool? AutoRepair;
        public readonly bool? AutoUpgrade;
        [OutputConstructor]
        private ClusterNodePoolManagement([OutputConstructorParameter("autoRepair")] bool? @autoRepair, [OutputConstructorParameter("autoUpgrade")] bool? @autoUpgrade)
        {
            AutoRepair = @autoRepair;
            AutoUpgrade = @autoUpgrade;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNetworkConfig
    {
        public readonly string? AcceleratorNetworkProfile;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNetworkConfigAdditionalNodeNetworkConfig> AdditionalNodeNetworkConfigs;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNetworkConfigAdditionalPodNetworkConfig> AdditionalPodNetworkConfigs;
        public readonly bool? CreatePodRange;
        public readonly bool? EnablePrivateNodes;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNetworkConfigNetworkPerformanceConfig? NetworkPerformanceConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNetworkConfigPodCidrOverprovisionConfig? PodCidrOverprovisionConfig;
        public readonly string? PodIpv4CidrBlock;
        public readonly string? PodRange;
        public readonly string? Subnetwork;
        [OutputConstructor]
        private ClusterNodePoolNetworkConfig([OutputConstructorParameter("acceleratorNetworkProfile")] string? @acceleratorNetworkProfile, [OutputConstructorParameter("additionalNodeNetworkConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNetworkConfigAdditionalNodeNetworkConfig> @additionalNodeNetworkConfigs, [OutputConstructorParameter("additionalPodNetworkConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNetworkConfigAdditionalPodNetworkConfig> @additionalPodNetworkConfigs, [OutputConstructorParameter("createPodRange")] bool? @createPodRange, [OutputConstructorParameter("enablePrivateNodes")] bool? @enablePrivateNodes, [OutputConstructorParameter("networkPerformanceConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNetworkConfigNetworkPerformanceConfig? @networkPerformanceConfig, [OutputConstructorParameter("podCidrOverprovisionConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNetworkConfigPodCidrOverprovisionConfig? @podCidrOverprovisionConfig, [OutputConstructorParameter("podIpv4CidrBlock")] string? @podIpv4CidrBlock, [OutputConstructorParameter("podRange")] string? @podRange, [OutputConstructorParameter("subnetwork")] string? @subnetwork)
        {
            AcceleratorNetworkProfile = @acceleratorNetworkProfile;
            AdditionalNodeNetworkConfigs = @additionalNodeNetworkConfigs;
            AdditionalPodNetworkConfigs = @additionalPodNetworkConfigs;
            CreatePodRange = @createPodRange;
            EnablePrivateNodes = @enablePrivateNodes;
            NetworkPerformanceConfig = @networkPerformanceConfig;
            PodCidrOverprovisionConfig = @podCidrOverprovisionConfig;
            PodIpv4CidrBlock = @podIpv4CidrBlock;
            PodRange = @podRange;
            Subnetwork = @subnetwork;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNetworkConfigAdditionalNodeNetworkConfig
    {
        public readonly string? Network;
        public readonly string? Subnetwork;
        [OutputConstructor]
        private ClusterNodePoolNetworkConfigAdditionalNodeNetworkConfig([OutputConstructorParameter("network")] string? @network, [OutputConstructorParameter("subnetwork")] string? @subnetwork)
        {
            Network = @network;
            Subnetwork = @subnetwork;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNetworkConfigAdditionalPodNetworkConfig
    {
        public readonly int? MaxPodsPerNode;
        public readonly string? SecondaryPodRange;
        public readonly string? Subnetwork;
        [OutputConstructor]
        private ClusterNodePoolNetworkConfigAdditionalPodNetworkConfig([OutputConstructorParameter("maxPodsPerNode")] int? @maxPodsPerNode, [OutputConstructorParameter("secondaryPodRange")] string? @secondaryPodRange, [OutputConstructorParameter("subnetwork")] string? @subnetwork)
        {
            MaxPodsPerNode = @maxPodsPerNode;
            SecondaryPodRange = @secondaryPodRange;
            Subnetwork = @subnetwork;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNetworkConfigNetworkPerformanceConfig
    {
        public readonly string TotalEgressBandwidthTier;
        [OutputConstructor]
        private ClusterNodePoolNetworkConfigNetworkPerformanceConfig([OutputConstructorParameter("totalEgressBandwidthTier")] string @totalEgressBandwidthTier)
        {
            TotalEgressBandwidthTier = @totalEgressBandwidthTier;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNetworkConfigPodCidrOverprovisionConfig
    {
        public readonly bool Disabled;
        [OutputConstructor]
        private ClusterNodePoolNetworkConfigPodCidrOverprovisionConfig([OutputConstructorParameter("disabled")] bool @disabled)
        {
            Disabled = @disabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigAdvancedMachineFeatures? AdvancedMachineFeatures;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigBootDisk? BootDisk;
        public readonly string? BootDiskKmsKey;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigConfidentialNodes? ConfidentialNodes;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfig? ContainerdConfig;
        public readonly int? DiskSizeGb;
        public readonly string? DiskType;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigEffectiveTaint> EffectiveTaints;
        public readonly bool? EnableConfidentialStorage;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigEphemeralStorageConfig? EphemeralStorageConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigEphemeralStorageLocalSsdConfig? EphemeralStorageLocalSsdConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigFastSocket? FastSocket;
        public readonly bool? FlexStart;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigGcfsConfig? GcfsConfig;
        public readonly string? GpudirectStrategy;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigGuestAccelerator> GuestAccelerators;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigGvnic? Gvnic;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigHostMaintenancePolicy? HostMaintenancePolicy;
        public readonly string? ImageType;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfig? KubeletConfig;
        public readonly ImmutableDictionary<string, string>? Labels;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfig? LinuxNodeConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLocalNvmeSsdBlockConfig? LocalNvmeSsdBlockConfig;
        public readonly int? LocalSsdCount;
        public readonly string? LocalSsdEncryptionMode;
        public readonly string? LoggingVariant;
        public readonly string? MachineType;
        public readonly string? MaxRunDuration;
        public readonly ImmutableDictionary<string, string>? Metadata;
        public readonly string? MinCpuPlatform;
        public readonly string? NodeGroup;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigNodeImageConfig> NodeImageConfigs;
        public readonly ImmutableArray<string> OauthScopes;
        public readonly bool? Preemptible;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigReservationAffinity? ReservationAffinity;
        public readonly ImmutableDictionary<string, string>? ResourceLabels;
        public readonly ImmutableDictionary<string, string>? ResourceManagerTags;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigSandboxConfig? SandboxConfig;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigSecondaryBootDisk> SecondaryBootDisks;
        public readonly string? ServiceAccount;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigShieldedInstanceConfig? ShieldedInstanceConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigSoleTenantConfig? SoleTenantConfig;
        public readonly bool? Spot;
        public readonly ImmutableArray<string> StoragePools;
        public readonly ImmutableArray<string> Tags;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigTaintConfig? TaintConfig;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigTaint> Taints;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigWindowsNodeConfig? WindowsNodeConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigWorkloadMetadataConfig? WorkloadMetadataConfig;
        [OutputConstructor]
        private ClusterNodePoolNodeConfig([OutputConstructorParameter("advancedMachineFeatures")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigAdvancedMachineFeatures? @advancedMachineFeatures, [OutputConstructorParameter("bootDisk")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigBootDisk? @bootDisk, [OutputConstructorParameter("bootDiskKmsKey")] string? @bootDiskKmsKey, [OutputConstructorParameter("confidentialNodes")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigConfidentialNodes? @confidentialNodes, [OutputConstructorParameter("containerdConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfig? @containerdConfig, [OutputConstructorParameter("diskSizeGb")] int? @diskSizeGb, [OutputConstructorParameter("diskType")] string? @diskType, [OutputConstructorParameter("effectiveTaints")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigEffectiveTaint> @effectiveTaints, [OutputConstructorParameter("enableConfidentialStorage")] bool? @enableConfidentialStorage, [OutputConstructorParameter("ephemeralStorageConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigEphemeralStorageConfig? @ephemeralStorageConfig, [OutputConstructorParameter("ephemeralStorageLocalSsdConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigEphemeralStorageLocalSsdConfig? @ephemeralStorageLocalSsdConfig, [OutputConstructorParameter("fastSocket")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigFastSocket? @fastSocket, [OutputConstructorParameter("flexStart")] bool? @flexStart, [OutputConstructorParameter("gcfsConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigGcfsConfig? @gcfsConfig, [OutputConstructorParameter("gpudirectStrategy")] string? @gpudirectStrategy, [OutputConstructorParameter("guestAccelerators")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigGuestAccelerator> @guestAccelerators, [OutputConstructorParameter("gvnic")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigGvnic? @gvnic, [OutputConstructorParameter("hostMaintenancePolicy")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigHostMaintenancePolicy? @hostMaintenancePolicy, [OutputConstructorParameter("imageType")] string? @imageType, [OutputConstructorParameter("kubeletConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfig? @kubeletConfig, [OutputConstructorParameter("labels")] ImmutableDictionary<string, string>? @labels, [OutputConstructorParameter("linuxNodeConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfig? @linuxNodeConfig, [OutputConstructorParameter("localNvmeSsdBlockConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLocalNvmeSsdBlockConfig? @localNvmeSsdBlockConfig, [OutputConstructorParameter("localSsdCount")] int? @localSsdCount, [OutputConstructorParameter("localSsdEncryptionMode")] string? @localSsdEncryptionMode, [OutputConstructorParameter("loggingVariant")] string? @loggingVariant, [OutputConstructorParameter("machineType")] string? @machineType, [OutputConstructorParameter("maxRunDuration")] string? @maxRunDuration, [OutputConstructorParameter("metadata")] ImmutableDictionary<string, string>? @metadata, [OutputConstructorParameter("minCpuPlatform")] string? @minCpuPlatform, [OutputConstructorParameter("nodeGroup")] string? @nodeGroup, [OutputConstructorParameter("nodeImageConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigNodeImageConfig> @nodeImageConfigs, [OutputConstructorParameter("oauthScopes")] ImmutableArray<string> @oauthScopes, [OutputConstructorParameter("preemptible")] bool? @preemptible, [OutputConstructorParameter("reservationAffinity")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigReservationAffinity? @reservationAffinity, [OutputConstructorParameter("resourceLabels")] ImmutableDictionary<string, string>? @resourceLabels, [OutputConstructorParameter("resourceManagerTags")] ImmutableDictionary<string, string>? @resourceManagerTags, [OutputConstructorParameter("sandboxConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigSandboxConfig? @sandboxConfig, [OutputConstructorParameter("secondaryBootDisks")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigSecondaryBootDisk> @secondaryBootDisks, [OutputConstructorParameter("serviceAccount")] string? @serviceAccount, [OutputConstructorParameter("shieldedInstanceConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigShieldedInstanceConfig? @shieldedInstanceConfig, [OutputConstructorParameter("soleTenantConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigSoleTenantConfig? @soleTenantConfig, [OutputConstructorParameter("spot")] bool? @spot, [OutputConstructorParameter("storagePools")] ImmutableArray<string> @storagePools, [OutputConstructorParameter("tags")] ImmutableArray<string> @tags, [OutputConstructorParameter("taintConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigTaintConfig? @taintConfig, [OutputConstructorParameter("taints")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigTaint> @taints, [OutputConstructorParameter("windowsNodeConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigWindowsNodeConfig? @windowsNodeConfig, [OutputConstructorParameter("workloadMetadataConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigWorkloadMetadataConfig? @workloadMetadataConfig)
        {
            AdvancedMachineFeatures = @advancedMachineFeatures;
            BootDisk = @bootDisk;
            BootDiskKmsKey = @bootDiskKmsKey;
            ConfidentialNodes = @confidentialNodes;
            ContainerdConfig = @containerdConfig;
            DiskSizeGb = @diskSizeGb;
            DiskType = @diskType;
            EffectiveTaints = @effectiveTaints;
            EnableConfidentialStorage = @enableConfidentialStorage;
            EphemeralStorageConfig = @ephemeralStorageConfig;
            EphemeralStorageLocalSsdConfig = @ephemeralStorageLocalSsdConfig;
            FastSocket = @fastSocket;
            FlexStart = @flexStart;
            GcfsConfig = @gcfsConfig;
            GpudirectStrategy = @gpudirectStrategy;
            GuestAccelerators = @guestAccelerators;
            Gvnic = @gvnic;
            HostMaintenancePolicy = @hostMaintenancePolicy;
            ImageType = @imageType;
            KubeletConfig = @kubeletConfig;
            Labels = @labels;
            LinuxNodeConfig = @linuxNodeConfig;
            LocalNvmeSsdBlockConfig = @localNvmeSsdBlockConfig;
            LocalSsdCount = @localSsdCount;
            LocalSsdEncryptionMode = @localSsdEncryptionMode;
            LoggingVariant = @loggingVariant;
            MachineType = @machineType;
            MaxRunDuration = @maxRunDuration;
            Metadata = @metadata;
            MinCpuPlatform = @minCpuPlatform;
            NodeGroup = @nodeGroup;
            NodeImageConfigs = @nodeImageConfigs;
            OauthScopes = @oauthScopes;
            Preemptible = @preemptible;
            ReservationAffinity = @reservationAffinity;
            ResourceLabels = @resourceLabels;
            ResourceManagerTags = @resourceManagerTags;
            SandboxConfig = @sandboxConfig;
            SecondaryBootDisks = @secondaryBootDisks;
            ServiceAccount = @serviceAccount;
            ShieldedInstanceConfig = @shieldedInstanceConfig;
            SoleTenantConfig = @soleTenantConfig;
            Spot = @spot;
            StoragePools = @storagePools;
            Tags = @tags;
            TaintConfig = @taintConfig;
            Taints = @taints;
            WindowsNodeConfig = @windowsNodeConfig;
            WorkloadMetadataConfig = @workloadMetadataConfig;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigAdvancedMachineFeatures
    {
        public readonly bool? EnableNestedVirtualization;
        public readonly string? PerformanceMonitoringUnit;
        public readonly int ThreadsPerCore;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigAdvancedMachineFeatures([OutputConstructorParameter("enableNestedVirtualization")] bool? @enableNestedVirtualization, [OutputConstructorParameter("performanceMonitoringUnit")] string? @performanceMonitoringUnit, [OutputConstructorParameter("threadsPerCore")] int @threadsPerCore)
        {
            EnableNestedVirtualization = @enableNestedVirtualization;
            PerformanceMonitoringUnit = @performanceMonitoringUnit;
            ThreadsPerCore = @threadsPerCore;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigBootDisk
    {
        public readonly string? DiskType;
        public readonly int? ProvisionedIops;
        public readonly int? ProvisionedThroughput;
        public readonly int? SizeGb;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigBootDisk([OutputConstructorParameter("diskType")] string? @diskType, [OutputConstructorParameter("provisionedIops")] int? @provisionedIops, [OutputConstructorParameter("provisionedThroughput")] int? @provisionedThroughput, [OutputConstructorParameter("sizeGb")] int? @sizeGb)
        {
            DiskType = @diskType;
            ProvisionedIops = @provisionedIops;
            ProvisionedThroughput = @provisionedThroughput;
            SizeGb = @sizeGb;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigConfidentialNodes
    {
        public readonly string? ConfidentialInstanceType;
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigConfidentialNodes([OutputConstructorParameter("confidentialInstanceType")] string? @confidentialInstanceType, [OutputConstructorParameter("enabled")] bool @enabled)
        {
            ConfidentialInstanceType = @confidentialInstanceType;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfig? PrivateRegistryAccessConfig;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHost> RegistryHosts;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigWritableCgroups? WritableCgroups;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfig([OutputConstructorParameter("privateRegistryAccessConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfig? @privateRegistryAccessConfig, [OutputConstructorParameter("registryHosts")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHost> @registryHosts, [OutputConstructorParameter("writableCgroups")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigWritableCgroups? @writableCgroups)
        {
            PrivateRegistryAccessConfig = @privateRegistryAccessConfig;
            RegistryHosts = @registryHosts;
            WritableCgroups = @writableCgroups;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfig
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig> CertificateAuthorityDomainConfigs;
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfig([OutputConstructorParameter("certificateAuthorityDomainConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig> @certificateAuthorityDomainConfigs, [OutputConstructorParameter("enabled")] bool @enabled)
        {
            CertificateAuthorityDomainConfigs = @certificateAuthorityDomainConfigs;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig
    {
        public readonly ImmutableArray<string> Fqdns;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig GcpSecretManagerCertificateConfig;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig([OutputConstructorParameter("fqdns")] ImmutableArray<string> @fqdns, [OutputConstructorParameter("gcpSecretManagerCertificateConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig @gcpSecretManagerCertificateConfig)
        {
            Fqdns = @fqdns;
            GcpSecretManagerCertificateConfig = @gcpSecretManagerCertificateConfig;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig
    {
        public readonly string SecretUri;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig([OutputConstructorParameter("secretUri")] string @secretUri)
        {
            SecretUri = @secretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHost
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHost> Hosts;
        public readonly string Server;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfigRegistryHost([OutputConstructorParameter("hosts")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHost> @hosts, [OutputConstructorParameter("server")] string @server)
        {
            Hosts = @hosts;
            Server = @server;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHost
    {
        public readonly ImmutableArray<string> Capabilities;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostCa> Cas;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClient> Clients;
        public readonly string? DialTimeout;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostHeader> Headers;
        public readonly string Host;
        public readonly bool? OverridePath;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfigRegistryHostHost([OutputConstructorParameter("capabilities")] ImmutableArray<string> @capabilities, [OutputConstructorParameter("cas")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostCa> @cas, [OutputConstructorParameter("clients")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClient> @clients, [OutputConstructorParameter("dialTimeout")] string? @dialTimeout, [OutputConstructorParameter("headers")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostHeader> @headers, [OutputConstructorParameter("host")] string @host, [OutputConstructorParameter("overridePath")] bool? @overridePath)
        {
            Capabilities = @capabilities;
            Cas = @cas;
            Clients = @clients;
            DialTimeout = @dialTimeout;
            Headers = @headers;
            Host = @host;
            OverridePath = @overridePath;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostCa
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostCa([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClient
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientCert Cert;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientKey? Key;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClient([OutputConstructorParameter("cert")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientCert @cert, [OutputConstructorParameter("key")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientKey? @key)
        {
            Cert = @cert;
            Key = @key;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientCert
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientCert([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientKey
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostClientKey([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostHeader
    {
        public readonly string Key;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfigRegistryHostHostHeader([OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            Key = @key;
            Values = @values;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigContainerdConfigWritableCgroups
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigContainerdConfigWritableCgroups([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigEffectiveTaint
    {
        public readonly string? Effect;
        public readonly string? Key;
        public readonly string? Value;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigEffectiveTaint([OutputConstructorParameter("effect")] string? @effect, [OutputConstructorParameter("key")] string? @key, [OutputConstructorParameter("value")] string? @value)
        {
            Effect = @effect;
            Key = @key;
            Value = @value;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigEphemeralStorageConfig
    {
        public readonly int LocalSsdCount;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigEphemeralStorageConfig([OutputConstructorParameter("localSsdCount")] int @localSsdCount)
        {
            LocalSsdCount = @localSsdCount;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigEphemeralStorageLocalSsdConfig
    {
        public readonly int? DataCacheCount;
        public readonly int LocalSsdCount;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigEphemeralStorageLocalSsdConfig([OutputConstructorParameter("dataCacheCount")] int? @dataCacheCount, [OutputConstructorParameter("localSsdCount")] int @localSsdCount)
        {
            DataCacheCount = @dataCacheCount;
            LocalSsdCount = @localSsdCount;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigFastSocket
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigFastSocket([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigGcfsConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigGcfsConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigGuestAccelerator
    {
        public readonly int Count;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfig? GpuDriverInstallationConfig;
        public readonly string? GpuPartitionSize;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigGuestAcceleratorGpuSharingConfig? GpuSharingConfig;
        public readonly string Type;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigGuestAccelerator([OutputConstructorParameter("count")] int @count, [OutputConstructorParameter("gpuDriverInstallationConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfig? @gpuDriverInstallationConfig, [OutputConstructorParameter("gpuPartitionSize")] string? @gpuPartitionSize, [OutputConstructorParameter("gpuSharingConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigGuestAcceleratorGpuSharingConfig? @gpuSharingConfig, [OutputConstructorParameter("type")] string @type)
        {
            Count = @count;
            GpuDriverInstallationConfig = @gpuDriverInstallationConfig;
            GpuPartitionSize = @gpuPartitionSize;
            GpuSharingConfig = @gpuSharingConfig;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfig
    {
        public readonly string GpuDriverVersion;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfig([OutputConstructorParameter("gpuDriverVersion")] string @gpuDriverVersion)
        {
            GpuDriverVersion = @gpuDriverVersion;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigGuestAcceleratorGpuSharingConfig
    {
        public readonly string GpuSharingStrategy;
        public readonly int MaxSharedClientsPerGpu;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigGuestAcceleratorGpuSharingConfig([OutputConstructorParameter("gpuSharingStrategy")] string @gpuSharingStrategy, [OutputConstructorParameter("maxSharedClientsPerGpu")] int @maxSharedClientsPerGpu)
        {
            GpuSharingStrategy = @gpuSharingStrategy;
            MaxSharedClientsPerGpu = @maxSharedClientsPerGpu;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigGvnic
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigGvnic([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigHostMaintenancePolicy
    {
        public readonly string MaintenanceInterval;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigHostMaintenancePolicy([OutputConstructorParameter("maintenanceInterval")] string @maintenanceInterval)
        {
            MaintenanceInterval = @maintenanceInterval;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigKubeletConfig
    {
        public readonly ImmutableArray<string> AllowedUnsafeSysctls;
        public readonly int? ContainerLogMaxFiles;
        public readonly string? ContainerLogMaxSize;
        public readonly bool? CpuCfsQuota;
        public readonly string? CpuCfsQuotaPeriod;
        public readonly string? CpuManagerPolicy;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigCrashLoopBackOff? CrashLoopBackOff;
        public readonly int? EvictionMaxPodGracePeriodSeconds;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigEvictionMinimumReclaim? EvictionMinimumReclaim;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigEvictionSoft? EvictionSoft;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigEvictionSoftGracePeriod? EvictionSoftGracePeriod;
        public readonly int? ImageGcHighThresholdPercent;
        public readonly int? ImageGcLowThresholdPercent;
        public readonly string? ImageMaximumGcAge;
        public readonly string? ImageMinimumGcAge;
        public readonly string? InsecureKubeletReadonlyPortEnabled;
        public readonly int? MaxParallelImagePulls;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigMemoryManager? MemoryManager;
        public readonly int? PodPidsLimit;
        public readonly int? ShutdownGracePeriodCriticalPodsSeconds;
        public readonly int? ShutdownGracePeriodSeconds;
        public readonly bool? SingleProcessOomKill;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigTopologyManager? TopologyManager;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigKubeletConfig([OutputConstructorParameter("allowedUnsafeSysctls")] ImmutableArray<string> @allowedUnsafeSysctls, [OutputConstructorParameter("containerLogMaxFiles")] int? @containerLogMaxFiles, [OutputConstructorParameter("containerLogMaxSize")] string? @containerLogMaxSize, [OutputConstructorParameter("cpuCfsQuota")] bool? @cpuCfsQuota, [OutputConstructorParameter("cpuCfsQuotaPeriod")] string? @cpuCfsQuotaPeriod, [OutputConstructorParameter("cpuManagerPolicy")] string? @cpuManagerPolicy, [OutputConstructorParameter("crashLoopBackOff")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigCrashLoopBackOff? @crashLoopBackOff, [OutputConstructorParameter("evictionMaxPodGracePeriodSeconds")] int? @evictionMaxPodGracePeriodSeconds, [OutputConstructorParameter("evictionMinimumReclaim")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigEvictionMinimumReclaim? @evictionMinimumReclaim, [OutputConstructorParameter("evictionSoft")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigEvictionSoft? @evictionSoft, [OutputConstructorParameter("evictionSoftGracePeriod")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigEvictionSoftGracePeriod? @evictionSoftGracePeriod, [OutputConstructorParameter("imageGcHighThresholdPercent")] int? @imageGcHighThresholdPercent, [OutputConstructorParameter("imageGcLowThresholdPercent")] int? @imageGcLowThresholdPercent, [OutputConstructorParameter("imageMaximumGcAge")] string? @imageMaximumGcAge, [OutputConstructorParameter("imageMinimumGcAge")] string? @imageMinimumGcAge, [OutputConstructorParameter("insecureKubeletReadonlyPortEnabled")] string? @insecureKubeletReadonlyPortEnabled, [OutputConstructorParameter("maxParallelImagePulls")] int? @maxParallelImagePulls, [OutputConstructorParameter("memoryManager")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigMemoryManager? @memoryManager, [OutputConstructorParameter("podPidsLimit")] int? @podPidsLimit, [OutputConstructorParameter("shutdownGracePeriodCriticalPodsSeconds")] int? @shutdownGracePeriodCriticalPodsSeconds, [OutputConstructorParameter("shutdownGracePeriodSeconds")] int? @shutdownGracePeriodSeconds, [OutputConstructorParameter("singleProcessOomKill")] bool? @singleProcessOomKill, [OutputConstructorParameter("topologyManager")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigKubeletConfigTopologyManager? @topologyManager)
        {
            AllowedUnsafeSysctls = @allowedUnsafeSysctls;
            ContainerLogMaxFiles = @containerLogMaxFiles;
            ContainerLogMaxSize = @containerLogMaxSize;
            CpuCfsQuota = @cpuCfsQuota;
            CpuCfsQuotaPeriod = @cpuCfsQuotaPeriod;
            CpuManagerPolicy = @cpuManagerPolicy;
            CrashLoopBackOff = @crashLoopBackOff;
            EvictionMaxPodGracePeriodSeconds = @evictionMaxPodGracePeriodSeconds;
            EvictionMinimumReclaim = @evictionMinimumReclaim;
            EvictionSoft = @evictionSoft;
            EvictionSoftGracePeriod = @evictionSoftGracePeriod;
            ImageGcHighThresholdPercent = @imageGcHighThresholdPercent;
            ImageGcLowThresholdPercent = @imageGcLowThresholdPercent;
            ImageMaximumGcAge = @imageMaximumGcAge;
            ImageMinimumGcAge = @imageMinimumGcAge;
            InsecureKubeletReadonlyPortEnabled = @insecureKubeletReadonlyPortEnabled;
            MaxParallelImagePulls = @maxParallelImagePulls;
            MemoryManager = @memoryManager;
            PodPidsLimit = @podPidsLimit;
            ShutdownGracePeriodCriticalPodsSeconds = @shutdownGracePeriodCriticalPodsSeconds;
            ShutdownGracePeriodSeconds = @shutdownGracePeriodSeconds;
            SingleProcessOomKill = @singleProcessOomKill;
            TopologyManager = @topologyManager;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigKubeletConfigCrashLoopBackOff
    {
        public readonly string? MaxContainerRestartPeriod;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigKubeletConfigCrashLoopBackOff([OutputConstructorParameter("maxContainerRestartPeriod")] string? @maxContainerRestartPeriod)
        {
            MaxContainerRestartPeriod = @maxContainerRestartPeriod;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigKubeletConfigEvictionMinimumReclaim
    {
        public readonly string? ImagefsAvailable;
        public readonly string? ImagefsInodesFree;
        public readonly string? MemoryAvailable;
        public readonly string? NodefsAvailable;
        public readonly string? NodefsInodesFree;
        public readonly string? PidAvailable;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigKubeletConfigEvictionMinimumReclaim([OutputConstructorParameter("imagefsAvailable")] string? @imagefsAvailable, [OutputConstructorParameter("imagefsInodesFree")] string? @imagefsInodesFree, [OutputConstructorParameter("memoryAvailable")] string? @memoryAvailable, [OutputConstructorParameter("nodefsAvailable")] string? @nodefsAvailable, [OutputConstructorParameter("nodefsInodesFree")] string? @nodefsInodesFree, [OutputConstructorParameter("pidAvailable")] string? @pidAvailable)
        {
            ImagefsAvailable = @imagefsAvailable;
            ImagefsInodesFree = @imagefsInodesFree;
            MemoryAvailable = @memoryAvailable;
            NodefsAvailable = @nodefsAvailable;
            NodefsInodesFree = @nodefsInodesFree;
            PidAvailable = @pidAvailable;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigKubeletConfigEvictionSoft
    {
        public readonly string? ImagefsAvailable;
        public readonly string? ImagefsInodesFree;
        public readonly string? MemoryAvailable;
        public readonly string? NodefsAvailable;
        public readonly string? NodefsInodesFree;
        public readonly string? PidAvailable;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigKubeletConfigEvictionSoft([OutputConstructorParameter("imagefsAvailable")] string? @imagefsAvailable, [OutputConstructorParameter("imagefsInodesFree")] string? @imagefsInodesFree, [OutputConstructorParameter("memoryAvailable")] string? @memoryAvailable, [OutputConstructorParameter("nodefsAvailable")] string? @nodefsAvailable, [OutputConstructorParameter("nodefsInodesFree")] string? @nodefsInodesFree, [OutputConstructorParameter("pidAvailable")] string? @pidAvailable)
        {
            ImagefsAvailable = @imagefsAvailable;
            ImagefsInodesFree = @imagefsInodesFree;
            MemoryAvailable = @memoryAvailable;
            NodefsAvailable = @nodefsAvailable;
            NodefsInodesFree = @nodefsInodesFree;
            PidAvailable = @pidAvailable;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigKubeletConfigEvictionSoftGracePeriod
    {
        public readonly string? ImagefsAvailable;
        public readonly string? ImagefsInodesFree;
        public readonly string? MemoryAvailable;
        public readonly string? NodefsAvailable;
        public readonly string? NodefsInodesFree;
        public readonly string? PidAvailable;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigKubeletConfigEvictionSoftGracePeriod([OutputConstructorParameter("imagefsAvailable")] string? @imagefsAvailable, [OutputConstructorParameter("imagefsInodesFree")] string? @imagefsInodesFree, [OutputConstructorParameter("memoryAvailable")] string? @memoryAvailable, [OutputConstructorParameter("nodefsAvailable")] string? @nodefsAvailable, [OutputConstructorParameter("nodefsInodesFree")] string? @nodefsInodesFree, [OutputConstructorParameter("pidAvailable")] string? @pidAvailable)
        {
            ImagefsAvailable = @imagefsAvailable;
            ImagefsInodesFree = @imagefsInodesFree;
            MemoryAvailable = @memoryAvailable;
            NodefsAvailable = @nodefsAvailable;
            NodefsInodesFree = @nodefsInodesFree;
            PidAvailable = @pidAvailable;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigKubeletConfigMemoryManager
    {
        public readonly string? Policy;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigKubeletConfigMemoryManager([OutputConstructorParameter("policy")] string? @policy)
        {
            Policy = @policy;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigKubeletConfigTopologyManager
    {
        public readonly string? Policy;
        public readonly string? Scope;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigKubeletConfigTopologyManager([OutputConstructorParameter("policy")] string? @policy, [OutputConstructorParameter("scope")] string? @scope)
        {
            Policy = @policy;
            Scope = @scope;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigAccurateTimeConfig? AccurateTimeConfig;
        public readonly string? CgroupMode;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInit? CustomNodeInit;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigHugepagesConfig? HugepagesConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoading? NodeKernelModuleLoading;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfig? SwapConfig;
        public readonly ImmutableDictionary<string, string>? Sysctls;
        public readonly string? TransparentHugepageDefrag;
        public readonly string? TransparentHugepageEnabled;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLinuxNodeConfig([OutputConstructorParameter("accurateTimeConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigAccurateTimeConfig? @accurateTimeConfig, [OutputConstructorParameter("cgroupMode")] string? @cgroupMode, [OutputConstructorParameter("customNodeInit")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInit? @customNodeInit, [OutputConstructorParameter("hugepagesConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigHugepagesConfig? @hugepagesConfig, [OutputConstructorParameter("nodeKernelModuleLoading")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoading? @nodeKernelModuleLoading, [OutputConstructorParameter("swapConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfig? @swapConfig, [OutputConstructorParameter("sysctls")] ImmutableDictionary<string, string>? @sysctls, [OutputConstructorParameter("transparentHugepageDefrag")] string? @transparentHugepageDefrag, [OutputConstructorParameter("transparentHugepageEnabled")] string? @transparentHugepageEnabled)
        {
            AccurateTimeConfig = @accurateTimeConfig;
            CgroupMode = @cgroupMode;
            CustomNodeInit = @customNodeInit;
            HugepagesConfig = @hugepagesConfig;
            NodeKernelModuleLoading = @nodeKernelModuleLoading;
            SwapConfig = @swapConfig;
            Sysctls = @sysctls;
            TransparentHugepageDefrag = @transparentHugepageDefrag;
            TransparentHugepageEnabled = @transparentHugepageEnabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigAccurateTimeConfig
    {
        public readonly bool? EnablePtpKvmTimeSync;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLinuxNodeConfigAccurateTimeConfig([OutputConstructorParameter("enablePtpKvmTimeSync")] bool? @enablePtpKvmTimeSync)
        {
            EnablePtpKvmTimeSync = @enablePtpKvmTimeSync;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInit
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScript? InitScript;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInit([OutputConstructorParameter("initScript")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScript? @initScript)
        {
            InitScript = @initScript;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScript
    {
        public readonly string? GcpSecretManagerSecretUri;
        public readonly int? GcsGeneration;
        public readonly string? GcsUri;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScript([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri, [OutputConstructorParameter("gcsGeneration")] int? @gcsGeneration, [OutputConstructorParameter("gcsUri")] string? @gcsUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
            GcsGeneration = @gcsGeneration;
            GcsUri = @gcsUri;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigHugepagesConfig
    {
        public readonly int? HugepageSize1g;
        public readonly int? HugepageSize2m;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLinuxNodeConfigHugepagesConfig([OutputConstructorParameter("hugepageSize1g")] int? @hugepageSize1g, [OutputConstructorParameter("hugepageSize2m")] int? @hugepageSize2m)
        {
            HugepageSize1g = @hugepageSize1g;
            HugepageSize2m = @hugepageSize2m;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoading
    {
        public readonly string? Policy;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoading([OutputConstructorParameter("policy")] string? @policy)
        {
            Policy = @policy;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile? BootDiskProfile;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile? DedicatedLocalSsdProfile;
        public readonly bool? Enabled;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig? EncryptionConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile? EphemeralLocalSsdProfile;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfig([OutputConstructorParameter("bootDiskProfile")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile? @bootDiskProfile, [OutputConstructorParameter("dedicatedLocalSsdProfile")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile? @dedicatedLocalSsdProfile, [OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("encryptionConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig? @encryptionConfig, [OutputConstructorParameter("ephemeralLocalSsdProfile")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile? @ephemeralLocalSsdProfile)
        {
            BootDiskProfile = @bootDiskProfile;
            DedicatedLocalSsdProfile = @dedicatedLocalSsdProfile;
            Enabled = @enabled;
            EncryptionConfig = @encryptionConfig;
            EphemeralLocalSsdProfile = @ephemeralLocalSsdProfile;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile
    {
        public readonly int? SwapSizeGib;
        public readonly int? SwapSizePercent;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile([OutputConstructorParameter("swapSizeGib")] int? @swapSizeGib, [OutputConstructorParameter("swapSizePercent")] int? @swapSizePercent)
        {
            SwapSizeGib = @swapSizeGib;
            SwapSizePercent = @swapSizePercent;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile
    {
        public readonly int? DiskCount;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile([OutputConstructorParameter("diskCount")] int? @diskCount)
        {
            DiskCount = @diskCount;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig
    {
        public readonly bool? Disabled;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig([OutputConstructorParameter("disabled")] bool? @disabled)
        {
            Disabled = @disabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile
    {
        public readonly int? SwapSizeGib;
        public readonly int? SwapSizePercent;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile([OutputConstructorParameter("swapSizeGib")] int? @swapSizeGib, [OutputConstructorParameter("swapSizePercent")] int? @swapSizePercent)
        {
            SwapSizeGib = @swapSizeGib;
            SwapSizePercent = @swapSizePercent;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigLocalNvmeSsdBlockConfig
    {
        public readonly int LocalSsdCount;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigLocalNvmeSsdBlockConfig([OutputConstructorParameter("localSsdCount")] int @localSsdCount)
        {
            LocalSsdCount = @localSsdCount;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigNodeImageConfig
    {
        public readonly string? Image;
        public readonly string? ImageProject;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigNodeImageConfig([OutputConstructorParameter("image")] string? @image, [OutputConstructorParameter("imageProject")] string? @imageProject)
        {
            Image = @image;
            ImageProject = @imageProject;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigReservationAffinity
    {
        public readonly string ConsumeReservationType;
        public readonly string? Key;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigReservationAffinity([OutputConstructorParameter("consumeReservationType")] string @consumeReservationType, [OutputConstructorParameter("key")] string? @key, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            ConsumeReservationType = @consumeReservationType;
            Key = @key;
            Values = @values;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigSandboxConfig
    {
        public readonly string? SandboxType;
        public readonly string? Type;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigSandboxConfig([OutputConstructorParameter("sandboxType")] string? @sandboxType, [OutputConstructorParameter("type")] string? @type)
        {
            SandboxType = @sandboxType;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigSecondaryBootDisk
    {
        public readonly string DiskImage;
        public readonly string? Mode;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigSecondaryBootDisk([OutputConstructorParameter("diskImage")] string @diskImage, [OutputConstructorParameter("mode")] string? @mode)
        {
            DiskImage = @diskImage;
            Mode = @mode;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigShieldedInstanceConfig
    {
        public readonly bool? EnableIntegrityMonitoring;
        public readonly bool? EnableSecureBoot;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigShieldedInstanceConfig([OutputConstructorParameter("enableIntegrityMonitoring")] bool? @enableIntegrityMonitoring, [OutputConstructorParameter("enableSecureBoot")] bool? @enableSecureBoot)
        {
            EnableIntegrityMonitoring = @enableIntegrityMonitoring;
            EnableSecureBoot = @enableSecureBoot;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigSoleTenantConfig
    {
        public readonly int? MinNodeCpus;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigSoleTenantConfigNodeAffinity> NodeAffinities;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigSoleTenantConfig([OutputConstructorParameter("minNodeCpus")] int? @minNodeCpus, [OutputConstructorParameter("nodeAffinities")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolNodeConfigSoleTenantConfigNodeAffinity> @nodeAffinities)
        {
            MinNodeCpus = @minNodeCpus;
            NodeAffinities = @nodeAffinities;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigSoleTenantConfigNodeAffinity
    {
        public readonly string Key;
        public readonly string Operator;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigSoleTenantConfigNodeAffinity([OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("operator")] string @operator, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            Key = @key;
            Operator = @operator;
            Values = @values;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigTaint
    {
        public readonly string Effect;
        public readonly string Key;
        public readonly string Value;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigTaint([OutputConstructorParameter("effect")] string @effect, [OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("value")] string @value)
        {
            Effect = @effect;
            Key = @key;
            Value = @value;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigTaintConfig
    {
        public readonly string ArchitectureTaintBehavior;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigTaintConfig([OutputConstructorParameter("architectureTaintBehavior")] string @architectureTaintBehavior)
        {
            ArchitectureTaintBehavior = @architectureTaintBehavior;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigWindowsNodeConfig
    {
        public readonly string? Osversion;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigWindowsNodeConfig([OutputConstructorParameter("osversion")] string? @osversion)
        {
            Osversion = @osversion;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeConfigWorkloadMetadataConfig
    {
        public readonly string Mode;
        [OutputConstructor]
        private ClusterNodePoolNodeConfigWorkloadMetadataConfig([OutputConstructorParameter("mode")] string @mode)
        {
            Mode = @mode;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolNodeDrainConfig
    {
        public readonly string? GraceTerminationDuration;
        public readonly string? PdbTimeoutDuration;
        public readonly bool? RespectPdbDuringNodePoolDeletion;
        [OutputConstructor]
        private ClusterNodePoolNodeDrainConfig([OutputConstructorParameter("graceTerminationDuration")] string? @graceTerminationDuration, [OutputConstructorParameter("pdbTimeoutDuration")] string? @pdbTimeoutDuration, [OutputConstructorParameter("respectPdbDuringNodePoolDeletion")] bool? @respectPdbDuringNodePoolDeletion)
        {
            GraceTerminationDuration = @graceTerminationDuration;
            PdbTimeoutDuration = @pdbTimeoutDuration;
            RespectPdbDuringNodePoolDeletion = @respectPdbDuringNodePoolDeletion;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolPlacementPolicy
    {
        public readonly string? PolicyName;
        public readonly string? TpuTopology;
        public readonly string Type;
        [OutputConstructor]
        private ClusterNodePoolPlacementPolicy([OutputConstructorParameter("policyName")] string? @policyName, [OutputConstructorParameter("tpuTopology")] string? @tpuTopology, [OutputConstructorParameter("type")] string @type)
        {
            PolicyName = @policyName;
            TpuTopology = @tpuTopology;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolQueuedProvisioning
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterNodePoolQueuedProvisioning([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolUpgradeSettings
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolUpgradeSettingsBlueGreenSettings? BlueGreenSettings;
        public readonly int? MaxSurge;
        public readonly int? MaxUnavailable;
        public readonly string? Strategy;
        [OutputConstructor]
        private ClusterNodePoolUpgradeSettings([OutputConstructorParameter("blueGreenSettings")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolUpgradeSettingsBlueGreenSettings? @blueGreenSettings, [OutputConstructorParameter("maxSurge")] int? @maxSurge, [OutputConstructorParameter("maxUnavailable")] int? @maxUnavailable, [OutputConstructorParameter("strategy")] string? @strategy)
        {
            BlueGreenSettings = @blueGreenSettings;
            MaxSurge = @maxSurge;
            MaxUnavailable = @maxUnavailable;
            Strategy = @strategy;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolUpgradeSettingsBlueGreenSettings
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicy? AutoscaledRolloutPolicy;
        public readonly string? NodePoolSoakDuration;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy? StandardRolloutPolicy;
        [OutputConstructor]
        private ClusterNodePoolUpgradeSettingsBlueGreenSettings([OutputConstructorParameter("autoscaledRolloutPolicy")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicy? @autoscaledRolloutPolicy, [OutputConstructorParameter("nodePoolSoakDuration")] string? @nodePoolSoakDuration, [OutputConstructorParameter("standardRolloutPolicy")] global::Pulumi.Gcp.Container.Outputs.ClusterNodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy? @standardRolloutPolicy)
        {
            AutoscaledRolloutPolicy = @autoscaledRolloutPolicy;
            NodePoolSoakDuration = @nodePoolSoakDuration;
            StandardRolloutPolicy = @standardRolloutPolicy;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicy
    {
        public readonly string? WaitForDrainDuration;
        [OutputConstructor]
        private ClusterNodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicy([OutputConstructorParameter("waitForDrainDuration")] string? @waitForDrainDuration)
        {
            WaitForDrainDuration = @waitForDrainDuration;
        }
    }

    [OutputType]
    public sealed class ClusterNodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy
    {
        public readonly int? BatchNodeCount;
        public readonly double? BatchPercentage;
        public readonly string? BatchSoakDuration;
        [OutputConstructor]
        private ClusterNodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy([OutputConstructorParameter("batchNodeCount")] int? @batchNodeCount, [OutputConstructorParameter("batchPercentage")] double? @batchPercentage, [OutputConstructorParameter("batchSoakDuration")] string? @batchSoakDuration)
        {
            BatchNodeCount = @batchNodeCount;
            BatchPercentage = @batchPercentage;
            BatchSoakDuration = @batchSoakDuration;
        }
    }

    [OutputType]
    public sealed class ClusterNotificationConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNotificationConfigPubsub Pubsub;
        [OutputConstructor]
        private ClusterNotificationConfig([OutputConstructorParameter("pubsub")] global::Pulumi.Gcp.Container.Outputs.ClusterNotificationConfigPubsub @pubsub)
        {
            Pubsub = @pubsub;
        }
    }

    [OutputType]
    public sealed class ClusterNotificationConfigPubsub
    {
        public readonly bool Enabled;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterNotificationConfigPubsubFilter? Filter;
        public readonly string? Topic;
        [OutputConstructor]
        private ClusterNotificationConfigPubsub([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("filter")] global::Pulumi.Gcp.Container.Outputs.ClusterNotificationConfigPubsubFilter? @filter, [OutputConstructorParameter("topic")] string? @topic)
        {
            Enabled = @enabled;
            Filter = @filter;
            Topic = @topic;
        }
    }

    [OutputType]
    public sealed class ClusterNotificationConfigPubsubFilter
    {
        public readonly ImmutableArray<string> EventTypes;
        [OutputConstructor]
        private ClusterNotificationConfigPubsubFilter([OutputConstructorParameter("eventTypes")] ImmutableArray<string> @eventTypes)
        {
            EventTypes = @eventTypes;
        }
    }

    [OutputType]
    public sealed class ClusterPodAutoscaling
    {
        public readonly string HpaProfile;
        [OutputConstructor]
        private ClusterPodAutoscaling([OutputConstructorParameter("hpaProfile")] string @hpaProfile)
        {
            HpaProfile = @hpaProfile;
        }
    }

    [OutputType]
    public sealed class ClusterPodSecurityPolicyConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterPodSecurityPolicyConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterPrivateClusterConfig
    {
        public readonly bool? EnablePrivateEndpoint;
        public readonly bool? EnablePrivateNodes;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterPrivateClusterConfigMasterGlobalAccessConfig? MasterGlobalAccessConfig;
        public readonly string? MasterIpv4CidrBlock;
        public readonly string? PeeringName;
        public readonly string? PrivateEndpoint;
        public readonly string? PrivateEndpointSubnetwork;
        public readonly string? PublicEndpoint;
        [OutputConstructor]
        private ClusterPrivateClusterConfig([OutputConstructorParameter("enablePrivateEndpoint")] bool? @enablePrivateEndpoint, [OutputConstructorParameter("enablePrivateNodes")] bool? @enablePrivateNodes, [OutputConstructorParameter("masterGlobalAccessConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterPrivateClusterConfigMasterGlobalAccessConfig? @masterGlobalAccessConfig, [OutputConstructorParameter("masterIpv4CidrBlock")] string? @masterIpv4CidrBlock, [OutputConstructorParameter("peeringName")] string? @peeringName, [OutputConstructorParameter("privateEndpoint")] string? @privateEndpoint, [OutputConstructorParameter("privateEndpointSubnetwork")] string? @privateEndpointSubnetwork, [OutputConstructorParameter("publicEndpoint")] string? @publicEndpoint)
        {
            EnablePrivateEndpoint = @enablePrivateEndpoint;
            EnablePrivateNodes = @enablePrivateNodes;
            MasterGlobalAccessConfig = @masterGlobalAccessConfig;
            MasterIpv4CidrBlock = @masterIpv4CidrBlock;
            PeeringName = @peeringName;
            PrivateEndpoint = @privateEndpoint;
            PrivateEndpointSubnetwork = @privateEndpointSubnetwork;
            PublicEndpoint = @publicEndpoint;
        }
    }

    [OutputType]
    public sealed class ClusterPrivateClusterConfigMasterGlobalAccessConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterPrivateClusterConfigMasterGlobalAccessConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterProtectConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterProtectConfigWorkloadConfig? WorkloadConfig;
        public readonly string? WorkloadVulnerabilityMode;
        [OutputConstructor]
        private ClusterProtectConfig([OutputConstructorParameter("workloadConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterProtectConfigWorkloadConfig? @workloadConfig, [OutputConstructorParameter("workloadVulnerabilityMode")] string? @workloadVulnerabilityMode)
        {
            WorkloadConfig = @workloadConfig;
            WorkloadVulnerabilityMode = @workloadVulnerabilityMode;
        }
    }

    [OutputType]
    public sealed class ClusterProtectConfigWorkloadConfig
    {
        public readonly string AuditMode;
        [OutputConstructor]
        private ClusterProtectConfigWorkloadConfig([OutputConstructorParameter("auditMode")] string @auditMode)
        {
            AuditMode = @auditMode;
        }
    }

    [OutputType]
    public sealed class ClusterRbacBindingConfig
    {
        public readonly bool? EnableInsecureBindingSystemAuthenticated;
        public readonly bool? EnableInsecureBindingSystemUnauthenticated;
        [OutputConstructor]
        private ClusterRbacBindingConfig([OutputConstructorParameter("enableInsecureBindingSystemAuthenticated")] bool? @enableInsecureBindingSystemAuthenticated, [OutputConstructorParameter("enableInsecureBindingSystemUnauthenticated")] bool? @enableInsecureBindingSystemUnauthenticated)
        {
            EnableInsecureBindingSystemAuthenticated = @enableInsecureBindingSystemAuthenticated;
            EnableInsecureBindingSystemUnauthenticated = @enableInsecureBindingSystemUnauthenticated;
        }
    }

    [OutputType]
    public sealed class ClusterReleaseChannel
    {
        public readonly string Channel;
        [OutputConstructor]
        private ClusterReleaseChannel([OutputConstructorParameter("channel")] string @channel)
        {
            Channel = @channel;
        }
    }

    [OutputType]
    public sealed class ClusterResourceUsageExportConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterResourceUsageExportConfigBigqueryDestination BigqueryDestination;
        public readonly bool? EnableNetworkEgressMetering;
        public readonly bool? EnableResourceConsumptionMetering;
        [OutputConstructor]
        private ClusterResourceUsageExportConfig([OutputConstructorParameter("bigqueryDestination")] global::Pulumi.Gcp.Container.Outputs.ClusterResourceUsageExportConfigBigqueryDestination @bigqueryDestination, [OutputConstructorParameter("enableNetworkEgressMetering")] bool? @enableNetworkEgressMetering, [OutputConstructorParameter("enableResourceConsumptionMetering")] bool? @enableResourceConsumptionMetering)
        {
            BigqueryDestination = @bigqueryDestination;
            EnableNetworkEgressMetering = @enableNetworkEgressMetering;
            EnableResourceConsumptionMetering = @enableResourceConsumptionMetering;
        }
    }

    [OutputType]
    public sealed class ClusterResourceUsageExportConfigBigqueryDestination
    {
        public readonly string DatasetId;
        [OutputConstructor]
        private ClusterResourceUsageExportConfigBigqueryDestination([OutputConstructorParameter("datasetId")] string @datasetId)
        {
            DatasetId = @datasetId;
        }
    }

    [OutputType]
    public sealed class ClusterRollbackSafeUpgrade
    {
        public readonly string? ControlPlaneSoakDuration;
        [OutputConstructor]
        private ClusterRollbackSafeUpgrade([OutputConstructorParameter("controlPlaneSoakDuration")] string? @controlPlaneSoakDuration)
        {
            ControlPlaneSoakDuration = @controlPlaneSoakDuration;
        }
    }

    [OutputType]
    public sealed class ClusterSecretManagerConfig
    {
        public readonly bool Enabled;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterSecretManagerConfigRotationConfig? RotationConfig;
        [OutputConstructor]
        private ClusterSecretManagerConfig([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("rotationConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterSecretManagerConfigRotationConfig? @rotationConfig)
        {
            Enabled = @enabled;
            RotationConfig = @rotationConfig;
        }
    }

    [OutputType]
    public sealed class ClusterSecretManagerConfigRotationConfig
    {
        public readonly bool Enabled;
        public readonly string? RotationInterval;
        [OutputConstructor]
        private ClusterSecretManagerConfigRotationConfig([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("rotationInterval")] string? @rotationInterval)
        {
            Enabled = @enabled;
            RotationInterval = @rotationInterval;
        }
    }

    [OutputType]
    public sealed class ClusterSecretSyncConfig
    {
        public readonly bool Enabled;
        public readonly global::Pulumi.Gcp.Container.Outputs.ClusterSecretSyncConfigRotationConfig? RotationConfig;
        [OutputConstructor]
        private ClusterSecretSyncConfig([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("rotationConfig")] global::Pulumi.Gcp.Container.Outputs.ClusterSecretSyncConfigRotationConfig? @rotationConfig)
        {
            Enabled = @enabled;
            RotationConfig = @rotationConfig;
        }
    }

    [OutputType]
    public sealed class ClusterSecretSyncConfigRotationConfig
    {
        public readonly bool Enabled;
        public readonly string? RotationInterval;
        [OutputConstructor]
        private ClusterSecretSyncConfigRotationConfig([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("rotationInterval")] string? @rotationInterval)
        {
            Enabled = @enabled;
            RotationInterval = @rotationInterval;
        }
    }

    [OutputType]
    public sealed class ClusterSecurityPostureConfig
    {
        public readonly string? Mode;
        public readonly string? VulnerabilityMode;
        [OutputConstructor]
        private ClusterSecurityPostureConfig([OutputConstructorParameter("mode")] string? @mode, [OutputConstructorParameter("vulnerabilityMode")] string? @vulnerabilityMode)
        {
            Mode = @mode;
            VulnerabilityMode = @vulnerabilityMode;
        }
    }

    [OutputType]
    public sealed class ClusterServiceExternalIpsConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterServiceExternalIpsConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterTpuConfig
    {
        public readonly bool Enabled;
        public readonly string? Ipv4CidrBlock;
        public readonly bool? UseServiceNetworking;
        [OutputConstructor]
        private ClusterTpuConfig([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("ipv4CidrBlock")] string? @ipv4CidrBlock, [OutputConstructorParameter("useServiceNetworking")] bool? @useServiceNetworking)
        {
            Enabled = @enabled;
            Ipv4CidrBlock = @ipv4CidrBlock;
            UseServiceNetworking = @useServiceNetworking;
        }
    }

    [OutputType]
    public sealed class ClusterUserManagedKeysConfig
    {
        public readonly string? AggregationCa;
        public readonly string? ClusterCa;
        public readonly string? ControlPlaneDiskEncryptionKey;
        public readonly ImmutableArray<string> ControlPlaneDiskEncryptionKeyVersions;
        public readonly string? EtcdApiCa;
        public readonly string? EtcdPeerCa;
        public readonly string? GkeopsEtcdBackupEncryptionKey;
        public readonly ImmutableArray<string> ServiceAccountSigningKeys;
        public readonly ImmutableArray<string> ServiceAccountVerificationKeys;
        [OutputConstructor]
        private ClusterUserManagedKeysConfig([OutputConstructorParameter("aggregationCa")] string? @aggregationCa, [OutputConstructorParameter("clusterCa")] string? @clusterCa, [OutputConstructorParameter("controlPlaneDiskEncryptionKey")] string? @controlPlaneDiskEncryptionKey, [OutputConstructorParameter("controlPlaneDiskEncryptionKeyVersions")] ImmutableArray<string> @controlPlaneDiskEncryptionKeyVersions, [OutputConstructorParameter("etcdApiCa")] string? @etcdApiCa, [OutputConstructorParameter("etcdPeerCa")] string? @etcdPeerCa, [OutputConstructorParameter("gkeopsEtcdBackupEncryptionKey")] string? @gkeopsEtcdBackupEncryptionKey, [OutputConstructorParameter("serviceAccountSigningKeys")] ImmutableArray<string> @serviceAccountSigningKeys, [OutputConstructorParameter("serviceAccountVerificationKeys")] ImmutableArray<string> @serviceAccountVerificationKeys)
        {
            AggregationCa = @aggregationCa;
            ClusterCa = @clusterCa;
            ControlPlaneDiskEncryptionKey = @controlPlaneDiskEncryptionKey;
            ControlPlaneDiskEncryptionKeyVersions = @controlPlaneDiskEncryptionKeyVersions;
            EtcdApiCa = @etcdApiCa;
            EtcdPeerCa = @etcdPeerCa;
            GkeopsEtcdBackupEncryptionKey = @gkeopsEtcdBackupEncryptionKey;
            ServiceAccountSigningKeys = @serviceAccountSigningKeys;
            ServiceAccountVerificationKeys = @serviceAccountVerificationKeys;
        }
    }

    [OutputType]
    public sealed class ClusterVerticalPodAutoscaling
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ClusterVerticalPodAutoscaling([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterWorkloadAltsConfig
    {
        public readonly bool EnableAlts;
        [OutputConstructor]
        private ClusterWorkloadAltsConfig([OutputConstructorParameter("enableAlts")] bool @enableAlts)
        {
            EnableAlts = @enableAlts;
        }
    }

    [OutputType]
    public sealed class ClusterWorkloadIdentityConfig
    {
        public readonly string? WorkloadPool;
        [OutputConstructor]
        private ClusterWorkloadIdentityConfig([OutputConstructorParameter("workloadPool")] string? @workloadPool)
        {
            WorkloadPool = @workloadPool;
        }
    }

    [OutputType]
    public sealed class NodePoolAutoscaling
    {
        public readonly string? LocationPolicy;
        public readonly int? MaxNodeCount;
        public readonly int? MinNodeCount;
        public readonly int? TotalMaxNodeCount;
        public readonly int? TotalMinNodeCount;
        [OutputConstructor]
        private NodePoolAutoscaling([OutputConstructorParameter("locationPolicy")] string? @locationPolicy, [OutputConstructorParameter("maxNodeCount")] int? @maxNodeCount, [OutputConstructorParameter("minNodeCount")] int? @minNodeCount, [OutputConstructorParameter("totalMaxNodeCount")] int? @totalMaxNodeCount, [OutputConstructorParameter("totalMinNodeCount")] int? @totalMinNodeCount)
        {
            LocationPolicy = @locationPolicy;
            MaxNodeCount = @maxNodeCount;
            MinNodeCount = @minNodeCount;
            TotalMaxNodeCount = @totalMaxNodeCount;
            TotalMinNodeCount = @totalMinNodeCount;
        }
    }

    [OutputType]
    public sealed class NodePoolMaintenancePolicy
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolMaintenancePolicyExclusionUntilEndOfSupport> ExclusionUntilEndOfSupports;
        [OutputConstructor]
        private NodePoolMaintenancePolicy([OutputConstructorParameter("exclusionUntilEndOfSupports")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolMaintenancePolicyExclusionUntilEndOfSupport> @exclusionUntilEndOfSupports)
        {
            ExclusionUntilEndOfSupports = @exclusionUntilEndOfSupports;
        }
    }

    [OutputType]
    public sealed class NodePoolMaintenancePolicyExclusionUntilEndOfSupport
    {
        public readonly bool? Enabled;
        public readonly string? EndTime;
        public readonly string? StartTime;
        [OutputConstructor]
        private NodePoolMaintenancePolicyExclusionUntilEndOfSupport([OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("endTime")] string? @endTime, [OutputConstructorParameter("startTime")] string? @startTime)
        {
            Enabled = @enabled;
            EndTime = @endTime;
            StartTime = @startTime;
        }
    }

    [OutputType]
    public sealed class NodePoolManagement
    {
        public readonly bool? AutoRepair;
        public readonly bool? AutoUpgrade;
        [OutputConstructor]
        private NodePoolManagement([OutputConstructorParameter("autoRepair")] bool? @autoRepair, [OutputConstructorParameter("autoUpgrade")] bool? @autoUpgrade)
        {
            AutoRepair = @autoRepair;
            AutoUpgrade = @autoUpgrade;
        }
    }

    [OutputType]
    public sealed class NodePoolNetworkConfig
    {
        public readonly string? AcceleratorNetworkProfile;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNetworkConfigAdditionalNodeNetworkConfig> AdditionalNodeNetworkConfigs;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNetworkConfigAdditionalPodNetworkConfig> AdditionalPodNetworkConfigs;
        public readonly bool? CreatePodRange;
        public readonly bool? EnablePrivateNodes;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNetworkConfigNetworkPerformanceConfig? NetworkPerformanceConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNetworkConfigPodCidrOverprovisionConfig? PodCidrOverprovisionConfig;
        public readonly string? PodIpv4CidrBlock;
        public readonly string? PodRange;
        public readonly string? Subnetwork;
        [OutputConstructor]
        private NodePoolNetworkConfig([OutputConstructorParameter("acceleratorNetworkProfile")] string? @acceleratorNetworkProfile, [OutputConstructorParameter("additionalNodeNetworkConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNetworkConfigAdditionalNodeNetworkConfig> @additionalNodeNetworkConfigs, [OutputConstructorParameter("additionalPodNetworkConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNetworkConfigAdditionalPodNetworkConfig> @additionalPodNetworkConfigs, [OutputConstructorParameter("createPodRange")] bool? @createPodRange, [OutputConstructorParameter("enablePrivateNodes")] bool? @enablePrivateNodes, [OutputConstructorParameter("networkPerformanceConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNetworkConfigNetworkPerformanceConfig? @networkPerformanceConfig, [OutputConstructorParameter("podCidrOverprovisionConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNetworkConfigPodCidrOverprovisionConfig? @podCidrOverprovisionConfig, [OutputConstructorParameter("podIpv4CidrBlock")] string? @podIpv4CidrBlock, [OutputConstructorParameter("podRange")] string? @podRange, [OutputConstructorParameter("subnetwork")] string? @subnetwork)
        {
            AcceleratorNetworkProfile = @acceleratorNetworkProfile;
            AdditionalNodeNetworkConfigs = @additionalNodeNetworkConfigs;
            AdditionalPodNetworkConfigs = @additionalPodNetworkConfigs;
            CreatePodRange = @createPodRange;
            EnablePrivateNodes = @enablePrivateNodes;
            NetworkPerformanceConfig = @networkPerformanceConfig;
            PodCidrOverprovisionConfig = @podCidrOverprovisionConfig;
            PodIpv4CidrBlock = @podIpv4CidrBlock;
            PodRange = @podRange;
            Subnetwork = @subnetwork;
        }
    }

    [OutputType]
    public sealed class NodePoolNetworkConfigAdditionalNodeNetworkConfig
    {
        public readonly string? Network;
        public readonly string? Subnetwork;
        [OutputConstructor]
        private NodePoolNetworkConfigAdditionalNodeNetworkConfig([OutputConstructorParameter("network")] string? @network, [OutputConstructorParameter("subnetwork")] string? @subnetwork)
        {
            Network = @network;
            Subnetwork = @subnetwork;
        }
    }

    [OutputType]
    public sealed class NodePoolNetworkConfigAdditionalPodNetworkConfig
    {
        public readonly int? MaxPodsPerNode;
        public readonly string? SecondaryPodRange;
        public readonly string? Subnetwork;
        [OutputConstructor]
        private NodePoolNetworkConfigAdditionalPodNetworkConfig([OutputConstructorParameter("maxPodsPerNode")] int? @maxPodsPerNode, [OutputConstructorParameter("secondaryPodRange")] string? @secondaryPodRange, [OutputConstructorParameter("subnetwork")] string? @subnetwork)
        {
            MaxPodsPerNode = @maxPodsPerNode;
            SecondaryPodRange = @secondaryPodRange;
            Subnetwork = @subnetwork;
        }
    }

    [OutputType]
    public sealed class NodePoolNetworkConfigNetworkPerformanceConfig
    {
        public readonly string TotalEgressBandwidthTier;
        [OutputConstructor]
        private NodePoolNetworkConfigNetworkPerformanceConfig([OutputConstructorParameter("totalEgressBandwidthTier")] string @totalEgressBandwidthTier)
        {
            TotalEgressBandwidthTier = @totalEgressBandwidthTier;
        }
    }

    [OutputType]
    public sealed class NodePoolNetworkConfigPodCidrOverprovisionConfig
    {
        public readonly bool Disabled;
        [OutputConstructor]
        private NodePoolNetworkConfigPodCidrOverprovisionConfig([OutputConstructorParameter("disabled")] bool @disabled)
        {
            Disabled = @disabled;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigAdvancedMachineFeatures? AdvancedMachineFeatures;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigBootDisk? BootDisk;
        public readonly string? BootDiskKmsKey;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigConfidentialNodes? ConfidentialNodes;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfig? ContainerdConfig;
        public readonly int? DiskSizeGb;
        public readonly string? DiskType;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigEffectiveTaint> EffectiveTaints;
        public readonly bool? EnableConfidentialStorage;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigEphemeralStorageConfig? EphemeralStorageConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigEphemeralStorageLocalSsdConfig? EphemeralStorageLocalSsdConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigFastSocket? FastSocket;
        public readonly bool? FlexStart;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigGcfsConfig? GcfsConfig;
        public readonly string? GpudirectStrategy;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigGuestAccelerator> GuestAccelerators;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigGvnic? Gvnic;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigHostMaintenancePolicy? HostMaintenancePolicy;
        public readonly string? ImageType;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfig? KubeletConfig;
        public readonly ImmutableDictionary<string, string>? Labels;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfig? LinuxNodeConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLocalNvmeSsdBlockConfig? LocalNvmeSsdBlockConfig;
        public readonly int? LocalSsdCount;
        public readonly string? LocalSsdEncryptionMode;
        public readonly string? LoggingVariant;
        public readonly string? MachineType;
        public readonly string? MaxRunDuration;
        public readonly ImmutableDictionary<string, string>? Metadata;
        public readonly string? MinCpuPlatform;
        public readonly string? NodeGroup;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigNodeImageConfig> NodeImageConfigs;
        public readonly ImmutableArray<string> OauthScopes;
        public readonly bool? Preemptible;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigReservationAffinity? ReservationAffinity;
        public readonly ImmutableDictionary<string, string>? ResourceLabels;
        public readonly ImmutableDictionary<string, string>? ResourceManagerTags;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigSandboxConfig? SandboxConfig;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigSecondaryBootDisk> SecondaryBootDisks;
        public readonly string? ServiceAccount;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigShieldedInstanceConfig? ShieldedInstanceConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigSoleTenantConfig? SoleTenantConfig;
        public readonly bool? Spot;
        public readonly ImmutableArray<string> StoragePools;
        public readonly ImmutableArray<string> Tags;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigTaintConfig? TaintConfig;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigTaint> Taints;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigWindowsNodeConfig? WindowsNodeConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigWorkloadMetadataConfig? WorkloadMetadataConfig;
        [OutputConstructor]
        private NodePoolNodeConfig([OutputConstructorParameter("advancedMachineFeatures")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigAdvancedMachineFeatures? @advancedMachineFeatures, [OutputConstructorParameter("bootDisk")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigBootDisk? @bootDisk, [OutputConstructorParameter("bootDiskKmsKey")] string? @bootDiskKmsKey, [OutputConstructorParameter("confidentialNodes")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigConfidentialNodes? @confidentialNodes, [OutputConstructorParameter("containerdConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfig? @containerdConfig, [OutputConstructorParameter("diskSizeGb")] int? @diskSizeGb, [OutputConstructorParameter("diskType")] string? @diskType, [OutputConstructorParameter("effectiveTaints")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigEffectiveTaint> @effectiveTaints, [OutputConstructorParameter("enableConfidentialStorage")] bool? @enableConfidentialStorage, [OutputConstructorParameter("ephemeralStorageConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigEphemeralStorageConfig? @ephemeralStorageConfig, [OutputConstructorParameter("ephemeralStorageLocalSsdConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigEphemeralStorageLocalSsdConfig? @ephemeralStorageLocalSsdConfig, [OutputConstructorParameter("fastSocket")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigFastSocket? @fastSocket, [OutputConstructorParameter("flexStart")] bool? @flexStart, [OutputConstructorParameter("gcfsConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigGcfsConfig? @gcfsConfig, [OutputConstructorParameter("gpudirectStrategy")] string? @gpudirectStrategy, [OutputConstructorParameter("guestAccelerators")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigGuestAccelerator> @guestAccelerators, [OutputConstructorParameter("gvnic")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigGvnic? @gvnic, [OutputConstructorParameter("hostMaintenancePolicy")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigHostMaintenancePolicy? @hostMaintenancePolicy, [OutputConstructorParameter("imageType")] string? @imageType, [OutputConstructorParameter("kubeletConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfig? @kubeletConfig, [OutputConstructorParameter("labels")] ImmutableDictionary<string, string>? @labels, [OutputConstructorParameter("linuxNodeConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfig? @linuxNodeConfig, [OutputConstructorParameter("localNvmeSsdBlockConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLocalNvmeSsdBlockConfig? @localNvmeSsdBlockConfig, [OutputConstructorParameter("localSsdCount")] int? @localSsdCount, [OutputConstructorParameter("localSsdEncryptionMode")] string? @localSsdEncryptionMode, [OutputConstructorParameter("loggingVariant")] string? @loggingVariant, [OutputConstructorParameter("machineType")] string? @machineType, [OutputConstructorParameter("maxRunDuration")] string? @maxRunDuration, [OutputConstructorParameter("metadata")] ImmutableDictionary<string, string>? @metadata, [OutputConstructorParameter("minCpuPlatform")] string? @minCpuPlatform, [OutputConstructorParameter("nodeGroup")] string? @nodeGroup, [OutputConstructorParameter("nodeImageConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigNodeImageConfig> @nodeImageConfigs, [OutputConstructorParameter("oauthScopes")] ImmutableArray<string> @oauthScopes, [OutputConstructorParameter("preemptible")] bool? @preemptible, [OutputConstructorParameter("reservationAffinity")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigReservationAffinity? @reservationAffinity, [OutputConstructorParameter("resourceLabels")] ImmutableDictionary<string, string>? @resourceLabels, [OutputConstructorParameter("resourceManagerTags")] ImmutableDictionary<string, string>? @resourceManagerTags, [OutputConstructorParameter("sandboxConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigSandboxConfig? @sandboxConfig, [OutputConstructorParameter("secondaryBootDisks")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigSecondaryBootDisk> @secondaryBootDisks, [OutputConstructorParameter("serviceAccount")] string? @serviceAccount, [OutputConstructorParameter("shieldedInstanceConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigShieldedInstanceConfig? @shieldedInstanceConfig, [OutputConstructorParameter("soleTenantConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigSoleTenantConfig? @soleTenantConfig, [OutputConstructorParameter("spot")] bool? @spot, [OutputConstructorParameter("storagePools")] ImmutableArray<string> @storagePools, [OutputConstructorParameter("tags")] ImmutableArray<string> @tags, [OutputConstructorParameter("taintConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigTaintConfig? @taintConfig, [OutputConstructorParameter("taints")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigTaint> @taints, [OutputConstructorParameter("windowsNodeConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigWindowsNodeConfig? @windowsNodeConfig, [OutputConstructorParameter("workloadMetadataConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigWorkloadMetadataConfig? @workloadMetadataConfig)
        {
            AdvancedMachineFeatures = @advancedMachineFeatures;
            BootDisk = @bootDisk;
            BootDiskKmsKey = @bootDiskKmsKey;
            ConfidentialNodes = @confidentialNodes;
            ContainerdConfig = @containerdConfig;
            DiskSizeGb = @diskSizeGb;
            DiskType = @diskType;
            EffectiveTaints = @effectiveTaints;
            EnableConfidentialStorage = @enableConfidentialStorage;
            EphemeralStorageConfig = @ephemeralStorageConfig;
            EphemeralStorageLocalSsdConfig = @ephemeralStorageLocalSsdConfig;
            FastSocket = @fastSocket;
            FlexStart = @flexStart;
            GcfsConfig = @gcfsConfig;
            GpudirectStrategy = @gpudirectStrategy;
            GuestAccelerators = @guestAccelerators;
            Gvnic = @gvnic;
            HostMaintenancePolicy = @hostMaintenancePolicy;
            ImageType = @imageType;
            KubeletConfig = @kubeletConfig;
            Labels = @labels;
            LinuxNodeConfig = @linuxNodeConfig;
            LocalNvmeSsdBlockConfig = @localNvmeSsdBlockConfig;
            LocalSsdCount = @localSsdCount;
            LocalSsdEncryptionMode = @localSsdEncryptionMode;
            LoggingVariant = @loggingVariant;
            MachineType = @machineType;
            MaxRunDuration = @maxRunDuration;
            Metadata = @metadata;
            MinCpuPlatform = @minCpuPlatform;
            NodeGroup = @nodeGroup;
            NodeImageConfigs = @nodeImageConfigs;
            OauthScopes = @oauthScopes;
            Preemptible = @preemptible;
            ReservationAffinity = @reservationAffinity;
            ResourceLabels = @resourceLabels;
            ResourceManagerTags = @resourceManagerTags;
            SandboxConfig = @sandboxConfig;
            SecondaryBootDisks = @secondaryBootDisks;
            ServiceAccount = @serviceAccount;
            ShieldedInstanceConfig = @shieldedInstanceConfig;
            SoleTenantConfig = @soleTenantConfig;
            Spot = @spot;
            StoragePools = @storagePools;
            Tags = @tags;
            TaintConfig = @taintConfig;
            Taints = @taints;
            WindowsNodeConfig = @windowsNodeConfig;
            WorkloadMetadataConfig = @workloadMetadataConfig;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigAdvancedMachineFeatures
    {
        public readonly bool? EnableNestedVirtualization;
        public readonly string? PerformanceMonitoringUnit;
        public readonly int ThreadsPerCore;
        [OutputConstructor]
        private NodePoolNodeConfigAdvancedMachineFeatures([OutputConstructorParameter("enableNestedVirtualization")] bool? @enableNestedVirtualization, [OutputConstructorParameter("performanceMonitoringUnit")] string? @performanceMonitoringUnit, [OutputConstructorParameter("threadsPerCore")] int @threadsPerCore)
        {
            EnableNestedVirtualization = @enableNestedVirtualization;
            PerformanceMonitoringUnit = @performanceMonitoringUnit;
            ThreadsPerCore = @threadsPerCore;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigBootDisk
    {
        public readonly string? DiskType;
        public readonly int? ProvisionedIops;
        public readonly int? ProvisionedThroughput;
        public readonly int? SizeGb;
        [OutputConstructor]
        private NodePoolNodeConfigBootDisk([OutputConstructorParameter("diskType")] string? @diskType, [OutputConstructorParameter("provisionedIops")] int? @provisionedIops, [OutputConstructorParameter("provisionedThroughput")] int? @provisionedThroughput, [OutputConstructorParameter("sizeGb")] int? @sizeGb)
        {
            DiskType = @diskType;
            ProvisionedIops = @provisionedIops;
            ProvisionedThroughput = @provisionedThroughput;
            SizeGb = @sizeGb;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigConfidentialNodes
    {
        public readonly string? ConfidentialInstanceType;
        public readonly bool Enabled;
        [OutputConstructor]
        private NodePoolNodeConfigConfidentialNodes([OutputConstructorParameter("confidentialInstanceType")] string? @confidentialInstanceType, [OutputConstructorParameter("enabled")] bool @enabled)
        {
            ConfidentialInstanceType = @confidentialInstanceType;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfig? PrivateRegistryAccessConfig;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHost> RegistryHosts;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigWritableCgroups? WritableCgroups;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfig([OutputConstructorParameter("privateRegistryAccessConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfig? @privateRegistryAccessConfig, [OutputConstructorParameter("registryHosts")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHost> @registryHosts, [OutputConstructorParameter("writableCgroups")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigWritableCgroups? @writableCgroups)
        {
            PrivateRegistryAccessConfig = @privateRegistryAccessConfig;
            RegistryHosts = @registryHosts;
            WritableCgroups = @writableCgroups;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfig
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig> CertificateAuthorityDomainConfigs;
        public readonly bool Enabled;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfig([OutputConstructorParameter("certificateAuthorityDomainConfigs")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig> @certificateAuthorityDomainConfigs, [OutputConstructorParameter("enabled")] bool @enabled)
        {
            CertificateAuthorityDomainConfigs = @certificateAuthorityDomainConfigs;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig
    {
        public readonly ImmutableArray<string> Fqdns;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig GcpSecretManagerCertificateConfig;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfig([OutputConstructorParameter("fqdns")] ImmutableArray<string> @fqdns, [OutputConstructorParameter("gcpSecretManagerCertificateConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig @gcpSecretManagerCertificateConfig)
        {
            Fqdns = @fqdns;
            GcpSecretManagerCertificateConfig = @gcpSecretManagerCertificateConfig;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig
    {
        public readonly string SecretUri;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfigPrivateRegistryAccessConfigCertificateAuthorityDomainConfigGcpSecretManagerCertificateConfig([OutputConstructorParameter("secretUri")] string @secretUri)
        {
            SecretUri = @secretUri;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfigRegistryHost
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHost> Hosts;
        public readonly string Server;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfigRegistryHost([OutputConstructorParameter("hosts")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHost> @hosts, [OutputConstructorParameter("server")] string @server)
        {
            Hosts = @hosts;
            Server = @server;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHost
    {
        public readonly ImmutableArray<string> Capabilities;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHostCa> Cas;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHostClient> Clients;
        public readonly string? DialTimeout;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHostHeader> Headers;
        public readonly string Host;
        public readonly bool? OverridePath;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfigRegistryHostHost([OutputConstructorParameter("capabilities")] ImmutableArray<string> @capabilities, [OutputConstructorParameter("cas")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHostCa> @cas, [OutputConstructorParameter("clients")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHostClient> @clients, [OutputConstructorParameter("dialTimeout")] string? @dialTimeout, [OutputConstructorParameter("headers")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHostHeader> @headers, [OutputConstructorParameter("host")] string @host, [OutputConstructorParameter("overridePath")] bool? @overridePath)
        {
            Capabilities = @capabilities;
            Cas = @cas;
            Clients = @clients;
            DialTimeout = @dialTimeout;
            Headers = @headers;
            Host = @host;
            OverridePath = @overridePath;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHostCa
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfigRegistryHostHostCa([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHostClient
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHostClientCert Cert;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHostClientKey? Key;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfigRegistryHostHostClient([OutputConstructorParameter("cert")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHostClientCert @cert, [OutputConstructorParameter("key")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigContainerdConfigRegistryHostHostClientKey? @key)
        {
            Cert = @cert;
            Key = @key;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHostClientCert
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfigRegistryHostHostClientCert([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHostClientKey
    {
        public readonly string? GcpSecretManagerSecretUri;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfigRegistryHostHostClientKey([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfigRegistryHostHostHeader
    {
        public readonly string Key;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfigRegistryHostHostHeader([OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            Key = @key;
            Values = @values;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigContainerdConfigWritableCgroups
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private NodePoolNodeConfigContainerdConfigWritableCgroups([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigEffectiveTaint
    {
        public readonly string? Effect;
        public readonly string? Key;
        public readonly string? Value;
        [OutputConstructor]
        private NodePoolNodeConfigEffectiveTaint([OutputConstructorParameter("effect")] string? @effect, [OutputConstructorParameter("key")] string? @key, [OutputConstructorParameter("value")] string? @value)
        {
            Effect = @effect;
            Key = @key;
            Value = @value;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigEphemeralStorageConfig
    {
        public readonly int LocalSsdCount;
        [OutputConstructor]
        private NodePoolNodeConfigEphemeralStorageConfig([OutputConstructorParameter("localSsdCount")] int @localSsdCount)
        {
            LocalSsdCount = @localSsdCount;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigEphemeralStorageLocalSsdConfig
    {
        public readonly int? DataCacheCount;
        public readonly int LocalSsdCount;
        [OutputConstructor]
        private NodePoolNodeConfigEphemeralStorageLocalSsdConfig([OutputConstructorParameter("dataCacheCount")] int? @dataCacheCount, [OutputConstructorParameter("localSsdCount")] int @localSsdCount)
        {
            DataCacheCount = @dataCacheCount;
            LocalSsdCount = @localSsdCount;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigFastSocket
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private NodePoolNodeConfigFastSocket([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigGcfsConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private NodePoolNodeConfigGcfsConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigGuestAccelerator
    {
        public readonly int Count;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfig? GpuDriverInstallationConfig;
        public readonly string? GpuPartitionSize;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigGuestAcceleratorGpuSharingConfig? GpuSharingConfig;
        public readonly string Type;
        [OutputConstructor]
        private NodePoolNodeConfigGuestAccelerator([OutputConstructorParameter("count")] int @count, [OutputConstructorParameter("gpuDriverInstallationConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfig? @gpuDriverInstallationConfig, [OutputConstructorParameter("gpuPartitionSize")] string? @gpuPartitionSize, [OutputConstructorParameter("gpuSharingConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigGuestAcceleratorGpuSharingConfig? @gpuSharingConfig, [OutputConstructorParameter("type")] string @type)
        {
            Count = @count;
            GpuDriverInstallationConfig = @gpuDriverInstallationConfig;
            GpuPartitionSize = @gpuPartitionSize;
            GpuSharingConfig = @gpuSharingConfig;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfig
    {
        public readonly string GpuDriverVersion;
        [OutputConstructor]
        private NodePoolNodeConfigGuestAcceleratorGpuDriverInstallationConfig([OutputConstructorParameter("gpuDriverVersion")] string @gpuDriverVersion)
        {
            GpuDriverVersion = @gpuDriverVersion;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigGuestAcceleratorGpuSharingConfig
    {
        public readonly string GpuSharingStrategy;
        public readonly int MaxSharedClientsPerGpu;
        [OutputConstructor]
        private NodePoolNodeConfigGuestAcceleratorGpuSharingConfig([OutputConstructorParameter("gpuSharingStrategy")] string @gpuSharingStrategy, [OutputConstructorParameter("maxSharedClientsPerGpu")] int @maxSharedClientsPerGpu)
        {
            GpuSharingStrategy = @gpuSharingStrategy;
            MaxSharedClientsPerGpu = @maxSharedClientsPerGpu;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigGvnic
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private NodePoolNodeConfigGvnic([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigHostMaintenancePolicy
    {
        public readonly string MaintenanceInterval;
        [OutputConstructor]
        private NodePoolNodeConfigHostMaintenancePolicy([OutputConstructorParameter("maintenanceInterval")] string @maintenanceInterval)
        {
            MaintenanceInterval = @maintenanceInterval;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigKubeletConfig
    {
        public readonly ImmutableArray<string> AllowedUnsafeSysctls;
        public readonly int? ContainerLogMaxFiles;
        public readonly string? ContainerLogMaxSize;
        public readonly bool? CpuCfsQuota;
        public readonly string? CpuCfsQuotaPeriod;
        public readonly string? CpuManagerPolicy;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigCrashLoopBackOff? CrashLoopBackOff;
        public readonly int? EvictionMaxPodGracePeriodSeconds;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigEvictionMinimumReclaim? EvictionMinimumReclaim;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigEvictionSoft? EvictionSoft;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigEvictionSoftGracePeriod? EvictionSoftGracePeriod;
        public readonly int? ImageGcHighThresholdPercent;
        public readonly int? ImageGcLowThresholdPercent;
        public readonly string? ImageMaximumGcAge;
        public readonly string? ImageMinimumGcAge;
        public readonly string? InsecureKubeletReadonlyPortEnabled;
        public readonly int? MaxParallelImagePulls;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigMemoryManager? MemoryManager;
        public readonly int? PodPidsLimit;
        public readonly int? ShutdownGracePeriodCriticalPodsSeconds;
        public readonly int? ShutdownGracePeriodSeconds;
        public readonly bool? SingleProcessOomKill;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigTopologyManager? TopologyManager;
        [OutputConstructor]
        private NodePoolNodeConfigKubeletConfig([OutputConstructorParameter("allowedUnsafeSysctls")] ImmutableArray<string> @allowedUnsafeSysctls, [OutputConstructorParameter("containerLogMaxFiles")] int? @containerLogMaxFiles, [OutputConstructorParameter("containerLogMaxSize")] string? @containerLogMaxSize, [OutputConstructorParameter("cpuCfsQuota")] bool? @cpuCfsQuota, [OutputConstructorParameter("cpuCfsQuotaPeriod")] string? @cpuCfsQuotaPeriod, [OutputConstructorParameter("cpuManagerPolicy")] string? @cpuManagerPolicy, [OutputConstructorParameter("crashLoopBackOff")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigCrashLoopBackOff? @crashLoopBackOff, [OutputConstructorParameter("evictionMaxPodGracePeriodSeconds")] int? @evictionMaxPodGracePeriodSeconds, [OutputConstructorParameter("evictionMinimumReclaim")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigEvictionMinimumReclaim? @evictionMinimumReclaim, [OutputConstructorParameter("evictionSoft")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigEvictionSoft? @evictionSoft, [OutputConstructorParameter("evictionSoftGracePeriod")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigEvictionSoftGracePeriod? @evictionSoftGracePeriod, [OutputConstructorParameter("imageGcHighThresholdPercent")] int? @imageGcHighThresholdPercent, [OutputConstructorParameter("imageGcLowThresholdPercent")] int? @imageGcLowThresholdPercent, [OutputConstructorParameter("imageMaximumGcAge")] string? @imageMaximumGcAge, [OutputConstructorParameter("imageMinimumGcAge")] string? @imageMinimumGcAge, [OutputConstructorParameter("insecureKubeletReadonlyPortEnabled")] string? @insecureKubeletReadonlyPortEnabled, [OutputConstructorParameter("maxParallelImagePulls")] int? @maxParallelImagePulls, [OutputConstructorParameter("memoryManager")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigMemoryManager? @memoryManager, [OutputConstructorParameter("podPidsLimit")] int? @podPidsLimit, [OutputConstructorParameter("shutdownGracePeriodCriticalPodsSeconds")] int? @shutdownGracePeriodCriticalPodsSeconds, [OutputConstructorParameter("shutdownGracePeriodSeconds")] int? @shutdownGracePeriodSeconds, [OutputConstructorParameter("singleProcessOomKill")] bool? @singleProcessOomKill, [OutputConstructorParameter("topologyManager")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigKubeletConfigTopologyManager? @topologyManager)
        {
            AllowedUnsafeSysctls = @allowedUnsafeSysctls;
            ContainerLogMaxFiles = @containerLogMaxFiles;
            ContainerLogMaxSize = @containerLogMaxSize;
            CpuCfsQuota = @cpuCfsQuota;
            CpuCfsQuotaPeriod = @cpuCfsQuotaPeriod;
            CpuManagerPolicy = @cpuManagerPolicy;
            CrashLoopBackOff = @crashLoopBackOff;
            EvictionMaxPodGracePeriodSeconds = @evictionMaxPodGracePeriodSeconds;
            EvictionMinimumReclaim = @evictionMinimumReclaim;
            EvictionSoft = @evictionSoft;
            EvictionSoftGracePeriod = @evictionSoftGracePeriod;
            ImageGcHighThresholdPercent = @imageGcHighThresholdPercent;
            ImageGcLowThresholdPercent = @imageGcLowThresholdPercent;
            ImageMaximumGcAge = @imageMaximumGcAge;
            ImageMinimumGcAge = @imageMinimumGcAge;
            InsecureKubeletReadonlyPortEnabled = @insecureKubeletReadonlyPortEnabled;
            MaxParallelImagePulls = @maxParallelImagePulls;
            MemoryManager = @memoryManager;
            PodPidsLimit = @podPidsLimit;
            ShutdownGracePeriodCriticalPodsSeconds = @shutdownGracePeriodCriticalPodsSeconds;
            ShutdownGracePeriodSeconds = @shutdownGracePeriodSeconds;
            SingleProcessOomKill = @singleProcessOomKill;
            TopologyManager = @topologyManager;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigKubeletConfigCrashLoopBackOff
    {
        public readonly string? MaxContainerRestartPeriod;
        [OutputConstructor]
        private NodePoolNodeConfigKubeletConfigCrashLoopBackOff([OutputConstructorParameter("maxContainerRestartPeriod")] string? @maxContainerRestartPeriod)
        {
            MaxContainerRestartPeriod = @maxContainerRestartPeriod;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigKubeletConfigEvictionMinimumReclaim
    {
        public readonly string? ImagefsAvailable;
        public readonly string? ImagefsInodesFree;
        public readonly string? MemoryAvailable;
        public readonly string? NodefsAvailable;
        public readonly string? NodefsInodesFree;
        public readonly string? PidAvailable;
        [OutputConstructor]
        private NodePoolNodeConfigKubeletConfigEvictionMinimumReclaim([OutputConstructorParameter("imagefsAvailable")] string? @imagefsAvailable, [OutputConstructorParameter("imagefsInodesFree")] string? @imagefsInodesFree, [OutputConstructorParameter("memoryAvailable")] string? @memoryAvailable, [OutputConstructorParameter("nodefsAvailable")] string? @nodefsAvailable, [OutputConstructorParameter("nodefsInodesFree")] string? @nodefsInodesFree, [OutputConstructorParameter("pidAvailable")] string? @pidAvailable)
        {
            ImagefsAvailable = @imagefsAvailable;
            ImagefsInodesFree = @imagefsInodesFree;
            MemoryAvailable = @memoryAvailable;
            NodefsAvailable = @nodefsAvailable;
            NodefsInodesFree = @nodefsInodesFree;
            PidAvailable = @pidAvailable;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigKubeletConfigEvictionSoft
    {
        public readonly string? ImagefsAvailable;
        public readonly string? ImagefsInodesFree;
        public readonly string? MemoryAvailable;
        public readonly string? NodefsAvailable;
        public readonly string? NodefsInodesFree;
        public readonly string? PidAvailable;
        [OutputConstructor]
        private NodePoolNodeConfigKubeletConfigEvictionSoft([OutputConstructorParameter("imagefsAvailable")] string? @imagefsAvailable, [OutputConstructorParameter("imagefsInodesFree")] string? @imagefsInodesFree, [OutputConstructorParameter("memoryAvailable")] string? @memoryAvailable, [OutputConstructorParameter("nodefsAvailable")] string? @nodefsAvailable, [OutputConstructorParameter("nodefsInodesFree")] string? @nodefsInodesFree, [OutputConstructorParameter("pidAvailable")] string? @pidAvailable)
        {
            ImagefsAvailable = @imagefsAvailable;
            ImagefsInodesFree = @imagefsInodesFree;
            MemoryAvailable = @memoryAvailable;
            NodefsAvailable = @nodefsAvailable;
            NodefsInodesFree = @nodefsInodesFree;
            PidAvailable = @pidAvailable;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigKubeletConfigEvictionSoftGracePeriod
    {
        public readonly string? ImagefsAvailable;
        public readonly string? ImagefsInodesFree;
        public readonly string? MemoryAvailable;
        public readonly string? NodefsAvailable;
        public readonly string? NodefsInodesFree;
        public readonly string? PidAvailable;
        [OutputConstructor]
        private NodePoolNodeConfigKubeletConfigEvictionSoftGracePeriod([OutputConstructorParameter("imagefsAvailable")] string? @imagefsAvailable, [OutputConstructorParameter("imagefsInodesFree")] string? @imagefsInodesFree, [OutputConstructorParameter("memoryAvailable")] string? @memoryAvailable, [OutputConstructorParameter("nodefsAvailable")] string? @nodefsAvailable, [OutputConstructorParameter("nodefsInodesFree")] string? @nodefsInodesFree, [OutputConstructorParameter("pidAvailable")] string? @pidAvailable)
        {
            ImagefsAvailable = @imagefsAvailable;
            ImagefsInodesFree = @imagefsInodesFree;
            MemoryAvailable = @memoryAvailable;
            NodefsAvailable = @nodefsAvailable;
            NodefsInodesFree = @nodefsInodesFree;
            PidAvailable = @pidAvailable;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigKubeletConfigMemoryManager
    {
        public readonly string? Policy;
        [OutputConstructor]
        private NodePoolNodeConfigKubeletConfigMemoryManager([OutputConstructorParameter("policy")] string? @policy)
        {
            Policy = @policy;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigKubeletConfigTopologyManager
    {
        public readonly string? Policy;
        public readonly string? Scope;
        [OutputConstructor]
        private NodePoolNodeConfigKubeletConfigTopologyManager([OutputConstructorParameter("policy")] string? @policy, [OutputConstructorParameter("scope")] string? @scope)
        {
            Policy = @policy;
            Scope = @scope;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLinuxNodeConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigAccurateTimeConfig? AccurateTimeConfig;
        public readonly string? CgroupMode;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigCustomNodeInit? CustomNodeInit;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigHugepagesConfig? HugepagesConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoading? NodeKernelModuleLoading;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigSwapConfig? SwapConfig;
        public readonly ImmutableDictionary<string, string>? Sysctls;
        public readonly string? TransparentHugepageDefrag;
        public readonly string? TransparentHugepageEnabled;
        [OutputConstructor]
        private NodePoolNodeConfigLinuxNodeConfig([OutputConstructorParameter("accurateTimeConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigAccurateTimeConfig? @accurateTimeConfig, [OutputConstructorParameter("cgroupMode")] string? @cgroupMode, [OutputConstructorParameter("customNodeInit")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigCustomNodeInit? @customNodeInit, [OutputConstructorParameter("hugepagesConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigHugepagesConfig? @hugepagesConfig, [OutputConstructorParameter("nodeKernelModuleLoading")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoading? @nodeKernelModuleLoading, [OutputConstructorParameter("swapConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigSwapConfig? @swapConfig, [OutputConstructorParameter("sysctls")] ImmutableDictionary<string, string>? @sysctls, [OutputConstructorParameter("transparentHugepageDefrag")] string? @transparentHugepageDefrag, [OutputConstructorParameter("transparentHugepageEnabled")] string? @transparentHugepageEnabled)
        {
            AccurateTimeConfig = @accurateTimeConfig;
            CgroupMode = @cgroupMode;
            CustomNodeInit = @customNodeInit;
            HugepagesConfig = @hugepagesConfig;
            NodeKernelModuleLoading = @nodeKernelModuleLoading;
            SwapConfig = @swapConfig;
            Sysctls = @sysctls;
            TransparentHugepageDefrag = @transparentHugepageDefrag;
            TransparentHugepageEnabled = @transparentHugepageEnabled;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLinuxNodeConfigAccurateTimeConfig
    {
        public readonly bool? EnablePtpKvmTimeSync;
        [OutputConstructor]
        private NodePoolNodeConfigLinuxNodeConfigAccurateTimeConfig([OutputConstructorParameter("enablePtpKvmTimeSync")] bool? @enablePtpKvmTimeSync)
        {
            EnablePtpKvmTimeSync = @enablePtpKvmTimeSync;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLinuxNodeConfigCustomNodeInit
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScript? InitScript;
        [OutputConstructor]
        private NodePoolNodeConfigLinuxNodeConfigCustomNodeInit([OutputConstructorParameter("initScript")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScript? @initScript)
        {
            InitScript = @initScript;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScript
    {
        public readonly string? GcpSecretManagerSecretUri;
        public readonly int? GcsGeneration;
        public readonly string? GcsUri;
        [OutputConstructor]
        private NodePoolNodeConfigLinuxNodeConfigCustomNodeInitInitScript([OutputConstructorParameter("gcpSecretManagerSecretUri")] string? @gcpSecretManagerSecretUri, [OutputConstructorParameter("gcsGeneration")] int? @gcsGeneration, [OutputConstructorParameter("gcsUri")] string? @gcsUri)
        {
            GcpSecretManagerSecretUri = @gcpSecretManagerSecretUri;
            GcsGeneration = @gcsGeneration;
            GcsUri = @gcsUri;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLinuxNodeConfigHugepagesConfig
    {
        public readonly int? HugepageSize1g;
        public readonly int? HugepageSize2m;
        [OutputConstructor]
        private NodePoolNodeConfigLinuxNodeConfigHugepagesConfig([OutputConstructorParameter("hugepageSize1g")] int? @hugepageSize1g, [OutputConstructorParameter("hugepageSize2m")] int? @hugepageSize2m)
        {
            HugepageSize1g = @hugepageSize1g;
            HugepageSize2m = @hugepageSize2m;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoading
    {
        public readonly string? Policy;
        [OutputConstructor]
        private NodePoolNodeConfigLinuxNodeConfigNodeKernelModuleLoading([OutputConstructorParameter("policy")] string? @policy)
        {
            Policy = @policy;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLinuxNodeConfigSwapConfig
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile? BootDiskProfile;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile? DedicatedLocalSsdProfile;
        public readonly bool? Enabled;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig? EncryptionConfig;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile? EphemeralLocalSsdProfile;
        [OutputConstructor]
        private NodePoolNodeConfigLinuxNodeConfigSwapConfig([OutputConstructorParameter("bootDiskProfile")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile? @bootDiskProfile, [OutputConstructorParameter("dedicatedLocalSsdProfile")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile? @dedicatedLocalSsdProfile, [OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("encryptionConfig")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig? @encryptionConfig, [OutputConstructorParameter("ephemeralLocalSsdProfile")] global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile? @ephemeralLocalSsdProfile)
        {
            BootDiskProfile = @bootDiskProfile;
            DedicatedLocalSsdProfile = @dedicatedLocalSsdProfile;
            Enabled = @enabled;
            EncryptionConfig = @encryptionConfig;
            EphemeralLocalSsdProfile = @ephemeralLocalSsdProfile;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile
    {
        public readonly int? SwapSizeGib;
        public readonly int? SwapSizePercent;
        [OutputConstructor]
        private NodePoolNodeConfigLinuxNodeConfigSwapConfigBootDiskProfile([OutputConstructorParameter("swapSizeGib")] int? @swapSizeGib, [OutputConstructorParameter("swapSizePercent")] int? @swapSizePercent)
        {
            SwapSizeGib = @swapSizeGib;
            SwapSizePercent = @swapSizePercent;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile
    {
        public readonly int? DiskCount;
        [OutputConstructor]
        private NodePoolNodeConfigLinuxNodeConfigSwapConfigDedicatedLocalSsdProfile([OutputConstructorParameter("diskCount")] int? @diskCount)
        {
            DiskCount = @diskCount;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig
    {
        public readonly bool? Disabled;
        [OutputConstructor]
        private NodePoolNodeConfigLinuxNodeConfigSwapConfigEncryptionConfig([OutputConstructorParameter("disabled")] bool? @disabled)
        {
            Disabled = @disabled;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile
    {
        public readonly int? SwapSizeGib;
        public readonly int? SwapSizePercent;
        [OutputConstructor]
        private NodePoolNodeConfigLinuxNodeConfigSwapConfigEphemeralLocalSsdProfile([OutputConstructorParameter("swapSizeGib")] int? @swapSizeGib, [OutputConstructorParameter("swapSizePercent")] int? @swapSizePercent)
        {
            SwapSizeGib = @swapSizeGib;
            SwapSizePercent = @swapSizePercent;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigLocalNvmeSsdBlockConfig
    {
        public readonly int LocalSsdCount;
        [OutputConstructor]
        private NodePoolNodeConfigLocalNvmeSsdBlockConfig([OutputConstructorParameter("localSsdCount")] int @localSsdCount)
        {
            LocalSsdCount = @localSsdCount;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigNodeImageConfig
    {
        public readonly string? Image;
        public readonly string? ImageProject;
        [OutputConstructor]
        private NodePoolNodeConfigNodeImageConfig([OutputConstructorParameter("image")] string? @image, [OutputConstructorParameter("imageProject")] string? @imageProject)
        {
            Image = @image;
            ImageProject = @imageProject;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigReservationAffinity
    {
        public readonly string ConsumeReservationType;
        public readonly string? Key;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private NodePoolNodeConfigReservationAffinity([OutputConstructorParameter("consumeReservationType")] string @consumeReservationType, [OutputConstructorParameter("key")] string? @key, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            ConsumeReservationType = @consumeReservationType;
            Key = @key;
            Values = @values;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigSandboxConfig
    {
        public readonly string? SandboxType;
        public readonly string? Type;
        [OutputConstructor]
        private NodePoolNodeConfigSandboxConfig([OutputConstructorParameter("sandboxType")] string? @sandboxType, [OutputConstructorParameter("type")] string? @type)
        {
            SandboxType = @sandboxType;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigSecondaryBootDisk
    {
        public readonly string DiskImage;
        public readonly string? Mode;
        [OutputConstructor]
        private NodePoolNodeConfigSecondaryBootDisk([OutputConstructorParameter("diskImage")] string @diskImage, [OutputConstructorParameter("mode")] string? @mode)
        {
            DiskImage = @diskImage;
            Mode = @mode;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigShieldedInstanceConfig
    {
        public readonly bool? EnableIntegrityMonitoring;
        public readonly bool? EnableSecureBoot;
        [OutputConstructor]
        private NodePoolNodeConfigShieldedInstanceConfig([OutputConstructorParameter("enableIntegrityMonitoring")] bool? @enableIntegrityMonitoring, [OutputConstructorParameter("enableSecureBoot")] bool? @enableSecureBoot)
        {
            EnableIntegrityMonitoring = @enableIntegrityMonitoring;
            EnableSecureBoot = @enableSecureBoot;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigSoleTenantConfig
    {
        public readonly int? MinNodeCpus;
        public readonly ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigSoleTenantConfigNodeAffinity> NodeAffinities;
        [OutputConstructor]
        private NodePoolNodeConfigSoleTenantConfig([OutputConstructorParameter("minNodeCpus")] int? @minNodeCpus, [OutputConstructorParameter("nodeAffinities")] ImmutableArray<global::Pulumi.Gcp.Container.Outputs.NodePoolNodeConfigSoleTenantConfigNodeAffinity> @nodeAffinities)
        {
            MinNodeCpus = @minNodeCpus;
            NodeAffinities = @nodeAffinities;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigSoleTenantConfigNodeAffinity
    {
        public readonly string Key;
        public readonly string Operator;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private NodePoolNodeConfigSoleTenantConfigNodeAffinity([OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("operator")] string @operator, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            Key = @key;
            Operator = @operator;
            Values = @values;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigTaint
    {
        public readonly string Effect;
        public readonly string Key;
        public readonly string Value;
        [OutputConstructor]
        private NodePoolNodeConfigTaint([OutputConstructorParameter("effect")] string @effect, [OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("value")] string @value)
        {
            Effect = @effect;
            Key = @key;
            Value = @value;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigTaintConfig
    {
        public readonly string ArchitectureTaintBehavior;
        [OutputConstructor]
        private NodePoolNodeConfigTaintConfig([OutputConstructorParameter("architectureTaintBehavior")] string @architectureTaintBehavior)
        {
            ArchitectureTaintBehavior = @architectureTaintBehavior;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigWindowsNodeConfig
    {
        public readonly string? Osversion;
        [OutputConstructor]
        private NodePoolNodeConfigWindowsNodeConfig([OutputConstructorParameter("osversion")] string? @osversion)
        {
            Osversion = @osversion;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeConfigWorkloadMetadataConfig
    {
        public readonly string Mode;
        [OutputConstructor]
        private NodePoolNodeConfigWorkloadMetadataConfig([OutputConstructorParameter("mode")] string @mode)
        {
            Mode = @mode;
        }
    }

    [OutputType]
    public sealed class NodePoolNodeDrainConfig
    {
        public readonly string? GraceTerminationDuration;
        public readonly string? PdbTimeoutDuration;
        public readonly bool? RespectPdbDuringNodePoolDeletion;
        [OutputConstructor]
        private NodePoolNodeDrainConfig([OutputConstructorParameter("graceTerminationDuration")] string? @graceTerminationDuration, [OutputConstructorParameter("pdbTimeoutDuration")] string? @pdbTimeoutDuration, [OutputConstructorParameter("respectPdbDuringNodePoolDeletion")] bool? @respectPdbDuringNodePoolDeletion)
        {
            GraceTerminationDuration = @graceTerminationDuration;
            PdbTimeoutDuration = @pdbTimeoutDuration;
            RespectPdbDuringNodePoolDeletion = @respectPdbDuringNodePoolDeletion;
        }
    }

    [OutputType]
    public sealed class NodePoolPlacementPolicy
    {
        public readonly string? PolicyName;
        public readonly string? TpuTopology;
        public readonly string Type;
        [OutputConstructor]
        private NodePoolPlacementPolicy([OutputConstructorParameter("policyName")] string? @policyName, [OutputConstructorParameter("tpuTopology")] string? @tpuTopology, [OutputConstructorParameter("type")] string @type)
        {
            PolicyName = @policyName;
            TpuTopology = @tpuTopology;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class NodePoolQueuedProvisioning
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private NodePoolQueuedProvisioning([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class NodePoolUpgradeSettings
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolUpgradeSettingsBlueGreenSettings? BlueGreenSettings;
        public readonly int? MaxSurge;
        public readonly int? MaxUnavailable;
        public readonly string? Strategy;
        [OutputConstructor]
        private NodePoolUpgradeSettings([OutputConstructorParameter("blueGreenSettings")] global::Pulumi.Gcp.Container.Outputs.NodePoolUpgradeSettingsBlueGreenSettings? @blueGreenSettings, [OutputConstructorParameter("maxSurge")] int? @maxSurge, [OutputConstructorParameter("maxUnavailable")] int? @maxUnavailable, [OutputConstructorParameter("strategy")] string? @strategy)
        {
            BlueGreenSettings = @blueGreenSettings;
            MaxSurge = @maxSurge;
            MaxUnavailable = @maxUnavailable;
            Strategy = @strategy;
        }
    }

    [OutputType]
    public sealed class NodePoolUpgradeSettingsBlueGreenSettings
    {
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicy? AutoscaledRolloutPolicy;
        public readonly string? NodePoolSoakDuration;
        public readonly global::Pulumi.Gcp.Container.Outputs.NodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy? StandardRolloutPolicy;
        [OutputConstructor]
        private NodePoolUpgradeSettingsBlueGreenSettings([OutputConstructorParameter("autoscaledRolloutPolicy")] global::Pulumi.Gcp.Container.Outputs.NodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicy? @autoscaledRolloutPolicy, [OutputConstructorParameter("nodePoolSoakDuration")] string? @nodePoolSoakDuration, [OutputConstructorParameter("standardRolloutPolicy")] global::Pulumi.Gcp.Container.Outputs.NodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy? @standardRolloutPolicy)
        {
            AutoscaledRolloutPolicy = @autoscaledRolloutPolicy;
            NodePoolSoakDuration = @nodePoolSoakDuration;
            StandardRolloutPolicy = @standardRolloutPolicy;
        }
    }

    [OutputType]
    public sealed class NodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicy
    {
        public readonly string? WaitForDrainDuration;
        [OutputConstructor]
        private NodePoolUpgradeSettingsBlueGreenSettingsAutoscaledRolloutPolicy([OutputConstructorParameter("waitForDrainDuration")] string? @waitForDrainDuration)
        {
            WaitForDrainDuration = @waitForDrainDuration;
        }
    }

    [OutputType]
    public sealed class NodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy
    {
        public readonly int? BatchNodeCount;
        public readonly double? BatchPercentage;
        public readonly string? BatchSoakDuration;
        [OutputConstructor]
        private NodePoolUpgradeSettingsBlueGreenSettingsStandardRolloutPolicy([OutputConstructorParameter("batchNodeCount")] int? @batchNodeCount, [OutputConstructorParameter("batchPercentage")] double? @batchPercentage, [OutputConstructorParameter("batchSoakDuration")] string? @batchSoakDuration)
        {
            BatchNodeCount = @batchNodeCount;
            BatchPercentage = @batchPercentage;
            BatchSoakDuration = @batchSoakDuration;
        }
    }
}
