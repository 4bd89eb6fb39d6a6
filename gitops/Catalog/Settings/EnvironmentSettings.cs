using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.Settings;

/// <summary>What an environment says about itself beside Kalypso's kinds.</summary>
/// <param name="Name">The environment it is about.</param>
/// <param name="Suppressions">Accepted warnings.</param>
/// <remarks>Kind <c>EnvironmentSettings</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record EnvironmentSettings(string Name, ValueList<Suppression> Suppressions)
{
    /// <summary>What the environment is for; <see langword="null"/> if nobody says, so that policies only warn.</summary>
    public EnvironmentClass? Class { get; init; }

    /// <summary>The large deletion that is meant; <see langword="null"/> if none is.</summary>
    public DeletionAllowance? AllowDeletion { get; init; }

    /// <summary>What namespaces come with, unless their cluster type or workspace says something else.</summary>
    public NamespaceSettings Namespaces { get; init; } = NamespaceSettings.None;

    /// <summary>What namespaces of single workspaces come with, as written.</summary>
    public ValueList<WorkspaceSettings> Workspaces { get; init; } = ValueList<WorkspaceSettings>.Empty;

    /// <summary>Whether the tree says which commit it comes from, as promotion tools read it.</summary>
    public bool WritesHydratorMetadata { get; init; }

    /// <summary>Which clusters each wave of a rollout consists of, in the order of the waves; empty for one rollout to all at once.</summary>
    public ValueList<LabelSelector> Waves { get; init; } = ValueList<LabelSelector>.Empty;

    /// <summary>How manifests reach cluster types whose profiles do not say; <see langword="null"/> if not written.</summary>
    public DeliveryMode? Delivery { get; init; }
}
