using LcncInfra.Catalog.Registries;
using Pulumi;
using Ecr = Pulumi.Aws.Ecr;
using Iam = Pulumi.Aws.Iam;

namespace LcncInfra.Components.Registries;

/// <summary>Makes a location in Amazon ECR: tags that never change, encryption with a key, scanning, lifecycle, copies.</summary>
/// <remarks>Repositories that nobody names ahead come into being with the first push, pull or copy, by the templates of their project.</remarks>
internal sealed class EcrLocation(LocationScope scope, RegistryProvider.Ecr provider)
{
    private const string Immutable = "IMMUTABLE";

    private readonly RegistryPlace.Ecr _place = scope.PlaceOf<RegistryPlace.Ecr>();

    private string Region => scope.Location.Region;

    /// <summary>Makes it; the result is its host.</summary>
    public Output<string> Make()
    {
        Scan();
        foreach (var project in scope.Registry.Projects)
        {
            MakeTemplate(project.Name, Immutable, "CREATE_ON_PUSH", "PULL_THROUGH_CACHE", "REPLICATION");
            foreach (var repository in scope.RepositoriesOf(project))
            {
                MakeRepository(repository);
            }

            if (scope.Method == MirrorMethod.PullThrough)
            {
                PullThrough(project.Name, scope.Registry.Primary.Host, scope.Registry.Primary.Credentials, project.Name);
            }
        }

        foreach (var upstream in scope.Upstreams)
        {
            // What others tag anew must come anew.
            MakeTemplate(upstream.Name, "MUTABLE", "PULL_THROUGH_CACHE");
            PullThrough(upstream.Name, upstream.Host == UpstreamHosts.DockerHub ? "registry-1.docker.io" : upstream.Host, upstream.Credentials, upstreamPrefix: null);
        }

        Replicate();
        LetPull();
        return Output.Create(scope.Location.Host);
    }

    private void Scan() => _ = new Ecr.RegistryScanningConfiguration(
        scope.Name("scanning"),
        new Ecr.RegistryScanningConfigurationArgs
        {
            Region = Region,
            ScanType = "BASIC",
            Rules =
            {
                new Ecr.Inputs.RegistryScanningConfigurationRuleArgs
                {
                    ScanFrequency = "SCAN_ON_PUSH",
                    RepositoryFilters = { new Ecr.Inputs.RegistryScanningConfigurationRuleRepositoryFilterArgs { Filter = "*", FilterType = "WILDCARD" } },
                },
            },
        },
        scope.Options());

    private void MakeTemplate(string prefix, string mutability, params string[] appliedFor) => _ = new Ecr.RepositoryCreationTemplate(
        scope.Name($"{prefix}-template"),
        new Ecr.RepositoryCreationTemplateArgs
        {
            Region = Region,
            Prefix = prefix,
            Description = $"Images of {prefix}",
            AppliedFors = appliedFor,
            ImageTagMutability = mutability,
            CustomRoleArn = _place.RoleArn,
            EncryptionConfigurations = { new Ecr.Inputs.RepositoryCreationTemplateEncryptionConfigurationArgs { EncryptionType = "KMS", KmsKey = _place.KeyArn } },
            LifecyclePolicy = EcrPolicies.Lifecycle(scope.Registry.Retention) is { } lifecycle ? (Input<string>)lifecycle : null,
            ResourceTags = { ["lcncinfra.io/environment"] = scope.Args.Environment, ["lcncinfra.io/registry"] = scope.Registry.Name },
        },
        scope.Options());

    private void MakeRepository(string path)
    {
        var resource = NameOf(path);
        var repository = new Ecr.Repository(
            scope.Name(resource),
            new Ecr.RepositoryArgs
            {
                Region = Region,
                Name = path,
                ImageTagMutability = Immutable,
                ForceDelete = false,
                ImageScanningConfiguration = new Ecr.Inputs.RepositoryImageScanningConfigurationArgs { ScanOnPush = true },
                EncryptionConfigurations = { new Ecr.Inputs.RepositoryEncryptionConfigurationArgs { EncryptionType = "KMS", KmsKey = _place.KeyArn } },
                Tags = { ["lcncinfra.io/environment"] = scope.Args.Environment, ["lcncinfra.io/registry"] = scope.Registry.Name },
            },
            scope.Kept());
        if (EcrPolicies.Lifecycle(scope.Registry.Retention) is { } lifecycle)
        {
            _ = new Ecr.LifecyclePolicy(
                scope.Name($"{resource}-lifecycle"), new Ecr.LifecyclePolicyArgs { Region = Region, Repository = repository.Name, Policy = lifecycle }, scope.Options());
        }
    }

    // 'a/b-c' and 'a-b/c' are two repositories: where '-' could be either, '/' stays, so that no two paths give one name.
    private static string NameOf(string path) => path.Contains('-', StringComparison.Ordinal) ? path : path.Replace('/', '-');

    private void PullThrough(string prefix, string host, string? credentials, string? upstreamPrefix) => _ = new Ecr.PullThroughCacheRule(
        scope.Name($"{prefix}-cache"),
        new Ecr.PullThroughCacheRuleArgs
        {
            Region = Region,
            EcrRepositoryPrefix = prefix,
            UpstreamRegistryUrl = host,
            UpstreamRepositoryPrefix = upstreamPrefix is null ? null : (Input<string>)upstreamPrefix,
            CredentialArn = credentials is null ? null : LocationScope.Required(scope.CredentialsOf(credentials).AwsSecretArn, credentials, nameof(RegistryCredentials.AwsSecretArn)),
        },
        scope.Options());

    // A registry replicates to all others by one configuration, and a registry of another account must let it.
    private void Replicate()
    {
        if (scope.Method == MirrorMethod.EcrReplication && scope.Registry.Primary.Provider is RegistryProvider.Ecr primary && primary.Account != provider.Account)
        {
            _ = new Ecr.RegistryPolicy(
                scope.Name("replication"), new Ecr.RegistryPolicyArgs { Region = Region, Policy = EcrPolicies.Replication(primary.Account, (Region, provider.Account)) }, scope.Options());
        }

        var mirrors = scope.Method is null ? scope.Registry.Mirrors.Where(m => m.Provider is RegistryProvider.Ecr).ToList() : [];
        if (mirrors.Count == 0)
        {
            return;
        }

        var rule = new Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleArgs();
        foreach (var mirror in mirrors)
        {
            rule.Destinations.Add(new Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleDestinationArgs
            {
                Region = mirror.Region,
                RegistryId = mirror.Provider is RegistryProvider.Ecr ecr ? ecr.Account : provider.Account,
            });
        }

        foreach (var project in scope.Registry.Projects)
        {
            rule.RepositoryFilters.Add(new Ecr.Inputs.ReplicationConfigurationReplicationConfigurationRuleRepositoryFilterArgs { Filter = $"{project.Name}/", FilterType = "PREFIX_MATCH" });
        }

        _ = new Ecr.ReplicationConfiguration(
            scope.Name("replication"),
            new Ecr.ReplicationConfigurationArgs
            {
                Region = Region,
                ReplicationConfigurationDetails = new Ecr.Inputs.ReplicationConfigurationReplicationConfigurationArgs { Rules = { rule } },
            },
            scope.Options());
    }

    private void LetPull()
    {
        foreach (var (pull, identity) in scope.Pulls<PullIdentity.AwsRole>())
        {
            _ = new Iam.RolePolicy(
                scope.Name($"pull-{pull.Cluster}"),
                new Iam.RolePolicyArgs
                {
                    Role = identity.RoleName,
                    Policy = EcrPolicies.Pull(
                        (Region, provider.Account),
                        scope.Registry.Projects.Select(p => p.Name),
                        [.. scope.Upstreams.Select(u => u.Name), .. scope.Method == MirrorMethod.PullThrough ? scope.Registry.Projects.Select(p => p.Name) : []]),
                },
                scope.Options());
        }
    }
}
