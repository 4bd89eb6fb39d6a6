using LcncInfra.Catalog.Registries;
using LcncInfra.Model.Collections;
using Pulumi;

namespace LcncInfra.Components.Registries;

/// <summary>What a <see cref="MirroredRegistry"/> makes.</summary>
public sealed class MirroredRegistryArgs : ResourceArgs
{
    /// <summary>The environment.</summary>
    public required string Environment { get; init; }

    /// <summary>The registry as the control plane declares it.</summary>
    public required Registry Registry { get; init; }

    /// <summary>What each of its locations needs, by name of the location.</summary>
    public required Dictionary<string, RegistryPlace> Places { get; init; }

    /// <summary>From which location each cluster type pulls, as <see cref="RegistryChoice"/> says it.</summary>
    public ValueMap ClusterTypes { get; init; } = ValueMap.Empty;

    /// <summary>The clusters that pull.</summary>
    public ValueList<ClusterPull> Clusters { get; init; } = [];

    /// <summary>What opens registries, by the names that the control plane uses.</summary>
    public Dictionary<string, RegistryCredentials> Credentials { get; init; } = [];

    /// <summary>What cluster types must have, as <c>lcnc images</c> lists it. Where it is known of all that pull from a mirror, only that is copied to it.</summary>
    public ValueList<ClusterTypeRepositories> Images { get; init; } = [];

    /// <summary>Whether what holds images can be destroyed only after somebody has taken the protection away.</summary>
    public bool IsProtected { get; init; } = true;
}
