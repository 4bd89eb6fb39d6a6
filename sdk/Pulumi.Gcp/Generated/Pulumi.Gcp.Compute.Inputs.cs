// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Compute.Inputs
{
    public sealed class FirewallAllowArgs : global::Pulumi.ResourceArgs
    {
        [Input("ports")]
        private InputList<string>? _ports;

        public InputList<string> Ports
        {
            get => _ports ??= new InputList<string>();
            set => _ports = value;
        }

        [Input("protocol", required: true)]
        public Input<string> Protocol { get; set; } = default!;

        public FirewallAllowArgs()
        {
        }
        public static new FirewallAllowArgs Empty => new FirewallAllowArgs();
    }

    public sealed class FirewallDenyArgs : global::Pulumi.ResourceArgs
    {
        [Input("ports")]
        private InputList<string>? _ports;

        public InputList<string> Ports
        {
            get => _ports ??= new InputList<string>();
            set => _ports = value;
        }

        [Input("protocol", required: true)]
        public Input<string> Protocol { get; set; } = default!;

        public FirewallDenyArgs()
        {
        }
        public static new FirewallDenyArgs Empty => new FirewallDenyArgs();
    }

    public sealed class FirewallLogConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("metadata", required: true)]
        public Input<string> Metadata { get; set; } = default!;

        public FirewallLogConfigArgs()
        {
        }
        public static new FirewallLogConfigArgs Empty => new FirewallLogConfigArgs();
    }

    public sealed class FirewallParamsArgs : global::Pulumi.ResourceArgs
    {
        [Input("resourceManagerTags")]
        private InputMap<string>? _resourceManagerTags;

        public InputMap<string> ResourceManagerTags
        {
            get => _resourceManagerTags ??= new InputMap<string>();
            set => _resourceManagerTags = value;
        }

        public FirewallParamsArgs()
        {
        }
        public static new FirewallParamsArgs Empty => new FirewallParamsArgs();
    }

    public sealed class NetworkParamsArgs : global::Pulumi.ResourceArgs
    {
        [Input("resourceManagerTags")]
        private InputMap<string>? _resourceManagerTags;

        public InputMap<string> ResourceManagerTags
        {
            get => _resourceManagerTags ??= new InputMap<string>();
            set => _resourceManagerTags = value;
        }

        public NetworkParamsArgs()
        {
        }
        public static new NetworkParamsArgs Empty => new NetworkParamsArgs();
    }

    public sealed class RouterBgpAdvertisedIpRangeArgs : global::Pulumi.ResourceArgs
    {
        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("range", required: true)]
        public Input<string> Range { get; set; } = default!;

        public RouterBgpAdvertisedIpRangeArgs()
        {
        }
        public static new RouterBgpAdvertisedIpRangeArgs Empty => new RouterBgpAdvertisedIpRangeArgs();
    }

    public sealed class RouterBgpArgs : global::Pulumi.ResourceArgs
    {
        [Input("advertiseMode")]
        public Input<string>? AdvertiseMode { get; set; }

        [Input("advertisedGroups")]
        private InputList<string>? _advertisedGroups;

        public InputList<string> AdvertisedGroups
        {
            get => _advertisedGroups ??= new InputList<string>();
            set => _advertisedGroups = value;
        }

        [Input("advertisedIpRanges")]
        private InputList<global::Pulumi.Gcp.Compute.Inputs.RouterBgpAdvertisedIpRangeArgs>? _advertisedIpRanges;

        public InputList<global::Pulumi.Gcp.Compute.Inputs.RouterBgpAdvertisedIpRangeArgs> AdvertisedIpRanges
        {
            get => _advertisedIpRanges ??= new InputList<global::Pulumi.Gcp.Compute.Inputs.RouterBgpAdvertisedIpRangeArgs>();
            set => _advertisedIpRanges = value;
        }

        [Input("asn", required: true)]
        public Input<int> Asn { get; set; } = default!;

        [Input("identifierRange")]
        public Input<string>? IdentifierRange { get; set; }

        [Input("keepaliveInterval")]
        public Input<int>? KeepaliveInterval { get; set; }

        public RouterBgpArgs()
        {
        }
        public static new RouterBgpArgs Empty => new RouterBgpArgs();
    }

    public sealed class RouterMd5AuthenticationKeysArgs : global::Pulumi.ResourceArgs
    {
        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        public RouterMd5AuthenticationKeysArgs()
        {
        }
        public static new RouterMd5AuthenticationKeysArgs Empty => new RouterMd5AuthenticationKeysArgs();
    }

    public sealed class RouterNatLogConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enable", required: true)]
        public Input<bool> Enable { get; set; } = default!;

        [Input("filter", required: true)]
        public Input<string> Filter { get; set; } = default!;

        public RouterNatLogConfigArgs()
        {
        }
        public static new RouterNatLogConfigArgs Empty => new RouterNatLogConfigArgs();
    }

    public sealed class RouterNatNat64SubnetworkArgs : global::Pulumi.ResourceArgs
    {
        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        public RouterNatNat64SubnetworkArgs()
        {
        }
        public static new RouterNatNat64SubnetworkArgs Empty => new RouterNatNat64SubnetworkArgs();
    }

    public sealed class RouterNatRuleActionArgs : global::Pulumi.ResourceArgs
    {
        [Input("sourceNatActiveIps")]
        private InputList<string>? _sourceNatActiveIps;

        public InputList<string> SourceNatActiveIps
        {
            get => _sourceNatActiveIps ??= new InputList<string>();
            set => _sourceNatActiveIps = value;
        }

        [Input("sourceNatActiveRanges")]
        private InputList<string>? _sourceNatActiveRanges;

        public InputList<string> SourceNatActiveRanges
        {
            get => _sourceNatActiveRanges ??= new InputList<string>();
            set => _sourceNatActiveRanges = value;
        }

        [Input("sourceNatDrainIps")]
        private InputList<string>? _sourceNatDrainIps;

        public InputList<string> SourceNatDrainIps
        {
            get => _sourceNatDrainIps ??= new InputList<string>();
            set => _sourceNatDrainIps = value;
        }

        [Input("sourceNatDrainRanges")]
        private InputList<string>? _sourceNatDrainRanges;

        public InputList<string> SourceNatDrainRanges
        {
            get => _sourceNatDrainRanges ??= new InputList<string>();
            set => _sourceNatDrainRanges = value;
        }

        public RouterNatRuleActionArgs()
        {
        }
        public static new RouterNatRuleActionArgs Empty => new RouterNatRuleActionArgs();
    }

    public sealed class RouterNatRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("action")]
        public Input<global::Pulumi.Gcp.Compute.Inputs.RouterNatRuleActionArgs>? Action { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("match", required: true)]
        public Input<string> Match { get; set; } = default!;

        [Input("ruleNumber", required: true)]
        public Input<int> RuleNumber { get; set; } = default!;

        public RouterNatRuleArgs()
        {
        }
        public static new RouterNatRuleArgs Empty => new RouterNatRuleArgs();
    }

    public sealed class RouterNatSubnetworkArgs : global::Pulumi.ResourceArgs
    {
        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        [Input("secondaryIpRangeNames")]
        private InputList<string>? _secondaryIpRangeNames;

        public InputList<string> SecondaryIpRangeNames
        {
            get => _secondaryIpRangeNames ??= new InputList<string>();
            set => _secondaryIpRangeNames = value;
        }

        [Input("sourceIpRangesToNats", required: true)]
        private InputList<string>? _sourceIpRangesToNats;

        public InputList<string> SourceIpRangesToNats
        {
            get => _sourceIpRangesToNats ??= new InputList<string>();
            set => _sourceIpRangesToNats = value;
        }

        public RouterNatSubnetworkArgs()
        {
        }
        public static new RouterNatSubnetworkArgs Empty => new RouterNatSubnetworkArgs();
    }

    public sealed class RouterParamsArgs : global::Pulumi.ResourceArgs
    {
        [Input("resourceManagerTags")]
        private InputMap<string>? _resourceManagerTags;

        public InputMap<string> ResourceManagerTags
        {
            get => _resourceManagerTags ??= new InputMap<string>();
            set => _resourceManagerTags = value;
        }

        public RouterParamsArgs()
        {
        }
        public static new RouterParamsArgs Empty => new RouterParamsArgs();
    }

    public sealed class SubnetworkLogConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("aggregationInterval")]
        public Input<string>? AggregationInterval { get; set; }

        [Input("filterExpr")]
        public Input<string>? FilterExpr { get; set; }

        [Input("flowSampling")]
        public Input<double>? FlowSampling { get; set; }

        [Input("metadata")]
        public Input<string>? Metadata { get; set; }

        [Input("metadataFields")]
        private InputList<string>? _metadataFields;

        public InputList<string> MetadataFields
        {
            get => _metadataFields ??= new InputList<string>();
            set => _metadataFields = value;
        }

        public SubnetworkLogConfigArgs()
        {
        }
        public static new SubnetworkLogConfigArgs Empty => new SubnetworkLogConfigArgs();
    }

    public sealed class SubnetworkParamsArgs : global::Pulumi.ResourceArgs
    {
        [Input("resourceManagerTags")]
        private InputMap<string>? _resourceManagerTags;

        public InputMap<string> ResourceManagerTags
        {
            get => _resourceManagerTags ??= new InputMap<string>();
            set => _resourceManagerTags = value;
        }

        public SubnetworkParamsArgs()
        {
        }
        public static new SubnetworkParamsArgs Empty => new SubnetworkParamsArgs();
    }

    public sealed class SubnetworkSecondaryIpRangeArgs : global::Pulumi.ResourceArgs
    {
        [Input("ipCidrRange")]
        public Input<string>? IpCidrRange { get; set; }

        [Input("ipCollection")]
        public Input<string>? IpCollection { get; set; }

        [Input("ipVersion")]
        public Input<string>? IpVersion { get; set; }

        [Input("rangeName", required: true)]
        public Input<string> RangeName { get; set; } = default!;

        [Input("reservedInternalRange")]
        public Input<string>? ReservedInternalRange { get; set; }

        public SubnetworkSecondaryIpRangeArgs()
        {
        }
        public static new SubnetworkSecondaryIpRangeArgs Empty => new SubnetworkSecondaryIpRangeArgs();
    }
}
