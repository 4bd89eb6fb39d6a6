using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

// Awaits what stands inside of a value and gives plain values and markers; remembers the resources that it met.
internal sealed class Serializer
{
    public HashSet<Resource> Dependencies { get; } = [];

    public async Task<object?> SerializeAsync(string place, object? value) => value switch
    {
        null or bool or double or string => value,
        int number => (double)number,
        InputArgs args => await DictionaryAsync(place, args.ToDictionary()).ConfigureAwait(false),
        AssetOrArchive => value,
        Task => throw new InvalidOperationException(
            $"Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:\n\t{place}"),
        IInput input => await SerializeAsync(place, input.Content).ConfigureAwait(false),
        IUnion union => await SerializeAsync(place, union.Value).ConfigureAwait(false),
        JsonElement element => Json(element),
        IOutput output => await OutputAsync(place, output).ConfigureAwait(false),
        Resource resource => await ResourceAsync(resource).ConfigureAwait(false),
        IDictionary dictionary => await DictionaryAsync(place, dictionary).ConfigureAwait(false),
        IList list => await ListAsync(place, list).ConfigureAwait(false),
        Enum member when member.GetTypeCode() == TypeCode.Int32 => (double)(int)value,
        ValueTuple => null,
        _ => await TypedAsync(place, value).ConfigureAwait(false),
    };

    // The properties of a resource or a call: null is as good as absent.
    public static async Task<(ImmutableDictionary<string, object> Values, HashSet<Resource> Dependencies)> PropertiesAsync(
        string label, IReadOnlyDictionary<string, object?> properties, Func<string, bool> accepted)
    {
        var serializer = new Serializer();
        var values = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (key, value) in properties.Where(property => accepted(property.Key)))
        {
            if (await serializer.PropertyAsync(label, key, value).ConfigureAwait(false) is { } serialized)
            {
                values[key] = serialized;
            }
        }

        return (values.ToImmutable(), serializer.Dependencies);
    }

    private async Task<object?> PropertyAsync(string label, string key, object? value)
    {
        try
        {
            return await SerializeAsync($"{label}.{key}", value).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"error serializing property \"{key}\": {e.Message}", e);
        }
    }

    private async Task<object?> OutputAsync(string place, IOutput output)
    {
        var data = await output.GetDataAsync().ConfigureAwait(false);
        Dependencies.UnionWith(data.Resources);
        var value = data.IsKnown ? await SerializeAsync($"{place}.id", data.Value).ConfigureAwait(false) : UnknownMarker.Value;
        return data.IsSecret && data.IsKnown ? new SecretMarker(value) : value;
    }

    private async Task<object?> ResourceAsync(Resource resource)
    {
        if (resource is CustomResource)
        {
            Dependencies.Add(resource);
        }

        var urn = await resource.Urn.GetValueAsync(string.Empty).ConfigureAwait(false);
        return new ResourceMarker(urn);
    }

    private async Task<object?> DictionaryAsync(string place, IDictionary dictionary)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (DictionaryEntry entry in dictionary)
        {
            if (entry.Key is not string key)
            {
                throw new InvalidOperationException($"Dictionaries are only supported with string keys:\n\t{place}");
            }

            if (await SerializeAsync($"{place}.{key}", entry.Value).ConfigureAwait(false) is { } value)
            {
                values[key] = value;
            }
        }

        return values.ToImmutable();
    }

    private async Task<object?> ListAsync(string place, IList list)
    {
        var isDefault = list.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            && (bool)type.GetProperty(nameof(ImmutableArray<int>.IsDefault))!.GetValue(list)!;
        var values = ImmutableArray.CreateBuilder<object?>();
        for (var i = 0; !isDefault && i < list.Count; i++)
        {
            values.Add(await SerializeAsync($"{place}[{i}]", list[i]).ConfigureAwait(false));
        }

        return values.ToImmutable();
    }

    private async Task<object?> TypedAsync(string place, object value)
    {
        var type = value.GetType();
        if (type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null)
        {
            var conversion = type.GetMethod("op_Explicit", BindingFlags.Public | BindingFlags.Static, [type])
                ?? throw new InvalidOperationException(
                    $"Expected {type.FullName} to have an explicit conversion operator to String or Double.\n\t{place}");
            return conversion.Invoke(null, [value]);
        }

        if (type.GetCustomAttribute<OutputTypeAttribute>() is null)
        {
            throw new InvalidOperationException($"{type.FullName} is not a supported argument type.\n\t{place}");
        }

        var values = type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.NonPublic)
            .Where(field => field.IsInitOnly)
            .ToDictionary(field => char.ToLowerInvariant(field.Name[0]) + field.Name[1..], field => field.GetValue(value));
        return await DictionaryAsync(place, values).ConfigureAwait(false);
    }

    private static object? Json(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        JsonValueKind.Array => element.EnumerateArray().Select(Json).ToImmutableArray(),
        _ => element.EnumerateObject().ToImmutableDictionary(property => property.Name, property => Json(property.Value)),
    };
}
