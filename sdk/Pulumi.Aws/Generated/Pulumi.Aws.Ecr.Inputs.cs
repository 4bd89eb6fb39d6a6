// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Ecr.Inputs
{
    public sealed class LifecyclePolicyActionArgs : global::Pulumi.ResourceArgs
    {
        [Input("targetStorageClass")]
        public Input<string>? TargetStorageClass { get; set; }

        [Input("type", required: true)]
        public InputUnion<string, global::Pulumi.Aws.Ecr.LifecyclePolicyActionType> Type { get; set; } = default!;

        public LifecyclePolicyActionArgs()
        {
        }
        public static new LifecyclePolicyActionArgs Empty => new LifecyclePolicyActionArgs();
    }

    public sealed class LifecyclePolicyDocumentArgs : global::Pulumi.ResourceArgs
    {
        [Input("rules", required: true)]
        private InputList<global::Pulumi.Aws.Ecr.Inputs.LifecyclePolicyRuleArgs>? _rules;

        public InputList<global::Pulumi.Aws.Ecr.Inputs.LifecyclePolicyRuleArgs> Rules
        {
            get => _rules ??= new InputList<global::Pulumi.Aws.Ecr.Inputs.LifecyclePolicyRuleArgs>();
            set => _rules = value;
        }

        public LifecyclePolicyDocumentArgs()
        {
        }
        public static new LifecyclePolicyDocumentArgs Empty => new LifecyclePolicyDocumentArgs();
    }

    public sealed class LifecyclePolicyRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("action", required: true)]
        public Input<global::Pulumi.Aws.Ecr.Inputs.LifecyclePolicyActionArgs> Action { get; set; } = default!;

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("rulePriority", required: true)]
        public Input<int> RulePriority { get; set; } = default!;

        [Input("selection", required: true)]
        public Input<global::Pulumi.Aws.Ecr.Inputs.LifecyclePolicySelectionArgs> Selection { get; set; } = default!;

        public LifecyclePolicyRuleArgs()
        {
        }
        public static new LifecyclePolicyRuleArgs Empty => new LifecyclePolicyRuleArgs();
    }

    public sealed class LifecyclePolicySelectionArgs : global::Pulumi.ResourceArgs
    {
        [Input("countNumber", required: true)]
        public Input<int> CountNumber { get; set; } = default!;

        [Input("countType", required: true)]
        public InputUnion<string, global::Pulumi.Aws.Ecr.LifecyclePolicyCountType> CountType { get; set; } = default!;

        [Input("countUnit")]
        public Input<string>? CountUnit { get; set; }

        [Input("storageClass")]
        public Input<string>? StorageClass { get; set; }

        [Input("tagPrefixList")]
        private InputList<string>? _tagPrefixList;

        public InputList<string> TagPrefixList
        {
            get => _tagPrefixList ??= new InputList<string>();
            set => _tagPrefixList = value;
        }

        [Input("tagStatus", required: true)]
        public InputUnion<string, global::Pulumi.Aws.Ecr.LifecyclePolicyTagStatus> TagStatus { get; set; } = default!;

        public LifecyclePolicySelectionArgs()
        {
        }
        public static new LifecyclePolicySelectionArgs Empty => new LifecyclePolicySelectionArgs();
    }

    public sealed class PolicyDocumentArgs : global::Pulumi.ResourceArgs
    {
        [Input("Id")]
        public Input<string>? Id { get; set; }

        [Input("Statement", required: true)]
        private InputList<global::Pulumi.Aws.Iam.Inputs.PolicyStatementArgs>? _Statement;

        public InputList<global::Pulumi.Aws.Iam.Inputs.PolicyStatementArgs> Statement
        {
            get => _Statement ??= new InputList<global::Pulumi.Aws.Iam.Inputs.PolicyStatementArgs>();
            set => _Statement = value;
        }

        [Input("Version", required: true)]
        public Input<global::Pulumi.Aws.Iam.PolicyDocumentVersion> Version { get; set; } = default!;

        public PolicyDocumentArgs()
        {
        }
        public static new PolicyDocumentArgs Empty => new PolicyDocumentArgs();
    }

    public sealed class RegistryScanningConfigurationRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("repositoryFilters", required: true)]
        private InputList<global::Pulumi.Aws.Ecr.Inputs.RegistryScanningConfigurationRuleRepositoryFilterArgs>? _repositoryFilters;

        public InputList<global::Pulumi.Aws.Ecr.Inputs.RegistryScanningConfigurationRuleRepositoryFilterArgs> RepositoryFilters
        {
            get => _repositoryFilters ??= new InputList<global::Pulumi.Aws.Ecr.Inputs.RegistryScanningConfigurationRuleRepositoryFilterArgs>();
            set => _repositoryFilters = value;
        }

        [Input("scanFrequency", required: true)]
        public Input<string> ScanFrequency { get; set; } = default!;

        public RegistryScanningConfigurationRuleArgs()
        {
        }
        public static new RegistryScanningConfigurationRuleArgs Empty => new RegistryScanningConfigurationRuleArgs();
    }

    public sealed class RegistryScanningConfigurationRuleRepositoryFilterArgs : global::Pulumi.ResourceArgs
    {
        [Input("filter", required: true)]
        public Input<string> Filter { get; set; } = default!;

        [Input("filterType", required: true)]
        public Input<string> FilterType { get; set; } = default!;

        public RegistryScanningConfigurationRuleRepositoryFilterArgs()
        {
        }
        public static new RegistryScanningConfigurationRuleRepositoryFilterArgs Empty => new RegistryScanningConfigurationRuleRepositoryFilterArgs();
    }

    public sealed class ReplicationConfigurationReplicationConfigurationArgs : global::Pulumi.ResourceArgs
    {
        [Input("rules", required: true)]
        private InputList<global::Pulumi.Aws.Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleArgs>? _rules;

        public InputList<global::Pulumi.Aws.Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleArgs> Rules
        {
            get => _rules ??= new InputList<global::Pulumi.Aws.Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleArgs>();
            set => _rules = value;
        }

        public ReplicationConfigurationReplicationConfigurationArgs()
        {
        }
        public static new ReplicationConfigurationReplicationConfigurationArgs Empty => new ReplicationConfigurationReplicationConfigurationArgs();
    }

    public sealed class ReplicationConfigurationReplicationConfigurationRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("destinations", required: true)]
        private InputList<global::Pulumi.Aws.Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleDestinationArgs>? _destinations;

        public InputList<global::Pulumi.Aws.Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleDestinationArgs> Destinations
        {
            get => _destinations ??= new InputList<global::Pulumi.Aws.Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleDestinationArgs>();
            set => _destinations = value;
        }

        [Input("repositoryFilters")]
        private InputList<global::Pulumi.Aws.Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleRepositoryFilterArgs>? _repositoryFilters;

        public InputList<global::Pulumi.Aws.Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleRepositoryFilterArgs> RepositoryFilters
        {
            get => _repositoryFilters ??= new InputList<global::Pulumi.Aws.Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleRepositoryFilterArgs>();
            set => _repositoryFilters = value;
        }

        public ReplicationConfigurationReplicationConfigurationRuleArgs()
        {
        }
        public static new ReplicationConfigurationReplicationConfigurationRuleArgs Empty => new ReplicationConfigurationReplicationConfigurationRuleArgs();
    }

    public sealed class ReplicationConfigurationReplicationConfigurationRuleDestinationArgs : global::Pulumi.ResourceArgs
    {
        [Input("region", required: true)]
        public Input<string> Region { get; set; } = default!;

        [Input("registryId", required: true)]
        public Input<string> RegistryId { get; set; } = default!;

        public ReplicationConfigurationReplicationConfigurationRuleDestinationArgs()
        {
        }
        public static new ReplicationConfigurationReplicationConfigurationRuleDestinationArgs Empty => new ReplicationConfigurationReplicationConfigurationRuleDestinationArgs();
    }

    public sealed class ReplicationConfigurationReplicationConfigurationRuleRepositoryFilterArgs : global::Pulumi.ResourceArgs
    {
        [Input("filter", required: true)]
        public Input<string> Filter { get; set; } = default!;

        [Input("filterType", required: true)]
        public Input<string> FilterType { get; set; } = default!;

        public ReplicationConfigurationReplicationConfigurationRuleRepositoryFilterArgs()
        {
        }
        public static new ReplicationConfigurationReplicationConfigurationRuleRepositoryFilterArgs Empty => new ReplicationConfigurationReplicationConfigurationRuleRepositoryFilterArgs();
    }

    public sealed class RepositoryCreationTemplateEncryptionConfigurationArgs : global::Pulumi.ResourceArgs
    {
        [Input("encryptionType")]
        public Input<string>? EncryptionType { get; set; }

        [Input("kmsKey")]
        public Input<string>? KmsKey { get; set; }

        public RepositoryCreationTemplateEncryptionConfigurationArgs()
        {
        }
        public static new RepositoryCreationTemplateEncryptionConfigurationArgs Empty => new RepositoryCreationTemplateEncryptionConfigurationArgs();
    }

    public sealed class RepositoryCreationTemplateImageTagMutabilityExclusionFilterArgs : global::Pulumi.ResourceArgs
    {
        [Input("filter", required: true)]
        public Input<string> Filter { get; set; } = default!;

        [Input("filterType", required: true)]
        public Input<string> FilterType { get; set; } = default!;

        public RepositoryCreationTemplateImageTagMutabilityExclusionFilterArgs()
        {
        }
        public static new RepositoryCreationTemplateImageTagMutabilityExclusionFilterArgs Empty => new RepositoryCreationTemplateImageTagMutabilityExclusionFilterArgs();
    }

    public sealed class RepositoryEncryptionConfigurationArgs : global::Pulumi.ResourceArgs
    {
        [Input("encryptionType")]
        public Input<string>? EncryptionType { get; set; }

        [Input("kmsKey")]
        public Input<string>? KmsKey { get; set; }

        public RepositoryEncryptionConfigurationArgs()
        {
        }
        public static new RepositoryEncryptionConfigurationArgs Empty => new RepositoryEncryptionConfigurationArgs();
    }

    public sealed class RepositoryImageScanningConfigurationArgs : global::Pulumi.ResourceArgs
    {
        [Input("scanOnPush", required: true)]
        public Input<bool> ScanOnPush { get; set; } = default!;

        public RepositoryImageScanningConfigurationArgs()
        {
        }
        public static new RepositoryImageScanningConfigurationArgs Empty => new RepositoryImageScanningConfigurationArgs();
    }

    public sealed class RepositoryImageTagMutabilityExclusionFilterArgs : global::Pulumi.ResourceArgs
    {
        [Input("filter", required: true)]
        public Input<string> Filter { get; set; } = default!;

        [Input("filterType", required: true)]
        public Input<string> FilterType { get; set; } = default!;

        public RepositoryImageTagMutabilityExclusionFilterArgs()
        {
        }
        public static new RepositoryImageTagMutabilityExclusionFilterArgs Empty => new RepositoryImageTagMutabilityExclusionFilterArgs();
    }
}
