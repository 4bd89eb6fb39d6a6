using System.Globalization;

namespace LcncInfra.Cli.Output.Files;

/// <summary>Knows which folders cannot be renamed because a file system is mounted on them.</summary>
internal static class MountPoints
{
    private const string Table = "/proc/self/mountinfo";

    // Field of a line that holds the folder; proc(5).
    private const int FolderField = 4;

    /// <summary>Whether a file system is mounted on a folder; <see langword="false"/> where the system does not say.</summary>
    public static bool Has(string folder) =>
        File.Exists(Table) && File.ReadLines(Table).Select(FolderOf).Contains(folder, StringComparer.Ordinal);

    /// <summary>The folder of a line of the table, in which blanks are written as <c>\040</c>.</summary>
    internal static string FolderOf(string line)
    {
        var field = line.Split(' ').ElementAtOrDefault(FolderField) ?? string.Empty;
        for (var at = field.IndexOf('\\', StringComparison.Ordinal); at >= 0 && at + 3 < field.Length; at = field.IndexOf('\\', at + 1))
        {
            var code = field.AsSpan(at + 1, 3);
            if (code.ContainsAnyExceptInRange('0', '7'))
            {
                continue;
            }

            var value = ((code[0] - '0') * 64) + ((code[1] - '0') * 8) + (code[2] - '0');
            field = string.Create(CultureInfo.InvariantCulture, $"{field[..at]}{(char)value}{field[(at + 4)..]}");
        }

        return field;
    }
}
