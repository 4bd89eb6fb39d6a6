using LcncInfra.Model.Collections;

namespace LcncInfra.AppRepositories.Costs;

/// <summary>What an app costs per month.</summary>
/// <param name="App">Name of the app.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Prices">Name of the price list.</param>
/// <param name="Targets">Its targets in order of environments, names and cluster types.</param>
public sealed record AppCost(string App, string Currency, string Prices, ValueList<TargetCost> Targets)
{
    /// <summary>Digits after the point.</summary>
    public int Decimals => CurrencyDecimals.Of(Currency);

    /// <summary>The sum of the rounded amounts, so that columns add up.</summary>
    public MoneyRange Total => Targets.Aggregate(MoneyRange.Zero, (sum, target) => sum + target.Money);
}
