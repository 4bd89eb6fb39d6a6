using System.Globalization;
using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Differences;

/// <summary>Lines that changed close together, with some lines around them.</summary>
/// <param name="BeforeStart">First line in the text before, from 1; with no lines there, the line that they follow.</param>
/// <param name="AfterStart">First line in the text after, from 1; with no lines there, the line that they follow.</param>
/// <param name="Lines">The lines in order; of a change those that go stand before those that come.</param>
public sealed record Hunk(int BeforeStart, int AfterStart, ValueList<DiffLine> Lines)
{
    /// <summary>Number of lines of the text before.</summary>
    public int BeforeCount => Lines.Count(line => line.Kind != DiffLineKind.Added);

    /// <summary>Number of lines of the text after.</summary>
    public int AfterCount => Lines.Count(line => line.Kind != DiffLineKind.Removed);

    /// <summary>The line that begins the hunk in a unified diff: <c>@@ -4,7 +4,8 @@</c>.</summary>
    public string Header => string.Create(
        CultureInfo.InvariantCulture, $"@@ -{Range(BeforeStart, BeforeCount)} +{Range(AfterStart, AfterCount)} @@");

    private static string Range(int start, int count) => count == 1
        ? start.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{start},{count}");
}
