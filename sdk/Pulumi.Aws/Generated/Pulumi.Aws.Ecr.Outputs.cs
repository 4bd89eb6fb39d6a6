// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Ecr.Outputs
{
    [OutputType]
    public sealed class RegistryScanningConfigurationRule
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.RegistryScanningConfigurationRuleRepositoryFilter> RepositoryFilters;
        public readonly string ScanFrequency;
        [OutputConstructor]
        private RegistryScanningConfigurationRule([OutputConstructorParameter("repositoryFilters")] ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.RegistryScanningConfigurationRuleRepositoryFilter> @repositoryFilters, [OutputConstructorParameter("scanFrequency")] string @scanFrequency)
        {
            RepositoryFilters = @repositoryFilters;
            ScanFrequency = @scanFrequency;
        }
    }

    [OutputType]
    public sealed class RegistryScanningConfigurationRuleRepositoryFilter
    {
        public readonly string Filter;
        public readonly string FilterType;
        [OutputConstructor]
        private RegistryScanningConfigurationRuleRepositoryFilter([OutputConstructorParameter("filter")] string @filter, [OutputConstructorParameter("filterType")] string @filterType)
        {
            Filter = @filter;
            FilterType = @filterType;
        }
    }

    [OutputType]
    public sealed class ReplicationConfigurationReplicationConfiguration
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.ReplicationConfigurationReplicationConfigurationRule> Rules;
        [OutputConstructor]
        private ReplicationConfigurationReplicationConfiguration([OutputConstructorParameter("rules")] ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.ReplicationConfigurationReplicationConfigurationRule> @rules)
        {
            Rules = @rules;
        }
    }

    [OutputType]
    public sealed class ReplicationConfigurationReplicationConfigurationRule
    {
        public readonly ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.ReplicationConfigurationReplicationConfigurationRuleDestination> Destinations;
        public readonly ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.ReplicationConfigurationReplicationConfigurationRuleRepositoryFilter> RepositoryFilters;
        [OutputConstructor]
        private ReplicationConfigurationReplicationConfigurationRule([OutputConstructorParameter("destinations")] ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.ReplicationConfigurationReplicationConfigurationRuleDestination> @destinations, [OutputConstructorParameter("repositoryFilters")] ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.ReplicationConfigurationReplicationConfigurationRuleRepositoryFilter> @repositoryFilters)
        {
            Destinations = @destinations;
            RepositoryFilters = @repositoryFilters;
        }
    }

    [OutputType]
    public sealed class ReplicationConfigurationReplicationConfigurationRuleDestination
    {
        public readonly string Region;
        public readonly string RegistryId;
        [OutputConstructor]
        private ReplicationConfigurationReplicationConfigurationRuleDestination([OutputConstructorParameter("region")] string @region, [OutputConstructorParameter("registryId")] string @registryId)
        {
            Region = @region;
            RegistryId = @registryId;
        }
    }

    [OutputType]
    public sealed class ReplicationConfigurationReplicationConfigurationRuleRepositoryFilter
    {
        public readonly string Filter;
        public readonly string FilterType;
        [OutputConstructor]
        private ReplicationConfigurationReplicationConfigurationRuleRepositoryFilter([OutputConstructorParameter("filter")] string @filter, [OutputConstructorParameter("filterType")] string @filterType)
        {
            Filter = @filter;
            FilterType = @filterType;
        }
    }

    [OutputType]
    public sealed class RepositoryCreationTemplateEncryptionConfiguration
    {
        public readonly string? EncryptionType;
        public readonly string? KmsKey;
        [OutputConstructor]
        private RepositoryCreationTemplateEncryptionConfiguration([OutputConstructorParameter("encryptionType")] string? @encryptionType, [OutputConstructorParameter("kmsKey")] string? @kmsKey)
        {
            EncryptionType = @encryptionType;
            KmsKey = @kmsKey;
        }
    }

    [OutputType]
    public sealed class RepositoryCreationTemplateImageTagMutabilityExclusionFilter
    {
        public readonly string Filter;
        public readonly string FilterType;
        [OutputConstructor]
        private RepositoryCreationTemplateImageTagMutabilityExclusionFilter([OutputConstructorParameter("filter")] string @filter, [OutputConstructorParameter("filterType")] string @filterType)
        {
            Filter = @filter;
            FilterType = @filterType;
        }
    }

    [OutputType]
    public sealed class RepositoryEncryptionConfiguration
    {
        public readonly string? EncryptionType;
        public readonly string? KmsKey;
        [OutputConstructor]
        private RepositoryEncryptionConfiguration([OutputConstructorParameter("encryptionType")] string? @encryptionType, [OutputConstructorParameter("kmsKey")] string? @kmsKey)
        {
            EncryptionType = @encryptionType;
            KmsKey = @kmsKey;
        }
    }

    [OutputType]
    public sealed class RepositoryImageScanningConfiguration
    {
        public readonly bool ScanOnPush;
        [OutputConstructor]
        private RepositoryImageScanningConfiguration([OutputConstructorParameter("scanOnPush")] bool @scanOnPush)
        {
            ScanOnPush = @scanOnPush;
        }
    }

    [OutputType]
    public sealed class RepositoryImageTagMutabilityExclusionFilter
    {
        public readonly string Filter;
        public readonly string FilterType;
        [OutputConstructor]
        private RepositoryImageTagMutabilityExclusionFilter([OutputConstructorParameter("filter")] string @filter, [OutputConstructorParameter("filterType")] string @filterType)
        {
            Filter = @filter;
            FilterType = @filterType;
        }
    }
}
