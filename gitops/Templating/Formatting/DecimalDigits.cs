using System.Globalization;
using System.Numerics;

namespace LcncInfra.Templating.Formatting;

/// <summary>A positive number as decimal digits without zeros at either end, and where the point stands among them.</summary>
/// <param name="Text">The digits; empty for zero.</param>
/// <param name="Point">Number of digits before the point; may be negative, or more than there are digits.</param>
internal readonly record struct DecimalDigits(string Text, int Point)
{
    private const int MantissaBits = 52;

    /// <summary>The fewest digits that identify the number.</summary>
    public static DecimalDigits Shortest(double magnitude)
    {
        if (magnitude == 0)
        {
            return new(string.Empty, 0);
        }

        // The shortest round-trip digits are the same in every correct implementation; only their layout is not.
        var text = magnitude.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = magnitude.ToString("R", CultureInfo.InvariantCulture);
        var exponent = int.Parse(text.AsSpan(text.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissaEnd = shortest.IndexOf('E', StringComparison.Ordinal);
        var digits = (mantissaEnd < 0 ? shortest : shortest[..mantissaEnd]).Replace(".", string.Empty, StringComparison.Ordinal).Trim('0');

        // Rounding to 17 digits may carry into a new digit where the shortest form does not.
        if (mantissaEnd >= 0)
        {
            exponent = int.Parse(shortest.AsSpan(mantissaEnd + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }

        return new(digits, exponent + 1);
    }

    /// <summary>All digits of the number.</summary>
    public static DecimalDigits Exact(double magnitude)
    {
        if (magnitude == 0)
        {
            return new(string.Empty, 0);
        }

        var bits = BitConverter.DoubleToUInt64Bits(magnitude);
        var exponent = (int)(bits >> MantissaBits) & 0x7FF;
        var mantissa = bits & ((1UL << MantissaBits) - 1);
        mantissa |= exponent == 0 ? 0 : 1UL << MantissaBits;
        var power = Math.Max(exponent, 1) - 1075;
        var (number, decimals) = power >= 0
            ? (new BigInteger(mantissa) << power, 0)
            : (mantissa * BigInteger.Pow(5, -power), -power);
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new(digits.TrimEnd('0'), digits.Length - decimals);
    }

    /// <summary>Rounded to a number of digits after the point.</summary>
    public DecimalDigits RoundAt(int decimals) => RoundTo(Point + decimals);

    /// <summary>Rounded to a number of significant digits; half goes to the even digit, as Go rounds.</summary>
    public DecimalDigits RoundTo(int count)
    {
        if (count >= Text.Length)
        {
            return this;
        }

        if (count < 0)
        {
            return new(string.Empty, 0);
        }

        var kept = Text[..count];
        return RoundsUp(count) ? Increment(kept) : new(kept.TrimEnd('0'), kept.Length == 0 ? 0 : Point);
    }

    private bool RoundsUp(int count)
    {
        if (Text[count] != '5' || count + 1 < Text.Length)
        {
            return Text[count] >= '5';
        }

        return count > 0 && (Text[count - 1] - '0') % 2 == 1;
    }

    private DecimalDigits Increment(string kept)
    {
        var stem = kept.TrimEnd('9');
        return stem.Length == 0
            ? new("1", Point + 1)
            : new(stem[..^1] + (char)(stem[^1] + 1), Point);
    }
}
