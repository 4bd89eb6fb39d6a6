using System.Globalization;
using LcncInfra.Catalog.Registries;
using Pulumi;
using Pulumi.Gcp.ArtifactRegistry;
using Pulumi.Gcp.ArtifactRegistry.Inputs;
using GoogleRepository = Pulumi.Gcp.ArtifactRegistry.Repository;

namespace LcncInfra.Components.Registries;

/// <summary>Makes a location in Google's Artifact Registry: a repository for each project and upstream, with cleanup and encryption.</summary>
internal sealed class ArtifactRegistryLocation(LocationScope scope, RegistryProvider.ArtifactRegistry provider)
{
    private const string Format = "DOCKER";

    private const string Remote = "REMOTE_REPOSITORY";

    private const int SecondsPerDay = 86_400;

    private const int ProjectPriority = 100;

    private const int UpstreamPriority = 10;

    private readonly RegistryPlace.ArtifactRegistry _place = scope.PlaceOf<RegistryPlace.ArtifactRegistry>();

    /// <summary>Makes it; the result is its host.</summary>
    public Output<string> Make()
    {
        var projects = scope.Registry.Projects.Select(p => scope.Method == MirrorMethod.PullThrough ? MakeCopy(p.Name) : MakeProject(p.Name)).ToList();
        var upstreams = scope.Upstreams.Select(MakeUpstream).ToList();
        if (_place.VirtualRepository is { } name)
        {
            upstreams.Add(MakeVirtual(name, projects, [.. upstreams]));
        }

        LetPull([.. projects, .. upstreams]);
        return Output.Create(scope.Location.Host);
    }

    private GoogleRepository MakeProject(string project)
    {
        var args = Of(project, "STANDARD_REPOSITORY");
        args.DockerConfig = new RepositoryDockerConfigArgs { ImmutableTags = true };
        foreach (var policy in Cleanup())
        {
            args.CleanupPolicies.Add(policy);
        }

        return new GoogleRepository(scope.Name(project), args, scope.Kept());
    }

    private GoogleRepository MakeCopy(string project)
    {
        var args = Of(project, Remote);
        var primary = (RegistryProvider.ArtifactRegistry)scope.Registry.Primary.Provider;
        args.RemoteRepositoryConfig = new RepositoryRemoteRepositoryConfigArgs
        {
            CommonRepository = new RepositoryRemoteRepositoryConfigCommonRepositoryArgs
            {
                Uri = $"projects/{primary.Project}/locations/{scope.Registry.Primary.Region}/repositories/{project}",
            },
        };
        return new GoogleRepository(scope.Name(project), args, scope.Kept());
    }

    private GoogleRepository MakeUpstream(RegistryUpstream upstream)
    {
        var args = Of(upstream.Name, Remote);
        var config = new RepositoryRemoteRepositoryConfigArgs
        {
            DockerRepository = upstream.Host == UpstreamHosts.DockerHub
                ? new RepositoryRemoteRepositoryConfigDockerRepositoryArgs { PublicRepository = "DOCKER_HUB" }
                : new RepositoryRemoteRepositoryConfigDockerRepositoryArgs
                {
                    CustomRepository = new RepositoryRemoteRepositoryConfigDockerRepositoryCustomRepositoryArgs { Uri = $"https://{upstream.Host}" },
                },
        };
        if (upstream.Credentials is { } name)
        {
            config.UpstreamCredentials = CredentialsOf(name);
        }

        args.RemoteRepositoryConfig = config;
        foreach (var policy in Cleanup())
        {
            args.CleanupPolicies.Add(policy);
        }

        return new GoogleRepository(scope.Name(upstream.Name), args, scope.Options());
    }

    private RepositoryRemoteRepositoryConfigUpstreamCredentialsArgs CredentialsOf(string name)
    {
        var credentials = scope.CredentialsOf(name);
        return new RepositoryRemoteRepositoryConfigUpstreamCredentialsArgs
        {
            UsernamePasswordCredentials = new RepositoryRemoteRepositoryConfigUpstreamCredentialsUsernamePasswordCredentialsArgs
            {
                Username = LocationScope.Required(credentials.Username, name, nameof(credentials.Username)),
                PasswordSecretVersion = LocationScope.Required(credentials.GoogleSecretVersion, name, nameof(credentials.GoogleSecretVersion)),
            },
        };
    }

    // Projects go first, so that nobody can put something of a project's name into an upstream.
    private GoogleRepository MakeVirtual(string name, List<GoogleRepository> projects, List<GoogleRepository> upstreams)
    {
        var config = new RepositoryVirtualRepositoryConfigArgs();
        foreach (var (repository, priority) in projects.Select(p => (p, ProjectPriority)).Concat(upstreams.Select(u => (u, UpstreamPriority))))
        {
            config.UpstreamPolicies.Add(new RepositoryVirtualRepositoryConfigUpstreamPolicyArgs { Id = repository.RepositoryId, Repository = repository.Id, Priority = priority });
        }

        var args = Of(name, "VIRTUAL_REPOSITORY");
        args.VirtualRepositoryConfig = config;
        return new GoogleRepository(scope.Name(name), args, scope.Options());
    }

    private RepositoryArgs Of(string name, string mode)
    {
        var args = new RepositoryArgs
        {
            Project = provider.Project,
            Location = scope.Location.Region,
            RepositoryId = name,
            Format = Format,
            Mode = mode,
            Description = $"Images of {name} in {scope.Args.Environment}",
            CleanupPolicyDryRun = false,
            Labels = { ["environment"] = scope.Args.Environment, ["registry"] = scope.Registry.Name },
        };
        if (_place.KeyName is { } key)
        {
            args.KmsKeyName = key;
        }

        return args;
    }

    // What is kept by one policy is not deleted by another.
    private IEnumerable<RepositoryCleanupPolicyArgs> Cleanup()
    {
        if (scope.Registry.Retention.UntaggedDays is { } days)
        {
            yield return new RepositoryCleanupPolicyArgs
            {
                Id = "delete-untagged",
                Action = "DELETE",
                Condition = new RepositoryCleanupPolicyConditionArgs { TagState = "UNTAGGED", OlderThan = Seconds(days) },
            };
        }

        if (scope.Registry.Retention.KeepLast is { } images)
        {
            yield return new RepositoryCleanupPolicyArgs
            {
                Id = "keep-last",
                Action = "KEEP",
                MostRecentVersions = new RepositoryCleanupPolicyMostRecentVersionsArgs { KeepCount = images },
            };
            yield return new RepositoryCleanupPolicyArgs
            {
                Id = "delete-others",
                Action = "DELETE",
                Condition = new RepositoryCleanupPolicyConditionArgs { TagState = "TAGGED", OlderThan = Seconds(1) },
            };
        }
    }

    private static string Seconds(int days) => string.Create(CultureInfo.InvariantCulture, $"{days * SecondsPerDay}s");

    private void LetPull(List<GoogleRepository> repositories)
    {
        foreach (var (pull, identity) in scope.Pulls<PullIdentity.GoogleAccount>())
        {
            foreach (var repository in repositories)
            {
                _ = new RepositoryIamMember(
                    $"{repository.GetResourceName()}-pull-{pull.Cluster}",
                    new RepositoryIamMemberArgs
                    {
                        Project = provider.Project,
                        Location = scope.Location.Region,
                        Repository = repository.Name,
                        Role = "roles/artifactregistry.reader",
                        Member = Output.Format($"serviceAccount:{identity.Email}"),
                    },
                    scope.Options());
            }
        }
    }
}
