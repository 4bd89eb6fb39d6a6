using LcncInfra.Components.Registries;
using LcncInfra.Components.Registries.Harbors;
using LcncInfra.Model.Collections;
using Pulumi;
using ArtifactRegistry = Pulumi.Gcp.ArtifactRegistry;
using ContainerRegistry = Pulumi.AzureNative.ContainerRegistry;
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

    /// <summary>A place that is there already.</summary>
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

    /// <summary>A project of Harbor of the team's name, whose tags never change; made from within Harbor's cluster.</summary>
    public sealed class Harbor : TeamRegistry
    {
        /// <summary>Harbor's host.</summary>
        public required Input<string> Host { get; init; }

        /// <summary>Provider of the cluster that Harbor is on, as a <see cref="MirroredRegistry"/> installed it.</summary>
        public required ProviderResource Cluster { get; init; }

        /// <summary>Groups of OpenID Connect that may push and pull.</summary>
        public ValueList<string> Groups { get; init; } = [];

        /// <summary>The image that configures Harbor by its API: any that has Python 3.</summary>
        public string ToolsImage { get; init; } = HarborJob.DefaultImage;

        internal override Output<string> Create(Resource parent, string team)
        {
            HarborJob.Make(parent, new HarborRun($"{parent.GetResourceName()}-registry", ToolsImage, HarborPlan.OfTeam(team, Groups)) { Provider = Cluster }, []);
            return Output.Format($"{Host}/{team}");
        }
    }

    /// <summary>Repositories of an Azure Container Registry below the team's name, and a token that reads and writes only those.</summary>
    /// <remarks>Azure makes the token's password when somebody asks for it; it passes through no program.</remarks>
    public sealed class Azure : TeamRegistry
    {
        /// <summary>The registry's host.</summary>
        public required Input<string> Host { get; init; }

        /// <summary>The registry's name.</summary>
        public required Input<string> RegistryName { get; init; }

        /// <summary>The registry's resource group.</summary>
        public required Input<string> ResourceGroup { get; init; }

        internal override Output<string> Create(Resource parent, string team)
        {
            var map = new ContainerRegistry.ScopeMap(
                $"{parent.GetResourceName()}-registry",
                new ContainerRegistry.ScopeMapArgs
                {
                    ResourceGroupName = ResourceGroup,
                    RegistryName = RegistryName,
                    ScopeMapName = $"team-{team}",
                    Description = $"Images of {team}",
                    Actions = { $"repositories/{team}/*/content/read", $"repositories/{team}/*/content/write", $"repositories/{team}/*/metadata/read" },
                },
                new CustomResourceOptions { Parent = parent });
            _ = new ContainerRegistry.Token(
                $"{parent.GetResourceName()}-registry-token",
                new ContainerRegistry.TokenArgs
                {
                    ResourceGroupName = ResourceGroup,
                    RegistryName = RegistryName,
                    TokenName = $"team-{team}",
                    ScopeMapId = map.Id,
                    Status = ContainerRegistry.TokenStatus.Enabled,
                },
                new CustomResourceOptions { Parent = parent });
            return Output.Format($"{Host}/{team}");
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
