using System.Collections.Immutable;

namespace Pulumi.Serialization;

// Serialized values without their markers: one unknown part makes the whole unknown, one secret part makes it a secret.
internal static class Deserializer
{
    public static (object? Value, bool IsKnown, bool IsSecret) Deserialize(object? value)
    {
        switch (value)
        {
            case UnknownMarker:
                return (null, false, false);
            case SecretMarker secret:
                var inner = Deserialize(secret.Value);
                return inner with { IsSecret = true };
            case ResourceMarker resource:
                return (new DependencyResource(resource.Urn), true, false);
            case ImmutableArray<object?> list:
                var items = list.Select(Deserialize).ToList();
                return (items.Select(item => item.Value).ToImmutableArray(), items.All(i => i.IsKnown), items.Any(i => i.IsSecret));
            case ImmutableDictionary<string, object?> map:
                var entries = map.Where(entry => !entry.Key.StartsWith("__", StringComparison.Ordinal))
                    .Select(entry => (entry.Key, Item: Deserialize(entry.Value))).ToList();
                return (entries.ToImmutableDictionary(entry => entry.Key, entry => entry.Item.Value),
                    entries.All(entry => entry.Item.IsKnown), entries.Any(entry => entry.Item.IsSecret));
            default:
                return (value, true, false);
        }
    }

    // What mocks are given: plain values that are known.
    public static ImmutableDictionary<string, object> Plain(ImmutableDictionary<string, object> values) => values
        .Select(entry => (entry.Key, Item: Deserialize(entry.Value)))
        .Where(entry => entry.Item is { IsKnown: true, Value: not null })
        .ToImmutableDictionary(entry => entry.Key, entry => entry.Item.Value!);

    public static bool HasUnknown(object? value) => value switch
    {
        UnknownMarker => true,
        SecretMarker secret => HasUnknown(secret.Value),
        ImmutableArray<object?> list => list.Any(HasUnknown),
        ImmutableDictionary<string, object?> map => map.Values.Any(HasUnknown),
        _ => false,
    };
}
