using System.Globalization;
using System.Text;

namespace LcncInfra.Configuration.JsonSchema.Text;

/// <summary>Writes JSON values so that equal values give equal texts: sorted keys, one form for each number.</summary>
internal static class CanonicalJson
{
    /// <summary>The text as Go gives it after a detour through 64-bit numbers, or the error when a number does not fit.</summary>
    /// <remarks>gojsonschema compares <c>enum</c>, <c>const</c> and <c>uniqueItems</c> by it, and prints it.</remarks>
    public static JsonReading AsGo(object? value)
    {
        string? error = null;
        var builder = new StringBuilder();
        Append(builder, value, number =>
        {
            var rounded = double.Parse(number.Literal, NumberStyles.Float, CultureInfo.InvariantCulture);
            if (double.IsInfinity(rounded))
            {
                error ??= $"json: cannot unmarshal number {number.Literal} into Go value of type float64";
                return "0";
            }

            return JsonFloat.Write(rounded);
        });
        return new JsonReading(builder.ToString(), error);
    }

    /// <summary>A text that is equal for values that JSON Schema calls equal, whatever the size of their numbers.</summary>
    public static string Exact(object? value)
    {
        var builder = new StringBuilder();
        Append(builder, value, number => number.ToExactText());
        return builder.ToString();
    }

    private static void Append(StringBuilder builder, object? value, Func<JsonNumber, string> write)
    {
        switch (value)
        {
            case bool flag:
                builder.Append(flag ? "true" : "false");
                break;
            case JsonNumber number:
                builder.Append(write(number));
                break;
            case string text:
                AppendText(builder, text);
                break;
            case object?[] items:
                AppendItems(builder, items, write);
                break;
            case JsonObject members:
                AppendMembers(builder, members, write);
                break;
            default:
                builder.Append("null");
                break;
        }
    }

    private static void AppendItems(StringBuilder builder, object?[] items, Func<JsonNumber, string> write)
    {
        builder.Append('[');
        for (var i = 0; i < items.Length; i++)
        {
            builder.Append(i == 0 ? "" : ",");
            Append(builder, items[i], write);
        }

        builder.Append(']');
    }

    private static void AppendMembers(StringBuilder builder, JsonObject members, Func<JsonNumber, string> write)
    {
        builder.Append('{');
        var separator = "";
        foreach (var key in members.Keys)
        {
            AppendText(builder.Append(separator), key);
            Append(builder.Append(':'), members[key], write);
            separator = ",";
        }

        builder.Append('}');
    }

    private static void AppendText(StringBuilder builder, string text)
    {
        builder.Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    builder.Append('\\').Append(c);
                    break;
                case '\n':
                    builder.Append("\\n");
                    break;
                case '\r':
                    builder.Append("\\r");
                    break;
                case '\t':
                    builder.Append("\\t");
                    break;
                case < ' ' or '<' or '>' or '&' or '\u2028' or '\u2029':
                    builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    break;
                default:
                    builder.Append(c);
                    break;
            }
        }

        builder.Append('"');
    }
}
