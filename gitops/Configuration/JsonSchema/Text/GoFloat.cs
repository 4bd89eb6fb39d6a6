using System.Globalization;

namespace LcncInfra.Configuration.JsonSchema.Text;

/// <summary>Writes 64-bit floating-point numbers as Go's encoding/json does.</summary>
internal static class GoFloat
{
    /// <summary>The shortest text that reads back: plain from 1e-6 up to 1e21, scientific outside.</summary>
    public static string ToJson(double value)
    {
        var magnitude = Math.Abs(value);
        if (magnitude == 0)
        {
            return double.IsNegative(value) ? "-0" : "0";
        }

        // "E16" and the like round; the shortest digits come from "R" only, whose layout is not Go's.
        var shortest = magnitude.ToString("R", CultureInfo.InvariantCulture);
        var exponentAt = shortest.IndexOf('E', StringComparison.Ordinal);
        var exponent = exponentAt < 0 ? 0 : int.Parse(shortest.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var significand = exponentAt < 0 ? shortest : shortest[..exponentAt];
        var point = significand.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? significand : significand.Remove(point, 1);
        var digits = whole.TrimStart('0');
        var first = (point < 0 ? whole.Length : point) - (whole.Length - digits.Length) - 1 + exponent;
        digits = digits.TrimEnd('0');

        var text = magnitude is < 1e-6 or >= 1e21 ? Scientific(digits, first) : Plain(digits, first);
        return value < 0 ? "-" + text : text;
    }

    private static string Scientific(string digits, int exponent)
    {
        var fraction = digits.Length > 1 ? "." + digits[1..] : "";
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");
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
}
