using System.Text;
using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Values one after the other with spaces between, nil ones left out.</summary>
internal static class Listing
{
    /// <summary>Each value as a Go string literal.</summary>
    public static string Quote(object?[] values)
    {
        if (values is [{ } single])
        {
            var quoted = GoQuote.Quote(GoPrinter.ToText(single));
            FunctionLimits.CheckTextLength(quoted.Length);
            return quoted;
        }

        var output = new StringBuilder();
        foreach (var value in values)
        {
            if (value is not null)
            {
                StartItem(output).Append(GoQuote.Quote(GoPrinter.ToText(value)));
                FunctionLimits.CheckTextLength(output.Length);
            }
        }

        return output.ToString();
    }

    /// <summary>Each value between single quotes, without escapes.</summary>
    public static string SingleQuote(object?[] values)
    {
        if (values is [{ } single])
        {
            return string.Concat("'", GoPrinter.ToText(single), "'");
        }

        var output = new StringBuilder();
        foreach (var value in values)
        {
            if (value is not null)
            {
                StartItem(output).Append('\'').Append(GoPrinter.ToText(value)).Append('\'');
                FunctionLimits.CheckTextLength(output.Length);
            }
        }

        return output.ToString();
    }

    /// <summary>Each value as it prints.</summary>
    public static string Concatenate(object?[] values)
    {
        var output = new StringBuilder();
        var isFirst = true;
        foreach (var value in values)
        {
            if (value is not null)
            {
                output.Append(isFirst ? string.Empty : " ").Append(GoPrinter.ToText(value));
                FunctionLimits.CheckTextLength(output.Length);
                isFirst = false;
            }
        }

        return GoText.Normalize(output.ToString());
    }

    private static StringBuilder StartItem(StringBuilder output) => output.Length == 0 ? output : output.Append(' ');
}
