// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2
{
    public partial class DefaultSecurityGroup : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("description")]
        public Output<string> Description { get; private set; } = null!;
        [Output("egress")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.DefaultSecurityGroupEgress>> Egress { get; private set; } = null!;
        [Output("ingress")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.DefaultSecurityGroupIngress>> Ingress { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("namePrefix")]
        public Output<string> NamePrefix { get; private set; } = null!;
        [Output("ownerId")]
        public Output<string> OwnerId { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("revokeRulesOnDelete")]
        public Output<bool?> RevokeRulesOnDelete { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("vpcId")]
        public Output<string> VpcId { get; private set; } = null!;
        public DefaultSecurityGroup(string name, global::Pulumi.Aws.Ec2.DefaultSecurityGroupArgs? args = null, CustomResourceOptions? options = null)
            : base("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.DefaultSecurityGroupArgs MakeArgs(global::Pulumi.Aws.Ec2.DefaultSecurityGroupArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.DefaultSecurityGroupArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class DefaultSecurityGroupArgs : global::Pulumi.ResourceArgs
    {
        [Input("egress")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.DefaultSecurityGroupEgressArgs>? _egress;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.DefaultSecurityGroupEgressArgs> Egress
        {
            get => _egress ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.DefaultSecurityGroupEgressArgs>();
            set => _egress = value;
        }

        [Input("ingress")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.DefaultSecurityGroupIngressArgs>? _ingress;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.DefaultSecurityGroupIngressArgs> Ingress
        {
            get => _ingress ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.DefaultSecurityGroupIngressArgs>();
            set => _ingress = value;
        }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("revokeRulesOnDelete")]
        public Input<bool>? RevokeRulesOnDelete { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("vpcId")]
        public Input<string>? VpcId { get; set; }

        public DefaultSecurityGroupArgs()
        {
        }
        public static new DefaultSecurityGroupArgs Empty => new DefaultSecurityGroupArgs();
    }

    public partial class Eip : global::Pulumi.CustomResource
    {
        [Output("address")]
        public Output<string?> Address { get; private set; } = null!;
        [Output("allocationId")]
        public Output<string> AllocationId { get; private set; } = null!;
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("associateWithPrivateIp")]
        public Output<string?> AssociateWithPrivateIp { get; private set; } = null!;
        [Output("associationId")]
        public Output<string> AssociationId { get; private set; } = null!;
        [Output("carrierIp")]
        public Output<string> CarrierIp { get; private set; } = null!;
        [Output("customerOwnedIp")]
        public Output<string> CustomerOwnedIp { get; private set; } = null!;
        [Output("customerOwnedIpv4Pool")]
        public Output<string?> CustomerOwnedIpv4Pool { get; private set; } = null!;
        [Output("domain")]
        public Output<string> Domain { get; private set; } = null!;
        [Output("instance")]
        public Output<string> Instance { get; private set; } = null!;
        [Output("ipamPoolId")]
        public Output<string> IpamPoolId { get; private set; } = null!;
        [Output("networkBorderGroup")]
        public Output<string> NetworkBorderGroup { get; private set; } = null!;
        [Output("networkInterface")]
        public Output<string> NetworkInterface { get; private set; } = null!;
        [Output("privateDns")]
        public Output<string> PrivateDns { get; private set; } = null!;
        [Output("privateIp")]
        public Output<string> PrivateIp { get; private set; } = null!;
        [Output("ptrRecord")]
        public Output<string> PtrRecord { get; private set; } = null!;
        [Output("publicDns")]
        public Output<string> PublicDns { get; private set; } = null!;
        [Output("publicIp")]
        public Output<string> PublicIp { get; private set; } = null!;
        [Output("publicIpv4Pool")]
        public Output<string> PublicIpv4Pool { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        public Eip(string name, global::Pulumi.Aws.Ec2.EipArgs? args = null, CustomResourceOptions? options = null)
            : base("aws:ec2/eip:Eip", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.EipArgs MakeArgs(global::Pulumi.Aws.Ec2.EipArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.EipArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class EipArgs : global::Pulumi.ResourceArgs
    {
        [Input("address")]
        public Input<string>? Address { get; set; }

        [Input("associateWithPrivateIp")]
        public Input<string>? AssociateWithPrivateIp { get; set; }

        [Input("customerOwnedIpv4Pool")]
        public Input<string>? CustomerOwnedIpv4Pool { get; set; }

        [Input("domain")]
        public Input<string>? Domain { get; set; }

        [Input("instance")]
        public Input<string>? Instance { get; set; }

        [Input("ipamPoolId")]
        public Input<string>? IpamPoolId { get; set; }

        [Input("networkBorderGroup")]
        public Input<string>? NetworkBorderGroup { get; set; }

        [Input("networkInterface")]
        public Input<string>? NetworkInterface { get; set; }

        [Input("publicIpv4Pool")]
        public Input<string>? PublicIpv4Pool { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public EipArgs()
        {
        }
        public static new EipArgs Empty => new EipArgs();
    }

    public partial class FlowLog : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("deliverCrossAccountRole")]
        public Output<string?> DeliverCrossAccountRole { get; private set; } = null!;
        [Output("destinationOptions")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.FlowLogDestinationOptions?> DestinationOptions { get; private set; } = null!;
        [Output("eniId")]
        public Output<string?> EniId { get; private set; } = null!;
        [Output("iamRoleArn")]
        public Output<string?> IamRoleArn { get; private set; } = null!;
        [Output("logDestination")]
        public Output<string> LogDestination { get; private set; } = null!;
        [Output("logDestinationType")]
        public Output<string?> LogDestinationType { get; private set; } = null!;
        [Output("logFormat")]
        public Output<string> LogFormat { get; private set; } = null!;
        [Output("maxAggregationInterval")]
        public Output<int?> MaxAggregationInterval { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("regionalNatGatewayId")]
        public Output<string?> RegionalNatGatewayId { get; private set; } = null!;
        [Output("subnetId")]
        public Output<string?> SubnetId { get; private set; } = null!;
        [Output("tagFieldSpecifications")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.FlowLogTagFieldSpecification>> TagFieldSpecifications { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("trafficType")]
        public Output<string?> TrafficType { get; private set; } = null!;
        [Output("transitGatewayAttachmentId")]
        public Output<string?> TransitGatewayAttachmentId { get; private set; } = null!;
        [Output("transitGatewayId")]
        public Output<string?> TransitGatewayId { get; private set; } = null!;
        [Output("vpcId")]
        public Output<string?> VpcId { get; private set; } = null!;
        public FlowLog(string name, global::Pulumi.Aws.Ec2.FlowLogArgs? args = null, CustomResourceOptions? options = null)
            : base("aws:ec2/flowLog:FlowLog", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.FlowLogArgs MakeArgs(global::Pulumi.Aws.Ec2.FlowLogArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.FlowLogArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class FlowLogArgs : global::Pulumi.ResourceArgs
    {
        [Input("deliverCrossAccountRole")]
        public Input<string>? DeliverCrossAccountRole { get; set; }

        [Input("destinationOptions")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.FlowLogDestinationOptionsArgs>? DestinationOptions { get; set; }

        [Input("eniId")]
        public Input<string>? EniId { get; set; }

        [Input("iamRoleArn")]
        public Input<string>? IamRoleArn { get; set; }

        [Input("logDestination")]
        public Input<string>? LogDestination { get; set; }

        [Input("logDestinationType")]
        public Input<string>? LogDestinationType { get; set; }

        [Input("logFormat")]
        public Input<string>? LogFormat { get; set; }

        [Input("maxAggregationInterval")]
        public Input<int>? MaxAggregationInterval { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("regionalNatGatewayId")]
        public Input<string>? RegionalNatGatewayId { get; set; }

        [Input("subnetId")]
        public Input<string>? SubnetId { get; set; }

        [Input("tagFieldSpecifications")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.FlowLogTagFieldSpecificationArgs>? _tagFieldSpecifications;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.FlowLogTagFieldSpecificationArgs> TagFieldSpecifications
        {
            get => _tagFieldSpecifications ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.FlowLogTagFieldSpecificationArgs>();
            set => _tagFieldSpecifications = value;
        }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("trafficType")]
        public Input<string>? TrafficType { get; set; }

        [Input("transitGatewayAttachmentId")]
        public Input<string>? TransitGatewayAttachmentId { get; set; }

        [Input("transitGatewayId")]
        public Input<string>? TransitGatewayId { get; set; }

        [Input("vpcId")]
        public Input<string>? VpcId { get; set; }

        public FlowLogArgs()
        {
        }
        public static new FlowLogArgs Empty => new FlowLogArgs();
    }

    public partial class InternetGateway : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("ownerId")]
        public Output<string> OwnerId { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("vpcId")]
        public Output<string> VpcId { get; private set; } = null!;
        public InternetGateway(string name, global::Pulumi.Aws.Ec2.InternetGatewayArgs? args = null, CustomResourceOptions? options = null)
            : base("aws:ec2/internetGateway:InternetGateway", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.InternetGatewayArgs MakeArgs(global::Pulumi.Aws.Ec2.InternetGatewayArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.InternetGatewayArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class InternetGatewayArgs : global::Pulumi.ResourceArgs
    {
        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("vpcId")]
        public Input<string>? VpcId { get; set; }

        public InternetGatewayArgs()
        {
        }
        public static new InternetGatewayArgs Empty => new InternetGatewayArgs();
    }

    public partial class LaunchTemplate : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("blockDeviceMappings")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateBlockDeviceMapping>> BlockDeviceMappings { get; private set; } = null!;
        [Output("capacityReservationSpecification")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateCapacityReservationSpecification?> CapacityReservationSpecification { get; private set; } = null!;
        [Output("cpuOptions")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateCpuOptions?> CpuOptions { get; private set; } = null!;
        [Output("creditSpecification")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateCreditSpecification?> CreditSpecification { get; private set; } = null!;
        [Output("defaultVersion")]
        public Output<int> DefaultVersion { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("disableApiStop")]
        public Output<bool?> DisableApiStop { get; private set; } = null!;
        [Output("disableApiTermination")]
        public Output<bool?> DisableApiTermination { get; private set; } = null!;
        [Output("ebsOptimized")]
        public Output<string?> EbsOptimized { get; private set; } = null!;
        [Output("enclaveOptions")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateEnclaveOptions?> EnclaveOptions { get; private set; } = null!;
        [Output("hibernationOptions")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateHibernationOptions?> HibernationOptions { get; private set; } = null!;
        [Output("iamInstanceProfile")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateIamInstanceProfile?> IamInstanceProfile { get; private set; } = null!;
        [Output("imageId")]
        public Output<string?> ImageId { get; private set; } = null!;
        [Output("instanceInitiatedShutdownBehavior")]
        public Output<string?> InstanceInitiatedShutdownBehavior { get; private set; } = null!;
        [Output("instanceMarketOptions")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceMarketOptions?> InstanceMarketOptions { get; private set; } = null!;
        [Output("instanceRequirements")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirements?> InstanceRequirements { get; private set; } = null!;
        [Output("instanceType")]
        public Output<string?> InstanceType { get; private set; } = null!;
        [Output("kernelId")]
        public Output<string?> KernelId { get; private set; } = null!;
        [Output("keyName")]
        public Output<string?> KeyName { get; private set; } = null!;
        [Output("latestVersion")]
        public Output<int> LatestVersion { get; private set; } = null!;
        [Output("licenseSpecifications")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateLicenseSpecification>> LicenseSpecifications { get; private set; } = null!;
        [Output("maintenanceOptions")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateMaintenanceOptions?> MaintenanceOptions { get; private set; } = null!;
        [Output("metadataOptions")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateMetadataOptions> MetadataOptions { get; private set; } = null!;
        [Output("monitoring")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateMonitoring?> Monitoring { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("namePrefix")]
        public Output<string> NamePrefix { get; private set; } = null!;
        [Output("networkInterfaces")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateNetworkInterface>> NetworkInterfaces { get; private set; } = null!;
        [Output("networkPerformanceOptions")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateNetworkPerformanceOptions?> NetworkPerformanceOptions { get; private set; } = null!;
        [Output("placement")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplatePlacement?> Placement { get; private set; } = null!;
        [Output("privateDnsNameOptions")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplatePrivateDnsNameOptions?> PrivateDnsNameOptions { get; private set; } = null!;
        [Output("ramDiskId")]
        public Output<string?> RamDiskId { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("secondaryInterfaces")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateSecondaryInterface>> SecondaryInterfaces { get; private set; } = null!;
        [Output("securityGroupNames")]
        public Output<ImmutableArray<string>> SecurityGroupNames { get; private set; } = null!;
        [Output("tagSpecifications")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateTagSpecification>> TagSpecifications { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("updateDefaultVersion")]
        public Output<bool?> UpdateDefaultVersion { get; private set; } = null!;
        [Output("userData")]
        public Output<string?> UserData { get; private set; } = null!;
        [Output("vpcSecurityGroupIds")]
        public Output<ImmutableArray<string>> VpcSecurityGroupIds { get; private set; } = null!;
        public LaunchTemplate(string name, global::Pulumi.Aws.Ec2.LaunchTemplateArgs? args = null, CustomResourceOptions? options = null)
            : base("aws:ec2/launchTemplate:LaunchTemplate", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.LaunchTemplateArgs MakeArgs(global::Pulumi.Aws.Ec2.LaunchTemplateArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.LaunchTemplateArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class LaunchTemplateArgs : global::Pulumi.ResourceArgs
    {
        [Input("blockDeviceMappings")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateBlockDeviceMappingArgs>? _blockDeviceMappings;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateBlockDeviceMappingArgs> BlockDeviceMappings
        {
            get => _blockDeviceMappings ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateBlockDeviceMappingArgs>();
            set => _blockDeviceMappings = value;
        }

        [Input("capacityReservationSpecification")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateCapacityReservationSpecificationArgs>? CapacityReservationSpecification { get; set; }

        [Input("cpuOptions")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateCpuOptionsArgs>? CpuOptions { get; set; }

        [Input("creditSpecification")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateCreditSpecificationArgs>? CreditSpecification { get; set; }

        [Input("defaultVersion")]
        public Input<int>? DefaultVersion { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("disableApiStop")]
        public Input<bool>? DisableApiStop { get; set; }

        [Input("disableApiTermination")]
        public Input<bool>? DisableApiTermination { get; set; }

        [Input("ebsOptimized")]
        public Input<string>? EbsOptimized { get; set; }

        [Input("enclaveOptions")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateEnclaveOptionsArgs>? EnclaveOptions { get; set; }

        [Input("hibernationOptions")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateHibernationOptionsArgs>? HibernationOptions { get; set; }

        [Input("iamInstanceProfile")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateIamInstanceProfileArgs>? IamInstanceProfile { get; set; }

        [Input("imageId")]
        public Input<string>? ImageId { get; set; }

        [Input("instanceInitiatedShutdownBehavior")]
        public Input<string>? InstanceInitiatedShutdownBehavior { get; set; }

        [Input("instanceMarketOptions")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceMarketOptionsArgs>? InstanceMarketOptions { get; set; }

        [Input("instanceRequirements")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceRequirementsArgs>? InstanceRequirements { get; set; }

        [Input("instanceType")]
        public Input<string>? InstanceType { get; set; }

        [Input("kernelId")]
        public Input<string>? KernelId { get; set; }

        [Input("keyName")]
        public Input<string>? KeyName { get; set; }

        [Input("licenseSpecifications")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateLicenseSpecificationArgs>? _licenseSpecifications;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateLicenseSpecificationArgs> LicenseSpecifications
        {
            get => _licenseSpecifications ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateLicenseSpecificationArgs>();
            set => _licenseSpecifications = value;
        }

        [Input("maintenanceOptions")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateMaintenanceOptionsArgs>? MaintenanceOptions { get; set; }

        [Input("metadataOptions")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateMetadataOptionsArgs>? MetadataOptions { get; set; }

        [Input("monitoring")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateMonitoringArgs>? Monitoring { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("namePrefix")]
        public Input<string>? NamePrefix { get; set; }

        [Input("networkInterfaces")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateNetworkInterfaceArgs>? _networkInterfaces;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateNetworkInterfaceArgs> NetworkInterfaces
        {
            get => _networkInterfaces ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateNetworkInterfaceArgs>();
            set => _networkInterfaces = value;
        }

        [Input("networkPerformanceOptions")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateNetworkPerformanceOptionsArgs>? NetworkPerformanceOptions { get; set; }

        [Input("placement")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplatePlacementArgs>? Placement { get; set; }

        [Input("privateDnsNameOptions")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplatePrivateDnsNameOptionsArgs>? PrivateDnsNameOptions { get; set; }

        [Input("ramDiskId")]
        public Input<string>? RamDiskId { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("secondaryInterfaces")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateSecondaryInterfaceArgs>? _secondaryInterfaces;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateSecondaryInterfaceArgs> SecondaryInterfaces
        {
            get => _secondaryInterfaces ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateSecondaryInterfaceArgs>();
            set => _secondaryInterfaces = value;
        }

        [Input("securityGroupNames")]
        private InputList<string>? _securityGroupNames;

        public InputList<string> SecurityGroupNames
        {
            get => _securityGroupNames ??= new InputList<string>();
            set => _securityGroupNames = value;
        }

        [Input("tagSpecifications")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateTagSpecificationArgs>? _tagSpecifications;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateTagSpecificationArgs> TagSpecifications
        {
            get => _tagSpecifications ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateTagSpecificationArgs>();
            set => _tagSpecifications = value;
        }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("updateDefaultVersion")]
        public Input<bool>? UpdateDefaultVersion { get; set; }

        [Input("userData")]
        public Input<string>? UserData { get; set; }

        [Input("vpcSecurityGroupIds")]
        private InputList<string>? _vpcSecurityGroupIds;

        public InputList<string> VpcSecurityGroupIds
        {
            get => _vpcSecurityGroupIds ??= new InputList<string>();
            set => _vpcSecurityGroupIds = value;
        }

        public LaunchTemplateArgs()
        {
        }
        public static new LaunchTemplateArgs Empty => new LaunchTemplateArgs();
    }

    public partial class NatGateway : global::Pulumi.CustomResource
    {
        [Output("allocationId")]
        public Output<string?> AllocationId { get; private set; } = null!;
        [Output("associationId")]
        public Output<string> AssociationId { get; private set; } = null!;
        [Output("autoProvisionZones")]
        public Output<string> AutoProvisionZones { get; private set; } = null!;
        [Output("autoScalingIps")]
        public Output<string> AutoScalingIps { get; private set; } = null!;
        [Output("availabilityMode")]
        public Output<string> AvailabilityMode { get; private set; } = null!;
        [Output("availabilityZoneAddresses")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.NatGatewayAvailabilityZoneAddress>> AvailabilityZoneAddresses { get; private set; } = null!;
        [Output("connectivityType")]
        public Output<string?> ConnectivityType { get; private set; } = null!;
        [Output("networkInterfaceId")]
        public Output<string> NetworkInterfaceId { get; private set; } = null!;
        [Output("privateIp")]
        public Output<string> PrivateIp { get; private set; } = null!;
        [Output("publicIp")]
        public Output<string> PublicIp { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("regionalNatGatewayAddresses")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.NatGatewayRegionalNatGatewayAddress>> RegionalNatGatewayAddresses { get; private set; } = null!;
        [Output("regionalNatGatewayAutoMode")]
        public Output<string> RegionalNatGatewayAutoMode { get; private set; } = null!;
        [Output("routeTableId")]
        public Output<string> RouteTableId { get; private set; } = null!;
        [Output("secondaryAllocationIds")]
        public Output<ImmutableArray<string>> SecondaryAllocationIds { get; private set; } = null!;
        [Output("secondaryPrivateIpAddressCount")]
        public Output<int> SecondaryPrivateIpAddressCount { get; private set; } = null!;
        [Output("secondaryPrivateIpAddresses")]
        public Output<ImmutableArray<string>> SecondaryPrivateIpAddresses { get; private set; } = null!;
        [Output("subnetId")]
        public Output<string?> SubnetId { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("vpcId")]
        public Output<string> VpcId { get; private set; } = null!;
        public NatGateway(string name, global::Pulumi.Aws.Ec2.NatGatewayArgs? args = null, CustomResourceOptions? options = null)
            : base("aws:ec2/natGateway:NatGateway", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.NatGatewayArgs MakeArgs(global::Pulumi.Aws.Ec2.NatGatewayArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.NatGatewayArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class NatGatewayArgs : global::Pulumi.ResourceArgs
    {
        [Input("allocationId")]
        public Input<string>? AllocationId { get; set; }

        [Input("availabilityMode")]
        public Input<string>? AvailabilityMode { get; set; }

        [Input("availabilityZoneAddresses")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.NatGatewayAvailabilityZoneAddressArgs>? _availabilityZoneAddresses;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.NatGatewayAvailabilityZoneAddressArgs> AvailabilityZoneAddresses
        {
            get => _availabilityZoneAddresses ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.NatGatewayAvailabilityZoneAddressArgs>();
            set => _availabilityZoneAddresses = value;
        }

        [Input("connectivityType")]
        public Input<string>? ConnectivityType { get; set; }

        [Input("privateIp")]
        public Input<string>? PrivateIp { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("secondaryAllocationIds")]
        private InputList<string>? _secondaryAllocationIds;

        public InputList<string> SecondaryAllocationIds
        {
            get => _secondaryAllocationIds ??= new InputList<string>();
            set => _secondaryAllocationIds = value;
        }

        [Input("secondaryPrivateIpAddressCount")]
        public Input<int>? SecondaryPrivateIpAddressCount { get; set; }

        [Input("secondaryPrivateIpAddresses")]
        private InputList<string>? _secondaryPrivateIpAddresses;

        public InputList<string> SecondaryPrivateIpAddresses
        {
            get => _secondaryPrivateIpAddresses ??= new InputList<string>();
            set => _secondaryPrivateIpAddresses = value;
        }

        [Input("subnetId")]
        public Input<string>? SubnetId { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("vpcId")]
        public Input<string>? VpcId { get; set; }

        public NatGatewayArgs()
        {
        }
        public static new NatGatewayArgs Empty => new NatGatewayArgs();
    }

    public partial class Route : global::Pulumi.CustomResource
    {
        [Output("carrierGatewayId")]
        public Output<string?> CarrierGatewayId { get; private set; } = null!;
        [Output("coreNetworkArn")]
        public Output<string?> CoreNetworkArn { get; private set; } = null!;
        [Output("destinationCidrBlock")]
        public Output<string?> DestinationCidrBlock { get; private set; } = null!;
        [Output("destinationIpv6CidrBlock")]
        public Output<string?> DestinationIpv6CidrBlock { get; private set; } = null!;
        [Output("destinationPrefixListId")]
        public Output<string?> DestinationPrefixListId { get; private set; } = null!;
        [Output("egressOnlyGatewayId")]
        public Output<string?> EgressOnlyGatewayId { get; private set; } = null!;
        [Output("gatewayId")]
        public Output<string?> GatewayId { get; private set; } = null!;
        [Output("instanceId")]
        public Output<string> InstanceId { get; private set; } = null!;
        [Output("instanceOwnerId")]
        public Output<string> InstanceOwnerId { get; private set; } = null!;
        [Output("localGatewayId")]
        public Output<string?> LocalGatewayId { get; private set; } = null!;
        [Output("natGatewayId")]
        public Output<string?> NatGatewayId { get; private set; } = null!;
        [Output("networkInterfaceId")]
        public Output<string> NetworkInterfaceId { get; private set; } = null!;
        [Output("odbNetworkArn")]
        public Output<string?> OdbNetworkArn { get; private set; } = null!;
        [Output("origin")]
        public Output<string> Origin { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("routeTableId")]
        public Output<string> RouteTableId { get; private set; } = null!;
        [Output("state")]
        public Output<string> State { get; private set; } = null!;
        [Output("transitGatewayId")]
        public Output<string?> TransitGatewayId { get; private set; } = null!;
        [Output("vpcEndpointId")]
        public Output<string?> VpcEndpointId { get; private set; } = null!;
        [Output("vpcPeeringConnectionId")]
        public Output<string?> VpcPeeringConnectionId { get; private set; } = null!;
        public Route(string name, global::Pulumi.Aws.Ec2.RouteArgs args, CustomResourceOptions? options = null)
            : base("aws:ec2/route:Route", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.RouteArgs MakeArgs(global::Pulumi.Aws.Ec2.RouteArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.RouteArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RouteArgs : global::Pulumi.ResourceArgs
    {
        [Input("carrierGatewayId")]
        public Input<string>? CarrierGatewayId { get; set; }

        [Input("coreNetworkArn")]
        public Input<string>? CoreNetworkArn { get; set; }

        [Input("destinationCidrBlock")]
        public Input<string>? DestinationCidrBlock { get; set; }

        [Input("destinationIpv6CidrBlock")]
        public Input<string>? DestinationIpv6CidrBlock { get; set; }

        [Input("destinationPrefixListId")]
        public Input<string>? DestinationPrefixListId { get; set; }

        [Input("egressOnlyGatewayId")]
        public Input<string>? EgressOnlyGatewayId { get; set; }

        [Input("gatewayId")]
        public Input<string>? GatewayId { get; set; }

        [Input("localGatewayId")]
        public Input<string>? LocalGatewayId { get; set; }

        [Input("natGatewayId")]
        public Input<string>? NatGatewayId { get; set; }

        [Input("networkInterfaceId")]
        public Input<string>? NetworkInterfaceId { get; set; }

        [Input("odbNetworkArn")]
        public Input<string>? OdbNetworkArn { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("routeTableId", required: true)]
        public Input<string> RouteTableId { get; set; } = default!;

        [Input("transitGatewayId")]
        public Input<string>? TransitGatewayId { get; set; }

        [Input("vpcEndpointId")]
        public Input<string>? VpcEndpointId { get; set; }

        [Input("vpcPeeringConnectionId")]
        public Input<string>? VpcPeeringConnectionId { get; set; }

        public RouteArgs()
        {
        }
        public static new RouteArgs Empty => new RouteArgs();
    }

    public partial class RouteTable : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("ownerId")]
        public Output<string> OwnerId { get; private set; } = null!;
        [Output("propagatingVgws")]
        public Output<ImmutableArray<string>> PropagatingVgws { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("routes")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.RouteTableRoute>> Routes { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("vpcId")]
        public Output<string> VpcId { get; private set; } = null!;
        public RouteTable(string name, global::Pulumi.Aws.Ec2.RouteTableArgs args, CustomResourceOptions? options = null)
            : base("aws:ec2/routeTable:RouteTable", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.RouteTableArgs MakeArgs(global::Pulumi.Aws.Ec2.RouteTableArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.RouteTableArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RouteTableArgs : global::Pulumi.ResourceArgs
    {
        [Input("propagatingVgws")]
        private InputList<string>? _propagatingVgws;

        public InputList<string> PropagatingVgws
        {
            get => _propagatingVgws ??= new InputList<string>();
            set => _propagatingVgws = value;
        }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("routes")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.RouteTableRouteArgs>? _routes;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.RouteTableRouteArgs> Routes
        {
            get => _routes ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.RouteTableRouteArgs>();
            set => _routes = value;
        }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("vpcId", required: true)]
        public Input<string> VpcId { get; set; } = default!;

        public RouteTableArgs()
        {
        }
        public static new RouteTableArgs Empty => new RouteTableArgs();
    }

    public partial class RouteTableAssociation : global::Pulumi.CustomResource
    {
        [Output("gatewayId")]
        public Output<string?> GatewayId { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("routeTableId")]
        public Output<string> RouteTableId { get; private set; } = null!;
        [Output("subnetId")]
        public Output<string?> SubnetId { get; private set; } = null!;
        public RouteTableAssociation(string name, global::Pulumi.Aws.Ec2.RouteTableAssociationArgs args, CustomResourceOptions? options = null)
            : base("aws:ec2/routeTableAssociation:RouteTableAssociation", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.RouteTableAssociationArgs MakeArgs(global::Pulumi.Aws.Ec2.RouteTableAssociationArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.RouteTableAssociationArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RouteTableAssociationArgs : global::Pulumi.ResourceArgs
    {
        [Input("gatewayId")]
        public Input<string>? GatewayId { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("routeTableId", required: true)]
        public Input<string> RouteTableId { get; set; } = default!;

        [Input("subnetId")]
        public Input<string>? SubnetId { get; set; }

        public RouteTableAssociationArgs()
        {
        }
        public static new RouteTableAssociationArgs Empty => new RouteTableAssociationArgs();
    }

    public partial class SecurityGroup : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("description")]
        public Output<string> Description { get; private set; } = null!;
        [Output("egress")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.SecurityGroupEgress>> Egress { get; private set; } = null!;
        [Output("ingress")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.SecurityGroupIngress>> Ingress { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("namePrefix")]
        public Output<string> NamePrefix { get; private set; } = null!;
        [Output("ownerId")]
        public Output<string> OwnerId { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("revokeRulesOnDelete")]
        public Output<bool?> RevokeRulesOnDelete { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("vpcId")]
        public Output<string> VpcId { get; private set; } = null!;
        public SecurityGroup(string name, global::Pulumi.Aws.Ec2.SecurityGroupArgs? args = null, CustomResourceOptions? options = null)
            : base("aws:ec2/securityGroup:SecurityGroup", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.SecurityGroupArgs MakeArgs(global::Pulumi.Aws.Ec2.SecurityGroupArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.SecurityGroupArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class SecurityGroupArgs : global::Pulumi.ResourceArgs
    {
        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("egress")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.SecurityGroupEgressArgs>? _egress;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.SecurityGroupEgressArgs> Egress
        {
            get => _egress ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.SecurityGroupEgressArgs>();
            set => _egress = value;
        }

        [Input("ingress")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.SecurityGroupIngressArgs>? _ingress;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.SecurityGroupIngressArgs> Ingress
        {
            get => _ingress ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.SecurityGroupIngressArgs>();
            set => _ingress = value;
        }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("namePrefix")]
        public Input<string>? NamePrefix { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("revokeRulesOnDelete")]
        public Input<bool>? RevokeRulesOnDelete { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("vpcId")]
        public Input<string>? VpcId { get; set; }

        public SecurityGroupArgs()
        {
            Description = "Managed by Pulumi";
        }
        public static new SecurityGroupArgs Empty => new SecurityGroupArgs();
    }

    public partial class Subnet : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("assignIpv6AddressOnCreation")]
        public Output<bool?> AssignIpv6AddressOnCreation { get; private set; } = null!;
        [Output("availabilityZone")]
        public Output<string> AvailabilityZone { get; private set; } = null!;
        [Output("availabilityZoneId")]
        public Output<string> AvailabilityZoneId { get; private set; } = null!;
        [Output("cidrBlock")]
        public Output<string> CidrBlock { get; private set; } = null!;
        [Output("customerOwnedIpv4Pool")]
        public Output<string?> CustomerOwnedIpv4Pool { get; private set; } = null!;
        [Output("enableDns64")]
        public Output<bool?> EnableDns64 { get; private set; } = null!;
        [Output("enableLniAtDeviceIndex")]
        public Output<int?> EnableLniAtDeviceIndex { get; private set; } = null!;
        [Output("enableResourceNameDnsARecordOnLaunch")]
        public Output<bool?> EnableResourceNameDnsARecordOnLaunch { get; private set; } = null!;
        [Output("enableResourceNameDnsAaaaRecordOnLaunch")]
        public Output<bool?> EnableResourceNameDnsAaaaRecordOnLaunch { get; private set; } = null!;
        [Output("ipv4IpamPoolId")]
        public Output<string?> Ipv4IpamPoolId { get; private set; } = null!;
        [Output("ipv4NetmaskLength")]
        public Output<int?> Ipv4NetmaskLength { get; private set; } = null!;
        [Output("ipv6CidrBlock")]
        public Output<string> Ipv6CidrBlock { get; private set; } = null!;
        [Output("ipv6CidrBlockAssociationId")]
        public Output<string> Ipv6CidrBlockAssociationId { get; private set; } = null!;
        [Output("ipv6IpamPoolId")]
        public Output<string?> Ipv6IpamPoolId { get; private set; } = null!;
        [Output("ipv6Native")]
        public Output<bool?> Ipv6Native { get; private set; } = null!;
        [Output("ipv6NetmaskLength")]
        public Output<int?> Ipv6NetmaskLength { get; private set; } = null!;
        [Output("mapCustomerOwnedIpOnLaunch")]
        public Output<bool?> MapCustomerOwnedIpOnLaunch { get; private set; } = null!;
        [Output("mapPublicIpOnLaunch")]
        public Output<bool?> MapPublicIpOnLaunch { get; private set; } = null!;
        [Output("outpostArn")]
        public Output<string?> OutpostArn { get; private set; } = null!;
        [Output("ownerId")]
        public Output<string> OwnerId { get; private set; } = null!;
        [Output("privateDnsHostnameTypeOnLaunch")]
        public Output<string> PrivateDnsHostnameTypeOnLaunch { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("vpcId")]
        public Output<string> VpcId { get; private set; } = null!;
        public Subnet(string name, global::Pulumi.Aws.Ec2.SubnetArgs args, CustomResourceOptions? options = null)
            : base("aws:ec2/subnet:Subnet", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.SubnetArgs MakeArgs(global::Pulumi.Aws.Ec2.SubnetArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.SubnetArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class SubnetArgs : global::Pulumi.ResourceArgs
    {
        [Input("assignIpv6AddressOnCreation")]
        public Input<bool>? AssignIpv6AddressOnCreation { get; set; }

        [Input("availabilityZone")]
        public Input<string>? AvailabilityZone { get; set; }

        [Input("availabilityZoneId")]
        public Input<string>? AvailabilityZoneId { get; set; }

        [Input("cidrBlock")]
        public Input<string>? CidrBlock { get; set; }

        [Input("customerOwnedIpv4Pool")]
        public Input<string>? CustomerOwnedIpv4Pool { get; set; }

        [Input("enableDns64")]
        public Input<bool>? EnableDns64 { get; set; }

        [Input("enableLniAtDeviceIndex")]
        public Input<int>? EnableLniAtDeviceIndex { get; set; }

        [Input("enableResourceNameDnsARecordOnLaunch")]
        public Input<bool>? EnableResourceNameDnsARecordOnLaunch { get; set; }

        [Input("enableResourceNameDnsAaaaRecordOnLaunch")]
        public Input<bool>? EnableResourceNameDnsAaaaRecordOnLaunch { get; set; }

        [Input("ipv4IpamPoolId")]
        public Input<string>? Ipv4IpamPoolId { get; set; }

        [Input("ipv4NetmaskLength")]
        public Input<int>? Ipv4NetmaskLength { get; set; }

        [Input("ipv6CidrBlock")]
        public Input<string>? Ipv6CidrBlock { get; set; }

        [Input("ipv6IpamPoolId")]
        public Input<string>? Ipv6IpamPoolId { get; set; }

        [Input("ipv6Native")]
        public Input<bool>? Ipv6Native { get; set; }

        [Input("ipv6NetmaskLength")]
        public Input<int>? Ipv6NetmaskLength { get; set; }

        [Input("mapCustomerOwnedIpOnLaunch")]
        public Input<bool>? MapCustomerOwnedIpOnLaunch { get; set; }

        [Input("mapPublicIpOnLaunch")]
        public Input<bool>? MapPublicIpOnLaunch { get; set; }

        [Input("outpostArn")]
        public Input<string>? OutpostArn { get; set; }

        [Input("privateDnsHostnameTypeOnLaunch")]
        public Input<string>? PrivateDnsHostnameTypeOnLaunch { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("vpcId", required: true)]
        public Input<string> VpcId { get; set; } = default!;

        public SubnetArgs()
        {
        }
        public static new SubnetArgs Empty => new SubnetArgs();
    }

    public partial class Vpc : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("assignGeneratedIpv6CidrBlock")]
        public Output<bool?> AssignGeneratedIpv6CidrBlock { get; private set; } = null!;
        [Output("cidrBlock")]
        public Output<string> CidrBlock { get; private set; } = null!;
        [Output("defaultNetworkAclId")]
        public Output<string> DefaultNetworkAclId { get; private set; } = null!;
        [Output("defaultRouteTableId")]
        public Output<string> DefaultRouteTableId { get; private set; } = null!;
        [Output("defaultSecurityGroupId")]
        public Output<string> DefaultSecurityGroupId { get; private set; } = null!;
        [Output("dhcpOptionsId")]
        public Output<string> DhcpOptionsId { get; private set; } = null!;
        [Output("enableDnsHostnames")]
        public Output<bool> EnableDnsHostnames { get; private set; } = null!;
        [Output("enableDnsSupport")]
        public Output<bool?> EnableDnsSupport { get; private set; } = null!;
        [Output("enableNetworkAddressUsageMetrics")]
        public Output<bool> EnableNetworkAddressUsageMetrics { get; private set; } = null!;
        [Output("instanceTenancy")]
        public Output<string?> InstanceTenancy { get; private set; } = null!;
        [Output("ipv4IpamPoolId")]
        public Output<string?> Ipv4IpamPoolId { get; private set; } = null!;
        [Output("ipv4NetmaskLength")]
        public Output<int?> Ipv4NetmaskLength { get; private set; } = null!;
        [Output("ipv6AssociationId")]
        public Output<string> Ipv6AssociationId { get; private set; } = null!;
        [Output("ipv6CidrBlock")]
        public Output<string> Ipv6CidrBlock { get; private set; } = null!;
        [Output("ipv6CidrBlockNetworkBorderGroup")]
        public Output<string> Ipv6CidrBlockNetworkBorderGroup { get; private set; } = null!;
        [Output("ipv6IpamPoolId")]
        public Output<string?> Ipv6IpamPoolId { get; private set; } = null!;
        [Output("ipv6NetmaskLength")]
        public Output<int?> Ipv6NetmaskLength { get; private set; } = null!;
        [Output("mainRouteTableId")]
        public Output<string> MainRouteTableId { get; private set; } = null!;
        [Output("ownerId")]
        public Output<string> OwnerId { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        public Vpc(string name, global::Pulumi.Aws.Ec2.VpcArgs? args = null, CustomResourceOptions? options = null)
            : base("aws:ec2/vpc:Vpc", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.VpcArgs MakeArgs(global::Pulumi.Aws.Ec2.VpcArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.VpcArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class VpcArgs : global::Pulumi.ResourceArgs
    {
        [Input("assignGeneratedIpv6CidrBlock")]
        public Input<bool>? AssignGeneratedIpv6CidrBlock { get; set; }

        [Input("cidrBlock")]
        public Input<string>? CidrBlock { get; set; }

        [Input("enableDnsHostnames")]
        public Input<bool>? EnableDnsHostnames { get; set; }

        [Input("enableDnsSupport")]
        public Input<bool>? EnableDnsSupport { get; set; }

        [Input("enableNetworkAddressUsageMetrics")]
        public Input<bool>? EnableNetworkAddressUsageMetrics { get; set; }

        [Input("instanceTenancy")]
        public Input<string>? InstanceTenancy { get; set; }

        [Input("ipv4IpamPoolId")]
        public Input<string>? Ipv4IpamPoolId { get; set; }

        [Input("ipv4NetmaskLength")]
        public Input<int>? Ipv4NetmaskLength { get; set; }

        [Input("ipv6CidrBlock")]
        public Input<string>? Ipv6CidrBlock { get; set; }

        [Input("ipv6CidrBlockNetworkBorderGroup")]
        public Input<string>? Ipv6CidrBlockNetworkBorderGroup { get; set; }

        [Input("ipv6IpamPoolId")]
        public Input<string>? Ipv6IpamPoolId { get; set; }

        [Input("ipv6NetmaskLength")]
        public Input<int>? Ipv6NetmaskLength { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public VpcArgs()
        {
        }
        public static new VpcArgs Empty => new VpcArgs();
    }

    public partial class VpcEndpoint : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("autoAccept")]
        public Output<bool?> AutoAccept { get; private set; } = null!;
        [Output("cidrBlocks")]
        public Output<ImmutableArray<string>> CidrBlocks { get; private set; } = null!;
        [Output("dnsEntries")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.VpcEndpointDnsEntry>> DnsEntries { get; private set; } = null!;
        [Output("dnsOptions")]
        public Output<global::Pulumi.Aws.Ec2.Outputs.VpcEndpointDnsOptions> DnsOptions { get; private set; } = null!;
        [Output("ipAddressType")]
        public Output<string> IpAddressType { get; private set; } = null!;
        [Output("networkInterfaceIds")]
        public Output<ImmutableArray<string>> NetworkInterfaceIds { get; private set; } = null!;
        [Output("ownerId")]
        public Output<string> OwnerId { get; private set; } = null!;
        [Output("policy")]
        public Output<string> Policy { get; private set; } = null!;
        [Output("prefixListId")]
        public Output<string> PrefixListId { get; private set; } = null!;
        [Output("privateDnsEnabled")]
        public Output<bool> PrivateDnsEnabled { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("requesterManaged")]
        public Output<bool> RequesterManaged { get; private set; } = null!;
        [Output("resourceConfigurationArn")]
        public Output<string?> ResourceConfigurationArn { get; private set; } = null!;
        [Output("routeTableIds")]
        public Output<ImmutableArray<string>> RouteTableIds { get; private set; } = null!;
        [Output("securityGroupIds")]
        public Output<ImmutableArray<string>> SecurityGroupIds { get; private set; } = null!;
        [Output("serviceName")]
        public Output<string?> ServiceName { get; private set; } = null!;
        [Output("serviceNetworkArn")]
        public Output<string?> ServiceNetworkArn { get; private set; } = null!;
        [Output("serviceRegion")]
        public Output<string> ServiceRegion { get; private set; } = null!;
        [Output("state")]
        public Output<string> State { get; private set; } = null!;
        [Output("subnetConfigurations")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ec2.Outputs.VpcEndpointSubnetConfiguration>> SubnetConfigurations { get; private set; } = null!;
        [Output("subnetIds")]
        public Output<ImmutableArray<string>> SubnetIds { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("vpcEndpointType")]
        public Output<string?> VpcEndpointType { get; private set; } = null!;
        [Output("vpcId")]
        public Output<string> VpcId { get; private set; } = null!;
        public VpcEndpoint(string name, global::Pulumi.Aws.Ec2.VpcEndpointArgs args, CustomResourceOptions? options = null)
            : base("aws:ec2/vpcEndpoint:VpcEndpoint", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ec2.VpcEndpointArgs MakeArgs(global::Pulumi.Aws.Ec2.VpcEndpointArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ec2.VpcEndpointArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class VpcEndpointArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoAccept")]
        public Input<bool>? AutoAccept { get; set; }

        [Input("dnsOptions")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.VpcEndpointDnsOptionsArgs>? DnsOptions { get; set; }

        [Input("ipAddressType")]
        public Input<string>? IpAddressType { get; set; }

        [Input("policy")]
        public Input<string>? Policy { get; set; }

        [Input("privateDnsEnabled")]
        public Input<bool>? PrivateDnsEnabled { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("resourceConfigurationArn")]
        public Input<string>? ResourceConfigurationArn { get; set; }

        [Input("routeTableIds")]
        private InputList<string>? _routeTableIds;

        public InputList<string> RouteTableIds
        {
            get => _routeTableIds ??= new InputList<string>();
            set => _routeTableIds = value;
        }

        [Input("securityGroupIds")]
        private InputList<string>? _securityGroupIds;

        public InputList<string> SecurityGroupIds
        {
            get => _securityGroupIds ??= new InputList<string>();
            set => _securityGroupIds = value;
        }

        [Input("serviceName")]
        public Input<string>? ServiceName { get; set; }

        [Input("serviceNetworkArn")]
        public Input<string>? ServiceNetworkArn { get; set; }

        [Input("serviceRegion")]
        public Input<string>? ServiceRegion { get; set; }

        [Input("subnetConfigurations")]
        private InputList<global::Pulumi.Aws.Ec2.Inputs.VpcEndpointSubnetConfigurationArgs>? _subnetConfigurations;

        public InputList<global::Pulumi.Aws.Ec2.Inputs.VpcEndpointSubnetConfigurationArgs> SubnetConfigurations
        {
            get => _subnetConfigurations ??= new InputList<global::Pulumi.Aws.Ec2.Inputs.VpcEndpointSubnetConfigurationArgs>();
            set => _subnetConfigurations = value;
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

        [Input("vpcEndpointType")]
        public Input<string>? VpcEndpointType { get; set; }

        [Input("vpcId", required: true)]
        public Input<string> VpcId { get; set; } = default!;

        public VpcEndpointArgs()
        {
        }
        public static new VpcEndpointArgs Empty => new VpcEndpointArgs();
    }
}
