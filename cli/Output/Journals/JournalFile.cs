using System.Globalization;
using System.Text;

namespace LcncInfra.Cli.Output.Journals;

/// <summary>The text of a journal: a line for each change, in the order they are made, and a last line that proves it is whole.</summary>
internal static class JournalFile
{
    /// <summary>Name of the text in the journal's folder; new contents are numbered beside it.</summary>
    public const string Name = "journal";

    private const string Header = "lcnc journal 1";
    private const string End = "end";

    /// <summary>The text of changes.</summary>
    public static string Write(IReadOnlyCollection<JournalEntry> entries)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var entry in entries)
        {
            _ = entry.Staged is { } number
                ? text.Append(CultureInfo.InvariantCulture, $"write {number} {entry.Length} {entry.Path}\n")
                : text.Append(CultureInfo.InvariantCulture, $"remove {entry.Path}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{End} {entries.Count}\n").ToString();
    }

    /// <summary>The changes of a text; <see langword="null"/> if it is not whole.</summary>
    public static IReadOnlyList<JournalEntry>? Read(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 3 || lines[0] != Header || lines[^1].Length > 0
            || lines[^2] != string.Create(CultureInfo.InvariantCulture, $"{End} {lines.Length - 3}"))
        {
            return null;
        }

        var entries = lines.AsSpan(1, lines.Length - 3).ToArray().Select(Entry).ToList();
        return entries.TrueForAll(e => e is not null) ? [.. entries.OfType<JournalEntry>()] : null;
    }

    private static JournalEntry? Entry(string line)
    {
        var fields = line.Split(' ', 2);
        if (fields is ["remove", var removed] && IsInside(removed))
        {
            return new JournalEntry(removed, null, 0);
        }

        fields = line.Split(' ', 4);
        return fields is ["write", var number, var length, var written]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var staged)
            && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            && IsInside(written)
            ? new JournalEntry(written, staged, bytes)
            : null;
    }

    // The journal lies beside the output, where others may write too.
    private static bool IsInside(string path) => path.Split('/').All(segment => segment is not ("" or "." or ".."));
}
