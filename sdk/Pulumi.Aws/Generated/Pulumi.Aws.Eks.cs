// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Eks
{
    public partial class AccessEntry : global::Pulumi.CustomResource
    {
        [Output("accessEntryArn")]
        public Output<string> AccessEntryArn { get; private set; } = null!;
        [Output("clusterName")]
        public Output<string> ClusterName { get; private set; } = null!;
        [Output("createdAt")]
        public Output<string> CreatedAt { get; private set; } = null!;
        [Output("kubernetesGroups")]
        public Output<ImmutableArray<string>> KubernetesGroups { get; private set; } = null!;
        [Output("modifiedAt")]
        public Output<string> ModifiedAt { get; private set; } = null!;
        [Output("principalArn")]
        public Output<string> PrincipalArn { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("type")]
        public Output<string?> Type { get; private set; } = null!;
        [Output("userName")]
        public Output<string> UserName { get; private set; } = null!;
        public AccessEntry(string name, global::Pulumi.Aws.Eks.AccessEntryArgs args, CustomResourceOptions? options = null)
            : base("aws:eks/accessEntry:AccessEntry", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Eks.AccessEntryArgs MakeArgs(global::Pulumi.Aws.Eks.AccessEntryArgs? args)
        {
            args ??= new global::Pulumi.Aws.Eks.AccessEntryArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class AccessEntryArgs : global::Pulumi.ResourceArgs
    {
        [Input("clusterName", required: true)]
        public Input<string> ClusterName { get; set; } = default!;

        [Input("kubernetesGroups")]
        private InputList<string>? _kubernetesGroups;

        public InputList<string> KubernetesGroups
        {
            get => _kubernetesGroups ??= new InputList<string>();
            set => _kubernetesGroups = value;
        }

        [Input("principalArn", required: true)]
        public Input<string> PrincipalArn { get; set; } = default!;

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("type")]
        public Input<string>? Type { get; set; }

        [Input("userName")]
        public Input<string>? UserName { get; set; }

        public AccessEntryArgs()
        {
        }
        public static new AccessEntryArgs Empty => new AccessEntryArgs();
    }

    public partial class AccessPolicyAssociation : global::Pulumi.CustomResource
    {
        [Output("accessScope")]
        public Output<global::Pulumi.Aws.Eks.Outputs.AccessPolicyAssociationAccessScope> AccessScope { get; private set; } = null!;
        [Output("associatedAt")]
        public Output<string> AssociatedAt { get; private set; } = null!;
        [Output("clusterName")]
        public Output<string> ClusterName { get; private set; } = null!;
        [Output("modifiedAt")]
        public Output<string> ModifiedAt { get; private set; } = null!;
        [Output("policyArn")]
        public Output<string> PolicyArn { get; private set; } = null!;
        [Output("principalArn")]
        public Output<string> PrincipalArn { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        public AccessPolicyAssociation(string name, global::Pulumi.Aws.Eks.AccessPolicyAssociationArgs args, CustomResourceOptions? options = null)
            : base("aws:eks/accessPolicyAssociation:AccessPolicyAssociation", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Eks.AccessPolicyAssociationArgs MakeArgs(global::Pulumi.Aws.Eks.AccessPolicyAssociationArgs? args)
        {
            args ??= new global::Pulumi.Aws.Eks.AccessPolicyAssociationArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class AccessPolicyAssociationArgs : global::Pulumi.ResourceArgs
    {
        [Input("accessScope", required: true)]
        public Input<global::Pulumi.Aws.Eks.Inputs.AccessPolicyAssociationAccessScopeArgs> AccessScope { get; set; } = default!;

        [Input("clusterName", required: true)]
        public Input<string> ClusterName { get; set; } = default!;

        [Input("policyArn", required: true)]
        public Input<string> PolicyArn { get; set; } = default!;

        [Input("principalArn", required: true)]
        public Input<string> PrincipalArn { get; set; } = default!;

        [Input("region")]
        public Input<string>? Region { get; set; }

        public AccessPolicyAssociationArgs()
        {
        }
        public static new AccessPolicyAssociationArgs Empty => new AccessPolicyAssociationArgs();
    }

    public partial class Addon : global::Pulumi.CustomResource
    {
        [Output("addonName")]
        public Output<string> AddonName { get; private set; } = null!;
        [Output("addonVersion")]
        public Output<string> AddonVersion { get; private set; } = null!;
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("clusterName")]
        public Output<string> ClusterName { get; private set; } = null!;
        [Output("configurationValues")]
        public Output<string> ConfigurationValues { get; private set; } = null!;
        [Output("createdAt")]
        public Output<string> CreatedAt { get; private set; } = null!;
        [Output("modifiedAt")]
        public Output<string> ModifiedAt { get; private set; } = null!;
        [Output("namespaceConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.AddonNamespaceConfig> NamespaceConfig { get; private set; } = null!;
        [Output("podIdentityAssociations")]
        public Output<ImmutableArray<global::Pulumi.Aws.Eks.Outputs.AddonPodIdentityAssociation>> PodIdentityAssociations { get; private set; } = null!;
        [Output("preserve")]
        public Output<bool?> Preserve { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("resolveConflictsOnCreate")]
        public Output<string?> ResolveConflictsOnCreate { get; private set; } = null!;
        [Output("resolveConflictsOnUpdate")]
        public Output<string?> ResolveConflictsOnUpdate { get; private set; } = null!;
        [Output("serviceAccountRoleArn")]
        public Output<string?> ServiceAccountRoleArn { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        public Addon(string name, global::Pulumi.Aws.Eks.AddonArgs args, CustomResourceOptions? options = null)
            : base("aws:eks/addon:Addon", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Eks.AddonArgs MakeArgs(global::Pulumi.Aws.Eks.AddonArgs? args)
        {
            args ??= new global::Pulumi.Aws.Eks.AddonArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class AddonArgs : global::Pulumi.ResourceArgs
    {
        [Input("addonName", required: true)]
        public Input<string> AddonName { get; set; } = default!;

        [Input("addonVersion")]
        public Input<string>? AddonVersion { get; set; }

        [Input("clusterName", required: true)]
        public Input<string> ClusterName { get; set; } = default!;

        [Input("configurationValues")]
        public Input<string>? ConfigurationValues { get; set; }

        [Input("namespaceConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.AddonNamespaceConfigArgs>? NamespaceConfig { get; set; }

        [Input("podIdentityAssociations")]
        private InputList<global::Pulumi.Aws.Eks.Inputs.AddonPodIdentityAssociationArgs>? _podIdentityAssociations;

        public InputList<global::Pulumi.Aws.Eks.Inputs.AddonPodIdentityAssociationArgs> PodIdentityAssociations
        {
            get => _podIdentityAssociations ??= new InputList<global::Pulumi.Aws.Eks.Inputs.AddonPodIdentityAssociationArgs>();
            set => _podIdentityAssociations = value;
        }

        [Input("preserve")]
        public Input<bool>? Preserve { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("resolveConflictsOnCreate")]
        public Input<string>? ResolveConflictsOnCreate { get; set; }

        [Input("resolveConflictsOnUpdate")]
        public Input<string>? ResolveConflictsOnUpdate { get; set; }

        [Input("serviceAccountRoleArn")]
        public Input<string>? ServiceAccountRoleArn { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public AddonArgs()
        {
        }
        public static new AddonArgs Empty => new AddonArgs();
    }

    public partial class Cluster : global::Pulumi.CustomResource
    {
        [Output("accessConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterAccessConfig> AccessConfig { get; private set; } = null!;
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("bootstrapSelfManagedAddons")]
        public Output<bool?> BootstrapSelfManagedAddons { get; private set; } = null!;
        [Output("certificateAuthority")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterCertificateAuthority> CertificateAuthority { get; private set; } = null!;
        [Output("clusterId")]
        public Output<string> ClusterId { get; private set; } = null!;
        [Output("computeConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterComputeConfig> ComputeConfig { get; private set; } = null!;
        [Output("controlPlaneScalingConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterControlPlaneScalingConfig> ControlPlaneScalingConfig { get; private set; } = null!;
        [Output("createdAt")]
        public Output<string> CreatedAt { get; private set; } = null!;
        [Output("defaultAddonsToRemoves")]
        public Output<ImmutableArray<string>> DefaultAddonsToRemoves { get; private set; } = null!;
        [Output("deletionProtection")]
        public Output<bool> DeletionProtection { get; private set; } = null!;
        [Output("enabledClusterLogTypes")]
        public Output<ImmutableArray<string>> EnabledClusterLogTypes { get; private set; } = null!;
        [Output("encryptionConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterEncryptionConfig?> EncryptionConfig { get; private set; } = null!;
        [Output("endpoint")]
        public Output<string> Endpoint { get; private set; } = null!;
        [Output("forceUpdateVersion")]
        public Output<bool?> ForceUpdateVersion { get; private set; } = null!;
        [Output("identities")]
        public Output<ImmutableArray<global::Pulumi.Aws.Eks.Outputs.ClusterIdentity>> Identities { get; private set; } = null!;
        [Output("kubeApiServerConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterKubeApiServerConfig> KubeApiServerConfig { get; private set; } = null!;
        [Output("kubeControllerManagerConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterKubeControllerManagerConfig> KubeControllerManagerConfig { get; private set; } = null!;
        [Output("kubeSchedulerConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterKubeSchedulerConfig> KubeSchedulerConfig { get; private set; } = null!;
        [Output("kubernetesNetworkConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterKubernetesNetworkConfig> KubernetesNetworkConfig { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("outpostConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterOutpostConfig?> OutpostConfig { get; private set; } = null!;
        [Output("platformVersion")]
        public Output<string> PlatformVersion { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("remoteNetworkConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterRemoteNetworkConfig?> RemoteNetworkConfig { get; private set; } = null!;
        [Output("roleArn")]
        public Output<string> RoleArn { get; private set; } = null!;
        [Output("status")]
        public Output<string> Status { get; private set; } = null!;
        [Output("storageConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterStorageConfig> StorageConfig { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("upgradePolicy")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterUpgradePolicy> UpgradePolicy { get; private set; } = null!;
        [Output("version")]
        public Output<string> Version { get; private set; } = null!;
        [Output("vpcConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterVpcConfig> VpcConfig { get; private set; } = null!;
        [Output("zonalShiftConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.ClusterZonalShiftConfig?> ZonalShiftConfig { get; private set; } = null!;
        public Cluster(string name, global::Pulumi.Aws.Eks.ClusterArgs args, CustomResourceOptions? options = null)
            : base("aws:eks/cluster:Cluster", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Eks.ClusterArgs MakeArgs(global::Pulumi.Aws.Eks.ClusterArgs? args)
        {
            args ??= new global::Pulumi.Aws.Eks.ClusterArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ClusterArgs : global::Pulumi.ResourceArgs
    {
        [Input("accessConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterAccessConfigArgs>? AccessConfig { get; set; }

        [Input("bootstrapSelfManagedAddons")]
        public Input<bool>? BootstrapSelfManagedAddons { get; set; }

        [Input("computeConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterComputeConfigArgs>? ComputeConfig { get; set; }

        [Input("controlPlaneScalingConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterControlPlaneScalingConfigArgs>? ControlPlaneScalingConfig { get; set; }

        [Input("defaultAddonsToRemoves")]
        private InputList<string>? _defaultAddonsToRemoves;

        public InputList<string> DefaultAddonsToRemoves
        {
            get => _defaultAddonsToRemoves ??= new InputList<string>();
            set => _defaultAddonsToRemoves = value;
        }

        [Input("deletionProtection")]
        public Input<bool>? DeletionProtection { get; set; }

        [Input("enabledClusterLogTypes")]
        private InputList<string>? _enabledClusterLogTypes;

        public InputList<string> EnabledClusterLogTypes
        {
            get => _enabledClusterLogTypes ??= new InputList<string>();
            set => _enabledClusterLogTypes = value;
        }

        [Input("encryptionConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterEncryptionConfigArgs>? EncryptionConfig { get; set; }

        [Input("forceUpdateVersion")]
        public Input<bool>? ForceUpdateVersion { get; set; }

        [Input("kubeApiServerConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterKubeApiServerConfigArgs>? KubeApiServerConfig { get; set; }

        [Input("kubeControllerManagerConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterKubeControllerManagerConfigArgs>? KubeControllerManagerConfig { get; set; }

        [Input("kubeSchedulerConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterKubeSchedulerConfigArgs>? KubeSchedulerConfig { get; set; }

        [Input("kubernetesNetworkConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterKubernetesNetworkConfigArgs>? KubernetesNetworkConfig { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("outpostConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterOutpostConfigArgs>? OutpostConfig { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("remoteNetworkConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterRemoteNetworkConfigArgs>? RemoteNetworkConfig { get; set; }

        [Input("roleArn", required: true)]
        public Input<string> RoleArn { get; set; } = default!;

        [Input("storageConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterStorageConfigArgs>? StorageConfig { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("upgradePolicy")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterUpgradePolicyArgs>? UpgradePolicy { get; set; }

        [Input("version")]
        public Input<string>? Version { get; set; }

        [Input("vpcConfig", required: true)]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterVpcConfigArgs> VpcConfig { get; set; } = default!;

        [Input("zonalShiftConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.ClusterZonalShiftConfigArgs>? ZonalShiftConfig { get; set; }

        public ClusterArgs()
        {
        }
        public static new ClusterArgs Empty => new ClusterArgs();
    }

    public partial class FargateProfile : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("clusterName")]
        public Output<string> ClusterName { get; private set; } = null!;
        [Output("fargateProfileName")]
        public Output<string> FargateProfileName { get; private set; } = null!;
        [Output("podExecutionRoleArn")]
        public Output<string> PodExecutionRoleArn { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("selectors")]
        public Output<ImmutableArray<global::Pulumi.Aws.Eks.Outputs.FargateProfileSelector>> Selectors { get; private set; } = null!;
        [Output("status")]
        public Output<string> Status { get; private set; } = null!;
        [Output("subnetIds")]
        public Output<ImmutableArray<string>> SubnetIds { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        public FargateProfile(string name, global::Pulumi.Aws.Eks.FargateProfileArgs args, CustomResourceOptions? options = null)
            : base("aws:eks/fargateProfile:FargateProfile", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Eks.FargateProfileArgs MakeArgs(global::Pulumi.Aws.Eks.FargateProfileArgs? args)
        {
            args ??= new global::Pulumi.Aws.Eks.FargateProfileArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class FargateProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("clusterName", required: true)]
        public Input<string> ClusterName { get; set; } = default!;

        [Input("fargateProfileName")]
        public Input<string>? FargateProfileName { get; set; }

        [Input("podExecutionRoleArn", required: true)]
        public Input<string> PodExecutionRoleArn { get; set; } = default!;

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("selectors", required: true)]
        private InputList<global::Pulumi.Aws.Eks.Inputs.FargateProfileSelectorArgs>? _selectors;

        public InputList<global::Pulumi.Aws.Eks.Inputs.FargateProfileSelectorArgs> Selectors
        {
            get => _selectors ??= new InputList<global::Pulumi.Aws.Eks.Inputs.FargateProfileSelectorArgs>();
            set => _selectors = value;
        }

        [Input("subnetIds")]
        private InputList<string>? _subnetIds;

        public InputList<string> SubnetIds
        {
            get => _subnetIds ??= new InputList<string>();
            set => _subnetIds = value;
        }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public FargateProfileArgs()
        {
        }
        public static new FargateProfileArgs Empty => new FargateProfileArgs();
    }

    public static class GetAddonVersion
    {
        public static Task<GetAddonVersionResult> InvokeAsync(GetAddonVersionArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<GetAddonVersionResult>("aws:eks/getAddonVersion:getAddonVersion", args ?? new GetAddonVersionArgs(), options);
        public static Output<GetAddonVersionResult> Invoke(GetAddonVersionInvokeArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<GetAddonVersionResult>("aws:eks/getAddonVersion:getAddonVersion", args ?? new GetAddonVersionInvokeArgs(), options);
        public static Output<GetAddonVersionResult> Invoke(GetAddonVersionInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<GetAddonVersionResult>("aws:eks/getAddonVersion:getAddonVersion", args ?? new GetAddonVersionInvokeArgs(), options);
    }

    public sealed class GetAddonVersionArgs : global::Pulumi.InvokeArgs
    {
        [Input("addonName", required: true)]
        public string AddonName { get; set; } = default!;

        [Input("kubernetesVersion", required: true)]
        public string KubernetesVersion { get; set; } = default!;

        [Input("mostRecent")]
        public bool? MostRecent { get; set; }

        [Input("region")]
        public string? Region { get; set; }

        public GetAddonVersionArgs()
        {
        }
        public static new GetAddonVersionArgs Empty => new GetAddonVersionArgs();
    }

    public sealed class GetAddonVersionInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("addonName", required: true)]
        public Input<string> AddonName { get; set; } = default!;

        [Input("kubernetesVersion", required: true)]
        public Input<string> KubernetesVersion { get; set; } = default!;

        [Input("mostRecent")]
        public Input<bool>? MostRecent { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        public GetAddonVersionInvokeArgs()
        {
        }
        public static new GetAddonVersionInvokeArgs Empty => new GetAddonVersionInvokeArgs();
    }

    [OutputType]
    public sealed class GetAddonVersionResult
    {
        public readonly string AddonName;
        public readonly string Id;
        public readonly string KubernetesVersion;
        public readonly bool? MostRecent;
        public readonly string Region;
        public readonly string Version;
        [OutputConstructor]
        private GetAddonVersionResult([OutputConstructorParameter("addonName")] string @addonName, [OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("kubernetesVersion")] string @kubernetesVersion, [OutputConstructorParameter("mostRecent")] bool? @mostRecent, [OutputConstructorParameter("region")] string @region, [OutputConstructorParameter("version")] string @version)
        {
            AddonName = @addonName;
            Id = @id;
            KubernetesVersion = @kubernetesVersion;
            MostRecent = @mostRecent;
            Region = @region;
            Version = @version;
        }
    }

    public static class GetCluster
    {
        public static Task<GetClusterResult> InvokeAsync(GetClusterArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<GetClusterResult>("aws:eks/getCluster:getCluster", args ?? new GetClusterArgs(), options);
        public static Output<GetClusterResult> Invoke(GetClusterInvokeArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<GetClusterResult>("aws:eks/getCluster:getCluster", args ?? new GetClusterInvokeArgs(), options);
        public static Output<GetClusterResult> Invoke(GetClusterInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<GetClusterResult>("aws:eks/getCluster:getCluster", args ?? new GetClusterInvokeArgs(), options);
    }

    public sealed class GetClusterArgs : global::Pulumi.InvokeArgs
    {
        [Input("name", required: true)]
        public string Name { get; set; } = default!;

        [Input("region")]
        public string? Region { get; set; }

        [Input("tags")]
        private Dictionary<string, string>? _tags;

        public Dictionary<string, string> Tags
        {
            get => _tags ??= new Dictionary<string, string>();
            set => _tags = value;
        }

        public GetClusterArgs()
        {
        }
        public static new GetClusterArgs Empty => new GetClusterArgs();
    }

    public static class GetClusterAuth
    {
        public static Task<GetClusterAuthResult> InvokeAsync(GetClusterAuthArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<GetClusterAuthResult>("aws:eks/getClusterAuth:getClusterAuth", args ?? new GetClusterAuthArgs(), options);
        public static Output<GetClusterAuthResult> Invoke(GetClusterAuthInvokeArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<GetClusterAuthResult>("aws:eks/getClusterAuth:getClusterAuth", args ?? new GetClusterAuthInvokeArgs(), options);
        public static Output<GetClusterAuthResult> Invoke(GetClusterAuthInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<GetClusterAuthResult>("aws:eks/getClusterAuth:getClusterAuth", args ?? new GetClusterAuthInvokeArgs(), options);
    }

    public sealed class GetClusterAuthArgs : global::Pulumi.InvokeArgs
    {
        [Input("name", required: true)]
        public string Name { get; set; } = default!;

        [Input("region")]
        public string? Region { get; set; }

        public GetClusterAuthArgs()
        {
        }
        public static new GetClusterAuthArgs Empty => new GetClusterAuthArgs();
    }

    public sealed class GetClusterAuthInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        [Input("region")]
        public Input<string>? Region { get; set; }

        public GetClusterAuthInvokeArgs()
        {
        }
        public static new GetClusterAuthInvokeArgs Empty => new GetClusterAuthInvokeArgs();
    }

    [OutputType]
    public sealed class GetClusterAuthResult
    {
        public readonly string Id;
        public readonly string Name;
        public readonly string Region;
        public readonly string Token;
        [OutputConstructor]
        private GetClusterAuthResult([OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("region")] string @region, [OutputConstructorParameter("token")] string @token)
        {
            Id = @id;
            Name = @name;
            Region = @region;
            Token = @token;
        }
    }

    public sealed class GetClusterInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public GetClusterInvokeArgs()
        {
        }
        public static new GetClusterInvokeArgs Empty => new GetClusterInvokeArgs();
    }

    [OutputType]
    public sealed class GetClusterResult
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterAccessConfig> AccessConfigs;
        public readonly string Arn;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterCertificateAuthority> CertificateAuthorities;
        public readonly string ClusterId;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterComputeConfig> ComputeConfigs;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterControlPlaneScalingConfig> ControlPlaneScalingConfigs;
        public readonly string CreatedAt;
        public readonly bool DeletionProtection;
        public readonly ImmutableArray<string> EnabledClusterLogTypes;
        public readonly string Endpoint;
        public readonly string Id;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterIdentity> Identities;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeApiServerConfig> KubeApiServerConfigs;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeControllerManagerConfig> KubeControllerManagerConfigs;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeSchedulerConfig> KubeSchedulerConfigs;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubernetesNetworkConfig> KubernetesNetworkConfigs;
        public readonly string Name;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterOutpostConfig> OutpostConfigs;
        public readonly string PlatformVersion;
        public readonly string Region;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterRemoteNetworkConfig> RemoteNetworkConfigs;
        public readonly string RoleArn;
        public readonly string Status;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterStorageConfig> StorageConfigs;
        public readonly ImmutableDictionary<string, string> Tags;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterUpgradePolicy> UpgradePolicies;
        public readonly string Version;
        public readonly global::Pulumi.Aws.Eks.Outputs.GetClusterVpcConfig VpcConfig;
        public readonly ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterZonalShiftConfig> ZonalShiftConfigs;
        [OutputConstructor]
        private GetClusterResult([OutputConstructorParameter("accessConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterAccessConfig> @accessConfigs, [OutputConstructorParameter("arn")] string @arn, [OutputConstructorParameter("certificateAuthorities")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterCertificateAuthority> @certificateAuthorities, [OutputConstructorParameter("clusterId")] string @clusterId, [OutputConstructorParameter("computeConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterComputeConfig> @computeConfigs, [OutputConstructorParameter("controlPlaneScalingConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterControlPlaneScalingConfig> @controlPlaneScalingConfigs, [OutputConstructorParameter("createdAt")] string @createdAt, [OutputConstructorParameter("deletionProtection")] bool @deletionProtection, [OutputConstructorParameter("enabledClusterLogTypes")] ImmutableArray<string> @enabledClusterLogTypes, [OutputConstructorParameter("endpoint")] string @endpoint, [OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("identities")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterIdentity> @identities, [OutputConstructorParameter("kubeApiServerConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeApiServerConfig> @kubeApiServerConfigs, [OutputConstructorParameter("kubeControllerManagerConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeControllerManagerConfig> @kubeControllerManagerConfigs, [OutputConstructorParameter("kubeSchedulerConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubeSchedulerConfig> @kubeSchedulerConfigs, [OutputConstructorParameter("kubernetesNetworkConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterKubernetesNetworkConfig> @kubernetesNetworkConfigs, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("outpostConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterOutpostConfig> @outpostConfigs, [OutputConstructorParameter("platformVersion")] string @platformVersion, [OutputConstructorParameter("region")] string @region, [OutputConstructorParameter("remoteNetworkConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterRemoteNetworkConfig> @remoteNetworkConfigs, [OutputConstructorParameter("roleArn")] string @roleArn, [OutputConstructorParameter("status")] string @status, [OutputConstructorParameter("storageConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterStorageConfig> @storageConfigs, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string> @tags, [OutputConstructorParameter("upgradePolicies")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterUpgradePolicy> @upgradePolicies, [OutputConstructorParameter("version")] string @version, [OutputConstructorParameter("vpcConfig")] global::Pulumi.Aws.Eks.Outputs.GetClusterVpcConfig @vpcConfig, [OutputConstructorParameter("zonalShiftConfigs")] ImmutableArray<global::Pulumi.Aws.Eks.Outputs.GetClusterZonalShiftConfig> @zonalShiftConfigs)
        {
            AccessConfigs = @accessConfigs;
            Arn = @arn;
            CertificateAuthorities = @certificateAuthorities;
            ClusterId = @clusterId;
            ComputeConfigs = @computeConfigs;
            ControlPlaneScalingConfigs = @controlPlaneScalingConfigs;
            CreatedAt = @createdAt;
            DeletionProtection = @deletionProtection;
            EnabledClusterLogTypes = @enabledClusterLogTypes;
            Endpoint = @endpoint;
            Id = @id;
            Identities = @identities;
            KubeApiServerConfigs = @kubeApiServerConfigs;
            KubeControllerManagerConfigs = @kubeControllerManagerConfigs;
            KubeSchedulerConfigs = @kubeSchedulerConfigs;
            KubernetesNetworkConfigs = @kubernetesNetworkConfigs;
            Name = @name;
            OutpostConfigs = @outpostConfigs;
            PlatformVersion = @platformVersion;
            Region = @region;
            RemoteNetworkConfigs = @remoteNetworkConfigs;
            RoleArn = @roleArn;
            Status = @status;
            StorageConfigs = @storageConfigs;
            Tags = @tags;
            UpgradePolicies = @upgradePolicies;
            Version = @version;
            VpcConfig = @vpcConfig;
            ZonalShiftConfigs = @zonalShiftConfigs;
        }
    }

    public partial class NodeGroup : global::Pulumi.CustomResource
    {
        [Output("amiType")]
        public Output<string> AmiType { get; private set; } = null!;
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("capacityType")]
        public Output<string> CapacityType { get; private set; } = null!;
        [Output("clusterName")]
        public Output<string> ClusterName { get; private set; } = null!;
        [Output("diskSize")]
        public Output<int> DiskSize { get; private set; } = null!;
        [Output("forceUpdateVersion")]
        public Output<bool?> ForceUpdateVersion { get; private set; } = null!;
        [Output("instanceTypes")]
        public Output<ImmutableArray<string>> InstanceTypes { get; private set; } = null!;
        [Output("labels")]
        public Output<ImmutableDictionary<string, string>?> Labels { get; private set; } = null!;
        [Output("launchTemplate")]
        public Output<global::Pulumi.Aws.Eks.Outputs.NodeGroupLaunchTemplate?> LaunchTemplate { get; private set; } = null!;
        [Output("nodeGroupName")]
        public Output<string> NodeGroupName { get; private set; } = null!;
        [Output("nodeGroupNamePrefix")]
        public Output<string> NodeGroupNamePrefix { get; private set; } = null!;
        [Output("nodeRepairConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.NodeGroupNodeRepairConfig> NodeRepairConfig { get; private set; } = null!;
        [Output("nodeRoleArn")]
        public Output<string> NodeRoleArn { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("releaseVersion")]
        public Output<string> ReleaseVersion { get; private set; } = null!;
        [Output("remoteAccess")]
        public Output<global::Pulumi.Aws.Eks.Outputs.NodeGroupRemoteAccess?> RemoteAccess { get; private set; } = null!;
        [Output("resources")]
        public Output<ImmutableArray<global::Pulumi.Aws.Eks.Outputs.NodeGroupResource>> Resources { get; private set; } = null!;
        [Output("scalingConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.NodeGroupScalingConfig> ScalingConfig { get; private set; } = null!;
        [Output("status")]
        public Output<string> Status { get; private set; } = null!;
        [Output("subnetIds")]
        public Output<ImmutableArray<string>> SubnetIds { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("taints")]
        public Output<ImmutableArray<global::Pulumi.Aws.Eks.Outputs.NodeGroupTaint>> Taints { get; private set; } = null!;
        [Output("updateConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.NodeGroupUpdateConfig> UpdateConfig { get; private set; } = null!;
        [Output("version")]
        public Output<string> Version { get; private set; } = null!;
        [Output("warmPoolConfig")]
        public Output<global::Pulumi.Aws.Eks.Outputs.NodeGroupWarmPoolConfig?> WarmPoolConfig { get; private set; } = null!;
        public NodeGroup(string name, global::Pulumi.Aws.Eks.NodeGroupArgs args, CustomResourceOptions? options = null)
            : base("aws:eks/nodeGroup:NodeGroup", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Eks.NodeGroupArgs MakeArgs(global::Pulumi.Aws.Eks.NodeGroupArgs? args)
        {
            args ??= new global::Pulumi.Aws.Eks.NodeGroupArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class NodeGroupArgs : global::Pulumi.ResourceArgs
    {
        [Input("amiType")]
        public Input<string>? AmiType { get; set; }

        [Input("capacityType")]
        public Input<string>? CapacityType { get; set; }

        [Input("clusterName", required: true)]
        public Input<string> ClusterName { get; set; } = default!;

        [Input("diskSize")]
        public Input<int>? DiskSize { get; set; }

        [Input("forceUpdateVersion")]
        public Input<bool>? ForceUpdateVersion { get; set; }

        [Input("instanceTypes")]
        private InputList<string>? _instanceTypes;

        public InputList<string> InstanceTypes
        {
            get => _instanceTypes ??= new InputList<string>();
            set => _instanceTypes = value;
        }

        [Input("labels")]
        private InputMap<string>? _labels;

        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        [Input("launchTemplate")]
        public Input<global::Pulumi.Aws.Eks.Inputs.NodeGroupLaunchTemplateArgs>? LaunchTemplate { get; set; }

        [Input("nodeGroupName")]
        public Input<string>? NodeGroupName { get; set; }

        [Input("nodeGroupNamePrefix")]
        public Input<string>? NodeGroupNamePrefix { get; set; }

        [Input("nodeRepairConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.NodeGroupNodeRepairConfigArgs>? NodeRepairConfig { get; set; }

        [Input("nodeRoleArn", required: true)]
        public Input<string> NodeRoleArn { get; set; } = default!;

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("releaseVersion")]
        public Input<string>? ReleaseVersion { get; set; }

        [Input("remoteAccess")]
        public Input<global::Pulumi.Aws.Eks.Inputs.NodeGroupRemoteAccessArgs>? RemoteAccess { get; set; }

        [Input("scalingConfig", required: true)]
        public Input<global::Pulumi.Aws.Eks.Inputs.NodeGroupScalingConfigArgs> ScalingConfig { get; set; } = default!;

        [Input("subnetIds", required: true)]
        private InputList<string>? _subnetIds;

        public InputList<string> SubnetIds
        {
            get => _subnetIds ??= new InputList<string>();
            set => _subnetIds = value;
        }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("taints")]
        private InputList<global::Pulumi.Aws.Eks.Inputs.NodeGroupTaintArgs>? _taints;

        public InputList<global::Pulumi.Aws.Eks.Inputs.NodeGroupTaintArgs> Taints
        {
            get => _taints ??= new InputList<global::Pulumi.Aws.Eks.Inputs.NodeGroupTaintArgs>();
            set => _taints = value;
        }

        [Input("updateConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.NodeGroupUpdateConfigArgs>? UpdateConfig { get; set; }

        [Input("version")]
        public Input<string>? Version { get; set; }

        [Input("warmPoolConfig")]
        public Input<global::Pulumi.Aws.Eks.Inputs.NodeGroupWarmPoolConfigArgs>? WarmPoolConfig { get; set; }

        public NodeGroupArgs()
        {
        }
        public static new NodeGroupArgs Empty => new NodeGroupArgs();
    }

    public partial class PodIdentityAssociation : global::Pulumi.CustomResource
    {
        [Output("associationArn")]
        public Output<string> AssociationArn { get; private set; } = null!;
        [Output("associationId")]
        public Output<string> AssociationId { get; private set; } = null!;
        [Output("clusterName")]
        public Output<string> ClusterName { get; private set; } = null!;
        [Output("disableSessionTags")]
        public Output<bool> DisableSessionTags { get; private set; } = null!;
        [Output("externalId")]
        public Output<string> ExternalId { get; private set; } = null!;
        [Output("namespace")]
        public Output<string> Namespace { get; private set; } = null!;
        [Output("policy")]
        public Output<string?> Policy { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("roleArn")]
        public Output<string> RoleArn { get; private set; } = null!;
        [Output("serviceAccount")]
        public Output<string> ServiceAccount { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("targetRoleArn")]
        public Output<string?> TargetRoleArn { get; private set; } = null!;
        public PodIdentityAssociation(string name, global::Pulumi.Aws.Eks.PodIdentityAssociationArgs args, CustomResourceOptions? options = null)
            : base("aws:eks/podIdentityAssociation:PodIdentityAssociation", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Eks.PodIdentityAssociationArgs MakeArgs(global::Pulumi.Aws.Eks.PodIdentityAssociationArgs? args)
        {
            args ??= new global::Pulumi.Aws.Eks.PodIdentityAssociationArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class PodIdentityAssociationArgs : global::Pulumi.ResourceArgs
    {
        [Input("clusterName", required: true)]
        public Input<string> ClusterName { get; set; } = default!;

        [Input("disableSessionTags")]
        public Input<bool>? DisableSessionTags { get; set; }

        [Input("namespace", required: true)]
        public Input<string> Namespace { get; set; } = default!;

        [Input("policy")]
        public Input<string>? Policy { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("roleArn", required: true)]
        public Input<string> RoleArn { get; set; } = default!;

        [Input("serviceAccount", required: true)]
        public Input<string> ServiceAccount { get; set; } = default!;

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("targetRoleArn")]
        public Input<string>? TargetRoleArn { get; set; }

        public PodIdentityAssociationArgs()
        {
        }
        public static new PodIdentityAssociationArgs Empty => new PodIdentityAssociationArgs();
    }
}
