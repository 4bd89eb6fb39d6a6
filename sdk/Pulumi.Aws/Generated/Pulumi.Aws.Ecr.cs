// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Ecr
{
    public partial class LifecyclePolicy : global::Pulumi.CustomResource
    {
        [Output("policy")]
        public Output<string> Policy { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("registryId")]
        public Output<string> RegistryId { get; private set; } = null!;
        [Output("repository")]
        public Output<string> Repository { get; private set; } = null!;
        public LifecyclePolicy(string name, global::Pulumi.Aws.Ecr.LifecyclePolicyArgs args, CustomResourceOptions? options = null)
            : base("aws:ecr/lifecyclePolicy:LifecyclePolicy", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ecr.LifecyclePolicyArgs MakeArgs(global::Pulumi.Aws.Ecr.LifecyclePolicyArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ecr.LifecyclePolicyArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    [EnumType]
    public readonly struct LifecyclePolicyActionType : IEquatable<LifecyclePolicyActionType>
    {
        private readonly string _value;
        private LifecyclePolicyActionType(string value) => _value = value;
        public static LifecyclePolicyActionType Expire { get; } = new("expire");
        public static LifecyclePolicyActionType Transition { get; } = new("transition");
        public static bool operator ==(LifecyclePolicyActionType left, LifecyclePolicyActionType right) => left.Equals(right);
        public static bool operator !=(LifecyclePolicyActionType left, LifecyclePolicyActionType right) => !left.Equals(right);
        public static explicit operator string(LifecyclePolicyActionType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LifecyclePolicyActionType other && Equals(other);
        public bool Equals(LifecyclePolicyActionType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public sealed class LifecyclePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy", required: true)]
        public InputUnion<string, global::Pulumi.Aws.Ecr.Inputs.LifecyclePolicyDocumentArgs> Policy { get; set; } = default!;

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("repository", required: true)]
        public Input<string> Repository { get; set; } = default!;

        public LifecyclePolicyArgs()
        {
        }
        public static new LifecyclePolicyArgs Empty => new LifecyclePolicyArgs();
    }

    [EnumType]
    public readonly struct LifecyclePolicyCountType : IEquatable<LifecyclePolicyCountType>
    {
        private readonly string _value;
        private LifecyclePolicyCountType(string value) => _value = value;
        public static LifecyclePolicyCountType ImageCountMoreThan { get; } = new("imageCountMoreThan");
        public static LifecyclePolicyCountType SinceImagePushed { get; } = new("sinceImagePushed");
        public static LifecyclePolicyCountType SinceImagePulled { get; } = new("sinceImagePulled");
        public static LifecyclePolicyCountType SinceImageTransitioned { get; } = new("sinceImageTransitioned");
        public static bool operator ==(LifecyclePolicyCountType left, LifecyclePolicyCountType right) => left.Equals(right);
        public static bool operator !=(LifecyclePolicyCountType left, LifecyclePolicyCountType right) => !left.Equals(right);
        public static explicit operator string(LifecyclePolicyCountType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LifecyclePolicyCountType other && Equals(other);
        public bool Equals(LifecyclePolicyCountType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct LifecyclePolicyTagStatus : IEquatable<LifecyclePolicyTagStatus>
    {
        private readonly string _value;
        private LifecyclePolicyTagStatus(string value) => _value = value;
        public static LifecyclePolicyTagStatus Tagged { get; } = new("tagged");
        public static LifecyclePolicyTagStatus Untagged { get; } = new("untagged");
        public static LifecyclePolicyTagStatus Any { get; } = new("any");
        public static bool operator ==(LifecyclePolicyTagStatus left, LifecyclePolicyTagStatus right) => left.Equals(right);
        public static bool operator !=(LifecyclePolicyTagStatus left, LifecyclePolicyTagStatus right) => !left.Equals(right);
        public static explicit operator string(LifecyclePolicyTagStatus value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LifecyclePolicyTagStatus other && Equals(other);
        public bool Equals(LifecyclePolicyTagStatus other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class PullThroughCacheRule : global::Pulumi.CustomResource
    {
        [Output("credentialArn")]
        public Output<string?> CredentialArn { get; private set; } = null!;
        [Output("customRoleArn")]
        public Output<string?> CustomRoleArn { get; private set; } = null!;
        [Output("ecrRepositoryPrefix")]
        public Output<string> EcrRepositoryPrefix { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("registryId")]
        public Output<string> RegistryId { get; private set; } = null!;
        [Output("upstreamRegistryUrl")]
        public Output<string> UpstreamRegistryUrl { get; private set; } = null!;
        [Output("upstreamRepositoryPrefix")]
        public Output<string?> UpstreamRepositoryPrefix { get; private set; } = null!;
        public PullThroughCacheRule(string name, global::Pulumi.Aws.Ecr.PullThroughCacheRuleArgs args, CustomResourceOptions? options = null)
            : base("aws:ecr/pullThroughCacheRule:PullThroughCacheRule", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ecr.PullThroughCacheRuleArgs MakeArgs(global::Pulumi.Aws.Ecr.PullThroughCacheRuleArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ecr.PullThroughCacheRuleArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class PullThroughCacheRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("credentialArn")]
        public Input<string>? CredentialArn { get; set; }

        [Input("customRoleArn")]
        public Input<string>? CustomRoleArn { get; set; }

        [Input("ecrRepositoryPrefix", required: true)]
        public Input<string> EcrRepositoryPrefix { get; set; } = default!;

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("upstreamRegistryUrl", required: true)]
        public Input<string> UpstreamRegistryUrl { get; set; } = default!;

        [Input("upstreamRepositoryPrefix")]
        public Input<string>? UpstreamRepositoryPrefix { get; set; }

        public PullThroughCacheRuleArgs()
        {
        }
        public static new PullThroughCacheRuleArgs Empty => new PullThroughCacheRuleArgs();
    }

    public partial class RegistryPolicy : global::Pulumi.CustomResource
    {
        [Output("policy")]
        public Output<string> Policy { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("registryId")]
        public Output<string> RegistryId { get; private set; } = null!;
        public RegistryPolicy(string name, global::Pulumi.Aws.Ecr.RegistryPolicyArgs args, CustomResourceOptions? options = null)
            : base("aws:ecr/registryPolicy:RegistryPolicy", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ecr.RegistryPolicyArgs MakeArgs(global::Pulumi.Aws.Ecr.RegistryPolicyArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ecr.RegistryPolicyArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RegistryPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy", required: true)]
        public InputUnion<string, global::Pulumi.Aws.Ecr.Inputs.PolicyDocumentArgs> Policy { get; set; } = default!;

        [Input("region")]
        public Input<string>? Region { get; set; }

        public RegistryPolicyArgs()
        {
        }
        public static new RegistryPolicyArgs Empty => new RegistryPolicyArgs();
    }

    public partial class RegistryScanningConfiguration : global::Pulumi.CustomResource
    {
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("registryId")]
        public Output<string> RegistryId { get; private set; } = null!;
        [Output("rules")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.RegistryScanningConfigurationRule>> Rules { get; private set; } = null!;
        [Output("scanType")]
        public Output<string> ScanType { get; private set; } = null!;
        public RegistryScanningConfiguration(string name, global::Pulumi.Aws.Ecr.RegistryScanningConfigurationArgs args, CustomResourceOptions? options = null)
            : base("aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ecr.RegistryScanningConfigurationArgs MakeArgs(global::Pulumi.Aws.Ecr.RegistryScanningConfigurationArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ecr.RegistryScanningConfigurationArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RegistryScanningConfigurationArgs : global::Pulumi.ResourceArgs
    {
        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("rules")]
        private InputList<global::Pulumi.Aws.Ecr.Inputs.RegistryScanningConfigurationRuleArgs>? _rules;

        public InputList<global::Pulumi.Aws.Ecr.Inputs.RegistryScanningConfigurationRuleArgs> Rules
        {
            get => _rules ??= new InputList<global::Pulumi.Aws.Ecr.Inputs.RegistryScanningConfigurationRuleArgs>();
            set => _rules = value;
        }

        [Input("scanType", required: true)]
        public Input<string> ScanType { get; set; } = default!;

        public RegistryScanningConfigurationArgs()
        {
        }
        public static new RegistryScanningConfigurationArgs Empty => new RegistryScanningConfigurationArgs();
    }

    public partial class ReplicationConfiguration : global::Pulumi.CustomResource
    {
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("registryId")]
        public Output<string> RegistryId { get; private set; } = null!;
        [Output("replicationConfiguration")]
        public Output<global::Pulumi.Aws.Ecr.Outputs.ReplicationConfigurationReplicationConfiguration?> ReplicationConfigurationDetails { get; private set; } = null!;
        public ReplicationConfiguration(string name, global::Pulumi.Aws.Ecr.ReplicationConfigurationArgs? args = null, CustomResourceOptions? options = null)
            : base("aws:ecr/replicationConfiguration:ReplicationConfiguration", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ecr.ReplicationConfigurationArgs MakeArgs(global::Pulumi.Aws.Ecr.ReplicationConfigurationArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ecr.ReplicationConfigurationArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ReplicationConfigurationArgs : global::Pulumi.ResourceArgs
    {
        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("replicationConfiguration")]
        public Input<global::Pulumi.Aws.Ecr.Inputs.ReplicationConfigurationReplicationConfigurationArgs>? ReplicationConfigurationDetails { get; set; }

        public ReplicationConfigurationArgs()
        {
        }
        public static new ReplicationConfigurationArgs Empty => new ReplicationConfigurationArgs();
    }

    public partial class Repository : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("encryptionConfigurations")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.RepositoryEncryptionConfiguration>> EncryptionConfigurations { get; private set; } = null!;
        [Output("forceDelete")]
        public Output<bool?> ForceDelete { get; private set; } = null!;
        [Output("imageScanningConfiguration")]
        public Output<global::Pulumi.Aws.Ecr.Outputs.RepositoryImageScanningConfiguration?> ImageScanningConfiguration { get; private set; } = null!;
        [Output("imageTagMutability")]
        public Output<string?> ImageTagMutability { get; private set; } = null!;
        [Output("imageTagMutabilityExclusionFilters")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.RepositoryImageTagMutabilityExclusionFilter>> ImageTagMutabilityExclusionFilters { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("registryId")]
        public Output<string> RegistryId { get; private set; } = null!;
        [Output("repositoryUrl")]
        public Output<string> RepositoryUrl { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        public Repository(string name, global::Pulumi.Aws.Ecr.RepositoryArgs? args = null, CustomResourceOptions? options = null)
            : base("aws:ecr/repository:Repository", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ecr.RepositoryArgs MakeArgs(global::Pulumi.Aws.Ecr.RepositoryArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ecr.RepositoryArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("encryptionConfigurations")]
        private InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryEncryptionConfigurationArgs>? _encryptionConfigurations;

        public InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryEncryptionConfigurationArgs> EncryptionConfigurations
        {
            get => _encryptionConfigurations ??= new InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryEncryptionConfigurationArgs>();
            set => _encryptionConfigurations = value;
        }

        [Input("forceDelete")]
        public Input<bool>? ForceDelete { get; set; }

        [Input("imageScanningConfiguration")]
        public Input<global::Pulumi.Aws.Ecr.Inputs.RepositoryImageScanningConfigurationArgs>? ImageScanningConfiguration { get; set; }

        [Input("imageTagMutability")]
        public Input<string>? ImageTagMutability { get; set; }

        [Input("imageTagMutabilityExclusionFilters")]
        private InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryImageTagMutabilityExclusionFilterArgs>? _imageTagMutabilityExclusionFilters;

        public InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryImageTagMutabilityExclusionFilterArgs> ImageTagMutabilityExclusionFilters
        {
            get => _imageTagMutabilityExclusionFilters ??= new InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryImageTagMutabilityExclusionFilterArgs>();
            set => _imageTagMutabilityExclusionFilters = value;
        }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public RepositoryArgs()
        {
        }
        public static new RepositoryArgs Empty => new RepositoryArgs();
    }

    public partial class RepositoryCreationTemplate : global::Pulumi.CustomResource
    {
        [Output("appliedFors")]
        public Output<ImmutableArray<string>> AppliedFors { get; private set; } = null!;
        [Output("customRoleArn")]
        public Output<string?> CustomRoleArn { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("encryptionConfigurations")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.RepositoryCreationTemplateEncryptionConfiguration>> EncryptionConfigurations { get; private set; } = null!;
        [Output("imageTagMutability")]
        public Output<string?> ImageTagMutability { get; private set; } = null!;
        [Output("imageTagMutabilityExclusionFilters")]
        public Output<ImmutableArray<global::Pulumi.Aws.Ecr.Outputs.RepositoryCreationTemplateImageTagMutabilityExclusionFilter>> ImageTagMutabilityExclusionFilters { get; private set; } = null!;
        [Output("lifecyclePolicy")]
        public Output<string?> LifecyclePolicy { get; private set; } = null!;
        [Output("prefix")]
        public Output<string> Prefix { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("registryId")]
        public Output<string> RegistryId { get; private set; } = null!;
        [Output("repositoryPolicy")]
        public Output<string?> RepositoryPolicy { get; private set; } = null!;
        [Output("resourceTags")]
        public Output<ImmutableDictionary<string, string>?> ResourceTags { get; private set; } = null!;
        public RepositoryCreationTemplate(string name, global::Pulumi.Aws.Ecr.RepositoryCreationTemplateArgs args, CustomResourceOptions? options = null)
            : base("aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ecr.RepositoryCreationTemplateArgs MakeArgs(global::Pulumi.Aws.Ecr.RepositoryCreationTemplateArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ecr.RepositoryCreationTemplateArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RepositoryCreationTemplateArgs : global::Pulumi.ResourceArgs
    {
        [Input("appliedFors", required: true)]
        private InputList<string>? _appliedFors;

        public InputList<string> AppliedFors
        {
            get => _appliedFors ??= new InputList<string>();
            set => _appliedFors = value;
        }

        [Input("customRoleArn")]
        public Input<string>? CustomRoleArn { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("encryptionConfigurations")]
        private InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryCreationTemplateEncryptionConfigurationArgs>? _encryptionConfigurations;

        public InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryCreationTemplateEncryptionConfigurationArgs> EncryptionConfigurations
        {
            get => _encryptionConfigurations ??= new InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryCreationTemplateEncryptionConfigurationArgs>();
            set => _encryptionConfigurations = value;
        }

        [Input("imageTagMutability")]
        public Input<string>? ImageTagMutability { get; set; }

        [Input("imageTagMutabilityExclusionFilters")]
        private InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryCreationTemplateImageTagMutabilityExclusionFilterArgs>? _imageTagMutabilityExclusionFilters;

        public InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryCreationTemplateImageTagMutabilityExclusionFilterArgs> ImageTagMutabilityExclusionFilters
        {
            get => _imageTagMutabilityExclusionFilters ??= new InputList<global::Pulumi.Aws.Ecr.Inputs.RepositoryCreationTemplateImageTagMutabilityExclusionFilterArgs>();
            set => _imageTagMutabilityExclusionFilters = value;
        }

        [Input("lifecyclePolicy")]
        public Input<string>? LifecyclePolicy { get; set; }

        [Input("prefix", required: true)]
        public Input<string> Prefix { get; set; } = default!;

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("repositoryPolicy")]
        public Input<string>? RepositoryPolicy { get; set; }

        [Input("resourceTags")]
        private InputMap<string>? _resourceTags;

        public InputMap<string> ResourceTags
        {
            get => _resourceTags ??= new InputMap<string>();
            set => _resourceTags = value;
        }

        public RepositoryCreationTemplateArgs()
        {
        }
        public static new RepositoryCreationTemplateArgs Empty => new RepositoryCreationTemplateArgs();
    }

    public partial class RepositoryPolicy : global::Pulumi.CustomResource
    {
        [Output("policy")]
        public Output<string> Policy { get; private set; } = null!;
        [Output("region")]
        public Output<string> Region { get; private set; } = null!;
        [Output("registryId")]
        public Output<string> RegistryId { get; private set; } = null!;
        [Output("repository")]
        public Output<string> Repository { get; private set; } = null!;
        public RepositoryPolicy(string name, global::Pulumi.Aws.Ecr.RepositoryPolicyArgs args, CustomResourceOptions? options = null)
            : base("aws:ecr/repositoryPolicy:RepositoryPolicy", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Ecr.RepositoryPolicyArgs MakeArgs(global::Pulumi.Aws.Ecr.RepositoryPolicyArgs? args)
        {
            args ??= new global::Pulumi.Aws.Ecr.RepositoryPolicyArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RepositoryPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("policy", required: true)]
        public InputUnion<string, global::Pulumi.Aws.Ecr.Inputs.PolicyDocumentArgs> Policy { get; set; } = default!;

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("repository", required: true)]
        public Input<string> Repository { get; set; } = default!;

        public RepositoryPolicyArgs()
        {
        }
        public static new RepositoryPolicyArgs Empty => new RepositoryPolicyArgs();
    }
}
