using System.Globalization;

namespace LcncInfra.Templating.Yaml;

/// <summary>Writes finite floats as Go's <c>FormatFloat(x, 'g', -1, 64)</c> does, which <c>%v</c> shows as well.</summary>
public static class ShortestFloat
{
    private const int FirstLargeExponent = 6;

    /// <summary>The fewest digits that read back as the number; with an exponent below 1e-4 and from 1e+06 on.</summary>
    /// <param name="number">A finite number.</param>
    public static string Format(double number)
    {
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        if (long.TryParse(shortest, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) && Math.Abs(integer) < 1_000_000)
        {
            return shortest;
        }

        var (digits, exponent) = Digits(shortest);
        var sign = shortest[0] == '-' ? "-" : "";
        return exponent switch
        {
            < -4 or >= FirstLargeExponent => sign + WithExponent(digits, exponent),
            < 0 => $"{sign}0.{new string('0', -exponent - 1)}{digits}",
            _ when digits.Length <= exponent + 1 => sign + digits.PadRight(exponent + 1, '0'),
            _ => $"{sign}{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}",
        };
    }

    /// <summary>The significant digits, and the power of ten of the first one.</summary>
    private static (string Digits, int Exponent) Digits(string shortest)
    {
        var mantissa = shortest.TrimStart('-');
        var exponent = 0;
        var e = mantissa.IndexOf('E', StringComparison.Ordinal);
        if (e >= 0)
        {
            exponent = int.Parse(mantissa.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            mantissa = mantissa[..e];
        }

        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        exponent += (point < 0 ? mantissa.Length : point) - 1;
        var all = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var significant = all.TrimStart('0');
        exponent -= all.Length - significant.Length;
        return significant.Length == 0 ? ("0", 0) : (significant.TrimEnd('0'), exponent);
    }

    private static string WithExponent(string digits, int exponent)
    {
        var fraction = digits.Length > 1 ? "." + digits[1..] : "";
        var size = Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
        return $"{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{size}";
    }
}
