using System.Globalization;
using System.Text.Json;
using LcncInfra.Templating.Values;

namespace LcncInfra.Testing.Go;

/// <summary>Go values as JSON that keeps their types, as <c>tests/tools/yaml-judge</c> describes; equal values have equal text.</summary>
public static class TypedValue
{
    // All that Go calculates has these bits.
    private const ulong NaN = 0x7FF8000000000001;

    /// <summary>The JSON text of a value.</summary>
    public static string Write(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? """{"b":true}""" : """{"b":false}""",
        long number => Tagged("i", Quote(number)),
        ulong number => Tagged("u", Quote(number)),
        double number => Tagged("f", $"\"{(double.IsNaN(number) ? NaN : BitConverter.DoubleToUInt64Bits(number)):x}\""),
        GoInteger number => Tagged("I", $"""["{GoType.OfInteger(number.Kind).Name}",{(number.IsSigned ? Quote(number.Signed) : Quote(number.Bits))}]"""),
        string text => Tagged("s", $"\"{Convert.ToBase64String(GoText.ToUtf8(text))}\""),
        GoList list => Tagged("l", Array(list.Items.Select(Write))),
        GoMap map => Tagged(TagOf(map.Type), Array(map.Entries.Select(e => Array([Write(e.Key), Write(e.Value)])).Order(StringComparer.Ordinal))),
        _ => throw new InvalidOperationException($"{value.GetType()} is no Go value."),
    };

    /// <summary>The value of a JSON text.</summary>
    public static object? Read(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var tagged = json.EnumerateObject().Single();
        return tagged.Name switch
        {
            "b" => tagged.Value.GetBoolean(),
            "i" => long.Parse(tagged.Value.GetString()!, CultureInfo.InvariantCulture),
            "u" => ulong.Parse(tagged.Value.GetString()!, CultureInfo.InvariantCulture),
            "f" => BitConverter.UInt64BitsToDouble(ulong.Parse(tagged.Value.GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
            "s" => GoText.FromUtf8(tagged.Value.GetBytesFromBase64()),
            "I" => ReadInteger(tagged.Value),
            "l" => new GoList(GoListType.Any, [.. tagged.Value.EnumerateArray().Select(Read)]),
            _ => ReadMap(tagged.Name, tagged.Value),
        };
    }

    private static GoInteger ReadInteger(JsonElement json)
    {
        var kind = Enum.Parse<GoKind>(json[0].GetString()!, ignoreCase: true);
        var number = Int128.Parse(json[1].GetString()!, CultureInfo.InvariantCulture);
        return new(kind, unchecked((ulong)number));
    }

    private static GoMap ReadMap(string tag, JsonElement entries)
    {
        var map = new GoMap(tag switch
        {
            "M" => GoMapType.StringToAny,
            "S" => GoMapType.StringToString,
            _ => GoMapType.AnyToAny,
        });
        foreach (var entry in entries.EnumerateArray())
        {
            map.Set(Read(entry[0]), Read(entry[1]));
        }

        return map;
    }

    private static string TagOf(GoMapType type) => type switch
    {
        GoMapType.StringToAny => "M",
        GoMapType.StringToString => "S",
        _ => "m",
    };

    private static string Tagged(string tag, string value) => $$"""{"{{tag}}":{{value}}}""";

    private static string Array(IEnumerable<string> items) => $"[{string.Join(',', items)}]";

    private static string Quote(IFormattable number) => $"\"{number.ToString(null, CultureInfo.InvariantCulture)}\"";
}
