// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.ArtifactRegistry
{
    public partial class Repository : global::Pulumi.CustomResource
    {
        [Output("cleanupPolicies")]
        public Output<ImmutableArray<global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryCleanupPolicy>> CleanupPolicies { get; private set; } = null!;
        [Output("cleanupPolicyDryRun")]
        public Output<bool?> CleanupPolicyDryRun { get; private set; } = null!;
        [Output("createTime")]
        public Output<string> CreateTime { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("dockerConfig")]
        public Output<global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryDockerConfig?> DockerConfig { get; private set; } = null!;
        [Output("effectiveLabels")]
        public Output<ImmutableDictionary<string, string>> EffectiveLabels { get; private set; } = null!;
        [Output("format")]
        public Output<string> Format { get; private set; } = null!;
        [Output("kmsKeyName")]
        public Output<string?> KmsKeyName { get; private set; } = null!;
        [Output("labels")]
        public Output<ImmutableDictionary<string, string>?> Labels { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("mavenConfig")]
        public Output<global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryMavenConfig?> MavenConfig { get; private set; } = null!;
        [Output("mode")]
        public Output<string?> Mode { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("pulumiLabels")]
        public Output<ImmutableDictionary<string, string>> PulumiLabels { get; private set; } = null!;
        [Output("registryUri")]
        public Output<string> RegistryUri { get; private set; } = null!;
        [Output("remoteRepositoryConfig")]
        public Output<global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfig?> RemoteRepositoryConfig { get; private set; } = null!;
        [Output("repositoryId")]
        public Output<string> RepositoryId { get; private set; } = null!;
        [Output("updateTime")]
        public Output<string> UpdateTime { get; private set; } = null!;
        [Output("virtualRepositoryConfig")]
        public Output<global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryVirtualRepositoryConfig?> VirtualRepositoryConfig { get; private set; } = null!;
        [Output("vulnerabilityScanningConfig")]
        public Output<global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryVulnerabilityScanningConfig> VulnerabilityScanningConfig { get; private set; } = null!;
        public Repository(string name, global::Pulumi.Gcp.ArtifactRegistry.RepositoryArgs args, CustomResourceOptions? options = null)
            : base("gcp:artifactregistry/repository:Repository", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.ArtifactRegistry.RepositoryArgs MakeArgs(global::Pulumi.Gcp.ArtifactRegistry.RepositoryArgs? args)
        {
            args ??= new global::Pulumi.Gcp.ArtifactRegistry.RepositoryArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions { AdditionalSecretOutputs = { "effectiveLabels", "pulumiLabels" } }, options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("cleanupPolicies")]
        private InputList<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryCleanupPolicyArgs>? _cleanupPolicies;

        public InputList<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryCleanupPolicyArgs> CleanupPolicies
        {
            get => _cleanupPolicies ??= new InputList<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryCleanupPolicyArgs>();
            set => _cleanupPolicies = value;
        }

        [Input("cleanupPolicyDryRun")]
        public Input<bool>? CleanupPolicyDryRun { get; set; }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("dockerConfig")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryDockerConfigArgs>? DockerConfig { get; set; }

        [Input("format", required: true)]
        public Input<string> Format { get; set; } = default!;

        [Input("kmsKeyName")]
        public Input<string>? KmsKeyName { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("mavenConfig")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryMavenConfigArgs>? MavenConfig { get; set; }

        [Input("mode")]
        public Input<string>? Mode { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("remoteRepositoryConfig")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigArgs>? RemoteRepositoryConfig { get; set; }

        [Input("repositoryId", required: true)]
        public Input<string> RepositoryId { get; set; } = default!;

        [Input("virtualRepositoryConfig")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryVirtualRepositoryConfigArgs>? VirtualRepositoryConfig { get; set; }

        [Input("vulnerabilityScanningConfig")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryVulnerabilityScanningConfigArgs>? VulnerabilityScanningConfig { get; set; }

        public RepositoryArgs()
        {
        }
        public static new RepositoryArgs Empty => new RepositoryArgs();
    }

    public partial class RepositoryIamMember : global::Pulumi.CustomResource
    {
        [Output("condition")]
        public Output<global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryIamMemberCondition?> Condition { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("member")]
        public Output<string> Member { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("repository")]
        public Output<string> Repository { get; private set; } = null!;
        [Output("role")]
        public Output<string> Role { get; private set; } = null!;
        public RepositoryIamMember(string name, global::Pulumi.Gcp.ArtifactRegistry.RepositoryIamMemberArgs args, CustomResourceOptions? options = null)
            : base("gcp:artifactregistry/repositoryIamMember:RepositoryIamMember", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.ArtifactRegistry.RepositoryIamMemberArgs MakeArgs(global::Pulumi.Gcp.ArtifactRegistry.RepositoryIamMemberArgs? args)
        {
            args ??= new global::Pulumi.Gcp.ArtifactRegistry.RepositoryIamMemberArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RepositoryIamMemberArgs : global::Pulumi.ResourceArgs
    {
        [Input("condition")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryIamMemberConditionArgs>? Condition { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("member", required: true)]
        public Input<string> Member { get; set; } = default!;

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("repository", required: true)]
        public Input<string> Repository { get; set; } = default!;

        [Input("role", required: true)]
        public Input<string> Role { get; set; } = default!;

        public RepositoryIamMemberArgs()
        {
        }
        public static new RepositoryIamMemberArgs Empty => new RepositoryIamMemberArgs();
    }
}
