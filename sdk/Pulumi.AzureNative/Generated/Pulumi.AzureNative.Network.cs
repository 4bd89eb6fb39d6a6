// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Network
{
    [EnumType]
    public readonly struct DdosSettingsProtectionMode : IEquatable<DdosSettingsProtectionMode>
    {
        private readonly string _value;
        private DdosSettingsProtectionMode(string value) => _value = value;
        public static DdosSettingsProtectionMode VirtualNetworkInherited { get; } = new("VirtualNetworkInherited");
        public static DdosSettingsProtectionMode Enabled { get; } = new("Enabled");
        public static DdosSettingsProtectionMode Disabled { get; } = new("Disabled");
        public static bool operator ==(DdosSettingsProtectionMode left, DdosSettingsProtectionMode right) => left.Equals(right);
        public static bool operator !=(DdosSettingsProtectionMode left, DdosSettingsProtectionMode right) => !left.Equals(right);
        public static explicit operator string(DdosSettingsProtectionMode value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is DdosSettingsProtectionMode other && Equals(other);
        public bool Equals(DdosSettingsProtectionMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct DeleteOptions : IEquatable<DeleteOptions>
    {
        private readonly string _value;
        private DeleteOptions(string value) => _value = value;
        public static DeleteOptions Delete { get; } = new("Delete");
        public static DeleteOptions Detach { get; } = new("Detach");
        public static bool operator ==(DeleteOptions left, DeleteOptions right) => left.Equals(right);
        public static bool operator !=(DeleteOptions left, DeleteOptions right) => !left.Equals(right);
        public static explicit operator string(DeleteOptions value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is DeleteOptions other && Equals(other);
        public bool Equals(DeleteOptions other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct ExtendedLocationTypes : IEquatable<ExtendedLocationTypes>
    {
        private readonly string _value;
        private ExtendedLocationTypes(string value) => _value = value;
        public static ExtendedLocationTypes EdgeZone { get; } = new("EdgeZone");
        public static bool operator ==(ExtendedLocationTypes left, ExtendedLocationTypes right) => left.Equals(right);
        public static bool operator !=(ExtendedLocationTypes left, ExtendedLocationTypes right) => !left.Equals(right);
        public static explicit operator string(ExtendedLocationTypes value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ExtendedLocationTypes other && Equals(other);
        public bool Equals(ExtendedLocationTypes other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct IPAllocationMethod : IEquatable<IPAllocationMethod>
    {
        private readonly string _value;
        private IPAllocationMethod(string value) => _value = value;
        public static IPAllocationMethod Static { get; } = new("Static");
        public static IPAllocationMethod Dynamic { get; } = new("Dynamic");
        public static bool operator ==(IPAllocationMethod left, IPAllocationMethod right) => left.Equals(right);
        public static bool operator !=(IPAllocationMethod left, IPAllocationMethod right) => !left.Equals(right);
        public static explicit operator string(IPAllocationMethod value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is IPAllocationMethod other && Equals(other);
        public bool Equals(IPAllocationMethod other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct IPVersion : IEquatable<IPVersion>
    {
        private readonly string _value;
        private IPVersion(string value) => _value = value;
        public static IPVersion IPv4 { get; } = new("IPv4");
        public static IPVersion IPv6 { get; } = new("IPv6");
        public static bool operator ==(IPVersion left, IPVersion right) => left.Equals(right);
        public static bool operator !=(IPVersion left, IPVersion right) => !left.Equals(right);
        public static explicit operator string(IPVersion value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is IPVersion other && Equals(other);
        public bool Equals(IPVersion other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class NatGateway : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("idleTimeoutInMinutes")]
        public Output<int?> IdleTimeoutInMinutes { get; private set; } = null!;
        [Output("location")]
        public Output<string?> Location { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("publicIpAddresses")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse>> PublicIpAddresses { get; private set; } = null!;
        [Output("publicIpPrefixes")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse>> PublicIpPrefixes { get; private set; } = null!;
        [Output("resourceGuid")]
        public Output<string> ResourceGuid { get; private set; } = null!;
        [Output("sku")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.NatGatewaySkuResponse?> Sku { get; private set; } = null!;
        [Output("subnets")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse>> Subnets { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        [Output("zones")]
        public Output<ImmutableArray<string>> Zones { get; private set; } = null!;
        public NatGateway(string name, global::Pulumi.AzureNative.Network.NatGatewayArgs args, CustomResourceOptions? options = null)
            : base("azure-native:network:NatGateway", name, MakeArgs(args), MakeOptions(options, "")) { }
        private NatGateway(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:network:NatGateway", name, null, MakeOptions(options, id)) { }
        public static NatGateway Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Network.NatGatewayArgs MakeArgs(global::Pulumi.AzureNative.Network.NatGatewayArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Network.NatGatewayArgs();
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
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("idleTimeoutInMinutes")]
        public Input<int>? IdleTimeoutInMinutes { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("natGatewayName")]
        public Input<string>? NatGatewayName { get; set; }

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

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

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

    [EnumType]
    public readonly struct NatGatewaySkuName : IEquatable<NatGatewaySkuName>
    {
        private readonly string _value;
        private NatGatewaySkuName(string value) => _value = value;
        public static NatGatewaySkuName Standard { get; } = new("Standard");
        public static bool operator ==(NatGatewaySkuName left, NatGatewaySkuName right) => left.Equals(right);
        public static bool operator !=(NatGatewaySkuName left, NatGatewaySkuName right) => !left.Equals(right);
        public static explicit operator string(NatGatewaySkuName value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NatGatewaySkuName other && Equals(other);
        public bool Equals(NatGatewaySkuName other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class NetworkSecurityGroup : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("defaultSecurityRules")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SecurityRuleResponse>> DefaultSecurityRules { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("flowLogs")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.FlowLogResponse>> FlowLogs { get; private set; } = null!;
        [Output("flushConnection")]
        public Output<bool?> FlushConnection { get; private set; } = null!;
        [Output("location")]
        public Output<string?> Location { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("networkInterfaces")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceResponse>> NetworkInterfaces { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("resourceGuid")]
        public Output<string> ResourceGuid { get; private set; } = null!;
        [Output("securityRules")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SecurityRuleResponse>> SecurityRules { get; private set; } = null!;
        [Output("subnets")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubnetResponse>> Subnets { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public NetworkSecurityGroup(string name, global::Pulumi.AzureNative.Network.NetworkSecurityGroupArgs args, CustomResourceOptions? options = null)
            : base("azure-native:network:NetworkSecurityGroup", name, MakeArgs(args), MakeOptions(options, "")) { }
        private NetworkSecurityGroup(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:network:NetworkSecurityGroup", name, null, MakeOptions(options, id)) { }
        public static NetworkSecurityGroup Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Network.NetworkSecurityGroupArgs MakeArgs(global::Pulumi.AzureNative.Network.NetworkSecurityGroupArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Network.NetworkSecurityGroupArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class NetworkSecurityGroupArgs : global::Pulumi.ResourceArgs
    {
        [Input("flushConnection")]
        public Input<bool>? FlushConnection { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("networkSecurityGroupName")]
        public Input<string>? NetworkSecurityGroupName { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

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

    public partial class PrivateDnsZoneGroup : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("name")]
        public Output<string?> Name { get; private set; } = null!;
        [Output("privateDnsZoneConfigs")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateDnsZoneConfigResponse>> PrivateDnsZoneConfigs { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        public PrivateDnsZoneGroup(string name, global::Pulumi.AzureNative.Network.PrivateDnsZoneGroupArgs args, CustomResourceOptions? options = null)
            : base("azure-native:network:PrivateDnsZoneGroup", name, MakeArgs(args), MakeOptions(options, "")) { }
        private PrivateDnsZoneGroup(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:network:PrivateDnsZoneGroup", name, null, MakeOptions(options, id)) { }
        public static PrivateDnsZoneGroup Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Network.PrivateDnsZoneGroupArgs MakeArgs(global::Pulumi.AzureNative.Network.PrivateDnsZoneGroupArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Network.PrivateDnsZoneGroupArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class PrivateDnsZoneGroupArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("privateDnsZoneConfigs")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateDnsZoneConfigArgs>? _privateDnsZoneConfigs;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateDnsZoneConfigArgs> PrivateDnsZoneConfigs
        {
            get => _privateDnsZoneConfigs ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateDnsZoneConfigArgs>();
            set => _privateDnsZoneConfigs = value;
        }

        [Input("privateDnsZoneGroupName")]
        public Input<string>? PrivateDnsZoneGroupName { get; set; }

        [Input("privateEndpointName", required: true)]
        public Input<string> PrivateEndpointName { get; set; } = default!;

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        public PrivateDnsZoneGroupArgs()
        {
        }
        public static new PrivateDnsZoneGroupArgs Empty => new PrivateDnsZoneGroupArgs();
    }

    public partial class PrivateEndpoint : global::Pulumi.CustomResource
    {
        [Output("applicationSecurityGroups")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationSecurityGroupResponse>> ApplicationSecurityGroups { get; private set; } = null!;
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("customDnsConfigs")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.CustomDnsConfigPropertiesFormatResponse>> CustomDnsConfigs { get; private set; } = null!;
        [Output("customNetworkInterfaceName")]
        public Output<string?> CustomNetworkInterfaceName { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("extendedLocation")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.ExtendedLocationResponse?> ExtendedLocation { get; private set; } = null!;
        [Output("ipConfigurations")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointIPConfigurationResponse>> IpConfigurations { get; private set; } = null!;
        [Output("location")]
        public Output<string?> Location { get; private set; } = null!;
        [Output("manualPrivateLinkServiceConnections")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceConnectionResponse>> ManualPrivateLinkServiceConnections { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("networkInterfaces")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.NetworkInterfaceResponse>> NetworkInterfaces { get; private set; } = null!;
        [Output("privateLinkServiceConnections")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateLinkServiceConnectionResponse>> PrivateLinkServiceConnections { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("subnet")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.SubnetResponse?> Subnet { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public PrivateEndpoint(string name, global::Pulumi.AzureNative.Network.PrivateEndpointArgs args, CustomResourceOptions? options = null)
            : base("azure-native:network:PrivateEndpoint", name, MakeArgs(args), MakeOptions(options, "")) { }
        private PrivateEndpoint(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:network:PrivateEndpoint", name, null, MakeOptions(options, id)) { }
        public static PrivateEndpoint Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Network.PrivateEndpointArgs MakeArgs(global::Pulumi.AzureNative.Network.PrivateEndpointArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Network.PrivateEndpointArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class PrivateEndpointArgs : global::Pulumi.ResourceArgs
    {
        [Input("applicationSecurityGroups")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationSecurityGroupArgs>? _applicationSecurityGroups;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationSecurityGroupArgs> ApplicationSecurityGroups
        {
            get => _applicationSecurityGroups ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.ApplicationSecurityGroupArgs>();
            set => _applicationSecurityGroups = value;
        }

        [Input("customDnsConfigs")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.CustomDnsConfigPropertiesFormatArgs>? _customDnsConfigs;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.CustomDnsConfigPropertiesFormatArgs> CustomDnsConfigs
        {
            get => _customDnsConfigs ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.CustomDnsConfigPropertiesFormatArgs>();
            set => _customDnsConfigs = value;
        }

        [Input("customNetworkInterfaceName")]
        public Input<string>? CustomNetworkInterfaceName { get; set; }

        [Input("extendedLocation")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.ExtendedLocationArgs>? ExtendedLocation { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("ipConfigurations")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateEndpointIPConfigurationArgs>? _ipConfigurations;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateEndpointIPConfigurationArgs> IpConfigurations
        {
            get => _ipConfigurations ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateEndpointIPConfigurationArgs>();
            set => _ipConfigurations = value;
        }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("manualPrivateLinkServiceConnections")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateLinkServiceConnectionArgs>? _manualPrivateLinkServiceConnections;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateLinkServiceConnectionArgs> ManualPrivateLinkServiceConnections
        {
            get => _manualPrivateLinkServiceConnections ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateLinkServiceConnectionArgs>();
            set => _manualPrivateLinkServiceConnections = value;
        }

        [Input("privateEndpointName")]
        public Input<string>? PrivateEndpointName { get; set; }

        [Input("privateLinkServiceConnections")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateLinkServiceConnectionArgs>? _privateLinkServiceConnections;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateLinkServiceConnectionArgs> PrivateLinkServiceConnections
        {
            get => _privateLinkServiceConnections ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.PrivateLinkServiceConnectionArgs>();
            set => _privateLinkServiceConnections = value;
        }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("subnet")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.SubnetArgs>? Subnet { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public PrivateEndpointArgs()
        {
        }
        public static new PrivateEndpointArgs Empty => new PrivateEndpointArgs();
    }

    [EnumType]
    public readonly struct PrivateEndpointVNetPolicies : IEquatable<PrivateEndpointVNetPolicies>
    {
        private readonly string _value;
        private PrivateEndpointVNetPolicies(string value) => _value = value;
        public static PrivateEndpointVNetPolicies Disabled { get; } = new("Disabled");
        public static PrivateEndpointVNetPolicies Basic { get; } = new("Basic");
        public static bool operator ==(PrivateEndpointVNetPolicies left, PrivateEndpointVNetPolicies right) => left.Equals(right);
        public static bool operator !=(PrivateEndpointVNetPolicies left, PrivateEndpointVNetPolicies right) => !left.Equals(right);
        public static explicit operator string(PrivateEndpointVNetPolicies value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PrivateEndpointVNetPolicies other && Equals(other);
        public bool Equals(PrivateEndpointVNetPolicies other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class PublicIPAddress : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("ddosSettings")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.DdosSettingsResponse?> DdosSettings { get; private set; } = null!;
        [Output("deleteOption")]
        public Output<string?> DeleteOption { get; private set; } = null!;
        [Output("dnsSettings")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressDnsSettingsResponse?> DnsSettings { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("extendedLocation")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.ExtendedLocationResponse?> ExtendedLocation { get; private set; } = null!;
        [Output("idleTimeoutInMinutes")]
        public Output<int?> IdleTimeoutInMinutes { get; private set; } = null!;
        [Output("ipAddress")]
        public Output<string?> IpAddress { get; private set; } = null!;
        [Output("ipConfiguration")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.IPConfigurationResponse> IpConfiguration { get; private set; } = null!;
        [Output("ipTags")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IpTagResponse>> IpTags { get; private set; } = null!;
        [Output("linkedPublicIPAddress")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse?> LinkedPublicIPAddress { get; private set; } = null!;
        [Output("location")]
        public Output<string?> Location { get; private set; } = null!;
        [Output("migrationPhase")]
        public Output<string?> MigrationPhase { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("natGateway")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.NatGatewayResponse?> NatGateway { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("publicIPAddressVersion")]
        public Output<string?> PublicIPAddressVersion { get; private set; } = null!;
        [Output("publicIPAllocationMethod")]
        public Output<string?> PublicIPAllocationMethod { get; private set; } = null!;
        [Output("publicIPPrefix")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse?> PublicIPPrefix { get; private set; } = null!;
        [Output("resourceGuid")]
        public Output<string> ResourceGuid { get; private set; } = null!;
        [Output("servicePublicIPAddress")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressResponse?> ServicePublicIPAddress { get; private set; } = null!;
        [Output("sku")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.PublicIPAddressSkuResponse?> Sku { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        [Output("zones")]
        public Output<ImmutableArray<string>> Zones { get; private set; } = null!;
        public PublicIPAddress(string name, global::Pulumi.AzureNative.Network.PublicIPAddressArgs args, CustomResourceOptions? options = null)
            : base("azure-native:network:PublicIPAddress", name, MakeArgs(args), MakeOptions(options, "")) { }
        private PublicIPAddress(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:network:PublicIPAddress", name, null, MakeOptions(options, id)) { }
        public static PublicIPAddress Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Network.PublicIPAddressArgs MakeArgs(global::Pulumi.AzureNative.Network.PublicIPAddressArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Network.PublicIPAddressArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
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

        [Input("publicIpAddressName")]
        public Input<string>? PublicIpAddressName { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

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

    [EnumType]
    public readonly struct PublicIPAddressMigrationPhase : IEquatable<PublicIPAddressMigrationPhase>
    {
        private readonly string _value;
        private PublicIPAddressMigrationPhase(string value) => _value = value;
        public static PublicIPAddressMigrationPhase None { get; } = new("None");
        public static PublicIPAddressMigrationPhase Prepare { get; } = new("Prepare");
        public static PublicIPAddressMigrationPhase Commit { get; } = new("Commit");
        public static PublicIPAddressMigrationPhase Abort { get; } = new("Abort");
        public static PublicIPAddressMigrationPhase Committed { get; } = new("Committed");
        public static bool operator ==(PublicIPAddressMigrationPhase left, PublicIPAddressMigrationPhase right) => left.Equals(right);
        public static bool operator !=(PublicIPAddressMigrationPhase left, PublicIPAddressMigrationPhase right) => !left.Equals(right);
        public static explicit operator string(PublicIPAddressMigrationPhase value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PublicIPAddressMigrationPhase other && Equals(other);
        public bool Equals(PublicIPAddressMigrationPhase other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct PublicIPAddressSkuName : IEquatable<PublicIPAddressSkuName>
    {
        private readonly string _value;
        private PublicIPAddressSkuName(string value) => _value = value;
        public static PublicIPAddressSkuName Basic { get; } = new("Basic");
        public static PublicIPAddressSkuName Standard { get; } = new("Standard");
        public static bool operator ==(PublicIPAddressSkuName left, PublicIPAddressSkuName right) => left.Equals(right);
        public static bool operator !=(PublicIPAddressSkuName left, PublicIPAddressSkuName right) => !left.Equals(right);
        public static explicit operator string(PublicIPAddressSkuName value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PublicIPAddressSkuName other && Equals(other);
        public bool Equals(PublicIPAddressSkuName other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct PublicIPAddressSkuTier : IEquatable<PublicIPAddressSkuTier>
    {
        private readonly string _value;
        private PublicIPAddressSkuTier(string value) => _value = value;
        public static PublicIPAddressSkuTier Regional { get; } = new("Regional");
        public static PublicIPAddressSkuTier Global { get; } = new("Global");
        public static bool operator ==(PublicIPAddressSkuTier left, PublicIPAddressSkuTier right) => left.Equals(right);
        public static bool operator !=(PublicIPAddressSkuTier left, PublicIPAddressSkuTier right) => !left.Equals(right);
        public static explicit operator string(PublicIPAddressSkuTier value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PublicIPAddressSkuTier other && Equals(other);
        public bool Equals(PublicIPAddressSkuTier other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct PublicIpAddressDnsSettingsDomainNameLabelScope : IEquatable<PublicIpAddressDnsSettingsDomainNameLabelScope>
    {
        private readonly string _value;
        private PublicIpAddressDnsSettingsDomainNameLabelScope(string value) => _value = value;
        public static PublicIpAddressDnsSettingsDomainNameLabelScope TenantReuse { get; } = new("TenantReuse");
        public static PublicIpAddressDnsSettingsDomainNameLabelScope SubscriptionReuse { get; } = new("SubscriptionReuse");
        public static PublicIpAddressDnsSettingsDomainNameLabelScope ResourceGroupReuse { get; } = new("ResourceGroupReuse");
        public static PublicIpAddressDnsSettingsDomainNameLabelScope NoReuse { get; } = new("NoReuse");
        public static bool operator ==(PublicIpAddressDnsSettingsDomainNameLabelScope left, PublicIpAddressDnsSettingsDomainNameLabelScope right) => left.Equals(right);
        public static bool operator !=(PublicIpAddressDnsSettingsDomainNameLabelScope left, PublicIpAddressDnsSettingsDomainNameLabelScope right) => !left.Equals(right);
        public static explicit operator string(PublicIpAddressDnsSettingsDomainNameLabelScope value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PublicIpAddressDnsSettingsDomainNameLabelScope other && Equals(other);
        public bool Equals(PublicIpAddressDnsSettingsDomainNameLabelScope other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct RouteNextHopType : IEquatable<RouteNextHopType>
    {
        private readonly string _value;
        private RouteNextHopType(string value) => _value = value;
        public static RouteNextHopType VirtualNetworkGateway { get; } = new("VirtualNetworkGateway");
        public static RouteNextHopType VnetLocal { get; } = new("VnetLocal");
        public static RouteNextHopType Internet { get; } = new("Internet");
        public static RouteNextHopType VirtualAppliance { get; } = new("VirtualAppliance");
        public static RouteNextHopType None { get; } = new("None");
        public static bool operator ==(RouteNextHopType left, RouteNextHopType right) => left.Equals(right);
        public static bool operator !=(RouteNextHopType left, RouteNextHopType right) => !left.Equals(right);
        public static explicit operator string(RouteNextHopType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is RouteNextHopType other && Equals(other);
        public bool Equals(RouteNextHopType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class RouteTable : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("disableBgpRoutePropagation")]
        public Output<bool?> DisableBgpRoutePropagation { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("location")]
        public Output<string?> Location { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("resourceGuid")]
        public Output<string> ResourceGuid { get; private set; } = null!;
        [Output("routes")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.RouteResponse>> Routes { get; private set; } = null!;
        [Output("subnets")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubnetResponse>> Subnets { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public RouteTable(string name, global::Pulumi.AzureNative.Network.RouteTableArgs args, CustomResourceOptions? options = null)
            : base("azure-native:network:RouteTable", name, MakeArgs(args), MakeOptions(options, "")) { }
        private RouteTable(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:network:RouteTable", name, null, MakeOptions(options, id)) { }
        public static RouteTable Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Network.RouteTableArgs MakeArgs(global::Pulumi.AzureNative.Network.RouteTableArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Network.RouteTableArgs();
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
        [Input("disableBgpRoutePropagation")]
        public Input<bool>? DisableBgpRoutePropagation { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("routeTableName")]
        public Input<string>? RouteTableName { get; set; }

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

    [EnumType]
    public readonly struct SecurityRuleAccess : IEquatable<SecurityRuleAccess>
    {
        private readonly string _value;
        private SecurityRuleAccess(string value) => _value = value;
        public static SecurityRuleAccess Allow { get; } = new("Allow");
        public static SecurityRuleAccess Deny { get; } = new("Deny");
        public static bool operator ==(SecurityRuleAccess left, SecurityRuleAccess right) => left.Equals(right);
        public static bool operator !=(SecurityRuleAccess left, SecurityRuleAccess right) => !left.Equals(right);
        public static explicit operator string(SecurityRuleAccess value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is SecurityRuleAccess other && Equals(other);
        public bool Equals(SecurityRuleAccess other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct SecurityRuleDirection : IEquatable<SecurityRuleDirection>
    {
        private readonly string _value;
        private SecurityRuleDirection(string value) => _value = value;
        public static SecurityRuleDirection Inbound { get; } = new("Inbound");
        public static SecurityRuleDirection Outbound { get; } = new("Outbound");
        public static bool operator ==(SecurityRuleDirection left, SecurityRuleDirection right) => left.Equals(right);
        public static bool operator !=(SecurityRuleDirection left, SecurityRuleDirection right) => !left.Equals(right);
        public static explicit operator string(SecurityRuleDirection value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is SecurityRuleDirection other && Equals(other);
        public bool Equals(SecurityRuleDirection other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct SecurityRuleProtocol : IEquatable<SecurityRuleProtocol>
    {
        private readonly string _value;
        private SecurityRuleProtocol(string value) => _value = value;
        public static SecurityRuleProtocol Tcp { get; } = new("Tcp");
        public static SecurityRuleProtocol Udp { get; } = new("Udp");
        public static SecurityRuleProtocol Icmp { get; } = new("Icmp");
        public static SecurityRuleProtocol Esp { get; } = new("Esp");
        public static SecurityRuleProtocol Asterisk { get; } = new("*");
        public static SecurityRuleProtocol Ah { get; } = new("Ah");
        public static bool operator ==(SecurityRuleProtocol left, SecurityRuleProtocol right) => left.Equals(right);
        public static bool operator !=(SecurityRuleProtocol left, SecurityRuleProtocol right) => !left.Equals(right);
        public static explicit operator string(SecurityRuleProtocol value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is SecurityRuleProtocol other && Equals(other);
        public bool Equals(SecurityRuleProtocol other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct SharingScope : IEquatable<SharingScope>
    {
        private readonly string _value;
        private SharingScope(string value) => _value = value;
        public static SharingScope Tenant { get; } = new("Tenant");
        public static SharingScope DelegatedServices { get; } = new("DelegatedServices");
        public static bool operator ==(SharingScope left, SharingScope right) => left.Equals(right);
        public static bool operator !=(SharingScope left, SharingScope right) => !left.Equals(right);
        public static explicit operator string(SharingScope value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is SharingScope other && Equals(other);
        public bool Equals(SharingScope other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class Subnet : global::Pulumi.CustomResource
    {
        [Output("addressPrefix")]
        public Output<string?> AddressPrefix { get; private set; } = null!;
        [Output("addressPrefixes")]
        public Output<ImmutableArray<string>> AddressPrefixes { get; private set; } = null!;
        [Output("applicationGatewayIPConfigurations")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ApplicationGatewayIPConfigurationResponse>> ApplicationGatewayIPConfigurations { get; private set; } = null!;
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("defaultOutboundAccess")]
        public Output<bool?> DefaultOutboundAccess { get; private set; } = null!;
        [Output("delegations")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.DelegationResponse>> Delegations { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("ipAllocations")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse>> IpAllocations { get; private set; } = null!;
        [Output("ipConfigurationProfiles")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IPConfigurationProfileResponse>> IpConfigurationProfiles { get; private set; } = null!;
        [Output("ipConfigurations")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IPConfigurationResponse>> IpConfigurations { get; private set; } = null!;
        [Output("ipamPoolPrefixAllocations")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.IpamPoolPrefixAllocationResponse>> IpamPoolPrefixAllocations { get; private set; } = null!;
        [Output("name")]
        public Output<string?> Name { get; private set; } = null!;
        [Output("natGateway")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse?> NatGateway { get; private set; } = null!;
        [Output("networkSecurityGroup")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.NetworkSecurityGroupResponse?> NetworkSecurityGroup { get; private set; } = null!;
        [Output("privateEndpointNetworkPolicies")]
        public Output<string?> PrivateEndpointNetworkPolicies { get; private set; } = null!;
        [Output("privateEndpoints")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.PrivateEndpointResponse>> PrivateEndpoints { get; private set; } = null!;
        [Output("privateLinkServiceNetworkPolicies")]
        public Output<string?> PrivateLinkServiceNetworkPolicies { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("purpose")]
        public Output<string> Purpose { get; private set; } = null!;
        [Output("resourceNavigationLinks")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ResourceNavigationLinkResponse>> ResourceNavigationLinks { get; private set; } = null!;
        [Output("routeTable")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.RouteTableResponse?> RouteTable { get; private set; } = null!;
        [Output("serviceAssociationLinks")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ServiceAssociationLinkResponse>> ServiceAssociationLinks { get; private set; } = null!;
        [Output("serviceEndpointPolicies")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ServiceEndpointPolicyResponse>> ServiceEndpointPolicies { get; private set; } = null!;
        [Output("serviceEndpoints")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.ServiceEndpointPropertiesFormatResponse>> ServiceEndpoints { get; private set; } = null!;
        [Output("sharingScope")]
        public Output<string?> SharingScope { get; private set; } = null!;
        [Output("type")]
        public Output<string?> Type { get; private set; } = null!;
        public Subnet(string name, global::Pulumi.AzureNative.Network.SubnetArgs args, CustomResourceOptions? options = null)
            : base("azure-native:network:Subnet", name, MakeArgs(args), MakeOptions(options, "")) { }
        private Subnet(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:network:Subnet", name, null, MakeOptions(options, id)) { }
        public static Subnet Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Network.SubnetArgs MakeArgs(global::Pulumi.AzureNative.Network.SubnetArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Network.SubnetArgs();
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

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("routeTable")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.RouteTableArgs>? RouteTable { get; set; }

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

        [Input("sharingScope")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.SharingScope>? SharingScope { get; set; }

        [Input("subnetName")]
        public Input<string>? SubnetName { get; set; }

        [Input("type")]
        public Input<string>? Type { get; set; }

        [Input("virtualNetworkName", required: true)]
        public Input<string> VirtualNetworkName { get; set; } = default!;

        public SubnetArgs()
        {
            PrivateEndpointNetworkPolicies = "Disabled";
            PrivateLinkServiceNetworkPolicies = "Enabled";
        }
        public static new SubnetArgs Empty => new SubnetArgs();
    }

    public partial class VirtualNetwork : global::Pulumi.CustomResource
    {
        [Output("addressSpace")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.AddressSpaceResponse?> AddressSpace { get; private set; } = null!;
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("bgpCommunities")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.VirtualNetworkBgpCommunitiesResponse?> BgpCommunities { get; private set; } = null!;
        [Output("ddosProtectionPlan")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse?> DdosProtectionPlan { get; private set; } = null!;
        [Output("dhcpOptions")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.DhcpOptionsResponse?> DhcpOptions { get; private set; } = null!;
        [Output("enableDdosProtection")]
        public Output<bool?> EnableDdosProtection { get; private set; } = null!;
        [Output("enableVmProtection")]
        public Output<bool?> EnableVmProtection { get; private set; } = null!;
        [Output("encryption")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.VirtualNetworkEncryptionResponse?> Encryption { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("extendedLocation")]
        public Output<global::Pulumi.AzureNative.Network.Outputs.ExtendedLocationResponse?> ExtendedLocation { get; private set; } = null!;
        [Output("flowLogs")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.FlowLogResponse>> FlowLogs { get; private set; } = null!;
        [Output("flowTimeoutInMinutes")]
        public Output<int?> FlowTimeoutInMinutes { get; private set; } = null!;
        [Output("ipAllocations")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubResourceResponse>> IpAllocations { get; private set; } = null!;
        [Output("location")]
        public Output<string?> Location { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("privateEndpointVNetPolicies")]
        public Output<string?> PrivateEndpointVNetPolicies { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("resourceGuid")]
        public Output<string> ResourceGuid { get; private set; } = null!;
        [Output("subnets")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.SubnetResponse>> Subnets { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        [Output("virtualNetworkPeerings")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Network.Outputs.VirtualNetworkPeeringVirtualNetworkResponse>> VirtualNetworkPeerings { get; private set; } = null!;
        public VirtualNetwork(string name, global::Pulumi.AzureNative.Network.VirtualNetworkArgs args, CustomResourceOptions? options = null)
            : base("azure-native:network:VirtualNetwork", name, MakeArgs(args), MakeOptions(options, "")) { }
        private VirtualNetwork(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:network:VirtualNetwork", name, null, MakeOptions(options, id)) { }
        public static VirtualNetwork Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Network.VirtualNetworkArgs MakeArgs(global::Pulumi.AzureNative.Network.VirtualNetworkArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Network.VirtualNetworkArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class VirtualNetworkArgs : global::Pulumi.ResourceArgs
    {
        [Input("addressSpace")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.AddressSpaceArgs>? AddressSpace { get; set; }

        [Input("bgpCommunities")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.VirtualNetworkBgpCommunitiesArgs>? BgpCommunities { get; set; }

        [Input("ddosProtectionPlan")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? DdosProtectionPlan { get; set; }

        [Input("dhcpOptions")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.DhcpOptionsArgs>? DhcpOptions { get; set; }

        [Input("enableDdosProtection")]
        public Input<bool>? EnableDdosProtection { get; set; }

        [Input("enableVmProtection")]
        public Input<bool>? EnableVmProtection { get; set; }

        [Input("encryption")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.VirtualNetworkEncryptionArgs>? Encryption { get; set; }

        [Input("extendedLocation")]
        public Input<global::Pulumi.AzureNative.Network.Inputs.ExtendedLocationArgs>? ExtendedLocation { get; set; }

        [Input("flowTimeoutInMinutes")]
        public Input<int>? FlowTimeoutInMinutes { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("ipAllocations")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>? _ipAllocations;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs> IpAllocations
        {
            get => _ipAllocations ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.SubResourceArgs>();
            set => _ipAllocations = value;
        }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("privateEndpointVNetPolicies")]
        public InputUnion<string, global::Pulumi.AzureNative.Network.PrivateEndpointVNetPolicies>? PrivateEndpointVNetPolicies { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("subnets")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.SubnetArgs>? _subnets;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.SubnetArgs> Subnets
        {
            get => _subnets ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.SubnetArgs>();
            set => _subnets = value;
        }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("virtualNetworkName")]
        public Input<string>? VirtualNetworkName { get; set; }

        [Input("virtualNetworkPeerings")]
        private InputList<global::Pulumi.AzureNative.Network.Inputs.VirtualNetworkPeeringArgs>? _virtualNetworkPeerings;

        public InputList<global::Pulumi.AzureNative.Network.Inputs.VirtualNetworkPeeringArgs> VirtualNetworkPeerings
        {
            get => _virtualNetworkPeerings ??= new InputList<global::Pulumi.AzureNative.Network.Inputs.VirtualNetworkPeeringArgs>();
            set => _virtualNetworkPeerings = value;
        }

        public VirtualNetworkArgs()
        {
            EnableDdosProtection = false;
            EnableVmProtection = false;
        }
        public static new VirtualNetworkArgs Empty => new VirtualNetworkArgs();
    }

    [EnumType]
    public readonly struct VirtualNetworkEncryptionEnforcement : IEquatable<VirtualNetworkEncryptionEnforcement>
    {
        private readonly string _value;
        private VirtualNetworkEncryptionEnforcement(string value) => _value = value;
        public static VirtualNetworkEncryptionEnforcement DropUnencrypted { get; } = new("DropUnencrypted");
        public static VirtualNetworkEncryptionEnforcement AllowUnencrypted { get; } = new("AllowUnencrypted");
        public static bool operator ==(VirtualNetworkEncryptionEnforcement left, VirtualNetworkEncryptionEnforcement right) => left.Equals(right);
        public static bool operator !=(VirtualNetworkEncryptionEnforcement left, VirtualNetworkEncryptionEnforcement right) => !left.Equals(right);
        public static explicit operator string(VirtualNetworkEncryptionEnforcement value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is VirtualNetworkEncryptionEnforcement other && Equals(other);
        public bool Equals(VirtualNetworkEncryptionEnforcement other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct VirtualNetworkPeeringLevel : IEquatable<VirtualNetworkPeeringLevel>
    {
        private readonly string _value;
        private VirtualNetworkPeeringLevel(string value) => _value = value;
        public static VirtualNetworkPeeringLevel FullyInSync { get; } = new("FullyInSync");
        public static VirtualNetworkPeeringLevel RemoteNotInSync { get; } = new("RemoteNotInSync");
        public static VirtualNetworkPeeringLevel LocalNotInSync { get; } = new("LocalNotInSync");
        public static VirtualNetworkPeeringLevel LocalAndRemoteNotInSync { get; } = new("LocalAndRemoteNotInSync");
        public static bool operator ==(VirtualNetworkPeeringLevel left, VirtualNetworkPeeringLevel right) => left.Equals(right);
        public static bool operator !=(VirtualNetworkPeeringLevel left, VirtualNetworkPeeringLevel right) => !left.Equals(right);
        public static explicit operator string(VirtualNetworkPeeringLevel value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is VirtualNetworkPeeringLevel other && Equals(other);
        public bool Equals(VirtualNetworkPeeringLevel other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct VirtualNetworkPeeringState : IEquatable<VirtualNetworkPeeringState>
    {
        private readonly string _value;
        private VirtualNetworkPeeringState(string value) => _value = value;
        public static VirtualNetworkPeeringState Initiated { get; } = new("Initiated");
        public static VirtualNetworkPeeringState Connected { get; } = new("Connected");
        public static VirtualNetworkPeeringState Disconnected { get; } = new("Disconnected");
        public static bool operator ==(VirtualNetworkPeeringState left, VirtualNetworkPeeringState right) => left.Equals(right);
        public static bool operator !=(VirtualNetworkPeeringState left, VirtualNetworkPeeringState right) => !left.Equals(right);
        public static explicit operator string(VirtualNetworkPeeringState value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is VirtualNetworkPeeringState other && Equals(other);
        public bool Equals(VirtualNetworkPeeringState other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct VirtualNetworkPrivateEndpointNetworkPolicies : IEquatable<VirtualNetworkPrivateEndpointNetworkPolicies>
    {
        private readonly string _value;
        private VirtualNetworkPrivateEndpointNetworkPolicies(string value) => _value = value;
        public static VirtualNetworkPrivateEndpointNetworkPolicies Enabled { get; } = new("Enabled");
        public static VirtualNetworkPrivateEndpointNetworkPolicies Disabled { get; } = new("Disabled");
        public static VirtualNetworkPrivateEndpointNetworkPolicies NetworkSecurityGroupEnabled { get; } = new("NetworkSecurityGroupEnabled");
        public static VirtualNetworkPrivateEndpointNetworkPolicies RouteTableEnabled { get; } = new("RouteTableEnabled");
        public static bool operator ==(VirtualNetworkPrivateEndpointNetworkPolicies left, VirtualNetworkPrivateEndpointNetworkPolicies right) => left.Equals(right);
        public static bool operator !=(VirtualNetworkPrivateEndpointNetworkPolicies left, VirtualNetworkPrivateEndpointNetworkPolicies right) => !left.Equals(right);
        public static explicit operator string(VirtualNetworkPrivateEndpointNetworkPolicies value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is VirtualNetworkPrivateEndpointNetworkPolicies other && Equals(other);
        public bool Equals(VirtualNetworkPrivateEndpointNetworkPolicies other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct VirtualNetworkPrivateLinkServiceNetworkPolicies : IEquatable<VirtualNetworkPrivateLinkServiceNetworkPolicies>
    {
        private readonly string _value;
        private VirtualNetworkPrivateLinkServiceNetworkPolicies(string value) => _value = value;
        public static VirtualNetworkPrivateLinkServiceNetworkPolicies Enabled { get; } = new("Enabled");
        public static VirtualNetworkPrivateLinkServiceNetworkPolicies Disabled { get; } = new("Disabled");
        public static bool operator ==(VirtualNetworkPrivateLinkServiceNetworkPolicies left, VirtualNetworkPrivateLinkServiceNetworkPolicies right) => left.Equals(right);
        public static bool operator !=(VirtualNetworkPrivateLinkServiceNetworkPolicies left, VirtualNetworkPrivateLinkServiceNetworkPolicies right) => !left.Equals(right);
        public static explicit operator string(VirtualNetworkPrivateLinkServiceNetworkPolicies value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is VirtualNetworkPrivateLinkServiceNetworkPolicies other && Equals(other);
        public bool Equals(VirtualNetworkPrivateLinkServiceNetworkPolicies other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }
}
