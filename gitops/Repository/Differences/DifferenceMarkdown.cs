using System.Globalization;
using LcncInfra.Model.Texts;

namespace LcncInfra.Repository.Differences;

/// <summary>Shows differences in comments and pull requests. All text from the input is escaped: names, paths and lines are written by many hands.</summary>
public static class DifferenceMarkdown
{
    private const int NamesShown = 50;

    /// <summary>A group as a block that unfolds: its places, and its lines in a code block. Ends with an empty line.</summary>
    public static string Of(DifferenceGroup group)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine($"<details><summary>{MarkdownText.Plain(DifferenceText.Of(group))}</summary>");
        text.WriteLine();
        if (group.Members.Count > 1)
        {
            text.WriteLine($"{MarkdownText.Plain(Counted.Names(DifferenceText.Places(group), NamesShown))} {DifferenceText.Note(group)}".TrimEnd());
            text.WriteLine();
        }

        if (group.Kind != ChangeKind.Removed)
        {
            var lines = group.Hunks.SelectMany(h => h.Lines.Select(l => l.ToString()).Prepend(h.Header)).Prepend($"# {group.Members[0].Path}").ToList();
            MarkdownText.Fence(text, "diff", lines);
            text.WriteLine();
        }

        text.WriteLine("</details>");
        text.WriteLine();
        return text.ToString();
    }
}
