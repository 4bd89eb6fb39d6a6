using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Dictionaries;

/// <summary>Merges maps into a map as the Go library mergo does, with its peculiarities.</summary>
/// <remarks>
/// Values that are empty give way to those of the source; others only when merging overwrites. A map or list in the source never replaces
/// something else that is not empty, but for a list when overwriting.
/// </remarks>
internal sealed class DictionaryMerge
{
    private readonly bool _overwrites;

    private DictionaryMerge(bool overwrites) => _overwrites = overwrites;

    /// <summary>Merges maps into the first, which is changed.</summary>
    /// <returns>The first map; the empty text if the library reports an error.</returns>
    public static object Merge(GoMap? target, IEnumerable<object?> sources, bool overwrites)
    {
        var result = target ?? GoMap.NilOf(GoMapType.StringToAny);
        var merge = new DictionaryMerge(overwrites);
        foreach (var source in sources)
        {
            if (Arguments.Map(source) is { } map && !merge.MergeInto(result, map, 0))
            {
                return string.Empty;
            }
        }

        return result;
    }

    /// <returns>Whether the library finds no fault.</returns>
    private bool MergeInto(GoMap target, GoMap source, int depth)
    {
        FunctionLimits.CheckDepth(depth);
        var holdsAny = source.Type != GoMapType.StringToString;
        foreach (var (key, value) in source.Entries)
        {
            CheckKey(target, source);
            if (value is null && holdsAny)
            {
                if (_overwrites)
                {
                    SetEntry(target, key, null, holdsAny);
                }
            }
            else if (!MergeEntry(target, key, (value, holdsAny), depth))
            {
                return false;
            }
        }

        return true;
    }

    private bool MergeEntry(GoMap target, object? key, (object? Value, bool IsInterface) source, int depth)
    {
        var exists = target.TryGetValue(key, out var old);
        if (source.Value is GoMap or GoObject or GoStruct && !MergeNested(old, source.Value, depth))
        {
            return false;
        }

        CheckList(target, source.Value, exists);
        if (source.Value is GoList && exists && _overwrites)
        {
            SetEntry(target, key, source.Value, isInterface: false);
        }

        // Looked at after maps were merged: an empty one may have been filled.
        var isFilled = exists && !IsEmpty(old);
        var isKept = isFilled && source.Value is GoMap or GoList;
        if (!isKept && (_overwrites || !isFilled))
        {
            SetEntry(target, key, source.Value, source.IsInterface);
        }

        return true;
    }

    private bool MergeNested(object? old, object? value, int depth) => (old, value) switch
    {
        (GoMap target, GoMap source) => MergeInto(target, source, depth + 1),
        (GoMap, _) when _overwrites => throw new GoFunctionException("reflect: reflect.Value.Set using unaddressable value"),
        (GoObject { Type.Kind: GoKind.Pointer }, GoObject { Type.Kind: GoKind.Pointer }) => true,
        (GoObject { Type.Kind: GoKind.Pointer }, _) => _overwrites,
        _ => true,
    };

    private static bool IsEmpty(object? value) => value switch
    {
        GoObject or GoStruct => false,
        _ => Reflection.Emptiness.IsEmpty(value),
    };

    private static void CheckKey(GoMap target, GoMap source)
    {
        if (source.Type == GoMapType.AnyToAny && target.Type != GoMapType.AnyToAny)
        {
            throw NotAssignable("MapIndex", "interface {}", "string");
        }
    }

    /// <summary>The library puts lists into maps whatever these hold.</summary>
    private static void CheckList(GoMap target, object? value, bool exists)
    {
        if (value is GoList && target.Type == GoMapType.StringToString)
        {
            throw exists
                ? new GoFunctionException("reflect: call of reflect.Value.IsNil on string Value")
                : NotAssignable("SetMapIndex", GoType.Of(value)?.Name ?? "nil", "string");
        }
    }

    private static void SetEntry(GoMap target, object? key, object? value, bool isInterface)
    {
        if (target.Type == GoMapType.StringToString && (isInterface || value is not string))
        {
            throw NotAssignable("SetMapIndex", isInterface ? "interface {}" : GoType.Of(value)?.Name ?? "nil", "string");
        }

        target.Set(key, value);
    }

    private static GoFunctionException NotAssignable(string method, string type, string target) =>
        new($"reflect.Value.{method}: value of type {type} is not assignable to type {target}");
}
