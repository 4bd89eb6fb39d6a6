namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>Keeps the numbers of chosen cluster types per value of a label close to each other.</summary>
/// <param name="Key">Key of the cluster types' label.</param>
/// <param name="MaxSkew">How much the largest number may exceed the smallest, from 1.</param>
/// <param name="IsHard">Whether a choice that exceeds it is refused; else it is only avoided.</param>
public sealed record SpreadConstraint(string Key, int MaxSkew, bool IsHard);
