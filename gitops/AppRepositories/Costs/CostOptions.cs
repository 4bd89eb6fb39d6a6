namespace LcncInfra.AppRepositories.Costs;

/// <summary>How an app is priced.</summary>
/// <param name="Prices">The prices.</param>
public sealed record CostOptions(Catalog.Sources.Sourced<Catalog.Prices.PriceList> Prices)
{
    /// <summary>Where the control plane places the targets; <see langword="null"/> if it was not asked.</summary>
    public IReadOnlyList<PlacedTarget>? Placements { get; init; }

    /// <summary>Environments that are priced; empty for all.</summary>
    public IReadOnlyCollection<string> Environments { get; init; } = [];
}
