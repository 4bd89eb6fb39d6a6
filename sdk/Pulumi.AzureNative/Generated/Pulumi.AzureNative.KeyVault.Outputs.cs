// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.KeyVault.Outputs
{
    [OutputType]
    public sealed class AccessPolicyEntryResponse
    {
        public readonly string? ApplicationId;
        public readonly string ObjectId;
        public readonly global::Pulumi.AzureNative.KeyVault.Outputs.PermissionsResponse Permissions;
        public readonly string TenantId;
        [OutputConstructor]
        private AccessPolicyEntryResponse([OutputConstructorParameter("applicationId")] string? @applicationId, [OutputConstructorParameter("objectId")] string @objectId, [OutputConstructorParameter("permissions")] global::Pulumi.AzureNative.KeyVault.Outputs.PermissionsResponse @permissions, [OutputConstructorParameter("tenantId")] string @tenantId)
        {
            ApplicationId = @applicationId;
            ObjectId = @objectId;
            Permissions = @permissions;
            TenantId = @tenantId;
        }
    }

    [OutputType]
    public sealed class ActionResponse
    {
        public readonly string? Type;
        [OutputConstructor]
        private ActionResponse([OutputConstructorParameter("type")] string? @type)
        {
            Type = @type;
        }
    }

    [OutputType]
    public sealed class IPRuleResponse
    {
        public readonly string Value;
        [OutputConstructor]
        private IPRuleResponse([OutputConstructorParameter("value")] string @value)
        {
            Value = @value;
        }
    }

    [OutputType]
    public sealed class KeyAttributesResponse
    {
        public readonly int Created;
        public readonly bool? Enabled;
        public readonly int? Expires;
        public readonly bool? Exportable;
        public readonly int? NotBefore;
        public readonly string RecoveryLevel;
        public readonly int Updated;
        [OutputConstructor]
        private KeyAttributesResponse([OutputConstructorParameter("created")] int @created, [OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("expires")] int? @expires, [OutputConstructorParameter("exportable")] bool? @exportable, [OutputConstructorParameter("notBefore")] int? @notBefore, [OutputConstructorParameter("recoveryLevel")] string @recoveryLevel, [OutputConstructorParameter("updated")] int @updated)
        {
            Created = @created;
            Enabled = @enabled;
            Expires = @expires;
            Exportable = @exportable;
            NotBefore = @notBefore;
            RecoveryLevel = @recoveryLevel;
            Updated = @updated;
        }
    }

    [OutputType]
    public sealed class KeyReleasePolicyResponse
    {
        public readonly string? ContentType;
        public readonly string? Data;
        [OutputConstructor]
        private KeyReleasePolicyResponse([OutputConstructorParameter("contentType")] string? @contentType, [OutputConstructorParameter("data")] string? @data)
        {
            ContentType = @contentType;
            Data = @data;
        }
    }

    [OutputType]
    public sealed class KeyRotationPolicyAttributesResponse
    {
        public readonly int Created;
        public readonly string? ExpiryTime;
        public readonly int Updated;
        [OutputConstructor]
        private KeyRotationPolicyAttributesResponse([OutputConstructorParameter("created")] int @created, [OutputConstructorParameter("expiryTime")] string? @expiryTime, [OutputConstructorParameter("updated")] int @updated)
        {
            Created = @created;
            ExpiryTime = @expiryTime;
            Updated = @updated;
        }
    }

    [OutputType]
    public sealed class LifetimeActionResponse
    {
        public readonly global::Pulumi.AzureNative.KeyVault.Outputs.ActionResponse? Action;
        public readonly global::Pulumi.AzureNative.KeyVault.Outputs.TriggerResponse? Trigger;
        [OutputConstructor]
        private LifetimeActionResponse([OutputConstructorParameter("action")] global::Pulumi.AzureNative.KeyVault.Outputs.ActionResponse? @action, [OutputConstructorParameter("trigger")] global::Pulumi.AzureNative.KeyVault.Outputs.TriggerResponse? @trigger)
        {
            Action = @action;
            Trigger = @trigger;
        }
    }

    [OutputType]
    public sealed class NetworkRuleSetResponse
    {
        public readonly string? Bypass;
        public readonly string? DefaultAction;
        public readonly ImmutableArray<global::Pulumi.AzureNative.KeyVault.Outputs.IPRuleResponse> IpRules;
        public readonly ImmutableArray<global::Pulumi.AzureNative.KeyVault.Outputs.VirtualNetworkRuleResponse> VirtualNetworkRules;
        [OutputConstructor]
        private NetworkRuleSetResponse([OutputConstructorParameter("bypass")] string? @bypass, [OutputConstructorParameter("defaultAction")] string? @defaultAction, [OutputConstructorParameter("ipRules")] ImmutableArray<global::Pulumi.AzureNative.KeyVault.Outputs.IPRuleResponse> @ipRules, [OutputConstructorParameter("virtualNetworkRules")] ImmutableArray<global::Pulumi.AzureNative.KeyVault.Outputs.VirtualNetworkRuleResponse> @virtualNetworkRules)
        {
            Bypass = @bypass;
            DefaultAction = @defaultAction;
            IpRules = @ipRules;
            VirtualNetworkRules = @virtualNetworkRules;
        }
    }

    [OutputType]
    public sealed class PermissionsResponse
    {
        public readonly ImmutableArray<string> Certificates;
        public readonly ImmutableArray<string> Keys;
        public readonly ImmutableArray<string> Secrets;
        public readonly ImmutableArray<string> Storage;
        [OutputConstructor]
        private PermissionsResponse([OutputConstructorParameter("certificates")] ImmutableArray<string> @certificates, [OutputConstructorParameter("keys")] ImmutableArray<string> @keys, [OutputConstructorParameter("secrets")] ImmutableArray<string> @secrets, [OutputConstructorParameter("storage")] ImmutableArray<string> @storage)
        {
            Certificates = @certificates;
            Keys = @keys;
            Secrets = @secrets;
            Storage = @storage;
        }
    }

    [OutputType]
    public sealed class PrivateEndpointConnectionItemResponse
    {
        public readonly string? Etag;
        public readonly string? Id;
        public readonly global::Pulumi.AzureNative.KeyVault.Outputs.PrivateEndpointResponse? PrivateEndpoint;
        public readonly global::Pulumi.AzureNative.KeyVault.Outputs.PrivateLinkServiceConnectionStateResponse? PrivateLinkServiceConnectionState;
        public readonly string ProvisioningState;
        [OutputConstructor]
        private PrivateEndpointConnectionItemResponse([OutputConstructorParameter("etag")] string? @etag, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("privateEndpoint")] global::Pulumi.AzureNative.KeyVault.Outputs.PrivateEndpointResponse? @privateEndpoint, [OutputConstructorParameter("privateLinkServiceConnectionState")] global::Pulumi.AzureNative.KeyVault.Outputs.PrivateLinkServiceConnectionStateResponse? @privateLinkServiceConnectionState, [OutputConstructorParameter("provisioningState")] string @provisioningState)
        {
            Etag = @etag;
            Id = @id;
            PrivateEndpoint = @privateEndpoint;
            PrivateLinkServiceConnectionState = @privateLinkServiceConnectionState;
            ProvisioningState = @provisioningState;
        }
    }

    [OutputType]
    public sealed class PrivateEndpointResponse
    {
        public readonly string Id;
        [OutputConstructor]
        private PrivateEndpointResponse([OutputConstructorParameter("id")] string @id)
        {
            Id = @id;
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
    public sealed class RotationPolicyResponse
    {
        public readonly global::Pulumi.AzureNative.KeyVault.Outputs.KeyRotationPolicyAttributesResponse? Attributes;
        public readonly ImmutableArray<global::Pulumi.AzureNative.KeyVault.Outputs.LifetimeActionResponse> LifetimeActions;
        [OutputConstructor]
        private RotationPolicyResponse([OutputConstructorParameter("attributes")] global::Pulumi.AzureNative.KeyVault.Outputs.KeyRotationPolicyAttributesResponse? @attributes, [OutputConstructorParameter("lifetimeActions")] ImmutableArray<global::Pulumi.AzureNative.KeyVault.Outputs.LifetimeActionResponse> @lifetimeActions)
        {
            Attributes = @attributes;
            LifetimeActions = @lifetimeActions;
        }
    }

    [OutputType]
    public sealed class SkuResponse
    {
        public readonly string Family;
        public readonly string Name;
        [OutputConstructor]
        private SkuResponse([OutputConstructorParameter("family")] string @family, [OutputConstructorParameter("name")] string @name)
        {
            Family = @family;
            Name = @name;
        }
    }

    [OutputType]
    public sealed class SystemDataResponse
    {
        public readonly string? CreatedAt;
        public readonly string? CreatedBy;
        public readonly string? CreatedByType;
        public readonly string? LastModifiedAt;
        public readonly string? LastModifiedBy;
        public readonly string? LastModifiedByType;
        [OutputConstructor]
        private SystemDataResponse([OutputConstructorParameter("createdAt")] string? @createdAt, [OutputConstructorParameter("createdBy")] string? @createdBy, [OutputConstructorParameter("createdByType")] string? @createdByType, [OutputConstructorParameter("lastModifiedAt")] string? @lastModifiedAt, [OutputConstructorParameter("lastModifiedBy")] string? @lastModifiedBy, [OutputConstructorParameter("lastModifiedByType")] string? @lastModifiedByType)
        {
            CreatedAt = @createdAt;
            CreatedBy = @createdBy;
            CreatedByType = @createdByType;
            LastModifiedAt = @lastModifiedAt;
            LastModifiedBy = @lastModifiedBy;
            LastModifiedByType = @lastModifiedByType;
        }
    }

    [OutputType]
    public sealed class TriggerResponse
    {
        public readonly string? TimeAfterCreate;
        public readonly string? TimeBeforeExpiry;
        [OutputConstructor]
        private TriggerResponse([OutputConstructorParameter("timeAfterCreate")] string? @timeAfterCreate, [OutputConstructorParameter("timeBeforeExpiry")] string? @timeBeforeExpiry)
        {
            TimeAfterCreate = @timeAfterCreate;
            TimeBeforeExpiry = @timeBeforeExpiry;
        }
    }

    [OutputType]
    public sealed class VaultPropertiesResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.KeyVault.Outputs.AccessPolicyEntryResponse> AccessPolicies;
        public readonly bool? EnablePurgeProtection;
        public readonly bool? EnableRbacAuthorization;
        public readonly bool? EnableSoftDelete;
        public readonly bool? EnabledForDeployment;
        public readonly bool? EnabledForDiskEncryption;
        public readonly bool? EnabledForTemplateDeployment;
        public readonly string HsmPoolResourceId;
        public readonly global::Pulumi.AzureNative.KeyVault.Outputs.NetworkRuleSetResponse? NetworkAcls;
        public readonly ImmutableArray<global::Pulumi.AzureNative.KeyVault.Outputs.PrivateEndpointConnectionItemResponse> PrivateEndpointConnections;
        public readonly string ProvisioningState;
        public readonly string? PublicNetworkAccess;
        public readonly global::Pulumi.AzureNative.KeyVault.Outputs.SkuResponse Sku;
        public readonly int? SoftDeleteRetentionInDays;
        public readonly string TenantId;
        public readonly string VaultUri;
        [OutputConstructor]
        private VaultPropertiesResponse([OutputConstructorParameter("accessPolicies")] ImmutableArray<global::Pulumi.AzureNative.KeyVault.Outputs.AccessPolicyEntryResponse> @accessPolicies, [OutputConstructorParameter("enablePurgeProtection")] bool? @enablePurgeProtection, [OutputConstructorParameter("enableRbacAuthorization")] bool? @enableRbacAuthorization, [OutputConstructorParameter("enableSoftDelete")] bool? @enableSoftDelete, [OutputConstructorParameter("enabledForDeployment")] bool? @enabledForDeployment, [OutputConstructorParameter("enabledForDiskEncryption")] bool? @enabledForDiskEncryption, [OutputConstructorParameter("enabledForTemplateDeployment")] bool? @enabledForTemplateDeployment, [OutputConstructorParameter("hsmPoolResourceId")] string @hsmPoolResourceId, [OutputConstructorParameter("networkAcls")] global::Pulumi.AzureNative.KeyVault.Outputs.NetworkRuleSetResponse? @networkAcls, [OutputConstructorParameter("privateEndpointConnections")] ImmutableArray<global::Pulumi.AzureNative.KeyVault.Outputs.PrivateEndpointConnectionItemResponse> @privateEndpointConnections, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("publicNetworkAccess")] string? @publicNetworkAccess, [OutputConstructorParameter("sku")] global::Pulumi.AzureNative.KeyVault.Outputs.SkuResponse @sku, [OutputConstructorParameter("softDeleteRetentionInDays")] int? @softDeleteRetentionInDays, [OutputConstructorParameter("tenantId")] string @tenantId, [OutputConstructorParameter("vaultUri")] string @vaultUri)
        {
            AccessPolicies = @accessPolicies;
            EnablePurgeProtection = @enablePurgeProtection;
            EnableRbacAuthorization = @enableRbacAuthorization;
            EnableSoftDelete = @enableSoftDelete;
            EnabledForDeployment = @enabledForDeployment;
            EnabledForDiskEncryption = @enabledForDiskEncryption;
            EnabledForTemplateDeployment = @enabledForTemplateDeployment;
            HsmPoolResourceId = @hsmPoolResourceId;
            NetworkAcls = @networkAcls;
            PrivateEndpointConnections = @privateEndpointConnections;
            ProvisioningState = @provisioningState;
            PublicNetworkAccess = @publicNetworkAccess;
            Sku = @sku;
            SoftDeleteRetentionInDays = @softDeleteRetentionInDays;
            TenantId = @tenantId;
            VaultUri = @vaultUri;
        }
    }

    [OutputType]
    public sealed class VirtualNetworkRuleResponse
    {
        public readonly string Id;
        public readonly bool? IgnoreMissingVnetServiceEndpoint;
        [OutputConstructor]
        private VirtualNetworkRuleResponse([OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("ignoreMissingVnetServiceEndpoint")] bool? @ignoreMissingVnetServiceEndpoint)
        {
            Id = @id;
            IgnoreMissingVnetServiceEndpoint = @ignoreMissingVnetServiceEndpoint;
        }
    }
}
