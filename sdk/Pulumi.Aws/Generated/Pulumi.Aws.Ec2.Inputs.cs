// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2.Inputs
{
    public sealed class DefaultSecurityGroupEgressArgs : global::Pulumi.ResourceArgs
    {
        [Input("cidrBlocks")]
        private InputList<string>? _cidrBlocks;

        public InputList<string> CidrBlocks
        {
            get => _cidrBlocks ??= new InputList<string>();
            set => _cidrBlocks = value;
        }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("fromPort", required: true)]
        public Input<int> FromPort { get; set; } = default!;

        [Input("ipv6CidrBlocks")]
        private InputList<string>? _ipv6CidrBlocks;

        public InputList<string> Ipv6CidrBlocks
        {
            get => _ipv6CidrBlocks ??= new InputList<string>();
            set => _ipv6CidrBlocks = value;
        }

        [Input("prefixListIds")]
        private InputList<string>? _prefixListIds;

        public InputList<string> PrefixListIds
        {
            get => _prefixListIds ??= new InputList<string>();
            set => _prefixListIds = value;
        }

        [Input("protocol", required: true)]
        public Input<string> Protocol { get; set; } = default!;

        [Input("securityGroups")]
        private InputList<string>? _securityGroups;

        public InputList<string> SecurityGroups
        {
            get => _securityGroups ??= new InputList<string>();
            set => _securityGroups = value;
        }

        [Input("self")]
        public Input<bool>? Self { get; set; }

        [Input("toPort", required: true)]
        public Input<int> ToPort { get; set; } = default!;

        public DefaultSecurityGroupEgressArgs()
        {
        }
        public static new DefaultSecurityGroupEgressArgs Empty => new DefaultSecurityGroupEgressArgs();
    }

    public sealed class DefaultSecurityGroupIngressArgs : global::Pulumi.ResourceArgs
    {
        [Input("cidrBlocks")]
        private InputList<string>? _cidrBlocks;

        public InputList<string> CidrBlocks
        {
            get => _cidrBlocks ??= new InputList<string>();
            set => _cidrBlocks = value;
        }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("fromPort", required: true)]
        public Input<int> FromPort { get; set; } = default!;

        [Input("ipv6CidrBlocks")]
        private InputList<string>? _ipv6CidrBlocks;

        public InputList<string> Ipv6CidrBlocks
        {
            get => _ipv6CidrBlocks ??= new InputList<string>();
            set => _ipv6CidrBlocks = value;
        }

        [Input("prefixListIds")]
        private InputList<string>? _prefixListIds;

        public InputList<string> PrefixListIds
        {
            get => _prefixListIds ??= new InputList<string>();
            set => _prefixListIds = value;
        }

        [Input("protocol", required: true)]
        public Input<string> Protocol { get; set; } = default!;

        [Input("securityGroups")]
        private InputList<string>? _securityGroups;

        public InputList<string> SecurityGroups
        {
            get => _securityGroups ??= new InputList<string>();
            set => _securityGroups = value;
        }

        [Input("self")]
        public Input<bool>? Self { get; set; }

        [Input("toPort", required: true)]
        public Input<int> ToPort { get; set; } = default!;

        public DefaultSecurityGroupIngressArgs()
        {
        }
        public static new DefaultSecurityGroupIngressArgs Empty => new DefaultSecurityGroupIngressArgs();
    }

    public sealed class FlowLogDestinationOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("fileFormat")]
        public Input<string>? FileFormat { get; set; }

        [Input("hiveCompatiblePartitions")]
        public Input<bool>? HiveCompatiblePartitions { get; set; }

        [Input("perHourPartition")]
        public Input<bool>? PerHourPartition { get; set; }

        public FlowLogDestinationOptionsArgs()
        {
        }
        public static new FlowLogDestinationOptionsArgs Empty => new FlowLogDestinationOptionsArgs();
    }

    public sealed class FlowLogTagFieldSpecificationArgs : global::Pulumi.ResourceArgs
    {
        [Input("resourceType", required: true)]
        public Input<string> ResourceType { get; set; } = default!;

        [Input("tagKeys", required: true)]
        private InputList<string>? _tagKeys;

        public InputList<string> TagKeys
        {
            get => _tagKeys ??= new InputList<string>();
            set => _tagKeys = value;
        }

        public FlowLogTagFieldSpecificationArgs()
        {
        }
        public static new FlowLogTagFieldSpecificationArgs Empty => new FlowLogTagFieldSpecificationArgs();
    }

    public sealed class LaunchTemplateBlockDeviceMappingArgs : global::Pulumi.ResourceArgs
    {
        [Input("deviceName")]
        public Input<string>? DeviceName { get; set; }

        [Input("ebs")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateBlockDeviceMappingEbsArgs>? Ebs { get; set; }

        [Input("noDevice")]
        public Input<string>? NoDevice { get; set; }

        [Input("virtualName")]
        public Input<string>? VirtualName { get; set; }

        public LaunchTemplateBlockDeviceMappingArgs()
        {
        }
        public static new LaunchTemplateBlockDeviceMappingArgs Empty => new LaunchTemplateBlockDeviceMappingArgs();
    }

    public sealed class LaunchTemplateBlockDeviceMappingEbsArgs : global::Pulumi.ResourceArgs
    {
        [Input("deleteOnTermination")]
        public Input<string>? DeleteOnTermination { get; set; }

        [Input("encrypted")]
        public Input<string>? Encrypted { get; set; }

        [Input("iops")]
        public Input<int>? Iops { get; set; }

        [Input("kmsKeyId")]
        public Input<string>? KmsKeyId { get; set; }

        [Input("snapshotId")]
        public Input<string>? SnapshotId { get; set; }

        [Input("throughput")]
        public Input<int>? Throughput { get; set; }

        [Input("volumeInitializationRate")]
        public Input<int>? VolumeInitializationRate { get; set; }

        [Input("volumeSize")]
        public Input<int>? VolumeSize { get; set; }

        [Input("volumeType")]
        public Input<string>? VolumeType { get; set; }

        public LaunchTemplateBlockDeviceMappingEbsArgs()
        {
        }
        public static new LaunchTemplateBlockDeviceMappingEbsArgs Empty => new LaunchTemplateBlockDeviceMappingEbsArgs();
    }

    public sealed class LaunchTemplateCapacityReservationSpecificationArgs : global::Pulumi.ResourceArgs
    {
        [Input("capacityReservationPreference")]
        public Input<string>? CapacityReservationPreference { get; set; }

        [Input("capacityReservationTarget")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateCapacityReservationSpecificationCapacityReservationTargetArgs>? CapacityReservationTarget { get; set; }

        public LaunchTemplateCapacityReservationSpecificationArgs()
        {
        }
        public static new LaunchTemplateCapacityReservationSpecificationArgs Empty => new LaunchTemplateCapacityReservationSpecificationArgs();
    }

    public sealed class LaunchTemplateCapacityReservationSpecificationCapacityReservationTargetArgs : global::Pulumi.ResourceArgs
    {
        [Input("capacityReservationId")]
        public Input<string>? CapacityReservationId { get; set; }

        [Input("capacityReservationResourceGroupArn")]
        public Input<string>? CapacityReservationResourceGroupArn { get; set; }

        public LaunchTemplateCapacityReservationSpecificationCapacityReservationTargetArgs()
        {
        }
        public static new LaunchTemplateCapacityReservationSpecificationCapacityReservationTargetArgs Empty => new LaunchTemplateCapacityReservationSpecificationCapacityReservationTargetArgs();
    }

    public sealed class LaunchTemplateCpuOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("amdSevSnp")]
        public Input<string>? AmdSevSnp { get; set; }

        [Input("coreCount")]
        public Input<int>? CoreCount { get; set; }

        [Input("nestedVirtualization")]
        public Input<string>? NestedVirtualization { get; set; }

        [Input("threadsPerCore")]
        public Input<int>? ThreadsPerCore { get; set; }

        public LaunchTemplateCpuOptionsArgs()
        {
        }
        public static new LaunchTemplateCpuOptionsArgs Empty => new LaunchTemplateCpuOptionsArgs();
    }

    public sealed class LaunchTemplateCreditSpecificationArgs : global::Pulumi.ResourceArgs
    {
        [Input("cpuCredits")]
        public Input<string>? CpuCredits { get; set; }

        public LaunchTemplateCreditSpecificationArgs()
        {
        }
        public static new LaunchTemplateCreditSpecificationArgs Empty => new LaunchTemplateCreditSpecificationArgs();
    }

    public sealed class LaunchTemplateEnclaveOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public LaunchTemplateEnclaveOptionsArgs()
        {
        }
        public static new LaunchTemplateEnclaveOptionsArgs Empty => new LaunchTemplateEnclaveOptionsArgs();
    }

    public sealed class LaunchTemplateHibernationOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("configured", required: true)]
        public Input<bool> Configured { get; set; } = default!;

        public LaunchTemplateHibernationOptionsArgs()
        {
        }
        public static new LaunchTemplateHibernationOptionsArgs Empty => new LaunchTemplateHibernationOptionsArgs();
    }

    public sealed class LaunchTemplateIamInstanceProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("arn")]
        public Input<string>? Arn { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        public LaunchTemplateIamInstanceProfileArgs()
        {
        }
        public static new LaunchTemplateIamInstanceProfileArgs Empty => new LaunchTemplateIamInstanceProfileArgs();
    }

    public sealed class LaunchTemplateInstanceMarketOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("marketType")]
        public Input<string>? MarketType { get; set; }

        [Input("spotOptions")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceMarketOptionsSpotOptionsArgs>? SpotOptions { get; set; }

        public LaunchTemplateInstanceMarketOptionsArgs()
        {
        }
        public static new LaunchTemplateInstanceMarketOptionsArgs Empty => new LaunchTemplateInstanceMarketOptionsArgs();
    }

    public sealed class LaunchTemplateInstanceMarketOptionsSpotOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("blockDurationMinutes")]
        public Input<int>? BlockDurationMinutes { get; set; }

        [Input("instanceInterruptionBehavior")]
        public Input<string>? InstanceInterruptionBehavior { get; set; }

        [Input("maxPrice")]
        public Input<string>? MaxPrice { get; set; }

        [Input("spotInstanceType")]
        public Input<string>? SpotInstanceType { get; set; }

        [Input("validUntil")]
        public Input<string>? ValidUntil { get; set; }

        public LaunchTemplateInstanceMarketOptionsSpotOptionsArgs()
        {
        }
        public static new LaunchTemplateInstanceMarketOptionsSpotOptionsArgs Empty => new LaunchTemplateInstanceMarketOptionsSpotOptionsArgs();
    }

    public sealed class LaunchTemplateInstanceRequirementsAcceleratorCountArgs : global::Pulumi.ResourceArgs
    {
        [Input("max")]
        public Input<int>? Max { get; set; }

        [Input("min")]
        public Input<int>? Min { get; set; }

        public LaunchTemplateInstanceRequirementsAcceleratorCountArgs()
        {
        }
        public static new LaunchTemplateInstanceRequirementsAcceleratorCountArgs Empty => new LaunchTemplateInstanceRequirementsAcceleratorCountArgs();
    }

    public sealed class LaunchTemplateInstanceRequirementsAcceleratorTotalMemoryMibArgs : global::Pulumi.ResourceArgs
    {
        [Input("max")]
        public Input<int>? Max { get; set; }

        [Input("min")]
        public Input<int>? Min { get; set; }

        public LaunchTemplateInstanceRequirementsAcceleratorTotalMemoryMibArgs()
        {
        }
        public static new LaunchTemplateInstanceRequirementsAcceleratorTotalMemoryMibArgs Empty => new LaunchTemplateInstanceRequirementsAcceleratorTotalMemoryMibArgs();
    }

    public sealed class LaunchTemplateInstanceRequirementsArgs : global::Pulumi.ResourceArgs
    {
        [Input("acceleratorCount")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceRequirementsAcceleratorCountArgs>? AcceleratorCount { get; set; }

        [Input("acceleratorManufacturers")]
        private InputList<string>? _acceleratorManufacturers;

        public InputList<string> AcceleratorManufacturers
        {
            get => _acceleratorManufacturers ??= new InputList<string>();
            set => _acceleratorManufacturers = value;
        }

        [Input("acceleratorNames")]
        private InputList<string>? _acceleratorNames;

        public InputList<string> AcceleratorNames
        {
            get => _acceleratorNames ??= new InputList<string>();
            set => _acceleratorNames = value;
        }

        [Input("acceleratorTotalMemoryMib")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceRequirementsAcceleratorTotalMemoryMibArgs>? AcceleratorTotalMemoryMib { get; set; }

        [Input("acceleratorTypes")]
        private InputList<string>? _acceleratorTypes;

        public InputList<string> AcceleratorTypes
        {
            get => _acceleratorTypes ??= new InputList<string>();
            set => _acceleratorTypes = value;
        }

        [Input("allowedInstanceTypes")]
        private InputList<string>? _allowedInstanceTypes;

        public InputList<string> AllowedInstanceTypes
        {
            get => _allowedInstanceTypes ??= new InputList<string>();
            set => _allowedInstanceTypes = value;
        }

        [Input("bareMetal")]
        public Input<string>? BareMetal { get; set; }

        [Input("baselineEbsBandwidthMbps")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceRequirementsBaselineEbsBandwidthMbpsArgs>? BaselineEbsBandwidthMbps { get; set; }

        [Input("burstablePerformance")]
        public Input<string>? BurstablePerformance { get; set; }

        [Input("cpuManufacturers")]
        private InputList<string>? _cpuManufacturers;

        public InputList<string> CpuManufacturers
        {
            get => _cpuManufacturers ??= new InputList<string>();
            set => _cpuManufacturers = value;
        }

        [Input("excludedInstanceTypes")]
        private InputList<string>? _excludedInstanceTypes;

        public InputList<string> ExcludedInstanceTypes
        {
            get => _excludedInstanceTypes ??= new InputList<string>();
            set => _excludedInstanceTypes = value;
        }

        [Input("instanceGenerations")]
        private InputList<string>? _instanceGenerations;

        public InputList<string> InstanceGenerations
        {
            get => _instanceGenerations ??= new InputList<string>();
            set => _instanceGenerations = value;
        }

        [Input("localStorage")]
        public Input<string>? LocalStorage { get; set; }

        [Input("localStorageTypes")]
        private InputList<string>? _localStorageTypes;

        public InputList<string> LocalStorageTypes
        {
            get => _localStorageTypes ??= new InputList<string>();
            set => _localStorageTypes = value;
        }

        [Input("maxSpotPriceAsPercentageOfOptimalOnDemandPrice")]
        public Input<int>? MaxSpotPriceAsPercentageOfOptimalOnDemandPrice { get; set; }

        [Input("memoryGibPerVcpu")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceRequirementsMemoryGibPerVcpuArgs>? MemoryGibPerVcpu { get; set; }

        [Input("memoryMib", required: true)]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceRequirementsMemoryMibArgs> MemoryMib { get; set; } = default!;

        [Input("networkBandwidthGbps")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceRequirementsNetworkBandwidthGbpsArgs>? NetworkBandwidthGbps { get; set; }

        [Input("networkInterfaceCount")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceRequirementsNetworkInterfaceCountArgs>? NetworkInterfaceCount { get; set; }

        [Input("onDemandMaxPricePercentageOverLowestPrice")]
        public Input<int>? OnDemandMaxPricePercentageOverLowestPrice { get; set; }

        [Input("requireHibernateSupport")]
        public Input<bool>? RequireHibernateSupport { get; set; }

        [Input("spotMaxPricePercentageOverLowestPrice")]
        public Input<int>? SpotMaxPricePercentageOverLowestPrice { get; set; }

        [Input("totalLocalStorageGb")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceRequirementsTotalLocalStorageGbArgs>? TotalLocalStorageGb { get; set; }

        [Input("vcpuCount", required: true)]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateInstanceRequirementsVcpuCountArgs> VcpuCount { get; set; } = default!;

        public LaunchTemplateInstanceRequirementsArgs()
        {
        }
        public static new LaunchTemplateInstanceRequirementsArgs Empty => new LaunchTemplateInstanceRequirementsArgs();
    }

    public sealed class LaunchTemplateInstanceRequirementsBaselineEbsBandwidthMbpsArgs : global::Pulumi.ResourceArgs
    {
        [Input("max")]
        public Input<int>? Max { get; set; }

        [Input("min")]
        public Input<int>? Min { get; set; }

        public LaunchTemplateInstanceRequirementsBaselineEbsBandwidthMbpsArgs()
        {
        }
        public static new LaunchTemplateInstanceRequirementsBaselineEbsBandwidthMbpsArgs Empty => new LaunchTemplateInstanceRequirementsBaselineEbsBandwidthMbpsArgs();
    }

    public sealed class LaunchTemplateInstanceRequirementsMemoryGibPerVcpuArgs : global::Pulumi.ResourceArgs
    {
        [Input("max")]
        public Input<double>? Max { get; set; }

        [Input("min")]
        public Input<double>? Min { get; set; }

        public LaunchTemplateInstanceRequirementsMemoryGibPerVcpuArgs()
        {
        }
        public static new LaunchTemplateInstanceRequirementsMemoryGibPerVcpuArgs Empty => new LaunchTemplateInstanceRequirementsMemoryGibPerVcpuArgs();
    }

    public sealed class LaunchTemplateInstanceRequirementsMemoryMibArgs : global::Pulumi.ResourceArgs
    {
        [Input("max")]
        public Input<int>? Max { get; set; }

        [Input("min", required: true)]
        public Input<int> Min { get; set; } = default!;

        public LaunchTemplateInstanceRequirementsMemoryMibArgs()
        {
        }
        public static new LaunchTemplateInstanceRequirementsMemoryMibArgs Empty => new LaunchTemplateInstanceRequirementsMemoryMibArgs();
    }

    public sealed class LaunchTemplateInstanceRequirementsNetworkBandwidthGbpsArgs : global::Pulumi.ResourceArgs
    {
        [Input("max")]
        public Input<int>? Max { get; set; }

        [Input("min")]
        public Input<int>? Min { get; set; }

        public LaunchTemplateInstanceRequirementsNetworkBandwidthGbpsArgs()
        {
        }
        public static new LaunchTemplateInstanceRequirementsNetworkBandwidthGbpsArgs Empty => new LaunchTemplateInstanceRequirementsNetworkBandwidthGbpsArgs();
    }

    public sealed class LaunchTemplateInstanceRequirementsNetworkInterfaceCountArgs : global::Pulumi.ResourceArgs
    {
        [Input("max")]
        public Input<int>? Max { get; set; }

        [Input("min")]
        public Input<int>? Min { get; set; }

        public LaunchTemplateInstanceRequirementsNetworkInterfaceCountArgs()
        {
        }
        public static new LaunchTemplateInstanceRequirementsNetworkInterfaceCountArgs Empty => new LaunchTemplateInstanceRequirementsNetworkInterfaceCountArgs();
    }

    public sealed class LaunchTemplateInstanceRequirementsTotalLocalStorageGbArgs : global::Pulumi.ResourceArgs
    {
        [Input("max")]
        public Input<double>? Max { get; set; }

        [Input("min")]
        public Input<double>? Min { get; set; }

        public LaunchTemplateInstanceRequirementsTotalLocalStorageGbArgs()
        {
        }
        public static new LaunchTemplateInstanceRequirementsTotalLocalStorageGbArgs Empty => new LaunchTemplateInstanceRequirementsTotalLocalStorageGbArgs();
    }

    public sealed class LaunchTemplateInstanceRequirementsVcpuCountArgs : global::Pulumi.ResourceArgs
    {
        [Input("max")]
        public Input<int>? Max { get; set; }

        [Input("min", required: true)]
        public Input<int> Min { get; set; } = default!;

        public LaunchTemplateInstanceRequirementsVcpuCountArgs()
        {
        }
        public static new LaunchTemplateInstanceRequirementsVcpuCountArgs Empty => new LaunchTemplateInstanceRequirementsVcpuCountArgs();
    }

    public sealed class LaunchTemplateLicenseSpecificationArgs : global::Pulumi.ResourceArgs
    {
        [Input("licenseConfigurationArn", required: true)]
        public Input<string> LicenseConfigurationArn { get; set; } = default!;

        public LaunchTemplateLicenseSpecificationArgs()
        {
        }
        public static new LaunchTemplateLicenseSpecificationArgs Empty => new LaunchTemplateLicenseSpecificationArgs();
    }

    public sealed class LaunchTemplateMaintenanceOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoRecovery")]
        public Input<string>? AutoRecovery { get; set; }

        public LaunchTemplateMaintenanceOptionsArgs()
        {
        }
        public static new LaunchTemplateMaintenanceOptionsArgs Empty => new LaunchTemplateMaintenanceOptionsArgs();
    }

    public sealed class LaunchTemplateMetadataOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("httpEndpoint")]
        public Input<string>? HttpEndpoint { get; set; }

        [Input("httpProtocolIpv6")]
        public Input<string>? HttpProtocolIpv6 { get; set; }

        [Input("httpPutResponseHopLimit")]
        public Input<int>? HttpPutResponseHopLimit { get; set; }

        [Input("httpTokens")]
        public Input<string>? HttpTokens { get; set; }

        [Input("instanceMetadataTags")]
        public Input<string>? InstanceMetadataTags { get; set; }

        public LaunchTemplateMetadataOptionsArgs()
        {
        }
        public static new LaunchTemplateMetadataOptionsArgs Empty => new LaunchTemplateMetadataOptionsArgs();
    }

    public sealed class LaunchTemplateMonitoringArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public LaunchTemplateMonitoringArgs()
        {
        }
        public static new LaunchTemplateMonitoringArgs Empty => new LaunchTemplateMonitoringArgs();
    }

    public sealed class LaunchTemplateNetworkInterfaceArgs : global::Pulumi.ResourceArgs
    {
        [Input("associateCarrierIpAddress")]
        public Input<string>? AssociateCarrierIpAddress { get; set; }

        [Input("associatePublicIpAddress")]
        public Input<string>? AssociatePublicIpAddress { get; set; }

        [Input("connectionTrackingSpecification")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateNetworkInterfaceConnectionTrackingSpecificationArgs>? ConnectionTrackingSpecification { get; set; }

        [Input("deleteOnTermination")]
        public Input<string>? DeleteOnTermination { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("deviceIndex")]
        public Input<int>? DeviceIndex { get; set; }

        [Input("enaQueueCount")]
        public Input<int>? EnaQueueCount { get; set; }

        [Input("enaSrdSpecification")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateNetworkInterfaceEnaSrdSpecificationArgs>? EnaSrdSpecification { get; set; }

        [Input("interfaceType")]
        public Input<string>? InterfaceType { get; set; }

        [Input("ipv4AddressCount")]
        public Input<int>? Ipv4AddressCount { get; set; }

        [Input("ipv4Addresses")]
        private InputList<string>? _ipv4Addresses;

        public InputList<string> Ipv4Addresses
        {
            get => _ipv4Addresses ??= new InputList<string>();
            set => _ipv4Addresses = value;
        }

        [Input("ipv4PrefixCount")]
        public Input<int>? Ipv4PrefixCount { get; set; }

        [Input("ipv4Prefixes")]
        private InputList<string>? _ipv4Prefixes;

        public InputList<string> Ipv4Prefixes
        {
            get => _ipv4Prefixes ??= new InputList<string>();
            set => _ipv4Prefixes = value;
        }

        [Input("ipv6AddressCount")]
        public Input<int>? Ipv6AddressCount { get; set; }

        [Input("ipv6Addresses")]
        private InputList<string>? _ipv6Addresses;

        public InputList<string> Ipv6Addresses
        {
            get => _ipv6Addresses ??= new InputList<string>();
            set => _ipv6Addresses = value;
        }

        [Input("ipv6PrefixCount")]
        public Input<int>? Ipv6PrefixCount { get; set; }

        [Input("ipv6Prefixes")]
        private InputList<string>? _ipv6Prefixes;

        public InputList<string> Ipv6Prefixes
        {
            get => _ipv6Prefixes ??= new InputList<string>();
            set => _ipv6Prefixes = value;
        }

        [Input("networkCardIndex")]
        public Input<int>? NetworkCardIndex { get; set; }

        [Input("networkInterfaceId")]
        public Input<string>? NetworkInterfaceId { get; set; }

        [Input("primaryIpv6")]
        public Input<string>? PrimaryIpv6 { get; set; }

        [Input("privateIpAddress")]
        public Input<string>? PrivateIpAddress { get; set; }

        [Input("securityGroups")]
        private InputList<string>? _securityGroups;

        public InputList<string> SecurityGroups
        {
            get => _securityGroups ??= new InputList<string>();
            set => _securityGroups = value;
        }

        [Input("subnetId")]
        public Input<string>? SubnetId { get; set; }

        public LaunchTemplateNetworkInterfaceArgs()
        {
        }
        public static new LaunchTemplateNetworkInterfaceArgs Empty => new LaunchTemplateNetworkInterfaceArgs();
    }

    public sealed class LaunchTemplateNetworkInterfaceConnectionTrackingSpecificationArgs : global::Pulumi.ResourceArgs
    {
        [Input("tcpEstablishedTimeout")]
        public Input<int>? TcpEstablishedTimeout { get; set; }

        [Input("udpStreamTimeout")]
        public Input<int>? UdpStreamTimeout { get; set; }

        [Input("udpTimeout")]
        public Input<int>? UdpTimeout { get; set; }

        public LaunchTemplateNetworkInterfaceConnectionTrackingSpecificationArgs()
        {
        }
        public static new LaunchTemplateNetworkInterfaceConnectionTrackingSpecificationArgs Empty => new LaunchTemplateNetworkInterfaceConnectionTrackingSpecificationArgs();
    }

    public sealed class LaunchTemplateNetworkInterfaceEnaSrdSpecificationArgs : global::Pulumi.ResourceArgs
    {
        [Input("enaSrdEnabled")]
        public Input<bool>? EnaSrdEnabled { get; set; }

        [Input("enaSrdUdpSpecification")]
        public Input<global::Pulumi.Aws.Ec2.Inputs.LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecificationArgs>? EnaSrdUdpSpecification { get; set; }

        public LaunchTemplateNetworkInterfaceEnaSrdSpecificationArgs()
        {
        }
        public static new LaunchTemplateNetworkInterfaceEnaSrdSpecificationArgs Empty => new LaunchTemplateNetworkInterfaceEnaSrdSpecificationArgs();
    }

    public sealed class LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecificationArgs : global::Pulumi.ResourceArgs
    {
        [Input("enaSrdUdpEnabled")]
        public Input<bool>? EnaSrdUdpEnabled { get; set; }

        public LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecificationArgs()
        {
        }
        public static new LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecificationArgs Empty => new LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecificationArgs();
    }

    public sealed class LaunchTemplateNetworkPerformanceOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("bandwidthWeighting")]
        public Input<string>? BandwidthWeighting { get; set; }

        public LaunchTemplateNetworkPerformanceOptionsArgs()
        {
        }
        public static new LaunchTemplateNetworkPerformanceOptionsArgs Empty => new LaunchTemplateNetworkPerformanceOptionsArgs();
    }

    public sealed class LaunchTemplatePlacementArgs : global::Pulumi.ResourceArgs
    {
        [Input("affinity")]
        public Input<string>? Affinity { get; set; }

        [Input("availabilityZone")]
        public Input<string>? AvailabilityZone { get; set; }

        [Input("groupId")]
        public Input<string>? GroupId { get; set; }

        [Input("groupName")]
        public Input<string>? GroupName { get; set; }

        [Input("hostId")]
        public Input<string>? HostId { get; set; }

        [Input("hostResourceGroupArn")]
        public Input<string>? HostResourceGroupArn { get; set; }

        [Input("partitionNumber")]
        public Input<int>? PartitionNumber { get; set; }

        [Input("spreadDomain")]
        public Input<string>? SpreadDomain { get; set; }

        [Input("tenancy")]
        public Input<string>? Tenancy { get; set; }

        public LaunchTemplatePlacementArgs()
        {
        }
        public static new LaunchTemplatePlacementArgs Empty => new LaunchTemplatePlacementArgs();
    }

    public sealed class LaunchTemplatePrivateDnsNameOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableResourceNameDnsARecord")]
        public Input<bool>? EnableResourceNameDnsARecord { get; set; }

        [Input("enableResourceNameDnsAaaaRecord")]
        public Input<bool>? EnableResourceNameDnsAaaaRecord { get; set; }

        [Input("hostnameType")]
        public Input<string>? HostnameType { get; set; }

        public LaunchTemplatePrivateDnsNameOptionsArgs()
        {
        }
        public static new LaunchTemplatePrivateDnsNameOptionsArgs Empty => new LaunchTemplatePrivateDnsNameOptionsArgs();
    }

    public sealed class LaunchTemplateSecondaryInterfaceArgs : global::Pulumi.ResourceArgs
    {
        [Input("deleteOnTermination")]
        public Input<bool>? DeleteOnTermination { get; set; }

        [Input("deviceIndex")]
        public Input<int>? DeviceIndex { get; set; }

        [Input("interfaceType")]
        public Input<string>? InterfaceType { get; set; }

        [Input("networkCardIndex")]
        public Input<int>? NetworkCardIndex { get; set; }

        [Input("privateIpAddressCount")]
        public Input<int>? PrivateIpAddressCount { get; set; }

        [Input("privateIpAddresses")]
        private InputList<string>? _privateIpAddresses;

        public InputList<string> PrivateIpAddresses
        {
            get => _privateIpAddresses ??= new InputList<string>();
            set => _privateIpAddresses = value;
        }

        [Input("secondarySubnetId")]
        public Input<string>? SecondarySubnetId { get; set; }

        public LaunchTemplateSecondaryInterfaceArgs()
        {
        }
        public static new LaunchTemplateSecondaryInterfaceArgs Empty => new LaunchTemplateSecondaryInterfaceArgs();
    }

    public sealed class LaunchTemplateTagSpecificationArgs : global::Pulumi.ResourceArgs
    {
        [Input("resourceType")]
        public Input<string>? ResourceType { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public LaunchTemplateTagSpecificationArgs()
        {
        }
        public static new LaunchTemplateTagSpecificationArgs Empty => new LaunchTemplateTagSpecificationArgs();
    }

    public sealed class NatGatewayAvailabilityZoneAddressArgs : global::Pulumi.ResourceArgs
    {
        [Input("allocationIds")]
        private InputList<string>? _allocationIds;

        public InputList<string> AllocationIds
        {
            get => _allocationIds ??= new InputList<string>();
            set => _allocationIds = value;
        }

        [Input("availabilityZone")]
        public Input<string>? AvailabilityZone { get; set; }

        [Input("availabilityZoneId")]
        public Input<string>? AvailabilityZoneId { get; set; }

        public NatGatewayAvailabilityZoneAddressArgs()
        {
        }
        public static new NatGatewayAvailabilityZoneAddressArgs Empty => new NatGatewayAvailabilityZoneAddressArgs();
    }

    public sealed class RouteTableRouteArgs : global::Pulumi.ResourceArgs
    {
        [Input("carrierGatewayId")]
        public Input<string>? CarrierGatewayId { get; set; }

        [Input("cidrBlock")]
        public Input<string>? CidrBlock { get; set; }

        [Input("coreNetworkArn")]
        public Input<string>? CoreNetworkArn { get; set; }

        [Input("destinationPrefixListId")]
        public Input<string>? DestinationPrefixListId { get; set; }

        [Input("egressOnlyGatewayId")]
        public Input<string>? EgressOnlyGatewayId { get; set; }

        [Input("gatewayId")]
        public Input<string>? GatewayId { get; set; }

        [Input("ipv6CidrBlock")]
        public Input<string>? Ipv6CidrBlock { get; set; }

        [Input("localGatewayId")]
        public Input<string>? LocalGatewayId { get; set; }

        [Input("natGatewayId")]
        public Input<string>? NatGatewayId { get; set; }

        [Input("networkInterfaceId")]
        public Input<string>? NetworkInterfaceId { get; set; }

        [Input("odbNetworkArn")]
        public Input<string>? OdbNetworkArn { get; set; }

        [Input("transitGatewayId")]
        public Input<string>? TransitGatewayId { get; set; }

        [Input("vpcEndpointId")]
        public Input<string>? VpcEndpointId { get; set; }

        [Input("vpcPeeringConnectionId")]
        public Input<string>? VpcPeeringConnectionId { get; set; }

        public RouteTableRouteArgs()
        {
        }
        public static new RouteTableRouteArgs Empty => new RouteTableRouteArgs();
    }

    public sealed class SecurityGroupEgressArgs : global::Pulumi.ResourceArgs
    {
        [Input("cidrBlocks")]
        private InputList<string>? _cidrBlocks;

        public InputList<string> CidrBlocks
        {
            get => _cidrBlocks ??= new InputList<string>();
            set => _cidrBlocks = value;
        }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("fromPort", required: true)]
        public Input<int> FromPort { get; set; } = default!;

        [Input("ipv6CidrBlocks")]
        private InputList<string>? _ipv6CidrBlocks;

        public InputList<string> Ipv6CidrBlocks
        {
            get => _ipv6CidrBlocks ??= new InputList<string>();
            set => _ipv6CidrBlocks = value;
        }

        [Input("prefixListIds")]
        private InputList<string>? _prefixListIds;

        public InputList<string> PrefixListIds
        {
            get => _prefixListIds ??= new InputList<string>();
            set => _prefixListIds = value;
        }

        [Input("protocol", required: true)]
        public Input<string> Protocol { get; set; } = default!;

        [Input("securityGroups")]
        private InputList<string>? _securityGroups;

        public InputList<string> SecurityGroups
        {
            get => _securityGroups ??= new InputList<string>();
            set => _securityGroups = value;
        }

        [Input("self")]
        public Input<bool>? Self { get; set; }

        [Input("toPort", required: true)]
        public Input<int> ToPort { get; set; } = default!;

        public SecurityGroupEgressArgs()
        {
        }
        public static new SecurityGroupEgressArgs Empty => new SecurityGroupEgressArgs();
    }

    public sealed class SecurityGroupIngressArgs : global::Pulumi.ResourceArgs
    {
        [Input("cidrBlocks")]
        private InputList<string>? _cidrBlocks;

        public InputList<string> CidrBlocks
        {
            get => _cidrBlocks ??= new InputList<string>();
            set => _cidrBlocks = value;
        }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("fromPort", required: true)]
        public Input<int> FromPort { get; set; } = default!;

        [Input("ipv6CidrBlocks")]
        private InputList<string>? _ipv6CidrBlocks;

        public InputList<string> Ipv6CidrBlocks
        {
            get => _ipv6CidrBlocks ??= new InputList<string>();
            set => _ipv6CidrBlocks = value;
        }

        [Input("prefixListIds")]
        private InputList<string>? _prefixListIds;

        public InputList<string> PrefixListIds
        {
            get => _prefixListIds ??= new InputList<string>();
            set => _prefixListIds = value;
        }

        [Input("protocol", required: true)]
        public Input<string> Protocol { get; set; } = default!;

        [Input("securityGroups")]
        private InputList<string>? _securityGroups;

        public InputList<string> SecurityGroups
        {
            get => _securityGroups ??= new InputList<string>();
            set => _securityGroups = value;
        }

        [Input("self")]
        public Input<bool>? Self { get; set; }

        [Input("toPort", required: true)]
        public Input<int> ToPort { get; set; } = default!;

        public SecurityGroupIngressArgs()
        {
        }
        public static new SecurityGroupIngressArgs Empty => new SecurityGroupIngressArgs();
    }

    public sealed class VpcEndpointDnsOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("dnsRecordIpType")]
        public Input<string>? DnsRecordIpType { get; set; }

        [Input("privateDnsOnlyForInboundResolverEndpoint")]
        public Input<bool>? PrivateDnsOnlyForInboundResolverEndpoint { get; set; }

        [Input("privateDnsPreference")]
        public Input<string>? PrivateDnsPreference { get; set; }

        [Input("privateDnsSpecifiedDomains")]
        private InputList<string>? _privateDnsSpecifiedDomains;

        public InputList<string> PrivateDnsSpecifiedDomains
        {
            get => _privateDnsSpecifiedDomains ??= new InputList<string>();
            set => _privateDnsSpecifiedDomains = value;
        }

        public VpcEndpointDnsOptionsArgs()
        {
        }
        public static new VpcEndpointDnsOptionsArgs Empty => new VpcEndpointDnsOptionsArgs();
    }

    public sealed class VpcEndpointSubnetConfigurationArgs : global::Pulumi.ResourceArgs
    {
        [Input("ipv4")]
        public Input<string>? Ipv4 { get; set; }

        [Input("ipv6")]
        public Input<string>? Ipv6 { get; set; }

        [Input("subnetId")]
        public Input<string>? SubnetId { get; set; }

        public VpcEndpointSubnetConfigurationArgs()
        {
        }
        public static new VpcEndpointSubnetConfigurationArgs Empty => new VpcEndpointSubnetConfigurationArgs();
    }
}
