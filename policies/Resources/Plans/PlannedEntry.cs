namespace LcncInfra.Resources.Plans;

/// <summary>A value and its name in the provider's schema.</summary>
public sealed record PlannedEntry(string Name, PlannedValue Value);
