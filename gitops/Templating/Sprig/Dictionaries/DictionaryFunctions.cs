using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Dictionaries;

/// <summary>sprig's functions of maps; <c>keys</c> and <c>values</c> are sorted by key, which Go leaves to chance.</summary>
internal static class DictionaryFunctions
{
    private static readonly GoSignature MapAndKey = GoSignature.Of(GoType.StringToAny, GoType.StringToAny, GoType.String);
    private static readonly GoSignature MapAndKeys = GoSignature.Of(GoType.StringToAny, GoType.StringToAny).WithVariadic(GoType.String);
    private static readonly GoSignature Maps = GoSignature.Of(GoType.Any, GoType.StringToAny).WithVariadic(GoType.StringToAny);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("dict", GoSignature.Of(GoType.StringToAny).WithVariadic(GoType.Any), a => Dict(a)),
        new("set", GoSignature.Of(GoType.StringToAny, GoType.StringToAny, GoType.String, GoType.Any), a => Set(Arguments.Map(a[0]), a[1], a[2])),
        new("unset", MapAndKey, a => Unset(Arguments.Map(a[0]), a[1])),
        new("hasKey", MapAndKey with { Result = GoType.Bool }, a => Arguments.Map(a[0])?.TryGetValue(a[1], out _) ?? false),
        new("pluck", GoSignature.Of(GoType.AnyList, GoType.String).WithVariadic(GoType.StringToAny), a => Pluck(a[0], a[1..])),
        new("keys", GoSignature.Of(GoType.StringList).WithVariadic(GoType.StringToAny), a => Keys(a)),
        new("values", GoSignature.Of(GoType.AnyList, GoType.StringToAny), a => Values(Arguments.Map(a[0]))),
        new("pick", MapAndKeys, a => Pick(Arguments.Map(a[0]), a[1..])),
        new("omit", MapAndKeys, a => Omit(Arguments.Map(a[0]), a[1..])),
        new("merge", Maps, a => DictionaryMerge.Merge(Arguments.Map(a[0]), a[1..], overwrites: false)),
        new("mergeOverwrite", Maps, a => DictionaryMerge.Merge(Arguments.Map(a[0]), a[1..], overwrites: true)),
        new("deepCopy", GoSignature.Of(GoType.Any, GoType.Any), a => DeepCopy.Copy(a[0])),
    ];

    private static GoMap Dict(object?[] arguments)
    {
        var map = new GoMap(GoMapType.StringToAny);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            map.Set(GoPrinter.ToText(arguments[i]), i + 1 < arguments.Length ? arguments[i + 1] : string.Empty);
        }

        return map;
    }

    private static GoMap Set(GoMap? map, object? key, object? value)
    {
        if (map is null or { IsNil: true })
        {
            throw GoPanics.NilMap();
        }

        map.Set(key, value);
        return map;
    }

    private static GoMap Unset(GoMap? map, object? key)
    {
        map?.Remove(key);
        return Arguments.MapOrNil(map);
    }

    private static GoList Pluck(object? key, object?[] maps)
    {
        List<object?> values = [];
        foreach (var map in maps)
        {
            if (Arguments.Map(map)?.TryGetValue(key, out var value) == true)
            {
                values.Add(value);
            }
        }

        return GoList.Of(values);
    }

    private static GoList Keys(object?[] maps)
    {
        List<object?> keys = [];
        foreach (var map in maps)
        {
            foreach (var (key, _) in Arguments.MapOrNil(Arguments.Map(map)).SortedEntries)
            {
                keys.Add(key);
            }
        }

        return new GoList(GoListType.String, keys);
    }

    private static GoList Values(GoMap? map) => GoList.Of([.. Arguments.MapOrNil(map).SortedEntries.Select(e => e.Value)]);

    private static GoMap Pick(GoMap? map, object?[] keys)
    {
        var picked = new GoMap(GoMapType.StringToAny);
        foreach (var key in keys)
        {
            if (map is not null && map.TryGetValue(key, out var value))
            {
                picked.Set(key, value);
            }
        }

        return picked;
    }

    private static GoMap Omit(GoMap? map, object?[] keys)
    {
        var rest = map is null or { IsNil: true } ? new GoMap(GoMapType.StringToAny) : map.ShallowCopy();
        foreach (var key in keys)
        {
            rest.Remove(key);
        }

        return rest;
    }
}
