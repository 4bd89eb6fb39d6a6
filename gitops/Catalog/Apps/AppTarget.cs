using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps;

/// <summary>A place that an app is meant for, and what the app is there.</summary>
/// <param name="Name">Unique within the app and environment.</param>
/// <param name="Environment">The environment.</param>
public sealed record AppTarget(string Name, AppEnvironment Environment)
{
    /// <summary>What scheduling policies and configs select on; with the ring, if there is one.</summary>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>The ring; <see langword="null"/> if it is in none.</summary>
    public string? Ring { get; init; }

    /// <summary>Names of ConfigSchemas that its configuration must satisfy.</summary>
    public ValueList<string> ConfigSchemas { get; init; } = ValueList<string>.Empty;

    /// <summary>Where its manifests are published: the storage's repository and folder, and the target's own branch.</summary>
    public required RepositoryReference Storage { get; init; }

    /// <summary>What the app is there: its own words, over which stand those of the environment, over which stand those of the target.</summary>
    public required AppSpec Spec { get; init; }

    /// <summary>Whether anything at all is said over the app's own words.</summary>
    public bool HasOverrides { get; init; }

    /// <summary>Folder of its manifests below the folder of the storage: <c>overlays/environment/target</c>.</summary>
    public string Folder => $"overlays/{Environment.Name}/{Name}";
}
