using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LcncInfra.Model.Quantities;

/// <summary>An amount of a resource, such as <c>500m</c> of a CPU or <c>4Gi</c> of memory; compares by what it is worth.</summary>
/// <param name="Amount">The amount in whole units: CPUs, bytes, pieces.</param>
/// <remarks>Kubernetes <c>resource.Quantity</c>.</remarks>
public readonly record struct Quantity(decimal Amount) : IComparable<Quantity>
{
    private const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent;

    private static readonly (string Suffix, decimal Factor)[] Suffixes =
    [
        ("Ki", 1024m), ("Mi", 1048576m), ("Gi", 1073741824m), ("Ti", 1099511627776m), ("Pi", 1125899906842624m), ("Ei", 1152921504606846976m),
        ("n", 0.000000001m), ("u", 0.000001m), ("m", 0.001m),
        ("k", 1000m), ("M", 1000000m), ("G", 1000000000m), ("T", 1000000000000m), ("P", 1000000000000000m), ("E", 1000000000000000000m),
    ];

    /// <summary>Nothing.</summary>
    public static Quantity Zero { get; }

    /// <summary>Reads what Kubernetes reads as a quantity.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quantity quantity)
    {
        quantity = default;
        if (text is not { Length: > 0 and <= 40 })
        {
            return false;
        }

        var (suffix, factor) = Suffixes.FirstOrDefault(
            s => text.EndsWith(s.Suffix, StringComparison.Ordinal), (Suffix: string.Empty, Factor: 1m));
        if (!decimal.TryParse(text.AsSpan(0, text.Length - suffix.Length), Style, CultureInfo.InvariantCulture, out var number)
            || (number != 0 && Math.Abs(number) > 9_000_000_000_000_000_000m / Math.Max(factor, 1)))
        {
            return false;
        }

        quantity = new Quantity(number * factor);
        return true;
    }

    /// <summary>The sum.</summary>
    public static Quantity operator +(Quantity left, Quantity right) => new(left.Amount + right.Amount);

    /// <summary>The difference.</summary>
    public static Quantity operator -(Quantity left, Quantity right) => new(left.Amount - right.Amount);

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.Amount < right.Amount;

    /// <summary>Whether the left is more.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.Amount > right.Amount;

    /// <summary>Whether the left is not more.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.Amount <= right.Amount;

    /// <summary>Whether the left is not less.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.Amount >= right.Amount;

    /// <summary>The sum, for languages without operators.</summary>
    public Quantity Add(Quantity other) => this + other;

    /// <summary>The difference, for languages without operators.</summary>
    public Quantity Subtract(Quantity other) => this - other;

    /// <inheritdoc/>
    public int CompareTo(Quantity other) => Amount.CompareTo(other.Amount);

    /// <summary>The amount in the largest unit that leaves no fraction: <c>1536Mi</c>, <c>500m</c>, <c>3</c>.</summary>
    public override string ToString()
    {
        if (Amount == decimal.Truncate(Amount))
        {
            return Whole();
        }

        var milli = Amount * 1000m;
        return milli == decimal.Truncate(milli)
            ? $"{Text(milli)}m"
            : Text(Amount);
    }

    private string Whole()
    {
        for (var i = 5; Amount != 0 && i >= 0; i--)
        {
            if (Amount % Suffixes[i].Factor == 0)
            {
                return Text(Amount / Suffixes[i].Factor) + Suffixes[i].Suffix;
            }
        }

        return Text(Amount);
    }

    private static string Text(decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture);
}
