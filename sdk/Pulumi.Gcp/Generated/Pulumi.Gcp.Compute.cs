// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Compute
{
    public partial class Firewall : global::Pulumi.CustomResource
    {
        [Output("allows")]
        public Output<ImmutableArray<global::Pulumi.Gcp.Compute.Outputs.FirewallAllow>> Allows { get; private set; } = null!;
        [Output("creationTimestamp")]
        public Output<string> CreationTimestamp { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("denies")]
        public Output<ImmutableArray<global::Pulumi.Gcp.Compute.Outputs.FirewallDeny>> Denies { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("destinationRanges")]
        public Output<ImmutableArray<string>> DestinationRanges { get; private set; } = null!;
        [Output("direction")]
        public Output<string> Direction { get; private set; } = null!;
        [Output("disabled")]
        public Output<bool?> Disabled { get; private set; } = null!;
        [Output("enableLogging")]
        public Output<bool> EnableLogging { get; private set; } = null!;
        [Output("logConfig")]
        public Output<global::Pulumi.Gcp.Compute.Outputs.FirewallLogConfig?> LogConfig { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("network")]
        public Output<string> Network { get; private set; } = null!;
        [Output("params")]
        public Output<global::Pulumi.Gcp.Compute.Outputs.FirewallParams?> Params { get; private set; } = null!;
        [Output("priority")]
        public Output<int?> Priority { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("selfLink")]
        public Output<string> SelfLink { get; private set; } = null!;
        [Output("sourceRanges")]
        public Output<ImmutableArray<string>> SourceRanges { get; private set; } = null!;
        [Output("sourceServiceAccounts")]
        public Output<ImmutableArray<string>> SourceServiceAccounts { get; private set; } = null!;
        [Output("sourceTags")]
        public Output<ImmutableArray<string>> SourceTags { get; private set; } = null!;
        [Output("targetServiceAccounts")]
        public Output<ImmutableArray<string>> TargetServiceAccounts { get; private set; } = null!;
        [Output("targetTags")]
        public Output<ImmutableArray<string>> TargetTags { get; private set; } = null!;
        public Firewall(string name, global::Pulumi.Gcp.Compute.FirewallArgs args, CustomResourceOptions? options = null)
            : base("gcp:compute/firewall:Firewall", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Compute.FirewallArgs MakeArgs(global::Pulumi.Gcp.Compute.FirewallArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Compute.FirewallArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class FirewallArgs : global::Pulumi.ResourceArgs
    {
        [Input("allows")]
        private InputList<global::Pulumi.Gcp.Compute.Inputs.FirewallAllowArgs>? _allows;

        public InputList<global::Pulumi.Gcp.Compute.Inputs.FirewallAllowArgs> Allows
        {
            get => _allows ??= new InputList<global::Pulumi.Gcp.Compute.Inputs.FirewallAllowArgs>();
            set => _allows = value;
        }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("denies")]
        private InputList<global::Pulumi.Gcp.Compute.Inputs.FirewallDenyArgs>? _denies;

        public InputList<global::Pulumi.Gcp.Compute.Inputs.FirewallDenyArgs> Denies
        {
            get => _denies ??= new InputList<global::Pulumi.Gcp.Compute.Inputs.FirewallDenyArgs>();
            set => _denies = value;
        }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("destinationRanges")]
        private InputList<string>? _destinationRanges;

        public InputList<string> DestinationRanges
        {
            get => _destinationRanges ??= new InputList<string>();
            set => _destinationRanges = value;
        }

        [Input("direction")]
        public Input<string>? Direction { get; set; }

        [Input("disabled")]
        public Input<bool>? Disabled { get; set; }

        [Input("enableLogging")]
        public Input<bool>? EnableLogging { get; set; }

        [Input("logConfig")]
        public Input<global::Pulumi.Gcp.Compute.Inputs.FirewallLogConfigArgs>? LogConfig { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("network", required: true)]
        public Input<string> Network { get; set; } = default!;

        [Input("params")]
        public Input<global::Pulumi.Gcp.Compute.Inputs.FirewallParamsArgs>? Params { get; set; }

        [Input("priority")]
        public Input<int>? Priority { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("sourceRanges")]
        private InputList<string>? _sourceRanges;

        public InputList<string> SourceRanges
        {
            get => _sourceRanges ??= new InputList<string>();
            set => _sourceRanges = value;
        }

        [Input("sourceServiceAccounts")]
        private InputList<string>? _sourceServiceAccounts;

        public InputList<string> SourceServiceAccounts
        {
            get => _sourceServiceAccounts ??= new InputList<string>();
            set => _sourceServiceAccounts = value;
        }

        [Input("sourceTags")]
        private InputList<string>? _sourceTags;

        public InputList<string> SourceTags
        {
            get => _sourceTags ??= new InputList<string>();
            set => _sourceTags = value;
        }

        [Input("targetServiceAccounts")]
        private InputList<string>? _targetServiceAccounts;

        public InputList<string> TargetServiceAccounts
        {
            get => _targetServiceAccounts ??= new InputList<string>();
            set => _targetServiceAccounts = value;
        }

        [Input("targetTags")]
        private InputList<string>? _targetTags;

        public InputList<string> TargetTags
        {
            get => _targetTags ??= new InputList<string>();
            set => _targetTags = value;
        }

        public FirewallArgs()
        {
        }
        public static new FirewallArgs Empty => new FirewallArgs();
    }

    public partial class Network : global::Pulumi.CustomResource
    {
        [Output("autoCreateSubnetworks")]
        public Output<bool?> AutoCreateSubnetworks { get; private set; } = null!;
        [Output("bgpAlwaysCompareMed")]
        public Output<bool> BgpAlwaysCompareMed { get; private set; } = null!;
        [Output("bgpBestPathSelectionMode")]
        public Output<string> BgpBestPathSelectionMode { get; private set; } = null!;
        [Output("bgpInterRegionCost")]
        public Output<string> BgpInterRegionCost { get; private set; } = null!;
        [Output("deleteBgpAlwaysCompareMed")]
        public Output<bool?> DeleteBgpAlwaysCompareMed { get; private set; } = null!;
        [Output("deleteDefaultRoutesOnCreate")]
        public Output<bool?> DeleteDefaultRoutesOnCreate { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("enableUlaInternalIpv6")]
        public Output<bool?> EnableUlaInternalIpv6 { get; private set; } = null!;
        [Output("gatewayIpv4")]
        public Output<string> GatewayIpv4 { get; private set; } = null!;
        [Output("internalIpv6Range")]
        public Output<string> InternalIpv6Range { get; private set; } = null!;
        [Output("mtu")]
        public Output<int> Mtu { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("networkFirewallPolicyEnforcementOrder")]
        public Output<string?> NetworkFirewallPolicyEnforcementOrder { get; private set; } = null!;
        [Output("networkId")]
        public Output<string> NetworkId { get; private set; } = null!;
        [Output("networkProfile")]
        public Output<string?> NetworkProfile { get; private set; } = null!;
        [Output("numericId")]
        public Output<string> NumericId { get; private set; } = null!;
        [Output("params")]
        public Output<global::Pulumi.Gcp.Compute.Outputs.NetworkParams?> Params { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("routingMode")]
        public Output<string> RoutingMode { get; private set; } = null!;
        [Output("selfLink")]
        public Output<string> SelfLink { get; private set; } = null!;
        public Network(string name, global::Pulumi.Gcp.Compute.NetworkArgs? args = null, CustomResourceOptions? options = null)
            : base("gcp:compute/network:Network", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Compute.NetworkArgs MakeArgs(global::Pulumi.Gcp.Compute.NetworkArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Compute.NetworkArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class NetworkArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoCreateSubnetworks")]
        public Input<bool>? AutoCreateSubnetworks { get; set; }

        [Input("bgpAlwaysCompareMed")]
        public Input<bool>? BgpAlwaysCompareMed { get; set; }

        [Input("bgpBestPathSelectionMode")]
        public Input<string>? BgpBestPathSelectionMode { get; set; }

        [Input("bgpInterRegionCost")]
        public Input<string>? BgpInterRegionCost { get; set; }

        [Input("deleteBgpAlwaysCompareMed")]
        public Input<bool>? DeleteBgpAlwaysCompareMed { get; set; }

        [Input("deleteDefaultRoutesOnCreate")]
        public Input<bool>? DeleteDefaultRoutesOnCreate { get; set; }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("enableUlaInternalIpv6")]
        public Input<bool>? EnableUlaInternalIpv6 { get; set; }

        [Input("internalIpv6Range")]
        public Input<string>? InternalIpv6Range { get; set; }

        [Input("mtu")]
        public Input<int>? Mtu { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("networkFirewallPolicyEnforcementOrder")]
        public Input<string>? NetworkFirewallPolicyEnforcementOrder { get; set; }

        [Input("networkProfile")]
        public Input<string>? NetworkProfile { get; set; }

        [Input("params")]
        public Input<global::Pulumi.Gcp.Compute.Inputs.NetworkParamsArgs>? Params { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("routingMode")]
        public Input<string>? RoutingMode { get; set; }

        public NetworkArgs()
        {
        }
        public static new NetworkArgs Empty => new NetworkArgs();
    }

    public partial class Router : global::Pulumi.CustomResource
    {
        [Output("bgp")]
        public Output<global::Pulumi.Gcp.Compute.Outputs.RouterBgp?> Bgp { get; private set; } = null!;
        [Output("creationTimestamp")]
        public Output<string> CreationTimestamp { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("encryptedInterconnectRouter")]
        public Output<bool?> EncryptedInterconnectRouter { get; private set; } = null!;
        [Output("md5AuthenticationKeys")]
        public Output<global::Pulumi.Gcp.Compute.Outputs.RouterMd5AuthenticationKeys?> Md5AuthenticationKeys { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("nccGateway")]
        public Output<string?> NccGateway { get; private set; } = null!;
        [Output("network")]
        public Output<string?> Network { get; private set; } = null!;
        [Output("params")]
        public Output<global::Pulumi.Gcp.Compute.Outputs.RouterParams?> Params { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("selfLink")]
        public Output<string> SelfLink { get; private set; } = null!;
        public Router(string name, global::Pulumi.Gcp.Compute.RouterArgs? args = null, CustomResourceOptions? options = null)
            : base("gcp:compute/router:Router", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Compute.RouterArgs MakeArgs(global::Pulumi.Gcp.Compute.RouterArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Compute.RouterArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RouterArgs : global::Pulumi.ResourceArgs
    {
        [Input("bgp")]
        public Input<global::Pulumi.Gcp.Compute.Inputs.RouterBgpArgs>? Bgp { get; set; }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("encryptedInterconnectRouter")]
        public Input<bool>? EncryptedInterconnectRouter { get; set; }

        [Input("md5AuthenticationKeys")]
        public Input<global::Pulumi.Gcp.Compute.Inputs.RouterMd5AuthenticationKeysArgs>? Md5AuthenticationKeys { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("nccGateway")]
        public Input<string>? NccGateway { get; set; }

        [Input("network")]
        public Input<string>? Network { get; set; }

        [Input("params")]
        public Input<global::Pulumi.Gcp.Compute.Inputs.RouterParamsArgs>? Params { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        public RouterArgs()
        {
        }
        public static new RouterArgs Empty => new RouterArgs();
    }

    public partial class RouterNat : global::Pulumi.CustomResource
    {
        [Output("autoNetworkTier")]
        public Output<string> AutoNetworkTier { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("drainNatIps")]
        public Output<ImmutableArray<string>> DrainNatIps { get; private set; } = null!;
        [Output("enableDynamicPortAllocation")]
        public Output<bool> EnableDynamicPortAllocation { get; private set; } = null!;
        [Output("enableEndpointIndependentMapping")]
        public Output<bool> EnableEndpointIndependentMapping { get; private set; } = null!;
        [Output("endpointTypes")]
        public Output<ImmutableArray<string>> EndpointTypes { get; private set; } = null!;
        [Output("icmpIdleTimeoutSec")]
        public Output<int?> IcmpIdleTimeoutSec { get; private set; } = null!;
        [Output("initialNatIps")]
        public Output<ImmutableArray<string>> InitialNatIps { get; private set; } = null!;
        [Output("logConfig")]
        public Output<global::Pulumi.Gcp.Compute.Outputs.RouterNatLogConfig?> LogConfig { get; private set; } = null!;
        [Output("maxPortsPerVm")]
        public Output<int?> MaxPortsPerVm { get; private set; } = null!;
        [Output("minPortsPerVm")]
        public Output<int> MinPortsPerVm { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("nat64Subnetworks")]
        public Output<ImmutableArray<global::Pulumi.Gcp.Compute.Outputs.RouterNatNat64Subnetwork>> Nat64Subnetworks { get; private set; } = null!;
        [Output("natIpAllocateOption")]
        public Output<string?> NatIpAllocateOption { get; private set; } = null!;
        [Output("natIps")]
        public Output<ImmutableArray<string>> NatIps { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("router")]
        public Output<string> Router { get; private set; } = null!;
        [Output("rules")]
        public Output<ImmutableArray<global::Pulumi.Gcp.Compute.Outputs.RouterNatRule>> Rules { get; private set; } = null!;
        [Output("sourceSubnetworkIpRangesToNat")]
        public Output<string> SourceSubnetworkIpRangesToNat { get; private set; } = null!;
        [Output("sourceSubnetworkIpRangesToNat64")]
        public Output<string?> SourceSubnetworkIpRangesToNat64 { get; private set; } = null!;
        [Output("subnetworks")]
        public Output<ImmutableArray<global::Pulumi.Gcp.Compute.Outputs.RouterNatSubnetwork>> Subnetworks { get; private set; } = null!;
        [Output("tcpEstablishedIdleTimeoutSec")]
        public Output<int?> TcpEstablishedIdleTimeoutSec { get; private set; } = null!;
        [Output("tcpTimeWaitTimeoutSec")]
        public Output<int?> TcpTimeWaitTimeoutSec { get; private set; } = null!;
        [Output("tcpTransitoryIdleTimeoutSec")]
        public Output<int?> TcpTransitoryIdleTimeoutSec { get; private set; } = null!;
        [Output("type")]
        public Output<string?> Type { get; private set; } = null!;
        [Output("udpIdleTimeoutSec")]
        public Output<int?> UdpIdleTimeoutSec { get; private set; } = null!;
        public RouterNat(string name, global::Pulumi.Gcp.Compute.RouterNatArgs args, CustomResourceOptions? options = null)
            : base("gcp:compute/routerNat:RouterNat", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Compute.RouterNatArgs MakeArgs(global::Pulumi.Gcp.Compute.RouterNatArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Compute.RouterNatArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RouterNatArgs : global::Pulumi.ResourceArgs
    {
        [Input("autoNetworkTier")]
        public Input<string>? AutoNetworkTier { get; set; }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("drainNatIps")]
        private InputList<string>? _drainNatIps;

        public InputList<string> DrainNatIps
        {
            get => _drainNatIps ??= new InputList<string>();
            set => _drainNatIps = value;
        }

        [Input("enableDynamicPortAllocation")]
        public Input<bool>? EnableDynamicPortAllocation { get; set; }

        [Input("enableEndpointIndependentMapping")]
        public Input<bool>? EnableEndpointIndependentMapping { get; set; }

        [Input("endpointTypes")]
        private InputList<string>? _endpointTypes;

        public InputList<string> EndpointTypes
        {
            get => _endpointTypes ??= new InputList<string>();
            set => _endpointTypes = value;
        }

        [Input("icmpIdleTimeoutSec")]
        public Input<int>? IcmpIdleTimeoutSec { get; set; }

        [Input("initialNatIps")]
        private InputList<string>? _initialNatIps;

        public InputList<string> InitialNatIps
        {
            get => _initialNatIps ??= new InputList<string>();
            set => _initialNatIps = value;
        }

        [Input("logConfig")]
        public Input<global::Pulumi.Gcp.Compute.Inputs.RouterNatLogConfigArgs>? LogConfig { get; set; }

        [Input("maxPortsPerVm")]
        public Input<int>? MaxPortsPerVm { get; set; }

        [Input("minPortsPerVm")]
        public Input<int>? MinPortsPerVm { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("nat64Subnetworks")]
        private InputList<global::Pulumi.Gcp.Compute.Inputs.RouterNatNat64SubnetworkArgs>? _nat64Subnetworks;

        public InputList<global::Pulumi.Gcp.Compute.Inputs.RouterNatNat64SubnetworkArgs> Nat64Subnetworks
        {
            get => _nat64Subnetworks ??= new InputList<global::Pulumi.Gcp.Compute.Inputs.RouterNatNat64SubnetworkArgs>();
            set => _nat64Subnetworks = value;
        }

        [Input("natIpAllocateOption")]
        public Input<string>? NatIpAllocateOption { get; set; }

        [Input("natIps")]
        private InputList<string>? _natIps;

        public InputList<string> NatIps
        {
            get => _natIps ??= new InputList<string>();
            set => _natIps = value;
        }

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("router", required: true)]
        public Input<string> Router { get; set; } = default!;

        [Input("rules")]
        private InputList<global::Pulumi.Gcp.Compute.Inputs.RouterNatRuleArgs>? _rules;

        public InputList<global::Pulumi.Gcp.Compute.Inputs.RouterNatRuleArgs> Rules
        {
            get => _rules ??= new InputList<global::Pulumi.Gcp.Compute.Inputs.RouterNatRuleArgs>();
            set => _rules = value;
        }

        [Input("sourceSubnetworkIpRangesToNat", required: true)]
        public Input<string> SourceSubnetworkIpRangesToNat { get; set; } = default!;

        [Input("sourceSubnetworkIpRangesToNat64")]
        public Input<string>? SourceSubnetworkIpRangesToNat64 { get; set; }

        [Input("subnetworks")]
        private InputList<global::Pulumi.Gcp.Compute.Inputs.RouterNatSubnetworkArgs>? _subnetworks;

        public InputList<global::Pulumi.Gcp.Compute.Inputs.RouterNatSubnetworkArgs> Subnetworks
        {
            get => _subnetworks ??= new InputList<global::Pulumi.Gcp.Compute.Inputs.RouterNatSubnetworkArgs>();
            set => _subnetworks = value;
        }

        [Input("tcpEstablishedIdleTimeoutSec")]
        public Input<int>? TcpEstablishedIdleTimeoutSec { get; set; }

        [Input("tcpTimeWaitTimeoutSec")]
        public Input<int>? TcpTimeWaitTimeoutSec { get; set; }

        [Input("tcpTransitoryIdleTimeoutSec")]
        public Input<int>? TcpTransitoryIdleTimeoutSec { get; set; }

        [Input("type")]
        public Input<string>? Type { get; set; }

        [Input("udpIdleTimeoutSec")]
        public Input<int>? UdpIdleTimeoutSec { get; set; }

        public RouterNatArgs()
        {
        }
        public static new RouterNatArgs Empty => new RouterNatArgs();
    }

    public partial class Subnetwork : global::Pulumi.CustomResource
    {
        [Output("allowSubnetCidrRoutesOverlap")]
        public Output<bool> AllowSubnetCidrRoutesOverlap { get; private set; } = null!;
        [Output("creationTimestamp")]
        public Output<string> CreationTimestamp { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("externalIpv6Prefix")]
        public Output<string> ExternalIpv6Prefix { get; private set; } = null!;
        [Output("fingerprint")]
        public Output<string> Fingerprint { get; private set; } = null!;
        [Output("gatewayAddress")]
        public Output<string> GatewayAddress { get; private set; } = null!;
        [Output("internalIpv6Prefix")]
        public Output<string> InternalIpv6Prefix { get; private set; } = null!;
        [Output("ipCidrRange")]
        public Output<string> IpCidrRange { get; private set; } = null!;
        [Output("ipCollection")]
        public Output<string?> IpCollection { get; private set; } = null!;
        [Output("ipv6AccessType")]
        public Output<string?> Ipv6AccessType { get; private set; } = null!;
        [Output("ipv6CidrRange")]
        public Output<string> Ipv6CidrRange { get; private set; } = null!;
        [Output("ipv6GceEndpoint")]
        public Output<string> Ipv6GceEndpoint { get; private set; } = null!;
        [Output("logConfig")]
        public Output<global::Pulumi.Gcp.Compute.Outputs.SubnetworkLogConfig?> LogConfig { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("network")]
        public Output<string> Network { get; private set; } = null!;
        [Output("params")]
        public Output<global::Pulumi.Gcp.Compute.Outputs.SubnetworkParams?> Params { get; private set; } = null!;
        [Output("privateIpGoogleAccess")]
        public Output<bool> PrivateIpGoogleAccess { get; private set; } = null!;
        [Output("privateIpv6GoogleAccess")]
        public Output<string> PrivateIpv6GoogleAccess { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("purpose")]
        public Output<string> Purpose { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("reservedInternalRange")]
        public Output<string?> ReservedInternalRange { get; private set; } = null!;
        [Output("resolveSubnetMask")]
        public Output<string?> ResolveSubnetMask { get; private set; } = null!;
        [Output("role")]
        public Output<string?> Role { get; private set; } = null!;
        [Output("secondaryIpRanges")]
        public Output<ImmutableArray<global::Pulumi.Gcp.Compute.Outputs.SubnetworkSecondaryIpRange>> SecondaryIpRanges { get; private set; } = null!;
        [Output("selfLink")]
        public Output<string> SelfLink { get; private set; } = null!;
        [Output("sendSecondaryIpRangeIfEmpty")]
        public Output<bool?> SendSecondaryIpRangeIfEmpty { get; private set; } = null!;
        [Output("stackType")]
        public Output<string> StackType { get; private set; } = null!;
        [Output("state")]
        public Output<string> State { get; private set; } = null!;
        [Output("subnetworkId")]
        public Output<int> SubnetworkId { get; private set; } = null!;
        public Subnetwork(string name, global::Pulumi.Gcp.Compute.SubnetworkArgs args, CustomResourceOptions? options = null)
            : base("gcp:compute/subnetwork:Subnetwork", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Compute.SubnetworkArgs MakeArgs(global::Pulumi.Gcp.Compute.SubnetworkArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Compute.SubnetworkArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class SubnetworkArgs : global::Pulumi.ResourceArgs
    {
        [Input("allowSubnetCidrRoutesOverlap")]
        public Input<bool>? AllowSubnetCidrRoutesOverlap { get; set; }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("externalIpv6Prefix")]
        public Input<string>? ExternalIpv6Prefix { get; set; }

        [Input("internalIpv6Prefix")]
        public Input<string>? InternalIpv6Prefix { get; set; }

        [Input("ipCidrRange")]
        public Input<string>? IpCidrRange { get; set; }

        [Input("ipCollection")]
        public Input<string>? IpCollection { get; set; }

        [Input("ipv6AccessType")]
        public Input<string>? Ipv6AccessType { get; set; }

        [Input("logConfig")]
        public Input<global::Pulumi.Gcp.Compute.Inputs.SubnetworkLogConfigArgs>? LogConfig { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("network", required: true)]
        public Input<string> Network { get; set; } = default!;

        [Input("params")]
        public Input<global::Pulumi.Gcp.Compute.Inputs.SubnetworkParamsArgs>? Params { get; set; }

        [Input("privateIpGoogleAccess")]
        public Input<bool>? PrivateIpGoogleAccess { get; set; }

        [Input("privateIpv6GoogleAccess")]
        public Input<string>? PrivateIpv6GoogleAccess { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("purpose")]
        public Input<string>? Purpose { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("reservedInternalRange")]
        public Input<string>? ReservedInternalRange { get; set; }

        [Input("resolveSubnetMask")]
        public Input<string>? ResolveSubnetMask { get; set; }

        [Input("role")]
        public Input<string>? Role { get; set; }

        [Input("secondaryIpRanges")]
        private InputList<global::Pulumi.Gcp.Compute.Inputs.SubnetworkSecondaryIpRangeArgs>? _secondaryIpRanges;

        public InputList<global::Pulumi.Gcp.Compute.Inputs.SubnetworkSecondaryIpRangeArgs> SecondaryIpRanges
        {
            get => _secondaryIpRanges ??= new InputList<global::Pulumi.Gcp.Compute.Inputs.SubnetworkSecondaryIpRangeArgs>();
            set => _secondaryIpRanges = value;
        }

        [Input("sendSecondaryIpRangeIfEmpty")]
        public Input<bool>? SendSecondaryIpRangeIfEmpty { get; set; }

        [Input("stackType")]
        public Input<string>? StackType { get; set; }

        public SubnetworkArgs()
        {
        }
        public static new SubnetworkArgs Empty => new SubnetworkArgs();
    }
}
