// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2.Outputs
{
    [OutputType]
    public sealed class DefaultSecurityGroupEgress
    {
        public readonly ImmutableArray<string> CidrBlocks;
        public readonly string? Description;
        public readonly int FromPort;
        public readonly ImmutableArray<string> Ipv6CidrBlocks;
        public readonly ImmutableArray<string> PrefixListIds;
        public readonly string Protocol;
        public readonly ImmutableArray<string> SecurityGroups;
        public readonly bool? Self;
        public readonly int ToPort;
        [OutputConstructor]
        private DefaultSecurityGroupEgress([OutputConstructorParameter("cidrBlocks")] ImmutableArray<string> @cidrBlocks, [OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("fromPort")] int @fromPort, [OutputConstructorParameter("ipv6CidrBlocks")] ImmutableArray<string> @ipv6CidrBlocks, [OutputConstructorParameter("prefixListIds")] ImmutableArray<string> @prefixListIds, [OutputConstructorParameter("protocol")] string @protocol, [OutputConstructorParameter("securityGroups")] ImmutableArray<string> @securityGroups, [OutputConstructorParameter("self")] bool? @self, [OutputConstructorParameter("toPort")] int @toPort)
        {
            CidrBlocks = @cidrBlocks;
            Description = @description;
            FromPort = @fromPort;
            Ipv6CidrBlocks = @ipv6CidrBlocks;
            PrefixListIds = @prefixListIds;
            Protocol = @protocol;
            SecurityGroups = @securityGroups;
            Self = @self;
            ToPort = @toPort;
        }
    }

    [OutputType]
    public sealed class DefaultSecurityGroupIngress
    {
        public readonly ImmutableArray<string> CidrBlocks;
        public readonly string? Description;
        public readonly int FromPort;
        public readonly ImmutableArray<string> Ipv6CidrBlocks;
        public readonly ImmutableArray<string> PrefixListIds;
        public readonly string Protocol;
        public readonly ImmutableArray<string> SecurityGroups;
        public readonly bool? Self;
        public readonly int ToPort;
        [OutputConstructor]
        private DefaultSecurityGroupIngress([OutputConstructorParameter("cidrBlocks")] ImmutableArray<string> @cidrBlocks, [OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("fromPort")] int @fromPort, [OutputConstructorParameter("ipv6CidrBlocks")] ImmutableArray<string> @ipv6CidrBlocks, [OutputConstructorParameter("prefixListIds")] ImmutableArray<string> @prefixListIds, [OutputConstructorParameter("protocol")] string @protocol, [OutputConstructorParameter("securityGroups")] ImmutableArray<string> @securityGroups, [OutputConstructorParameter("self")] bool? @self, [OutputConstructorParameter("toPort")] int @toPort)
        {
            CidrBlocks = @cidrBlocks;
            Description = @description;
            FromPort = @fromPort;
            Ipv6CidrBlocks = @ipv6CidrBlocks;
            PrefixListIds = @prefixListIds;
            Protocol = @protocol;
            SecurityGroups = @securityGroups;
            Self = @self;
            ToPort = @toPort;
        }
    }

    [OutputType]
    public sealed class FlowLogDestinationOptions
    {
        public readonly string? FileFormat;
        public readonly bool? HiveCompatiblePartitions;
        public readonly bool? PerHourPartition;
        [OutputConstructor]
        private FlowLogDestinationOptions([OutputConstructorParameter("fileFormat")] string? @fileFormat, [OutputConstructorParameter("hiveCompatiblePartitions")] bool? @hiveCompatiblePartitions, [OutputConstructorParameter("perHourPartition")] bool? @perHourPartition)
        {
            FileFormat = @fileFormat;
            HiveCompatiblePartitions = @hiveCompatiblePartitions;
            PerHourPartition = @perHourPartition;
        }
    }

    [OutputType]
    public sealed class FlowLogTagFieldSpecification
    {
        public readonly string ResourceType;
        public readonly ImmutableArray<string> TagKeys;
        [OutputConstructor]
        private FlowLogTagFieldSpecification([OutputConstructorParameter("resourceType")] string @resourceType, [OutputConstructorParameter("tagKeys")] ImmutableArray<string> @tagKeys)
        {
            ResourceType = @resourceType;
            TagKeys = @tagKeys;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateBlockDeviceMapping
    {
        public readonly string? DeviceName;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateBlockDeviceMappingEbs? Ebs;
        public readonly string? NoDevice;
        public readonly string? VirtualName;
        [OutputConstructor]
        private LaunchTemplateBlockDeviceMapping([OutputConstructorParameter("deviceName")] string? @deviceName, [OutputConstructorParameter("ebs")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateBlockDeviceMappingEbs? @ebs, [OutputConstructorParameter("noDevice")] string? @noDevice, [OutputConstructorParameter("virtualName")] string? @virtualName)
        {
            DeviceName = @deviceName;
            Ebs = @ebs;
            NoDevice = @noDevice;
            VirtualName = @virtualName;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateBlockDeviceMappingEbs
    {
        public readonly string? DeleteOnTermination;
        public readonly string? Encrypted;
        public readonly int? Iops;
        public readonly string? KmsKeyId;
        public readonly string? SnapshotId;
        public readonly int? Throughput;
        public readonly int? VolumeInitializationRate;
        public readonly int? VolumeSize;
        public readonly string? VolumeType;
        [OutputConstructor]
        private LaunchTemplateBlockDeviceMappingEbs([OutputConstructorParameter("deleteOnTermination")] string? @deleteOnTermination, [OutputConstructorParameter("encrypted")] string? @encrypted, [OutputConstructorParameter("iops")] int? @iops, [OutputConstructorParameter("kmsKeyId")] string? @kmsKeyId, [OutputConstructorParameter("snapshotId")] string? @snapshotId, [OutputConstructorParameter("throughput")] int? @throughput, [OutputConstructorParameter("volumeInitializationRate")] int? @volumeInitializationRate, [OutputConstructorParameter("volumeSize")] int? @volumeSize, [OutputConstructorParameter("volumeType")] string? @volumeType)
        {
            DeleteOnTermination = @deleteOnTermination;
            Encrypted = @encrypted;
            Iops = @iops;
            KmsKeyId = @kmsKeyId;
            SnapshotId = @snapshotId;
            Throughput = @throughput;
            VolumeInitializationRate = @volumeInitializationRate;
            VolumeSize = @volumeSize;
            VolumeType = @volumeType;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateCapacityReservationSpecification
    {
        public readonly string? CapacityReservationPreference;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateCapacityReservationSpecificationCapacityReservationTarget? CapacityReservationTarget;
        [OutputConstructor]
        private LaunchTemplateCapacityReservationSpecification([OutputConstructorParameter("capacityReservationPreference")] string? @capacityReservationPreference, [OutputConstructorParameter("capacityReservationTarget")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateCapacityReservationSpecificationCapacityReservationTarget? @capacityReservationTarget)
        {
            CapacityReservationPreference = @capacityReservationPreference;
            CapacityReservationTarget = @capacityReservationTarget;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateCapacityReservationSpecificationCapacityReservationTarget
    {
        public readonly string? CapacityReservationId;
        public readonly string? CapacityReservationResourceGroupArn;
        [OutputConstructor]
        private LaunchTemplateCapacityReservationSpecificationCapacityReservationTarget([OutputConstructorParameter("capacityReservationId")] string? @capacityReservationId, [OutputConstructorParameter("capacityReservationResourceGroupArn")] string? @capacityReservationResourceGroupArn)
        {
            CapacityReservationId = @capacityReservationId;
            CapacityReservationResourceGroupArn = @capacityReservationResourceGroupArn;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateCpuOptions
    {
        public readonly string? AmdSevSnp;
        public readonly int? CoreCount;
        public readonly string? NestedVirtualization;
        public readonly int? ThreadsPerCore;
        [OutputConstructor]
        private LaunchTemplateCpuOptions([OutputConstructorParameter("amdSevSnp")] string? @amdSevSnp, [OutputConstructorParameter("coreCount")] int? @coreCount, [OutputConstructorParameter("nestedVirtualization")] string? @nestedVirtualization, [OutputConstructorParameter("threadsPerCore")] int? @threadsPerCore)
        {
            AmdSevSnp = @amdSevSnp;
            CoreCount = @coreCount;
            NestedVirtualization = @nestedVirtualization;
            ThreadsPerCore = @threadsPerCore;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateCreditSpecification
    {
        public readonly string? CpuCredits;
        [OutputConstructor]
        private LaunchTemplateCreditSpecification([OutputConstructorParameter("cpuCredits")] string? @cpuCredits)
        {
            CpuCredits = @cpuCredits;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateEnclaveOptions
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private LaunchTemplateEnclaveOptions([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateHibernationOptions
    {
        public readonly bool Configured;
        [OutputConstructor]
        private LaunchTemplateHibernationOptions([OutputConstructorParameter("configured")] bool @configured)
        {
            Configured = @configured;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateIamInstanceProfile
    {
        public readonly string? Arn;
        public readonly string? Name;
        [OutputConstructor]
        private LaunchTemplateIamInstanceProfile([OutputConstructorParameter("arn")] string? @arn, [OutputConstructorParameter("name")] string? @name)
        {
            Arn = @arn;
            Name = @name;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceMarketOptions
    {
        public readonly string? MarketType;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceMarketOptionsSpotOptions? SpotOptions;
        [OutputConstructor]
        private LaunchTemplateInstanceMarketOptions([OutputConstructorParameter("marketType")] string? @marketType, [OutputConstructorParameter("spotOptions")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceMarketOptionsSpotOptions? @spotOptions)
        {
            MarketType = @marketType;
            SpotOptions = @spotOptions;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceMarketOptionsSpotOptions
    {
        public readonly int? BlockDurationMinutes;
        public readonly string? InstanceInterruptionBehavior;
        public readonly string? MaxPrice;
        public readonly string? SpotInstanceType;
        public readonly string? ValidUntil;
        [OutputConstructor]
        private LaunchTemplateInstanceMarketOptionsSpotOptions([OutputConstructorParameter("blockDurationMinutes")] int? @blockDurationMinutes, [OutputConstructorParameter("instanceInterruptionBehavior")] string? @instanceInterruptionBehavior, [OutputConstructorParameter("maxPrice")] string? @maxPrice, [OutputConstructorParameter("spotInstanceType")] string? @spotInstanceType, [OutputConstructorParameter("validUntil")] string? @validUntil)
        {
            BlockDurationMinutes = @blockDurationMinutes;
            InstanceInterruptionBehavior = @instanceInterruptionBehavior;
            MaxPrice = @maxPrice;
            SpotInstanceType = @spotInstanceType;
            ValidUntil = @validUntil;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceRequirements
    {
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsAcceleratorCount? AcceleratorCount;
        public readonly ImmutableArray<string> AcceleratorManufacturers;
        public readonly ImmutableArray<string> AcceleratorNames;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsAcceleratorTotalMemoryMib? AcceleratorTotalMemoryMib;
        public readonly ImmutableArray<string> AcceleratorTypes;
        public readonly ImmutableArray<string> AllowedInstanceTypes;
        public readonly string? BareMetal;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsBaselineEbsBandwidthMbps? BaselineEbsBandwidthMbps;
        public readonly string? BurstablePerformance;
        public readonly ImmutableArray<string> CpuManufacturers;
        public readonly ImmutableArray<string> ExcludedInstanceTypes;
        public readonly ImmutableArray<string> InstanceGenerations;
        public readonly string? LocalStorage;
        public readonly ImmutableArray<string> LocalStorageTypes;
        public readonly int? MaxSpotPriceAsPercentageOfOptimalOnDemandPrice;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsMemoryGibPerVcpu? MemoryGibPerVcpu;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsMemoryMib MemoryMib;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsNetworkBandwidthGbps? NetworkBandwidthGbps;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsNetworkInterfaceCount? NetworkInterfaceCount;
        public readonly int? OnDemandMaxPricePercentageOverLowestPrice;
        public readonly bool? RequireHibernateSupport;
        public readonly int? SpotMaxPricePercentageOverLowestPrice;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsTotalLocalStorageGb? TotalLocalStorageGb;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsVcpuCount VcpuCount;
        [OutputConstructor]
        private LaunchTemplateInstanceRequirements([OutputConstructorParameter("acceleratorCount")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsAcceleratorCount? @acceleratorCount, [OutputConstructorParameter("acceleratorManufacturers")] ImmutableArray<string> @acceleratorManufacturers, [OutputConstructorParameter("acceleratorNames")] ImmutableArray<string> @acceleratorNames, [OutputConstructorParameter("acceleratorTotalMemoryMib")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsAcceleratorTotalMemoryMib? @acceleratorTotalMemoryMib, [OutputConstructorParameter("acceleratorTypes")] ImmutableArray<string> @acceleratorTypes, [OutputConstructorParameter("allowedInstanceTypes")] ImmutableArray<string> @allowedInstanceTypes, [OutputConstructorParameter("bareMetal")] string? @bareMetal, [OutputConstructorParameter("baselineEbsBandwidthMbps")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsBaselineEbsBandwidthMbps? @baselineEbsBandwidthMbps, [OutputConstructorParameter("burstablePerformance")] string? @burstablePerformance, [OutputConstructorParameter("cpuManufacturers")] ImmutableArray<string> @cpuManufacturers, [OutputConstructorParameter("excludedInstanceTypes")] ImmutableArray<string> @excludedInstanceTypes, [OutputConstructorParameter("instanceGenerations")] ImmutableArray<string> @instanceGenerations, [OutputConstructorParameter("localStorage")] string? @localStorage, [OutputConstructorParameter("localStorageTypes")] ImmutableArray<string> @localStorageTypes, [OutputConstructorParameter("maxSpotPriceAsPercentageOfOptimalOnDemandPrice")] int? @maxSpotPriceAsPercentageOfOptimalOnDemandPrice, [OutputConstructorParameter("memoryGibPerVcpu")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsMemoryGibPerVcpu? @memoryGibPerVcpu, [OutputConstructorParameter("memoryMib")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsMemoryMib @memoryMib, [OutputConstructorParameter("networkBandwidthGbps")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsNetworkBandwidthGbps? @networkBandwidthGbps, [OutputConstructorParameter("networkInterfaceCount")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsNetworkInterfaceCount? @networkInterfaceCount, [OutputConstructorParameter("onDemandMaxPricePercentageOverLowestPrice")] int? @onDemandMaxPricePercentageOverLowestPrice, [OutputConstructorParameter("requireHibernateSupport")] bool? @requireHibernateSupport, [OutputConstructorParameter("spotMaxPricePercentageOverLowestPrice")] int? @spotMaxPricePercentageOverLowestPrice, [OutputConstructorParameter("totalLocalStorageGb")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsTotalLocalStorageGb? @totalLocalStorageGb, [OutputConstructorParameter("vcpuCount")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateInstanceRequirementsVcpuCount @vcpuCount)
        {
            AcceleratorCount = @acceleratorCount;
            AcceleratorManufacturers = @acceleratorManufacturers;
            AcceleratorNames = @acceleratorNames;
            AcceleratorTotalMemoryMib = @acceleratorTotalMemoryMib;
            AcceleratorTypes = @acceleratorTypes;
            AllowedInstanceTypes = @allowedInstanceTypes;
            BareMetal = @bareMetal;
            BaselineEbsBandwidthMbps = @baselineEbsBandwidthMbps;
            BurstablePerformance = @burstablePerformance;
            CpuManufacturers = @cpuManufacturers;
            ExcludedInstanceTypes = @excludedInstanceTypes;
            InstanceGenerations = @instanceGenerations;
            LocalStorage = @localStorage;
            LocalStorageTypes = @localStorageTypes;
            MaxSpotPriceAsPercentageOfOptimalOnDemandPrice = @maxSpotPriceAsPercentageOfOptimalOnDemandPrice;
            MemoryGibPerVcpu = @memoryGibPerVcpu;
            MemoryMib = @memoryMib;
            NetworkBandwidthGbps = @networkBandwidthGbps;
            NetworkInterfaceCount = @networkInterfaceCount;
            OnDemandMaxPricePercentageOverLowestPrice = @onDemandMaxPricePercentageOverLowestPrice;
            RequireHibernateSupport = @requireHibernateSupport;
            SpotMaxPricePercentageOverLowestPrice = @spotMaxPricePercentageOverLowestPrice;
            TotalLocalStorageGb = @totalLocalStorageGb;
            VcpuCount = @vcpuCount;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceRequirementsAcceleratorCount
    {
        public readonly int? Max;
        public readonly int? Min;
        [OutputConstructor]
        private LaunchTemplateInstanceRequirementsAcceleratorCount([OutputConstructorParameter("max")] int? @max, [OutputConstructorParameter("min")] int? @min)
        {
            Max = @max;
            Min = @min;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceRequirementsAcceleratorTotalMemoryMib
    {
        public readonly int? Max;
        public readonly int? Min;
        [OutputConstructor]
        private LaunchTemplateInstanceRequirementsAcceleratorTotalMemoryMib([OutputConstructorParameter("max")] int? @max, [OutputConstructorParameter("min")] int? @min)
        {
            Max = @max;
            Min = @min;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceRequirementsBaselineEbsBandwidthMbps
    {
        public readonly int? Max;
        public readonly int? Min;
        [OutputConstructor]
        private LaunchTemplateInstanceRequirementsBaselineEbsBandwidthMbps([OutputConstructorParameter("max")] int? @max, [OutputConstructorParameter("min")] int? @min)
        {
            Max = @max;
            Min = @min;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceRequirementsMemoryGibPerVcpu
    {
        public readonly double? Max;
        public readonly double? Min;
        [OutputConstructor]
        private LaunchTemplateInstanceRequirementsMemoryGibPerVcpu([OutputConstructorParameter("max")] double? @max, [OutputConstructorParameter("min")] double? @min)
        {
            Max = @max;
            Min = @min;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceRequirementsMemoryMib
    {
        public readonly int? Max;
        public readonly int Min;
        [OutputConstructor]
        private LaunchTemplateInstanceRequirementsMemoryMib([OutputConstructorParameter("max")] int? @max, [OutputConstructorParameter("min")] int @min)
        {
            Max = @max;
            Min = @min;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceRequirementsNetworkBandwidthGbps
    {
        public readonly int? Max;
        public readonly int? Min;
        [OutputConstructor]
        private LaunchTemplateInstanceRequirementsNetworkBandwidthGbps([OutputConstructorParameter("max")] int? @max, [OutputConstructorParameter("min")] int? @min)
        {
            Max = @max;
            Min = @min;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceRequirementsNetworkInterfaceCount
    {
        public readonly int? Max;
        public readonly int? Min;
        [OutputConstructor]
        private LaunchTemplateInstanceRequirementsNetworkInterfaceCount([OutputConstructorParameter("max")] int? @max, [OutputConstructorParameter("min")] int? @min)
        {
            Max = @max;
            Min = @min;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceRequirementsTotalLocalStorageGb
    {
        public readonly double? Max;
        public readonly double? Min;
        [OutputConstructor]
        private LaunchTemplateInstanceRequirementsTotalLocalStorageGb([OutputConstructorParameter("max")] double? @max, [OutputConstructorParameter("min")] double? @min)
        {
            Max = @max;
            Min = @min;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateInstanceRequirementsVcpuCount
    {
        public readonly int? Max;
        public readonly int Min;
        [OutputConstructor]
        private LaunchTemplateInstanceRequirementsVcpuCount([OutputConstructorParameter("max")] int? @max, [OutputConstructorParameter("min")] int @min)
        {
            Max = @max;
            Min = @min;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateLicenseSpecification
    {
        public readonly string LicenseConfigurationArn;
        [OutputConstructor]
        private LaunchTemplateLicenseSpecification([OutputConstructorParameter("licenseConfigurationArn")] string @licenseConfigurationArn)
        {
            LicenseConfigurationArn = @licenseConfigurationArn;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateMaintenanceOptions
    {
        public readonly string? AutoRecovery;
        [OutputConstructor]
        private LaunchTemplateMaintenanceOptions([OutputConstructorParameter("autoRecovery")] string? @autoRecovery)
        {
            AutoRecovery = @autoRecovery;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateMetadataOptions
    {
        public readonly string? HttpEndpoint;
        public readonly string? HttpProtocolIpv6;
        public readonly int? HttpPutResponseHopLimit;
        public readonly string? HttpTokens;
        public readonly string? InstanceMetadataTags;
        [OutputConstructor]
        private LaunchTemplateMetadataOptions([OutputConstructorParameter("httpEndpoint")] string? @httpEndpoint, [OutputConstructorParameter("httpProtocolIpv6")] string? @httpProtocolIpv6, [OutputConstructorParameter("httpPutResponseHopLimit")] int? @httpPutResponseHopLimit, [OutputConstructorParameter("httpTokens")] string? @httpTokens, [OutputConstructorParameter("instanceMetadataTags")] string? @instanceMetadataTags)
        {
            HttpEndpoint = @httpEndpoint;
            HttpProtocolIpv6 = @httpProtocolIpv6;
            HttpPutResponseHopLimit = @httpPutResponseHopLimit;
            HttpTokens = @httpTokens;
            InstanceMetadataTags = @instanceMetadataTags;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateMonitoring
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private LaunchTemplateMonitoring([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateNetworkInterface
    {
        public readonly string? AssociateCarrierIpAddress;
        public readonly string? AssociatePublicIpAddress;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateNetworkInterfaceConnectionTrackingSpecification? ConnectionTrackingSpecification;
        public readonly string? DeleteOnTermination;
        public readonly string? Description;
        public readonly int? DeviceIndex;
        public readonly int? EnaQueueCount;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateNetworkInterfaceEnaSrdSpecification? EnaSrdSpecification;
        public readonly string? InterfaceType;
        public readonly int? Ipv4AddressCount;
        public readonly ImmutableArray<string> Ipv4Addresses;
        public readonly int? Ipv4PrefixCount;
        public readonly ImmutableArray<string> Ipv4Prefixes;
        public readonly int? Ipv6AddressCount;
        public readonly ImmutableArray<string> Ipv6Addresses;
        public readonly int? Ipv6PrefixCount;
        public readonly ImmutableArray<string> Ipv6Prefixes;
        public readonly int? NetworkCardIndex;
        public readonly string? NetworkInterfaceId;
        public readonly string? PrimaryIpv6;
        public readonly string? PrivateIpAddress;
        public readonly ImmutableArray<string> SecurityGroups;
        public readonly string? SubnetId;
        [OutputConstructor]
        private LaunchTemplateNetworkInterface([OutputConstructorParameter("associateCarrierIpAddress")] string? @associateCarrierIpAddress, [OutputConstructorParameter("associatePublicIpAddress")] string? @associatePublicIpAddress, [OutputConstructorParameter("connectionTrackingSpecification")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateNetworkInterfaceConnectionTrackingSpecification? @connectionTrackingSpecification, [OutputConstructorParameter("deleteOnTermination")] string? @deleteOnTermination, [OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("deviceIndex")] int? @deviceIndex, [OutputConstructorParameter("enaQueueCount")] int? @enaQueueCount, [OutputConstructorParameter("enaSrdSpecification")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateNetworkInterfaceEnaSrdSpecification? @enaSrdSpecification, [OutputConstructorParameter("interfaceType")] string? @interfaceType, [OutputConstructorParameter("ipv4AddressCount")] int? @ipv4AddressCount, [OutputConstructorParameter("ipv4Addresses")] ImmutableArray<string> @ipv4Addresses, [OutputConstructorParameter("ipv4PrefixCount")] int? @ipv4PrefixCount, [OutputConstructorParameter("ipv4Prefixes")] ImmutableArray<string> @ipv4Prefixes, [OutputConstructorParameter("ipv6AddressCount")] int? @ipv6AddressCount, [OutputConstructorParameter("ipv6Addresses")] ImmutableArray<string> @ipv6Addresses, [OutputConstructorParameter("ipv6PrefixCount")] int? @ipv6PrefixCount, [OutputConstructorParameter("ipv6Prefixes")] ImmutableArray<string> @ipv6Prefixes, [OutputConstructorParameter("networkCardIndex")] int? @networkCardIndex, [OutputConstructorParameter("networkInterfaceId")] string? @networkInterfaceId, [OutputConstructorParameter("primaryIpv6")] string? @primaryIpv6, [OutputConstructorParameter("privateIpAddress")] string? @privateIpAddress, [OutputConstructorParameter("securityGroups")] ImmutableArray<string> @securityGroups, [OutputConstructorParameter("subnetId")] string? @subnetId)
        {
            AssociateCarrierIpAddress = @associateCarrierIpAddress;
            AssociatePublicIpAddress = @associatePublicIpAddress;
            ConnectionTrackingSpecification = @connectionTrackingSpecification;
            DeleteOnTermination = @deleteOnTermination;
            Description = @description;
            DeviceIndex = @deviceIndex;
            EnaQueueCount = @enaQueueCount;
            EnaSrdSpecification = @enaSrdSpecification;
            InterfaceType = @interfaceType;
            Ipv4AddressCount = @ipv4AddressCount;
            Ipv4Addresses = @ipv4Addresses;
            Ipv4PrefixCount = @ipv4PrefixCount;
            Ipv4Prefixes = @ipv4Prefixes;
            Ipv6AddressCount = @ipv6AddressCount;
            Ipv6Addresses = @ipv6Addresses;
            Ipv6PrefixCount = @ipv6PrefixCount;
            Ipv6Prefixes = @ipv6Prefixes;
            NetworkCardIndex = @networkCardIndex;
            NetworkInterfaceId = @networkInterfaceId;
            PrimaryIpv6 = @primaryIpv6;
            PrivateIpAddress = @privateIpAddress;
            SecurityGroups = @securityGroups;
            SubnetId = @subnetId;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateNetworkInterfaceConnectionTrackingSpecification
    {
        public readonly int? TcpEstablishedTimeout;
        public readonly int? UdpStreamTimeout;
        public readonly int? UdpTimeout;
        [OutputConstructor]
        private LaunchTemplateNetworkInterfaceConnectionTrackingSpecification([OutputConstructorParameter("tcpEstablishedTimeout")] int? @tcpEstablishedTimeout, [OutputConstructorParameter("udpStreamTimeout")] int? @udpStreamTimeout, [OutputConstructorParameter("udpTimeout")] int? @udpTimeout)
        {
            TcpEstablishedTimeout = @tcpEstablishedTimeout;
            UdpStreamTimeout = @udpStreamTimeout;
            UdpTimeout = @udpTimeout;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateNetworkInterfaceEnaSrdSpecification
    {
        public readonly bool? EnaSrdEnabled;
        public readonly global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecification? EnaSrdUdpSpecification;
        [OutputConstructor]
        private LaunchTemplateNetworkInterfaceEnaSrdSpecification([OutputConstructorParameter("enaSrdEnabled")] bool? @enaSrdEnabled, [OutputConstructorParameter("enaSrdUdpSpecification")] global::Pulumi.Aws.Ec2.Outputs.LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecification? @enaSrdUdpSpecification)
        {
            EnaSrdEnabled = @enaSrdEnabled;
            EnaSrdUdpSpecification = @enaSrdUdpSpecification;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecification
    {
        public readonly bool? EnaSrdUdpEnabled;
        [OutputConstructor]
        private LaunchTemplateNetworkInterfaceEnaSrdSpecificationEnaSrdUdpSpecification([OutputConstructorParameter("enaSrdUdpEnabled")] bool? @enaSrdUdpEnabled)
        {
            EnaSrdUdpEnabled = @enaSrdUdpEnabled;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateNetworkPerformanceOptions
    {
        public readonly string? BandwidthWeighting;
        [OutputConstructor]
        private LaunchTemplateNetworkPerformanceOptions([OutputConstructorParameter("bandwidthWeighting")] string? @bandwidthWeighting)
        {
            BandwidthWeighting = @bandwidthWeighting;
        }
    }

    [OutputType]
    public sealed class LaunchTemplatePlacement
    {
        public readonly string? Affinity;
        public readonly string? AvailabilityZone;
        public readonly string? GroupId;
        public readonly string? GroupName;
        public readonly string? HostId;
        public readonly string? HostResourceGroupArn;
        public readonly int? PartitionNumber;
        public readonly string? SpreadDomain;
        public readonly string? Tenancy;
        [OutputConstructor]
        private LaunchTemplatePlacement([OutputConstructorParameter("affinity")] string? @affinity, [OutputConstructorParameter("availabilityZone")] string? @availabilityZone, [OutputConstructorParameter("groupId")] string? @groupId, [OutputConstructorParameter("groupName")] string? @groupName, [OutputConstructorParameter("hostId")] string? @hostId, [OutputConstructorParameter("hostResourceGroupArn")] string? @hostResourceGroupArn, [OutputConstructorParameter("partitionNumber")] int? @partitionNumber, [OutputConstructorParameter("spreadDomain")] string? @spreadDomain, [OutputConstructorParameter("tenancy")] string? @tenancy)
        {
            Affinity = @affinity;
            AvailabilityZone = @availabilityZone;
            GroupId = @groupId;
            GroupName = @groupName;
            HostId = @hostId;
            HostResourceGroupArn = @hostResourceGroupArn;
            PartitionNumber = @partitionNumber;
            SpreadDomain = @spreadDomain;
            Tenancy = @tenancy;
        }
    }

    [OutputType]
    public sealed class LaunchTemplatePrivateDnsNameOptions
    {
        public readonly bool? EnableResourceNameDnsARecord;
        public readonly bool? EnableResourceNameDnsAaaaRecord;
        public readonly string? HostnameType;
        [OutputConstructor]
        private LaunchTemplatePrivateDnsNameOptions([OutputConstructorParameter("enableResourceNameDnsARecord")] bool? @enableResourceNameDnsARecord, [OutputConstructorParameter("enableResourceNameDnsAaaaRecord")] bool? @enableResourceNameDnsAaaaRecord, [OutputConstructorParameter("hostnameType")] string? @hostnameType)
        {
            EnableResourceNameDnsARecord = @enableResourceNameDnsARecord;
            EnableResourceNameDnsAaaaRecord = @enableResourceNameDnsAaaaRecord;
            HostnameType = @hostnameType;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateSecondaryInterface
    {
        public readonly bool? DeleteOnTermination;
        public readonly int? DeviceIndex;
        public readonly string? InterfaceType;
        public readonly int? NetworkCardIndex;
        public readonly int? PrivateIpAddressCount;
        public readonly ImmutableArray<string> PrivateIpAddresses;
        public readonly string? SecondarySubnetId;
        [OutputConstructor]
        private LaunchTemplateSecondaryInterface([OutputConstructorParameter("deleteOnTermination")] bool? @deleteOnTermination, [OutputConstructorParameter("deviceIndex")] int? @deviceIndex, [OutputConstructorParameter("interfaceType")] string? @interfaceType, [OutputConstructorParameter("networkCardIndex")] int? @networkCardIndex, [OutputConstructorParameter("privateIpAddressCount")] int? @privateIpAddressCount, [OutputConstructorParameter("privateIpAddresses")] ImmutableArray<string> @privateIpAddresses, [OutputConstructorParameter("secondarySubnetId")] string? @secondarySubnetId)
        {
            DeleteOnTermination = @deleteOnTermination;
            DeviceIndex = @deviceIndex;
            InterfaceType = @interfaceType;
            NetworkCardIndex = @networkCardIndex;
            PrivateIpAddressCount = @privateIpAddressCount;
            PrivateIpAddresses = @privateIpAddresses;
            SecondarySubnetId = @secondarySubnetId;
        }
    }

    [OutputType]
    public sealed class LaunchTemplateTagSpecification
    {
        public readonly string? ResourceType;
        public readonly ImmutableDictionary<string, string>? Tags;
        [OutputConstructor]
        private LaunchTemplateTagSpecification([OutputConstructorParameter("resourceType")] string? @resourceType, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags)
        {
            ResourceType = @resourceType;
            Tags = @tags;
        }
    }

    [OutputType]
    public sealed class NatGatewayAvailabilityZoneAddress
    {
        public readonly ImmutableArray<string> AllocationIds;
        public readonly string? AvailabilityZone;
        public readonly string? AvailabilityZoneId;
        [OutputConstructor]
        private NatGatewayAvailabilityZoneAddress([OutputConstructorParameter("allocationIds")] ImmutableArray<string> @allocationIds, [OutputConstructorParameter("availabilityZone")] string? @availabilityZone, [OutputConstructorParameter("availabilityZoneId")] string? @availabilityZoneId)
        {
            AllocationIds = @allocationIds;
            AvailabilityZone = @availabilityZone;
            AvailabilityZoneId = @availabilityZoneId;
        }
    }

    [OutputType]
    public sealed class NatGatewayRegionalNatGatewayAddress
    {
        public readonly string? AllocationId;
        public readonly string? AssociationId;
        public readonly string? AvailabilityZone;
        public readonly string? AvailabilityZoneId;
        public readonly string? NetworkInterfaceId;
        public readonly string? PublicIp;
        public readonly string? Status;
        [OutputConstructor]
        private NatGatewayRegionalNatGatewayAddress([OutputConstructorParameter("allocationId")] string? @allocationId, [OutputConstructorParameter("associationId")] string? @associationId, [OutputConstructorParameter("availabilityZone")] string? @availabilityZone, [OutputConstructorParameter("availabilityZoneId")] string? @availabilityZoneId, [OutputConstructorParameter("networkInterfaceId")] string? @networkInterfaceId, [OutputConstructorParameter("publicIp")] string? @publicIp, [OutputConstructorParameter("status")] string? @status)
        {
            AllocationId = @allocationId;
            AssociationId = @associationId;
            AvailabilityZone = @availabilityZone;
            AvailabilityZoneId = @availabilityZoneId;
            NetworkInterfaceId = @networkInterfaceId;
            PublicIp = @publicIp;
            Status = @status;
        }
    }

    [OutputType]
    public sealed class RouteTableRoute
    {
        public readonly string? CarrierGatewayId;
        public readonly string? CidrBlock;
        public readonly string? CoreNetworkArn;
        public readonly string? DestinationPrefixListId;
        public readonly string? EgressOnlyGatewayId;
        public readonly string? GatewayId;
        public readonly string? Ipv6CidrBlock;
        public readonly string? LocalGatewayId;
        public readonly string? NatGatewayId;
        public readonly string? NetworkInterfaceId;
        public readonly string? OdbNetworkArn;
        public readonly string? TransitGatewayId;
        public readonly string? VpcEndpointId;
        public readonly string? VpcPeeringConnectionId;
        [OutputConstructor]
        private RouteTableRoute([OutputConstructorParameter("carrierGatewayId")] string? @carrierGatewayId, [OutputConstructorParameter("cidrBlock")] string? @cidrBlock, [OutputConstructorParameter("coreNetworkArn")] string? @coreNetworkArn, [OutputConstructorParameter("destinationPrefixListId")] string? @destinationPrefixListId, [OutputConstructorParameter("egressOnlyGatewayId")] string? @egressOnlyGatewayId, [OutputConstructorParameter("gatewayId")] string? @gatewayId, [OutputConstructorParameter("ipv6CidrBlock")] string? @ipv6CidrBlock, [OutputConstructorParameter("localGatewayId")] string? @localGatewayId, [OutputConstructorParameter("natGatewayId")] string? @natGatewayId, [OutputConstructorParameter("networkInterfaceId")] string? @networkInterfaceId, [OutputConstructorParameter("odbNetworkArn")] string? @odbNetworkArn, [OutputConstructorParameter("transitGatewayId")] string? @transitGatewayId, [OutputConstructorParameter("vpcEndpointId")] string? @vpcEndpointId, [OutputConstructorParameter("vpcPeeringConnectionId")] string? @vpcPeeringConnectionId)
        {
            CarrierGatewayId = @carrierGatewayId;
            CidrBlock = @cidrBlock;
            CoreNetworkArn = @coreNetworkArn;
            DestinationPrefixListId = @destinationPrefixListId;
            EgressOnlyGatewayId = @egressOnlyGatewayId;
            GatewayId = @gatewayId;
            Ipv6CidrBlock = @ipv6CidrBlock;
            LocalGatewayId = @localGatewayId;
            NatGatewayId = @natGatewayId;
            NetworkInterfaceId = @networkInterfaceId;
            OdbNetworkArn = @odbNetworkArn;
            TransitGatewayId = @transitGatewayId;
            VpcEndpointId = @vpcEndpointId;
            VpcPeeringConnectionId = @vpcPeeringConnectionId;
        }
    }

    [OutputType]
    public sealed class SecurityGroupEgress
    {
        public readonly ImmutableArray<string> CidrBlocks;
        public readonly string? Description;
        public readonly int FromPort;
        public readonly ImmutableArray<string> Ipv6CidrBlocks;
        public readonly ImmutableArray<string> PrefixListIds;
        public readonly string Protocol;
        public readonly ImmutableArray<string> SecurityGroups;
        public readonly bool? Self;
        public readonly int ToPort;
        [OutputConstructor]
        private SecurityGroupEgress([OutputConstructorParameter("cidrBlocks")] ImmutableArray<string> @cidrBlocks, [OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("fromPort")] int @fromPort, [OutputConstructorParameter("ipv6CidrBlocks")] ImmutableArray<string> @ipv6CidrBlocks, [OutputConstructorParameter("prefixListIds")] ImmutableArray<string> @prefixListIds, [OutputConstructorParameter("protocol")] string @protocol, [OutputConstructorParameter("securityGroups")] ImmutableArray<string> @securityGroups, [OutputConstructorParameter("self")] bool? @self, [OutputConstructorParameter("toPort")] int @toPort)
        {
            CidrBlocks = @cidrBlocks;
            Description = @description;
            FromPort = @fromPort;
            Ipv6CidrBlocks = @ipv6CidrBlocks;
            PrefixListIds = @prefixListIds;
            Protocol = @protocol;
            SecurityGroups = @securityGroups;
            Self = @self;
            ToPort = @toPort;
        }
    }

    [OutputType]
    public sealed class SecurityGroupIngress
    {
        public readonly ImmutableArray<string> CidrBlocks;
        public readonly string? Description;
        public readonly int FromPort;
        public readonly ImmutableArray<string> Ipv6CidrBlocks;
        public readonly ImmutableArray<string> PrefixListIds;
        public readonly string Protocol;
        public readonly ImmutableArray<string> SecurityGroups;
        public readonly bool? Self;
        public readonly int ToPort;
        [OutputConstructor]
        private SecurityGroupIngress([OutputConstructorParameter("cidrBlocks")] ImmutableArray<string> @cidrBlocks, [OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("fromPort")] int @fromPort, [OutputConstructorParameter("ipv6CidrBlocks")] ImmutableArray<string> @ipv6CidrBlocks, [OutputConstructorParameter("prefixListIds")] ImmutableArray<string> @prefixListIds, [OutputConstructorParameter("protocol")] string @protocol, [OutputConstructorParameter("securityGroups")] ImmutableArray<string> @securityGroups, [OutputConstructorParameter("self")] bool? @self, [OutputConstructorParameter("toPort")] int @toPort)
        {
            CidrBlocks = @cidrBlocks;
            Description = @description;
            FromPort = @fromPort;
            Ipv6CidrBlocks = @ipv6CidrBlocks;
            PrefixListIds = @prefixListIds;
            Protocol = @protocol;
            SecurityGroups = @securityGroups;
            Self = @self;
            ToPort = @toPort;
        }
    }

    [OutputType]
    public sealed class VpcEndpointDnsEntry
    {
        public readonly string? DnsName;
        public readonly string? HostedZoneId;
        [OutputConstructor]
        private VpcEndpointDnsEntry([OutputConstructorParameter("dnsName")] string? @dnsName, [OutputConstructorParameter("hostedZoneId")] string? @hostedZoneId)
        {
            DnsName = @dnsName;
            HostedZoneId = @hostedZoneId;
        }
    }

    [OutputType]
    public sealed class VpcEndpointDnsOptions
    {
        public readonly string? DnsRecordIpType;
        public readonly bool? PrivateDnsOnlyForInboundResolverEndpoint;
        public readonly string? PrivateDnsPreference;
        public readonly ImmutableArray<string> PrivateDnsSpecifiedDomains;
        [OutputConstructor]
        private VpcEndpointDnsOptions([OutputConstructorParameter("dnsRecordIpType")] string? @dnsRecordIpType, [OutputConstructorParameter("privateDnsOnlyForInboundResolverEndpoint")] bool? @privateDnsOnlyForInboundResolverEndpoint, [OutputConstructorParameter("privateDnsPreference")] string? @privateDnsPreference, [OutputConstructorParameter("privateDnsSpecifiedDomains")] ImmutableArray<string> @privateDnsSpecifiedDomains)
        {
            DnsRecordIpType = @dnsRecordIpType;
            PrivateDnsOnlyForInboundResolverEndpoint = @privateDnsOnlyForInboundResolverEndpoint;
            PrivateDnsPreference = @privateDnsPreference;
            PrivateDnsSpecifiedDomains = @privateDnsSpecifiedDomains;
        }
    }

    [OutputType]
    public sealed class VpcEndpointSubnetConfiguration
    {
        public readonly string? Ipv4;
        public readonly string? Ipv6;
        public readonly string? SubnetId;
        [OutputConstructor]
        private VpcEndpointSubnetConfiguration([OutputConstructorParameter("ipv4")] string? @ipv4, [OutputConstructorParameter("ipv6")] string? @ipv6, [OutputConstructorParameter("subnetId")] string? @subnetId)
        {
            Ipv4 = @ipv4;
            Ipv6 = @ipv6;
            SubnetId = @subnetId;
        }
    }
}
