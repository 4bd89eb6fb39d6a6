using LcncInfra.Model.Collections;

namespace LcncInfra.Automation.Stacks;

/// <summary>What an operation found or did, resource by resource.</summary>
/// <param name="Resources">Every resource that is not the same, in the order in which the engine came to them.</param>
/// <param name="Unchanged">How many are the same.</param>
public sealed record StackChanges(ValueList<ChangedResource> Resources, int Unchanged)
{
    /// <summary>Nothing at all.</summary>
    public static StackChanges None { get; } = new([], 0);

    /// <summary>Whether something differs; what is only read does not count.</summary>
    public bool IsChange => Resources.Any(r => r.Kind is not (ChangeKind.Read or ChangeKind.Other));

    /// <summary>How many resources of each kind, the same ones included; without zeros.</summary>
    public IEnumerable<(ChangeKind Kind, int Count)> Counts => Resources.Select(r => r.Kind)
        .Concat(Enumerable.Repeat(ChangeKind.Same, Unchanged))
        .GroupBy(k => k)
        .Select(g => (g.Key, g.Count()))
        .OrderBy(c => c.Key);
}
