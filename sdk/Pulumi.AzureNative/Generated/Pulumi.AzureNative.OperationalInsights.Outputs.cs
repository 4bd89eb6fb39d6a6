// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.OperationalInsights.Outputs
{
    [OutputType]
    public sealed class IdentityResponse
    {
        public readonly string PrincipalId;
        public readonly string TenantId;
        public readonly string Type;
        public readonly ImmutableDictionary<string, global::Pulumi.AzureNative.OperationalInsights.Outputs.UserIdentityPropertiesResponse>? UserAssignedIdentities;
        [OutputConstructor]
        private IdentityResponse([OutputConstructorParameter("principalId")] string @principalId, [OutputConstructorParameter("tenantId")] string @tenantId, [OutputConstructorParameter("type")] string @type, [OutputConstructorParameter("userAssignedIdentities")] ImmutableDictionary<string, global::Pulumi.AzureNative.OperationalInsights.Outputs.UserIdentityPropertiesResponse>? @userAssignedIdentities)
        {
            PrincipalId = @principalId;
            TenantId = @tenantId;
            Type = @type;
            UserAssignedIdentities = @userAssignedIdentities;
        }
    }

    [OutputType]
    public sealed class PrivateLinkScopedResourceResponse
    {
        public readonly string? ResourceId;
        public readonly string? ScopeId;
        [OutputConstructor]
        private PrivateLinkScopedResourceResponse([OutputConstructorParameter("resourceId")] string? @resourceId, [OutputConstructorParameter("scopeId")] string? @scopeId)
        {
            ResourceId = @resourceId;
            ScopeId = @scopeId;
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
    public sealed class UserIdentityPropertiesResponse
    {
        public readonly string ClientId;
        public readonly string PrincipalId;
        [OutputConstructor]
        private UserIdentityPropertiesResponse([OutputConstructorParameter("clientId")] string @clientId, [OutputConstructorParameter("principalId")] string @principalId)
        {
            ClientId = @clientId;
            PrincipalId = @principalId;
        }
    }

    [OutputType]
    public sealed class WorkspaceCappingResponse
    {
        public readonly double? DailyQuotaGb;
        public readonly string DataIngestionStatus;
        public readonly string QuotaNextResetTime;
        [OutputConstructor]
        private WorkspaceCappingResponse([OutputConstructorParameter("dailyQuotaGb")] double? @dailyQuotaGb, [OutputConstructorParameter("dataIngestionStatus")] string @dataIngestionStatus, [OutputConstructorParameter("quotaNextResetTime")] string @quotaNextResetTime)
        {
            DailyQuotaGb = @dailyQuotaGb;
            DataIngestionStatus = @dataIngestionStatus;
            QuotaNextResetTime = @quotaNextResetTime;
        }
    }

    [OutputType]
    public sealed class WorkspaceFeaturesResponse
    {
        public readonly string? ClusterResourceId;
        public readonly bool? DisableLocalAuth;
        public readonly bool? EnableDataExport;
        public readonly bool? EnableLogAccessUsingOnlyResourcePermissions;
        public readonly bool? ImmediatePurgeDataOn30Days;
        public readonly bool UnifiedSentinelBillingOnly;
        [OutputConstructor]
        private WorkspaceFeaturesResponse([OutputConstructorParameter("clusterResourceId")] string? @clusterResourceId, [OutputConstructorParameter("disableLocalAuth")] bool? @disableLocalAuth, [OutputConstructorParameter("enableDataExport")] bool? @enableDataExport, [OutputConstructorParameter("enableLogAccessUsingOnlyResourcePermissions")] bool? @enableLogAccessUsingOnlyResourcePermissions, [OutputConstructorParameter("immediatePurgeDataOn30Days")] bool? @immediatePurgeDataOn30Days, [OutputConstructorParameter("unifiedSentinelBillingOnly")] bool @unifiedSentinelBillingOnly)
        {
            ClusterResourceId = @clusterResourceId;
            DisableLocalAuth = @disableLocalAuth;
            EnableDataExport = @enableDataExport;
            EnableLogAccessUsingOnlyResourcePermissions = @enableLogAccessUsingOnlyResourcePermissions;
            ImmediatePurgeDataOn30Days = @immediatePurgeDataOn30Days;
            UnifiedSentinelBillingOnly = @unifiedSentinelBillingOnly;
        }
    }

    [OutputType]
    public sealed class WorkspaceSkuResponse
    {
        public readonly int? CapacityReservationLevel;
        public readonly string LastSkuUpdate;
        public readonly string Name;
        [OutputConstructor]
        private WorkspaceSkuResponse([OutputConstructorParameter("capacityReservationLevel")] int? @capacityReservationLevel, [OutputConstructorParameter("lastSkuUpdate")] string @lastSkuUpdate, [OutputConstructorParameter("name")] string @name)
        {
            CapacityReservationLevel = @capacityReservationLevel;
            LastSkuUpdate = @lastSkuUpdate;
            Name = @name;
        }
    }
}
