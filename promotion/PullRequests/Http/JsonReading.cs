using System.Text.Json;

namespace LcncInfra.PullRequests.Http;

/// <summary>Reads answers of which nothing is certain: what is absent or of another kind is <see langword="null"/>.</summary>
internal static class JsonReading
{
    /// <summary>The text at the end of a path of names.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path) =>
        At(element, path) is { ValueKind: JsonValueKind.String } found ? found.GetString() : null;

    /// <summary>A whole number; 0 if there is none.</summary>
    public static long Number(this JsonElement element, params ReadOnlySpan<string> path) =>
        At(element, path) is { ValueKind: JsonValueKind.Number } found && found.TryGetInt64(out var number) ? number : 0;

    /// <summary>What a name holds, to be checked by who asks.</summary>
    public static JsonElement? List(this JsonElement element, string name) => At(element, [name]) is { ValueKind: not JsonValueKind.Null } found ? found : null;

    /// <summary>The items of a list; none if there is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        At(element, [name]) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static JsonElement? At(JsonElement element, ReadOnlySpan<string> path)
    {
        var found = element;
        foreach (var name in path)
        {
            if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(name, out found))
            {
                return null;
            }
        }

        return found;
    }
}
