using System.Globalization;
using System.Text;

namespace LcncInfra.Git;

/// <summary>Reads a commit as git stores it.</summary>
internal static class GitCommitParser
{
    /// <summary>The commit.</summary>
    /// <exception cref="GitException">The text is not in git's format.</exception>
    public static GitCommitRecord Parse(string commit, ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content);
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var headers = (end < 0 ? text : text[..end]).Split('\n');
        return new GitCommitRecord(commit, One(headers, "tree "), [.. All(headers, "parent ")], end < 0 ? string.Empty : text[(end + 2)..])
        {
            Date = DateOf(One(headers, "committer ")),
            IsSigned = headers.Any(h => h.StartsWith("gpgsig", StringComparison.Ordinal)),
        };
    }

    // "Name <address> <seconds> <zone>"
    private static DateTimeOffset DateOf(string person)
    {
        var fields = person.Split(' ');
        return fields.Length > 2 && long.TryParse(fields[^2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= -62135596800 and <= 253402300799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(ZoneOf(fields[^1]))
            : DateTimeOffset.UnixEpoch;
    }

    private static TimeSpan ZoneOf(string zone) =>
        zone is [('+' or '-') and var sign, _, _, _, _] && int.TryParse(zone.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && (number / 100 * 60) + (number % 100) is var minutes and <= 14 * 60
            ? TimeSpan.FromMinutes(sign == '-' ? -minutes : minutes)
            : TimeSpan.Zero;

    private static string One(IEnumerable<string> headers, string name) =>
        All(headers, name).FirstOrDefault() ?? throw new GitException(GitFailure.Failed, $"A commit has no line '{name.TrimEnd()}'.");

    private static IEnumerable<string> All(IEnumerable<string> headers, string name) =>
        headers.Where(h => h.StartsWith(name, StringComparison.Ordinal)).Select(h => h[name.Length..]);
}
