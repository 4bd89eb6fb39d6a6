using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Objects;

/// <summary>Builds the values of objects. A field without a value, that is <see langword="null"/>, is left out; whole numbers are <see cref="long"/>.</summary>
public static class ObjectTree
{
    /// <summary>A mapping.</summary>
    public static GoMap Map(params IEnumerable<(string Key, object? Value)> fields) =>
        GoMap.OfAny(fields.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Key, f.Value)));

    /// <summary>A mapping without entries, which says something in some places: a selector of everything.</summary>
    public static GoMap Empty => GoMap.OfAny([]);

    /// <summary>The <c>spec</c> of a claim of a volume that one pod at a time writes to.</summary>
    public static GoMap Claim(string size, string? storageClass) => Map(
        ("accessModes", GoList.Of("ReadWriteOnce")),
        ("resources", Map(("requests", Map(("storage", size))))),
        ("storageClassName", storageClass));

    /// <summary>A mapping of texts; <see langword="null"/> if there are none.</summary>
    public static GoMap? Texts(ValueMap entries) => entries.Count == 0 ? null : GoMap.OfAny(entries.Select(e => KeyValuePair.Create(e.Key, (object?)e.Value)));

    /// <summary>A list; <see langword="null"/> if it has no items.</summary>
    public static GoList? List(IEnumerable<object?> items)
    {
        object?[] list = [.. items];
        return list.Length == 0 ? null : GoList.Of(list);
    }

    /// <summary>A number, or a percentage as text; <see langword="null"/> if nothing is written.</summary>
    /// <remarks>Kubernetes <c>util/intstr.IntOrString</c>.</remarks>
    public static object? CountOrPercentage(string? text) => text is null
        ? null
        : long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : text;
}
