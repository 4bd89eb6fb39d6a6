using System.Globalization;
using System.Text;
using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Conversion;

/// <summary>Values as JSON, exactly as Go's <c>encoding/json</c> writes them.</summary>
internal sealed class JsonWriter
{
    private const double SmallestPlain = 1e-6;
    private const double SmallestLarge = 1e21;

    // Go follows values much deeper, but not forever: from here on it looks for cycles, which are an error.
    private const int MaxDepth = FunctionLimits.ValueDepth;

    private readonly StringBuilder _output = new();
    private readonly bool _isIndented;

    private JsonWriter(bool isIndented) => _isIndented = isIndented;

    /// <summary>The JSON of a value; the empty text if it has none, since sprig drops the error.</summary>
    /// <remarks>Maps with keys of any type have none: every map inside of a configuration value.</remarks>
    public static string Write(object? value, bool isIndented)
    {
        var writer = new JsonWriter(isIndented);
        return writer.TryWrite(value, 0) ? writer._output.ToString() : string.Empty;
    }

    private bool TryWrite(object? value, int depth)
    {
        FunctionLimits.CheckTextLength(_output.Length);
        switch (value)
        {
            case null or GoMap { IsNil: true, Type: not GoMapType.AnyToAny } or GoList { IsNil: true }:
                _output.Append("null");
                return true;
            case string text:
                JsonText.Append(_output, text);
                return true;
            case bool truth:
                _output.Append(truth ? "true" : "false");
                return true;
            case long number:
                _output.Append(CultureInfo.InvariantCulture, $"{number}");
                return true;
            case double number:
                return TryWriteFloat(number);
            case GoMap map:
                return map.Type != GoMapType.AnyToAny && TryWriteMap(map, depth + 1);
            case GoList list:
                return TryWriteList(list, depth + 1);
            default:
                return TryWriteRare(value, depth + 1);
        }
    }

    private bool TryWriteRare(object value, int depth)
    {
        switch (value)
        {
            case ulong or GoInteger:
                _output.Append(GoPrinter.ToText(value));
                return true;
            case IJsonValue { JsonText: { } text }:
                JsonText.Append(_output, text);
                return true;
            case GoStruct structure:
                return TryWriteStruct(structure, depth);
            case GoObject and not IJsonValue:
                _output.Append("{}");
                return true;
            default:
                return false;
        }
    }

    private bool TryWriteFloat(double number)
    {
        if (!double.IsFinite(number))
        {
            return false;
        }

        var size = Math.Abs(number);
        if (size is 0 or (>= SmallestPlain and < SmallestLarge))
        {
            _output.Append(GoFloat.Format(number, 'f', -1));
            return true;
        }

        // The exponent loses its leading zero.
        _output.Append(GoFloat.Format(number, 'e', -1).Replace("e-0", "e-", StringComparison.Ordinal));
        return true;
    }

    private bool TryWriteList(GoList list, int depth)
    {
        FunctionLimits.CheckDepth(depth);
        _output.Append('[');
        for (var i = 0; i < list.Items.Count; i++)
        {
            StartItem(i, depth);
            if (!TryWrite(list.Items[i], depth))
            {
                return false;
            }
        }

        End(']', list.Items.Count, depth);
        return true;
    }

    private bool TryWriteMap(GoMap map, int depth)
    {
        if (depth > MaxDepth)
        {
            return false;
        }

        _output.Append('{');
        var count = 0;
        foreach (var (key, value) in map.SortedEntries)
        {
            if (!TryWriteEntry(count++, key as string ?? string.Empty, value, depth))
            {
                return false;
            }
        }

        End('}', count, depth);
        return true;
    }

    private bool TryWriteStruct(GoStruct structure, int depth)
    {
        FunctionLimits.CheckDepth(depth);
        _output.Append('{');
        for (var i = 0; i < structure.Type.Fields.Count; i++)
        {
            if (!TryWriteEntry(i, structure.Type.Fields[i], structure[i], depth))
            {
                return false;
            }
        }

        End('}', structure.Type.Fields.Count, depth);
        return true;
    }

    private bool TryWriteEntry(int index, string key, object? value, int depth)
    {
        StartItem(index, depth);
        JsonText.Append(_output, key);
        _output.Append(_isIndented ? ": " : ":");
        return TryWrite(value, depth);
    }

    private void StartItem(int index, int depth)
    {
        if (index > 0)
        {
            _output.Append(',');
        }

        BreakLine(depth);
    }

    private void End(char bracket, int count, int depth)
    {
        if (count > 0)
        {
            BreakLine(depth - 1);
        }

        _output.Append(bracket);
    }

    private void BreakLine(int depth)
    {
        if (_isIndented)
        {
            _output.Append('\n').Append(' ', 2 * depth);
        }
    }
}
