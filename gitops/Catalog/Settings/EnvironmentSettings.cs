using LcncInfra.Catalog.Tenants;
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

    /// <summary>What namespaces come with, unless their cluster type or workspace says something else.</summary>
    public NamespaceSettings Namespaces { get; init; } = NamespaceSettings.None;

    /// <summary>What namespaces of single workspaces come with, as written.</summary>
    public ValueList<WorkspaceSettings> Workspaces { get; init; } = ValueList<WorkspaceSettings>.Empty;
}
