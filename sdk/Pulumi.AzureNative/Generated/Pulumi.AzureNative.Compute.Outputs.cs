// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Compute.Outputs
{
    [OutputType]
    public sealed class ApiErrorBaseResponse
    {
        public readonly string? Code;
        public readonly string? Message;
        public readonly string? Target;
        [OutputConstructor]
        private ApiErrorBaseResponse([OutputConstructorParameter("code")] string? @code, [OutputConstructorParameter("message")] string? @message, [OutputConstructorParameter("target")] string? @target)
        {
            Code = @code;
            Message = @message;
            Target = @target;
        }
    }

    [OutputType]
    public sealed class ApiErrorResponse
    {
        public readonly string? Code;
        public readonly ImmutableArray<global::Pulumi.AzureNative.Compute.Outputs.ApiErrorBaseResponse> Details;
        public readonly global::Pulumi.AzureNative.Compute.Outputs.InnerErrorResponse? Innererror;
        public readonly string? Message;
        public readonly string? Target;
        [OutputConstructor]
        private ApiErrorResponse([OutputConstructorParameter("code")] string? @code, [OutputConstructorParameter("details")] ImmutableArray<global::Pulumi.AzureNative.Compute.Outputs.ApiErrorBaseResponse> @details, [OutputConstructorParameter("innererror")] global::Pulumi.AzureNative.Compute.Outputs.InnerErrorResponse? @innererror, [OutputConstructorParameter("message")] string? @message, [OutputConstructorParameter("target")] string? @target)
        {
            Code = @code;
            Details = @details;
            Innererror = @innererror;
            Message = @message;
            Target = @target;
        }
    }

    [OutputType]
    public sealed class EncryptionSetIdentityResponse
    {
        public readonly string PrincipalId;
        public readonly string TenantId;
        public readonly string? Type;
        public readonly ImmutableDictionary<string, global::Pulumi.AzureNative.Compute.Outputs.UserAssignedIdentitiesValueResponse>? UserAssignedIdentities;
        [OutputConstructor]
        private EncryptionSetIdentityResponse([OutputConstructorParameter("principalId")] string @principalId, [OutputConstructorParameter("tenantId")] string @tenantId, [OutputConstructorParameter("type")] string? @type, [OutputConstructorParameter("userAssignedIdentities")] ImmutableDictionary<string, global::Pulumi.AzureNative.Compute.Outputs.UserAssignedIdentitiesValueResponse>? @userAssignedIdentities)
        {
            PrincipalId = @principalId;
            TenantId = @tenantId;
            Type = @type;
            UserAssignedIdentities = @userAssignedIdentities;
        }
    }

    [OutputType]
    public sealed class InnerErrorResponse
    {
        public readonly string? Errordetail;
        public readonly string? Exceptiontype;
        [OutputConstructor]
        private InnerErrorResponse([OutputConstructorParameter("errordetail")] string? @errordetail, [OutputConstructorParameter("exceptiontype")] string? @exceptiontype)
        {
            Errordetail = @errordetail;
            Exceptiontype = @exceptiontype;
        }
    }

    [OutputType]
    public sealed class KeyForDiskEncryptionSetResponse
    {
        public readonly string KeyUrl;
        public readonly global::Pulumi.AzureNative.Compute.Outputs.SourceVaultResponse? SourceVault;
        [OutputConstructor]
        private KeyForDiskEncryptionSetResponse([OutputConstructorParameter("keyUrl")] string @keyUrl, [OutputConstructorParameter("sourceVault")] global::Pulumi.AzureNative.Compute.Outputs.SourceVaultResponse? @sourceVault)
        {
            KeyUrl = @keyUrl;
            SourceVault = @sourceVault;
        }
    }

    [OutputType]
    public sealed class SourceVaultResponse
    {
        public readonly string? Id;
        [OutputConstructor]
        private SourceVaultResponse([OutputConstructorParameter("id")] string? @id)
        {
            Id = @id;
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
    public sealed class UserAssignedIdentitiesValueResponse
    {
        public readonly string ClientId;
        public readonly string PrincipalId;
        [OutputConstructor]
        private UserAssignedIdentitiesValueResponse([OutputConstructorParameter("clientId")] string @clientId, [OutputConstructorParameter("principalId")] string @principalId)
        {
            ClientId = @clientId;
            PrincipalId = @principalId;
        }
    }
}
