using LcncInfra.Components.LandingZones;
using LcncInfra.Model.Collections;

namespace LcncInfra.Stacks.Settings;

/// <summary>What a team gets on clusters beside the namespaces of its workloads.</summary>
/// <param name="Key">The setting that says it.</param>
/// <param name="Team">The team: its workspace.</param>
/// <param name="ClusterTypes">The cluster types on whose clusters it gets it.</param>
internal sealed record LandingZoneSettings(string Key, string Team, ValueList<string> ClusterTypes)
{
    /// <summary>What each namespace is for, with the name of its QuotaClass.</summary>
    public ValueList<(string Name, string QuotaClass)> Namespaces { get; init; } = [];

    /// <summary>Who may do what in them.</summary>
    public ValueList<TeamGroup> Groups { get; init; } = [];

    /// <summary>Repositories that the team's own objects of the agent may read.</summary>
    public ValueList<string> Repositories { get; init; } = [];

    /// <summary>Whether the team has a place for images: the project of its name in the registry.</summary>
    public bool HasRegistry { get; init; }

    /// <summary>Where the team's secrets are, as an identity that reads no others; <see langword="null"/> for none.</summary>
    public StoreSettings? Secrets { get; init; }

    /// <summary>Whether the team gets it on clusters of a type.</summary>
    public bool IsOn(string clusterType) => ClusterTypes.Count == 0 || ClusterTypes.Contains(clusterType, StringComparer.Ordinal);

    /// <summary>Whether the team has a part of the cluster's agent.</summary>
    public bool HasAgent { get; init; }
}
