using System.Globalization;

namespace LcncInfra.Model.Texts;

/// <summary>Says how many there are of something.</summary>
public static class Counted
{
    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    /// <summary>The names, of many only the first and how many are left out.</summary>
    public static string Names(IReadOnlyList<string> names, int shown) => names.Count <= shown
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(shown))} and {names.Count - shown} more");
}
