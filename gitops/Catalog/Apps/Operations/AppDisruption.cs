using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Operations;

/// <summary>What an app puts up with when nodes come and go.</summary>
public sealed record AppDisruption
{
    /// <summary>Nothing written.</summary>
    public static AppDisruption Default { get; } = new();

    /// <summary>How many pods may be away, a number or percentage; <see langword="null"/> if it is not written.</summary>
    public string? MaxUnavailable { get; init; }

    /// <summary>How many pods must be there, a number or percentage; <see langword="null"/> if it is not written.</summary>
    public string? MinAvailable { get; init; }

    /// <summary>What pods are spread over, as keys of nodes' labels.</summary>
    public ValueList<string> Spread { get; init; } = ValueList<string>.Empty;

    /// <summary>Name of the PriorityClass; <see langword="null"/> for the cluster's default.</summary>
    public string? PriorityClass { get; init; }
}
