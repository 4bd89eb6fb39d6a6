using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;
using LcncInfra.Templating.Values;

namespace LcncInfra.Components.Declarations;

/// <summary>Builds the fields of documents; what is not said is left out, so that it reads back as not written.</summary>
internal static class DeclaredFields
{
    /// <summary>A mapping without the fields that have no value.</summary>
    public static GoMap Of(params IEnumerable<(string Key, object? Value)> fields) =>
        GoMap.OfAny(fields.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Key, f.Value)));

    /// <summary>A mapping; <see langword="null"/> if no field of it has a value.</summary>
    public static GoMap? Optional(params IEnumerable<(string Key, object? Value)> fields)
    {
        var written = fields.Where(f => f.Value is not null).ToList();
        return written.Count == 0 ? null : Of(written);
    }

    /// <summary>A mapping of texts; <see langword="null"/> if there are none.</summary>
    public static GoMap? Texts(ValueMap entries) => entries.Count == 0 ? null : GoMap.OfStrings(entries);

    /// <summary>A list of texts; <see langword="null"/> if there are none.</summary>
    public static GoList? Texts(ValueList<string> items) => items.Count == 0 ? null : GoList.OfStrings(items);

    /// <summary>A list of texts, which may be empty; <see langword="null"/> if it is not written.</summary>
    public static GoList? Written(ValueList<string>? items) => items is null ? null : GoList.OfStrings(items);

    /// <summary>A list; <see langword="null"/> if it has no items.</summary>
    public static GoList? Items(IEnumerable<object?> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? null : GoList.Of(list);
    }

    /// <summary>Amounts of resources; <see langword="null"/> if there are none.</summary>
    public static GoMap? Amounts(ValueList<ResourceAmount> amounts) =>
        amounts.Count == 0 ? null : GoMap.OfStrings(amounts.Select(a => KeyValuePair.Create(a.Resource, a.Quantity.ToString())));

    /// <summary>A number as YAML writes it; <see langword="null"/> if it is the one that holds without being written.</summary>
    public static object? Number(int value, int unwritten) => value == unwritten ? null : (long)value;

    /// <summary>A word of an enumeration; <see langword="null"/> if it is not written.</summary>
    public static string? Word<T>(T? value)
        where T : struct, Enum => value?.ToString();

    /// <summary>A word of an enumeration in lower case; <see langword="null"/> if it is not written.</summary>
    public static string? LowerWord<T>(T? value)
        where T : struct, Enum => value?.ToString().ToLowerInvariant();
}
