// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Compute.Inputs
{
    public sealed class EncryptionSetIdentityArgs : global::Pulumi.ResourceArgs
    {
        [Input("type")]
        public InputUnion<string, global::Pulumi.AzureNative.Compute.DiskEncryptionSetIdentityType>? Type { get; set; }

        [Input("userAssignedIdentities")]
        private InputList<string>? _userAssignedIdentities;

        public InputList<string> UserAssignedIdentities
        {
            get => _userAssignedIdentities ??= new InputList<string>();
            set => _userAssignedIdentities = value;
        }

        public EncryptionSetIdentityArgs()
        {
        }
        public static new EncryptionSetIdentityArgs Empty => new EncryptionSetIdentityArgs();
    }

    public sealed class KeyForDiskEncryptionSetArgs : global::Pulumi.ResourceArgs
    {
        [Input("keyUrl", required: true)]
        public Input<string> KeyUrl { get; set; } = default!;

        [Input("sourceVault")]
        public Input<global::Pulumi.AzureNative.Compute.Inputs.SourceVaultArgs>? SourceVault { get; set; }

        public KeyForDiskEncryptionSetArgs()
        {
        }
        public static new KeyForDiskEncryptionSetArgs Empty => new KeyForDiskEncryptionSetArgs();
    }

    public sealed class SourceVaultArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        public SourceVaultArgs()
        {
        }
        public static new SourceVaultArgs Empty => new SourceVaultArgs();
    }
}
