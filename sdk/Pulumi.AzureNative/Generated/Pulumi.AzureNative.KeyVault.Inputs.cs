// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.KeyVault.Inputs
{
    public sealed class AccessPolicyEntryArgs : global::Pulumi.ResourceArgs
    {
        [Input("applicationId")]
        public Input<string>? ApplicationId { get; set; }

        [Input("objectId", required: true)]
        public Input<string> ObjectId { get; set; } = default!;

        [Input("permissions", required: true)]
        public Input<global::Pulumi.AzureNative.KeyVault.Inputs.PermissionsArgs> Permissions { get; set; } = default!;

        [Input("tenantId", required: true)]
        public Input<string> TenantId { get; set; } = default!;

        public AccessPolicyEntryArgs()
        {
        }
        public static new AccessPolicyEntryArgs Empty => new AccessPolicyEntryArgs();
    }

    public sealed class ActionArgs : global::Pulumi.ResourceArgs
    {
        [Input("type")]
        public Input<global::Pulumi.AzureNative.KeyVault.KeyRotationPolicyActionType>? Type { get; set; }

        public ActionArgs()
        {
        }
        public static new ActionArgs Empty => new ActionArgs();
    }

    public sealed class IPRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("value", required: true)]
        public Input<string> Value { get; set; } = default!;

        public IPRuleArgs()
        {
        }
        public static new IPRuleArgs Empty => new IPRuleArgs();
    }

    public sealed class KeyAttributesArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("expires")]
        public Input<int>? Expires { get; set; }

        [Input("exportable")]
        public Input<bool>? Exportable { get; set; }

        [Input("notBefore")]
        public Input<int>? NotBefore { get; set; }

        public KeyAttributesArgs()
        {
        }
        public static new KeyAttributesArgs Empty => new KeyAttributesArgs();
    }

    public sealed class KeyPropertiesArgs : global::Pulumi.ResourceArgs
    {
        [Input("attributes")]
        public Input<global::Pulumi.AzureNative.KeyVault.Inputs.KeyAttributesArgs>? Attributes { get; set; }

        [Input("curveName")]
        public InputUnion<string, global::Pulumi.AzureNative.KeyVault.JsonWebKeyCurveName>? CurveName { get; set; }

        [Input("keyOps")]
        private InputList<Union<string, global::Pulumi.AzureNative.KeyVault.JsonWebKeyOperation>>? _keyOps;

        public InputList<Union<string, global::Pulumi.AzureNative.KeyVault.JsonWebKeyOperation>> KeyOps
        {
            get => _keyOps ??= new InputList<Union<string, global::Pulumi.AzureNative.KeyVault.JsonWebKeyOperation>>();
            set => _keyOps = value;
        }

        [Input("keySize")]
        public Input<int>? KeySize { get; set; }

        [Input("kty")]
        public InputUnion<string, global::Pulumi.AzureNative.KeyVault.JsonWebKeyType>? Kty { get; set; }

        [Input("releasePolicy")]
        public Input<global::Pulumi.AzureNative.KeyVault.Inputs.KeyReleasePolicyArgs>? ReleasePolicy { get; set; }

        [Input("rotationPolicy")]
        public Input<global::Pulumi.AzureNative.KeyVault.Inputs.RotationPolicyArgs>? RotationPolicy { get; set; }

        public KeyPropertiesArgs()
        {
        }
        public static new KeyPropertiesArgs Empty => new KeyPropertiesArgs();
    }

    public sealed class KeyReleasePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("contentType")]
        public Input<string>? ContentType { get; set; }

        [Input("data")]
        public Input<string>? Data { get; set; }

        public KeyReleasePolicyArgs()
        {
        }
        public static new KeyReleasePolicyArgs Empty => new KeyReleasePolicyArgs();
    }

    public sealed class KeyRotationPolicyAttributesArgs : global::Pulumi.ResourceArgs
    {
        [Input("expiryTime")]
        public Input<string>? ExpiryTime { get; set; }

        public KeyRotationPolicyAttributesArgs()
        {
        }
        public static new KeyRotationPolicyAttributesArgs Empty => new KeyRotationPolicyAttributesArgs();
    }

    public sealed class LifetimeActionArgs : global::Pulumi.ResourceArgs
    {
        [Input("action")]
        public Input<global::Pulumi.AzureNative.KeyVault.Inputs.ActionArgs>? Action { get; set; }

        [Input("trigger")]
        public Input<global::Pulumi.AzureNative.KeyVault.Inputs.TriggerArgs>? Trigger { get; set; }

        public LifetimeActionArgs()
        {
        }
        public static new LifetimeActionArgs Empty => new LifetimeActionArgs();
    }

    public sealed class NetworkRuleSetArgs : global::Pulumi.ResourceArgs
    {
        [Input("bypass")]
        public InputUnion<string, global::Pulumi.AzureNative.KeyVault.NetworkRuleBypassOptions>? Bypass { get; set; }

        [Input("defaultAction")]
        public InputUnion<string, global::Pulumi.AzureNative.KeyVault.NetworkRuleAction>? DefaultAction { get; set; }

        [Input("ipRules")]
        private InputList<global::Pulumi.AzureNative.KeyVault.Inputs.IPRuleArgs>? _ipRules;

        public InputList<global::Pulumi.AzureNative.KeyVault.Inputs.IPRuleArgs> IpRules
        {
            get => _ipRules ??= new InputList<global::Pulumi.AzureNative.KeyVault.Inputs.IPRuleArgs>();
            set => _ipRules = value;
        }

        [Input("virtualNetworkRules")]
        private InputList<global::Pulumi.AzureNative.KeyVault.Inputs.VirtualNetworkRuleArgs>? _virtualNetworkRules;

        public InputList<global::Pulumi.AzureNative.KeyVault.Inputs.VirtualNetworkRuleArgs> VirtualNetworkRules
        {
            get => _virtualNetworkRules ??= new InputList<global::Pulumi.AzureNative.KeyVault.Inputs.VirtualNetworkRuleArgs>();
            set => _virtualNetworkRules = value;
        }

        public NetworkRuleSetArgs()
        {
        }
        public static new NetworkRuleSetArgs Empty => new NetworkRuleSetArgs();
    }

    public sealed class PermissionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("certificates")]
        private InputList<Union<string, global::Pulumi.AzureNative.KeyVault.CertificatePermissions>>? _certificates;

        public InputList<Union<string, global::Pulumi.AzureNative.KeyVault.CertificatePermissions>> Certificates
        {
            get => _certificates ??= new InputList<Union<string, global::Pulumi.AzureNative.KeyVault.CertificatePermissions>>();
            set => _certificates = value;
        }

        [Input("keys")]
        private InputList<Union<string, global::Pulumi.AzureNative.KeyVault.KeyPermissions>>? _keys;

        public InputList<Union<string, global::Pulumi.AzureNative.KeyVault.KeyPermissions>> Keys
        {
            get => _keys ??= new InputList<Union<string, global::Pulumi.AzureNative.KeyVault.KeyPermissions>>();
            set => _keys = value;
        }

        [Input("secrets")]
        private InputList<Union<string, global::Pulumi.AzureNative.KeyVault.SecretPermissions>>? _secrets;

        public InputList<Union<string, global::Pulumi.AzureNative.KeyVault.SecretPermissions>> Secrets
        {
            get => _secrets ??= new InputList<Union<string, global::Pulumi.AzureNative.KeyVault.SecretPermissions>>();
            set => _secrets = value;
        }

        [Input("storage")]
        private InputList<Union<string, global::Pulumi.AzureNative.KeyVault.StoragePermissions>>? _storage;

        public InputList<Union<string, global::Pulumi.AzureNative.KeyVault.StoragePermissions>> Storage
        {
            get => _storage ??= new InputList<Union<string, global::Pulumi.AzureNative.KeyVault.StoragePermissions>>();
            set => _storage = value;
        }

        public PermissionsArgs()
        {
        }
        public static new PermissionsArgs Empty => new PermissionsArgs();
    }

    public sealed class RotationPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("attributes")]
        public Input<global::Pulumi.AzureNative.KeyVault.Inputs.KeyRotationPolicyAttributesArgs>? Attributes { get; set; }

        [Input("lifetimeActions")]
        private InputList<global::Pulumi.AzureNative.KeyVault.Inputs.LifetimeActionArgs>? _lifetimeActions;

        public InputList<global::Pulumi.AzureNative.KeyVault.Inputs.LifetimeActionArgs> LifetimeActions
        {
            get => _lifetimeActions ??= new InputList<global::Pulumi.AzureNative.KeyVault.Inputs.LifetimeActionArgs>();
            set => _lifetimeActions = value;
        }

        public RotationPolicyArgs()
        {
        }
        public static new RotationPolicyArgs Empty => new RotationPolicyArgs();
    }

    public sealed class SkuArgs : global::Pulumi.ResourceArgs
    {
        [Input("family", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.KeyVault.SkuFamily> Family { get; set; } = default!;

        [Input("name", required: true)]
        public Input<global::Pulumi.AzureNative.KeyVault.SkuName> Name { get; set; } = default!;

        public SkuArgs()
        {
        }
        public static new SkuArgs Empty => new SkuArgs();
    }

    public sealed class TriggerArgs : global::Pulumi.ResourceArgs
    {
        [Input("timeAfterCreate")]
        public Input<string>? TimeAfterCreate { get; set; }

        [Input("timeBeforeExpiry")]
        public Input<string>? TimeBeforeExpiry { get; set; }

        public TriggerArgs()
        {
        }
        public static new TriggerArgs Empty => new TriggerArgs();
    }

    public sealed class VaultPropertiesArgs : global::Pulumi.ResourceArgs
    {
        [Input("accessPolicies")]
        private InputList<global::Pulumi.AzureNative.KeyVault.Inputs.AccessPolicyEntryArgs>? _accessPolicies;

        public InputList<global::Pulumi.AzureNative.KeyVault.Inputs.AccessPolicyEntryArgs> AccessPolicies
        {
            get => _accessPolicies ??= new InputList<global::Pulumi.AzureNative.KeyVault.Inputs.AccessPolicyEntryArgs>();
            set => _accessPolicies = value;
        }

        [Input("createMode")]
        public Input<global::Pulumi.AzureNative.KeyVault.CreateMode>? CreateMode { get; set; }

        [Input("enablePurgeProtection")]
        public Input<bool>? EnablePurgeProtection { get; set; }

        [Input("enableRbacAuthorization")]
        public Input<bool>? EnableRbacAuthorization { get; set; }

        [Input("enableSoftDelete")]
        public Input<bool>? EnableSoftDelete { get; set; }

        [Input("enabledForDeployment")]
        public Input<bool>? EnabledForDeployment { get; set; }

        [Input("enabledForDiskEncryption")]
        public Input<bool>? EnabledForDiskEncryption { get; set; }

        [Input("enabledForTemplateDeployment")]
        public Input<bool>? EnabledForTemplateDeployment { get; set; }

        [Input("networkAcls")]
        public Input<global::Pulumi.AzureNative.KeyVault.Inputs.NetworkRuleSetArgs>? NetworkAcls { get; set; }

        [Input("publicNetworkAccess")]
        public Input<string>? PublicNetworkAccess { get; set; }

        [Input("sku", required: true)]
        public Input<global::Pulumi.AzureNative.KeyVault.Inputs.SkuArgs> Sku { get; set; } = default!;

        [Input("softDeleteRetentionInDays")]
        public Input<int>? SoftDeleteRetentionInDays { get; set; }

        [Input("tenantId", required: true)]
        public Input<string> TenantId { get; set; } = default!;

        public VaultPropertiesArgs()
        {
        }
        public static new VaultPropertiesArgs Empty => new VaultPropertiesArgs();
    }

    public sealed class VirtualNetworkRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("id", required: true)]
        public Input<string> Id { get; set; } = default!;

        [Input("ignoreMissingVnetServiceEndpoint")]
        public Input<bool>? IgnoreMissingVnetServiceEndpoint { get; set; }

        public VirtualNetworkRuleArgs()
        {
        }
        public static new VirtualNetworkRuleArgs Empty => new VirtualNetworkRuleArgs();
    }
}
