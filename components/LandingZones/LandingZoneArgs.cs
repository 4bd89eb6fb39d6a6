using LcncInfra.Components.Secrets;
using LcncInfra.Model.Collections;
using Pulumi;

namespace LcncInfra.Components.LandingZones;

/// <summary>What a new team gets.</summary>
public sealed class LandingZoneArgs : ResourceArgs
{
    /// <summary>The team: the workspace that its workloads belong to.</summary>
    public required string Team { get; init; }

    /// <summary>The environment.</summary>
    public required string Environment { get; init; }

    /// <summary>Its namespaces.</summary>
    public required ValueList<LandingNamespace> Namespaces { get; init; }

    /// <summary>Who may do what in them.</summary>
    public ValueList<TeamGroup> Groups { get; init; } = [];

    /// <summary>Where the team's secrets are, as an identity that reads no others; <see langword="null"/> for none.</summary>
    public SecretBackend? Secrets { get; init; }

    /// <summary>Where its images go; <see langword="null"/> if it builds none.</summary>
    public TeamRegistry? Registry { get; init; }

    /// <summary>What it has of the GitOps agent.</summary>
    public TeamAgent Agent { get; init; }

    /// <summary>Git repositories and registries that its AppProject may read.</summary>
    public ValueList<string> Repositories { get; init; } = [];

    /// <summary>Whether the namespaces, and the data in them, can be destroyed only after somebody has taken the protection away.</summary>
    public bool IsProtected { get; init; }
}
