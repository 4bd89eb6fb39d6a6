using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pulumi.Serialization;

internal static class JsonText
{
    public static string Of(object? value) => Node(value)?.ToJsonString() ?? "null";

    public static JsonElement Element(object? value) => JsonSerializer.SerializeToElement(Node(value));

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        double number => JsonValue.Create(number),
        SecretMarker secret => Node(secret.Value),
        ImmutableArray<object?> list => new JsonArray([.. list.Select(Node)]),
        ImmutableDictionary<string, object?> map => new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, Node(entry.Value)))),
        _ => throw new InvalidOperationException($"{value.GetType().FullName} cannot be written as JSON"),
    };
}
