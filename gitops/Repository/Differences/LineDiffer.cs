using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Differences;

/// <summary>Compares two texts line by line, as a unified diff shows it.</summary>
public static class LineDiffer
{
    /// <summary>Lines shown before and after a change.</summary>
    private const int Context = 3;

    /// <summary>The hunks between two texts; none if they are equal.</summary>
    public static ValueList<Hunk> Compare(string before, string after) => Compare(before, after, SecretMask.Nothing);

    /// <summary>The hunks between two texts, with what <paramref name="mask"/> hides written as it says; the comparison itself sees everything.</summary>
    public static ValueList<Hunk> Compare(string before, string after, SecretMask mask)
    {
        var beforeLines = TextLines.Of(before);
        var afterLines = TextLines.Of(after);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var script = EditScript.Of(Numbered(beforeLines, numbers), Numbered(afterLines, numbers));
        return Hunks(Lines(mask.Apply(beforeLines), mask.Apply(afterLines), script));
    }

    private static int[] Numbered(string[] lines, Dictionary<string, int> numbers)
    {
        var result = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (!numbers.TryGetValue(lines[i], out result[i]))
            {
                result[i] = numbers.Count;
                numbers.Add(lines[i], result[i]);
            }
        }

        return result;
    }

    private static List<DiffLine> Lines(string[] before, string[] after, EditScript script)
    {
        var lines = new List<DiffLine>(Math.Max(before.Length, after.Length));
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && script.Removed[i])
            {
                lines.Add(Line(DiffLineKind.Removed, before[i++]));
            }
            else if (j < after.Length && script.Added[j])
            {
                lines.Add(Line(DiffLineKind.Added, after[j++]));
            }
            else
            {
                lines.Add(Line(DiffLineKind.Context, after[j++]));
                i++;
            }
        }

        return lines;
    }

    private static DiffLine Line(DiffLineKind kind, string line) =>
        line.EndsWith('\n') ? new DiffLine(kind, line[..^1], EndsText: false) : new DiffLine(kind, line, EndsText: true);

    private static ValueList<Hunk> Hunks(List<DiffLine> lines)
    {
        var hunks = new List<Hunk>();
        var (before, after, at) = (0, 0, 0);
        while (NextChange(lines, at) is var change and >= 0)
        {
            var start = Math.Max(at, change - Context);
            (before, after) = (before + start - at, after + start - at);
            var end = EndOfHunk(lines, change);
            var shown = lines.GetRange(start, end - start).ToValueList();
            var hunk = new Hunk(before + 1, after + 1, shown);
            var (removed, added) = (hunk.BeforeCount, hunk.AfterCount);
            hunks.Add(hunk with { BeforeStart = removed == 0 ? before : before + 1, AfterStart = added == 0 ? after : after + 1 });
            (before, after, at) = (before + removed, after + added, end);
        }

        return hunks.ToValueList();
    }

    private static int NextChange(List<DiffLine> lines, int from) => lines.FindIndex(from, line => line.Kind != DiffLineKind.Context);

    // Changes whose surroundings would touch share a hunk.
    private static int EndOfHunk(List<DiffLine> lines, int change)
    {
        var end = change;
        for (var next = change; next >= 0 && next - end <= 2 * Context; next = NextChange(lines, end))
        {
            end = next + 1;
        }

        return Math.Min(lines.Count, end + Context);
    }
}
