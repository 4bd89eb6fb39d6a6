// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Compute.Outputs
{
    [OutputType]
    public sealed class FirewallAllow
    {
        public readonly ImmutableArray<string> Ports;
        public readonly string Protocol;
        [OutputConstructor]
        private FirewallAllow([OutputConstructorParameter("ports")] ImmutableArray<string> @ports, [OutputConstructorParameter("protocol")] string @protocol)
        {
            Ports = @ports;
            Protocol = @protocol;
        }
    }

    [OutputType]
    public sealed class FirewallDeny
    {
        public readonly ImmutableArray<string> Ports;
        public readonly string Protocol;
        [OutputConstructor]
        private FirewallDeny([OutputConstructorParameter("ports")] ImmutableArray<string> @ports, [OutputConstructorParameter("protocol")] string @protocol)
        {
            Ports = @ports;
            Protocol = @protocol;
        }
    }

    [OutputType]
    public sealed class FirewallLogConfig
    {
        public readonly string Metadata;
        [OutputConstructor]
        private FirewallLogConfig([OutputConstructorParameter("metadata")] string @metadata)
        {
            Metadata = @metadata;
        }
    }

    [OutputType]
    public sealed class FirewallParams
    {
        public readonly ImmutableDictionary<string, string>? ResourceManagerTags;
        [OutputConstructor]
        private FirewallParams([OutputConstructorParameter("resourceManagerTags")] ImmutableDictionary<string, string>? @resourceManagerTags)
        {
            ResourceManagerTags = @resourceManagerTags;
        }
    }

    [OutputType]
    public sealed class NetworkParams
    {
        public readonly ImmutableDictionary<string, string>? ResourceManagerTags;
        [OutputConstructor]
        private NetworkParams([OutputConstructorParameter("resourceManagerTags")] ImmutableDictionary<string, string>? @resourceManagerTags)
        {
            ResourceManagerTags = @resourceManagerTags;
        }
    }

    [OutputType]
    public sealed class RouterBgp
    {
        public readonly string? AdvertiseMode;
        public readonly ImmutableArray<string> AdvertisedGroups;
        public readonly ImmutableArray<global::Pulumi.Gcp.Compute.Outputs.RouterBgpAdvertisedIpRange> AdvertisedIpRanges;
        public readonly int Asn;
        public readonly string? IdentifierRange;
        public readonly int? KeepaliveInterval;
        [OutputConstructor]
        private RouterBgp([OutputConstructorParameter("advertiseMode")] string? @advertiseMode, [OutputConstructorParameter("advertisedGroups")] ImmutableArray<string> @advertisedGroups, [OutputConstructorParameter("advertisedIpRanges")] ImmutableArray<global::Pulumi.Gcp.Compute.Outputs.RouterBgpAdvertisedIpRange> @advertisedIpRanges, [OutputConstructorParameter("asn")] int @asn, [OutputConstructorParameter("identifierRange")] string? @identifierRange, [OutputConstructorParameter("keepaliveInterval")] int? @keepaliveInterval)
        {
            AdvertiseMode = @advertiseMode;
            AdvertisedGroups = @advertisedGroups;
            AdvertisedIpRanges = @advertisedIpRanges;
            Asn = @asn;
            IdentifierRange = @identifierRange;
            KeepaliveInterval = @keepaliveInterval;
        }
    }

    [OutputType]
    public sealed class RouterBgpAdvertisedIpRange
    {
        public readonly string? Description;
        public readonly string Range;
        [OutputConstructor]
        private RouterBgpAdvertisedIpRange([OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("range")] string @range)
        {
            Description = @description;
            Range = @range;
        }
    }

    [OutputType]
    public sealed class RouterMd5AuthenticationKeys
    {
        public readonly string Key;
        public readonly string Name;
        [OutputConstructor]
        private RouterMd5AuthenticationKeys([OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("name")] string @name)
        {
            Key = @key;
            Name = @name;
        }
    }

    [OutputType]
    public sealed class RouterNatLogConfig
    {
        public readonly bool Enable;
        public readonly string Filter;
        [OutputConstructor]
        private RouterNatLogConfig([OutputConstructorParameter("enable")] bool @enable, [OutputConstructorParameter("filter")] string @filter)
        {
            Enable = @enable;
            Filter = @filter;
        }
    }

    [OutputType]
    public sealed class RouterNatNat64Subnetwork
    {
        public readonly string Name;
        [OutputConstructor]
        private RouterNatNat64Subnetwork([OutputConstructorParameter("name")] string @name)
        {
            Name = @name;
        }
    }

    [OutputType]
    public sealed class RouterNatRule
    {
        public readonly global::Pulumi.Gcp.Compute.Outputs.RouterNatRuleAction? Action;
        public readonly string? Description;
        public readonly string Match;
        public readonly int RuleNumber;
        [OutputConstructor]
        private RouterNatRule([OutputConstructorParameter("action")] global::Pulumi.Gcp.Compute.Outputs.RouterNatRuleAction? @action, [OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("match")] string @match, [OutputConstructorParameter("ruleNumber")] int @ruleNumber)
        {
            Action = @action;
            Description = @description;
            Match = @match;
            RuleNumber = @ruleNumber;
        }
    }

    [OutputType]
    public sealed class RouterNatRuleAction
    {
        public readonly ImmutableArray<string> SourceNatActiveIps;
        public readonly ImmutableArray<string> SourceNatActiveRanges;
        public readonly ImmutableArray<string> SourceNatDrainIps;
        public readonly ImmutableArray<string> SourceNatDrainRanges;
        [OutputConstructor]
        private RouterNatRuleAction([OutputConstructorParameter("sourceNatActiveIps")] ImmutableArray<string> @sourceNatActiveIps, [OutputConstructorParameter("sourceNatActiveRanges")] ImmutableArray<string> @sourceNatActiveRanges, [OutputConstructorParameter("sourceNatDrainIps")] ImmutableArray<string> @sourceNatDrainIps, [OutputConstructorParameter("sourceNatDrainRanges")] ImmutableArray<string> @sourceNatDrainRanges)
        {
            SourceNatActiveIps = @sourceNatActiveIps;
            SourceNatActiveRanges = @sourceNatActiveRanges;
            SourceNatDrainIps = @sourceNatDrainIps;
            SourceNatDrainRanges = @sourceNatDrainRanges;
        }
    }

    [OutputType]
    public sealed class RouterNatSubnetwork
    {
        public readonly string Name;
        public readonly ImmutableArray<string> SecondaryIpRangeNames;
        public readonly ImmutableArray<string> SourceIpRangesToNats;
        [OutputConstructor]
        private RouterNatSubnetwork([OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("secondaryIpRangeNames")] ImmutableArray<string> @secondaryIpRangeNames, [OutputConstructorParameter("sourceIpRangesToNats")] ImmutableArray<string> @sourceIpRangesToNats)
        {
            Name = @name;
            SecondaryIpRangeNames = @secondaryIpRangeNames;
            SourceIpRangesToNats = @sourceIpRangesToNats;
        }
    }

    [OutputType]
    public sealed class RouterParams
    {
        public readonly ImmutableDictionary<string, string>? ResourceManagerTags;
        [OutputConstructor]
        private RouterParams([OutputConstructorParameter("resourceManagerTags")] ImmutableDictionary<string, string>? @resourceManagerTags)
        {
            ResourceManagerTags = @resourceManagerTags;
        }
    }

    [OutputType]
    public sealed class SubnetworkLogConfig
    {
        public readonly string? AggregationInterval;
        public readonly string? FilterExpr;
        public readonly double? FlowSampling;
        public readonly string? Metadata;
        public readonly ImmutableArray<string> MetadataFields;
        [OutputConstructor]
        private SubnetworkLogConfig([OutputConstructorParameter("aggregationInterval")] string? @aggregationInterval, [OutputConstructorParameter("filterExpr")] string? @filterExpr, [OutputConstructorParameter("flowSampling")] double? @flowSampling, [OutputConstructorParameter("metadata")] string? @metadata, [OutputConstructorParameter("metadataFields")] ImmutableArray<string> @metadataFields)
        {
            AggregationInterval = @aggregationInterval;
            FilterExpr = @filterExpr;
            FlowSampling = @flowSampling;
            Metadata = @metadata;
            MetadataFields = @metadataFields;
        }
    }

    [OutputType]
    public sealed class SubnetworkParams
    {
        public readonly ImmutableDictionary<string, string>? ResourceManagerTags;
        [OutputConstructor]
        private SubnetworkParams([OutputConstructorParameter("resourceManagerTags")] ImmutableDictionary<string, string>? @resourceManagerTags)
        {
            ResourceManagerTags = @resourceManagerTags;
        }
    }

    [OutputType]
    public sealed class SubnetworkSecondaryIpRange
    {
        public readonly string? IpCidrRange;
        public readonly string? IpCollection;
        public readonly string? IpVersion;
        public readonly string RangeName;
        public readonly string? ReservedInternalRange;
        [OutputConstructor]
        private SubnetworkSecondaryIpRange([OutputConstructorParameter("ipCidrRange")] string? @ipCidrRange, [OutputConstructorParameter("ipCollection")] string? @ipCollection, [OutputConstructorParameter("ipVersion")] string? @ipVersion, [OutputConstructorParameter("rangeName")] string @rangeName, [OutputConstructorParameter("reservedInternalRange")] string? @reservedInternalRange)
        {
            IpCidrRange = @ipCidrRange;
            IpCollection = @ipCollection;
            IpVersion = @ipVersion;
            RangeName = @rangeName;
            ReservedInternalRange = @reservedInternalRange;
        }
    }
}
