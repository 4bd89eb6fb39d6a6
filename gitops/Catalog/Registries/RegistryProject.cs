using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Registries;

/// <summary>A part of a registry with images of its own, usually a team's.</summary>
/// <param name="Name">What the names of its images begin with, after the registry's.</param>
public sealed record RegistryProject(string Name)
{
    /// <summary>Repositories that are made ahead, where a cloud keeps settings for each; others are made with their first push.</summary>
    public ValueList<string> Repositories { get; init; } = [];
}
