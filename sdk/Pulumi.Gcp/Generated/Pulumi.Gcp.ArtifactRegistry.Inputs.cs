// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.ArtifactRegistry.Inputs
{
    public sealed class RepositoryCleanupPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("action")]
        public Input<string>? Action { get; set; }

        [Input("condition")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryCleanupPolicyConditionArgs>? Condition { get; set; }

        [Input("id", required: true)]
        public Input<string> Id { get; set; } = default!;

        [Input("mostRecentVersions")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryCleanupPolicyMostRecentVersionsArgs>? MostRecentVersions { get; set; }

        public RepositoryCleanupPolicyArgs()
        {
        }
        public static new RepositoryCleanupPolicyArgs Empty => new RepositoryCleanupPolicyArgs();
    }

    public sealed class RepositoryCleanupPolicyConditionArgs : global::Pulumi.ResourceArgs
    {
        [Input("newerThan")]
        public Input<string>? NewerThan { get; set; }

        [Input("olderThan")]
        public Input<string>? OlderThan { get; set; }

        [Input("packageNamePrefixes")]
        private InputList<string>? _packageNamePrefixes;

        public InputList<string> PackageNamePrefixes
        {
            get => _packageNamePrefixes ??= new InputList<string>();
            set => _packageNamePrefixes = value;
        }

        [Input("tagPrefixes")]
        private InputList<string>? _tagPrefixes;

        public InputList<string> TagPrefixes
        {
            get => _tagPrefixes ??= new InputList<string>();
            set => _tagPrefixes = value;
        }

        [Input("tagState")]
        public Input<string>? TagState { get; set; }

        [Input("versionNamePrefixes")]
        private InputList<string>? _versionNamePrefixes;

        public InputList<string> VersionNamePrefixes
        {
            get => _versionNamePrefixes ??= new InputList<string>();
            set => _versionNamePrefixes = value;
        }

        public RepositoryCleanupPolicyConditionArgs()
        {
        }
        public static new RepositoryCleanupPolicyConditionArgs Empty => new RepositoryCleanupPolicyConditionArgs();
    }

    public sealed class RepositoryCleanupPolicyMostRecentVersionsArgs : global::Pulumi.ResourceArgs
    {
        [Input("keepCount")]
        public Input<int>? KeepCount { get; set; }

        [Input("packageNamePrefixes")]
        private InputList<string>? _packageNamePrefixes;

        public InputList<string> PackageNamePrefixes
        {
            get => _packageNamePrefixes ??= new InputList<string>();
            set => _packageNamePrefixes = value;
        }

        public RepositoryCleanupPolicyMostRecentVersionsArgs()
        {
        }
        public static new RepositoryCleanupPolicyMostRecentVersionsArgs Empty => new RepositoryCleanupPolicyMostRecentVersionsArgs();
    }

    public sealed class RepositoryDockerConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("immutableTags")]
        public Input<bool>? ImmutableTags { get; set; }

        public RepositoryDockerConfigArgs()
        {
        }
        public static new RepositoryDockerConfigArgs Empty => new RepositoryDockerConfigArgs();
    }

    public sealed class RepositoryIamMemberConditionArgs : global::Pulumi.ResourceArgs
    {
        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("expression", required: true)]
        public Input<string> Expression { get; set; } = default!;

        [Input("title", required: true)]
        public Input<string> Title { get; set; } = default!;

        public RepositoryIamMemberConditionArgs()
        {
        }
        public static new RepositoryIamMemberConditionArgs Empty => new RepositoryIamMemberConditionArgs();
    }

    public sealed class RepositoryMavenConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("allowSnapshotOverwrites")]
        public Input<bool>? AllowSnapshotOverwrites { get; set; }

        [Input("versionPolicy")]
        public Input<string>? VersionPolicy { get; set; }

        public RepositoryMavenConfigArgs()
        {
        }
        public static new RepositoryMavenConfigArgs Empty => new RepositoryMavenConfigArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigAptRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("publicRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigAptRepositoryPublicRepositoryArgs>? PublicRepository { get; set; }

        public RepositoryRemoteRepositoryConfigAptRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigAptRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigAptRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigAptRepositoryPublicRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("repositoryBase", required: true)]
        public Input<string> RepositoryBase { get; set; } = default!;

        [Input("repositoryPath", required: true)]
        public Input<string> RepositoryPath { get; set; } = default!;

        public RepositoryRemoteRepositoryConfigAptRepositoryPublicRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigAptRepositoryPublicRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigAptRepositoryPublicRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("aptRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigAptRepositoryArgs>? AptRepository { get; set; }

        [Input("commonRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigCommonRepositoryArgs>? CommonRepository { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("disableUpstreamValidation")]
        public Input<bool>? DisableUpstreamValidation { get; set; }

        [Input("dockerRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigDockerRepositoryArgs>? DockerRepository { get; set; }

        [Input("mavenRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigMavenRepositoryArgs>? MavenRepository { get; set; }

        [Input("noCache")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigNoCacheArgs>? NoCache { get; set; }

        [Input("npmRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigNpmRepositoryArgs>? NpmRepository { get; set; }

        [Input("pythonRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigPythonRepositoryArgs>? PythonRepository { get; set; }

        [Input("upstreamCredentials")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigUpstreamCredentialsArgs>? UpstreamCredentials { get; set; }

        [Input("yumRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigYumRepositoryArgs>? YumRepository { get; set; }

        public RepositoryRemoteRepositoryConfigArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigArgs Empty => new RepositoryRemoteRepositoryConfigArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigCommonRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("uri", required: true)]
        public Input<string> Uri { get; set; } = default!;

        public RepositoryRemoteRepositoryConfigCommonRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigCommonRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigCommonRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigDockerRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("customRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigDockerRepositoryCustomRepositoryArgs>? CustomRepository { get; set; }

        [Input("publicRepository")]
        public Input<string>? PublicRepository { get; set; }

        public RepositoryRemoteRepositoryConfigDockerRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigDockerRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigDockerRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigDockerRepositoryCustomRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("uri")]
        public Input<string>? Uri { get; set; }

        public RepositoryRemoteRepositoryConfigDockerRepositoryCustomRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigDockerRepositoryCustomRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigDockerRepositoryCustomRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigMavenRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("customRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigMavenRepositoryCustomRepositoryArgs>? CustomRepository { get; set; }

        [Input("publicRepository")]
        public Input<string>? PublicRepository { get; set; }

        public RepositoryRemoteRepositoryConfigMavenRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigMavenRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigMavenRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigMavenRepositoryCustomRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("uri")]
        public Input<string>? Uri { get; set; }

        public RepositoryRemoteRepositoryConfigMavenRepositoryCustomRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigMavenRepositoryCustomRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigMavenRepositoryCustomRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigNoCacheArgs : global::Pulumi.ResourceArgs
    {
        public RepositoryRemoteRepositoryConfigNoCacheArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigNoCacheArgs Empty => new RepositoryRemoteRepositoryConfigNoCacheArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigNpmRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("customRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigNpmRepositoryCustomRepositoryArgs>? CustomRepository { get; set; }

        [Input("publicRepository")]
        public Input<string>? PublicRepository { get; set; }

        public RepositoryRemoteRepositoryConfigNpmRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigNpmRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigNpmRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigNpmRepositoryCustomRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("uri")]
        public Input<string>? Uri { get; set; }

        public RepositoryRemoteRepositoryConfigNpmRepositoryCustomRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigNpmRepositoryCustomRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigNpmRepositoryCustomRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigPythonRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("customRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigPythonRepositoryCustomRepositoryArgs>? CustomRepository { get; set; }

        [Input("publicRepository")]
        public Input<string>? PublicRepository { get; set; }

        public RepositoryRemoteRepositoryConfigPythonRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigPythonRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigPythonRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigPythonRepositoryCustomRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("uri")]
        public Input<string>? Uri { get; set; }

        public RepositoryRemoteRepositoryConfigPythonRepositoryCustomRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigPythonRepositoryCustomRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigPythonRepositoryCustomRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigUpstreamCredentialsArgs : global::Pulumi.ResourceArgs
    {
        [Input("usernamePasswordCredentials")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigUpstreamCredentialsUsernamePasswordCredentialsArgs>? UsernamePasswordCredentials { get; set; }

        public RepositoryRemoteRepositoryConfigUpstreamCredentialsArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigUpstreamCredentialsArgs Empty => new RepositoryRemoteRepositoryConfigUpstreamCredentialsArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigUpstreamCredentialsUsernamePasswordCredentialsArgs : global::Pulumi.ResourceArgs
    {
        [Input("passwordSecretVersion")]
        public Input<string>? PasswordSecretVersion { get; set; }

        [Input("username")]
        public Input<string>? Username { get; set; }

        public RepositoryRemoteRepositoryConfigUpstreamCredentialsUsernamePasswordCredentialsArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigUpstreamCredentialsUsernamePasswordCredentialsArgs Empty => new RepositoryRemoteRepositoryConfigUpstreamCredentialsUsernamePasswordCredentialsArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigYumRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("publicRepository")]
        public Input<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryRemoteRepositoryConfigYumRepositoryPublicRepositoryArgs>? PublicRepository { get; set; }

        public RepositoryRemoteRepositoryConfigYumRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigYumRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigYumRepositoryArgs();
    }

    public sealed class RepositoryRemoteRepositoryConfigYumRepositoryPublicRepositoryArgs : global::Pulumi.ResourceArgs
    {
        [Input("repositoryBase", required: true)]
        public Input<string> RepositoryBase { get; set; } = default!;

        [Input("repositoryPath", required: true)]
        public Input<string> RepositoryPath { get; set; } = default!;

        public RepositoryRemoteRepositoryConfigYumRepositoryPublicRepositoryArgs()
        {
        }
        public static new RepositoryRemoteRepositoryConfigYumRepositoryPublicRepositoryArgs Empty => new RepositoryRemoteRepositoryConfigYumRepositoryPublicRepositoryArgs();
    }

    public sealed class RepositoryVirtualRepositoryConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("upstreamPolicies")]
        private InputList<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryVirtualRepositoryConfigUpstreamPolicyArgs>? _upstreamPolicies;

        public InputList<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryVirtualRepositoryConfigUpstreamPolicyArgs> UpstreamPolicies
        {
            get => _upstreamPolicies ??= new InputList<global::Pulumi.Gcp.ArtifactRegistry.Inputs.RepositoryVirtualRepositoryConfigUpstreamPolicyArgs>();
            set => _upstreamPolicies = value;
        }

        public RepositoryVirtualRepositoryConfigArgs()
        {
        }
        public static new RepositoryVirtualRepositoryConfigArgs Empty => new RepositoryVirtualRepositoryConfigArgs();
    }

    public sealed class RepositoryVirtualRepositoryConfigUpstreamPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("priority")]
        public Input<int>? Priority { get; set; }

        [Input("repository")]
        public Input<string>? Repository { get; set; }

        public RepositoryVirtualRepositoryConfigUpstreamPolicyArgs()
        {
        }
        public static new RepositoryVirtualRepositoryConfigUpstreamPolicyArgs Empty => new RepositoryVirtualRepositoryConfigUpstreamPolicyArgs();
    }

    public sealed class RepositoryVulnerabilityScanningConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("enablementConfig")]
        public Input<string>? EnablementConfig { get; set; }

        [Input("enablementState")]
        public Input<string>? EnablementState { get; set; }

        [Input("enablementStateReason")]
        public Input<string>? EnablementStateReason { get; set; }

        public RepositoryVulnerabilityScanningConfigArgs()
        {
        }
        public static new RepositoryVulnerabilityScanningConfigArgs Empty => new RepositoryVulnerabilityScanningConfigArgs();
    }
}
