using System.Globalization;
using System.Text;

namespace LcncInfra.Templating.Formatting;

/// <summary>Writes floating-point numbers as Go's <c>strconv.FormatFloat</c> does.</summary>
public static class GoFloat
{
    private const int MantissaBits = 52;
    private const int ExponentBias = 1023;

    /// <summary>The text of a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="verb">One of <c>e E f g G b x X</c>.</param>
    /// <param name="precision">Digits after the point (significant ones for <c>g</c>); -1 for as few as identify the number.</param>
    public static string Format(double value, int verb, int precision)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
        }

        var sign = double.IsNegative(value) ? "-" : string.Empty;
        var magnitude = Math.Abs(value);
        return sign + verb switch
        {
            'b' => FormatBinary(magnitude),
            'x' => FormatHexadecimal(magnitude, precision),
            'X' => FormatHexadecimal(magnitude, precision).ToUpperInvariant(),
            'e' or 'E' => FormatExponent(DigitsFor(magnitude, precision < 0 ? null : precision + 1), precision, (char)verb),
            'f' => FormatPlain(precision < 0 ? DecimalDigits.Shortest(magnitude) : DecimalDigits.Exact(magnitude).RoundAt(precision), precision),
            _ => FormatGeneral(magnitude, (char)verb, precision),
        };
    }

    /// <summary>Adds what the flag <c>#</c> keeps: the point, and for <c>g</c> the zeros at the end.</summary>
    internal static string KeepPoint(string digits, int verb, int precision)
    {
        var missing = verb is 'g' or 'G' or 'x' or 'X' ? precision < 0 ? 6 : precision : 0;
        if (verb == 'X')
        {
            missing = 0;
        }

        var tailAt = digits.AsSpan().IndexOfAny(verb is 'x' or 'X' ? "pP" : "eEpP");
        var number = tailAt < 0 ? digits : digits[..tailAt];
        var significant = number.AsSpan().TrimStart("0.");
        missing -= significant.Length - significant.Count('.');
        var text = new StringBuilder(number);
        if (!number.Contains('.', StringComparison.Ordinal))
        {
            missing -= number == "0" ? 1 : 0;
            text.Append('.');
        }

        return text.Append('0', Math.Max(0, missing)).Append(tailAt < 0 ? string.Empty : digits[tailAt..]).ToString();
    }

    private static DecimalDigits DigitsFor(double magnitude, int? significant) =>
        significant is null ? DecimalDigits.Shortest(magnitude) : DecimalDigits.Exact(magnitude).RoundTo(significant.Value);

    private static string FormatGeneral(double magnitude, char verb, int precision)
    {
        var shortest = precision < 0;
        var digits = DigitsFor(magnitude, shortest ? null : Math.Max(precision, 1));
        var count = shortest ? 6 : Math.Max(precision, 1);
        var threshold = count;
        if (threshold > digits.Text.Length && digits.Text.Length >= digits.Point)
        {
            threshold = digits.Text.Length;
        }

        if (shortest)
        {
            threshold = 6;
            count = digits.Text.Length;
        }

        var exponent = digits.Point - 1;
        if (exponent < -4 || exponent >= threshold)
        {
            return FormatExponent(digits, Math.Min(count, digits.Text.Length) - 1, verb == 'g' ? 'e' : 'E');
        }

        return FormatPlain(digits, Math.Max(digits.Text.Length - digits.Point, 0));
    }

    private static string FormatExponent(DecimalDigits digits, int precision, char letter)
    {
        var text = new StringBuilder().Append(digits.Text.Length > 0 ? digits.Text[0] : '0');
        var decimals = precision < 0 ? digits.Text.Length - 1 : precision;
        if (decimals > 0)
        {
            var given = digits.Text.Length > 1 ? digits.Text.AsSpan(1, Math.Min(decimals, digits.Text.Length - 1)) : [];
            text.Append('.').Append(given).Append('0', decimals - given.Length);
        }

        var exponent = digits.Text.Length == 0 ? 0 : digits.Point - 1;
        return text.Append(letter)
            .Append(exponent < 0 ? '-' : '+')
            .Append(Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture))
            .ToString();
    }

    private static string FormatPlain(DecimalDigits digits, int precision)
    {
        var point = digits.Point;
        var text = new StringBuilder();
        if (point > 0)
        {
            var whole = Math.Min(point, digits.Text.Length);
            text.Append(digits.Text, 0, whole).Append('0', point - whole);
        }
        else
        {
            text.Append('0');
        }

        var decimals = precision < 0 ? Math.Max(digits.Text.Length - point, 0) : precision;
        if (decimals > 0)
        {
            text.Append('.');
            for (var i = 0; i < decimals; i++)
            {
                var at = point + i;
                text.Append(at >= 0 && at < digits.Text.Length ? digits.Text[at] : '0');
            }
        }

        return text.ToString();
    }

    private static string FormatBinary(double magnitude)
    {
        var (mantissa, exponent) = Split(magnitude);
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}p{exponent - MantissaBits:+0;-0;+0}");
    }

    private static string FormatHexadecimal(double magnitude, int precision)
    {
        var (mantissa, exponent) = Split(magnitude);
        if (mantissa == 0)
        {
            exponent = 0;
        }

        // The leading one goes to bit 60, so that fifteen hexadecimal digits follow it.
        var bits = mantissa << (60 - MantissaBits);
        while (bits != 0 && (bits & (1UL << 60)) == 0)
        {
            bits <<= 1;
            exponent--;
        }

        if (precision is >= 0 and < 15)
        {
            bits = RoundHexadecimal(bits, precision);
            if ((bits & (1UL << 61)) != 0)
            {
                bits >>= 1;
                exponent++;
            }
        }

        var text = new StringBuilder("0x").Append((char)('0' + ((bits >> 60) & 1)));
        var tail = (bits & ((1UL << 60) - 1)).ToString("x15", CultureInfo.InvariantCulture);
        tail = precision < 0 ? tail.TrimEnd('0') : tail.PadRight(precision, '0')[..precision];
        if (tail.Length > 0)
        {
            text.Append('.').Append(tail);
        }

        return text.Append('p').Append(exponent < 0 ? '-' : '+').Append(Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture)).ToString();
    }

    private static ulong RoundHexadecimal(ulong bits, int precision)
    {
        var shift = 60 - (precision * 4);
        var extra = bits & ((1UL << shift) - 1);
        var kept = bits >> shift;
        var half = 1UL << (shift - 1);
        if (extra > half || (extra == half && (kept & 1) == 1))
        {
            kept++;
        }

        return kept << shift;
    }

    /// <summary>Mantissa and exponent, so that the value is the mantissa times two to the exponent less <see cref="MantissaBits"/>.</summary>
    private static (ulong Mantissa, int Exponent) Split(double magnitude)
    {
        var bits = BitConverter.DoubleToUInt64Bits(magnitude);
        var exponent = (int)(bits >> MantissaBits) & 0x7FF;
        var mantissa = bits & ((1UL << MantissaBits) - 1);
        return exponent == 0 ? (mantissa, 1 - ExponentBias) : (mantissa | (1UL << MantissaBits), exponent - ExponentBias);
    }
}
