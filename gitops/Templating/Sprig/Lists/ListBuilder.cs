using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Sprig.Reflection;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Lists;

/// <summary>Lists made from lists.</summary>
internal static class ListBuilder
{
    /// <summary>The list with a value behind it.</summary>
    public static GoList Append(object? list, object? value) => GoList.Of([.. Items(list, "Cannot push on type"), value]);

    /// <summary>The list with a value before it.</summary>
    public static GoList Prepend(object? list, object? value) => GoList.Of([value, .. Items(list, "Cannot prepend on type")]);

    /// <summary>The elements of all lists.</summary>
    public static GoList Concat(IReadOnlyList<object?> lists)
    {
        List<object?> all = [];
        foreach (var list in lists)
        {
            if (list is not GoList { Items: var items })
            {
                throw new GoFunctionException($"Cannot concat type {Kinds.NameOfTyped(list)} as list");
            }

            FunctionLimits.CheckListLength(all.Count + (long)items.Count);
            all.AddRange(items);
        }

        return all.Count == 0 ? NilList.Of(GoListType.Any) : GoList.Of(all);
    }

    /// <summary>All elements but the first; a nil list for an empty one.</summary>
    public static GoList Rest(object? list) => Items(list, "Cannot find rest on type") is { Count: > 0 } items
        ? GoList.Of([.. items.Skip(1)])
        : NilList.Of(GoListType.Any);

    /// <summary>All elements but the last; a nil list for an empty one.</summary>
    public static GoList Initial(object? list) => Items(list, "Cannot find initial on type") is { Count: > 0 } items
        ? GoList.Of([.. items.SkipLast(1)])
        : NilList.Of(GoListType.Any);

    /// <summary>The elements from last to first.</summary>
    public static GoList Reverse(object? list) => GoList.Of([.. Items(list, "Cannot find reverse on type").Reverse()]);

    /// <summary>The elements that are not empty.</summary>
    public static GoList Compact(object? list) => GoList.Of([.. Items(list, "Cannot compact on type").Where(i => !Emptiness.IsEmpty(i))]);

    /// <summary>The elements, each value once.</summary>
    public static GoList Unique(object? list)
    {
        List<object?> unique = [];
        var seenTexts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Items(list, "Cannot find uniq on type"))
        {
            if (item is string text ? seenTexts.Add(text) : !DeepEquality.Contains(unique, item))
            {
                unique.Add(item);
            }
        }

        return GoList.Of(unique);
    }

    /// <summary>The elements that are none of some values.</summary>
    public static GoList Without(object? list, IReadOnlyList<object?> omitted) =>
        GoList.Of([.. Items(list, "Cannot find without on type").Where(item => !DeepEquality.Contains(omitted, item))]);

    /// <summary>The elements between two indexes; no value at all for an empty list.</summary>
    public static GoList? Slice(object? list, long start, long? end)
    {
        if (list is not GoList { Items: var items } slice)
        {
            throw new GoFunctionException($"list should be type of slice or array but {Kinds.NameOfTyped(list)}");
        }

        if (items.Count == 0)
        {
            return null;
        }

        var last = end ?? items.Count;
        return start < 0 || last < start || last > items.Count
            ? throw new GoFunctionException("reflect.Value.Slice: slice index out of bounds")
            : slice with { Items = [.. items.Skip((int)start).Take((int)(last - start))] };
    }

    /// <summary>The elements of a list, which Go needs to be one.</summary>
    public static IReadOnlyList<object?> Items(object? list, string error) => list is GoList { Items: var items }
        ? items
        : throw new GoFunctionException($"{error} {Kinds.NameOfTyped(list)}");
}
