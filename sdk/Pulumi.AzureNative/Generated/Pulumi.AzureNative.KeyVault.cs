// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.KeyVault
{
    [EnumType]
    public readonly struct CertificatePermissions : IEquatable<CertificatePermissions>
    {
        private readonly string _value;
        private CertificatePermissions(string value) => _value = value;
        public static CertificatePermissions All { get; } = new("all");
        public static CertificatePermissions Get { get; } = new("get");
        public static CertificatePermissions List { get; } = new("list");
        public static CertificatePermissions Delete { get; } = new("delete");
        public static CertificatePermissions Create { get; } = new("create");
        public static CertificatePermissions Import { get; } = new("import");
        public static CertificatePermissions Update { get; } = new("update");
        public static CertificatePermissions Managecontacts { get; } = new("managecontacts");
        public static CertificatePermissions Getissuers { get; } = new("getissuers");
        public static CertificatePermissions Listissuers { get; } = new("listissuers");
        public static CertificatePermissions Setissuers { get; } = new("setissuers");
        public static CertificatePermissions Deleteissuers { get; } = new("deleteissuers");
        public static CertificatePermissions Manageissuers { get; } = new("manageissuers");
        public static CertificatePermissions Recover { get; } = new("recover");
        public static CertificatePermissions Purge { get; } = new("purge");
        public static CertificatePermissions Backup { get; } = new("backup");
        public static CertificatePermissions Restore { get; } = new("restore");
        public static bool operator ==(CertificatePermissions left, CertificatePermissions right) => left.Equals(right);
        public static bool operator !=(CertificatePermissions left, CertificatePermissions right) => !left.Equals(right);
        public static explicit operator string(CertificatePermissions value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is CertificatePermissions other && Equals(other);
        public bool Equals(CertificatePermissions other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct CreateMode : IEquatable<CreateMode>
    {
        private readonly string _value;
        private CreateMode(string value) => _value = value;
        public static CreateMode Recover { get; } = new("recover");
        public static CreateMode Default { get; } = new("default");
        public static bool operator ==(CreateMode left, CreateMode right) => left.Equals(right);
        public static bool operator !=(CreateMode left, CreateMode right) => !left.Equals(right);
        public static explicit operator string(CreateMode value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is CreateMode other && Equals(other);
        public bool Equals(CreateMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct JsonWebKeyCurveName : IEquatable<JsonWebKeyCurveName>
    {
        private readonly string _value;
        private JsonWebKeyCurveName(string value) => _value = value;
        public static JsonWebKeyCurveName P_256 { get; } = new("P-256");
        public static JsonWebKeyCurveName P_384 { get; } = new("P-384");
        public static JsonWebKeyCurveName P_521 { get; } = new("P-521");
        public static JsonWebKeyCurveName P_256K { get; } = new("P-256K");
        public static bool operator ==(JsonWebKeyCurveName left, JsonWebKeyCurveName right) => left.Equals(right);
        public static bool operator !=(JsonWebKeyCurveName left, JsonWebKeyCurveName right) => !left.Equals(right);
        public static explicit operator string(JsonWebKeyCurveName value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is JsonWebKeyCurveName other && Equals(other);
        public bool Equals(JsonWebKeyCurveName other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct JsonWebKeyOperation : IEquatable<JsonWebKeyOperation>
    {
        private readonly string _value;
        private JsonWebKeyOperation(string value) => _value = value;
        public static JsonWebKeyOperation Encrypt { get; } = new("encrypt");
        public static JsonWebKeyOperation Decrypt { get; } = new("decrypt");
        public static JsonWebKeyOperation Sign { get; } = new("sign");
        public static JsonWebKeyOperation Verify { get; } = new("verify");
        public static JsonWebKeyOperation WrapKey { get; } = new("wrapKey");
        public static JsonWebKeyOperation UnwrapKey { get; } = new("unwrapKey");
        public static JsonWebKeyOperation Import { get; } = new("import");
        public static JsonWebKeyOperation Release { get; } = new("release");
        public static bool operator ==(JsonWebKeyOperation left, JsonWebKeyOperation right) => left.Equals(right);
        public static bool operator !=(JsonWebKeyOperation left, JsonWebKeyOperation right) => !left.Equals(right);
        public static explicit operator string(JsonWebKeyOperation value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is JsonWebKeyOperation other && Equals(other);
        public bool Equals(JsonWebKeyOperation other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct JsonWebKeyType : IEquatable<JsonWebKeyType>
    {
        private readonly string _value;
        private JsonWebKeyType(string value) => _value = value;
        public static JsonWebKeyType EC { get; } = new("EC");
        public static JsonWebKeyType EC_HSM { get; } = new("EC-HSM");
        public static JsonWebKeyType RSA { get; } = new("RSA");
        public static JsonWebKeyType RSA_HSM { get; } = new("RSA-HSM");
        public static bool operator ==(JsonWebKeyType left, JsonWebKeyType right) => left.Equals(right);
        public static bool operator !=(JsonWebKeyType left, JsonWebKeyType right) => !left.Equals(right);
        public static explicit operator string(JsonWebKeyType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is JsonWebKeyType other && Equals(other);
        public bool Equals(JsonWebKeyType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class Key : global::Pulumi.CustomResource
    {
        [Output("attributes")]
        public Output<global::Pulumi.AzureNative.KeyVault.Outputs.KeyAttributesResponse?> Attributes { get; private set; } = null!;
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("curveName")]
        public Output<string?> CurveName { get; private set; } = null!;
        [Output("keyOps")]
        public Output<ImmutableArray<string>> KeyOps { get; private set; } = null!;
        [Output("keySize")]
        public Output<int?> KeySize { get; private set; } = null!;
        [Output("keyUri")]
        public Output<string> KeyUri { get; private set; } = null!;
        [Output("keyUriWithVersion")]
        public Output<string> KeyUriWithVersion { get; private set; } = null!;
        [Output("kty")]
        public Output<string?> Kty { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("releasePolicy")]
        public Output<global::Pulumi.AzureNative.KeyVault.Outputs.KeyReleasePolicyResponse?> ReleasePolicy { get; private set; } = null!;
        [Output("rotationPolicy")]
        public Output<global::Pulumi.AzureNative.KeyVault.Outputs.RotationPolicyResponse?> RotationPolicy { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public Key(string name, global::Pulumi.AzureNative.KeyVault.KeyArgs args, CustomResourceOptions? options = null)
            : base("azure-native:keyvault:Key", name, MakeArgs(args), MakeOptions(options, "")) { }
        private Key(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:keyvault:Key", name, null, MakeOptions(options, id)) { }
        public static Key Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.KeyVault.KeyArgs MakeArgs(global::Pulumi.AzureNative.KeyVault.KeyArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.KeyVault.KeyArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class KeyArgs : global::Pulumi.ResourceArgs
    {
        [Input("keyName")]
        public Input<string>? KeyName { get; set; }

        [Input("properties", required: true)]
        public Input<global::Pulumi.AzureNative.KeyVault.Inputs.KeyPropertiesArgs> Properties { get; set; } = default!;

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("vaultName", required: true)]
        public Input<string> VaultName { get; set; } = default!;

        public KeyArgs()
        {
        }
        public static new KeyArgs Empty => new KeyArgs();
    }

    [EnumType]
    public readonly struct KeyPermissions : IEquatable<KeyPermissions>
    {
        private readonly string _value;
        private KeyPermissions(string value) => _value = value;
        public static KeyPermissions All { get; } = new("all");
        public static KeyPermissions Encrypt { get; } = new("encrypt");
        public static KeyPermissions Decrypt { get; } = new("decrypt");
        public static KeyPermissions WrapKey { get; } = new("wrapKey");
        public static KeyPermissions UnwrapKey { get; } = new("unwrapKey");
        public static KeyPermissions Sign { get; } = new("sign");
        public static KeyPermissions Verify { get; } = new("verify");
        public static KeyPermissions Get { get; } = new("get");
        public static KeyPermissions List { get; } = new("list");
        public static KeyPermissions Create { get; } = new("create");
        public static KeyPermissions Update { get; } = new("update");
        public static KeyPermissions Import { get; } = new("import");
        public static KeyPermissions Delete { get; } = new("delete");
        public static KeyPermissions Backup { get; } = new("backup");
        public static KeyPermissions Restore { get; } = new("restore");
        public static KeyPermissions Recover { get; } = new("recover");
        public static KeyPermissions Purge { get; } = new("purge");
        public static KeyPermissions Release { get; } = new("release");
        public static KeyPermissions Rotate { get; } = new("rotate");
        public static KeyPermissions Getrotationpolicy { get; } = new("getrotationpolicy");
        public static KeyPermissions Setrotationpolicy { get; } = new("setrotationpolicy");
        public static bool operator ==(KeyPermissions left, KeyPermissions right) => left.Equals(right);
        public static bool operator !=(KeyPermissions left, KeyPermissions right) => !left.Equals(right);
        public static explicit operator string(KeyPermissions value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is KeyPermissions other && Equals(other);
        public bool Equals(KeyPermissions other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct KeyRotationPolicyActionType : IEquatable<KeyRotationPolicyActionType>
    {
        private readonly string _value;
        private KeyRotationPolicyActionType(string value) => _value = value;
        public static KeyRotationPolicyActionType Rotate { get; } = new("rotate");
        public static KeyRotationPolicyActionType Notify { get; } = new("notify");
        public static bool operator ==(KeyRotationPolicyActionType left, KeyRotationPolicyActionType right) => left.Equals(right);
        public static bool operator !=(KeyRotationPolicyActionType left, KeyRotationPolicyActionType right) => !left.Equals(right);
        public static explicit operator string(KeyRotationPolicyActionType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is KeyRotationPolicyActionType other && Equals(other);
        public bool Equals(KeyRotationPolicyActionType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct NetworkRuleAction : IEquatable<NetworkRuleAction>
    {
        private readonly string _value;
        private NetworkRuleAction(string value) => _value = value;
        public static NetworkRuleAction Allow { get; } = new("Allow");
        public static NetworkRuleAction Deny { get; } = new("Deny");
        public static bool operator ==(NetworkRuleAction left, NetworkRuleAction right) => left.Equals(right);
        public static bool operator !=(NetworkRuleAction left, NetworkRuleAction right) => !left.Equals(right);
        public static explicit operator string(NetworkRuleAction value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NetworkRuleAction other && Equals(other);
        public bool Equals(NetworkRuleAction other) => string.Equals(_value, other._value, StringComparison.Ordinal);
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
    public readonly struct SecretPermissions : IEquatable<SecretPermissions>
    {
        private readonly string _value;
        private SecretPermissions(string value) => _value = value;
        public static SecretPermissions All { get; } = new("all");
        public static SecretPermissions Get { get; } = new("get");
        public static SecretPermissions List { get; } = new("list");
        public static SecretPermissions Set { get; } = new("set");
        public static SecretPermissions Delete { get; } = new("delete");
        public static SecretPermissions Backup { get; } = new("backup");
        public static SecretPermissions Restore { get; } = new("restore");
        public static SecretPermissions Recover { get; } = new("recover");
        public static SecretPermissions Purge { get; } = new("purge");
        public static bool operator ==(SecretPermissions left, SecretPermissions right) => left.Equals(right);
        public static bool operator !=(SecretPermissions left, SecretPermissions right) => !left.Equals(right);
        public static explicit operator string(SecretPermissions value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is SecretPermissions other && Equals(other);
        public bool Equals(SecretPermissions other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct SkuFamily : IEquatable<SkuFamily>
    {
        private readonly string _value;
        private SkuFamily(string value) => _value = value;
        public static SkuFamily A { get; } = new("A");
        public static bool operator ==(SkuFamily left, SkuFamily right) => left.Equals(right);
        public static bool operator !=(SkuFamily left, SkuFamily right) => !left.Equals(right);
        public static explicit operator string(SkuFamily value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is SkuFamily other && Equals(other);
        public bool Equals(SkuFamily other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct SkuName : IEquatable<SkuName>
    {
        private readonly string _value;
        private SkuName(string value) => _value = value;
        public static SkuName Standard { get; } = new("standard");
        public static SkuName Premium { get; } = new("premium");
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

    [EnumType]
    public readonly struct StoragePermissions : IEquatable<StoragePermissions>
    {
        private readonly string _value;
        private StoragePermissions(string value) => _value = value;
        public static StoragePermissions All { get; } = new("all");
        public static StoragePermissions Get { get; } = new("get");
        public static StoragePermissions List { get; } = new("list");
        public static StoragePermissions Delete { get; } = new("delete");
        public static StoragePermissions Set { get; } = new("set");
        public static StoragePermissions Update { get; } = new("update");
        public static StoragePermissions Regeneratekey { get; } = new("regeneratekey");
        public static StoragePermissions Recover { get; } = new("recover");
        public static StoragePermissions Purge { get; } = new("purge");
        public static StoragePermissions Backup { get; } = new("backup");
        public static StoragePermissions Restore { get; } = new("restore");
        public static StoragePermissions Setsas { get; } = new("setsas");
        public static StoragePermissions Listsas { get; } = new("listsas");
        public static StoragePermissions Getsas { get; } = new("getsas");
        public static StoragePermissions Deletesas { get; } = new("deletesas");
        public static bool operator ==(StoragePermissions left, StoragePermissions right) => left.Equals(right);
        public static bool operator !=(StoragePermissions left, StoragePermissions right) => !left.Equals(right);
        public static explicit operator string(StoragePermissions value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is StoragePermissions other && Equals(other);
        public bool Equals(StoragePermissions other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class Vault : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("location")]
        public Output<string?> Location { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("properties")]
        public Output<global::Pulumi.AzureNative.KeyVault.Outputs.VaultPropertiesResponse> Properties { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.KeyVault.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public Vault(string name, global::Pulumi.AzureNative.KeyVault.VaultArgs args, CustomResourceOptions? options = null)
            : base("azure-native:keyvault:Vault", name, MakeArgs(args), MakeOptions(options, "")) { }
        private Vault(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:keyvault:Vault", name, null, MakeOptions(options, id)) { }
        public static Vault Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.KeyVault.VaultArgs MakeArgs(global::Pulumi.AzureNative.KeyVault.VaultArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.KeyVault.VaultArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class VaultArgs : global::Pulumi.ResourceArgs
    {
        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("properties", required: true)]
        public Input<global::Pulumi.AzureNative.KeyVault.Inputs.VaultPropertiesArgs> Properties { get; set; } = default!;

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("vaultName")]
        public Input<string>? VaultName { get; set; }

        public VaultArgs()
        {
        }
        public static new VaultArgs Empty => new VaultArgs();
    }
}
