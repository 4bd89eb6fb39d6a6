// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerRegistry
{
    [EnumType]
    public readonly struct Action : IEquatable<Action>
    {
        private readonly string _value;
        private Action(string value) => _value = value;
        public static Action Allow { get; } = new("Allow");
        public static bool operator ==(Action left, Action right) => left.Equals(right);
        public static bool operator !=(Action left, Action right) => !left.Equals(right);
        public static explicit operator string(Action value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is Action other && Equals(other);
        public bool Equals(Action other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct AzureADAuthenticationAsArmPolicyStatus : IEquatable<AzureADAuthenticationAsArmPolicyStatus>
    {
        private readonly string _value;
        private AzureADAuthenticationAsArmPolicyStatus(string value) => _value = value;
        public static AzureADAuthenticationAsArmPolicyStatus Enabled { get; } = new("enabled");
        public static AzureADAuthenticationAsArmPolicyStatus Disabled { get; } = new("disabled");
        public static bool operator ==(AzureADAuthenticationAsArmPolicyStatus left, AzureADAuthenticationAsArmPolicyStatus right) => left.Equals(right);
        public static bool operator !=(AzureADAuthenticationAsArmPolicyStatus left, AzureADAuthenticationAsArmPolicyStatus right) => !left.Equals(right);
        public static explicit operator string(AzureADAuthenticationAsArmPolicyStatus value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is AzureADAuthenticationAsArmPolicyStatus other && Equals(other);
        public bool Equals(AzureADAuthenticationAsArmPolicyStatus other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class CacheRule : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("creationDate")]
        public Output<string> CreationDate { get; private set; } = null!;
        [Output("credentialSetResourceId")]
        public Output<string?> CredentialSetResourceId { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("sourceRepository")]
        public Output<string?> SourceRepository { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("targetRepository")]
        public Output<string?> TargetRepository { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public CacheRule(string name, global::Pulumi.AzureNative.ContainerRegistry.CacheRuleArgs args, CustomResourceOptions? options = null)
            : base("azure-native:containerregistry:CacheRule", name, MakeArgs(args), MakeOptions(options, "")) { }
        private CacheRule(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:containerregistry:CacheRule", name, null, MakeOptions(options, id)) { }
        public static CacheRule Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.ContainerRegistry.CacheRuleArgs MakeArgs(global::Pulumi.AzureNative.ContainerRegistry.CacheRuleArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ContainerRegistry.CacheRuleArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class CacheRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("cacheRuleName")]
        public Input<string>? CacheRuleName { get; set; }

        [Input("credentialSetResourceId")]
        public Input<string>? CredentialSetResourceId { get; set; }

        [Input("registryName", required: true)]
        public Input<string> RegistryName { get; set; } = default!;

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("sourceRepository")]
        public Input<string>? SourceRepository { get; set; }

        [Input("targetRepository")]
        public Input<string>? TargetRepository { get; set; }

        public CacheRuleArgs()
        {
        }
        public static new CacheRuleArgs Empty => new CacheRuleArgs();
    }

    [EnumType]
    public readonly struct CredentialName : IEquatable<CredentialName>
    {
        private readonly string _value;
        private CredentialName(string value) => _value = value;
        public static CredentialName Credential1 { get; } = new("Credential1");
        public static bool operator ==(CredentialName left, CredentialName right) => left.Equals(right);
        public static bool operator !=(CredentialName left, CredentialName right) => !left.Equals(right);
        public static explicit operator string(CredentialName value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is CredentialName other && Equals(other);
        public bool Equals(CredentialName other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class CredentialSet : global::Pulumi.CustomResource
    {
        [Output("authCredentials")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.ContainerRegistry.Outputs.AuthCredentialResponse>> AuthCredentials { get; private set; } = null!;
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("creationDate")]
        public Output<string> CreationDate { get; private set; } = null!;
        [Output("identity")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.IdentityPropertiesResponse?> Identity { get; private set; } = null!;
        [Output("loginServer")]
        public Output<string?> LoginServer { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public CredentialSet(string name, global::Pulumi.AzureNative.ContainerRegistry.CredentialSetArgs args, CustomResourceOptions? options = null)
            : base("azure-native:containerregistry:CredentialSet", name, MakeArgs(args), MakeOptions(options, "")) { }
        private CredentialSet(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:containerregistry:CredentialSet", name, null, MakeOptions(options, id)) { }
        public static CredentialSet Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.ContainerRegistry.CredentialSetArgs MakeArgs(global::Pulumi.AzureNative.ContainerRegistry.CredentialSetArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ContainerRegistry.CredentialSetArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class CredentialSetArgs : global::Pulumi.ResourceArgs
    {
        [Input("authCredentials")]
        private InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.AuthCredentialArgs>? _authCredentials;

        public InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.AuthCredentialArgs> AuthCredentials
        {
            get => _authCredentials ??= new InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.AuthCredentialArgs>();
            set => _authCredentials = value;
        }

        [Input("credentialSetName")]
        public Input<string>? CredentialSetName { get; set; }

        [Input("identity")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.IdentityPropertiesArgs>? Identity { get; set; }

        [Input("loginServer")]
        public Input<string>? LoginServer { get; set; }

        [Input("registryName", required: true)]
        public Input<string> RegistryName { get; set; } = default!;

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        public CredentialSetArgs()
        {
        }
        public static new CredentialSetArgs Empty => new CredentialSetArgs();
    }

    [EnumType]
    public readonly struct DefaultAction : IEquatable<DefaultAction>
    {
        private readonly string _value;
        private DefaultAction(string value) => _value = value;
        public static DefaultAction Allow { get; } = new("Allow");
        public static DefaultAction Deny { get; } = new("Deny");
        public static bool operator ==(DefaultAction left, DefaultAction right) => left.Equals(right);
        public static bool operator !=(DefaultAction left, DefaultAction right) => !left.Equals(right);
        public static explicit operator string(DefaultAction value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is DefaultAction other && Equals(other);
        public bool Equals(DefaultAction other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct EncryptionStatus : IEquatable<EncryptionStatus>
    {
        private readonly string _value;
        private EncryptionStatus(string value) => _value = value;
        public static EncryptionStatus Enabled { get; } = new("enabled");
        public static EncryptionStatus Disabled { get; } = new("disabled");
        public static bool operator ==(EncryptionStatus left, EncryptionStatus right) => left.Equals(right);
        public static bool operator !=(EncryptionStatus left, EncryptionStatus right) => !left.Equals(right);
        public static explicit operator string(EncryptionStatus value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is EncryptionStatus other && Equals(other);
        public bool Equals(EncryptionStatus other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct ExportPolicyStatus : IEquatable<ExportPolicyStatus>
    {
        private readonly string _value;
        private ExportPolicyStatus(string value) => _value = value;
        public static ExportPolicyStatus Enabled { get; } = new("enabled");
        public static ExportPolicyStatus Disabled { get; } = new("disabled");
        public static bool operator ==(ExportPolicyStatus left, ExportPolicyStatus right) => left.Equals(right);
        public static bool operator !=(ExportPolicyStatus left, ExportPolicyStatus right) => !left.Equals(right);
        public static explicit operator string(ExportPolicyStatus value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ExportPolicyStatus other && Equals(other);
        public bool Equals(ExportPolicyStatus other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct NetworkRuleBypassOptions : IEquatable<NetworkRuleBypassOptions>
    {
        private readonly string _value;
        private NetworkRuleBypassOptions(string value) => _value = value;
        public static NetworkRuleBypassOptions AzureServices { get; } = new("AzureServices");
        public static NetworkRuleBypassOptions None { get; } = new("None");
        public static bool operator ==(NetworkRuleBypassOptions left, NetworkRuleBypassOptions right) => left.Equals(right);
        public static bool operator !=(NetworkRuleBypassOptions left, NetworkRuleBypassOptions right) => !left.Equals(right);
        public static explicit operator string(NetworkRuleBypassOptions value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NetworkRuleBypassOptions other && Equals(other);
        public bool Equals(NetworkRuleBypassOptions other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct PolicyStatus : IEquatable<PolicyStatus>
    {
        private readonly string _value;
        private PolicyStatus(string value) => _value = value;
        public static PolicyStatus Enabled { get; } = new("enabled");
        public static PolicyStatus Disabled { get; } = new("disabled");
        public static bool operator ==(PolicyStatus left, PolicyStatus right) => left.Equals(right);
        public static bool operator !=(PolicyStatus left, PolicyStatus right) => !left.Equals(right);
        public static explicit operator string(PolicyStatus value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PolicyStatus other && Equals(other);
        public bool Equals(PolicyStatus other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct PublicNetworkAccess : IEquatable<PublicNetworkAccess>
    {
        private readonly string _value;
        private PublicNetworkAccess(string value) => _value = value;
        public static PublicNetworkAccess Enabled { get; } = new("Enabled");
        public static PublicNetworkAccess Disabled { get; } = new("Disabled");
        public static bool operator ==(PublicNetworkAccess left, PublicNetworkAccess right) => left.Equals(right);
        public static bool operator !=(PublicNetworkAccess left, PublicNetworkAccess right) => !left.Equals(right);
        public static explicit operator string(PublicNetworkAccess value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PublicNetworkAccess other && Equals(other);
        public bool Equals(PublicNetworkAccess other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class Registry : global::Pulumi.CustomResource
    {
        [Output("adminUserEnabled")]
        public Output<bool?> AdminUserEnabled { get; private set; } = null!;
        [Output("anonymousPullEnabled")]
        public Output<bool?> AnonymousPullEnabled { get; private set; } = null!;
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("creationDate")]
        public Output<string> CreationDate { get; private set; } = null!;
        [Output("dataEndpointEnabled")]
        public Output<bool?> DataEndpointEnabled { get; private set; } = null!;
        [Output("dataEndpointHostNames")]
        public Output<ImmutableArray<string>> DataEndpointHostNames { get; private set; } = null!;
        [Output("encryption")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.EncryptionPropertyResponse?> Encryption { get; private set; } = null!;
        [Output("identity")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.IdentityPropertiesResponse?> Identity { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("loginServer")]
        public Output<string> LoginServer { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("networkRuleBypassOptions")]
        public Output<string?> NetworkRuleBypassOptions { get; private set; } = null!;
        [Output("networkRuleSet")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.NetworkRuleSetResponse?> NetworkRuleSet { get; private set; } = null!;
        [Output("policies")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.PoliciesResponse?> Policies { get; private set; } = null!;
        [Output("privateEndpointConnections")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.ContainerRegistry.Outputs.PrivateEndpointConnectionResponse>> PrivateEndpointConnections { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("publicNetworkAccess")]
        public Output<string?> PublicNetworkAccess { get; private set; } = null!;
        [Output("sku")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.SkuResponse> Sku { get; private set; } = null!;
        [Output("status")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.StatusResponse> Status { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        [Output("zoneRedundancy")]
        public Output<string?> ZoneRedundancy { get; private set; } = null!;
        public Registry(string name, global::Pulumi.AzureNative.ContainerRegistry.RegistryArgs args, CustomResourceOptions? options = null)
            : base("azure-native:containerregistry:Registry", name, MakeArgs(args), MakeOptions(options, "")) { }
        private Registry(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:containerregistry:Registry", name, null, MakeOptions(options, id)) { }
        public static Registry Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.ContainerRegistry.RegistryArgs MakeArgs(global::Pulumi.AzureNative.ContainerRegistry.RegistryArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ContainerRegistry.RegistryArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RegistryArgs : global::Pulumi.ResourceArgs
    {
        [Input("adminUserEnabled")]
        public Input<bool>? AdminUserEnabled { get; set; }

        [Input("anonymousPullEnabled")]
        public Input<bool>? AnonymousPullEnabled { get; set; }

        [Input("dataEndpointEnabled")]
        public Input<bool>? DataEndpointEnabled { get; set; }

        [Input("encryption")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.EncryptionPropertyArgs>? Encryption { get; set; }

        [Input("identity")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.IdentityPropertiesArgs>? Identity { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("networkRuleBypassOptions")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.NetworkRuleBypassOptions>? NetworkRuleBypassOptions { get; set; }

        [Input("networkRuleSet")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.NetworkRuleSetArgs>? NetworkRuleSet { get; set; }

        [Input("policies")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.PoliciesArgs>? Policies { get; set; }

        [Input("publicNetworkAccess")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.PublicNetworkAccess>? PublicNetworkAccess { get; set; }

        [Input("registryName")]
        public Input<string>? RegistryName { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("sku", required: true)]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.SkuArgs> Sku { get; set; } = default!;

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("zoneRedundancy")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.ZoneRedundancy>? ZoneRedundancy { get; set; }

        public RegistryArgs()
        {
            AdminUserEnabled = false;
            AnonymousPullEnabled = false;
            NetworkRuleBypassOptions = "AzureServices";
            PublicNetworkAccess = "Enabled";
            ZoneRedundancy = "Disabled";
        }
        public static new RegistryArgs Empty => new RegistryArgs();
    }

    public partial class Replication : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("regionEndpointEnabled")]
        public Output<bool?> RegionEndpointEnabled { get; private set; } = null!;
        [Output("status")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.StatusResponse> Status { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        [Output("zoneRedundancy")]
        public Output<string?> ZoneRedundancy { get; private set; } = null!;
        public Replication(string name, global::Pulumi.AzureNative.ContainerRegistry.ReplicationArgs args, CustomResourceOptions? options = null)
            : base("azure-native:containerregistry:Replication", name, MakeArgs(args), MakeOptions(options, "")) { }
        private Replication(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:containerregistry:Replication", name, null, MakeOptions(options, id)) { }
        public static Replication Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.ContainerRegistry.ReplicationArgs MakeArgs(global::Pulumi.AzureNative.ContainerRegistry.ReplicationArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ContainerRegistry.ReplicationArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ReplicationArgs : global::Pulumi.ResourceArgs
    {
        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("regionEndpointEnabled")]
        public Input<bool>? RegionEndpointEnabled { get; set; }

        [Input("registryName", required: true)]
        public Input<string> RegistryName { get; set; } = default!;

        [Input("replicationName")]
        public Input<string>? ReplicationName { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("zoneRedundancy")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.ZoneRedundancy>? ZoneRedundancy { get; set; }

        public ReplicationArgs()
        {
            RegionEndpointEnabled = true;
            ZoneRedundancy = "Disabled";
        }
        public static new ReplicationArgs Empty => new ReplicationArgs();
    }

    [EnumType]
    public readonly struct ResourceIdentityType : IEquatable<ResourceIdentityType>
    {
        private readonly string _value;
        private ResourceIdentityType(string value) => _value = value;
        public static ResourceIdentityType SystemAssigned { get; } = new("SystemAssigned");
        public static ResourceIdentityType UserAssigned { get; } = new("UserAssigned");
        public static ResourceIdentityType SystemAssigned_UserAssigned { get; } = new("SystemAssigned, UserAssigned");
        public static ResourceIdentityType None { get; } = new("None");
        public static bool operator ==(ResourceIdentityType left, ResourceIdentityType right) => left.Equals(right);
        public static bool operator !=(ResourceIdentityType left, ResourceIdentityType right) => !left.Equals(right);
        public static explicit operator string(ResourceIdentityType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ResourceIdentityType other && Equals(other);
        public bool Equals(ResourceIdentityType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class ScopeMap : global::Pulumi.CustomResource
    {
        [Output("actions")]
        public Output<ImmutableArray<string>> Actions { get; private set; } = null!;
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("creationDate")]
        public Output<string> CreationDate { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public ScopeMap(string name, global::Pulumi.AzureNative.ContainerRegistry.ScopeMapArgs args, CustomResourceOptions? options = null)
            : base("azure-native:containerregistry:ScopeMap", name, MakeArgs(args), MakeOptions(options, "")) { }
        private ScopeMap(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:containerregistry:ScopeMap", name, null, MakeOptions(options, id)) { }
        public static ScopeMap Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.ContainerRegistry.ScopeMapArgs MakeArgs(global::Pulumi.AzureNative.ContainerRegistry.ScopeMapArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ContainerRegistry.ScopeMapArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ScopeMapArgs : global::Pulumi.ResourceArgs
    {
        [Input("actions", required: true)]
        private InputList<string>? _actions;

        public InputList<string> Actions
        {
            get => _actions ??= new InputList<string>();
            set => _actions = value;
        }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("registryName", required: true)]
        public Input<string> RegistryName { get; set; } = default!;

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("scopeMapName")]
        public Input<string>? ScopeMapName { get; set; }

        public ScopeMapArgs()
        {
        }
        public static new ScopeMapArgs Empty => new ScopeMapArgs();
    }

    [EnumType]
    public readonly struct SkuName : IEquatable<SkuName>
    {
        private readonly string _value;
        private SkuName(string value) => _value = value;
        public static SkuName Classic { get; } = new("Classic");
        public static SkuName Basic { get; } = new("Basic");
        public static SkuName Standard { get; } = new("Standard");
        public static SkuName Premium { get; } = new("Premium");
        public static bool operator ==(SkuName left, SkuName right) => left.Equals(right);
        public static bool operator !=(SkuName left, SkuName right) => !left.Equals(right);
        public static explicit operator string(SkuName value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is SkuName other && Equals(other);
        public bool Equals(SkuName other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class Token : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("creationDate")]
        public Output<string> CreationDate { get; private set; } = null!;
        [Output("credentials")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.TokenCredentialsPropertiesResponse?> Credentials { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("scopeMapId")]
        public Output<string?> ScopeMapId { get; private set; } = null!;
        [Output("status")]
        public Output<string?> Status { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.ContainerRegistry.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public Token(string name, global::Pulumi.AzureNative.ContainerRegistry.TokenArgs args, CustomResourceOptions? options = null)
            : base("azure-native:containerregistry:Token", name, MakeArgs(args), MakeOptions(options, "")) { }
        private Token(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:containerregistry:Token", name, null, MakeOptions(options, id)) { }
        public static Token Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.ContainerRegistry.TokenArgs MakeArgs(global::Pulumi.AzureNative.ContainerRegistry.TokenArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ContainerRegistry.TokenArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class TokenArgs : global::Pulumi.ResourceArgs
    {
        [Input("credentials")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.TokenCredentialsPropertiesArgs>? Credentials { get; set; }

        [Input("registryName", required: true)]
        public Input<string> RegistryName { get; set; } = default!;

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("scopeMapId")]
        public Input<string>? ScopeMapId { get; set; }

        [Input("status")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.TokenStatus>? Status { get; set; }

        [Input("tokenName")]
        public Input<string>? TokenName { get; set; }

        public TokenArgs()
        {
        }
        public static new TokenArgs Empty => new TokenArgs();
    }

    [EnumType]
    public readonly struct TokenCertificateName : IEquatable<TokenCertificateName>
    {
        private readonly string _value;
        private TokenCertificateName(string value) => _value = value;
        public static TokenCertificateName Certificate1 { get; } = new("certificate1");
        public static TokenCertificateName Certificate2 { get; } = new("certificate2");
        public static bool operator ==(TokenCertificateName left, TokenCertificateName right) => left.Equals(right);
        public static bool operator !=(TokenCertificateName left, TokenCertificateName right) => !left.Equals(right);
        public static explicit operator string(TokenCertificateName value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is TokenCertificateName other && Equals(other);
        public bool Equals(TokenCertificateName other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct TokenPasswordName : IEquatable<TokenPasswordName>
    {
        private readonly string _value;
        private TokenPasswordName(string value) => _value = value;
        public static TokenPasswordName Password1 { get; } = new("password1");
        public static TokenPasswordName Password2 { get; } = new("password2");
        public static bool operator ==(TokenPasswordName left, TokenPasswordName right) => left.Equals(right);
        public static bool operator !=(TokenPasswordName left, TokenPasswordName right) => !left.Equals(right);
        public static explicit operator string(TokenPasswordName value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is TokenPasswordName other && Equals(other);
        public bool Equals(TokenPasswordName other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct TokenStatus : IEquatable<TokenStatus>
    {
        private readonly string _value;
        private TokenStatus(string value) => _value = value;
        public static TokenStatus Enabled { get; } = new("enabled");
        public static TokenStatus Disabled { get; } = new("disabled");
        public static bool operator ==(TokenStatus left, TokenStatus right) => left.Equals(right);
        public static bool operator !=(TokenStatus left, TokenStatus right) => !left.Equals(right);
        public static explicit operator string(TokenStatus value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is TokenStatus other && Equals(other);
        public bool Equals(TokenStatus other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct TrustPolicyType : IEquatable<TrustPolicyType>
    {
        private readonly string _value;
        private TrustPolicyType(string value) => _value = value;
        public static TrustPolicyType Notary { get; } = new("Notary");
        public static bool operator ==(TrustPolicyType left, TrustPolicyType right) => left.Equals(right);
        public static bool operator !=(TrustPolicyType left, TrustPolicyType right) => !left.Equals(right);
        public static explicit operator string(TrustPolicyType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is TrustPolicyType other && Equals(other);
        public bool Equals(TrustPolicyType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct ZoneRedundancy : IEquatable<ZoneRedundancy>
    {
        private readonly string _value;
        private ZoneRedundancy(string value) => _value = value;
        public static ZoneRedundancy Enabled { get; } = new("Enabled");
        public static ZoneRedundancy Disabled { get; } = new("Disabled");
        public static bool operator ==(ZoneRedundancy left, ZoneRedundancy right) => left.Equals(right);
        public static bool operator !=(ZoneRedundancy left, ZoneRedundancy right) => !left.Equals(right);
        public static explicit operator string(ZoneRedundancy value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ZoneRedundancy other && Equals(other);
        public bool Equals(ZoneRedundancy other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }
}
