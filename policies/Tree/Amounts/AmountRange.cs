namespace LcncInfra.Tree.Amounts;

/// <summary>How much of something is asked for: the least and the most, which autoscaling stays between.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
public readonly record struct AmountRange(decimal Least, decimal Most)
{
    /// <summary>The sum.</summary>
    public static AmountRange operator +(AmountRange left, AmountRange right) => new(left.Least + right.Least, left.Most + right.Most);

    /// <summary>The sum, for languages without operators.</summary>
    public AmountRange Add(AmountRange other) => this + other;
}
