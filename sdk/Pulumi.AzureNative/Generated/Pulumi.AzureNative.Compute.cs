// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Compute
{
    public partial class DiskEncryptionSet : global::Pulumi.CustomResource
    {
        [Output("activeKey")]
        public Output<global::Pulumi.AzureNative.Compute.Outputs.KeyForDiskEncryptionSetResponse?> ActiveKey { get; private set; } = null!;
        [Output("autoKeyRotationError")]
        public Output<global::Pulumi.AzureNative.Compute.Outputs.ApiErrorResponse> AutoKeyRotationError { get; private set; } = null!;
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("encryptionType")]
        public Output<string?> EncryptionType { get; private set; } = null!;
        [Output("federatedClientId")]
        public Output<string?> FederatedClientId { get; private set; } = null!;
        [Output("identity")]
        public Output<global::Pulumi.AzureNative.Compute.Outputs.EncryptionSetIdentityResponse?> Identity { get; private set; } = null!;
        [Output("lastKeyRotationTimestamp")]
        public Output<string> LastKeyRotationTimestamp { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("previousKeys")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Compute.Outputs.KeyForDiskEncryptionSetResponse>> PreviousKeys { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("rotationToLatestKeyVersionEnabled")]
        public Output<bool?> RotationToLatestKeyVersionEnabled { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.Compute.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public DiskEncryptionSet(string name, global::Pulumi.AzureNative.Compute.DiskEncryptionSetArgs args, CustomResourceOptions? options = null)
            : base("azure-native:compute:DiskEncryptionSet", name, MakeArgs(args), MakeOptions(options, "")) { }
        private DiskEncryptionSet(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:compute:DiskEncryptionSet", name, null, MakeOptions(options, id)) { }
        public static DiskEncryptionSet Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Compute.DiskEncryptionSetArgs MakeArgs(global::Pulumi.AzureNative.Compute.DiskEncryptionSetArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Compute.DiskEncryptionSetArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class DiskEncryptionSetArgs : global::Pulumi.ResourceArgs
    {
        [Input("activeKey")]
        public Input<global::Pulumi.AzureNative.Compute.Inputs.KeyForDiskEncryptionSetArgs>? ActiveKey { get; set; }

        [Input("diskEncryptionSetName")]
        public Input<string>? DiskEncryptionSetName { get; set; }

        [Input("encryptionType")]
        public InputUnion<string, global::Pulumi.AzureNative.Compute.DiskEncryptionSetType>? EncryptionType { get; set; }

        [Input("federatedClientId")]
        public Input<string>? FederatedClientId { get; set; }

        [Input("identity")]
        public Input<global::Pulumi.AzureNative.Compute.Inputs.EncryptionSetIdentityArgs>? Identity { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("rotationToLatestKeyVersionEnabled")]
        public Input<bool>? RotationToLatestKeyVersionEnabled { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public DiskEncryptionSetArgs()
        {
        }
        public static new DiskEncryptionSetArgs Empty => new DiskEncryptionSetArgs();
    }

    [EnumType]
    public readonly struct DiskEncryptionSetIdentityType : IEquatable<DiskEncryptionSetIdentityType>
    {
        private readonly string _value;
        private DiskEncryptionSetIdentityType(string value) => _value = value;
        public static DiskEncryptionSetIdentityType SystemAssigned { get; } = new("SystemAssigned");
        public static DiskEncryptionSetIdentityType UserAssigned { get; } = new("UserAssigned");
        public static DiskEncryptionSetIdentityType SystemAssigned_UserAssigned { get; } = new("SystemAssigned, UserAssigned");
        public static DiskEncryptionSetIdentityType None { get; } = new("None");
        public static bool operator ==(DiskEncryptionSetIdentityType left, DiskEncryptionSetIdentityType right) => left.Equals(right);
        public static bool operator !=(DiskEncryptionSetIdentityType left, DiskEncryptionSetIdentityType right) => !left.Equals(right);
        public static explicit operator string(DiskEncryptionSetIdentityType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is DiskEncryptionSetIdentityType other && Equals(other);
        public bool Equals(DiskEncryptionSetIdentityType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct DiskEncryptionSetType : IEquatable<DiskEncryptionSetType>
    {
        private readonly string _value;
        private DiskEncryptionSetType(string value) => _value = value;
        public static DiskEncryptionSetType EncryptionAtRestWithCustomerKey { get; } = new("EncryptionAtRestWithCustomerKey");
        public static DiskEncryptionSetType EncryptionAtRestWithPlatformAndCustomerKeys { get; } = new("EncryptionAtRestWithPlatformAndCustomerKeys");
        public static DiskEncryptionSetType ConfidentialVmEncryptedWithCustomerKey { get; } = new("ConfidentialVmEncryptedWithCustomerKey");
        public static bool operator ==(DiskEncryptionSetType left, DiskEncryptionSetType right) => left.Equals(right);
        public static bool operator !=(DiskEncryptionSetType left, DiskEncryptionSetType right) => !left.Equals(right);
        public static explicit operator string(DiskEncryptionSetType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is DiskEncryptionSetType other && Equals(other);
        public bool Equals(DiskEncryptionSetType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }
}
