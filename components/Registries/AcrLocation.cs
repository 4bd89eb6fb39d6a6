using LcncInfra.Catalog.Registries;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;
using Network = Pulumi.AzureNative.Network;
using Registry = Pulumi.AzureNative.ContainerRegistry.Registry;

namespace LcncInfra.Components.Registries;

/// <summary>Makes a location in Azure Container Registry: Premium, private, without administrator, with replicas and cached upstreams.</summary>
internal sealed class AcrLocation(LocationScope scope, RegistryProvider.Acr provider)
{
    // AcrPull, which Azure has in every tenant.
    private const string PullRole = "/providers/Microsoft.Authorization/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d";

    private readonly RegistryPlace.Acr _place = scope.PlaceOf<RegistryPlace.Acr>();

    /// <summary>Makes it; the result is its host.</summary>
    public Output<string> Make()
    {
        var registry = MakeRegistry();
        foreach (var region in provider.Replicas)
        {
            _ = new Replication(
                scope.Name(region),
                new ReplicationArgs
                {
                    ResourceGroupName = provider.ResourceGroup,
                    RegistryName = registry.Name,
                    ReplicationName = region,
                    Location = region,
                    RegionEndpointEnabled = true,
                    Tags = Tags(),
                },
                scope.Kept());
        }

        Connect(registry);
        foreach (var upstream in scope.Upstreams)
        {
            Cache(registry, upstream);
        }

        LetPull(registry);
        return registry.LoginServer;
    }

    private Registry MakeRegistry()
    {
        var args = new RegistryArgs
        {
            RegistryName = provider.RegistryName,
            ResourceGroupName = provider.ResourceGroup,
            Location = scope.Location.Region,
            Sku = new SkuArgs { Name = SkuName.Premium },
            AdminUserEnabled = false,
            AnonymousPullEnabled = false,
            DataEndpointEnabled = true,
            PublicNetworkAccess = PublicNetworkAccess.Disabled,
            NetworkRuleBypassOptions = NetworkRuleBypassOptions.AzureServices,
            Tags = Tags(),
        };
        if (scope.Registry.Retention.UntaggedDays is { } days)
        {
            args.Policies = new PoliciesArgs { RetentionPolicy = new RetentionPolicyArgs { Days = days, Status = PolicyStatus.Enabled } };
        }

        if (_place.KeyId is { } key)
        {
            args.Encryption = new EncryptionPropertyArgs
            {
                Status = EncryptionStatus.Enabled,
                KeyVaultProperties = new KeyVaultPropertiesArgs { KeyIdentifier = key, Identity = _place.KeyIdentityClientId },
            };
        }

        if (_place.KeyIdentityId is { } identity)
        {
            args.Identity = new IdentityPropertiesArgs { Type = ResourceIdentityType.UserAssigned, UserAssignedIdentities = { [identity] = new UserIdentityPropertiesArgs() } };
        }

        return new Registry(scope.Name("registry"), args, scope.Kept());
    }

    private void Connect(Registry registry)
    {
        var endpoint = new Network.PrivateEndpoint(
            scope.Name("endpoint"),
            new Network.PrivateEndpointArgs
            {
                ResourceGroupName = provider.ResourceGroup,
                Location = scope.Location.Region,
                Subnet = new Network.Inputs.SubnetArgs { Id = _place.SubnetId },
                PrivateLinkServiceConnections =
                {
                    new Network.Inputs.PrivateLinkServiceConnectionArgs { Name = "registry", PrivateLinkServiceId = registry.Id, GroupIds = { "registry" } },
                },
                Tags = Tags(),
            },
            scope.Options());
        _ = new Network.PrivateDnsZoneGroup(
            scope.Name("dns"),
            new Network.PrivateDnsZoneGroupArgs
            {
                ResourceGroupName = provider.ResourceGroup,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = { new Network.Inputs.PrivateDnsZoneConfigArgs { Name = "registry", PrivateDnsZoneId = _place.PrivateDnsZoneId } },
            },
            scope.Options());
    }

    private void Cache(Registry registry, RegistryUpstream upstream)
    {
        var args = new CacheRuleArgs
        {
            ResourceGroupName = provider.ResourceGroup,
            RegistryName = registry.Name,
            CacheRuleName = upstream.Name,
            SourceRepository = $"{upstream.Host}/*",
            TargetRepository = $"{upstream.Name}/*",
        };
        if (upstream.Credentials is { } name)
        {
            args.CredentialSetResourceId = MakeCredentials(registry, upstream, name).Id;
        }

        _ = new CacheRule(scope.Name($"{upstream.Name}-cache"), args, scope.Options());
    }

    private CredentialSet MakeCredentials(Registry registry, RegistryUpstream upstream, string name)
    {
        var credentials = scope.CredentialsOf(name);
        return new CredentialSet(
            scope.Name($"{upstream.Name}-credentials"),
            new CredentialSetArgs
            {
                ResourceGroupName = provider.ResourceGroup,
                RegistryName = registry.Name,
                CredentialSetName = upstream.Name,
                LoginServer = upstream.Host,
                // It reads the secrets as itself; the vault must let it.
                Identity = new IdentityPropertiesArgs { Type = ResourceIdentityType.SystemAssigned },
                AuthCredentials =
                {
                    new AuthCredentialArgs
                    {
                        Name = CredentialName.Credential1,
                        UsernameSecretIdentifier = LocationScope.Required(credentials.AzureUsernameSecret, name, nameof(credentials.AzureUsernameSecret)),
                        PasswordSecretIdentifier = LocationScope.Required(credentials.AzurePasswordSecret, name, nameof(credentials.AzurePasswordSecret)),
                    },
                },
            },
            scope.Options());
    }

    private void LetPull(Registry registry)
    {
        foreach (var (pull, identity) in scope.Pulls<PullIdentity.AzurePrincipal>())
        {
            _ = new RoleAssignment(
                scope.Name($"pull-{pull.Cluster}"),
                new RoleAssignmentArgs
                {
                    PrincipalId = identity.PrincipalId,
                    PrincipalType = PrincipalType.ServicePrincipal,
                    RoleDefinitionId = PullRole,
                    Scope = registry.Id,
                },
                scope.Options());
        }

        foreach (var (pull, identity) in scope.Pulls<PullIdentity.PullSecret>())
        {
            LetPullByToken(registry, pull, identity);
        }
    }

    // Azure makes the password of a token when somebody asks for it; until then there is the token, and no secret.
    private void LetPullByToken(Registry registry, ClusterPull pull, PullIdentity.PullSecret identity)
    {
        var map = new ScopeMap(
            scope.Name($"scope-{pull.Cluster}"),
            new ScopeMapArgs
            {
                ResourceGroupName = provider.ResourceGroup,
                RegistryName = registry.Name,
                ScopeMapName = $"pull-{pull.Cluster}",
                Actions = scope.Registry.Projects.Select(p => p.Name).Concat(scope.Upstreams.Select(u => u.Name))
                    .SelectMany(p => new[] { $"repositories/{p}/*/content/read", $"repositories/{p}/*/metadata/read" }).ToArray(),
            },
            scope.Options());
        var token = new Token(
            scope.Name($"token-{pull.Cluster}"),
            new TokenArgs
            {
                ResourceGroupName = provider.ResourceGroup,
                RegistryName = registry.Name,
                TokenName = $"pull-{pull.Cluster}",
                ScopeMapId = map.Id,
                Status = TokenStatus.Enabled,
            },
            scope.Options());
        if (identity.Password is { } password)
        {
            PullSecrets.Make(scope, (pull, identity), new PullAccount(registry.LoginServer, token.Name, password));
        }
    }

    private Dictionary<string, string> Tags() => new(StringComparer.Ordinal)
    {
        ["lcncinfra.io_environment"] = scope.Args.Environment,
        ["lcncinfra.io_registry"] = scope.Registry.Name,
    };
}
