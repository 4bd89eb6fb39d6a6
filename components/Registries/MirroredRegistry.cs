using System.Collections.Immutable;
using LcncInfra.Catalog.Registries;
using LcncInfra.Components.Registries.Harbors;
using LcncInfra.Components.Repositories;
using Pulumi;

namespace LcncInfra.Components.Registries;

/// <summary>A registry with its mirrors in other clouds and regions, filled and opened to the clusters that pull from each.</summary>
public sealed class MirroredRegistry : ComponentResource
{
    private readonly MirroredRegistryArgs _args;

    /// <summary>Makes it.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">What, where and for whom.</param>
    /// <param name="options">Options of the component; its providers are those of the clouds, where a place has none of its own.</param>
    /// <exception cref="ArgumentException">A location lacks its place, or a name that it uses its credentials.</exception>
    public MirroredRegistry(string name, MirroredRegistryArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:registries:MirroredRegistry", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        _args = args;
        var hosts = ImmutableDictionary.CreateBuilder<string, Output<string>>(StringComparer.Ordinal);
        var roots = ImmutableDictionary.CreateBuilder<string, Output<string>>(StringComparer.Ordinal);
        foreach (var location in args.Registry.Locations)
        {
            var host = Make(new LocationScope(this, args, location));
            hosts[location.Name] = host;
            roots[location.Name] = location.Provider is RegistryProvider.ArtifactRegistry google ? Output.Format($"{host}/{google.Project}") : host;
        }

        (LocationHosts, LocationRoots) = (hosts.ToImmutable(), roots.ToImmutable());
        Hosts = ByName(args.ClusterTypes.Select(c => (c.Key, LocationHosts[c.Value])));
        Roots = ByName(args.ClusterTypes.Select(c => (c.Key, LocationRoots[c.Value])));
        RegisterOutputs();
    }

    /// <summary>The host that each cluster type pulls from, by its name.</summary>
    [Output("hosts")]
    public Output<ImmutableDictionary<string, string>> Hosts { get; private set; }

    /// <summary>What names of images begin with on each cluster type, before project and repository.</summary>
    [Output("roots")]
    public Output<ImmutableDictionary<string, string>> Roots { get; private set; }

    /// <summary>The host of each location, by its name.</summary>
    public ImmutableDictionary<string, Output<string>> LocationHosts { get; }

    /// <summary>What names of images begin with at each location, by its name.</summary>
    public ImmutableDictionary<string, Output<string>> LocationRoots { get; }

    /// <summary>What cluster types are told: <c>REGISTRY_HOST</c>, and <c>REGISTRY_ROOT</c>, which names of images begin with.</summary>
    public IReadOnlyList<ClusterTypeFacts> Facts() =>
    [
        .. _args.ClusterTypes.Select(c => new ClusterTypeFacts(c.Key)
        {
            Values = { ["REGISTRY_HOST"] = LocationHosts[c.Value], ["REGISTRY_ROOT"] = LocationRoots[c.Value] },
        }),
    ];

    private static Output<string> Make(LocationScope scope) => scope.Location.Provider switch
    {
        RegistryProvider.Harbor harbor => new HarborLocation(scope, harbor).Host,
        RegistryProvider.Ecr ecr => new EcrLocation(scope, ecr).Make(),
        RegistryProvider.Acr acr => new AcrLocation(scope, acr).Make(),
        RegistryProvider.ArtifactRegistry google => new ArtifactRegistryLocation(scope, google).Make(),
        _ => throw new InvalidOperationException($"Unknown provider {scope.Location.Provider}."),
    };

    private static Output<ImmutableDictionary<string, string>> ByName(IEnumerable<(string Name, Output<string> Value)> values) => Output.All(values
        .Select(v => (Input<KeyValuePair<string, string>>)v.Value.Apply(value => KeyValuePair.Create(v.Name, value))).ToArray())
        .Apply(pairs => pairs.ToImmutableDictionary(StringComparer.Ordinal));
}
