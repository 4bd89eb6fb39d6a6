// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Network.Inputs
{
    public sealed class AddressSpaceArgs : global::Pulumi.ResourceArgs
    {
        [Input("addressPrefixes")]
        private InputList<string>? _addressPrefixes;

        public InputList<string> AddressPrefixes
        {
            get => _addressPrefixes ??= new InputList<string>();
            set => _addressPrefixes = value;
        }

        [Input("ipamPoolPrefixAllocations")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.IpamPoolPrefixAllocationArgs>? _ipamPoolPrefixAllocations;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.IpamPoolPrefixAllocationArgs> IpamPoolPrefixAllocations
        {
            get => _ipamPoolPrefixAllocations ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.IpamPoolPrefixAllocationArgs>();
            set => _ipamPoolPrefixAllocations = value;
        }

        public AddressSpaceArgs()
        {
        }
        public static new AddressSpaceArgs Empty => new AddressSpaceArgs();
    }

    public sealed class ApplicationGatewayIPConfigurationArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("subnet")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? Subnet { get; set; }

        public ApplicationGatewayIPConfigurationArgs()
        {
        }
        public static new ApplicationGatewayIPConfigurationArgs Empty => new ApplicationGatewayIPConfigurationArgs();
    }

    public sealed class ApplicationSecurityGroupArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public ApplicationSecurityGroupArgs()
        {
        }
        public static new ApplicationSecurityGroupArgs Empty => new ApplicationSecurityGroupArgs();
    }

    public sealed class CustomDnsConfigPropertiesFormatArgs : global::Pulumi.ResourceArgs
    {
        [Input("fqdn")]
        public Input<string>? Fqdn { get; set; }

        [Input("ipAddresses")]
        private InputList<string>? _ipAddresses;

        public InputList<string> IpAddresses
        {
            get => _ipAddresses ??= new InputList<string>();
            set => _ipAddresses = value;
        }

        public CustomDnsConfigPropertiesFormatArgs()
        {
        }
        public static new CustomDnsConfigPropertiesFormatArgs Empty => new CustomDnsConfigPropertiesFormatArgs();
    }

    public sealed class DdosSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("ddosProtectionPlan")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? DdosProtectionPlan { get; set; }

        [Input("protectionMode")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.DdosSettingsProtectionMode>? ProtectionMode { get; set; }

        public DdosSettingsArgs()
        {
        }
        public static new DdosSettingsArgs Empty => new DdosSettingsArgs();
    }

    public sealed class DelegationArgs : global::Pulumi.ResourceArgs
    {
        [Input("actions")]
        private InputList<string>? _actions;

        public InputList<string> Actions
        {
            get => _actions ??= new InputList<string>();
            set => _actions = value;
        }

        [Input("etag")]
        public Input<string>? Etag { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("serviceName")]
        public Input<string>? ServiceName { get; set; }

        [Input("type")]
        public Input<string>? Type { get; set; }

        public DelegationArgs()
        {
        }
        public static new DelegationArgs Empty => new DelegationArgs();
    }

    public sealed class DhcpOptionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("dnsServers")]
        private InputList<string>? _dnsServers;

        public InputList<string> DnsServers
        {
            get => _dnsServers ??= new InputList<string>();
            set => _dnsServers = value;
        }

        public DhcpOptionsArgs()
        {
        }
        public static new DhcpOptionsArgs Empty => new DhcpOptionsArgs();
    }

    public sealed class ExtendedLocationArgs : global::Pulumi.ResourceArgs
    {
        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("type")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.ExtendedLocationTypes>? Type { get; set; }

        public ExtendedLocationArgs()
        {
        }
        public static new ExtendedLocationArgs Empty => new ExtendedLocationArgs();
    }

    public sealed class IpTagArgs : global::Pulumi.ResourceArgs
    {
        [Input("ipTagType")]
        public Input<string>? IpTagType { get; set; }

        [Input("tag")]
        public Input<string>? Tag { get; set; }

        public IpTagArgs()
        {
        }
        public static new IpTagArgs Empty => new IpTagArgs();
    }

    public sealed class IpamPoolPrefixAllocationArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("numberOfIpAddresses")]
        public Input<string>? NumberOfIpAddresses { get; set; }

        public IpamPoolPrefixAllocationArgs()
        {
        }
        public static new IpamPoolPrefixAllocationArgs Empty => new IpamPoolPrefixAllocationArgs();
    }

    public sealed class NatGatewayArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("idleTimeoutInMinutes")]
        public Input<int>? IdleTimeoutInMinutes { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("publicIpAddresses")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? _publicIpAddresses;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs> PublicIpAddresses
        {
            get => _publicIpAddresses ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>();
            set => _publicIpAddresses = value;
        }

        [Input("publicIpPrefixes")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? _publicIpPrefixes;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs> PublicIpPrefixes
        {
            get => _publicIpPrefixes ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>();
            set => _publicIpPrefixes = value;
        }

        [Input("sku")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.NatGatewaySkuArgs>? Sku { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("zones")]
        private InputList<string>? _zones;

        public InputList<string> Zones
        {
            get => _zones ??= new InputList<string>();
            set => _zones = value;
        }

        public NatGatewayArgs()
        {
        }
        public static new NatGatewayArgs Empty => new NatGatewayArgs();
    }

    public sealed class NatGatewaySkuArgs : global::Pulumi.ResourceArgs
    {
        [Input("name")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.NatGatewaySkuName>? Name { get; set; }

        public NatGatewaySkuArgs()
        {
        }
        public static new NatGatewaySkuArgs Empty => new NatGatewaySkuArgs();
    }

    public sealed class NetworkSecurityGroupArgs : global::Pulumi.ResourceArgs
    {
        [Input("defaultSecurityRules")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.SecurityRuleArgs>? _defaultSecurityRules;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.SecurityRuleArgs> DefaultSecurityRules
        {
            get => _defaultSecurityRules ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.SecurityRuleArgs>();
            set => _defaultSecurityRules = value;
        }

        [Input("etag")]
        public Input<string>? Etag { get; set; }

        [Input("flushConnection")]
        public Input<bool>? FlushConnection { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("provisioningState")]
        public Input<string>? ProvisioningState { get; set; }

        [Input("resourceGuid")]
        public Input<string>? ResourceGuid { get; set; }

        [Input("securityRules")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.SecurityRuleArgs>? _securityRules;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.SecurityRuleArgs> SecurityRules
        {
            get => _securityRules ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.SecurityRuleArgs>();
            set => _securityRules = value;
        }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public NetworkSecurityGroupArgs()
        {
        }
        public static new NetworkSecurityGroupArgs Empty => new NetworkSecurityGroupArgs();
    }

    public sealed class PrivateDnsZoneConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("privateDnsZoneId")]
        public Input<string>? PrivateDnsZoneId { get; set; }

        public PrivateDnsZoneConfigArgs()
        {
        }
        public static new PrivateDnsZoneConfigArgs Empty => new PrivateDnsZoneConfigArgs();
    }

    public sealed class PrivateEndpointIPConfigurationArgs : global::Pulumi.ResourceArgs
    {
        [Input("groupId")]
        public Input<string>? GroupId { get; set; }

        [Input("memberName")]
        public Input<string>? MemberName { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("privateIPAddress")]
        public Input<string>? PrivateIPAddress { get; set; }

        public PrivateEndpointIPConfigurationArgs()
        {
        }
        public static new PrivateEndpointIPConfigurationArgs Empty => new PrivateEndpointIPConfigurationArgs();
    }

    public sealed class PrivateLinkServiceConnectionArgs : global::Pulumi.ResourceArgs
    {
        [Input("groupIds")]
        private InputList<string>? _groupIds;

        public InputList<string> GroupIds
        {
            get => _groupIds ??= new InputList<string>();
            set => _groupIds = value;
        }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("privateLinkServiceConnectionState")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.PrivateLinkServiceConnectionStateArgs>? PrivateLinkServiceConnectionState { get; set; }

        [Input("privateLinkServiceId")]
        public Input<string>? PrivateLinkServiceId { get; set; }

        [Input("requestMessage")]
        public Input<string>? RequestMessage { get; set; }

        public PrivateLinkServiceConnectionArgs()
        {
        }
        public static new PrivateLinkServiceConnectionArgs Empty => new PrivateLinkServiceConnectionArgs();
    }

    public sealed class PrivateLinkServiceConnectionStateArgs : global::Pulumi.ResourceArgs
    {
        [Input("actionsRequired")]
        public Input<string>? ActionsRequired { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("status")]
        public Input<string>? Status { get; set; }

        public PrivateLinkServiceConnectionStateArgs()
        {
        }
        public static new PrivateLinkServiceConnectionStateArgs Empty => new PrivateLinkServiceConnectionStateArgs();
    }

    public sealed class PublicIPAddressArgs : global::Pulumi.ResourceArgs
    {
        [Input("ddosSettings")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.DdosSettingsArgs>? DdosSettings { get; set; }

        [Input("deleteOption")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.DeleteOptions>? DeleteOption { get; set; }

        [Input("dnsSettings")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.PublicIPAddressDnsSettingsArgs>? DnsSettings { get; set; }

        [Input("extendedLocation")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.ExtendedLocationArgs>? ExtendedLocation { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("idleTimeoutInMinutes")]
        public Input<int>? IdleTimeoutInMinutes { get; set; }

        [Input("ipAddress")]
        public Input<string>? IpAddress { get; set; }

        [Input("ipTags")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.IpTagArgs>? _ipTags;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.IpTagArgs> IpTags
        {
            get => _ipTags ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.IpTagArgs>();
            set => _ipTags = value;
        }

        [Input("linkedPublicIPAddress")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.PublicIPAddressArgs>? LinkedPublicIPAddress { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("migrationPhase")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.PublicIPAddressMigrationPhase>? MigrationPhase { get; set; }

        [Input("natGateway")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.NatGatewayArgs>? NatGateway { get; set; }

        [Input("publicIPAddressVersion")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.IPVersion>? PublicIPAddressVersion { get; set; }

        [Input("publicIPAllocationMethod")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.IPAllocationMethod>? PublicIPAllocationMethod { get; set; }

        [Input("publicIPPrefix")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? PublicIPPrefix { get; set; }

        [Input("servicePublicIPAddress")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.PublicIPAddressArgs>? ServicePublicIPAddress { get; set; }

        [Input("sku")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.PublicIPAddressSkuArgs>? Sku { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("zones")]
        private InputList<string>? _zones;

        public InputList<string> Zones
        {
            get => _zones ??= new InputList<string>();
            set => _zones = value;
        }

        public PublicIPAddressArgs()
        {
        }
        public static new PublicIPAddressArgs Empty => new PublicIPAddressArgs();
    }

    public sealed class PublicIPAddressDnsSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("domainNameLabel")]
        public Input<string>? DomainNameLabel { get; set; }

        [Input("domainNameLabelScope")]
        public Input<global::Pulumi.AzureNative.Network.PublicIpAddressDnsSettingsDomainNameLabelScope>? DomainNameLabelScope { get; set; }

        [Input("fqdn")]
        public Input<string>? Fqdn { get; set; }

        [Input("reverseFqdn")]
        public Input<string>? ReverseFqdn { get; set; }

        public PublicIPAddressDnsSettingsArgs()
        {
        }
        public static new PublicIPAddressDnsSettingsArgs Empty => new PublicIPAddressDnsSettingsArgs();
    }

    public sealed class PublicIPAddressSkuArgs : global::Pulumi.ResourceArgs
    {
        [Input("name")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.PublicIPAddressSkuName>? Name { get; set; }

        [Input("tier")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.PublicIPAddressSkuTier>? Tier { get; set; }

        public PublicIPAddressSkuArgs()
        {
        }
        public static new PublicIPAddressSkuArgs Empty => new PublicIPAddressSkuArgs();
    }

    public sealed class ResourceNavigationLinkArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("link")]
        public Input<string>? Link { get; set; }

        [Input("linkedResourceType")]
        public Input<string>? LinkedResourceType { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        public ResourceNavigationLinkArgs()
        {
        }
        public static new ResourceNavigationLinkArgs Empty => new ResourceNavigationLinkArgs();
    }

    public sealed class RouteArgs : global::Pulumi.ResourceArgs
    {
        [Input("addressPrefix")]
        public Input<string>? AddressPrefix { get; set; }

        [Input("etag")]
        public Input<string>? Etag { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("nextHopIpAddress")]
        public Input<string>? NextHopIpAddress { get; set; }

        [Input("nextHopType", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.Network.RouteNextHopType> NextHopType { get; set; } = default!;

        [Input("provisioningState")]
        public Input<string>? ProvisioningState { get; set; }

        [Input("type")]
        public Input<string>? Type { get; set; }

        public RouteArgs()
        {
        }
        public static new RouteArgs Empty => new RouteArgs();
    }

    public sealed class RouteTableArgs : global::Pulumi.ResourceArgs
    {
        [Input("disableBgpRoutePropagation")]
        public Input<bool>? DisableBgpRoutePropagation { get; set; }

        [Input("etag")]
        public Input<string>? Etag { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("provisioningState")]
        public Input<string>? ProvisioningState { get; set; }

        [Input("routes")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.RouteArgs>? _routes;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.RouteArgs> Routes
        {
            get => _routes ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.RouteArgs>();
            set => _routes = value;
        }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public RouteTableArgs()
        {
        }
        public static new RouteTableArgs Empty => new RouteTableArgs();
    }

    public sealed class SecurityRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("access", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.Network.SecurityRuleAccess> Access { get; set; } = default!;

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("destinationAddressPrefix")]
        public Input<string>? DestinationAddressPrefix { get; set; }

        [Input("destinationAddressPrefixes")]
        private InputList<string>? _destinationAddressPrefixes;

        public InputList<string> DestinationAddressPrefixes
        {
            get => _destinationAddressPrefixes ??= new InputList<string>();
            set => _destinationAddressPrefixes = value;
        }

        [Input("destinationApplicationSecurityGroups")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationSecurityGroupArgs>? _destinationApplicationSecurityGroups;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationSecurityGroupArgs> DestinationApplicationSecurityGroups
        {
            get => _destinationApplicationSecurityGroups ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationSecurityGroupArgs>();
            set => _destinationApplicationSecurityGroups = value;
        }

        [Input("destinationPortRange")]
        public Input<string>? DestinationPortRange { get; set; }

        [Input("destinationPortRanges")]
        private InputList<string>? _destinationPortRanges;

        public InputList<string> DestinationPortRanges
        {
            get => _destinationPortRanges ??= new InputList<string>();
            set => _destinationPortRanges = value;
        }

        [Input("direction", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.Network.SecurityRuleDirection> Direction { get; set; } = default!;

        [Input("etag")]
        public Input<string>? Etag { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("priority")]
        public Input<int>? Priority { get; set; }

        [Input("protocol", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.Network.SecurityRuleProtocol> Protocol { get; set; } = default!;

        [Input("provisioningState")]
        public Input<string>? ProvisioningState { get; set; }

        [Input("sourceAddressPrefix")]
        public Input<string>? SourceAddressPrefix { get; set; }

        [Input("sourceAddressPrefixes")]
        private InputList<string>? _sourceAddressPrefixes;

        public InputList<string> SourceAddressPrefixes
        {
            get => _sourceAddressPrefixes ??= new InputList<string>();
            set => _sourceAddressPrefixes = value;
        }

        [Input("sourceApplicationSecurityGroups")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationSecurityGroupArgs>? _sourceApplicationSecurityGroups;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationSecurityGroupArgs> SourceApplicationSecurityGroups
        {
            get => _sourceApplicationSecurityGroups ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationSecurityGroupArgs>();
            set => _sourceApplicationSecurityGroups = value;
        }

        [Input("sourcePortRange")]
        public Input<string>? SourcePortRange { get; set; }

        [Input("sourcePortRanges")]
        private InputList<string>? _sourcePortRanges;

        public InputList<string> SourcePortRanges
        {
            get => _sourcePortRanges ??= new InputList<string>();
            set => _sourcePortRanges = value;
        }

        [Input("type")]
        public Input<string>? Type { get; set; }

        public SecurityRuleArgs()
        {
        }
        public static new SecurityRuleArgs Empty => new SecurityRuleArgs();
    }

    public sealed class ServiceAssociationLinkArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("link")]
        public Input<string>? Link { get; set; }

        [Input("linkedResourceType")]
        public Input<string>? LinkedResourceType { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        public ServiceAssociationLinkArgs()
        {
        }
        public static new ServiceAssociationLinkArgs Empty => new ServiceAssociationLinkArgs();
    }

    public sealed class ServiceEndpointPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("contextualServiceEndpointPolicies")]
        private InputList<string>? _contextualServiceEndpointPolicies;

        public InputList<string> ContextualServiceEndpointPolicies
        {
            get => _contextualServiceEndpointPolicies ??= new InputList<string>();
            set => _contextualServiceEndpointPolicies = value;
        }

        [Input("etag")]
        public Input<string>? Etag { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("serviceAlias")]
        public Input<string>? ServiceAlias { get; set; }

        [Input("serviceEndpointPolicyDefinitions")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceEndpointPolicyDefinitionArgs>? _serviceEndpointPolicyDefinitions;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceEndpointPolicyDefinitionArgs> ServiceEndpointPolicyDefinitions
        {
            get => _serviceEndpointPolicyDefinitions ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceEndpointPolicyDefinitionArgs>();
            set => _serviceEndpointPolicyDefinitions = value;
        }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public ServiceEndpointPolicyArgs()
        {
        }
        public static new ServiceEndpointPolicyArgs Empty => new ServiceEndpointPolicyArgs();
    }

    public sealed class ServiceEndpointPolicyDefinitionArgs : global::Pulumi.ResourceArgs
    {
        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("etag")]
        public Input<string>? Etag { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("service")]
        public Input<string>? Service { get; set; }

        [Input("serviceResources")]
        private InputList<string>? _serviceResources;

        public InputList<string> ServiceResources
        {
            get => _serviceResources ??= new InputList<string>();
            set => _serviceResources = value;
        }

        [Input("type")]
        public Input<string>? Type { get; set; }

        public ServiceEndpointPolicyDefinitionArgs()
        {
        }
        public static new ServiceEndpointPolicyDefinitionArgs Empty => new ServiceEndpointPolicyDefinitionArgs();
    }

    public sealed class ServiceEndpointPropertiesFormatArgs : global::Pulumi.ResourceArgs
    {
        [Input("locations")]
        private InputList<string>? _locations;

        public InputList<string> Locations
        {
            get => _locations ??= new InputList<string>();
            set => _locations = value;
        }

        [Input("networkIdentifier")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? NetworkIdentifier { get; set; }

        [Input("provisioningState")]
        public Input<string>? ProvisioningState { get; set; }

        [Input("service")]
        public Input<string>? Service { get; set; }

        public ServiceEndpointPropertiesFormatArgs()
        {
        }
        public static new ServiceEndpointPropertiesFormatArgs Empty => new ServiceEndpointPropertiesFormatArgs();
    }

    public sealed class SubResourceArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        public SubResourceArgs()
        {
        }
        public static new SubResourceArgs Empty => new SubResourceArgs();
    }

    public sealed class SubnetArgs : global::Pulumi.ResourceArgs
    {
        [Input("addressPrefix")]
        public Input<string>? AddressPrefix { get; set; }

        [Input("addressPrefixes")]
        private InputList<string>? _addressPrefixes;

        public InputList<string> AddressPrefixes
        {
            get => _addressPrefixes ??= new InputList<string>();
            set => _addressPrefixes = value;
        }

        [Input("applicationGatewayIPConfigurations")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationGatewayIPConfigurationArgs>? _applicationGatewayIPConfigurations;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationGatewayIPConfigurationArgs> ApplicationGatewayIPConfigurations
        {
            get => _applicationGatewayIPConfigurations ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationGatewayIPConfigurationArgs>();
            set => _applicationGatewayIPConfigurations = value;
        }

        [Input("defaultOutboundAccess")]
        public Input<bool>? DefaultOutboundAccess { get; set; }

        [Input("delegations")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.DelegationArgs>? _delegations;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.DelegationArgs> Delegations
        {
            get => _delegations ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.DelegationArgs>();
            set => _delegations = value;
        }

        [Input("etag")]
        public Input<string>? Etag { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("ipAllocations")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? _ipAllocations;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs> IpAllocations
        {
            get => _ipAllocations ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>();
            set => _ipAllocations = value;
        }

        [Input("ipamPoolPrefixAllocations")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.IpamPoolPrefixAllocationArgs>? _ipamPoolPrefixAllocations;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.IpamPoolPrefixAllocationArgs> IpamPoolPrefixAllocations
        {
            get => _ipamPoolPrefixAllocations ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.IpamPoolPrefixAllocationArgs>();
            set => _ipamPoolPrefixAllocations = value;
        }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("natGateway")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? NatGateway { get; set; }

        [Input("networkSecurityGroup")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.NetworkSecurityGroupArgs>? NetworkSecurityGroup { get; set; }

        [Input("privateEndpointNetworkPolicies")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.VirtualNetworkPrivateEndpointNetworkPolicies>? PrivateEndpointNetworkPolicies { get; set; }

        [Input("privateLinkServiceNetworkPolicies")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.VirtualNetworkPrivateLinkServiceNetworkPolicies>? PrivateLinkServiceNetworkPolicies { get; set; }

        [Input("provisioningState")]
        public Input<string>? ProvisioningState { get; set; }

        [Input("resourceNavigationLinks")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.ResourceNavigationLinkArgs>? _resourceNavigationLinks;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.ResourceNavigationLinkArgs> ResourceNavigationLinks
        {
            get => _resourceNavigationLinks ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.ResourceNavigationLinkArgs>();
            set => _resourceNavigationLinks = value;
        }

        [Input("routeTable")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.RouteTableArgs>? RouteTable { get; set; }

        [Input("serviceAssociationLinks")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceAssociationLinkArgs>? _serviceAssociationLinks;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceAssociationLinkArgs> ServiceAssociationLinks
        {
            get => _serviceAssociationLinks ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceAssociationLinkArgs>();
            set => _serviceAssociationLinks = value;
        }

        [Input("serviceEndpointPolicies")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceEndpointPolicyArgs>? _serviceEndpointPolicies;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceEndpointPolicyArgs> ServiceEndpointPolicies
        {
            get => _serviceEndpointPolicies ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceEndpointPolicyArgs>();
            set => _serviceEndpointPolicies = value;
        }

        [Input("serviceEndpoints")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceEndpointPropertiesFormatArgs>? _serviceEndpoints;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceEndpointPropertiesFormatArgs> ServiceEndpoints
        {
            get => _serviceEndpoints ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.ServiceEndpointPropertiesFormatArgs>();
            set => _serviceEndpoints = value;
        }

        [Input("serviceGateway")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? ServiceGateway { get; set; }

        [Input("sharingScope")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.SharingScope>? SharingScope { get; set; }

        [Input("type")]
        public Input<string>? Type { get; set; }

        public SubnetArgs()
        {
        }
        public static new SubnetArgs Empty => new SubnetArgs();
    }

    public sealed class VirtualNetworkBgpCommunitiesArgs : global::Pulumi.ResourceArgs
    {
        [Input("virtualNetworkCommunity", required: true)]
        public Input<string> VirtualNetworkCommunity { get; set; } = default!;

        public VirtualNetworkBgpCommunitiesArgs()
        {
        }
        public static new VirtualNetworkBgpCommunitiesArgs Empty => new VirtualNetworkBgpCommunitiesArgs();
    }

    public sealed class VirtualNetworkEncryptionArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("enforcement")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.VirtualNetworkEncryptionEnforcement>? Enforcement { get; set; }

        public VirtualNetworkEncryptionArgs()
        {
        }
        public static new VirtualNetworkEncryptionArgs Empty => new VirtualNetworkEncryptionArgs();
    }

    public sealed class VirtualNetworkPeeringArgs : global::Pulumi.ResourceArgs
    {
        [Input("allowForwardedTraffic")]
        public Input<bool>? AllowForwardedTraffic { get; set; }

        [Input("allowGatewayTransit")]
        public Input<bool>? AllowGatewayTransit { get; set; }

        [Input("allowVirtualNetworkAccess")]
        public Input<bool>? AllowVirtualNetworkAccess { get; set; }

        [Input("doNotVerifyRemoteGateways")]
        public Input<bool>? DoNotVerifyRemoteGateways { get; set; }

        [Input("enableOnlyIPv6Peering")]
        public Input<bool>? EnableOnlyIPv6Peering { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("localAddressSpace")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.AddressSpaceArgs>? LocalAddressSpace { get; set; }

        [Input("localSubnetNames")]
        private InputList<string>? _localSubnetNames;

        public InputList<string> LocalSubnetNames
        {
            get => _localSubnetNames ??= new InputList<string>();
            set => _localSubnetNames = value;
        }

        [Input("localVirtualNetworkAddressSpace")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.AddressSpaceArgs>? LocalVirtualNetworkAddressSpace { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("peerCompleteVnets")]
        public Input<bool>? PeerCompleteVnets { get; set; }

        [Input("peeringState")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.VirtualNetworkPeeringState>? PeeringState { get; set; }

        [Input("peeringSyncLevel")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.VirtualNetworkPeeringLevel>? PeeringSyncLevel { get; set; }

        [Input("remoteAddressSpace")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.AddressSpaceArgs>? RemoteAddressSpace { get; set; }

        [Input("remoteBgpCommunities")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.VirtualNetworkBgpCommunitiesArgs>? RemoteBgpCommunities { get; set; }

        [Input("remoteSubnetNames")]
        private InputList<string>? _remoteSubnetNames;

        public InputList<string> RemoteSubnetNames
        {
            get => _remoteSubnetNames ??= new InputList<string>();
            set => _remoteSubnetNames = value;
        }

        [Input("remoteVirtualNetwork")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? RemoteVirtualNetwork { get; set; }

        [Input("remoteVirtualNetworkAddressSpace")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.AddressSpaceArgs>? RemoteVirtualNetworkAddressSpace { get; set; }

        [Input("type")]
        public Input<string>? Type { get; set; }

        [Input("useRemoteGateways")]
        public Input<bool>? UseRemoteGateways { get; set; }

        public VirtualNetworkPeeringArgs()
        {
        }
        public static new VirtualNetworkPeeringArgs Empty => new VirtualNetworkPeeringArgs();
    }
}
