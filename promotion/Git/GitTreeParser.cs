using System.Globalization;
using System.Text;

namespace LcncInfra.Git;

/// <summary>Reads what <c>git ls-tree -r -l -z</c> prints.</summary>
internal static class GitTreeParser
{
    /// <summary>The files; submodules, which belong to other repositories, are left out.</summary>
    /// <exception cref="GitException">The text is not in git's format.</exception>
    public static IReadOnlyList<GitTreeEntry> Parse(ReadOnlySpan<byte> output)
    {
        var entries = new List<GitTreeEntry>();
        while (!output.IsEmpty)
        {
            var end = output.IndexOf((byte)0);
            if (end < 0)
            {
                throw new GitException(GitFailure.Failed, "git ls-tree ended within an entry.");
            }

            if (Entry(Encoding.UTF8.GetString(output[..end])) is { } entry)
            {
                entries.Add(entry);
            }

            output = output[(end + 1)..];
        }

        return entries;
    }

    // "<mode> <type> <object> <size, padded>\t<path>"
    private static GitTreeEntry? Entry(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var fields = tab < 0 ? [] : line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != 4)
        {
            throw new GitException(GitFailure.Failed, $"git ls-tree printed an entry that cannot be read: {line}");
        }

        return fields[1] == "blob"
            ? new GitTreeEntry(line[(tab + 1)..], fields[2], long.Parse(fields[3], CultureInfo.InvariantCulture), fields[0] == "120000")
            : null;
    }
}
