using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps;

/// <summary>A low-code app as its team describes it.</summary>
/// <param name="Name">Its name, which its workload has, too.</param>
/// <param name="Runtime">Name of what runs it.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Storage">Where its manifests are published.</param>
/// <remarks>Kind <c>LowCodeApp</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record LowCodeApp(string Name, string Runtime, string Owner, RepositoryReference Storage)
{
    /// <summary>Labels, which its workload has, too.</summary>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>Who changes it.</summary>
    public AppLane Lane { get; init; }

    /// <summary>What a wrong version can do.</summary>
    public AppRisk Risk { get; init; }

    /// <summary>Names of ConfigSchemas that the configuration of all targets must satisfy.</summary>
    public ValueList<string> ConfigSchemas { get; init; } = ValueList<string>.Empty;

    /// <summary>What it is where nothing else is said.</summary>
    public required AppSpec Spec { get; init; }
}
