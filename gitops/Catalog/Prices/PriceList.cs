using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Prices;

/// <summary>What the platform charges for what apps ask for.</summary>
/// <param name="Name">Names the list.</param>
/// <param name="Currency">The currency of all its amounts, by its ISO 4217 code.</param>
/// <param name="Prices">The prices; of those that are for a place, the first counts.</param>
/// <remarks>Kind <c>PriceList</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record PriceList(string Name, string Currency, ValueList<Price> Prices)
{
    /// <summary>First day on which it is valid; <see langword="null"/> if it always was.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which it is valid; <see langword="null"/> if no end is known.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Whether it is valid on a day.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidUntil is null || day <= ValidUntil);
}
