using System.Globalization;

namespace LcncInfra.AppRepositories.Costs;

/// <summary>Money per month: the least and the most, which autoscaling stays between.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
public readonly record struct MoneyRange(decimal Least, decimal Most)
{
    /// <summary>Nothing.</summary>
    public static MoneyRange Zero { get; }

    /// <summary>The sum.</summary>
    public static MoneyRange operator +(MoneyRange left, MoneyRange right) => new(left.Least + right.Least, left.Most + right.Most);

    /// <summary>The difference of the least, and of the most.</summary>
    public static MoneyRange operator -(MoneyRange left, MoneyRange right) => new(left.Least - right.Least, left.Most - right.Most);

    /// <summary>The sum, for languages without operators.</summary>
    public MoneyRange Add(MoneyRange other) => this + other;

    /// <summary>The difference, for languages without operators.</summary>
    public MoneyRange Subtract(MoneyRange other) => this - other;

    /// <summary>Rounded as its currency has it, half a unit away from zero.</summary>
    public MoneyRange Round(int decimals) =>
        new(Math.Round(Least, decimals, MidpointRounding.AwayFromZero), Math.Round(Most, decimals, MidpointRounding.AwayFromZero));

    /// <summary>The amount, <c>22.50</c>, or both, <c>22.50 to 45.00</c>.</summary>
    /// <param name="decimals">Digits after the point.</param>
    public string Text(int decimals) => Least == Most ? Text(Least, decimals) : $"{Text(Least, decimals)} to {Text(Most, decimals)}";

    /// <summary>A difference, with its sign: <c>+2.50</c>.</summary>
    /// <param name="decimals">Digits after the point.</param>
    public string Difference(int decimals) => Least == Most ? Signed(Least, decimals) : $"{Signed(Least, decimals)} to {Signed(Most, decimals)}";

    private static string Text(decimal amount, int decimals) => amount.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    private static string Signed(decimal amount, int decimals) => $"{(amount > 0 ? "+" : string.Empty)}{Text(amount, decimals)}";
}
