using System.Globalization;
using System.Numerics;

namespace LcncInfra.Configuration.JsonSchema.Text;

/// <summary>A JSON number as an exact decimal: mantissa times a power of ten, without trailing zeros in the mantissa.</summary>
/// <remarks>Comparing and dividing never write out the power of ten, so that <c>1e1000000</c> costs no more than <c>1</c>.</remarks>
internal sealed class JsonNumber
{
    // Beyond this power of ten Go's big.Rat refuses to read a number.
    private const long LargestPower = 1_000_000;

    private readonly BigInteger _mantissa;
    private readonly long _exponent;
    private readonly int _digits;

    private JsonNumber(string literal, BigInteger mantissa, long exponent, int digits)
    {
        Literal = literal;
        (_mantissa, _exponent, _digits) = (mantissa, exponent, digits);
    }

    /// <summary>As it was written.</summary>
    public string Literal { get; }

    /// <summary>Whether it can be computed with; <see langword="false"/> for a power of ten beyond a million.</summary>
    public bool IsComputable { get; private init; } = true;

    /// <summary>Whether it has no fractional part: <c>1.0</c> and <c>1e2</c> have none.</summary>
    public bool IsInteger => _exponent >= 0;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _mantissa.Sign;

    /// <summary>Reads a literal of JSON's syntax, which the caller has checked.</summary>
    public static JsonNumber Parse(string literal)
    {
        var exponentAt = literal.AsSpan().IndexOfAny('e', 'E');
        var significand = exponentAt < 0 ? literal.AsSpan() : literal.AsSpan(0, exponentAt);
        var exponent = exponentAt < 0 ? 0 : Exponent(literal.AsSpan(exponentAt + 1));
        var negative = significand[0] == '-';
        var point = significand.IndexOf('.');
        var start = negative ? 1 : 0;
        var digits = point < 0 ? significand[start..] : string.Concat(significand[start..point], significand[(point + 1)..]);
        exponent -= point < 0 ? 0 : significand.Length - point - 1;

        var kept = digits.TrimStart('0').TrimEnd('0');
        if (kept.Length == 0)
        {
            return new JsonNumber(literal, BigInteger.Zero, 0, 1);
        }

        var mantissa = kept.Length <= 18
            ? long.Parse(kept, NumberStyles.None, CultureInfo.InvariantCulture)
            : BigInteger.Parse(kept, NumberStyles.None, CultureInfo.InvariantCulture);
        var trailing = digits.Length - digits.TrimEnd('0').Length;
        return new JsonNumber(literal, negative ? -mantissa : mantissa, exponent + trailing, kept.Length)
        {
            IsComputable = Math.Abs(exponent) <= LargestPower,
        };
    }

    /// <summary>A whole number.</summary>
    public static JsonNumber Of(long value) => Parse(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Compares by value.</summary>
    public int CompareTo(JsonNumber other)
    {
        if (Sign != other.Sign || Sign == 0)
        {
            return Sign.CompareTo(other.Sign);
        }

        var magnitude = (_digits + _exponent).CompareTo(other._digits + other._exponent);
        if (magnitude != 0)
        {
            return magnitude * Sign;
        }

        var common = Math.Min(_exponent, other._exponent);
        return Scaled(common).CompareTo(other.Scaled(common));
    }

    /// <summary>Whether this is a whole multiple of a positive number.</summary>
    public bool IsMultipleOf(JsonNumber divisor)
    {
        var power = _exponent - divisor._exponent;
        if (_mantissa.IsZero)
        {
            return true;
        }

        // A mantissa is no multiple of ten, so dividing it by a further ten leaves a rest.
        if (power < 0)
        {
            return false;
        }

        var rest = BigInteger.Remainder(_mantissa, divisor._mantissa) * BigInteger.ModPow(10, power, divisor._mantissa);
        return BigInteger.Remainder(rest, divisor._mantissa).IsZero;
    }

    /// <summary>The number as Go prints a big.Float: <c>100000</c>, <c>1e+06</c>, <c>0.01</c>.</summary>
    public string ToGoText()
    {
        var digits = BigInteger.Abs(_mantissa).ToString(CultureInfo.InvariantCulture);
        var exponent = _digits + _exponent - 1;
        var text = exponent is < -4 or >= 6 ? Scientific(digits, exponent) : Plain(digits, (int)exponent);
        return _mantissa.Sign < 0 ? "-" + text : text;
    }

    /// <summary>One text for each value: <c>1.0</c>, <c>1</c> and <c>10e-1</c> give the same.</summary>
    public string ToExactText() => string.Create(CultureInfo.InvariantCulture, $"{_mantissa}e{_exponent}");

    /// <summary>The literal as a 64-bit integer as Go's ParseInt reads it: <c>1.0</c> is none.</summary>
    public bool TryGetInt64(out long value) =>
        long.TryParse(Literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>The whole number, held to the range of 64 bits.</summary>
    public long ToInt64Saturated()
    {
        if (_digits + _exponent > 18)
        {
            return _mantissa.Sign < 0 ? long.MinValue : long.MaxValue;
        }

        return (long)Scaled(0);
    }

    private static long Exponent(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? Math.Clamp(value, -2 * LargestPower, 2 * LargestPower)
            : 2 * LargestPower;

    private static string Scientific(string digits, long exponent)
    {
        var fraction = digits.Length > 1 ? "." + digits[1..] : "";
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}");
    }

    private static string Plain(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        return exponent + 1 >= digits.Length
            ? digits.PadRight(exponent + 1, '0')
            : $"{digits.AsSpan(0, exponent + 1)}.{digits.AsSpan(exponent + 1)}";
    }

    private BigInteger Scaled(long exponent) =>
        _exponent == exponent ? _mantissa : _mantissa * BigInteger.Pow(10, (int)(_exponent - exponent));
}
