namespace LcncInfra.Catalog.Prices;

/// <summary>The time that a price is for.</summary>
public enum PricePeriod
{
    /// <summary>A month of 730 hours.</summary>
    Month,

    /// <summary>An hour.</summary>
    Hour,
}
