using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Lists;

/// <summary>Lists of strings.</summary>
internal static class TextLists
{
    /// <summary>A <c>[]string</c>.</summary>
    public static GoList Of(IEnumerable<string> texts) => new(GoListType.String, texts.ToArray<object?>());

    /// <summary>A value as strings: each element of a list but nil ones, or the value itself.</summary>
    public static GoList From(object? value) => value switch
    {
        null => new GoList(GoListType.String, []),
        GoList { Type: GoListType.String } list => list,
        GoList list => Of(list.Items.Where(i => i is not null).Select(GoPrinter.ToText)),
        _ => Of([GoPrinter.ToText(value)]),
    };

    /// <summary>The strings of a value in the order of their bytes.</summary>
    /// <remarks>
    /// Sorts a <c>[]string</c> in place as Go does: who holds the list sees it sorted. Only templates themselves make such lists, so no other
    /// evaluation sees it.
    /// </remarks>
    public static GoList Sort(object? value)
    {
        var texts = value is null ? Of(["<nil>"]) : From(value);
        if (texts.Items is object?[] items)
        {
            Array.Sort(items, CompareTexts);
            return texts;
        }

        object?[] copy = [.. texts.Items];
        Array.Sort(copy, CompareTexts);
        return new GoList(GoListType.String, copy);
    }

    /// <summary>Go's <c>strings.Join</c> of the strings of a value.</summary>
    public static string Join(string separator, object? value)
    {
        if (value is string text)
        {
            return text;
        }

        var items = From(value).Items;
        var length = (long)separator.Length * Math.Max(items.Count - 1, 0);
        foreach (var item in items)
        {
            length += (item as string)?.Length ?? 0;
        }

        FunctionLimits.CheckTextLength(length);
        return GoText.Normalize(string.Join(separator, items));
    }

    private static int CompareTexts(object? left, object? right) => GoText.Compare(left as string ?? string.Empty, right as string ?? string.Empty);
}
