using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Objects;

/// <summary>Builds the values of objects; a field without a value is left out.</summary>
internal static class Tree
{
    /// <summary>A mapping.</summary>
    public static GoMap Of(params IEnumerable<(string Key, object? Value)> fields) =>
        GoMap.OfAny(fields.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Key, f.Value)));

    /// <summary>A mapping of texts; <see langword="null"/> if there are none.</summary>
    public static GoMap? OfTexts(IReadOnlyCollection<KeyValuePair<string, string>> entries) => entries.Count == 0 ? null : GoMap.OfStrings(entries);

    /// <summary>A list; <see langword="null"/> if it has no items.</summary>
    public static GoList? ListOf(IEnumerable<object?> items)
    {
        var list = items.ToValueList();
        return list.Count == 0 ? null : GoList.Of(list);
    }
}
