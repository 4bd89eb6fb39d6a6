// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.ArtifactRegistry.Outputs
{
    [OutputType]
    public sealed class RepositoryCleanupPolicy
    {
        public readonly string? Action;
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryCleanupPolicyCondition? Condition;
        public readonly string Id;
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryCleanupPolicyMostRecentVersions? MostRecentVersions;
        [OutputConstructor]
        private RepositoryCleanupPolicy([OutputConstructorParameter("action")] string? @action, [OutputConstructorParameter("condition")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryCleanupPolicyCondition? @condition, [OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("mostRecentVersions")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryCleanupPolicyMostRecentVersions? @mostRecentVersions)
        {
            Action = @action;
            Condition = @condition;
            Id = @id;
            MostRecentVersions = @mostRecentVersions;
        }
    }

    [OutputType]
    public sealed class RepositoryCleanupPolicyCondition
    {
        public readonly string? NewerThan;
        public readonly string? OlderThan;
        public readonly ImmutableArray<string> PackageNamePrefixes;
        public readonly ImmutableArray<string> TagPrefixes;
        public readonly string? TagState;
        public readonly ImmutableArray<string> VersionNamePrefixes;
        [OutputConstructor]
        private RepositoryCleanupPolicyCondition([OutputConstructorParameter("newerThan")] string? @newerThan, [OutputConstructorParameter("olderThan")] string? @olderThan, [OutputConstructorParameter("packageNamePrefixes")] ImmutableArray<string> @packageNamePrefixes, [OutputConstructorParameter("tagPrefixes")] ImmutableArray<string> @tagPrefixes, [OutputConstructorParameter("tagState")] string? @tagState, [OutputConstructorParameter("versionNamePrefixes")] ImmutableArray<string> @versionNamePrefixes)
        {
            NewerThan = @newerThan;
            OlderThan = @olderThan;
            PackageNamePrefixes = @packageNamePrefixes;
            TagPrefixes = @tagPrefixes;
            TagState = @tagState;
            VersionNamePrefixes = @versionNamePrefixes;
        }
    }

    [OutputType]
    public sealed class RepositoryCleanupPolicyMostRecentVersions
    {
        public readonly int? KeepCount;
        public readonly ImmutableArray<string> PackageNamePrefixes;
        [OutputConstructor]
        private RepositoryCleanupPolicyMostRecentVersions([OutputConstructorParameter("keepCount")] int? @keepCount, [OutputConstructorParameter("packageNamePrefixes")] ImmutableArray<string> @packageNamePrefixes)
        {
            KeepCount = @keepCount;
            PackageNamePrefixes = @packageNamePrefixes;
        }
    }

    [OutputType]
    public sealed class RepositoryDockerConfig
    {
        public readonly bool? ImmutableTags;
        [OutputConstructor]
        private RepositoryDockerConfig([OutputConstructorParameter("immutableTags")] bool? @immutableTags)
        {
            ImmutableTags = @immutableTags;
        }
    }

    [OutputType]
    public sealed class RepositoryIamMemberCondition
    {
        public readonly string? Description;
        public readonly string Expression;
        public readonly string Title;
        [OutputConstructor]
        private RepositoryIamMemberCondition([OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("expression")] string @expression, [OutputConstructorParameter("title")] string @title)
        {
            Description = @description;
            Expression = @expression;
            Title = @title;
        }
    }

    [OutputType]
    public sealed class RepositoryMavenConfig
    {
        public readonly bool? AllowSnapshotOverwrites;
        public readonly string? VersionPolicy;
        [OutputConstructor]
        private RepositoryMavenConfig([OutputConstructorParameter("allowSnapshotOverwrites")] bool? @allowSnapshotOverwrites, [OutputConstructorParameter("versionPolicy")] string? @versionPolicy)
        {
            AllowSnapshotOverwrites = @allowSnapshotOverwrites;
            VersionPolicy = @versionPolicy;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfig
    {
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigAptRepository? AptRepository;
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigCommonRepository? CommonRepository;
        public readonly string? Description;
        public readonly bool? DisableUpstreamValidation;
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigDockerRepository? DockerRepository;
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigMavenRepository? MavenRepository;
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigNoCache? NoCache;
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigNpmRepository? NpmRepository;
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigPythonRepository? PythonRepository;
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigUpstreamCredentials? UpstreamCredentials;
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigYumRepository? YumRepository;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfig([OutputConstructorParameter("aptRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigAptRepository? @aptRepository, [OutputConstructorParameter("commonRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigCommonRepository? @commonRepository, [OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("disableUpstreamValidation")] bool? @disableUpstreamValidation, [OutputConstructorParameter("dockerRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigDockerRepository? @dockerRepository, [OutputConstructorParameter("mavenRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigMavenRepository? @mavenRepository, [OutputConstructorParameter("noCache")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigNoCache? @noCache, [OutputConstructorParameter("npmRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigNpmRepository? @npmRepository, [OutputConstructorParameter("pythonRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigPythonRepository? @pythonRepository, [OutputConstructorParameter("upstreamCredentials")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigUpstreamCredentials? @upstreamCredentials, [OutputConstructorParameter("yumRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigYumRepository? @yumRepository)
        {
            AptRepository = @aptRepository;
            CommonRepository = @commonRepository;
            Description = @description;
            DisableUpstreamValidation = @disableUpstreamValidation;
            DockerRepository = @dockerRepository;
            MavenRepository = @mavenRepository;
            NoCache = @noCache;
            NpmRepository = @npmRepository;
            PythonRepository = @pythonRepository;
            UpstreamCredentials = @upstreamCredentials;
            YumRepository = @yumRepository;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigAptRepository
    {
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigAptRepositoryPublicRepository? PublicRepository;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigAptRepository([OutputConstructorParameter("publicRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigAptRepositoryPublicRepository? @publicRepository)
        {
            PublicRepository = @publicRepository;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigAptRepositoryPublicRepository
    {
        public readonly string RepositoryBase;
        public readonly string RepositoryPath;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigAptRepositoryPublicRepository([OutputConstructorParameter("repositoryBase")] string @repositoryBase, [OutputConstructorParameter("repositoryPath")] string @repositoryPath)
        {
            RepositoryBase = @repositoryBase;
            RepositoryPath = @repositoryPath;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigCommonRepository
    {
        public readonly string Uri;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigCommonRepository([OutputConstructorParameter("uri")] string @uri)
        {
            Uri = @uri;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigDockerRepository
    {
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigDockerRepositoryCustomRepository? CustomRepository;
        public readonly string? PublicRepository;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigDockerRepository([OutputConstructorParameter("customRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigDockerRepositoryCustomRepository? @customRepository, [OutputConstructorParameter("publicRepository")] string? @publicRepository)
        {
            CustomRepository = @customRepository;
            PublicRepository = @publicRepository;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigDockerRepositoryCustomRepository
    {
        public readonly string? Uri;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigDockerRepositoryCustomRepository([OutputConstructorParameter("uri")] string? @uri)
        {
            Uri = @uri;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigMavenRepository
    {
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigMavenRepositoryCustomRepository? CustomRepository;
        public readonly string? PublicRepository;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigMavenRepository([OutputConstructorParameter("customRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigMavenRepositoryCustomRepository? @customRepository, [OutputConstructorParameter("publicRepository")] string? @publicRepository)
        {
            CustomRepository = @customRepository;
            PublicRepository = @publicRepository;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigMavenRepositoryCustomRepository
    {
        public readonly string? Uri;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigMavenRepositoryCustomRepository([OutputConstructorParameter("uri")] string? @uri)
        {
            Uri = @uri;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigNoCache
    {
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigNoCache()
        {
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigNpmRepository
    {
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigNpmRepositoryCustomRepository? CustomRepository;
        public readonly string? PublicRepository;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigNpmRepository([OutputConstructorParameter("customRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigNpmRepositoryCustomRepository? @customRepository, [OutputConstructorParameter("publicRepository")] string? @publicRepository)
        {
            CustomRepository = @customRepository;
            PublicRepository = @publicRepository;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigNpmRepositoryCustomRepository
    {
        public readonly string? Uri;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigNpmRepositoryCustomRepository([OutputConstructorParameter("uri")] string? @uri)
        {
            Uri = @uri;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigPythonRepository
    {
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigPythonRepositoryCustomRepository? CustomRepository;
        public readonly string? PublicRepository;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigPythonRepository([OutputConstructorParameter("customRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigPythonRepositoryCustomRepository? @customRepository, [OutputConstructorParameter("publicRepository")] string? @publicRepository)
        {
            CustomRepository = @customRepository;
            PublicRepository = @publicRepository;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigPythonRepositoryCustomRepository
    {
        public readonly string? Uri;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigPythonRepositoryCustomRepository([OutputConstructorParameter("uri")] string? @uri)
        {
            Uri = @uri;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigUpstreamCredentials
    {
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigUpstreamCredentialsUsernamePasswordCredentials? UsernamePasswordCredentials;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigUpstreamCredentials([OutputConstructorParameter("usernamePasswordCredentials")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigUpstreamCredentialsUsernamePasswordCredentials? @usernamePasswordCredentials)
        {
            UsernamePasswordCredentials = @usernamePasswordCredentials;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigUpstreamCredentialsUsernamePasswordCredentials
    {
        public readonly string? PasswordSecretVersion;
        public readonly string? Username;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigUpstreamCredentialsUsernamePasswordCredentials([OutputConstructorParameter("passwordSecretVersion")] string? @passwordSecretVersion, [OutputConstructorParameter("username")] string? @username)
        {
            PasswordSecretVersion = @passwordSecretVersion;
            Username = @username;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigYumRepository
    {
        public readonly global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigYumRepositoryPublicRepository? PublicRepository;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigYumRepository([OutputConstructorParameter("publicRepository")] global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryRemoteRepositoryConfigYumRepositoryPublicRepository? @publicRepository)
        {
            PublicRepository = @publicRepository;
        }
    }

    [OutputType]
    public sealed class RepositoryRemoteRepositoryConfigYumRepositoryPublicRepository
    {
        public readonly string RepositoryBase;
        public readonly string RepositoryPath;
        [OutputConstructor]
        private RepositoryRemoteRepositoryConfigYumRepositoryPublicRepository([OutputConstructorParameter("repositoryBase")] string @repositoryBase, [OutputConstructorParameter("repositoryPath")] string @repositoryPath)
        {
            RepositoryBase = @repositoryBase;
            RepositoryPath = @repositoryPath;
        }
    }

    [OutputType]
    public sealed class RepositoryVirtualRepositoryConfig
    {
        public readonly ImmutableArray<global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryVirtualRepositoryConfigUpstreamPolicy> UpstreamPolicies;
        [OutputConstructor]
        private RepositoryVirtualRepositoryConfig([OutputConstructorParameter("upstreamPolicies")] ImmutableArray<global::Pulumi.Gcp.ArtifactRegistry.Outputs.RepositoryVirtualRepositoryConfigUpstreamPolicy> @upstreamPolicies)
        {
            UpstreamPolicies = @upstreamPolicies;
        }
    }

    [OutputType]
    public sealed class RepositoryVirtualRepositoryConfigUpstreamPolicy
    {
        public readonly string? Id;
        public readonly int? Priority;
        public readonly string? Repository;
        [OutputConstructor]
        private RepositoryVirtualRepositoryConfigUpstreamPolicy([OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("priority")] int? @priority, [OutputConstructorParameter("repository")] string? @repository)
        {
            Id = @id;
            Priority = @priority;
            Repository = @repository;
        }
    }

    [OutputType]
    public sealed class RepositoryVulnerabilityScanningConfig
    {
        public readonly string? EnablementConfig;
        public readonly string? EnablementState;
        public readonly string? EnablementStateReason;
        [OutputConstructor]
        private RepositoryVulnerabilityScanningConfig([OutputConstructorParameter("enablementConfig")] string? @enablementConfig, [OutputConstructorParameter("enablementState")] string? @enablementState, [OutputConstructorParameter("enablementStateReason")] string? @enablementStateReason)
        {
            EnablementConfig = @enablementConfig;
            EnablementState = @enablementState;
            EnablementStateReason = @enablementStateReason;
        }
    }
}
