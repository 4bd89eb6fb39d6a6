using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LcncInfra.Components.Tests.Clusters;

/// <summary>A field of <c>provisioning</c>, as the JSON Schema of the kind has it.</summary>
/// <param name="Path">Its path; <c>[]</c> stands for each item of a list, <c>*</c> for each key of a map.</param>
/// <param name="Schema">What it can hold.</param>
internal sealed record ProvisioningField(string Path, JsonElement Schema)
{
    /// <summary>Every field that holds a value, and every list.</summary>
    public static IEnumerable<ProvisioningField> Of(string path, JsonElement schema)
    {
        if (schema.TryGetProperty("properties", out var properties))
        {
            return properties.EnumerateObject().SelectMany(p => Of($"{path}.{p.Name}", p.Value));
        }

        if (schema.TryGetProperty("items", out var items))
        {
            return Of($"{path}.[]", items).Prepend(new ProvisioningField($"{path}.[]", items)).DistinctBy(f => f.Path);
        }

        return schema.TryGetProperty("additionalProperties", out var values) && values.ValueKind == JsonValueKind.Object
            ? [new ProvisioningField($"{path}.*", values)]
            : [new ProvisioningField(path, schema)];
    }

    /// <summary>The sample with each other value at each place of the field.</summary>
    public IEnumerable<JsonObject> ChangesOf(JsonObject sample) => PlacesIn(sample, Path.Split('.'), []).SelectMany(place => OthersOf(sample, place));

    private IEnumerable<JsonObject> OthersOf(JsonObject sample, IReadOnlyList<object> place)
    {
        var value = At(sample, place);
        foreach (var other in ValuesOf(value))
        {
            yield return Changed(sample, place, (parent, last) => Set(parent, last, other.DeepClone()));
        }

        if (Path.EndsWith(".*", StringComparison.Ordinal))
        {
            yield return Changed(sample, place, (parent, last) =>
            {
                parent.AsObject().Remove((string)last);
                parent[$"{last}x"] = value?.DeepClone();
            });
        }
        else if (place[^1] is int index)
        {
            yield return Changed(sample, place, (parent, _) => parent.AsArray().RemoveAt(index));
        }
    }

    private IEnumerable<JsonNode> ValuesOf(JsonNode? value) => value switch
    {
        JsonValue _ when Schema.TryGetProperty("enum", out var words) =>
            words.EnumerateArray().Select(w => w.GetString()!).Where(w => w != value.ToString()).Select(w => (JsonNode)JsonValue.Create(w)),
        JsonValue known when ProvisioningSamples.Other(Path, value.ToString()) is { } other =>
            [known.TryGetValue<int>(out _) ? JsonValue.Create(int.Parse(other, CultureInfo.InvariantCulture)) : JsonValue.Create(other)],
        JsonValue number when number.TryGetValue<int>(out var count) => [JsonValue.Create(count + 1)],
        JsonValue flag when flag.TryGetValue<bool>(out var isSet) => [JsonValue.Create(!isSet)],
        JsonValue text => [JsonValue.Create($"{text}x")],
        _ => [],
    };

    private static IEnumerable<IReadOnlyList<object>> PlacesIn(JsonNode? node, ReadOnlyMemory<string> path, IReadOnlyList<object> place)
    {
        if (path.Length == 0)
        {
            return [place];
        }

        var (first, rest) = (path.Span[0], path[1..]);
        return (first, node) switch
        {
            ("[]", JsonArray list) => list.SelectMany((item, i) => PlacesIn(item, rest, [.. place, i])),
            ("*", JsonObject map) => map.SelectMany(entry => PlacesIn(entry.Value, rest, [.. place, entry.Key])),
            (_, JsonObject map) when map[first] is { } value => PlacesIn(value, rest, [.. place, first]),
            _ => [],
        };
    }

    private static JsonObject Changed(JsonObject sample, IReadOnlyList<object> place, Action<JsonNode, object> change)
    {
        var copy = sample.DeepClone().AsObject();
        change(At(copy, [.. place.Take(place.Count - 1)])!, place[^1]);
        return copy;
    }

    private static void Set(JsonNode parent, object last, JsonNode value)
    {
        if (last is int index)
        {
            parent[index] = value;
        }
        else
        {
            parent[(string)last] = value;
        }
    }

    private static JsonNode? At(JsonNode root, IReadOnlyList<object> place) =>
        place.Aggregate((JsonNode?)root, (node, step) => step is int index ? node![index] : node![(string)step]);
}
