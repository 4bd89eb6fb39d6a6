using LcncInfra.Model.Collections;

namespace LcncInfra.Resources.Plans;

/// <summary>One resource of a plan.</summary>
/// <param name="Urn">Its name in the engine, with the types of all that it stands in; two resources with one URN are refused there.</param>
/// <param name="Type">Its type token, e.g. <c>aws:eks/cluster:Cluster</c>.</param>
/// <param name="Name">Its logical name.</param>
/// <param name="Inputs">What it asks for.</param>
public sealed record PlannedResource(string Urn, string Type, string Name, PlannedValue.Map Inputs)
{
    /// <summary>The URN of the resource it stands in; <see langword="null"/> if that is the stack itself.</summary>
    public string? Parent { get; init; }

    /// <summary>The name of the provider it is made with; <see langword="null"/> for the default one of its package.</summary>
    public string? Provider { get; init; }

    /// <summary>Whether it only groups other resources.</summary>
    public bool IsComponent { get; init; }

    /// <summary>Whether the engine refuses to delete it.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether deleting it in the program leaves it in the cloud.</summary>
    public bool IsRetained { get; init; }

    /// <summary>The identifier of what exists and is taken over; <see langword="null"/> for what is made.</summary>
    public string? ImportId { get; init; }

    /// <summary>URNs of what it explicitly waits for.</summary>
    public ValueList<string> DependsOn { get; init; } = ValueList<string>.Empty;
}
