using LcncInfra.Model.Collections;

namespace LcncInfra.Configuration.Snapshots;

/// <summary>One composed value, and every ConfigMap that had a say in it.</summary>
/// <param name="Key">The key that templates see.</param>
/// <param name="Value">The value: text, a list or a map.</param>
/// <param name="Contributions">In merge order: the last one won, or was merged over those before it.</param>
public sealed record ConfigEntry(string Key, object? Value, ValueList<Contribution> Contributions);
