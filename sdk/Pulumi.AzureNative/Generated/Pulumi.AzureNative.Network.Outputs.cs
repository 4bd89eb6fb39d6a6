// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Network.Outputs
{
    [OutputType]
    public sealed class AddressSpaceResponse
    {
        public readonly ImmutableArray<string> AddressPrefixes;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IpamPoolPrefixAllocationResponse> IpamPoolPrefixAllocations;
        [OutputConstructor]
        private AddressSpaceResponse([OutputConstructorParameter("addressPrefixes")] ImmutableArray<string> @addressPrefixes, [OutputConstructorParameter("ipamPoolPrefixAllocations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IpamPoolPrefixAllocationResponse> @ipamPoolPrefixAllocations)
        {
            AddressPrefixes = @addressPrefixes;
            IpamPoolPrefixAllocations = @ipamPoolPrefixAllocations;
        }
    }

    [OutputType]
    public sealed class ApplicationGatewayBackendAddressPoolResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationGatewayBackendAddressResponse> BackendAddresses;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationResponse> BackendIPConfigurations;
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Name;
        public readonly string ProvisioningState;
        public readonly string Type;
        [OutputConstructor]
        private ApplicationGatewayBackendAddressPoolResponse([OutputConstructorParameter("backendAddresses")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationGatewayBackendAddressResponse> @backendAddresses, [OutputConstructorParameter("backendIPConfigurations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationResponse> @backendIPConfigurations, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("type")] string @type)
        {
            BackendAddresses = @backendAddresses;
            BackendIPConfigurations = @backendIPConfigurations;
            Etag = @etag;
            Id = @id;
            Name = @name;
            ProvisioningState = @provisioningState;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ApplicationGatewayBackendAddressResponse
    {
        public readonly string? Fqdn;
        public readonly string? IpAddress;
        [OutputConstructor]
        private ApplicationGatewayBackendAddressResponse([OutputConstructorParameter("fqdn")] string? @fqdn, [OutputConstructorParameter("ipAddress")] string? @ipAddress)
        {
            Fqdn = @fqdn;
            IpAddress = @ipAddress;
        }
    }

    [OutputType]
    public sealed class ApplicationGatewayIPConfigurationResponse
    {
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Name;
        public readonly string ProvisioningState;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? Subnet;
        public readonly string Type;
        [OutputConstructor]
        private ApplicationGatewayIPConfigurationResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("subnet")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @subnet, [OutputConstructorParameter("type")] string @type)
        {
            Etag = @etag;
            Id = @id;
            Name = @name;
            ProvisioningState = @provisioningState;
            Subnet = @subnet;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ApplicationSecurityGroupResponse
    {
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Location;
        public readonly string Name;
        public readonly string ProvisioningState;
        public readonly string ResourceGuid;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly string Type;
        [OutputConstructor]
        private ApplicationSecurityGroupResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("resourceGuid")] string @resourceGuid, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("type")] string @type)
        {
            Etag = @etag;
            Id = @id;
            Location = @location;
            Name = @name;
            ProvisioningState = @provisioningState;
            ResourceGuid = @resourceGuid;
            Tags = @tags;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class BackendAddressPoolResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationResponse> BackendIPConfigurations;
        public readonly int? DrainPeriodInSeconds;
        public readonly string Etag;
        public readonly string? Id;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> InboundNatRules;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.LoadBalancerBackendAddressResponse> LoadBalancerBackendAddresses;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> LoadBalancingRules;
        public readonly string? Location;
        public readonly string? Name;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse OutboundRule;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> OutboundRules;
        public readonly string ProvisioningState;
        public readonly string? SyncMode;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.GatewayLoadBalancerTunnelInterfaceResponse> TunnelInterfaces;
        public readonly string Type;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? VirtualNetwork;
        [OutputConstructor]
        private BackendAddressPoolResponse([OutputConstructorParameter("backendIPConfigurations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationResponse> @backendIPConfigurations, [OutputConstructorParameter("drainPeriodInSeconds")] int? @drainPeriodInSeconds, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("inboundNatRules")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> @inboundNatRules, [OutputConstructorParameter("loadBalancerBackendAddresses")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.LoadBalancerBackendAddressResponse> @loadBalancerBackendAddresses, [OutputConstructorParameter("loadBalancingRules")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> @loadBalancingRules, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("outboundRule")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse @outboundRule, [OutputConstructorParameter("outboundRules")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> @outboundRules, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("syncMode")] string? @syncMode, [OutputConstructorParameter("tunnelInterfaces")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.GatewayLoadBalancerTunnelInterfaceResponse> @tunnelInterfaces, [OutputConstructorParameter("type")] string @type, [OutputConstructorParameter("virtualNetwork")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @virtualNetwork)
        {
            BackendIPConfigurations = @backendIPConfigurations;
            DrainPeriodInSeconds = @drainPeriodInSeconds;
            Etag = @etag;
            Id = @id;
            InboundNatRules = @inboundNatRules;
            LoadBalancerBackendAddresses = @loadBalancerBackendAddresses;
            LoadBalancingRules = @loadBalancingRules;
            Location = @location;
            Name = @name;
            OutboundRule = @outboundRule;
            OutboundRules = @outboundRules;
            ProvisioningState = @provisioningState;
            SyncMode = @syncMode;
            TunnelInterfaces = @tunnelInterfaces;
            Type = @type;
            VirtualNetwork = @virtualNetwork;
        }
    }

    [OutputType]
    public sealed class CustomDnsConfigPropertiesFormatResponse
    {
        public readonly string? Fqdn;
        public readonly ImmutableArray<string> IpAddresses;
        [OutputConstructor]
        private CustomDnsConfigPropertiesFormatResponse([OutputConstructorParameter("fqdn")] string? @fqdn, [OutputConstructorParameter("ipAddresses")] ImmutableArray<string> @ipAddresses)
        {
            Fqdn = @fqdn;
            IpAddresses = @ipAddresses;
        }
    }

    [OutputType]
    public sealed class DdosSettingsResponse
    {
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? DdosProtectionPlan;
        public readonly string? ProtectionMode;
        [OutputConstructor]
        private DdosSettingsResponse([OutputConstructorParameter("ddosProtectionPlan")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @ddosProtectionPlan, [OutputConstructorParameter("protectionMode")] string? @protectionMode)
        {
            DdosProtectionPlan = @ddosProtectionPlan;
            ProtectionMode = @protectionMode;
        }
    }

    [OutputType]
    public sealed class DelegationResponse
    {
        public readonly ImmutableArray<string> Actions;
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Name;
        public readonly string ProvisioningState;
        public readonly string? ServiceName;
        public readonly string? Type;
        [OutputConstructor]
        private DelegationResponse([OutputConstructorParameter("actions")] ImmutableArray<string> @actions, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("serviceName")] string? @serviceName, [OutputConstructorParameter("type")] string? @type)
        {
            Actions = @actions;
            Etag = @etag;
            Id = @id;
            Name = @name;
            ProvisioningState = @provisioningState;
            ServiceName = @serviceName;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class DhcpOptionsResponse
    {
        public readonly ImmutableArray<string> DnsServers;
        [OutputConstructor]
        private DhcpOptionsResponse([OutputConstructorParameter("dnsServers")] ImmutableArray<string> @dnsServers)
        {
            DnsServers = @dnsServers;
        }
    }

    [OutputType]
    public sealed class ExtendedLocationResponse
    {
        public readonly string? Name;
        public readonly string? Type;
        [OutputConstructor]
        private ExtendedLocationResponse([OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("type")] string? @type)
        {
            Name = @name;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class FlowLogFormatParametersResponse
    {
        public readonly string? Type;
        public readonly int? Version;
        [OutputConstructor]
        private FlowLogFormatParametersResponse([OutputConstructorParameter("type")] string? @type, [OutputConstructorParameter("version")] int? @version)
        {
            Type = @type;
            Version = @version;
        }
    }

    [OutputType]
    public sealed class FlowLogResponse
    {
        public readonly bool? Enabled;
        public readonly string? EnabledFilteringCriteria;
        public readonly string Etag;
        public readonly global::Pulumi.AzureNative.Network.Outputs.TrafficAnalyticsPropertiesResponse? FlowAnalyticsConfiguration;
        public readonly global::Pulumi.AzureNative.Network.Outputs.FlowLogFormatParametersResponse? Format;
        public readonly string? Id;
        public readonly global::Pulumi.AzureNative.Network.Outputs.ManagedServiceIdentityResponse? Identity;
        public readonly string? Location;
        public readonly string Name;
        public readonly string ProvisioningState;
        public readonly global::Pulumi.AzureNative.Network.Outputs.RetentionPolicyParametersResponse? RetentionPolicy;
        public readonly string StorageId;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly string TargetResourceGuid;
        public readonly string TargetResourceId;
        public readonly string Type;
        [OutputConstructor]
        private FlowLogResponse([OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("enabledFilteringCriteria")] string? @enabledFilteringCriteria, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("flowAnalyticsConfiguration")] global::Pulumi.AzureNative.Network.Outputs.TrafficAnalyticsPropertiesResponse? @flowAnalyticsConfiguration, [OutputConstructorParameter("format")] global::Pulumi.AzureNative.Network.Outputs.FlowLogFormatParametersResponse? @format, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("identity")] global::Pulumi.AzureNative.Network.Outputs.ManagedServiceIdentityResponse? @identity, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("retentionPolicy")] global::Pulumi.AzureNative.Network.Outputs.RetentionPolicyParametersResponse? @retentionPolicy, [OutputConstructorParameter("storageId")] string @storageId, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("targetResourceGuid")] string @targetResourceGuid, [OutputConstructorParameter("targetResourceId")] string @targetResourceId, [OutputConstructorParameter("type")] string @type)
        {
            Enabled = @enabled;
            EnabledFilteringCriteria = @enabledFilteringCriteria;
            Etag = @etag;
            FlowAnalyticsConfiguration = @flowAnalyticsConfiguration;
            Format = @format;
            Id = @id;
            Identity = @identity;
            Location = @location;
            Name = @name;
            ProvisioningState = @provisioningState;
            RetentionPolicy = @retentionPolicy;
            StorageId = @storageId;
            Tags = @tags;
            TargetResourceGuid = @targetResourceGuid;
            TargetResourceId = @targetResourceId;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class FrontendIPConfigurationResponse
    {
        public readonly string Etag;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? GatewayLoadBalancer;
        public readonly string? Id;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> InboundNatPools;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> InboundNatRules;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> LoadBalancingRules;
        public readonly string? Name;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> OutboundRules;
        public readonly string? PrivateIPAddress;
        public readonly string? PrivateIPAddressVersion;
        public readonly string? PrivateIPAllocationMethod;
        public readonly string ProvisioningState;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse? PublicIPAddress;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? PublicIPPrefix;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? Subnet;
        public readonly string Type;
        public readonly ImmutableArray<string> Zones;
        [OutputConstructor]
        private FrontendIPConfigurationResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("gatewayLoadBalancer")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @gatewayLoadBalancer, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("inboundNatPools")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> @inboundNatPools, [OutputConstructorParameter("inboundNatRules")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> @inboundNatRules, [OutputConstructorParameter("loadBalancingRules")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> @loadBalancingRules, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("outboundRules")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> @outboundRules, [OutputConstructorParameter("privateIPAddress")] string? @privateIPAddress, [OutputConstructorParameter("privateIPAddressVersion")] string? @privateIPAddressVersion, [OutputConstructorParameter("privateIPAllocationMethod")] string? @privateIPAllocationMethod, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("publicIPAddress")] global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse? @publicIPAddress, [OutputConstructorParameter("publicIPPrefix")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @publicIPPrefix, [OutputConstructorParameter("subnet")] global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? @subnet, [OutputConstructorParameter("type")] string @type, [OutputConstructorParameter("zones")] ImmutableArray<string> @zones)
        {
            Etag = @etag;
            GatewayLoadBalancer = @gatewayLoadBalancer;
            Id = @id;
            InboundNatPools = @inboundNatPools;
            InboundNatRules = @inboundNatRules;
            LoadBalancingRules = @loadBalancingRules;
            Name = @name;
            OutboundRules = @outboundRules;
            PrivateIPAddress = @privateIPAddress;
            PrivateIPAddressVersion = @privateIPAddressVersion;
            PrivateIPAllocationMethod = @privateIPAllocationMethod;
            ProvisioningState = @provisioningState;
            PublicIPAddress = @publicIPAddress;
            PublicIPPrefix = @publicIPPrefix;
            Subnet = @subnet;
            Type = @type;
            Zones = @zones;
        }
    }

    [OutputType]
    public sealed class GatewayLoadBalancerTunnelInterfaceResponse
    {
        public readonly int? Identifier;
        public readonly int? Port;
        public readonly string? Protocol;
        public readonly string? Type;
        [OutputConstructor]
        private GatewayLoadBalancerTunnelInterfaceResponse([OutputConstructorParameter("identifier")] int? @identifier, [OutputConstructorParameter("port")] int? @port, [OutputConstructorParameter("protocol")] string? @protocol, [OutputConstructorParameter("type")] string? @type)
        {
            Identifier = @identifier;
            Port = @port;
            Protocol = @protocol;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class IPConfigurationProfileResponse
    {
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Name;
        public readonly string ProvisioningState;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? Subnet;
        public readonly string Type;
        [OutputConstructor]
        private IPConfigurationProfileResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("subnet")] global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? @subnet, [OutputConstructorParameter("type")] string @type)
        {
            Etag = @etag;
            Id = @id;
            Name = @name;
            ProvisioningState = @provisioningState;
            Subnet = @subnet;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class IPConfigurationResponse
    {
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Name;
        public readonly string? PrivateIPAddress;
        public readonly string? PrivateIPAllocationMethod;
        public readonly string ProvisioningState;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse? PublicIPAddress;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? Subnet;
        [OutputConstructor]
        private IPConfigurationResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("privateIPAddress")] string? @privateIPAddress, [OutputConstructorParameter("privateIPAllocationMethod")] string? @privateIPAllocationMethod, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("publicIPAddress")] global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse? @publicIPAddress, [OutputConstructorParameter("subnet")] global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? @subnet)
        {
            Etag = @etag;
            Id = @id;
            Name = @name;
            PrivateIPAddress = @privateIPAddress;
            PrivateIPAllocationMethod = @privateIPAllocationMethod;
            ProvisioningState = @provisioningState;
            PublicIPAddress = @publicIPAddress;
            Subnet = @subnet;
        }
    }

    [OutputType]
    public sealed class InboundNatRuleResponse
    {
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? BackendAddressPool;
        public readonly global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationResponse BackendIPConfiguration;
        public readonly int? BackendPort;
        public readonly bool? EnableFloatingIP;
        public readonly bool? EnableTcpReset;
        public readonly string Etag;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? FrontendIPConfiguration;
        public readonly int? FrontendPort;
        public readonly int? FrontendPortRangeEnd;
        public readonly int? FrontendPortRangeStart;
        public readonly string? Id;
        public readonly int? IdleTimeoutInMinutes;
        public readonly string? Name;
        public readonly string? Protocol;
        public readonly string ProvisioningState;
        public readonly string Type;
        [OutputConstructor]
        private InboundNatRuleResponse([OutputConstructorParameter("backendAddressPool")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @backendAddressPool, [OutputConstructorParameter("backendIPConfiguration")] global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationResponse @backendIPConfiguration, [OutputConstructorParameter("backendPort")] int? @backendPort, [OutputConstructorParameter("enableFloatingIP")] bool? @enableFloatingIP, [OutputConstructorParameter("enableTcpReset")] bool? @enableTcpReset, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("frontendIPConfiguration")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @frontendIPConfiguration, [OutputConstructorParameter("frontendPort")] int? @frontendPort, [OutputConstructorParameter("frontendPortRangeEnd")] int? @frontendPortRangeEnd, [OutputConstructorParameter("frontendPortRangeStart")] int? @frontendPortRangeStart, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("idleTimeoutInMinutes")] int? @idleTimeoutInMinutes, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("protocol")] string? @protocol, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("type")] string @type)
        {
            BackendAddressPool = @backendAddressPool;
            BackendIPConfiguration = @backendIPConfiguration;
            BackendPort = @backendPort;
            EnableFloatingIP = @enableFloatingIP;
            EnableTcpReset = @enableTcpReset;
            Etag = @etag;
            FrontendIPConfiguration = @frontendIPConfiguration;
            FrontendPort = @frontendPort;
            FrontendPortRangeEnd = @frontendPortRangeEnd;
            FrontendPortRangeStart = @frontendPortRangeStart;
            Id = @id;
            IdleTimeoutInMinutes = @idleTimeoutInMinutes;
            Name = @name;
            Protocol = @protocol;
            ProvisioningState = @provisioningState;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class IpTagResponse
    {
        public readonly string? IpTagType;
        public readonly string? Tag;
        [OutputConstructor]
        private IpTagResponse([OutputConstructorParameter("ipTagType")] string? @ipTagType, [OutputConstructorParameter("tag")] string? @tag)
        {
            IpTagType = @ipTagType;
            Tag = @tag;
        }
    }

    [OutputType]
    public sealed class IpamPoolPrefixAllocationResponse
    {
        public readonly ImmutableArray<string> AllocatedAddressPrefixes;
        public readonly string? Id;
        public readonly string? NumberOfIpAddresses;
        [OutputConstructor]
        private IpamPoolPrefixAllocationResponse([OutputConstructorParameter("allocatedAddressPrefixes")] ImmutableArray<string> @allocatedAddressPrefixes, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("numberOfIpAddresses")] string? @numberOfIpAddresses)
        {
            AllocatedAddressPrefixes = @allocatedAddressPrefixes;
            Id = @id;
            NumberOfIpAddresses = @numberOfIpAddresses;
        }
    }

    [OutputType]
    public sealed class LoadBalancerBackendAddressResponse
    {
        public readonly string? AdminState;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NatRulePortMappingResponse> InboundNatRulesPortMapping;
        public readonly string? IpAddress;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? LoadBalancerFrontendIPConfiguration;
        public readonly string? Name;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse NetworkInterfaceIPConfiguration;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? Subnet;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? VirtualNetwork;
        [OutputConstructor]
        private LoadBalancerBackendAddressResponse([OutputConstructorParameter("adminState")] string? @adminState, [OutputConstructorParameter("inboundNatRulesPortMapping")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NatRulePortMappingResponse> @inboundNatRulesPortMapping, [OutputConstructorParameter("ipAddress")] string? @ipAddress, [OutputConstructorParameter("loadBalancerFrontendIPConfiguration")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @loadBalancerFrontendIPConfiguration, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("networkInterfaceIPConfiguration")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse @networkInterfaceIPConfiguration, [OutputConstructorParameter("subnet")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @subnet, [OutputConstructorParameter("virtualNetwork")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @virtualNetwork)
        {
            AdminState = @adminState;
            InboundNatRulesPortMapping = @inboundNatRulesPortMapping;
            IpAddress = @ipAddress;
            LoadBalancerFrontendIPConfiguration = @loadBalancerFrontendIPConfiguration;
            Name = @name;
            NetworkInterfaceIPConfiguration = @networkInterfaceIPConfiguration;
            Subnet = @subnet;
            VirtualNetwork = @virtualNetwork;
        }
    }

    [OutputType]
    public sealed class ManagedServiceIdentityResponse
    {
        public readonly string PrincipalId;
        public readonly string TenantId;
        public readonly string? Type;
        public readonly ImmutableDictionary<string, global::Pulumi.AzureNative.Network.Outputs.ManagedServiceIdentityResponseUserAssignedIdentities>? UserAssignedIdentities;
        [OutputConstructor]
        private ManagedServiceIdentityResponse([OutputConstructorParameter("principalId")] string @principalId, [OutputConstructorParameter("tenantId")] string @tenantId, [OutputConstructorParameter("type")] string? @type, [OutputConstructorParameter("userAssignedIdentities")] ImmutableDictionary<string, global::Pulumi.AzureNative.Network.Outputs.ManagedServiceIdentityResponseUserAssignedIdentities>? @userAssignedIdentities)
        {
            PrincipalId = @principalId;
            TenantId = @tenantId;
            Type = @type;
            UserAssignedIdentities = @userAssignedIdentities;
        }
    }

    [OutputType]
    public sealed class ManagedServiceIdentityResponseUserAssignedIdentities
    {
        public readonly string ClientId;
        public readonly string PrincipalId;
        [OutputConstructor]
        private ManagedServiceIdentityResponseUserAssignedIdentities([OutputConstructorParameter("clientId")] string @clientId, [OutputConstructorParameter("principalId")] string @principalId)
        {
            ClientId = @clientId;
            PrincipalId = @principalId;
        }
    }

    [OutputType]
    public sealed class NatGatewayResponse
    {
        public readonly string Etag;
        public readonly string? Id;
        public readonly int? IdleTimeoutInMinutes;
        public readonly string? Location;
        public readonly string Name;
        public readonly string ProvisioningState;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> PublicIpAddresses;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> PublicIpPrefixes;
        public readonly string ResourceGuid;
        public readonly global::Pulumi.AzureNative.Network.Outputs.NatGatewaySkuResponse? Sku;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> Subnets;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly string Type;
        public readonly ImmutableArray<string> Zones;
        [OutputConstructor]
        private NatGatewayResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("idleTimeoutInMinutes")] int? @idleTimeoutInMinutes, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("publicIpAddresses")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> @publicIpAddresses, [OutputConstructorParameter("publicIpPrefixes")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> @publicIpPrefixes, [OutputConstructorParameter("resourceGuid")] string @resourceGuid, [OutputConstructorParameter("sku")] global::Pulumi.AzureNative.Network.Outputs.NatGatewaySkuResponse? @sku, [OutputConstructorParameter("subnets")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> @subnets, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("type")] string @type, [OutputConstructorParameter("zones")] ImmutableArray<string> @zones)
        {
            Etag = @etag;
            Id = @id;
            IdleTimeoutInMinutes = @idleTimeoutInMinutes;
            Location = @location;
            Name = @name;
            ProvisioningState = @provisioningState;
            PublicIpAddresses = @publicIpAddresses;
            PublicIpPrefixes = @publicIpPrefixes;
            ResourceGuid = @resourceGuid;
            Sku = @sku;
            Subnets = @subnets;
            Tags = @tags;
            Type = @type;
            Zones = @zones;
        }
    }

    [OutputType]
    public sealed class NatGatewaySkuResponse
    {
        public readonly string? Name;
        [OutputConstructor]
        private NatGatewaySkuResponse([OutputConstructorParameter("name")] string? @name)
        {
            Name = @name;
        }
    }

    [OutputType]
    public sealed class NatRulePortMappingResponse
    {
        public readonly int? BackendPort;
        public readonly int? FrontendPort;
        public readonly string? InboundNatRuleName;
        [OutputConstructor]
        private NatRulePortMappingResponse([OutputConstructorParameter("backendPort")] int? @backendPort, [OutputConstructorParameter("frontendPort")] int? @frontendPort, [OutputConstructorParameter("inboundNatRuleName")] string? @inboundNatRuleName)
        {
            BackendPort = @backendPort;
            FrontendPort = @frontendPort;
            InboundNatRuleName = @inboundNatRuleName;
        }
    }

    [OutputType]
    public sealed class NetworkInterfaceDnsSettingsResponse
    {
        public readonly ImmutableArray<string> AppliedDnsServers;
        public readonly ImmutableArray<string> DnsServers;
        public readonly string? InternalDnsNameLabel;
        public readonly string InternalDomainNameSuffix;
        public readonly string InternalFqdn;
        [OutputConstructor]
        private NetworkInterfaceDnsSettingsResponse([OutputConstructorParameter("appliedDnsServers")] ImmutableArray<string> @appliedDnsServers, [OutputConstructorParameter("dnsServers")] ImmutableArray<string> @dnsServers, [OutputConstructorParameter("internalDnsNameLabel")] string? @internalDnsNameLabel, [OutputConstructorParameter("internalDomainNameSuffix")] string @internalDomainNameSuffix, [OutputConstructorParameter("internalFqdn")] string @internalFqdn)
        {
            AppliedDnsServers = @appliedDnsServers;
            DnsServers = @dnsServers;
            InternalDnsNameLabel = @internalDnsNameLabel;
            InternalDomainNameSuffix = @internalDomainNameSuffix;
            InternalFqdn = @internalFqdn;
        }
    }

    [OutputType]
    public sealed class NetworkInterfaceIPConfigurationPrivateLinkConnectionPropertiesResponse
    {
        public readonly ImmutableArray<string> Fqdns;
        public readonly string GroupId;
        public readonly string RequiredMemberName;
        [OutputConstructor]
        private NetworkInterfaceIPConfigurationPrivateLinkConnectionPropertiesResponse([OutputConstructorParameter("fqdns")] ImmutableArray<string> @fqdns, [OutputConstructorParameter("groupId")] string @groupId, [OutputConstructorParameter("requiredMemberName")] string @requiredMemberName)
        {
            Fqdns = @fqdns;
            GroupId = @groupId;
            RequiredMemberName = @requiredMemberName;
        }
    }

    [OutputType]
    public sealed class NetworkInterfaceIPConfigurationResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationGatewayBackendAddressPoolResponse> ApplicationGatewayBackendAddressPools;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationSecurityGroupResponse> ApplicationSecurityGroups;
        public readonly string Etag;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? GatewayLoadBalancer;
        public readonly string? Id;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.BackendAddressPoolResponse> LoadBalancerBackendAddressPools;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.InboundNatRuleResponse> LoadBalancerInboundNatRules;
        public readonly string? Name;
        public readonly bool? Primary;
        public readonly string? PrivateIPAddress;
        public readonly int? PrivateIPAddressPrefixLength;
        public readonly string? PrivateIPAddressVersion;
        public readonly string? PrivateIPAllocationMethod;
        public readonly global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationPrivateLinkConnectionPropertiesResponse PrivateLinkConnectionProperties;
        public readonly string ProvisioningState;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse? PublicIPAddress;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? Subnet;
        public readonly string? Type;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.VirtualNetworkTapResponse> VirtualNetworkTaps;
        [OutputConstructor]
        private NetworkInterfaceIPConfigurationResponse([OutputConstructorParameter("applicationGatewayBackendAddressPools")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationGatewayBackendAddressPoolResponse> @applicationGatewayBackendAddressPools, [OutputConstructorParameter("applicationSecurityGroups")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationSecurityGroupResponse> @applicationSecurityGroups, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("gatewayLoadBalancer")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @gatewayLoadBalancer, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("loadBalancerBackendAddressPools")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.BackendAddressPoolResponse> @loadBalancerBackendAddressPools, [OutputConstructorParameter("loadBalancerInboundNatRules")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.InboundNatRuleResponse> @loadBalancerInboundNatRules, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("primary")] bool? @primary, [OutputConstructorParameter("privateIPAddress")] string? @privateIPAddress, [OutputConstructorParameter("privateIPAddressPrefixLength")] int? @privateIPAddressPrefixLength, [OutputConstructorParameter("privateIPAddressVersion")] string? @privateIPAddressVersion, [OutputConstructorParameter("privateIPAllocationMethod")] string? @privateIPAllocationMethod, [OutputConstructorParameter("privateLinkConnectionProperties")] global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationPrivateLinkConnectionPropertiesResponse @privateLinkConnectionProperties, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("publicIPAddress")] global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse? @publicIPAddress, [OutputConstructorParameter("subnet")] global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? @subnet, [OutputConstructorParameter("type")] string? @type, [OutputConstructorParameter("virtualNetworkTaps")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.VirtualNetworkTapResponse> @virtualNetworkTaps)
        {
            ApplicationGatewayBackendAddressPools = @applicationGatewayBackendAddressPools;
            ApplicationSecurityGroups = @applicationSecurityGroups;
            Etag = @etag;
            GatewayLoadBalancer = @gatewayLoadBalancer;
            Id = @id;
            LoadBalancerBackendAddressPools = @loadBalancerBackendAddressPools;
            LoadBalancerInboundNatRules = @loadBalancerInboundNatRules;
            Name = @name;
            Primary = @primary;
            PrivateIPAddress = @privateIPAddress;
            PrivateIPAddressPrefixLength = @privateIPAddressPrefixLength;
            PrivateIPAddressVersion = @privateIPAddressVersion;
            PrivateIPAllocationMethod = @privateIPAllocationMethod;
            PrivateLinkConnectionProperties = @privateLinkConnectionProperties;
            ProvisioningState = @provisioningState;
            PublicIPAddress = @publicIPAddress;
            Subnet = @subnet;
            Type = @type;
            VirtualNetworkTaps = @virtualNetworkTaps;
        }
    }

    [OutputType]
    public sealed class NetworkInterfaceResponse
    {
        public readonly string? AuxiliaryMode;
        public readonly string? AuxiliarySku;
        public readonly bool DefaultOutboundConnectivityEnabled;
        public readonly bool? DisableTcpStateTracking;
        public readonly global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceDnsSettingsResponse? DnsSettings;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse DscpConfiguration;
        public readonly bool? EnableAcceleratedNetworking;
        public readonly bool? EnableIPForwarding;
        public readonly string Etag;
        public readonly global::Pulumi.AzureNative.Network.Outputs.ExtendedLocationResponse? ExtendedLocation;
        public readonly ImmutableArray<string> HostedWorkloads;
        public readonly string? Id;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationResponse> IpConfigurations;
        public readonly string? Location;
        public readonly string MacAddress;
        public readonly string? MigrationPhase;
        public readonly string Name;
        public readonly global::Pulumi.AzureNative.Network.Outputs.NetworkSecurityGroupResponse? NetworkSecurityGroup;
        public readonly string? NicType;
        public readonly bool Primary;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointResponse PrivateEndpoint;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceResponse? PrivateLinkService;
        public readonly string ProvisioningState;
        public readonly string ResourceGuid;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceTapConfigurationResponse> TapConfigurations;
        public readonly string Type;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse VirtualMachine;
        public readonly bool VnetEncryptionSupported;
        public readonly string? WorkloadType;
        [OutputConstructor]
        private NetworkInterfaceResponse([OutputConstructorParameter("auxiliaryMode")] string? @auxiliaryMode, [OutputConstructorParameter("auxiliarySku")] string? @auxiliarySku, [OutputConstructorParameter("defaultOutboundConnectivityEnabled")] bool @defaultOutboundConnectivityEnabled, [OutputConstructorParameter("disableTcpStateTracking")] bool? @disableTcpStateTracking, [OutputConstructorParameter("dnsSettings")] global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceDnsSettingsResponse? @dnsSettings, [OutputConstructorParameter("dscpConfiguration")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse @dscpConfiguration, [OutputConstructorParameter("enableAcceleratedNetworking")] bool? @enableAcceleratedNetworking, [OutputConstructorParameter("enableIPForwarding")] bool? @enableIPForwarding, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("extendedLocation")] global::Pulumi.AzureNative.Network.Outputs.ExtendedLocationResponse? @extendedLocation, [OutputConstructorParameter("hostedWorkloads")] ImmutableArray<string> @hostedWorkloads, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("ipConfigurations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationResponse> @ipConfigurations, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("macAddress")] string @macAddress, [OutputConstructorParameter("migrationPhase")] string? @migrationPhase, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("networkSecurityGroup")] global::Pulumi.AzureNative.Network.Outputs.NetworkSecurityGroupResponse? @networkSecurityGroup, [OutputConstructorParameter("nicType")] string? @nicType, [OutputConstructorParameter("primary")] bool @primary, [OutputConstructorParameter("privateEndpoint")] global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointResponse @privateEndpoint, [OutputConstructorParameter("privateLinkService")] global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceResponse? @privateLinkService, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("resourceGuid")] string @resourceGuid, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("tapConfigurations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceTapConfigurationResponse> @tapConfigurations, [OutputConstructorParameter("type")] string @type, [OutputConstructorParameter("virtualMachine")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse @virtualMachine, [OutputConstructorParameter("vnetEncryptionSupported")] bool @vnetEncryptionSupported, [OutputConstructorParameter("workloadType")] string? @workloadType)
        {
            AuxiliaryMode = @auxiliaryMode;
            AuxiliarySku = @auxiliarySku;
            DefaultOutboundConnectivityEnabled = @defaultOutboundConnectivityEnabled;
            DisableTcpStateTracking = @disableTcpStateTracking;
            DnsSettings = @dnsSettings;
            DscpConfiguration = @dscpConfiguration;
            EnableAcceleratedNetworking = @enableAcceleratedNetworking;
            EnableIPForwarding = @enableIPForwarding;
            Etag = @etag;
            ExtendedLocation = @extendedLocation;
            HostedWorkloads = @hostedWorkloads;
            Id = @id;
            IpConfigurations = @ipConfigurations;
            Location = @location;
            MacAddress = @macAddress;
            MigrationPhase = @migrationPhase;
            Name = @name;
            NetworkSecurityGroup = @networkSecurityGroup;
            NicType = @nicType;
            Primary = @primary;
            PrivateEndpoint = @privateEndpoint;
            PrivateLinkService = @privateLinkService;
            ProvisioningState = @provisioningState;
            ResourceGuid = @resourceGuid;
            Tags = @tags;
            TapConfigurations = @tapConfigurations;
            Type = @type;
            VirtualMachine = @virtualMachine;
            VnetEncryptionSupported = @vnetEncryptionSupported;
            WorkloadType = @workloadType;
        }
    }

    [OutputType]
    public sealed class NetworkInterfaceTapConfigurationResponse
    {
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Name;
        public readonly string ProvisioningState;
        public readonly string Type;
        public readonly global::Pulumi.AzureNative.Network.Outputs.VirtualNetworkTapResponse? VirtualNetworkTap;
        [OutputConstructor]
        private NetworkInterfaceTapConfigurationResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("type")] string @type, [OutputConstructorParameter("virtualNetworkTap")] global::Pulumi.AzureNative.Network.Outputs.VirtualNetworkTapResponse? @virtualNetworkTap)
        {
            Etag = @etag;
            Id = @id;
            Name = @name;
            ProvisioningState = @provisioningState;
            Type = @type;
            VirtualNetworkTap = @virtualNetworkTap;
        }
    }

    [OutputType]
    public sealed class NetworkSecurityGroupResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SecurityRuleResponse> DefaultSecurityRules;
        public readonly string Etag;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.FlowLogResponse> FlowLogs;
        public readonly bool? FlushConnection;
        public readonly string? Id;
        public readonly string? Location;
        public readonly string Name;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceResponse> NetworkInterfaces;
        public readonly string ProvisioningState;
        public readonly string ResourceGuid;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SecurityRuleResponse> SecurityRules;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubnetResponse> Subnets;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly string Type;
        [OutputConstructor]
        private NetworkSecurityGroupResponse([OutputConstructorParameter("defaultSecurityRules")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SecurityRuleResponse> @defaultSecurityRules, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("flowLogs")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.FlowLogResponse> @flowLogs, [OutputConstructorParameter("flushConnection")] bool? @flushConnection, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("networkInterfaces")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceResponse> @networkInterfaces, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("resourceGuid")] string @resourceGuid, [OutputConstructorParameter("securityRules")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SecurityRuleResponse> @securityRules, [OutputConstructorParameter("subnets")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubnetResponse> @subnets, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("type")] string @type)
        {
            DefaultSecurityRules = @defaultSecurityRules;
            Etag = @etag;
            FlowLogs = @flowLogs;
            FlushConnection = @flushConnection;
            Id = @id;
            Location = @location;
            Name = @name;
            NetworkInterfaces = @networkInterfaces;
            ProvisioningState = @provisioningState;
            ResourceGuid = @resourceGuid;
            SecurityRules = @securityRules;
            Subnets = @subnets;
            Tags = @tags;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class PrivateDnsZoneConfigResponse
    {
        public readonly string? Name;
        public readonly string? PrivateDnsZoneId;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.RecordSetResponse> RecordSets;
        [OutputConstructor]
        private PrivateDnsZoneConfigResponse([OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("privateDnsZoneId")] string? @privateDnsZoneId, [OutputConstructorParameter("recordSets")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.RecordSetResponse> @recordSets)
        {
            Name = @name;
            PrivateDnsZoneId = @privateDnsZoneId;
            RecordSets = @recordSets;
        }
    }

    [OutputType]
    public sealed class PrivateEndpointConnectionResponse
    {
        public readonly string Etag;
        public readonly string? Id;
        public readonly string LinkIdentifier;
        public readonly string? Name;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointResponse PrivateEndpoint;
        public readonly string PrivateEndpointLocation;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceConnectionStateResponse? PrivateLinkServiceConnectionState;
        public readonly string ProvisioningState;
        public readonly string Type;
        [OutputConstructor]
        private PrivateEndpointConnectionResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("linkIdentifier")] string @linkIdentifier, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("privateEndpoint")] global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointResponse @privateEndpoint, [OutputConstructorParameter("privateEndpointLocation")] string @privateEndpointLocation, [OutputConstructorParameter("privateLinkServiceConnectionState")] global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceConnectionStateResponse? @privateLinkServiceConnectionState, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("type")] string @type)
        {
            Etag = @etag;
            Id = @id;
            LinkIdentifier = @linkIdentifier;
            Name = @name;
            PrivateEndpoint = @privateEndpoint;
            PrivateEndpointLocation = @privateEndpointLocation;
            PrivateLinkServiceConnectionState = @privateLinkServiceConnectionState;
            ProvisioningState = @provisioningState;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class PrivateEndpointIPConfigurationResponse
    {
        public readonly string Etag;
        public readonly string? GroupId;
        public readonly string? MemberName;
        public readonly string? Name;
        public readonly string? PrivateIPAddress;
        public readonly string Type;
        [OutputConstructor]
        private PrivateEndpointIPConfigurationResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("groupId")] string? @groupId, [OutputConstructorParameter("memberName")] string? @memberName, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("privateIPAddress")] string? @privateIPAddress, [OutputConstructorParameter("type")] string @type)
        {
            Etag = @etag;
            GroupId = @groupId;
            MemberName = @memberName;
            Name = @name;
            PrivateIPAddress = @privateIPAddress;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class PrivateEndpointResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationSecurityGroupResponse> ApplicationSecurityGroups;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.CustomDnsConfigPropertiesFormatResponse> CustomDnsConfigs;
        public readonly string? CustomNetworkInterfaceName;
        public readonly string Etag;
        public readonly global::Pulumi.AzureNative.Network.Outputs.ExtendedLocationResponse? ExtendedLocation;
        public readonly string? Id;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointIPConfigurationResponse> IpConfigurations;
        public readonly string? Location;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceConnectionResponse> ManualPrivateLinkServiceConnections;
        public readonly string Name;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceResponse> NetworkInterfaces;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceConnectionResponse> PrivateLinkServiceConnections;
        public readonly string ProvisioningState;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? Subnet;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly string Type;
        [OutputConstructor]
        private PrivateEndpointResponse([OutputConstructorParameter("applicationSecurityGroups")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationSecurityGroupResponse> @applicationSecurityGroups, [OutputConstructorParameter("customDnsConfigs")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.CustomDnsConfigPropertiesFormatResponse> @customDnsConfigs, [OutputConstructorParameter("customNetworkInterfaceName")] string? @customNetworkInterfaceName, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("extendedLocation")] global::Pulumi.AzureNative.Network.Outputs.ExtendedLocationResponse? @extendedLocation, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("ipConfigurations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointIPConfigurationResponse> @ipConfigurations, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("manualPrivateLinkServiceConnections")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceConnectionResponse> @manualPrivateLinkServiceConnections, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("networkInterfaces")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceResponse> @networkInterfaces, [OutputConstructorParameter("privateLinkServiceConnections")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceConnectionResponse> @privateLinkServiceConnections, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("subnet")] global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? @subnet, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("type")] string @type)
        {
            ApplicationSecurityGroups = @applicationSecurityGroups;
            CustomDnsConfigs = @customDnsConfigs;
            CustomNetworkInterfaceName = @customNetworkInterfaceName;
            Etag = @etag;
            ExtendedLocation = @extendedLocation;
            Id = @id;
            IpConfigurations = @ipConfigurations;
            Location = @location;
            ManualPrivateLinkServiceConnections = @manualPrivateLinkServiceConnections;
            Name = @name;
            NetworkInterfaces = @networkInterfaces;
            PrivateLinkServiceConnections = @privateLinkServiceConnections;
            ProvisioningState = @provisioningState;
            Subnet = @subnet;
            Tags = @tags;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class PrivateLinkServiceConnectionResponse
    {
        public readonly string Etag;
        public readonly ImmutableArray<string> GroupIds;
        public readonly string? Id;
        public readonly string? Name;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceConnectionStateResponse? PrivateLinkServiceConnectionState;
        public readonly string? PrivateLinkServiceId;
        public readonly string ProvisioningState;
        public readonly string? RequestMessage;
        public readonly string Type;
        [OutputConstructor]
        private PrivateLinkServiceConnectionResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("groupIds")] ImmutableArray<string> @groupIds, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("privateLinkServiceConnectionState")] global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceConnectionStateResponse? @privateLinkServiceConnectionState, [OutputConstructorParameter("privateLinkServiceId")] string? @privateLinkServiceId, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("requestMessage")] string? @requestMessage, [OutputConstructorParameter("type")] string @type)
        {
            Etag = @etag;
            GroupIds = @groupIds;
            Id = @id;
            Name = @name;
            PrivateLinkServiceConnectionState = @privateLinkServiceConnectionState;
            PrivateLinkServiceId = @privateLinkServiceId;
            ProvisioningState = @provisioningState;
            RequestMessage = @requestMessage;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class PrivateLinkServiceConnectionStateResponse
    {
        public readonly string? ActionsRequired;
        public readonly string? Description;
        public readonly string? Status;
        [OutputConstructor]
        private PrivateLinkServiceConnectionStateResponse([OutputConstructorParameter("actionsRequired")] string? @actionsRequired, [OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("status")] string? @status)
        {
            ActionsRequired = @actionsRequired;
            Description = @description;
            Status = @status;
        }
    }

    [OutputType]
    public sealed class PrivateLinkServiceIpConfigurationResponse
    {
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Name;
        public readonly bool? Primary;
        public readonly string? PrivateIPAddress;
        public readonly string? PrivateIPAddressVersion;
        public readonly string? PrivateIPAllocationMethod;
        public readonly string ProvisioningState;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? Subnet;
        public readonly string Type;
        [OutputConstructor]
        private PrivateLinkServiceIpConfigurationResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("primary")] bool? @primary, [OutputConstructorParameter("privateIPAddress")] string? @privateIPAddress, [OutputConstructorParameter("privateIPAddressVersion")] string? @privateIPAddressVersion, [OutputConstructorParameter("privateIPAllocationMethod")] string? @privateIPAllocationMethod, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("subnet")] global::Pulumi.AzureNative.Network.Outputs.SubnetResponse? @subnet, [OutputConstructorParameter("type")] string @type)
        {
            Etag = @etag;
            Id = @id;
            Name = @name;
            Primary = @primary;
            PrivateIPAddress = @privateIPAddress;
            PrivateIPAddressVersion = @privateIPAddressVersion;
            PrivateIPAllocationMethod = @privateIPAllocationMethod;
            ProvisioningState = @provisioningState;
            Subnet = @subnet;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class PrivateLinkServicePropertiesResponseAutoApproval
    {
        public readonly ImmutableArray<string> Subscriptions;
        [OutputConstructor]
        private PrivateLinkServicePropertiesResponseAutoApproval([OutputConstructorParameter("subscriptions")] ImmutableArray<string> @subscriptions)
        {
            Subscriptions = @subscriptions;
        }
    }

    [OutputType]
    public sealed class PrivateLinkServicePropertiesResponseVisibility
    {
        public readonly ImmutableArray<string> Subscriptions;
        [OutputConstructor]
        private PrivateLinkServicePropertiesResponseVisibility([OutputConstructorParameter("subscriptions")] ImmutableArray<string> @subscriptions)
        {
            Subscriptions = @subscriptions;
        }
    }

    [OutputType]
    public sealed class PrivateLinkServiceResponse
    {
        public readonly string Alias;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServicePropertiesResponseAutoApproval? AutoApproval;
        public readonly string? DestinationIPAddress;
        public readonly bool? EnableProxyProtocol;
        public readonly string Etag;
        public readonly global::Pulumi.AzureNative.Network.Outputs.ExtendedLocationResponse? ExtendedLocation;
        public readonly ImmutableArray<string> Fqdns;
        public readonly string? Id;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceIpConfigurationResponse> IpConfigurations;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.FrontendIPConfigurationResponse> LoadBalancerFrontendIpConfigurations;
        public readonly string? Location;
        public readonly string Name;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceResponse> NetworkInterfaces;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointConnectionResponse> PrivateEndpointConnections;
        public readonly string ProvisioningState;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly string Type;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServicePropertiesResponseVisibility? Visibility;
        [OutputConstructor]
        private PrivateLinkServiceResponse([OutputConstructorParameter("alias")] string @alias, [OutputConstructorParameter("autoApproval")] global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServicePropertiesResponseAutoApproval? @autoApproval, [OutputConstructorParameter("destinationIPAddress")] string? @destinationIPAddress, [OutputConstructorParameter("enableProxyProtocol")] bool? @enableProxyProtocol, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("extendedLocation")] global::Pulumi.AzureNative.Network.Outputs.ExtendedLocationResponse? @extendedLocation, [OutputConstructorParameter("fqdns")] ImmutableArray<string> @fqdns, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("ipConfigurations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceIpConfigurationResponse> @ipConfigurations, [OutputConstructorParameter("loadBalancerFrontendIpConfigurations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.FrontendIPConfigurationResponse> @loadBalancerFrontendIpConfigurations, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("networkInterfaces")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceResponse> @networkInterfaces, [OutputConstructorParameter("privateEndpointConnections")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointConnectionResponse> @privateEndpointConnections, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("type")] string @type, [OutputConstructorParameter("visibility")] global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServicePropertiesResponseVisibility? @visibility)
        {
            Alias = @alias;
            AutoApproval = @autoApproval;
            DestinationIPAddress = @destinationIPAddress;
            EnableProxyProtocol = @enableProxyProtocol;
            Etag = @etag;
            ExtendedLocation = @extendedLocation;
            Fqdns = @fqdns;
            Id = @id;
            IpConfigurations = @ipConfigurations;
            LoadBalancerFrontendIpConfigurations = @loadBalancerFrontendIpConfigurations;
            Location = @location;
            Name = @name;
            NetworkInterfaces = @networkInterfaces;
            PrivateEndpointConnections = @privateEndpointConnections;
            ProvisioningState = @provisioningState;
            Tags = @tags;
            Type = @type;
            Visibility = @visibility;
        }
    }

    [OutputType]
    public sealed class PublicIPAddressDnsSettingsResponse
    {
        public readonly string? DomainNameLabel;
        public readonly string? DomainNameLabelScope;
        public readonly string? Fqdn;
        public readonly string? ReverseFqdn;
        [OutputConstructor]
        private PublicIPAddressDnsSettingsResponse([OutputConstructorParameter("domainNameLabel")] string? @domainNameLabel, [OutputConstructorParameter("domainNameLabelScope")] string? @domainNameLabelScope, [OutputConstructorParameter("fqdn")] string? @fqdn, [OutputConstructorParameter("reverseFqdn")] string? @reverseFqdn)
        {
            DomainNameLabel = @domainNameLabel;
            DomainNameLabelScope = @domainNameLabelScope;
            Fqdn = @fqdn;
            ReverseFqdn = @reverseFqdn;
        }
    }

    [OutputType]
    public sealed class PublicIPAddressResponse
    {
        public readonly global::Pulumi.AzureNative.Network.Outputs.DdosSettingsResponse? DdosSettings;
        public readonly string? DeleteOption;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressDnsSettingsResponse? DnsSettings;
        public readonly string Etag;
        public readonly global::Pulumi.AzureNative.Network.Outputs.ExtendedLocationResponse? ExtendedLocation;
        public readonly string? Id;
        public readonly int? IdleTimeoutInMinutes;
        public readonly string? IpAddress;
        public readonly global::Pulumi.AzureNative.Network.Outputs.IPConfigurationResponse IpConfiguration;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IpTagResponse> IpTags;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse? LinkedPublicIPAddress;
        public readonly string? Location;
        public readonly string? MigrationPhase;
        public readonly string Name;
        public readonly global::Pulumi.AzureNative.Network.Outputs.NatGatewayResponse? NatGateway;
        public readonly string ProvisioningState;
        public readonly string? PublicIPAddressVersion;
        public readonly string? PublicIPAllocationMethod;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? PublicIPPrefix;
        public readonly string ResourceGuid;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse? ServicePublicIPAddress;
        public readonly global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressSkuResponse? Sku;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly string Type;
        public readonly ImmutableArray<string> Zones;
        [OutputConstructor]
        private PublicIPAddressResponse([OutputConstructorParameter("ddosSettings")] global::Pulumi.AzureNative.Network.Outputs.DdosSettingsResponse? @ddosSettings, [OutputConstructorParameter("deleteOption")] string? @deleteOption, [OutputConstructorParameter("dnsSettings")] global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressDnsSettingsResponse? @dnsSettings, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("extendedLocation")] global::Pulumi.AzureNative.Network.Outputs.ExtendedLocationResponse? @extendedLocation, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("idleTimeoutInMinutes")] int? @idleTimeoutInMinutes, [OutputConstructorParameter("ipAddress")] string? @ipAddress, [OutputConstructorParameter("ipConfiguration")] global::Pulumi.AzureNative.Network.Outputs.IPConfigurationResponse @ipConfiguration, [OutputConstructorParameter("ipTags")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IpTagResponse> @ipTags, [OutputConstructorParameter("linkedPublicIPAddress")] global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse? @linkedPublicIPAddress, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("migrationPhase")] string? @migrationPhase, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("natGateway")] global::Pulumi.AzureNative.Network.Outputs.NatGatewayResponse? @natGateway, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("publicIPAddressVersion")] string? @publicIPAddressVersion, [OutputConstructorParameter("publicIPAllocationMethod")] string? @publicIPAllocationMethod, [OutputConstructorParameter("publicIPPrefix")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @publicIPPrefix, [OutputConstructorParameter("resourceGuid")] string @resourceGuid, [OutputConstructorParameter("servicePublicIPAddress")] global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse? @servicePublicIPAddress, [OutputConstructorParameter("sku")] global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressSkuResponse? @sku, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("type")] string @type, [OutputConstructorParameter("zones")] ImmutableArray<string> @zones)
        {
            DdosSettings = @ddosSettings;
            DeleteOption = @deleteOption;
            DnsSettings = @dnsSettings;
            Etag = @etag;
            ExtendedLocation = @extendedLocation;
            Id = @id;
            IdleTimeoutInMinutes = @idleTimeoutInMinutes;
            IpAddress = @ipAddress;
            IpConfiguration = @ipConfiguration;
            IpTags = @ipTags;
            LinkedPublicIPAddress = @linkedPublicIPAddress;
            Location = @location;
            MigrationPhase = @migrationPhase;
            Name = @name;
            NatGateway = @natGateway;
            ProvisioningState = @provisioningState;
            PublicIPAddressVersion = @publicIPAddressVersion;
            PublicIPAllocationMethod = @publicIPAllocationMethod;
            PublicIPPrefix = @publicIPPrefix;
            ResourceGuid = @resourceGuid;
            ServicePublicIPAddress = @servicePublicIPAddress;
            Sku = @sku;
            Tags = @tags;
            Type = @type;
            Zones = @zones;
        }
    }

    [OutputType]
    public sealed class PublicIPAddressSkuResponse
    {
        public readonly string? Name;
        public readonly string? Tier;
        [OutputConstructor]
        private PublicIPAddressSkuResponse([OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("tier")] string? @tier)
        {
            Name = @name;
            Tier = @tier;
        }
    }

    [OutputType]
    public sealed class RecordSetResponse
    {
        public readonly string? Fqdn;
        public readonly ImmutableArray<string> IpAddresses;
        public readonly string ProvisioningState;
        public readonly string? RecordSetName;
        public readonly string? RecordType;
        public readonly int? Ttl;
        [OutputConstructor]
        private RecordSetResponse([OutputConstructorParameter("fqdn")] string? @fqdn, [OutputConstructorParameter("ipAddresses")] ImmutableArray<string> @ipAddresses, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("recordSetName")] string? @recordSetName, [OutputConstructorParameter("recordType")] string? @recordType, [OutputConstructorParameter("ttl")] int? @ttl)
        {
            Fqdn = @fqdn;
            IpAddresses = @ipAddresses;
            ProvisioningState = @provisioningState;
            RecordSetName = @recordSetName;
            RecordType = @recordType;
            Ttl = @ttl;
        }
    }

    [OutputType]
    public sealed class ResourceNavigationLinkResponse
    {
        public readonly string Etag;
        public readonly string Id;
        public readonly string? Link;
        public readonly string? LinkedResourceType;
        public readonly string? Name;
        public readonly string ProvisioningState;
        public readonly string Type;
        [OutputConstructor]
        private ResourceNavigationLinkResponse([OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("link")] string? @link, [OutputConstructorParameter("linkedResourceType")] string? @linkedResourceType, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("type")] string @type)
        {
            Etag = @etag;
            Id = @id;
            Link = @link;
            LinkedResourceType = @linkedResourceType;
            Name = @name;
            ProvisioningState = @provisioningState;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class RetentionPolicyParametersResponse
    {
        public readonly int? Days;
        public readonly bool? Enabled;
        [OutputConstructor]
        private RetentionPolicyParametersResponse([OutputConstructorParameter("days")] int? @days, [OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Days = @days;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class RouteResponse
    {
        public readonly string? AddressPrefix;
        public readonly string Etag;
        public readonly bool HasBgpOverride;
        public readonly string? Id;
        public readonly string? Name;
        public readonly string? NextHopIpAddress;
        public readonly string NextHopType;
        public readonly string ProvisioningState;
        public readonly string? Type;
        [OutputConstructor]
        private RouteResponse([OutputConstructorParameter("addressPrefix")] string? @addressPrefix, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("hasBgpOverride")] bool @hasBgpOverride, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("nextHopIpAddress")] string? @nextHopIpAddress, [OutputConstructorParameter("nextHopType")] string @nextHopType, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("type")] string? @type)
        {
            AddressPrefix = @addressPrefix;
            Etag = @etag;
            HasBgpOverride = @hasBgpOverride;
            Id = @id;
            Name = @name;
            NextHopIpAddress = @nextHopIpAddress;
            NextHopType = @nextHopType;
            ProvisioningState = @provisioningState;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class RouteTableResponse
    {
        public readonly bool? DisableBgpRoutePropagation;
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Location;
        public readonly string Name;
        public readonly string ProvisioningState;
        public readonly string ResourceGuid;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.RouteResponse> Routes;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubnetResponse> Subnets;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly string Type;
        [OutputConstructor]
        private RouteTableResponse([OutputConstructorParameter("disableBgpRoutePropagation")] bool? @disableBgpRoutePropagation, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("resourceGuid")] string @resourceGuid, [OutputConstructorParameter("routes")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.RouteResponse> @routes, [OutputConstructorParameter("subnets")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubnetResponse> @subnets, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("type")] string @type)
        {
            DisableBgpRoutePropagation = @disableBgpRoutePropagation;
            Etag = @etag;
            Id = @id;
            Location = @location;
            Name = @name;
            ProvisioningState = @provisioningState;
            ResourceGuid = @resourceGuid;
            Routes = @routes;
            Subnets = @subnets;
            Tags = @tags;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class SecurityRuleResponse
    {
        public readonly string Access;
        public readonly string? Description;
        public readonly string? DestinationAddressPrefix;
        public readonly ImmutableArray<string> DestinationAddressPrefixes;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationSecurityGroupResponse> DestinationApplicationSecurityGroups;
        public readonly string? DestinationPortRange;
        public readonly ImmutableArray<string> DestinationPortRanges;
        public readonly string Direction;
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Name;
        public readonly int Priority;
        public readonly string Protocol;
        public readonly string ProvisioningState;
        public readonly string? SourceAddressPrefix;
        public readonly ImmutableArray<string> SourceAddressPrefixes;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationSecurityGroupResponse> SourceApplicationSecurityGroups;
        public readonly string? SourcePortRange;
        public readonly ImmutableArray<string> SourcePortRanges;
        public readonly string? Type;
        [OutputConstructor]
        private SecurityRuleResponse([OutputConstructorParameter("access")] string @access, [OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("destinationAddressPrefix")] string? @destinationAddressPrefix, [OutputConstructorParameter("destinationAddressPrefixes")] ImmutableArray<string> @destinationAddressPrefixes, [OutputConstructorParameter("destinationApplicationSecurityGroups")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationSecurityGroupResponse> @destinationApplicationSecurityGroups, [OutputConstructorParameter("destinationPortRange")] string? @destinationPortRange, [OutputConstructorParameter("destinationPortRanges")] ImmutableArray<string> @destinationPortRanges, [OutputConstructorParameter("direction")] string @direction, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("priority")] int @priority, [OutputConstructorParameter("protocol")] string @protocol, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("sourceAddressPrefix")] string? @sourceAddressPrefix, [OutputConstructorParameter("sourceAddressPrefixes")] ImmutableArray<string> @sourceAddressPrefixes, [OutputConstructorParameter("sourceApplicationSecurityGroups")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationSecurityGroupResponse> @sourceApplicationSecurityGroups, [OutputConstructorParameter("sourcePortRange")] string? @sourcePortRange, [OutputConstructorParameter("sourcePortRanges")] ImmutableArray<string> @sourcePortRanges, [OutputConstructorParameter("type")] string? @type)
        {
            Access = @access;
            Description = @description;
            DestinationAddressPrefix = @destinationAddressPrefix;
            DestinationAddressPrefixes = @destinationAddressPrefixes;
            DestinationApplicationSecurityGroups = @destinationApplicationSecurityGroups;
            DestinationPortRange = @destinationPortRange;
            DestinationPortRanges = @destinationPortRanges;
            Direction = @direction;
            Etag = @etag;
            Id = @id;
            Name = @name;
            Priority = @priority;
            Protocol = @protocol;
            ProvisioningState = @provisioningState;
            SourceAddressPrefix = @sourceAddressPrefix;
            SourceAddressPrefixes = @sourceAddressPrefixes;
            SourceApplicationSecurityGroups = @sourceApplicationSecurityGroups;
            SourcePortRange = @sourcePortRange;
            SourcePortRanges = @sourcePortRanges;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ServiceAssociationLinkResponse
    {
        public readonly bool? AllowDelete;
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Link;
        public readonly string? LinkedResourceType;
        public readonly ImmutableArray<string> Locations;
        public readonly string? Name;
        public readonly string ProvisioningState;
        public readonly string Type;
        [OutputConstructor]
        private ServiceAssociationLinkResponse([OutputConstructorParameter("allowDelete")] bool? @allowDelete, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("link")] string? @link, [OutputConstructorParameter("linkedResourceType")] string? @linkedResourceType, [OutputConstructorParameter("locations")] ImmutableArray<string> @locations, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("type")] string @type)
        {
            AllowDelete = @allowDelete;
            Etag = @etag;
            Id = @id;
            Link = @link;
            LinkedResourceType = @linkedResourceType;
            Locations = @locations;
            Name = @name;
            ProvisioningState = @provisioningState;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ServiceEndpointPolicyDefinitionResponse
    {
        public readonly string? Description;
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Name;
        public readonly string ProvisioningState;
        public readonly string? Service;
        public readonly ImmutableArray<string> ServiceResources;
        public readonly string? Type;
        [OutputConstructor]
        private ServiceEndpointPolicyDefinitionResponse([OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("service")] string? @service, [OutputConstructorParameter("serviceResources")] ImmutableArray<string> @serviceResources, [OutputConstructorParameter("type")] string? @type)
        {
            Description = @description;
            Etag = @etag;
            Id = @id;
            Name = @name;
            ProvisioningState = @provisioningState;
            Service = @service;
            ServiceResources = @serviceResources;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ServiceEndpointPolicyResponse
    {
        public readonly ImmutableArray<string> ContextualServiceEndpointPolicies;
        public readonly string Etag;
        public readonly string? Id;
        public readonly string Kind;
        public readonly string? Location;
        public readonly string Name;
        public readonly string ProvisioningState;
        public readonly string ResourceGuid;
        public readonly string? ServiceAlias;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ServiceEndpointPolicyDefinitionResponse> ServiceEndpointPolicyDefinitions;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubnetResponse> Subnets;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly string Type;
        [OutputConstructor]
        private ServiceEndpointPolicyResponse([OutputConstructorParameter("contextualServiceEndpointPolicies")] ImmutableArray<string> @contextualServiceEndpointPolicies, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("kind")] string @kind, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("resourceGuid")] string @resourceGuid, [OutputConstructorParameter("serviceAlias")] string? @serviceAlias, [OutputConstructorParameter("serviceEndpointPolicyDefinitions")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ServiceEndpointPolicyDefinitionResponse> @serviceEndpointPolicyDefinitions, [OutputConstructorParameter("subnets")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubnetResponse> @subnets, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("type")] string @type)
        {
            ContextualServiceEndpointPolicies = @contextualServiceEndpointPolicies;
            Etag = @etag;
            Id = @id;
            Kind = @kind;
            Location = @location;
            Name = @name;
            ProvisioningState = @provisioningState;
            ResourceGuid = @resourceGuid;
            ServiceAlias = @serviceAlias;
            ServiceEndpointPolicyDefinitions = @serviceEndpointPolicyDefinitions;
            Subnets = @subnets;
            Tags = @tags;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ServiceEndpointPropertiesFormatResponse
    {
        public readonly ImmutableArray<string> Locations;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? NetworkIdentifier;
        public readonly string ProvisioningState;
        public readonly string? Service;
        [OutputConstructor]
        private ServiceEndpointPropertiesFormatResponse([OutputConstructorParameter("locations")] ImmutableArray<string> @locations, [OutputConstructorParameter("networkIdentifier")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @networkIdentifier, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("service")] string? @service)
        {
            Locations = @locations;
            NetworkIdentifier = @networkIdentifier;
            ProvisioningState = @provisioningState;
            Service = @service;
        }
    }

    [OutputType]
    public sealed class SubResourceResponse
    {
        public readonly string? Id;
        [OutputConstructor]
        private SubResourceResponse([OutputConstructorParameter("id")] string? @id)
        {
            Id = @id;
        }
    }

    [OutputType]
    public sealed class SubnetResponse
    {
        public readonly string? AddressPrefix;
        public readonly ImmutableArray<string> AddressPrefixes;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationGatewayIPConfigurationResponse> ApplicationGatewayIPConfigurations;
        public readonly bool? DefaultOutboundAccess;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.DelegationResponse> Delegations;
        public readonly string Etag;
        public readonly string? Id;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> IpAllocations;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IPConfigurationProfileResponse> IpConfigurationProfiles;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IPConfigurationResponse> IpConfigurations;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IpamPoolPrefixAllocationResponse> IpamPoolPrefixAllocations;
        public readonly string? Name;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? NatGateway;
        public readonly global::Pulumi.AzureNative.Network.Outputs.NetworkSecurityGroupResponse? NetworkSecurityGroup;
        public readonly string? PrivateEndpointNetworkPolicies;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointResponse> PrivateEndpoints;
        public readonly string? PrivateLinkServiceNetworkPolicies;
        public readonly string ProvisioningState;
        public readonly string Purpose;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ResourceNavigationLinkResponse> ResourceNavigationLinks;
        public readonly global::Pulumi.AzureNative.Network.Outputs.RouteTableResponse? RouteTable;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ServiceAssociationLinkResponse> ServiceAssociationLinks;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ServiceEndpointPolicyResponse> ServiceEndpointPolicies;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ServiceEndpointPropertiesFormatResponse> ServiceEndpoints;
        public readonly string? SharingScope;
        public readonly string? Type;
        [OutputConstructor]
        private SubnetResponse([OutputConstructorParameter("addressPrefix")] string? @addressPrefix, [OutputConstructorParameter("addressPrefixes")] ImmutableArray<string> @addressPrefixes, [OutputConstructorParameter("applicationGatewayIPConfigurations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationGatewayIPConfigurationResponse> @applicationGatewayIPConfigurations, [OutputConstructorParameter("defaultOutboundAccess")] bool? @defaultOutboundAccess, [OutputConstructorParameter("delegations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.DelegationResponse> @delegations, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("ipAllocations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse> @ipAllocations, [OutputConstructorParameter("ipConfigurationProfiles")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IPConfigurationProfileResponse> @ipConfigurationProfiles, [OutputConstructorParameter("ipConfigurations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IPConfigurationResponse> @ipConfigurations, [OutputConstructorParameter("ipamPoolPrefixAllocations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IpamPoolPrefixAllocationResponse> @ipamPoolPrefixAllocations, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("natGateway")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @natGateway, [OutputConstructorParameter("networkSecurityGroup")] global::Pulumi.AzureNative.Network.Outputs.NetworkSecurityGroupResponse? @networkSecurityGroup, [OutputConstructorParameter("privateEndpointNetworkPolicies")] string? @privateEndpointNetworkPolicies, [OutputConstructorParameter("privateEndpoints")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointResponse> @privateEndpoints, [OutputConstructorParameter("privateLinkServiceNetworkPolicies")] string? @privateLinkServiceNetworkPolicies, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("purpose")] string @purpose, [OutputConstructorParameter("resourceNavigationLinks")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ResourceNavigationLinkResponse> @resourceNavigationLinks, [OutputConstructorParameter("routeTable")] global::Pulumi.AzureNative.Network.Outputs.RouteTableResponse? @routeTable, [OutputConstructorParameter("serviceAssociationLinks")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ServiceAssociationLinkResponse> @serviceAssociationLinks, [OutputConstructorParameter("serviceEndpointPolicies")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ServiceEndpointPolicyResponse> @serviceEndpointPolicies, [OutputConstructorParameter("serviceEndpoints")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ServiceEndpointPropertiesFormatResponse> @serviceEndpoints, [OutputConstructorParameter("sharingScope")] string? @sharingScope, [OutputConstructorParameter("type")] string? @type)
        {
            AddressPrefix = @addressPrefix;
            AddressPrefixes = @addressPrefixes;
            ApplicationGatewayIPConfigurations = @applicationGatewayIPConfigurations;
            DefaultOutboundAccess = @defaultOutboundAccess;
            Delegations = @delegations;
            Etag = @etag;
            Id = @id;
            IpAllocations = @ipAllocations;
            IpConfigurationProfiles = @ipConfigurationProfiles;
            IpConfigurations = @ipConfigurations;
            IpamPoolPrefixAllocations = @ipamPoolPrefixAllocations;
            Name = @name;
            NatGateway = @natGateway;
            NetworkSecurityGroup = @networkSecurityGroup;
            PrivateEndpointNetworkPolicies = @privateEndpointNetworkPolicies;
            PrivateEndpoints = @privateEndpoints;
            PrivateLinkServiceNetworkPolicies = @privateLinkServiceNetworkPolicies;
            ProvisioningState = @provisioningState;
            Purpose = @purpose;
            ResourceNavigationLinks = @resourceNavigationLinks;
            RouteTable = @routeTable;
            ServiceAssociationLinks = @serviceAssociationLinks;
            ServiceEndpointPolicies = @serviceEndpointPolicies;
            ServiceEndpoints = @serviceEndpoints;
            SharingScope = @sharingScope;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class TrafficAnalyticsConfigurationPropertiesResponse
    {
        public readonly bool? Enabled;
        public readonly int? TrafficAnalyticsInterval;
        public readonly string? WorkspaceId;
        public readonly string? WorkspaceRegion;
        public readonly string? WorkspaceResourceId;
        [OutputConstructor]
        private TrafficAnalyticsConfigurationPropertiesResponse([OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("trafficAnalyticsInterval")] int? @trafficAnalyticsInterval, [OutputConstructorParameter("workspaceId")] string? @workspaceId, [OutputConstructorParameter("workspaceRegion")] string? @workspaceRegion, [OutputConstructorParameter("workspaceResourceId")] string? @workspaceResourceId)
        {
            Enabled = @enabled;
            TrafficAnalyticsInterval = @trafficAnalyticsInterval;
            WorkspaceId = @workspaceId;
            WorkspaceRegion = @workspaceRegion;
            WorkspaceResourceId = @workspaceResourceId;
        }
    }

    [OutputType]
    public sealed class TrafficAnalyticsPropertiesResponse
    {
        public readonly global::Pulumi.AzureNative.Network.Outputs.TrafficAnalyticsConfigurationPropertiesResponse? NetworkWatcherFlowAnalyticsConfiguration;
        [OutputConstructor]
        private TrafficAnalyticsPropertiesResponse([OutputConstructorParameter("networkWatcherFlowAnalyticsConfiguration")] global::Pulumi.AzureNative.Network.Outputs.TrafficAnalyticsConfigurationPropertiesResponse? @networkWatcherFlowAnalyticsConfiguration)
        {
            NetworkWatcherFlowAnalyticsConfiguration = @networkWatcherFlowAnalyticsConfiguration;
        }
    }

    [OutputType]
    public sealed class VirtualNetworkBgpCommunitiesResponse
    {
        public readonly string RegionalCommunity;
        public readonly string VirtualNetworkCommunity;
        [OutputConstructor]
        private VirtualNetworkBgpCommunitiesResponse([OutputConstructorParameter("regionalCommunity")] string @regionalCommunity, [OutputConstructorParameter("virtualNetworkCommunity")] string @virtualNetworkCommunity)
        {
            RegionalCommunity = @regionalCommunity;
            VirtualNetworkCommunity = @virtualNetworkCommunity;
        }
    }

    [OutputType]
    public sealed class VirtualNetworkEncryptionResponse
    {
        public readonly bool Enabled;
        public readonly string? Enforcement;
        [OutputConstructor]
        private VirtualNetworkEncryptionResponse([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("enforcement")] string? @enforcement)
        {
            Enabled = @enabled;
            Enforcement = @enforcement;
        }
    }

    [OutputType]
    public sealed class VirtualNetworkPeeringVirtualNetworkResponse
    {
        public readonly bool? AllowForwardedTraffic;
        public readonly bool? AllowGatewayTransit;
        public readonly bool? AllowVirtualNetworkAccess;
        public readonly bool? DoNotVerifyRemoteGateways;
        public readonly bool? EnableOnlyIPv6Peering;
        public readonly string Etag;
        public readonly string? Id;
        public readonly global::Pulumi.AzureNative.Network.Outputs.AddressSpaceResponse? LocalAddressSpace;
        public readonly ImmutableArray<string> LocalSubnetNames;
        public readonly global::Pulumi.AzureNative.Network.Outputs.AddressSpaceResponse? LocalVirtualNetworkAddressSpace;
        public readonly string? Name;
        public readonly bool? PeerCompleteVnets;
        public readonly string? PeeringState;
        public readonly string? PeeringSyncLevel;
        public readonly string ProvisioningState;
        public readonly global::Pulumi.AzureNative.Network.Outputs.AddressSpaceResponse? RemoteAddressSpace;
        public readonly global::Pulumi.AzureNative.Network.Outputs.VirtualNetworkBgpCommunitiesResponse? RemoteBgpCommunities;
        public readonly ImmutableArray<string> RemoteSubnetNames;
        public readonly global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? RemoteVirtualNetwork;
        public readonly global::Pulumi.AzureNative.Network.Outputs.AddressSpaceResponse? RemoteVirtualNetworkAddressSpace;
        public readonly global::Pulumi.AzureNative.Network.Outputs.VirtualNetworkEncryptionResponse RemoteVirtualNetworkEncryption;
        public readonly string ResourceGuid;
        public readonly string? Type;
        public readonly bool? UseRemoteGateways;
        [OutputConstructor]
        private VirtualNetworkPeeringVirtualNetworkResponse([OutputConstructorParameter("allowForwardedTraffic")] bool? @allowForwardedTraffic, [OutputConstructorParameter("allowGatewayTransit")] bool? @allowGatewayTransit, [OutputConstructorParameter("allowVirtualNetworkAccess")] bool? @allowVirtualNetworkAccess, [OutputConstructorParameter("doNotVerifyRemoteGateways")] bool? @doNotVerifyRemoteGateways, [OutputConstructorParameter("enableOnlyIPv6Peering")] bool? @enableOnlyIPv6Peering, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("localAddressSpace")] global::Pulumi.AzureNative.Network.Outputs.AddressSpaceResponse? @localAddressSpace, [OutputConstructorParameter("localSubnetNames")] ImmutableArray<string> @localSubnetNames, [OutputConstructorParameter("localVirtualNetworkAddressSpace")] global::Pulumi.AzureNative.Network.Outputs.AddressSpaceResponse? @localVirtualNetworkAddressSpace, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("peerCompleteVnets")] bool? @peerCompleteVnets, [OutputConstructorParameter("peeringState")] string? @peeringState, [OutputConstructorParameter("peeringSyncLevel")] string? @peeringSyncLevel, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("remoteAddressSpace")] global::Pulumi.AzureNative.Network.Outputs.AddressSpaceResponse? @remoteAddressSpace, [OutputConstructorParameter("remoteBgpCommunities")] global::Pulumi.AzureNative.Network.Outputs.VirtualNetworkBgpCommunitiesResponse? @remoteBgpCommunities, [OutputConstructorParameter("remoteSubnetNames")] ImmutableArray<string> @remoteSubnetNames, [OutputConstructorParameter("remoteVirtualNetwork")] global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse? @remoteVirtualNetwork, [OutputConstructorParameter("remoteVirtualNetworkAddressSpace")] global::Pulumi.AzureNative.Network.Outputs.AddressSpaceResponse? @remoteVirtualNetworkAddressSpace, [OutputConstructorParameter("remoteVirtualNetworkEncryption")] global::Pulumi.AzureNative.Network.Outputs.VirtualNetworkEncryptionResponse @remoteVirtualNetworkEncryption, [OutputConstructorParameter("resourceGuid")] string @resourceGuid, [OutputConstructorParameter("type")] string? @type, [OutputConstructorParameter("useRemoteGateways")] bool? @useRemoteGateways)
        {
            AllowForwardedTraffic = @allowForwardedTraffic;
            AllowGatewayTransit = @allowGatewayTransit;
            AllowVirtualNetworkAccess = @allowVirtualNetworkAccess;
            DoNotVerifyRemoteGateways = @doNotVerifyRemoteGateways;
            EnableOnlyIPv6Peering = @enableOnlyIPv6Peering;
            Etag = @etag;
            Id = @id;
            LocalAddressSpace = @localAddressSpace;
            LocalSubnetNames = @localSubnetNames;
            LocalVirtualNetworkAddressSpace = @localVirtualNetworkAddressSpace;
            Name = @name;
            PeerCompleteVnets = @peerCompleteVnets;
            PeeringState = @peeringState;
            PeeringSyncLevel = @peeringSyncLevel;
            ProvisioningState = @provisioningState;
            RemoteAddressSpace = @remoteAddressSpace;
            RemoteBgpCommunities = @remoteBgpCommunities;
            RemoteSubnetNames = @remoteSubnetNames;
            RemoteVirtualNetwork = @remoteVirtualNetwork;
            RemoteVirtualNetworkAddressSpace = @remoteVirtualNetworkAddressSpace;
            RemoteVirtualNetworkEncryption = @remoteVirtualNetworkEncryption;
            ResourceGuid = @resourceGuid;
            Type = @type;
            UseRemoteGateways = @useRemoteGateways;
        }
    }

    [OutputType]
    public sealed class VirtualNetworkTapResponse
    {
        public readonly global::Pulumi.AzureNative.Network.Outputs.FrontendIPConfigurationResponse? DestinationLoadBalancerFrontEndIPConfiguration;
        public readonly global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationResponse? DestinationNetworkInterfaceIPConfiguration;
        public readonly int? DestinationPort;
        public readonly string Etag;
        public readonly string? Id;
        public readonly string? Location;
        public readonly string Name;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceTapConfigurationResponse> NetworkInterfaceTapConfigurations;
        public readonly string ProvisioningState;
        public readonly string ResourceGuid;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly string Type;
        [OutputConstructor]
        private VirtualNetworkTapResponse([OutputConstructorParameter("destinationLoadBalancerFrontEndIPConfiguration")] global::Pulumi.AzureNative.Network.Outputs.FrontendIPConfigurationResponse? @destinationLoadBalancerFrontEndIPConfiguration, [OutputConstructorParameter("destinationNetworkInterfaceIPConfiguration")] global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceIPConfigurationResponse? @destinationNetworkInterfaceIPConfiguration, [OutputConstructorParameter("destinationPort")] int? @destinationPort, [OutputConstructorParameter("etag")] string @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("networkInterfaceTapConfigurations")] ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceTapConfigurationResponse> @networkInterfaceTapConfigurations, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("resourceGuid")] string @resourceGuid, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("type")] string @type)
        {
            DestinationLoadBalancerFrontEndIPConfiguration = @destinationLoadBalancerFrontEndIPConfiguration;
            DestinationNetworkInterfaceIPConfiguration = @destinationNetworkInterfaceIPConfiguration;
            DestinationPort = @destinationPort;
            Etag = @etag;
            Id = @id;
            Location = @location;
            Name = @name;
            NetworkInterfaceTapConfigurations = @networkInterfaceTapConfigurations;
            ProvisioningState = @provisioningState;
            ResourceGuid = @resourceGuid;
            Tags = @tags;
            Type = @type;
        }
    }
}
