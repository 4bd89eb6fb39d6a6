using System.Globalization;

namespace LcncInfra.Templating.Yaml;

/// <summary>Reads the numbers that Go's YAML readers find in bare text.</summary>
public static class YamlNumber
{
    /// <summary>
    /// The <see cref="long"/>, <see cref="ulong"/> (only beyond the range of the former) or <see cref="double"/>;
    /// <see langword="null"/> if the text is no number.
    /// </summary>
    /// <param name="text">A text that starts with a digit or a sign.</param>
    /// <param name="octalPrefix">Whether a sign may follow <c>0o</c>, which yaml.v3 allows and yaml.v2 does not.</param>
    public static object? Parse(string text, bool octalPrefix)
    {
        var plain = text.Contains('_', StringComparison.Ordinal) ? text.Replace("_", "", StringComparison.Ordinal) : text;
        return IntegerLiteral.Parse(plain) ?? ParseDecimal(plain) ?? SignBehindPrefix(plain, octalPrefix);
    }

    /// <summary>The number of a text that starts with a point, as Go's <c>ParseFloat</c> reads it; <see langword="null"/> if it is none.</summary>
    public static object? ParseFloat(string text)
    {
        if (!text.Contains('_', StringComparison.Ordinal))
        {
            return ParseDecimal(text);
        }

        return SeparatesDigits(text) ? ParseDecimal(text.Replace("_", "", StringComparison.Ordinal)) : null;
    }

    /// <summary>Whether each underscore stands between two digits.</summary>
    private static bool SeparatesDigits(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && !(i > 0 && char.IsAsciiDigit(text[i - 1]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
            {
                return false;
            }
        }

        return true;
    }

    private static double? ParseDecimal(string text)
    {
        if (!IsDecimal(text))
        {
            return null;
        }

        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsInfinity(number) ? null : number;
    }

    private static bool IsDecimal(string text)
    {
        var i = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var start = i;
        i = SkipDigits(text, i);
        var digits = i - start;
        if (i < text.Length && text[i] == '.')
        {
            var fraction = SkipDigits(text, i + 1);
            digits += fraction - i - 1;
            i = fraction;
        }

        return digits > 0 && (i == text.Length || IsExponent(text, i));
    }

    private static bool IsExponent(string text, int i)
    {
        if (text[i] is not ('e' or 'E'))
        {
            return false;
        }

        i += i + 1 < text.Length && text[i + 1] is '+' or '-' ? 2 : 1;
        return i < text.Length && SkipDigits(text, i) == text.Length;
    }

    private static int SkipDigits(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>What is behind the prefix is read once more by itself, so a sign may stand there: <c>0b-1</c>.</summary>
    private static object? SignBehindPrefix(string text, bool octalPrefix)
    {
        if (text.StartsWith("0b", StringComparison.Ordinal))
        {
            return IntegerLiteral.Parse(text.AsSpan(2), 2);
        }

        return octalPrefix && text.StartsWith("0o", StringComparison.Ordinal) ? IntegerLiteral.Parse(text.AsSpan(2), 8) : null;
    }
}
