// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerRegistry.Outputs
{
    [OutputType]
    public sealed class AuthCredentialResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerRegistry.Outputs.CredentialHealthResponse CredentialHealth;
        public readonly string? Name;
        public readonly string? PasswordSecretIdentifier;
        public readonly string? UsernameSecretIdentifier;
        [OutputConstructor]
        private AuthCredentialResponse([OutputConstructorParameter("credentialHealth")] global::Pulumi.AzureNative.ContainerRegistry.Outputs.CredentialHealthResponse @credentialHealth, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("passwordSecretIdentifier")] string? @passwordSecretIdentifier, [OutputConstructorParameter("usernameSecretIdentifier")] string? @usernameSecretIdentifier)
        {
            CredentialHealth = @credentialHealth;
            Name = @name;
            PasswordSecretIdentifier = @passwordSecretIdentifier;
            UsernameSecretIdentifier = @usernameSecretIdentifier;
        }
    }

    [OutputType]
    public sealed class AzureADAuthenticationAsArmPolicyResponse
    {
        public readonly string? Status;
        [OutputConstructor]
        private AzureADAuthenticationAsArmPolicyResponse([OutputConstructorParameter("status")] string? @status)
        {
            Status = @status;
        }
    }

    [OutputType]
    public sealed class CredentialHealthResponse
    {
        public readonly string? ErrorCode;
        public readonly string? ErrorMessage;
        public readonly string? Status;
        [OutputConstructor]
        private CredentialHealthResponse([OutputConstructorParameter("errorCode")] string? @errorCode, [OutputConstructorParameter("errorMessage")] string? @errorMessage, [OutputConstructorParameter("status")] string? @status)
        {
            ErrorCode = @errorCode;
            ErrorMessage = @errorMessage;
            Status = @status;
        }
    }

    [OutputType]
    public sealed class EncryptionPropertyResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerRegistry.Outputs.KeyVaultPropertiesResponse? KeyVaultProperties;
        public readonly string? Status;
        [OutputConstructor]
        private EncryptionPropertyResponse([OutputConstructorParameter("keyVaultProperties")] global::Pulumi.AzureNative.ContainerRegistry.Outputs.KeyVaultPropertiesResponse? @keyVaultProperties, [OutputConstructorParameter("status")] string? @status)
        {
            KeyVaultProperties = @keyVaultProperties;
            Status = @status;
        }
    }

    [OutputType]
    public sealed class ExportPolicyResponse
    {
        public readonly string? Status;
        [OutputConstructor]
        private ExportPolicyResponse([OutputConstructorParameter("status")] string? @status)
        {
            Status = @status;
        }
    }

    [OutputType]
    public sealed class IPRuleResponse
    {
        public readonly string? Action;
        public readonly string IPAddressOrRange;
        [OutputConstructor]
        private IPRuleResponse([OutputConstructorParameter("action")] string? @action, [OutputConstructorParameter("iPAddressOrRange")] string @iPAddressOrRange)
        {
            Action = @action;
            IPAddressOrRange = @iPAddressOrRange;
        }
    }

    [OutputType]
    public sealed class IdentityPropertiesResponse
    {
        public readonly string? PrincipalId;
        public readonly string? TenantId;
        public readonly string? Type;
        public readonly ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerRegistry.Outputs.UserIdentityPropertiesResponse>? UserAssignedIdentities;
        [OutputConstructor]
        private IdentityPropertiesResponse([OutputConstructorParameter("principalId")] string? @principalId, [OutputConstructorParameter("tenantId")] string? @tenantId, [OutputConstructorParameter("type")] string? @type, [OutputConstructorParameter("userAssignedIdentities")] ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerRegistry.Outputs.UserIdentityPropertiesResponse>? @userAssignedIdentities)
        {
            PrincipalId = @principalId;
            TenantId = @tenantId;
            Type = @type;
            UserAssignedIdentities = @userAssignedIdentities;
        }
    }

    [OutputType]
    public sealed class KeyVaultPropertiesResponse
    {
        public readonly string? Identity;
        public readonly string? KeyIdentifier;
        public readonly bool KeyRotationEnabled;
        public readonly string LastKeyRotationTimestamp;
        public readonly string VersionedKeyIdentifier;
        [OutputConstructor]
        private KeyVaultPropertiesResponse([OutputConstructorParameter("identity")] string? @identity, [OutputConstructorParameter("keyIdentifier")] string? @keyIdentifier, [OutputConstructorParameter("keyRotationEnabled")] bool @keyRotationEnabled, [OutputConstructorParameter("lastKeyRotationTimestamp")] string @lastKeyRotationTimestamp, [OutputConstructorParameter("versionedKeyIdentifier")] string @versionedKeyIdentifier)
        {
            Identity = @identity;
            KeyIdentifier = @keyIdentifier;
            KeyRotationEnabled = @keyRotationEnabled;
            LastKeyRotationTimestamp = @lastKeyRotationTimestamp;
            VersionedKeyIdentifier = @versionedKeyIdentifier;
        }
    }

    [OutputType]
    public sealed class NetworkRuleSetResponse
    {
        public readonly string DefaultAction;
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerRegistry.Outputs.IPRuleResponse> IpRules;
        [OutputConstructor]
        private NetworkRuleSetResponse([OutputConstructorParameter("defaultAction")] string @defaultAction, [OutputConstructorParameter("ipRules")] ImmutableArray<global::Pulumi.AzureNative.ContainerRegistry.Outputs.IPRuleResponse> @ipRules)
        {
            DefaultAction = @defaultAction;
            IpRules = @ipRules;
        }
    }

    [OutputType]
    public sealed class PoliciesResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerRegistry.Outputs.AzureADAuthenticationAsArmPolicyResponse? AzureADAuthenticationAsArmPolicy;
        public readonly global::Pulumi.AzureNative.ContainerRegistry.Outputs.ExportPolicyResponse? ExportPolicy;
        public readonly global::Pulumi.AzureNative.ContainerRegistry.Outputs.QuarantinePolicyResponse? QuarantinePolicy;
        public readonly global::Pulumi.AzureNative.ContainerRegistry.Outputs.RetentionPolicyResponse? RetentionPolicy;
        public readonly global::Pulumi.AzureNative.ContainerRegistry.Outputs.SoftDeletePolicyResponse? SoftDeletePolicy;
        public readonly global::Pulumi.AzureNative.ContainerRegistry.Outputs.TrustPolicyResponse? TrustPolicy;
        [OutputConstructor]
        private PoliciesResponse([OutputConstructorParameter("azureADAuthenticationAsArmPolicy")] global::Pulumi.AzureNative.ContainerRegistry.Outputs.AzureADAuthenticationAsArmPolicyResponse? @azureADAuthenticationAsArmPolicy, [OutputConstructorParameter("exportPolicy")] global::Pulumi.AzureNative.ContainerRegistry.Outputs.ExportPolicyResponse? @exportPolicy, [OutputConstructorParameter("quarantinePolicy")] global::Pulumi.AzureNative.ContainerRegistry.Outputs.QuarantinePolicyResponse? @quarantinePolicy, [OutputConstructorParameter("retentionPolicy")] global::Pulumi.AzureNative.ContainerRegistry.Outputs.RetentionPolicyResponse? @retentionPolicy, [OutputConstructorParameter("softDeletePolicy")] global::Pulumi.AzureNative.ContainerRegistry.Outputs.SoftDeletePolicyResponse? @softDeletePolicy, [OutputConstructorParameter("trustPolicy")] global::Pulumi.AzureNative.ContainerRegistry.Outputs.TrustPolicyResponse? @trustPolicy)
        {
            AzureADAuthenticationAsArmPolicy = @azureADAuthenticationAsArmPolicy;
            ExportPolicy = @exportPolicy;
            QuarantinePolicy = @quarantinePolicy;
            RetentionPolicy = @retentionPolicy;
            SoftDeletePolicy = @softDeletePolicy;
            TrustPolicy = @trustPolicy;
        }
    }

    [OutputType]
    public sealed class PrivateEndpointConnectionResponse
    {
        public readonly string Id;
        public readonly string Name;
        public readonly global::Pulumi.AzureNative.ContainerRegistry.Outputs.PrivateEndpointResponse? PrivateEndpoint;
        public readonly global::Pulumi.AzureNative.ContainerRegistry.Outputs.PrivateLinkServiceConnectionStateResponse? PrivateLinkServiceConnectionState;
        public readonly string ProvisioningState;
        public readonly global::Pulumi.AzureNative.ContainerRegistry.Outputs.SystemDataResponse SystemData;
        public readonly string Type;
        [OutputConstructor]
        private PrivateEndpointConnectionResponse([OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("privateEndpoint")] global::Pulumi.AzureNative.ContainerRegistry.Outputs.PrivateEndpointResponse? @privateEndpoint, [OutputConstructorParameter("privateLinkServiceConnectionState")] global::Pulumi.AzureNative.ContainerRegistry.Outputs.PrivateLinkServiceConnectionStateResponse? @privateLinkServiceConnectionState, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("systemData")] global::Pulumi.AzureNative.ContainerRegistry.Outputs.SystemDataResponse @systemData, [OutputConstructorParameter("type")] string @type)
        {
            Id = @id;
            Name = @name;
            PrivateEndpoint = @privateEndpoint;
            PrivateLinkServiceConnectionState = @privateLinkServiceConnectionState;
            ProvisioningState = @provisioningState;
            SystemData = @systemData;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class PrivateEndpointResponse
    {
        public readonly string? Id;
        [OutputConstructor]
        private PrivateEndpointResponse([OutputConstructorParameter("id")] string? @id)
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
    public sealed class QuarantinePolicyResponse
    {
        public readonly string? Status;
        [OutputConstructor]
        private QuarantinePolicyResponse([OutputConstructorParameter("status")] string? @status)
        {
            Status = @status;
        }
    }

    [OutputType]
    public sealed class RetentionPolicyResponse
    {
        public readonly int? Days;
        public readonly string LastUpdatedTime;
        public readonly string? Status;
        [OutputConstructor]
        private RetentionPolicyResponse([OutputConstructorParameter("days")] int? @days, [OutputConstructorParameter("lastUpdatedTime")] string @lastUpdatedTime, [OutputConstructorParameter("status")] string? @status)
        {
            Days = @days;
            LastUpdatedTime = @lastUpdatedTime;
            Status = @status;
        }
    }

    [OutputType]
    public sealed class SkuResponse
    {
        public readonly string Name;
        public readonly string Tier;
        [OutputConstructor]
        private SkuResponse([OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("tier")] string @tier)
        {
            Name = @name;
            Tier = @tier;
        }
    }

    [OutputType]
    public sealed class SoftDeletePolicyResponse
    {
        public readonly string LastUpdatedTime;
        public readonly int? RetentionDays;
        public readonly string? Status;
        [OutputConstructor]
        private SoftDeletePolicyResponse([OutputConstructorParameter("lastUpdatedTime")] string @lastUpdatedTime, [OutputConstructorParameter("retentionDays")] int? @retentionDays, [OutputConstructorParameter("status")] string? @status)
        {
            LastUpdatedTime = @lastUpdatedTime;
            RetentionDays = @retentionDays;
            Status = @status;
        }
    }

    [OutputType]
    public sealed class StatusResponse
    {
        public readonly string DisplayStatus;
        public readonly string Message;
        public readonly string Timestamp;
        [OutputConstructor]
        private StatusResponse([OutputConstructorParameter("displayStatus")] string @displayStatus, [OutputConstructorParameter("message")] string @message, [OutputConstructorParameter("timestamp")] string @timestamp)
        {
            DisplayStatus = @displayStatus;
            Message = @message;
            Timestamp = @timestamp;
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
    public sealed class TokenCertificateResponse
    {
        public readonly string? EncodedPemCertificate;
        public readonly string? Expiry;
        public readonly string? Name;
        public readonly string? Thumbprint;
        [OutputConstructor]
        private TokenCertificateResponse([OutputConstructorParameter("encodedPemCertificate")] string? @encodedPemCertificate, [OutputConstructorParameter("expiry")] string? @expiry, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("thumbprint")] string? @thumbprint)
        {
            EncodedPemCertificate = @encodedPemCertificate;
            Expiry = @expiry;
            Name = @name;
            Thumbprint = @thumbprint;
        }
    }

    [OutputType]
    public sealed class TokenCredentialsPropertiesResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerRegistry.Outputs.TokenCertificateResponse> Certificates;
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerRegistry.Outputs.TokenPasswordResponse> Passwords;
        [OutputConstructor]
        private TokenCredentialsPropertiesResponse([OutputConstructorParameter("certificates")] ImmutableArray<global::Pulumi.AzureNative.ContainerRegistry.Outputs.TokenCertificateResponse> @certificates, [OutputConstructorParameter("passwords")] ImmutableArray<global::Pulumi.AzureNative.ContainerRegistry.Outputs.TokenPasswordResponse> @passwords)
        {
            Certificates = @certificates;
            Passwords = @passwords;
        }
    }

    [OutputType]
    public sealed class TokenPasswordResponse
    {
        public readonly string? CreationTime;
        public readonly string? Expiry;
        public readonly string? Name;
        public readonly string Value;
        [OutputConstructor]
        private TokenPasswordResponse([OutputConstructorParameter("creationTime")] string? @creationTime, [OutputConstructorParameter("expiry")] string? @expiry, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("value")] string @value)
        {
            CreationTime = @creationTime;
            Expiry = @expiry;
            Name = @name;
            Value = @value;
        }
    }

    [OutputType]
    public sealed class TrustPolicyResponse
    {
        public readonly string? Status;
        public readonly string? Type;
        [OutputConstructor]
        private TrustPolicyResponse([OutputConstructorParameter("status")] string? @status, [OutputConstructorParameter("type")] string? @type)
        {
            Status = @status;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class UserIdentityPropertiesResponse
    {
        public readonly string? ClientId;
        public readonly string? PrincipalId;
        [OutputConstructor]
        private UserIdentityPropertiesResponse([OutputConstructorParameter("clientId")] string? @clientId, [OutputConstructorParameter("principalId")] string? @principalId)
        {
            ClientId = @clientId;
            PrincipalId = @principalId;
        }
    }
}
