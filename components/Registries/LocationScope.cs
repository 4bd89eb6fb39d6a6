using LcncInfra.Catalog.Registries;
using Pulumi;

namespace LcncInfra.Components.Registries;

/// <summary>One location on its way into being: what it is part of, and what its resources have in common.</summary>
/// <param name="Parent">The component.</param>
/// <param name="Args">What is asked for.</param>
/// <param name="Location">The location.</param>
internal sealed record LocationScope(Resource Parent, MirroredRegistryArgs Args, RegistryLocation Location)
{
    /// <summary>The registry.</summary>
    public Registry Registry => Args.Registry;

    /// <summary>How the location gets what the primary has; <see langword="null"/> for the primary.</summary>
    public MirrorMethod? Method => Location == Registry.Primary ? null : MirrorMethods.Of(Registry.Primary, Location);

    /// <summary>The upstreams that it keeps copies of.</summary>
    public IEnumerable<RegistryUpstream> Upstreams => Registry.Upstreams.Where(u => u.IsAt(Location.Name));

    /// <summary>The clusters that pull from it, as one kind of identity.</summary>
    public IEnumerable<(ClusterPull Pull, T Identity)> Pulls<T>()
        where T : PullIdentity => Args.Clusters
        .Where(c => Args.ClusterTypes.TryGetValue(c.ClusterType, out var from) && from == Location.Name)
        .SelectMany(c => c.Identity is T identity ? [(c, identity)] : Enumerable.Empty<(ClusterPull, T)>());

    /// <summary>The repositories of a project that are known ahead: declared ones, and those that cluster types must have from here; in order.</summary>
    /// <remarks>From the primary goes what is anywhere else.</remarks>
    public IReadOnlyList<string> RepositoriesOf(RegistryProject project) => RepositoriesOf(project, Args.Images.Where(i => Method is null || IsPulledBy(i.ClusterType)));

    /// <summary>The repositories of a project that a mirror needs; <see langword="null"/> for all of it, where what pulls from there is not known as a whole.</summary>
    public IReadOnlyList<string>? NeededOf(RegistryProject project)
    {
        var pulling = Args.ClusterTypes.Keys.Where(IsPulledBy).ToList();
        var known = Args.Images.Where(i => IsPulledBy(i.ClusterType)).ToList();
        return pulling.Count > 0 && pulling.TrueForAll(c => known.Exists(k => k.ClusterType == c)) ? RepositoriesOf(project, known) : null;
    }

    private bool IsPulledBy(string clusterType) => Args.ClusterTypes.TryGetValue(clusterType, out var from) && from == Location.Name;

    private static List<string> RepositoriesOf(RegistryProject project, IEnumerable<ClusterTypeRepositories> images) =>
    [
        .. project.Repositories.Select(r => $"{project.Name}/{r}")
            .Concat(images.SelectMany(i => i.Repositories).Where(i => i.StartsWith($"{project.Name}/", StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The name of a resource of the location.</summary>
    public string Name(string resource) => $"{Parent.GetResourceName()}-{Location.Name}-{resource}";

    /// <summary>Options of a resource that can be made again.</summary>
    public CustomResourceOptions Options() => new() { Parent = Parent, Provider = PlaceOf<RegistryPlace>().Provider };

    /// <summary>Options of a resource that holds images.</summary>
    public CustomResourceOptions Kept() => new() { Parent = Parent, Provider = PlaceOf<RegistryPlace>().Provider, Protect = Args.IsProtected };

    /// <summary>What the location needs.</summary>
    /// <exception cref="ArgumentException">The program says nothing of it, or speaks of another kind of registry.</exception>
    public T PlaceOf<T>()
        where T : RegistryPlace => Args.Places.GetValueOrDefault(Location.Name) is T place
        ? place
        : throw new ArgumentException($"Location '{Location.Name}' of Registry '{Registry.Name}' is {Location.Provider.Word} and has no such place among '{nameof(Args.Places)}'.");

    /// <summary>What a name of the control plane opens.</summary>
    /// <exception cref="ArgumentException">The program does not know the name.</exception>
    public RegistryCredentials CredentialsOf(string name) => Args.Credentials.TryGetValue(name, out var credentials)
        ? credentials
        : throw new ArgumentException($"Registry '{Registry.Name}' names credentials '{name}', which are not among '{nameof(Args.Credentials)}'.");

    /// <summary>A part of credentials that a registry cannot do without.</summary>
    /// <exception cref="ArgumentException">It is missing.</exception>
    public static Input<string> Required(Input<string>? value, string credentials, string part) =>
        value ?? throw new ArgumentException($"Credentials '{credentials}' have no '{part}'.");
}
