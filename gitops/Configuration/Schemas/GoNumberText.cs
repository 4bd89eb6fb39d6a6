using System.Globalization;
using System.Numerics;

namespace LcncInfra.Configuration.Schemas;

/// <summary>Reads numbers exactly as Go's strconv.Atoi and strconv.ParseFloat do, which decide what Kalypso checks as a number.</summary>
internal static class GoNumberText
{
    /// <summary>A number of 64 bits without fraction: a sign and decimal digits, nothing else.</summary>
    public static bool TryAtoi(string text, out long value)
    {
        value = 0;
        var digits = text.AsSpan(text.StartsWith('+') || text.StartsWith('-') ? 1 : 0);
        return digits.Length > 0
            && !digits.ContainsAnyExceptInRange('0', '9')
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A 64-bit floating-point number: also <c>inf</c>, <c>NaN</c>, <c>0x1p-2</c> and <c>1_000</c>; not what is too large.</summary>
    public static bool TryParseFloat(string text, out double value)
    {
        value = 0;
        if (text.Length == 0 || !(char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.' or 'i' or 'I' or 'n' or 'N'))
        {
            return false;
        }

        if (text.Length <= "-infinity".Length && TrySpecial(text, out value))
        {
            return true;
        }

        var negative = text.StartsWith('-');
        var body = text.AsSpan(negative || text.StartsWith('+') ? 1 : 0);
        var isHex = body.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (body.Contains('_') && !UnderscoresFit(body, isHex))
        {
            return false;
        }

        var plain = body.Contains('_') ? body.ToString().Replace("_", "", StringComparison.Ordinal) : body;
        var parsed = isHex ? TryHex(plain[2..], out value) : TryDecimal(plain, out value);
        value = negative ? -value : value;
        return parsed && double.IsFinite(value);
    }

    private static bool TrySpecial(string text, out double value)
    {
        value = text.ToLowerInvariant() switch
        {
            "nan" => double.NaN,
            "inf" or "+inf" or "infinity" or "+infinity" => double.PositiveInfinity,
            "-inf" or "-infinity" => double.NegativeInfinity,
            _ => 0,
        };
        return !double.IsFinite(value);
    }

    private static bool TryDecimal(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        return text.ContainsAnyInRange('0', '9')
            && (char.IsAsciiDigit(text[0]) || text[0] == '.')
            && (char.IsAsciiDigit(text[^1]) || text[^1] == '.')
            && double.TryParse(
                text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }

    // Digits with at most one point, then p and a decimal exponent, which must be there.
    private static bool TryHex(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        var p = text.IndexOfAny('p', 'P');
        if (p <= 0 || !TryAtoi(text[(p + 1)..].ToString(), out var exponent))
        {
            return false;
        }

        var significand = text[..p];
        var point = significand.IndexOf('.');
        var digits = point < 0 ? significand.ToString() : string.Concat(significand[..point], significand[(point + 1)..]);
        if (digits.Length == 0 || !digits.All(char.IsAsciiHexDigit))
        {
            return false;
        }

        var mantissa = BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        value = Scale(mantissa, Math.Clamp(exponent, -100_000, 100_000) - (point < 0 ? 0 : 4L * (significand.Length - point - 1)));
        return true;
    }

    // Rounds to the nearest double, ties to even, below the normal numbers too.
    private static double Scale(BigInteger mantissa, long exponent)
    {
        if (mantissa.IsZero)
        {
            return 0;
        }

        var top = (long)mantissa.GetBitLength() + exponent;
        var kept = Math.Min(53, top + 1074);
        var drop = (long)mantissa.GetBitLength() - kept;
        if (top > 1025 || kept < 0)
        {
            return top > 0 ? double.PositiveInfinity : 0;
        }

        if (drop > 0)
        {
            var half = BigInteger.One << (int)(drop - 1);
            var rest = mantissa & ((half << 1) - 1);
            mantissa >>= (int)drop;
            mantissa += rest > half || (rest == half && !mantissa.IsEven) ? 1 : 0;
            exponent += drop;
        }

        return Math.ScaleB((double)mantissa, (int)exponent);
    }

    // Underscores stand between digits, or between a base prefix and a digit.
    private static bool UnderscoresFit(ReadOnlySpan<char> text, bool isHex)
    {
        for (var i = isHex ? 2 : 0; i < text.Length; i++)
        {
            if (text[i] == '_' && !(IsDigit(text, i - 1, isHex) && IsDigit(text, i + 1, isHex)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int at, bool isHex) =>
        at >= 0
        && at < text.Length
        && (char.IsAsciiDigit(text[at]) || (isHex && (char.IsAsciiHexDigit(text[at]) || at == 1)));
}
