using System.Globalization;
using System.Text;

namespace LcncInfra.Git;

/// <summary>Reads what <c>git ls-tree -r -z</c> prints, with and without <c>-l</c>.</summary>
internal static class GitTreeParser
{
    /// <summary>The files; submodules, which belong to other repositories, are left out.</summary>
    /// <exception cref="GitException">The text is not in git's format.</exception>
    public static IReadOnlyList<GitTreeEntry> Parse(ReadOnlySpan<byte> output) => [.. ParseAll(output).Where(e => !e.IsSubmodule)];

    /// <summary>The files and submodules.</summary>
    /// <exception cref="GitException">The text is not in git's format.</exception>
    public static List<GitTreeEntry> ParseAll(ReadOnlySpan<byte> output)
    {
        var entries = new List<GitTreeEntry>();
        while (!output.IsEmpty)
        {
            var end = output.IndexOf((byte)0);
            if (end < 0)
            {
                throw new GitException(GitFailure.Failed, "git ls-tree ended within an entry.");
            }

            entries.Add(Entry(output[..end]));
            output = output[(end + 1)..];
        }

        return entries;
    }

    // "<mode> <type> <object>[ <size, padded>]\t<path>"
    private static GitTreeEntry Entry(ReadOnlySpan<byte> line)
    {
        var tab = line.IndexOf((byte)'\t');
        var fields = line[..Math.Max(tab, 0)];
        Span<Range> parts = stackalloc Range[8];
        var count = Split(fields, parts);
        if (count is not (3 or 4))
        {
            throw new GitException(GitFailure.Failed, $"git ls-tree printed an entry that cannot be read: {Encoding.UTF8.GetString(line)}");
        }

        var mode = fields[parts[0]];
        var size = count == 4 && long.TryParse(fields[parts[3]], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : 0;
        return new GitTreeEntry(Encoding.UTF8.GetString(line[(tab + 1)..]), Encoding.ASCII.GetString(fields[parts[2]]), size, mode.SequenceEqual("120000"u8))
        {
            IsExecutable = mode.SequenceEqual("100755"u8),
            IsSubmodule = fields[parts[1]].SequenceEqual("commit"u8),
        };
    }

    private static int Split(ReadOnlySpan<byte> fields, Span<Range> parts)
    {
        var count = 0;
        for (var at = 0; at < fields.Length && count < parts.Length; at++)
        {
            var length = fields[at..].IndexOf((byte)' ');
            length = length < 0 ? fields.Length - at : length;
            if (length > 0)
            {
                parts[count++] = at..(at + length);
            }

            at += length;
        }

        return count;
    }
}
