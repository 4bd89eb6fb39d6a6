using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Registries;

/// <summary>One place of a registry.</summary>
/// <param name="Name">Unique in the registry.</param>
/// <param name="Region">The region it stands in, as its cloud calls it.</param>
/// <param name="Provider">What it is.</param>
public sealed record RegistryLocation(string Name, string Region, RegistryProvider Provider)
{
    /// <summary>Regions of clusters that have it nearby, beside its own.</summary>
    public ValueList<string> Serves { get; init; } = [];

    /// <summary>The name under which the program that provisions has what opens it, for whoever copies from or to it; <see langword="null"/> if a role does.</summary>
    public string? Credentials { get; init; }

    /// <summary>The host that images are pulled from.</summary>
    public string Host => Provider.HostIn(Region);

    /// <summary>What the names of images begin with.</summary>
    /// <param name="project">A project, or an upstream.</param>
    public string PrefixOf(string project) => $"{Provider.RootIn(Region)}/{project}";
}
