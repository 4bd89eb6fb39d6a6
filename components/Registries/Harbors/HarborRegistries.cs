using LcncInfra.Catalog.Registries;
using Pulumi;

namespace LcncInfra.Components.Registries.Harbors;

/// <summary>Lists the registries that Harbor at a location has to know.</summary>
internal static class HarborRegistries
{
    private const string Generic = "docker-registry";

    /// <summary>Them: mirrors of a primary, or the primary of a mirror; then upstreams.</summary>
    public static IReadOnlyList<HarborRegistry> Of(LocationScope scope)
    {
        var others = scope.Method is null ? scope.Registry.Mirrors.Where(m => MirrorMethods.Of(scope.Location, m) == MirrorMethod.HarborPush) : FromPrimary(scope);
        return
        [
            .. others.Select(l => With(scope, new HarborRegistry(LocationOf(l.Name), TypeOf(l.Provider), $"https://{l.Host}"), l.Credentials)),
            .. scope.Upstreams.Select(u => With(scope, Upstream(u), u.Credentials)),
        ];
    }

    /// <summary>What Harbor calls a location.</summary>
    public static string LocationOf(string name) => $"location-{name}";

    /// <summary>What Harbor calls an upstream.</summary>
    public static string UpstreamOf(string name) => $"upstream-{name}";

    private static RegistryLocation[] FromPrimary(LocationScope scope) => scope.Method == MirrorMethod.HarborPull ? [scope.Registry.Primary] : [];

    private static HarborRegistry Upstream(RegistryUpstream upstream) => upstream.Host switch
    {
        UpstreamHosts.DockerHub => new HarborRegistry(UpstreamOf(upstream.Name), "docker-hub", "https://hub.docker.com"),
        "ghcr.io" => new HarborRegistry(UpstreamOf(upstream.Name), "github-ghcr", "https://ghcr.io"),
        "quay.io" => new HarborRegistry(UpstreamOf(upstream.Name), "quay", "https://quay.io"),
        var host => new HarborRegistry(UpstreamOf(upstream.Name), Generic, $"https://{host}"),
    };

    private static string TypeOf(RegistryProvider provider) => provider switch
    {
        RegistryProvider.Harbor => "harbor",
        RegistryProvider.Ecr => "aws-ecr",
        RegistryProvider.Acr => "azure-acr",
        _ => Generic,
    };

    private static HarborRegistry With(LocationScope scope, HarborRegistry registry, string? name)
    {
        if (name is null)
        {
            return registry;
        }

        var credentials = scope.CredentialsOf(name);
        return registry with
        {
            Username = LocationScope.Required(credentials.Username, name, nameof(credentials.Username)).ToOutput(),
            Password = Output.CreateSecret(LocationScope.Required(credentials.Password, name, nameof(credentials.Password)).ToOutput()),
        };
    }
}
