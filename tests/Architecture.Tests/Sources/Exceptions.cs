namespace LcncInfra.Architecture.Tests.Sources;

/// <summary>The places that may break a rule, each with a reason: <c>exceptions.txt</c>.</summary>
/// <remarks>A line is <c>rule place: reason</c>; a place is a file, or a file and a member after <c>#</c>.</remarks>
public static class Exceptions
{
    private const string File = "tests/Architecture.Tests/exceptions.txt";

    private static readonly List<(string Rule, string Place, string Reason)> Lines =
        [.. Repository.Read(File).Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(Parse)];

    /// <summary>The names of all rules that have exceptions.</summary>
    public static IEnumerable<string> Rules => Lines.Select(l => l.Rule).Distinct(StringComparer.Ordinal);

    /// <summary>Fails with a list of places unless every violation is an exception and every exception is needed.</summary>
    public static void ShouldCover(string rule, IEnumerable<Violation> violations)
    {
        var found = violations.ToList();
        var allowed = Lines.Where(l => l.Rule == rule).Select(l => l.Place).ToHashSet(StringComparer.Ordinal);
        var problems = found.Where(v => !allowed.Contains(v.Place)).Select(v => v.ToString())
            .Concat(allowed.Except(found.Select(v => v.Place), StringComparer.Ordinal)
                .Select(place => $"{File}: '{rule} {place}' is no longer needed: take the line out"))
            .ToList();
        Assert.True(problems.Count == 0, $"{problems.Count} places do not keep the rule '{rule}':\n{string.Join('\n', problems)}");
    }

    private static (string Rule, string Place, string Reason) Parse(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var words = colon < 0 ? [] : line[..colon].Split(' ');
        return words.Length == 2 && line.Length > colon + 12
            ? (words[0], words[1], line[(colon + 2)..])
            : throw new InvalidOperationException($"{File}: '{line}' is not 'rule place: reason'.");
    }
}
