using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Operations;

/// <summary>What an app needs where its cluster is at the edge.</summary>
public sealed record AppEdge
{
    /// <summary>The queue that keeps writes while the centre cannot be reached; <see langword="null"/> if there is none.</summary>
    public EdgeQueue? Queue { get; init; }

    /// <summary>When data may be fetched from the centre; empty for always.</summary>
    public ValueList<RefreshWindow> RefreshWindows { get; init; } = ValueList<RefreshWindow>.Empty;

    /// <summary>Labels of the nodes that the pods run on.</summary>
    public ValueMap NodeLabels { get; init; } = ValueMap.Empty;

    /// <summary>Devices that each pod uses: how many of which resource.</summary>
    public ValueMap Devices { get; init; } = ValueMap.Empty;
}
