// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerRegistry.Inputs
{
    public sealed class AuthCredentialArgs : global::Pulumi.ResourceArgs
    {
        [Input("name")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.CredentialName>? Name { get; set; }

        [Input("passwordSecretIdentifier")]
        public Input<string>? PasswordSecretIdentifier { get; set; }

        [Input("usernameSecretIdentifier")]
        public Input<string>? UsernameSecretIdentifier { get; set; }

        public AuthCredentialArgs()
        {
        }
        public static new AuthCredentialArgs Empty => new AuthCredentialArgs();
    }

    public sealed class AzureADAuthenticationAsArmPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("status")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.AzureADAuthenticationAsArmPolicyStatus>? Status { get; set; }

        public AzureADAuthenticationAsArmPolicyArgs()
        {
        }
        public static new AzureADAuthenticationAsArmPolicyArgs Empty => new AzureADAuthenticationAsArmPolicyArgs();
    }

    public sealed class EncryptionPropertyArgs : global::Pulumi.ResourceArgs
    {
        [Input("keyVaultProperties")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.KeyVaultPropertiesArgs>? KeyVaultProperties { get; set; }

        [Input("status")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.EncryptionStatus>? Status { get; set; }

        public EncryptionPropertyArgs()
        {
        }
        public static new EncryptionPropertyArgs Empty => new EncryptionPropertyArgs();
    }

    public sealed class ExportPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("status")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.ExportPolicyStatus>? Status { get; set; }

        public ExportPolicyArgs()
        {
        }
        public static new ExportPolicyArgs Empty => new ExportPolicyArgs();
    }

    public sealed class IPRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("action")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.Action>? Action { get; set; }

        [Input("iPAddressOrRange", required: true)]
        public Input<string> IPAddressOrRange { get; set; } = default!;

        public IPRuleArgs()
        {
        }
        public static new IPRuleArgs Empty => new IPRuleArgs();
    }

    public sealed class IdentityPropertiesArgs : global::Pulumi.ResourceArgs
    {
        [Input("principalId")]
        public Input<string>? PrincipalId { get; set; }

        [Input("tenantId")]
        public Input<string>? TenantId { get; set; }

        [Input("type")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.ResourceIdentityType>? Type { get; set; }

        [Input("userAssignedIdentities")]
        private InputMap<global::Pulumi.AzureNative.ContainerRegistry.Inputs.UserIdentityPropertiesArgs>? _userAssignedIdentities;

        public InputMap<global::Pulumi.AzureNative.ContainerRegistry.Inputs.UserIdentityPropertiesArgs> UserAssignedIdentities
        {
            get => _userAssignedIdentities ??= new InputMap<global::Pulumi.AzureNative.ContainerRegistry.Inputs.UserIdentityPropertiesArgs>();
            set => _userAssignedIdentities = value;
        }

        public IdentityPropertiesArgs()
        {
        }
        public static new IdentityPropertiesArgs Empty => new IdentityPropertiesArgs();
    }

    public sealed class KeyVaultPropertiesArgs : global::Pulumi.ResourceArgs
    {
        [Input("identity")]
        public Input<string>? Identity { get; set; }

        [Input("keyIdentifier")]
        public Input<string>? KeyIdentifier { get; set; }

        public KeyVaultPropertiesArgs()
        {
        }
        public static new KeyVaultPropertiesArgs Empty => new KeyVaultPropertiesArgs();
    }

    public sealed class NetworkRuleSetArgs : global::Pulumi.ResourceArgs
    {
        [Input("defaultAction", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.DefaultAction> DefaultAction { get; set; } = default!;

        [Input("ipRules")]
        private InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.IPRuleArgs>? _ipRules;

        public InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.IPRuleArgs> IpRules
        {
            get => _ipRules ??= new InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.IPRuleArgs>();
            set => _ipRules = value;
        }

        public NetworkRuleSetArgs()
        {
        }
        public static new NetworkRuleSetArgs Empty => new NetworkRuleSetArgs();
    }

    public sealed class PoliciesArgs : global::Pulumi.ResourceArgs
    {
        [Input("azureADAuthenticationAsArmPolicy")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.AzureADAuthenticationAsArmPolicyArgs>? AzureADAuthenticationAsArmPolicy { get; set; }

        [Input("exportPolicy")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.ExportPolicyArgs>? ExportPolicy { get; set; }

        [Input("quarantinePolicy")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.QuarantinePolicyArgs>? QuarantinePolicy { get; set; }

        [Input("retentionPolicy")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.RetentionPolicyArgs>? RetentionPolicy { get; set; }

        [Input("softDeletePolicy")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.SoftDeletePolicyArgs>? SoftDeletePolicy { get; set; }

        [Input("trustPolicy")]
        public Input<global::Pulumi.AzureNative.ContainerRegistry.Inputs.TrustPolicyArgs>? TrustPolicy { get; set; }

        public PoliciesArgs()
        {
        }
        public static new PoliciesArgs Empty => new PoliciesArgs();
    }

    public sealed class QuarantinePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("status")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.PolicyStatus>? Status { get; set; }

        public QuarantinePolicyArgs()
        {
        }
        public static new QuarantinePolicyArgs Empty => new QuarantinePolicyArgs();
    }

    public sealed class RetentionPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("days")]
        public Input<int>? Days { get; set; }

        [Input("status")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.PolicyStatus>? Status { get; set; }

        public RetentionPolicyArgs()
        {
        }
        public static new RetentionPolicyArgs Empty => new RetentionPolicyArgs();
    }

    public sealed class SkuArgs : global::Pulumi.ResourceArgs
    {
        [Input("name", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.SkuName> Name { get; set; } = default!;

        public SkuArgs()
        {
        }
        public static new SkuArgs Empty => new SkuArgs();
    }

    public sealed class SoftDeletePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("retentionDays")]
        public Input<int>? RetentionDays { get; set; }

        [Input("status")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.PolicyStatus>? Status { get; set; }

        public SoftDeletePolicyArgs()
        {
        }
        public static new SoftDeletePolicyArgs Empty => new SoftDeletePolicyArgs();
    }

    public sealed class TokenCertificateArgs : global::Pulumi.ResourceArgs
    {
        [Input("encodedPemCertificate")]
        public Input<string>? EncodedPemCertificate { get; set; }

        [Input("expiry")]
        public Input<string>? Expiry { get; set; }

        [Input("name")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.TokenCertificateName>? Name { get; set; }

        [Input("thumbprint")]
        public Input<string>? Thumbprint { get; set; }

        public TokenCertificateArgs()
        {
        }
        public static new TokenCertificateArgs Empty => new TokenCertificateArgs();
    }

    public sealed class TokenCredentialsPropertiesArgs : global::Pulumi.ResourceArgs
    {
        [Input("certificates")]
        private InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.TokenCertificateArgs>? _certificates;

        public InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.TokenCertificateArgs> Certificates
        {
            get => _certificates ??= new InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.TokenCertificateArgs>();
            set => _certificates = value;
        }

        [Input("passwords")]
        private InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.TokenPasswordArgs>? _passwords;

        public InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.TokenPasswordArgs> Passwords
        {
            get => _passwords ??= new InputList<global::Pulumi.AzureNative.ContainerRegistry.Inputs.TokenPasswordArgs>();
            set => _passwords = value;
        }

        public TokenCredentialsPropertiesArgs()
        {
        }
        public static new TokenCredentialsPropertiesArgs Empty => new TokenCredentialsPropertiesArgs();
    }

    public sealed class TokenPasswordArgs : global::Pulumi.ResourceArgs
    {
        [Input("creationTime")]
        public Input<string>? CreationTime { get; set; }

        [Input("expiry")]
        public Input<string>? Expiry { get; set; }

        [Input("name")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.TokenPasswordName>? Name { get; set; }

        public TokenPasswordArgs()
        {
        }
        public static new TokenPasswordArgs Empty => new TokenPasswordArgs();
    }

    public sealed class TrustPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("status")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.PolicyStatus>? Status { get; set; }

        [Input("type")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerRegistry.TrustPolicyType>? Type { get; set; }

        public TrustPolicyArgs()
        {
        }
        public static new TrustPolicyArgs Empty => new TrustPolicyArgs();
    }

    public sealed class UserIdentityPropertiesArgs : global::Pulumi.ResourceArgs
    {
        [Input("clientId")]
        public Input<string>? ClientId { get; set; }

        [Input("principalId")]
        public Input<string>? PrincipalId { get; set; }

        public UserIdentityPropertiesArgs()
        {
        }
        public static new UserIdentityPropertiesArgs Empty => new UserIdentityPropertiesArgs();
    }
}
