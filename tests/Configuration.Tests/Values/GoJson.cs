using System.Globalization;
using System.Text.Json;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Tests.Values;

/// <summary>Go values beside JSON, for comparing with what other programs answered.</summary>
internal static class GoJson
{
    /// <summary>A value as plain JSON, as Kalypso's vectors hold it: keys are written as text, numbers without their type.</summary>
    public static string Plain(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => JsonSerializer.Serialize(text),
        GoList list => "[" + string.Join(",", list.Items.Select(Plain)) + "]",
        GoMap map => "{" + string.Join(",", map.Entries
            .Select(e => (Key: KeyOf(e.Key), e.Value))
            .OrderBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => JsonSerializer.Serialize(e.Key) + ":" + Plain(e.Value))) + "}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"Unknown value {value.GetType().Name}."),
    };

    /// <summary>JSON in the same form.</summary>
    public static string Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => "[" + string.Join(",", json.EnumerateArray().Select(Plain)) + "]",
        JsonValueKind.Object => "{" + string.Join(",", json.EnumerateObject()
            .OrderBy(e => e.Name, StringComparer.Ordinal)
            .Select(e => JsonSerializer.Serialize(e.Name) + ":" + Plain(e.Value))) + "}",
        JsonValueKind.String => JsonSerializer.Serialize(json.GetString()),
        _ => json.GetRawText(),
    };

    private static string KeyOf(object? key) => key as string ?? Plain(key);
}
