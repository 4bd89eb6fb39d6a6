// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Eks.Outputs
{
    [OutputType]
    public sealed class AccessPolicyAssociationAccessScope
    {
        public readonly ImmutableArray<string> Namespaces;
        public readonly string Type;
        [OutputConstructor]
        private AccessPolicyAssociationAccessScope([OutputConstructorParameter("namespaces")] ImmutableArray<string> @namespaces, [OutputConstructorParameter("type")] string @type)
        {
            Namespaces = @namespaces;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class AddonNamespaceConfig
    {
        public readonly string? Namespace;
        [OutputConstructor]
        private AddonNamespaceConfig([OutputConstructorParameter("namespace")] string? @namespace)
        {
            Namespace = @namespace;
        }
    }

    [OutputType]
    public sealed class AddonPodIdentityAssociation
    {
        public readonly string RoleArn;
        public readonly string ServiceAccount;
        [OutputConstructor]
        private AddonPodIdentityAssociation([OutputConstructorParameter("roleArn")] string @roleArn, [OutputConstructorParameter("serviceAccount")] string @serviceAccount)
        {
            RoleArn = @roleArn;
            ServiceAccount = @serviceAccount;
        }
    }

    [OutputType]
    public sealed class ClusterAccessConfig
    {
        public readonly string? AuthenticationMode;
        public readonly bool? BootstrapClusterCreatorAdminPermissions;
        [OutputConstructor]
        private ClusterAccessConfig([OutputConstructorParameter("authenticationMode")] string? @authenticationMode, [OutputConstructorParameter("bootstrapClusterCreatorAdminPermissions")] bool? @bootstrapClusterCreatorAdminPermissions)
        {
            AuthenticationMode = @authenticationMode;
            BootstrapClusterCreatorAdminPermissions = @bootstrapClusterCreatorAdminPermissions;
        }
    }

    [OutputType]
    public sealed class ClusterCertificateAuthority
    {
        public readonly string? Data;
        [OutputConstructor]
        private ClusterCertificateAuthority([OutputConstructorParameter("data")] string? @data)
        {
            Data = @data;
        }
    }

    [OutputType]
    public sealed class ClusterComputeConfig
    {
        public readonly bool? Enabled;
        public readonly ImmutableArray<string> NodePools;
        public readonly string? NodeRoleArn;
        [OutputConstructor]
        private ClusterComputeConfig([OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("nodePools")] ImmutableArray<string> @nodePools, [OutputConstructorParameter("nodeRoleArn")] string? @nodeRoleArn)
        {
            Enabled = @enabled;
            NodePools = @nodePools;
            NodeRoleArn = @nodeRoleArn;
        }
    }

    [OutputType]
    public sealed class ClusterControlPlaneScalingConfig
    {
        public readonly string? Tier;
        [OutputConstructor]
        private ClusterControlPlaneScalingConfig([OutputConstructorParameter("tier")] string? @tier)
        {
            Tier = @tier;
        }
    }

    [OutputType]
    public sealed class ClusterEncryptionConfig
    {
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterEncryptionConfigProvider Provider;
        public readonly ImmutableArray<string> Resources;
        [OutputConstructor]
        private ClusterEncryptionConfig([OutputConstructorParameter("provider")] global::Pulumi.Aws.Eks.Outputs.ClusterEncryptionConfigProvider @provider, [OutputConstructorParameter("resources")] ImmutableArray<string> @resources)
        {
            Provider = @provider;
            Resources = @resources;
        }
    }

    [OutputType]
    public sealed class ClusterEncryptionConfigProvider
    {
        public readonly string KeyArn;
        [OutputConstructor]
        private ClusterEncryptionConfigProvider([OutputConstructorParameter("keyArn")] string @keyArn)
        {
            KeyArn = @keyArn;
        }
    }

    [OutputType]
    public sealed class ClusterIdentity
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.ClusterIdentityOidc> Oidcs;
        [OutputConstructor]
        private ClusterIdentity([OutputConstructorParameter("oidcs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.ClusterIdentityOidc> @oidcs)
        {
            Oidcs = @oidcs;
        }
    }

    [OutputType]
    public sealed class ClusterIdentityOidc
    {
        public readonly string? Issuer;
        [OutputConstructor]
        private ClusterIdentityOidc([OutputConstructorParameter("issuer")] string? @issuer)
        {
            Issuer = @issuer;
        }
    }

    [OutputType]
    public sealed class ClusterKubeApiServerConfig
    {
        public readonly string? EventTtl;
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterKubeApiServerConfigServiceNodePortRange? ServiceNodePortRange;
        [OutputConstructor]
        private ClusterKubeApiServerConfig([OutputConstructorParameter("eventTtl")] string? @eventTtl, [OutputConstructorParameter("serviceNodePortRange")] global::Pulumi.Aws.Eks.Outputs.ClusterKubeApiServerConfigServiceNodePortRange? @serviceNodePortRange)
        {
            EventTtl = @eventTtl;
            ServiceNodePortRange = @serviceNodePortRange;
        }
    }

    [OutputType]
    public sealed class ClusterKubeApiServerConfigServiceNodePortRange
    {
        public readonly int? MaxPort;
        public readonly int? MinPort;
        [OutputConstructor]
        private ClusterKubeApiServerConfigServiceNodePortRange([OutputConstructorParameter("maxPort")] int? @maxPort, [OutputConstructorParameter("minPort")] int? @minPort)
        {
            MaxPort = @maxPort;
            MinPort = @minPort;
        }
    }

    [OutputType]
    public sealed class ClusterKubeControllerManagerConfig
    {
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig? HorizontalPodAutoscalerControllerConfig;
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterKubeControllerManagerConfigPodGcControllerConfig? PodGcControllerConfig;
        [OutputConstructor]
        private ClusterKubeControllerManagerConfig([OutputConstructorParameter("horizontalPodAutoscalerControllerConfig")] global::Pulumi.Aws.Eks.Outputs.ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig? @horizontalPodAutoscalerControllerConfig, [OutputConstructorParameter("podGcControllerConfig")] global::Pulumi.Aws.Eks.Outputs.ClusterKubeControllerManagerConfigPodGcControllerConfig? @podGcControllerConfig)
        {
            HorizontalPodAutoscalerControllerConfig = @horizontalPodAutoscalerControllerConfig;
            PodGcControllerConfig = @podGcControllerConfig;
        }
    }

    [OutputType]
    public sealed class ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig
    {
        public readonly string? HorizontalPodAutoscalerSyncPeriod;
        [OutputConstructor]
        private ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig([OutputConstructorParameter("horizontalPodAutoscalerSyncPeriod")] string? @horizontalPodAutoscalerSyncPeriod)
        {
            HorizontalPodAutoscalerSyncPeriod = @horizontalPodAutoscalerSyncPeriod;
        }
    }

    [OutputType]
    public sealed class ClusterKubeControllerManagerConfigPodGcControllerConfig
    {
        public readonly int? TerminatedPodGcThreshold;
        [OutputConstructor]
        private ClusterKubeControllerManagerConfigPodGcControllerConfig([OutputConstructorParameter("terminatedPodGcThreshold")] int? @terminatedPodGcThreshold)
        {
            TerminatedPodGcThreshold = @terminatedPodGcThreshold;
        }
    }

    [OutputType]
    public sealed class ClusterKubeSchedulerConfig
    {
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterKubeSchedulerConfigNodeResourcesFit? NodeResourcesFit;
        [OutputConstructor]
        private ClusterKubeSchedulerConfig([OutputConstructorParameter("nodeResourcesFit")] global::Pulumi.Aws.Eks.Outputs.ClusterKubeSchedulerConfigNodeResourcesFit? @nodeResourcesFit)
        {
            NodeResourcesFit = @nodeResourcesFit;
        }
    }

    [OutputType]
    public sealed class ClusterKubeSchedulerConfigNodeResourcesFit
    {
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy? ScoringStrategy;
        [OutputConstructor]
        private ClusterKubeSchedulerConfigNodeResourcesFit([OutputConstructorParameter("scoringStrategy")] global::Pulumi.Aws.Eks.Outputs.ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy? @scoringStrategy)
        {
            ScoringStrategy = @scoringStrategy;
        }
    }

    [OutputType]
    public sealed class ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource> Resources;
        public readonly string? Type;
        [OutputConstructor]
        private ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy([OutputConstructorParameter("resources")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource> @resources, [OutputConstructorParameter("type")] string? @type)
        {
            Resources = @resources;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource
    {
        public readonly string? Name;
        public readonly int? Weight;
        [OutputConstructor]
        private ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource([OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("weight")] int? @weight)
        {
            Name = @name;
            Weight = @weight;
        }
    }

    [OutputType]
    public sealed class ClusterKubernetesNetworkConfig
    {
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterKubernetesNetworkConfigElasticLoadBalancing? ElasticLoadBalancing;
        public readonly string? IpFamily;
        public readonly string? ServiceIpv4Cidr;
        public readonly string? ServiceIpv6Cidr;
        [OutputConstructor]
        private ClusterKubernetesNetworkConfig([OutputConstructorParameter("elasticLoadBalancing")] global::Pulumi.Aws.Eks.Outputs.ClusterKubernetesNetworkConfigElasticLoadBalancing? @elasticLoadBalancing, [OutputConstructorParameter("ipFamily")] string? @ipFamily, [OutputConstructorParameter("serviceIpv4Cidr")] string? @serviceIpv4Cidr, [OutputConstructorParameter("serviceIpv6Cidr")] string? @serviceIpv6Cidr)
        {
            ElasticLoadBalancing = @elasticLoadBalancing;
            IpFamily = @ipFamily;
            ServiceIpv4Cidr = @serviceIpv4Cidr;
            ServiceIpv6Cidr = @serviceIpv6Cidr;
        }
    }

    [OutputType]
    public sealed class ClusterKubernetesNetworkConfigElasticLoadBalancing
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ClusterKubernetesNetworkConfigElasticLoadBalancing([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterOutpostConfig
    {
        public readonly string ControlPlaneInstanceType;
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterOutpostConfigControlPlanePlacement? ControlPlanePlacement;
        public readonly string? EtcdInstanceType;
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterOutpostConfigEtcdPlacement? EtcdPlacement;
        public readonly ImmutableArray<string> OutpostArns;
        [OutputConstructor]
        private ClusterOutpostConfig([OutputConstructorParameter("controlPlaneInstanceType")] string @controlPlaneInstanceType, [OutputConstructorParameter("controlPlanePlacement")] global::Pulumi.Aws.Eks.Outputs.ClusterOutpostConfigControlPlanePlacement? @controlPlanePlacement, [OutputConstructorParameter("etcdInstanceType")] string? @etcdInstanceType, [OutputConstructorParameter("etcdPlacement")] global::Pulumi.Aws.Eks.Outputs.ClusterOutpostConfigEtcdPlacement? @etcdPlacement, [OutputConstructorParameter("outpostArns")] ImmutableArray<string> @outpostArns)
        {
            ControlPlaneInstanceType = @controlPlaneInstanceType;
            ControlPlanePlacement = @controlPlanePlacement;
            EtcdInstanceType = @etcdInstanceType;
            EtcdPlacement = @etcdPlacement;
            OutpostArns = @outpostArns;
        }
    }

    [OutputType]
    public sealed class ClusterOutpostConfigControlPlanePlacement
    {
        public readonly string? GroupName;
        public readonly string? SpreadLevel;
        [OutputConstructor]
        private ClusterOutpostConfigControlPlanePlacement([OutputConstructorParameter("groupName")] string? @groupName, [OutputConstructorParameter("spreadLevel")] string? @spreadLevel)
        {
            GroupName = @groupName;
            SpreadLevel = @spreadLevel;
        }
    }

    [OutputType]
    public sealed class ClusterOutpostConfigEtcdPlacement
    {
        public readonly string? SpreadLevel;
        [OutputConstructor]
        private ClusterOutpostConfigEtcdPlacement([OutputConstructorParameter("spreadLevel")] string? @spreadLevel)
        {
            SpreadLevel = @spreadLevel;
        }
    }

    [OutputType]
    public sealed class ClusterRemoteNetworkConfig
    {
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterRemoteNetworkConfigRemoteNodeNetworks? RemoteNodeNetworks;
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterRemoteNetworkConfigRemotePodNetworks? RemotePodNetworks;
        [OutputConstructor]
        private ClusterRemoteNetworkConfig([OutputConstructorParameter("remoteNodeNetworks")] global::Pulumi.Aws.Eks.Outputs.ClusterRemoteNetworkConfigRemoteNodeNetworks? @remoteNodeNetworks, [OutputConstructorParameter("remotePodNetworks")] global::Pulumi.Aws.Eks.Outputs.ClusterRemoteNetworkConfigRemotePodNetworks? @remotePodNetworks)
        {
            RemoteNodeNetworks = @remoteNodeNetworks;
            RemotePodNetworks = @remotePodNetworks;
        }
    }

    [OutputType]
    public sealed class ClusterRemoteNetworkConfigRemoteNodeNetworks
    {
        public readonly ImmutableArray<string> Cidrs;
        [OutputConstructor]
        private ClusterRemoteNetworkConfigRemoteNodeNetworks([OutputConstructorParameter("cidrs")] ImmutableArray<string> @cidrs)
        {
            Cidrs = @cidrs;
        }
    }

    [OutputType]
    public sealed class ClusterRemoteNetworkConfigRemotePodNetworks
    {
        public readonly ImmutableArray<string> Cidrs;
        [OutputConstructor]
        private ClusterRemoteNetworkConfigRemotePodNetworks([OutputConstructorParameter("cidrs")] ImmutableArray<string> @cidrs)
        {
            Cidrs = @cidrs;
        }
    }

    [OutputType]
    public sealed class ClusterStorageConfig
    {
        public readonly global::Pulumi.Aws.Eks.Outputs.ClusterStorageConfigBlockStorage? BlockStorage;
        [OutputConstructor]
        private ClusterStorageConfig([OutputConstructorParameter("blockStorage")] global::Pulumi.Aws.Eks.Outputs.ClusterStorageConfigBlockStorage? @blockStorage)
        {
            BlockStorage = @blockStorage;
        }
    }

    [OutputType]
    public sealed class ClusterStorageConfigBlockStorage
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ClusterStorageConfigBlockStorage([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ClusterUpgradePolicy
    {
        public readonly string? SupportType;
        [OutputConstructor]
        private ClusterUpgradePolicy([OutputConstructorParameter("supportType")] string? @supportType)
        {
            SupportType = @supportType;
        }
    }

    [OutputType]
    public sealed class ClusterVpcConfig
    {
        public readonly string? ClusterSecurityGroupId;
        public readonly string? ControlPlaneEgressMode;
        public readonly bool? EndpointPrivateAccess;
        public readonly bool? EndpointPublicAccess;
        public readonly ImmutableArray<string> PublicAccessCidrs;
        public readonly ImmutableArray<string> SecurityGroupIds;
        public readonly ImmutableArray<string> SubnetIds;
        public readonly string? VpcId;
        [OutputConstructor]
        private ClusterVpcConfig([OutputConstructorParameter("clusterSecurityGroupId")] string? @clusterSecurityGroupId, [OutputConstructorParameter("controlPlaneEgressMode")] string? @controlPlaneEgressMode, [OutputConstructorParameter("endpointPrivateAccess")] bool? @endpointPrivateAccess, [OutputConstructorParameter("endpointPublicAccess")] bool? @endpointPublicAccess, [OutputConstructorParameter("publicAccessCidrs")] ImmutableArray<string> @publicAccessCidrs, [OutputConstructorParameter("securityGroupIds")] ImmutableArray<string> @securityGroupIds, [OutputConstructorParameter("subnetIds")] ImmutableArray<string> @subnetIds, [OutputConstructorParameter("vpcId")] string? @vpcId)
        {
            ClusterSecurityGroupId = @clusterSecurityGroupId;
            ControlPlaneEgressMode = @controlPlaneEgressMode;
            EndpointPrivateAccess = @endpointPrivateAccess;
            EndpointPublicAccess = @endpointPublicAccess;
            PublicAccessCidrs = @publicAccessCidrs;
            SecurityGroupIds = @securityGroupIds;
            SubnetIds = @subnetIds;
            VpcId = @vpcId;
        }
    }

    [OutputType]
    public sealed class ClusterZonalShiftConfig
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ClusterZonalShiftConfig([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class FargateProfileSelector
    {
        public readonly ImmutableDictionary<string, string>? Labels;
        public readonly string Namespace;
        [OutputConstructor]
        private FargateProfileSelector([OutputConstructorParameter("labels")] ImmutableDictionary<string, string>? @labels, [OutputConstructorParameter("namespace")] string @namespace)
        {
            Labels = @labels;
            Namespace = @namespace;
        }
    }

    [OutputType]
    public sealed class GetClusterAccessConfig
    {
        public readonly string AuthenticationMode;
        public readonly bool BootstrapClusterCreatorAdminPermissions;
        [OutputConstructor]
        private GetClusterAccessConfig([OutputConstructorParameter("authenticationMode")] string @authenticationMode, [OutputConstructorParameter("bootstrapClusterCreatorAdminPermissions")] bool @bootstrapClusterCreatorAdminPermissions)
        {
            AuthenticationMode = @authenticationMode;
            BootstrapClusterCreatorAdminPermissions = @bootstrapClusterCreatorAdminPermissions;
        }
    }

    [OutputType]
    public sealed class GetClusterCertificateAuthority
    {
        public readonly string Data;
        [OutputConstructor]
        private GetClusterCertificateAuthority([OutputConstructorParameter("data")] string @data)
        {
            Data = @data;
        }
    }

    [OutputType]
    public sealed class GetClusterComputeConfig
    {
        public readonly bool Enabled;
        public readonly ImmutableArray<string> NodePools;
        public readonly string NodeRoleArn;
        [OutputConstructor]
        private GetClusterComputeConfig([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("nodePools")] ImmutableArray<string> @nodePools, [OutputConstructorParameter("nodeRoleArn")] string @nodeRoleArn)
        {
            Enabled = @enabled;
            NodePools = @nodePools;
            NodeRoleArn = @nodeRoleArn;
        }
    }

    [OutputType]
    public sealed class GetClusterControlPlaneScalingConfig
    {
        public readonly string Tier;
        [OutputConstructor]
        private GetClusterControlPlaneScalingConfig([OutputConstructorParameter("tier")] string @tier)
        {
            Tier = @tier;
        }
    }

    [OutputType]
    public sealed class GetClusterIdentity
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterIdentityOidc> Oidcs;
        [OutputConstructor]
        private GetClusterIdentity([OutputConstructorParameter("oidcs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterIdentityOidc> @oidcs)
        {
            Oidcs = @oidcs;
        }
    }

    [OutputType]
    public sealed class GetClusterIdentityOidc
    {
        public readonly string Issuer;
        [OutputConstructor]
        private GetClusterIdentityOidc([OutputConstructorParameter("issuer")] string @issuer)
        {
            Issuer = @issuer;
        }
    }

    [OutputType]
    public sealed class GetClusterKubeApiServerConfig
    {
        public readonly string EventTtl;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeApiServerConfigServiceNodePortRange> ServiceNodePortRanges;
        [OutputConstructor]
        private GetClusterKubeApiServerConfig([OutputConstructorParameter("eventTtl")] string @eventTtl, [OutputConstructorParameter("serviceNodePortRanges")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeApiServerConfigServiceNodePortRange> @serviceNodePortRanges)
        {
            EventTtl = @eventTtl;
            ServiceNodePortRanges = @serviceNodePortRanges;
        }
    }

    [OutputType]
    public sealed class GetClusterKubeApiServerConfigServiceNodePortRange
    {
        public readonly int MaxPort;
        public readonly int MinPort;
        [OutputConstructor]
        private GetClusterKubeApiServerConfigServiceNodePortRange([OutputConstructorParameter("maxPort")] int @maxPort, [OutputConstructorParameter("minPort")] int @minPort)
        {
            MaxPort = @maxPort;
            MinPort = @minPort;
        }
    }

    [OutputType]
    public sealed class GetClusterKubeControllerManagerConfig
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig> HorizontalPodAutoscalerControllerConfigs;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeControllerManagerConfigPodGcControllerConfig> PodGcControllerConfigs;
        [OutputConstructor]
        private GetClusterKubeControllerManagerConfig([OutputConstructorParameter("horizontalPodAutoscalerControllerConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig> @horizontalPodAutoscalerControllerConfigs, [OutputConstructorParameter("podGcControllerConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeControllerManagerConfigPodGcControllerConfig> @podGcControllerConfigs)
        {
            HorizontalPodAutoscalerControllerConfigs = @horizontalPodAutoscalerControllerConfigs;
            PodGcControllerConfigs = @podGcControllerConfigs;
        }
    }

    [OutputType]
    public sealed class GetClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig
    {
        public readonly string HorizontalPodAutoscalerSyncPeriod;
        [OutputConstructor]
        private GetClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfig([OutputConstructorParameter("horizontalPodAutoscalerSyncPeriod")] string @horizontalPodAutoscalerSyncPeriod)
        {
            HorizontalPodAutoscalerSyncPeriod = @horizontalPodAutoscalerSyncPeriod;
        }
    }

    [OutputType]
    public sealed class GetClusterKubeControllerManagerConfigPodGcControllerConfig
    {
        public readonly int TerminatedPodGcThreshold;
        [OutputConstructor]
        private GetClusterKubeControllerManagerConfigPodGcControllerConfig([OutputConstructorParameter("terminatedPodGcThreshold")] int @terminatedPodGcThreshold)
        {
            TerminatedPodGcThreshold = @terminatedPodGcThreshold;
        }
    }

    [OutputType]
    public sealed class GetClusterKubeSchedulerConfig
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeSchedulerConfigNodeResourcesFit> NodeResourcesFits;
        [OutputConstructor]
        private GetClusterKubeSchedulerConfig([OutputConstructorParameter("nodeResourcesFits")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeSchedulerConfigNodeResourcesFit> @nodeResourcesFits)
        {
            NodeResourcesFits = @nodeResourcesFits;
        }
    }

    [OutputType]
    public sealed class GetClusterKubeSchedulerConfigNodeResourcesFit
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy> ScoringStrategies;
        [OutputConstructor]
        private GetClusterKubeSchedulerConfigNodeResourcesFit([OutputConstructorParameter("scoringStrategies")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy> @scoringStrategies)
        {
            ScoringStrategies = @scoringStrategies;
        }
    }

    [OutputType]
    public sealed class GetClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource> Resources;
        public readonly string Type;
        [OutputConstructor]
        private GetClusterKubeSchedulerConfigNodeResourcesFitScoringStrategy([OutputConstructorParameter("resources")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource> @resources, [OutputConstructorParameter("type")] string @type)
        {
            Resources = @resources;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class GetClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource
    {
        public readonly string Name;
        public readonly int Weight;
        [OutputConstructor]
        private GetClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResource([OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("weight")] int @weight)
        {
            Name = @name;
            Weight = @weight;
        }
    }

    [OutputType]
    public sealed class GetClusterKubernetesNetworkConfig
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubernetesNetworkConfigElasticLoadBalancing> ElasticLoadBalancings;
        public readonly string IpFamily;
        public readonly string ServiceIpv4Cidr;
        public readonly string ServiceIpv6Cidr;
        [OutputConstructor]
        private GetClusterKubernetesNetworkConfig([OutputConstructorParameter("elasticLoadBalancings")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubernetesNetworkConfigElasticLoadBalancing> @elasticLoadBalancings, [OutputConstructorParameter("ipFamily")] string @ipFamily, [OutputConstructorParameter("serviceIpv4Cidr")] string @serviceIpv4Cidr, [OutputConstructorParameter("serviceIpv6Cidr")] string @serviceIpv6Cidr)
        {
            ElasticLoadBalancings = @elasticLoadBalancings;
            IpFamily = @ipFamily;
            ServiceIpv4Cidr = @serviceIpv4Cidr;
            ServiceIpv6Cidr = @serviceIpv6Cidr;
        }
    }

    [OutputType]
    public sealed class GetClusterKubernetesNetworkConfigElasticLoadBalancing
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private GetClusterKubernetesNetworkConfigElasticLoadBalancing([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class GetClusterOutpostConfig
    {
        public readonly string ControlPlaneInstanceType;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterOutpostConfigControlPlanePlacement> ControlPlanePlacements;
        public readonly string EtcdInstanceType;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterOutpostConfigEtcdPlacement> EtcdPlacements;
        public readonly ImmutableArray<string> OutpostArns;
        [OutputConstructor]
        private GetClusterOutpostConfig([OutputConstructorParameter("controlPlaneInstanceType")] string @controlPlaneInstanceType, [OutputConstructorParameter("controlPlanePlacements")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterOutpostConfigControlPlanePlacement> @controlPlanePlacements, [OutputConstructorParameter("etcdInstanceType")] string @etcdInstanceType, [OutputConstructorParameter("etcdPlacements")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterOutpostConfigEtcdPlacement> @etcdPlacements, [OutputConstructorParameter("outpostArns")] ImmutableArray<string> @outpostArns)
        {
            ControlPlaneInstanceType = @controlPlaneInstanceType;
            ControlPlanePlacements = @controlPlanePlacements;
            EtcdInstanceType = @etcdInstanceType;
            EtcdPlacements = @etcdPlacements;
            OutpostArns = @outpostArns;
        }
    }

    [OutputType]
    public sealed class GetClusterOutpostConfigControlPlanePlacement
    {
        public readonly string GroupName;
        public readonly string SpreadLevel;
        [OutputConstructor]
        private GetClusterOutpostConfigControlPlanePlacement([OutputConstructorParameter("groupName")] string @groupName, [OutputConstructorParameter("spreadLevel")] string @spreadLevel)
        {
            GroupName = @groupName;
            SpreadLevel = @spreadLevel;
        }
    }

    [OutputType]
    public sealed class GetClusterOutpostConfigEtcdPlacement
    {
        public readonly string SpreadLevel;
        [OutputConstructor]
        private GetClusterOutpostConfigEtcdPlacement([OutputConstructorParameter("spreadLevel")] string @spreadLevel)
        {
            SpreadLevel = @spreadLevel;
        }
    }

    [OutputType]
    public sealed class GetClusterRemoteNetworkConfig
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterRemoteNetworkConfigRemoteNodeNetwork> RemoteNodeNetworks;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterRemoteNetworkConfigRemotePodNetwork> RemotePodNetworks;
        [OutputConstructor]
        private GetClusterRemoteNetworkConfig([OutputConstructorParameter("remoteNodeNetworks")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterRemoteNetworkConfigRemoteNodeNetwork> @remoteNodeNetworks, [OutputConstructorParameter("remotePodNetworks")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterRemoteNetworkConfigRemotePodNetwork> @remotePodNetworks)
        {
            RemoteNodeNetworks = @remoteNodeNetworks;
            RemotePodNetworks = @remotePodNetworks;
        }
    }

    [OutputType]
    public sealed class GetClusterRemoteNetworkConfigRemoteNodeNetwork
    {
        public readonly ImmutableArray<string> Cidrs;
        [OutputConstructor]
        private GetClusterRemoteNetworkConfigRemoteNodeNetwork([OutputConstructorParameter("cidrs")] ImmutableArray<string> @cidrs)
        {
            Cidrs = @cidrs;
        }
    }

    [OutputType]
    public sealed class GetClusterRemoteNetworkConfigRemotePodNetwork
    {
        public readonly ImmutableArray<string> Cidrs;
        [OutputConstructor]
        private GetClusterRemoteNetworkConfigRemotePodNetwork([OutputConstructorParameter("cidrs")] ImmutableArray<string> @cidrs)
        {
            Cidrs = @cidrs;
        }
    }

    [OutputType]
    public sealed class GetClusterStorageConfig
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterStorageConfigBlockStorage> BlockStorages;
        [OutputConstructor]
        private GetClusterStorageConfig([OutputConstructorParameter("blockStorages")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterStorageConfigBlockStorage> @blockStorages)
        {
            BlockStorages = @blockStorages;
        }
    }

    [OutputType]
    public sealed class GetClusterStorageConfigBlockStorage
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private GetClusterStorageConfigBlockStorage([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class GetClusterUpgradePolicy
    {
        public readonly string SupportType;
        [OutputConstructor]
        private GetClusterUpgradePolicy([OutputConstructorParameter("supportType")] string @supportType)
        {
            SupportType = @supportType;
        }
    }

    [OutputType]
    public sealed class GetClusterVpcConfig
    {
        public readonly string ClusterSecurityGroupId;
        public readonly string ControlPlaneEgressMode;
        public readonly bool EndpointPrivateAccess;
        public readonly bool EndpointPublicAccess;
        public readonly ImmutableArray<string> PublicAccessCidrs;
        public readonly ImmutableArray<string> SecurityGroupIds;
        public readonly ImmutableArray<string> SubnetIds;
        public readonly string VpcId;
        [OutputConstructor]
        private GetClusterVpcConfig([OutputConstructorParameter("clusterSecurityGroupId")] string @clusterSecurityGroupId, [OutputConstructorParameter("controlPlaneEgressMode")] string @controlPlaneEgressMode, [OutputConstructorParameter("endpointPrivateAccess")] bool @endpointPrivateAccess, [OutputConstructorParameter("endpointPublicAccess")] bool @endpointPublicAccess, [OutputConstructorParameter("publicAccessCidrs")] ImmutableArray<string> @publicAccessCidrs, [OutputConstructorParameter("securityGroupIds")] ImmutableArray<string> @securityGroupIds, [OutputConstructorParameter("subnetIds")] ImmutableArray<string> @subnetIds, [OutputConstructorParameter("vpcId")] string @vpcId)
        {
            ClusterSecurityGroupId = @clusterSecurityGroupId;
            ControlPlaneEgressMode = @controlPlaneEgressMode;
            EndpointPrivateAccess = @endpointPrivateAccess;
            EndpointPublicAccess = @endpointPublicAccess;
            PublicAccessCidrs = @publicAccessCidrs;
            SecurityGroupIds = @securityGroupIds;
            SubnetIds = @subnetIds;
            VpcId = @vpcId;
        }
    }

    [OutputType]
    public sealed class GetClusterZonalShiftConfig
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private GetClusterZonalShiftConfig([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class NodeGroupLaunchTemplate
    {
        public readonly string? Id;
        public readonly string? Name;
        public readonly string Version;
        [OutputConstructor]
        private NodeGroupLaunchTemplate([OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("version")] string @version)
        {
            Id = @id;
            Name = @name;
            Version = @version;
        }
    }

    [OutputType]
    public sealed class NodeGroupNodeRepairConfig
    {
        public readonly bool? Enabled;
        public readonly int? MaxParallelNodesRepairedCount;
        public readonly int? MaxParallelNodesRepairedPercentage;
        public readonly int? MaxUnhealthyNodeThresholdCount;
        public readonly int? MaxUnhealthyNodeThresholdPercentage;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.NodeGroupNodeRepairConfigNodeRepairConfigOverride> NodeRepairConfigOverrides;
        [OutputConstructor]
        private NodeGroupNodeRepairConfig([OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("maxParallelNodesRepairedCount")] int? @maxParallelNodesRepairedCount, [OutputConstructorParameter("maxParallelNodesRepairedPercentage")] int? @maxParallelNodesRepairedPercentage, [OutputConstructorParameter("maxUnhealthyNodeThresholdCount")] int? @maxUnhealthyNodeThresholdCount, [OutputConstructorParameter("maxUnhealthyNodeThresholdPercentage")] int? @maxUnhealthyNodeThresholdPercentage, [OutputConstructorParameter("nodeRepairConfigOverrides")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.NodeGroupNodeRepairConfigNodeRepairConfigOverride> @nodeRepairConfigOverrides)
        {
            Enabled = @enabled;
            MaxParallelNodesRepairedCount = @maxParallelNodesRepairedCount;
            MaxParallelNodesRepairedPercentage = @maxParallelNodesRepairedPercentage;
            MaxUnhealthyNodeThresholdCount = @maxUnhealthyNodeThresholdCount;
            MaxUnhealthyNodeThresholdPercentage = @maxUnhealthyNodeThresholdPercentage;
            NodeRepairConfigOverrides = @nodeRepairConfigOverrides;
        }
    }

    [OutputType]
    public sealed class NodeGroupNodeRepairConfigNodeRepairConfigOverride
    {
        public readonly int MinRepairWaitTimeMins;
        public readonly string NodeMonitoringCondition;
        public readonly string NodeUnhealthyReason;
        public readonly string RepairAction;
        [OutputConstructor]
        private NodeGroupNodeRepairConfigNodeRepairConfigOverride([OutputConstructorParameter("minRepairWaitTimeMins")] int @minRepairWaitTimeMins, [OutputConstructorParameter("nodeMonitoringCondition")] string @nodeMonitoringCondition, [OutputConstructorParameter("nodeUnhealthyReason")] string @nodeUnhealthyReason, [OutputConstructorParameter("repairAction")] string @repairAction)
        {
            MinRepairWaitTimeMins = @minRepairWaitTimeMins;
            NodeMonitoringCondition = @nodeMonitoringCondition;
            NodeUnhealthyReason = @nodeUnhealthyReason;
            RepairAction = @repairAction;
        }
    }

    [OutputType]
    public sealed class NodeGroupRemoteAccess
    {
        public readonly string? Ec2SshKey;
        public readonly ImmutableArray<string> SourceSecurityGroupIds;
        [OutputConstructor]
        private NodeGroupRemoteAccess([OutputConstructorParameter("ec2SshKey")] string? @ec2SshKey, [OutputConstructorParameter("sourceSecurityGroupIds")] ImmutableArray<string> @sourceSecurityGroupIds)
        {
            Ec2SshKey = @ec2SshKey;
            SourceSecurityGroupIds = @sourceSecurityGroupIds;
        }
    }

    [OutputType]
    public sealed class NodeGroupResource
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.NodeGroupResourceAutoscalingGroup> AutoscalingGroups;
        public readonly string? RemoteAccessSecurityGroupId;
        [OutputConstructor]
        private NodeGroupResource([OutputConstructorParameter("autoscalingGroups")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.NodeGroupResourceAutoscalingGroup> @autoscalingGroups, [OutputConstructorParameter("remoteAccessSecurityGroupId")] string? @remoteAccessSecurityGroupId)
        {
            AutoscalingGroups = @autoscalingGroups;
            RemoteAccessSecurityGroupId = @remoteAccessSecurityGroupId;
        }
    }

    [OutputType]
    public sealed class NodeGroupResourceAutoscalingGroup
    {
        public readonly string? Name;
        [OutputConstructor]
        private NodeGroupResourceAutoscalingGroup([OutputConstructorParameter("name")] string? @name)
        {
            Name = @name;
        }
    }

    [OutputType]
    public sealed class NodeGroupScalingConfig
    {
        public readonly int DesiredSize;
        public readonly int MaxSize;
        public readonly int MinSize;
        [OutputConstructor]
        private NodeGroupScalingConfig([OutputConstructorParameter("desiredSize")] int @desiredSize, [OutputConstructorParameter("maxSize")] int @maxSize, [OutputConstructorParameter("minSize")] int @minSize)
        {
            DesiredSize = @desiredSize;
            MaxSize = @maxSize;
            MinSize = @minSize;
        }
    }

    [OutputType]
    public sealed class NodeGroupTaint
    {
        public readonly string Effect;
        public readonly string Key;
        public readonly string? Value;
        [OutputConstructor]
        private NodeGroupTaint([OutputConstructorParameter("effect")] string @effect, [OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("value")] string? @value)
        {
            Effect = @effect;
            Key = @key;
            Value = @value;
        }
    }

    [OutputType]
    public sealed class NodeGroupUpdateConfig
    {
        public readonly int? MaxUnavailable;
        public readonly int? MaxUnavailablePercentage;
        public readonly string? UpdateStrategy;
        [OutputConstructor]
        private NodeGroupUpdateConfig([OutputConstructorParameter("maxUnavailable")] int? @maxUnavailable, [OutputConstructorParameter("maxUnavailablePercentage")] int? @maxUnavailablePercentage, [OutputConstructorParameter("updateStrategy")] string? @updateStrategy)
        {
            MaxUnavailable = @maxUnavailable;
            MaxUnavailablePercentage = @maxUnavailablePercentage;
            UpdateStrategy = @updateStrategy;
        }
    }

    [OutputType]
    public sealed class NodeGroupWarmPoolConfig
    {
        public readonly int? MaxGroupPreparedCapacity;
        public readonly int? MinSize;
        public readonly string? PoolState;
        public readonly bool? ReuseOnScaleIn;
        [OutputConstructor]
        private NodeGroupWarmPoolConfig([OutputConstructorParameter("maxGroupPreparedCapacity")] int? @maxGroupPreparedCapacity, [OutputConstructorParameter("minSize")] int? @minSize, [OutputConstructorParameter("poolState")] string? @poolState, [OutputConstructorParameter("reuseOnScaleIn")] bool? @reuseOnScaleIn)
        {
            MaxGroupPreparedCapacity = @maxGroupPreparedCapacity;
            MinSize = @minSize;
            PoolState = @poolState;
            ReuseOnScaleIn = @reuseOnScaleIn;
        }
    }
}
