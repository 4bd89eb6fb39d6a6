using System.Globalization;
using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>Finds a place in a JSON document by a pointer (RFC 6901), and fails in the words of gojsonpointer.</summary>
internal static class JsonPointer
{
    /// <summary>The value at a pointer that is empty or starts with a slash.</summary>
    public static JsonReading Find(object? document, string pointer)
    {
        var value = document;
        foreach (var token in pointer.Length == 0 ? [] : pointer[1..].Split('/'))
        {
            var (next, error) = Step(value, token);
            if (error is not null)
            {
                return new JsonReading(null, error);
            }

            value = next;
        }

        return new JsonReading(value, null);
    }

    private static JsonReading Step(object? value, string token)
    {
        switch (value)
        {
            case JsonObject members:
                var key = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
                return members.TryGet(key, out var member)
                    ? new JsonReading(member, null)
                    : new JsonReading(null, $"Object has no key '{key}'");
            case object?[] items:
                return Item(items, token);
            default:
                return new JsonReading(null, $"Invalid token reference '{token}'");
        }
    }

    private static JsonReading Item(object?[] items, string token)
    {
        if (!long.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
        {
            return new JsonReading(null, $"Invalid array index '{token}'");
        }

        return index < 0 || index >= items.Length
            ? new JsonReading(null, $"Out of bound array[0,{items.Length}] index '{index}'")
            : new JsonReading(items[index], null);
    }
}
