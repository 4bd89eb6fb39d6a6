namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>A condition that makes a cluster type a better choice.</summary>
/// <param name="Term">The condition.</param>
/// <param name="Weight">What meeting it adds to the score, 1 to 100.</param>
public sealed record PreferredTerm(PlacementTerm Term, int Weight);
