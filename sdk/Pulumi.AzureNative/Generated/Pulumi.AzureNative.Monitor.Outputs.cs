// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Monitor.Outputs
{
    [OutputType]
    public sealed class DiagnosticsLogSettingsResponse
    {
        public readonly string? Category;
        public readonly string? CategoryGroup;
        public readonly bool Enabled;
        public readonly global::Pulumi.AzureNative.Monitor.Outputs.RetentionPolicyResponse? RetentionPolicy;
        [OutputConstructor]
        private DiagnosticsLogSettingsResponse([OutputConstructorParameter("category")] string? @category, [OutputConstructorParameter("categoryGroup")] string? @categoryGroup, [OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("retentionPolicy")] global::Pulumi.AzureNative.Monitor.Outputs.RetentionPolicyResponse? @retentionPolicy)
        {
            Category = @category;
            CategoryGroup = @categoryGroup;
            Enabled = @enabled;
            RetentionPolicy = @retentionPolicy;
        }
    }

    [OutputType]
    public sealed class DiagnosticsMetricSettingsResponse
    {
        public readonly string? Category;
        public readonly bool Enabled;
        public readonly global::Pulumi.AzureNative.Monitor.Outputs.RetentionPolicyResponse? RetentionPolicy;
        public readonly string? TimeGrain;
        [OutputConstructor]
        private DiagnosticsMetricSettingsResponse([OutputConstructorParameter("category")] string? @category, [OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("retentionPolicy")] global::Pulumi.AzureNative.Monitor.Outputs.RetentionPolicyResponse? @retentionPolicy, [OutputConstructorParameter("timeGrain")] string? @timeGrain)
        {
            Category = @category;
            Enabled = @enabled;
            RetentionPolicy = @retentionPolicy;
            TimeGrain = @timeGrain;
        }
    }

    [OutputType]
    public sealed class RetentionPolicyResponse
    {
        public readonly int Days;
        public readonly bool Enabled;
        [OutputConstructor]
        private RetentionPolicyResponse([OutputConstructorParameter("days")] int @days, [OutputConstructorParameter("enabled")] bool @enabled)
        {
            Days = @days;
            Enabled = @enabled;
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
}
