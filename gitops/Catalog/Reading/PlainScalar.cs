using System.Buffers;
using System.Globalization;

namespace LcncInfra.Catalog.Reading;

/// <summary>Says what Kubernetes takes a scalar without quotes for.</summary>
/// <remarks>As <c>sigs.k8s.io/yaml</c>, whose decoder resolves scalars as yaml.v2 does: YAML 1.1, also <c>y</c> and <c>n</c>; dates stay
/// text.</remarks>
internal static class PlainScalar
{
    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");

    /// <summary>The type of a scalar that was written without quotes and tag.</summary>
    public static ScalarType TypeOf(string text)
    {
        if (text.Length == 0)
        {
            return ScalarType.Null;
        }

        return text[0] switch
        {
            '~' or 'n' or 'N' or 'y' or 'Y' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' => TypeOfWord(text),
            '.' => IsSpecialFloat(text) || IsFloat(text) ? ScalarType.Float : ScalarType.Text,
            '+' or '-' or (>= '0' and <= '9') => TypeOfNumber(text),
            _ => ScalarType.Text,
        };
    }

    /// <summary>A whole number as Go reads it; <see langword="null"/> if it fits in no 64 bits.</summary>
    public static object? ParseInteger(string text)
    {
        var digits = text.Replace("_", string.Empty, StringComparison.Ordinal).AsSpan();
        var negative = digits is ['-', ..];
        if (digits is ['+' or '-', ..])
        {
            digits = digits[1..];
        }

        if (!TryParseMagnitude(digits, out var magnitude))
        {
            return null;
        }

        return magnitude switch
        {
            <= long.MaxValue => negative ? -(long)magnitude : (long)magnitude,
            (ulong)long.MaxValue + 1 when negative => long.MinValue,
            _ => negative ? null : magnitude,
        };
    }

    /// <summary>A number with a fraction or exponent, or a special one such as <c>.inf</c>.</summary>
    public static double ParseFloat(string text) => text.TrimStart('+', '-') switch
    {
        ".nan" or ".NaN" or ".NAN" => double.NaN,
        ".inf" or ".Inf" or ".INF" => text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity,
        _ => double.Parse(text.Replace("_", string.Empty, StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    /// <summary>Whether a boolean word means true.</summary>
    public static bool ParseBoolean(string text) => text[0] is 'y' or 'Y' or 't' or 'T' || text is "on" or "On" or "ON";

    private static ScalarType TypeOfWord(string text) => text switch
    {
        "~" or "null" or "Null" or "NULL" => ScalarType.Null,
        "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON"
            or "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF" => ScalarType.Boolean,
        _ => ScalarType.Text,
    };

    private static ScalarType TypeOfNumber(string text)
    {
        if (IsSpecialFloat(text))
        {
            return ScalarType.Float;
        }

        if (ParseInteger(text) is not null)
        {
            return ScalarType.Integer;
        }

        return IsFloat(text) ? ScalarType.Float : ScalarType.Text;
    }

    private static bool IsSpecialFloat(string text) =>
        text is ".nan" or ".NaN" or ".NAN" || (text.Length is 4 or 5 && text.TrimStart('+', '-') is ".inf" or ".Inf" or ".INF");

    // Digits with one point anywhere and an exponent; `_` counts nothing.
    private static bool IsFloat(string text)
    {
        var rest = text.Replace("_", string.Empty, StringComparison.Ordinal).AsSpan();
        if (rest is ['+' or '-', ..])
        {
            rest = rest[1..];
        }

        var mantissa = rest.IndexOfAny('e', 'E') is var e and >= 0 ? rest[..e] : rest;
        var digits = mantissa.Length - mantissa.Count('.');
        return digits > 0
            && mantissa.Count('.') <= 1
            && !mantissa.ContainsAnyExcept(DigitsAndPoint)
            && (mantissa.Length == rest.Length || IsExponent(rest[(mantissa.Length + 1)..]));
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        var digits = text is ['+' or '-', ..] ? text[1..] : text;
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static bool TryParseMagnitude(ReadOnlySpan<char> digits, out ulong value)
    {
        value = 0;
        var (radix, prefix) = digits switch
        {
            ['0', 'x' or 'X', ..] => (16, 2),
            ['0', 'o' or 'O', ..] => (8, 2),
            ['0', 'b' or 'B', ..] => (2, 2),
            ['0', _, ..] => (8, 1),
            _ => (10, 0),
        };
        foreach (var c in digits[prefix..])
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            if (digit >= radix || value > (ulong.MaxValue - (ulong)digit) / (ulong)radix)
            {
                return false;
            }

            value = (value * (ulong)radix) + (ulong)digit;
        }

        return digits.Length > prefix;
    }
}
