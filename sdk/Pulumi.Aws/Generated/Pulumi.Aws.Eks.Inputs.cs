// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Eks.Inputs
{
    public sealed class AccessPolicyAssociationAccessScopeArgs : global::Pulumi.ResourceArgs
    {
        [Input("namespaces")]
        private InputList<string>? _namespaces;

        public InputList<string> Namespaces
        {
            get => _namespaces ??= new InputList<string>();
            set => _namespaces = value;
        }

        [Input("type", required: true)]
        public Input<string> Type { get; set; } = default!;

        public AccessPolicyAssociationAccessScopeArgs()
        {
        }
        public static new AccessPolicyAssociationAccessScopeArgs Empty => new AccessPolicyAssociationAccessScopeArgs();
    }

    public sealed class AddonNamespaceConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("namespace")]
        public Input<string>? Namespace { get; set; }

        public AddonNamespaceConfigArgs()
        {
        }
        public static new AddonNamespaceConfigArgs Empty => new AddonNamespaceConfigArgs();
    }

    public sealed class AddonPodIdentityAssociationArgs : global::Pulumi.ResourceArgs
    {
        [Input("roleArn", required: true)]
        public Input<string> RoleArn { get; set; } = default!;

        [Input("serviceAccount", required: true)]
        public Input<string> ServiceAccount { get; set; } = default!;

        public AddonPodIdentityAssociationArgs()
        {
        }
        public static new AddonPodIdentityAssociationArgs Empty => new AddonPodIdentityAssociationArgs();
    }

    public sealed class ClusterAccessConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("authenticationMode")]
        public Input<string>? AuthenticationMode { get; set; }

        [Input("bootstrapClusterCreatorAdminPermissions")]
        public Input<bool>? BootstrapClusterCreatorAdminPermissions { get; set; }

        public ClusterAccessConfigArgs()
        {
        }
        public static new ClusterAccessConfigArgs Empty => new ClusterAccessConfigArgs();
    }

    public sealed class ClusterComputeConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("nodePools")]
        private InputList<string>? _nodePools;

        public InputList<string> NodePools
        {
            get => _nodePools ??= new InputList<string>();
            set => _nodePools = value;
        }

        [Input("nodeRoleArn")]
        public Input<string>? NodeRoleArn { get; set; }

        public ClusterComputeConfigArgs()
        {
        }
        public static new ClusterComputeConfigArgs Empty => new ClusterComputeConfigArgs();
    }

    public sealed class ClusterControlPlaneScalingConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("tier")]
        public Input<string>? Tier { get; set; }

        public ClusterControlPlaneScalingConfigArgs()
        {
        }
        public static new ClusterControlPlaneScalingConfigArgs Empty => new ClusterControlPlaneScalingConfigArgs();
    }

    public sealed class ClusterEncryptionConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("provider", required: true)]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterEncryptionConfigProviderArgs> Provider { get; set; } = default!;

        [Input("resources", required: true)]
        private InputList<string>? _resources;

        public InputList<string> Resources
        {
            get => _resources ??= new InputList<string>();
            set => _resources = value;
        }

        public ClusterEncryptionConfigArgs()
        {
        }
        public static new ClusterEncryptionConfigArgs Empty => new ClusterEncryptionConfigArgs();
    }

    public sealed class ClusterEncryptionConfigProviderArgs : global::Pulumi.ResourceArgs
    {
        [Input("keyArn", required: true)]
        public Input<string> KeyArn { get; set; } = default!;

        public ClusterEncryptionConfigProviderArgs()
        {
        }
        public static new ClusterEncryptionConfigProviderArgs Empty => new ClusterEncryptionConfigProviderArgs();
    }

    public sealed class ClusterKubeApiServerConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("eventTtl")]
        public Input<string>? EventTtl { get; set; }

        [Input("serviceNodePortRange")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterKubeApiServerConfigServiceNodePortRangeArgs>? ServiceNodePortRange { get; set; }

        public ClusterKubeApiServerConfigArgs()
        {
        }
        public static new ClusterKubeApiServerConfigArgs Empty => new ClusterKubeApiServerConfigArgs();
    }

    public sealed class ClusterKubeApiServerConfigServiceNodePortRangeArgs : global::Pulumi.ResourceArgs
    {
        [Input("maxPort")]
        public Input<int>? MaxPort { get; set; }

        [Input("minPort")]
        public Input<int>? MinPort { get; set; }

        public ClusterKubeApiServerConfigServiceNodePortRangeArgs()
        {
        }
        public static new ClusterKubeApiServerConfigServiceNodePortRangeArgs Empty => new ClusterKubeApiServerConfigServiceNodePortRangeArgs();
    }

    public sealed class ClusterKubeControllerManagerConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("horizontalPodAutoscalerControllerConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfigArgs>? HorizontalPodAutoscalerControllerConfig { get; set; }

        [Input("podGcControllerConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterKubeControllerManagerConfigPodGcControllerConfigArgs>? PodGcControllerConfig { get; set; }

        public ClusterKubeControllerManagerConfigArgs()
        {
        }
        public static new ClusterKubeControllerManagerConfigArgs Empty => new ClusterKubeControllerManagerConfigArgs();
    }

    public sealed class ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("horizontalPodAutoscalerSyncPeriod")]
        public Input<string>? HorizontalPodAutoscalerSyncPeriod { get; set; }

        public ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfigArgs()
        {
        }
        public static new ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfigArgs Empty => new ClusterKubeControllerManagerConfigHorizontalPodAutoscalerControllerConfigArgs();
    }

    public sealed class ClusterKubeControllerManagerConfigPodGcControllerConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("terminatedPodGcThreshold")]
        public Input<int>? TerminatedPodGcThreshold { get; set; }

        public ClusterKubeControllerManagerConfigPodGcControllerConfigArgs()
        {
        }
        public static new ClusterKubeControllerManagerConfigPodGcControllerConfigArgs Empty => new ClusterKubeControllerManagerConfigPodGcControllerConfigArgs();
    }

    public sealed class ClusterKubeSchedulerConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("nodeResourcesFit")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterKubeSchedulerConfigNodeResourcesFitArgs>? NodeResourcesFit { get; set; }

        public ClusterKubeSchedulerConfigArgs()
        {
        }
        public static new ClusterKubeSchedulerConfigArgs Empty => new ClusterKubeSchedulerConfigArgs();
    }

    public sealed class ClusterKubeSchedulerConfigNodeResourcesFitArgs : global::Pulumi.ResourceArgs
    {
        [Input("scoringStrategy")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyArgs>? ScoringStrategy { get; set; }

        public ClusterKubeSchedulerConfigNodeResourcesFitArgs()
        {
        }
        public static new ClusterKubeSchedulerConfigNodeResourcesFitArgs Empty => new ClusterKubeSchedulerConfigNodeResourcesFitArgs();
    }

    public sealed class ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyArgs : global::Pulumi.ResourceArgs
    {
        [Input("resources")]
        private InputList<global::Pulumi.Aws.Eks.Inputs.ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResourceArgs>? _resources;

        public InputList<global::Pulumi.Aws.Eks.Inputs.ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResourceArgs> Resources
        {
            get => _resources ??= new InputList<global::Pulumi.Aws.Eks.Inputs.ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResourceArgs>();
            set => _resources = value;
        }

        [Input("type")]
        public Input<string>? Type { get; set; }

        public ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyArgs()
        {
        }
        public static new ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyArgs Empty => new ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyArgs();
    }

    public sealed class ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResourceArgs : global::Pulumi.ResourceArgs
    {
        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("weight")]
        public Input<int>? Weight { get; set; }

        public ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResourceArgs()
        {
        }
        public static new ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResourceArgs Empty => new ClusterKubeSchedulerConfigNodeResourcesFitScoringStrategyResourceArgs();
    }

    public sealed class ClusterKubernetesNetworkConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("elasticLoadBalancing")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterKubernetesNetworkConfigElasticLoadBalancingArgs>? ElasticLoadBalancing { get; set; }

        [Input("ipFamily")]
        public Input<string>? IpFamily { get; set; }

        [Input("serviceIpv4Cidr")]
        public Input<string>? ServiceIpv4Cidr { get; set; }

        [Input("serviceIpv6Cidr")]
        public Input<string>? ServiceIpv6Cidr { get; set; }

        public ClusterKubernetesNetworkConfigArgs()
        {
        }
        public static new ClusterKubernetesNetworkConfigArgs Empty => new ClusterKubernetesNetworkConfigArgs();
    }

    public sealed class ClusterKubernetesNetworkConfigElasticLoadBalancingArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ClusterKubernetesNetworkConfigElasticLoadBalancingArgs()
        {
        }
        public static new ClusterKubernetesNetworkConfigElasticLoadBalancingArgs Empty => new ClusterKubernetesNetworkConfigElasticLoadBalancingArgs();
    }

    public sealed class ClusterOutpostConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("controlPlaneInstanceType", required: true)]
        public Input<string> ControlPlaneInstanceType { get; set; } = default!;

        [Input("controlPlanePlacement")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterOutpostConfigControlPlanePlacementArgs>? ControlPlanePlacement { get; set; }

        [Input("etcdInstanceType")]
        public Input<string>? EtcdInstanceType { get; set; }

        [Input("etcdPlacement")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterOutpostConfigEtcdPlacementArgs>? EtcdPlacement { get; set; }

        [Input("outpostArns", required: true)]
        private InputList<string>? _outpostArns;

        public InputList<string> OutpostArns
        {
            get => _outpostArns ??= new InputList<string>();
            set => _outpostArns = value;
        }

        public ClusterOutpostConfigArgs()
        {
        }
        public static new ClusterOutpostConfigArgs Empty => new ClusterOutpostConfigArgs();
    }

    public sealed class ClusterOutpostConfigControlPlanePlacementArgs : global::Pulumi.ResourceArgs
    {
        [Input("groupName")]
        public Input<string>? GroupName { get; set; }

        [Input("spreadLevel")]
        public Input<string>? SpreadLevel { get; set; }

        public ClusterOutpostConfigControlPlanePlacementArgs()
        {
        }
        public static new ClusterOutpostConfigControlPlanePlacementArgs Empty => new ClusterOutpostConfigControlPlanePlacementArgs();
    }

    public sealed class ClusterOutpostConfigEtcdPlacementArgs : global::Pulumi.ResourceArgs
    {
        [Input("spreadLevel")]
        public Input<string>? SpreadLevel { get; set; }

        public ClusterOutpostConfigEtcdPlacementArgs()
        {
        }
        public static new ClusterOutpostConfigEtcdPlacementArgs Empty => new ClusterOutpostConfigEtcdPlacementArgs();
    }

    public sealed class ClusterRemoteNetworkConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("remoteNodeNetworks")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterRemoteNetworkConfigRemoteNodeNetworksArgs>? RemoteNodeNetworks { get; set; }

        [Input("remotePodNetworks")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterRemoteNetworkConfigRemotePodNetworksArgs>? RemotePodNetworks { get; set; }

        public ClusterRemoteNetworkConfigArgs()
        {
        }
        public static new ClusterRemoteNetworkConfigArgs Empty => new ClusterRemoteNetworkConfigArgs();
    }

    public sealed class ClusterRemoteNetworkConfigRemoteNodeNetworksArgs : global::Pulumi.ResourceArgs
    {
        [Input("cidrs")]
        private InputList<string>? _cidrs;

        public InputList<string> Cidrs
        {
            get => _cidrs ??= new InputList<string>();
            set => _cidrs = value;
        }

        public ClusterRemoteNetworkConfigRemoteNodeNetworksArgs()
        {
        }
        public static new ClusterRemoteNetworkConfigRemoteNodeNetworksArgs Empty => new ClusterRemoteNetworkConfigRemoteNodeNetworksArgs();
    }

    public sealed class ClusterRemoteNetworkConfigRemotePodNetworksArgs : global::Pulumi.ResourceArgs
    {
        [Input("cidrs")]
        private InputList<string>? _cidrs;

        public InputList<string> Cidrs
        {
            get => _cidrs ??= new InputList<string>();
            set => _cidrs = value;
        }

        public ClusterRemoteNetworkConfigRemotePodNetworksArgs()
        {
        }
        public static new ClusterRemoteNetworkConfigRemotePodNetworksArgs Empty => new ClusterRemoteNetworkConfigRemotePodNetworksArgs();
    }

    public sealed class ClusterStorageConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("blockStorage")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterStorageConfigBlockStorageArgs>? BlockStorage { get; set; }

        public ClusterStorageConfigArgs()
        {
        }
        public static new ClusterStorageConfigArgs Empty => new ClusterStorageConfigArgs();
    }

    public sealed class ClusterStorageConfigBlockStorageArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ClusterStorageConfigBlockStorageArgs()
        {
        }
        public static new ClusterStorageConfigBlockStorageArgs Empty => new ClusterStorageConfigBlockStorageArgs();
    }

    public sealed class ClusterUpgradePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("supportType")]
        public Input<string>? SupportType { get; set; }

        public ClusterUpgradePolicyArgs()
        {
        }
        public static new ClusterUpgradePolicyArgs Empty => new ClusterUpgradePolicyArgs();
    }

    public sealed class ClusterVpcConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("clusterSecurityGroupId")]
        public Input<string>? ClusterSecurityGroupId { get; set; }

        [Input("controlPlaneEgressMode")]
        public Input<string>? ControlPlaneEgressMode { get; set; }

        [Input("endpointPrivateAccess")]
        public Input<bool>? EndpointPrivateAccess { get; set; }

        [Input("endpointPublicAccess")]
        public Input<bool>? EndpointPublicAccess { get; set; }

        [Input("publicAccessCidrs")]
        private InputList<string>? _publicAccessCidrs;

        public InputList<string> PublicAccessCidrs
        {
            get => _publicAccessCidrs ??= new InputList<string>();
            set => _publicAccessCidrs = value;
        }

        [Input("securityGroupIds")]
        private InputList<string>? _securityGroupIds;

        public InputList<string> SecurityGroupIds
        {
            get => _securityGroupIds ??= new InputList<string>();
            set => _securityGroupIds = value;
        }

        [Input("subnetIds", required: true)]
        private InputList<string>? _subnetIds;

        public InputList<string> SubnetIds
        {
            get => _subnetIds ??= new InputList<string>();
            set => _subnetIds = value;
        }

        [Input("vpcId")]
        public Input<string>? VpcId { get; set; }

        public ClusterVpcConfigArgs()
        {
        }
        public static new ClusterVpcConfigArgs Empty => new ClusterVpcConfigArgs();
    }

    public sealed class ClusterZonalShiftConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ClusterZonalShiftConfigArgs()
        {
        }
        public static new ClusterZonalShiftConfigArgs Empty => new ClusterZonalShiftConfigArgs();
    }

    public sealed class FargateProfileSelectorArgs : global::Pulumi.ResourceArgs
    {
        [Input("labels")]
        private InputMap<string>? _labels;

        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        [Input("namespace", required: true)]
        public Input<string> Namespace { get; set; } = default!;

        public FargateProfileSelectorArgs()
        {
        }
        public static new FargateProfileSelectorArgs Empty => new FargateProfileSelectorArgs();
    }

    public sealed class NodeGroupLaunchTemplateArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("version", required: true)]
        public Input<string> Version { get; set; } = default!;

        public NodeGroupLaunchTemplateArgs()
        {
        }
        public static new NodeGroupLaunchTemplateArgs Empty => new NodeGroupLaunchTemplateArgs();
    }

    public sealed class NodeGroupNodeRepairConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("maxParallelNodesRepairedCount")]
        public Input<int>? MaxParallelNodesRepairedCount { get; set; }

        [Input("maxParallelNodesRepairedPercentage")]
        public Input<int>? MaxParallelNodesRepairedPercentage { get; set; }

        [Input("maxUnhealthyNodeThresholdCount")]
        public Input<int>? MaxUnhealthyNodeThresholdCount { get; set; }

        [Input("maxUnhealthyNodeThresholdPercentage")]
        public Input<int>? MaxUnhealthyNodeThresholdPercentage { get; set; }

        [Input("nodeRepairConfigOverrides")]
        private InputList<global::Pulumi.Aws.Eks.Inputs.NodeGroupNodeRepairConfigNodeRepairConfigOverrideArgs>? _nodeRepairConfigOverrides;

        public InputList<global::Pulumi.Aws.Eks.Inputs.NodeGroupNodeRepairConfigNodeRepairConfigOverrideArgs> NodeRepairConfigOverrides
        {
            get => _nodeRepairConfigOverrides ??= new InputList<global::Pulumi.Aws.Eks.Inputs.NodeGroupNodeRepairConfigNodeRepairConfigOverrideArgs>();
            set => _nodeRepairConfigOverrides = value;
        }

        public NodeGroupNodeRepairConfigArgs()
        {
        }
        public static new NodeGroupNodeRepairConfigArgs Empty => new NodeGroupNodeRepairConfigArgs();
    }

    public sealed class NodeGroupNodeRepairConfigNodeRepairConfigOverrideArgs : global::Pulumi.ResourceArgs
    {
        [Input("minRepairWaitTimeMins", required: true)]
        public Input<int> MinRepairWaitTimeMins { get; set; } = default!;

        [Input("nodeMonitoringCondition", required: true)]
        public Input<string> NodeMonitoringCondition { get; set; } = default!;

        [Input("nodeUnhealthyReason", required: true)]
        public Input<string> NodeUnhealthyReason { get; set; } = default!;

        [Input("repairAction", required: true)]
        public Input<string> RepairAction { get; set; } = default!;

        public NodeGroupNodeRepairConfigNodeRepairConfigOverrideArgs()
        {
        }
        public static new NodeGroupNodeRepairConfigNodeRepairConfigOverrideArgs Empty => new NodeGroupNodeRepairConfigNodeRepairConfigOverrideArgs();
    }

    public sealed class NodeGroupRemoteAccessArgs : global::Pulumi.ResourceArgs
    {
        [Input("ec2SshKey")]
        public Input<string>? Ec2SshKey { get; set; }

        [Input("sourceSecurityGroupIds")]
        private InputList<string>? _sourceSecurityGroupIds;

        public InputList<string> SourceSecurityGroupIds
        {
            get => _sourceSecurityGroupIds ??= new InputList<string>();
            set => _sourceSecurityGroupIds = value;
        }

        public NodeGroupRemoteAccessArgs()
        {
        }
        public static new NodeGroupRemoteAccessArgs Empty => new NodeGroupRemoteAccessArgs();
    }

    public sealed class NodeGroupScalingConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("desiredSize", required: true)]
        public Input<int> DesiredSize { get; set; } = default!;

        [Input("maxSize", required: true)]
        public Input<int> MaxSize { get; set; } = default!;

        [Input("minSize", required: true)]
        public Input<int> MinSize { get; set; } = default!;

        public NodeGroupScalingConfigArgs()
        {
        }
        public static new NodeGroupScalingConfigArgs Empty => new NodeGroupScalingConfigArgs();
    }

    public sealed class NodeGroupTaintArgs : global::Pulumi.ResourceArgs
    {
        [Input("effect", required: true)]
        public Input<string> Effect { get; set; } = default!;

        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("value")]
        public Input<string>? Value { get; set; }

        public NodeGroupTaintArgs()
        {
        }
        public static new NodeGroupTaintArgs Empty => new NodeGroupTaintArgs();
    }

    public sealed class NodeGroupUpdateConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("maxUnavailable")]
        public Input<int>? MaxUnavailable { get; set; }

        [Input("maxUnavailablePercentage")]
        public Input<int>? MaxUnavailablePercentage { get; set; }

        [Input("updateStrategy")]
        public Input<string>? UpdateStrategy { get; set; }

        public NodeGroupUpdateConfigArgs()
        {
        }
        public static new NodeGroupUpdateConfigArgs Empty => new NodeGroupUpdateConfigArgs();
    }

    public sealed class NodeGroupWarmPoolConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("maxGroupPreparedCapacity")]
        public Input<int>? MaxGroupPreparedCapacity { get; set; }

        [Input("minSize")]
        public Input<int>? MinSize { get; set; }

        [Input("poolState")]
        public Input<string>? PoolState { get; set; }

        [Input("reuseOnScaleIn")]
        public Input<bool>? ReuseOnScaleIn { get; set; }

        public NodeGroupWarmPoolConfigArgs()
        {
        }
        public static new NodeGroupWarmPoolConfigArgs Empty => new NodeGroupWarmPoolConfigArgs();
    }
}
