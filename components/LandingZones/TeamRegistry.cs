using Pulumi;
using ArtifactRegistry = Pulumi.Gcp.ArtifactRegistry;
using Ecr = Pulumi.Aws.Ecr;

namespace LcncInfra.Components.LandingZones;

/// <summary>Where a team's images go.</summary>
public abstract class TeamRegistry
{
    private protected TeamRegistry()
    {
    }

    /// <summary>Makes the team's place; the result is what its images' names begin with.</summary>
    /// <param name="parent">The landing zone.</param>
    /// <param name="team">The team.</param>
    internal abstract Output<string> Create(Resource parent, string team);

    /// <summary>A place that is there already, such as a project of Harbor.</summary>
    public sealed class Existing : TeamRegistry
    {
        /// <summary>Host and path, such as <c>registry.example.com/shop</c>.</summary>
        public required Input<string> Prefix { get; init; }

        internal override Output<string> Create(Resource parent, string team) => Prefix;
    }

    /// <summary>Repositories of Amazon ECR below the team's name, which come into being with the first push or pull of each.</summary>
    public sealed class Aws : TeamRegistry
    {
        /// <summary>The registry's host.</summary>
        public required Input<string> Host { get; init; }

        /// <summary>ARN of the key that images are encrypted with.</summary>
        public required Input<string> KeyArn { get; init; }

        /// <summary>ARN of the role as which ECR makes repositories with tags and a key.</summary>
        public required Input<string> RoleArn { get; init; }

        internal override Output<string> Create(Resource parent, string team)
        {
            var template = new Ecr.RepositoryCreationTemplate(
                $"{parent.GetResourceName()}-registry",
                new Ecr.RepositoryCreationTemplateArgs
                {
                    Prefix = team,
                    Description = $"Images of {team}",
                    AppliedFors = { "CREATE_ON_PUSH", "PULL_THROUGH_CACHE", "REPLICATION" },
                    ImageTagMutability = "IMMUTABLE",
                    CustomRoleArn = RoleArn,
                    EncryptionConfigurations =
                    {
                        new Ecr.Inputs.RepositoryCreationTemplateEncryptionConfigurationArgs { EncryptionType = "KMS", KmsKey = KeyArn },
                    },
                    ResourceTags = { ["lcncinfra.io/workspace"] = team },
                },
                new CustomResourceOptions { Parent = parent });
            return Output.Format($"{Host}/{template.Prefix}");
        }
    }

    /// <summary>A repository of Google's Artifact Registry.</summary>
    public sealed class Gcp : TeamRegistry
    {
        /// <summary>The project.</summary>
        public required Input<string> Project { get; init; }

        /// <summary>The region.</summary>
        public required Input<string> Location { get; init; }

        /// <summary>The key that images are encrypted with; <see langword="null"/> for Google's.</summary>
        public Input<string>? KeyName { get; init; }

        internal override Output<string> Create(Resource parent, string team)
        {
            var repository = new ArtifactRegistry.Repository(
                $"{parent.GetResourceName()}-registry",
                new ArtifactRegistry.RepositoryArgs
                {
                    Project = Project,
                    Location = Location,
                    RepositoryId = team,
                    Format = "DOCKER",
                    DockerConfig = new ArtifactRegistry.Inputs.RepositoryDockerConfigArgs { ImmutableTags = true },
                    KmsKeyName = KeyName,
                    Labels = { ["workspace"] = team },
                },
                new CustomResourceOptions { Parent = parent });
            return Output.Format($"{Location}-docker.pkg.dev/{Project}/{repository.RepositoryId}");
        }
    }
}
