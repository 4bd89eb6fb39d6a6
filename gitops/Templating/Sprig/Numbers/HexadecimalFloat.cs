using System.Globalization;

namespace LcncInfra.Templating.Sprig.Numbers;

/// <summary>Floats that Go writes in hexadecimal, such as <c>0x1.8p-2</c>.</summary>
internal static class HexadecimalFloat
{
    private const int MaxExponent = 100_000;
    private const double SmallestNormal = 2.2250738585072014E-308;

    /// <summary>Reads what follows <c>0x</c>; the exponent is needed.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        var p = text.IndexOfAny('p', 'P');
        if (p < 0 || !TryReadExponent(text[(p + 1)..], out var exponent))
        {
            return false;
        }

        return TryReadMantissa(text[..p], ref exponent, out var mantissa) && TryScale(mantissa, exponent, out number);
    }

    private static bool TryReadExponent(ReadOnlySpan<char> text, out int exponent) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
        && Math.Abs((long)exponent) < MaxExponent;

    private static bool TryReadMantissa(ReadOnlySpan<char> text, ref int exponent, out ulong mantissa)
    {
        mantissa = 0;
        var (digits, hasPoint) = (0, false);
        foreach (var c in text)
        {
            if (c == '.' && !hasPoint)
            {
                hasPoint = true;
                continue;
            }

            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }

            digits++;
            var isFull = mantissa >> 59 != 0;

            // Digits that no longer fit only say that something follows.
            mantissa = isFull ? mantissa | (c == '0' ? 0UL : 1UL) : (mantissa << 4) | (uint)Convert.ToInt32(c.ToString(), 16);
            exponent += (isFull ? 4 : 0) - (hasPoint ? 4 : 0);
        }

        return digits > 0;
    }

    private static bool TryScale(ulong mantissa, int exponent, out double number)
    {
        number = Math.ScaleB(mantissa, exponent);
        if (number != 0 && Math.Abs(number) < 2 * SmallestNormal)
        {
            // Rounded once, from all bits at once.
            var shift = -1074 - exponent;
            var kept = shift >= 64 ? 0 : mantissa >> shift;
            var rest = shift is > 0 and < 64 ? mantissa & ((1UL << shift) - 1) : 0;
            var half = shift is > 0 and < 64 ? 1UL << (shift - 1) : 0;
            kept += rest > half || (rest == half && half != 0 && (kept & 1) == 1) ? 1UL : 0;
            number = kept * double.Epsilon;
        }

        return !double.IsInfinity(number);
    }
}
