namespace LcncInfra.AppRepositories.Costs;

/// <summary>What an app costs, and what it cost at another revision.</summary>
/// <param name="After">What it costs.</param>
/// <param name="Before">What it cost; <see langword="null"/> if nothing is compared.</param>
public sealed record CostComparison(AppCost After, AppCost? Before)
{
    /// <summary>What the other revision is called.</summary>
    public string? Base { get; init; }

    /// <summary>The rows of both, each with its cost before and after; <see langword="null"/> where it is not.</summary>
    public IReadOnlyList<(TargetCost? Before, TargetCost? After)> Rows
    {
        get
        {
            var before = (Before?.Targets ?? []).ToDictionary(t => t.Key);
            var after = After.Targets.ToDictionary(t => t.Key);
            return
            [
                .. before.Keys.Union(after.Keys)
                    .OrderBy(k => k.Environment, StringComparer.Ordinal)
                    .ThenBy(k => k.Target, StringComparer.Ordinal)
                    .ThenBy(k => k.ClusterType, StringComparer.Ordinal)
                    .Select(key => (before.GetValueOrDefault(key), after.GetValueOrDefault(key))),
            ];
        }
    }

    /// <summary>How much more it costs; less is below zero.</summary>
    public MoneyRange Difference => After.Total - (Before?.Total ?? MoneyRange.Zero);
}
