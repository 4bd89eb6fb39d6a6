using System.Buffers;
using System.Globalization;

namespace LcncInfra.Templating.Sprig.Numbers;

/// <summary>Reads numbers as Go's package <c>strconv</c>.</summary>
internal static class GoNumberText
{
    private static readonly SearchValues<char> FloatCharacters = SearchValues.Create("0123456789.eE+-");

    /// <summary>Go's <c>ParseInt</c> for a base up to 10; of a number out of range the nearest in range is given.</summary>
    /// <returns>Whether the text is a number in range.</returns>
    public static bool TryParseInt(ReadOnlySpan<char> text, int radix, out long number)
    {
        number = 0;
        var isNegative = text.StartsWith("-");
        var digits = isNegative || text.StartsWith("+") ? text[1..] : text;
        if (digits.IsEmpty)
        {
            return false;
        }

        Int128 value = 0;
        foreach (var c in digits)
        {
            if (c < '0' || c >= '0' + radix)
            {
                return false;
            }

            value = (value * radix) + c - '0';
            if (value > ulong.MaxValue)
            {
                // Go reads no further.
                number = isNegative ? long.MinValue : long.MaxValue;
                return false;
            }
        }

        value = isNegative ? -value : value;
        number = (long)Int128.Clamp(value, long.MinValue, long.MaxValue);
        return value == number;
    }

    /// <summary>Go's <c>ParseFloat</c> for 64 bits.</summary>
    public static bool TryParseFloat(string text, out double number)
    {
        number = 0;
        if (text.Contains('_', StringComparison.Ordinal))
        {
            return HasValidUnderscores(text) && TryParseFloat(text.Replace("_", string.Empty, StringComparison.Ordinal), out number);
        }

        var sign = text.StartsWith('-') ? -1 : 1;
        var rest = text.StartsWith('-') || text.StartsWith('+') ? text.AsSpan(1) : text;
        if (rest.Equals("inf", StringComparison.OrdinalIgnoreCase) || rest.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            number = sign * double.PositiveInfinity;
            return true;
        }

        if (text.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            number = double.NaN;
            return true;
        }

        if (rest.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return HexadecimalFloat.TryParse(rest[2..], out number) && SetSign(ref number, sign);
        }

        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return IsDecimal(rest) && double.TryParse(rest, Plain, CultureInfo.InvariantCulture, out number)
            && !double.IsInfinity(number) && SetSign(ref number, sign);
    }

    /// <summary>Whether underscores stand only between digits, or behind a base prefix.</summary>
    private static bool HasValidUnderscores(string text)
    {
        var digits = text.AsSpan().TrimStart("+-");
        var isHexadecimal = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        var previous = isHexadecimal ? '0' : '!';
        foreach (var c in isHexadecimal ? digits[2..] : digits)
        {
            var isDigit = isHexadecimal ? char.IsAsciiHexDigit(c) : char.IsAsciiDigit(c);
            if ((c == '_' && previous != '0') || (c != '_' && !isDigit && previous == '_'))
            {
                return false;
            }

            previous = c == '_' ? c : isDigit ? '0' : '!';
        }

        return previous != '_';
    }

    private static bool SetSign(ref double number, int sign)
    {
        number = sign < 0 ? -number : number;
        return true;
    }

    private static bool IsDecimal(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] is '.' or (>= '0' and <= '9') && !text.ContainsAnyExcept(FloatCharacters);
}
