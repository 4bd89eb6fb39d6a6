using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Registries;

/// <summary>Another registry of which copies are kept when clusters pull from it.</summary>
/// <param name="Name">What the names of the copies begin with, after the registry's.</param>
/// <param name="Host">Its host, such as <c>docker.io</c>.</param>
public sealed record RegistryUpstream(string Name, string Host)
{
    /// <summary>The name under which the program that provisions has what opens it; <see langword="null"/> if anybody may pull.</summary>
    public string? Credentials { get; init; }

    /// <summary>Locations that keep copies; empty for all.</summary>
    public ValueList<string> Locations { get; init; } = [];

    /// <summary>Whether its copies run without a signature that counts, where the registry has an <see cref="Registry.Admission"/>.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>Whether a location keeps copies of it.</summary>
    public bool IsAt(string location) => Locations.Count == 0 || Locations.Contains(location, StringComparer.Ordinal);
}
