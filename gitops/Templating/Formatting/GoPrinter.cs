using System.Globalization;
using System.Text;
using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Formatting;

/// <summary>Turns Go values into text as Go's package fmt does, for templates and for functions that call fmt in Go.</summary>
/// <remarks>All of it ends with a <see cref="GoFunctionException"/> where a limit of <see cref="FunctionLimits"/> is exceeded.</remarks>
public static class GoPrinter
{
    /// <summary>What <c>%v</c> prints, which is also what an action prints.</summary>
    public static string ToText(object? value) => value switch
    {
        string text => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        double number => GoFloat.Format(number, 'g', -1),
        null => "<nil>",
        _ => Compose(value),
    };

    /// <summary>Go's <c>fmt.Sprint</c>: a space stands between two operands neither of which is a string.</summary>
    public static string Print(ReadOnlySpan<object?> values)
    {
        if (values is [string single])
        {
            return single;
        }

        var formatter = new ValueFormatter();
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0 && values[i] is not string && values[i - 1] is not string)
            {
                formatter.Output.Append(' ');
            }

            formatter.FormatArgument(values[i], 'v');
        }

        return formatter.Finish();
    }

    /// <summary>Go's <c>fmt.Sprintln</c>: spaces between all operands, and a newline.</summary>
    public static string PrintLine(ReadOnlySpan<object?> values)
    {
        var formatter = new ValueFormatter();
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                formatter.Output.Append(' ');
            }

            formatter.FormatArgument(values[i], 'v');
        }

        formatter.Output.Append('\n');
        return formatter.Finish();
    }

    /// <summary>Go's <c>fmt.Sprintf</c>.</summary>
    public static string Format(string format, ReadOnlySpan<object?> values) => new FormatDirectives(format).Apply(values);

    /// <summary>Appends what <c>%v</c> prints.</summary>
    public static void AppendText(StringBuilder output, object? value)
    {
        switch (value)
        {
            case string text:
                output.Append(text);
                break;
            case long number:
                output.Append(CultureInfo.InvariantCulture, $"{number}");
                break;
            default:
                output.Append(ToText(value));
                break;
        }
    }

    private static string Compose(object value)
    {
        var formatter = new ValueFormatter();
        formatter.FormatArgument(value, 'v');
        return formatter.Finish();
    }
}
