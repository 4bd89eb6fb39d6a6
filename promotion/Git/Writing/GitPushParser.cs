using System.Text;

namespace LcncInfra.Git.Writing;

/// <summary>Reads what <c>git push --porcelain</c> prints.</summary>
internal static class GitPushParser
{
    /// <summary>What became of each ref that git speaks of.</summary>
    public static IReadOnlyList<GitRefResult> Parse(ReadOnlySpan<byte> output) =>
        [.. Encoding.UTF8.GetString(output).Split('\n').Select(Line).OfType<GitRefResult>()];

    // "<flag>\t<from>:<to>\t<summary>", where '!' is the flag of what was refused.
    private static GitRefResult? Line(string line)
    {
        var fields = line.Split('\t', 3);
        if (fields.Length != 3 || fields[0].Length != 1)
        {
            return null;
        }

        var name = fields[1][(fields[1].IndexOf(':', StringComparison.Ordinal) + 1)..];
        return new GitRefResult(name, fields[0] == "!" ? GitText.Redact(fields[2]) : null);
    }
}
