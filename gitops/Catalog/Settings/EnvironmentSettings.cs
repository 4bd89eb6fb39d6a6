using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Settings;

/// <summary>What an environment says about itself beside Kalypso's kinds.</summary>
/// <param name="Name">The environment it is about.</param>
/// <param name="Suppressions">Accepted warnings.</param>
/// <remarks>Kind <c>EnvironmentSettings</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record EnvironmentSettings(string Name, ValueList<Suppression> Suppressions)
{
    /// <summary>The large deletion that is meant; <see langword="null"/> if none is.</summary>
    public DeletionAllowance? AllowDeletion { get; init; }
}
