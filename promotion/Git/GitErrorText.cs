namespace LcncInfra.Git;

/// <summary>Reads what git prints when it fails.</summary>
internal static class GitErrorText
{
    private static readonly string[] RevisionTexts =
    [
        "couldn't find remote ref", "unknown revision", "bad revision", "Needed a single revision", "not our ref", "Not a valid object name",
        "does not allow request for unadvertised object", "bad object",
    ];

    /// <summary>Why git failed, as far as its words tell.</summary>
    public static GitFailure Classify(string text, bool remote) => text switch
    {
        _ when RevisionTexts.Any(t => text.Contains(t, StringComparison.OrdinalIgnoreCase)) => GitFailure.UnknownRevision,
        _ when remote || text.Contains("not a git repository", StringComparison.Ordinal) => GitFailure.Unreachable,
        _ => GitFailure.Failed,
    };

    /// <summary>The lines that say what is wrong, without git's advice.</summary>
    public static string Summarize(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith("hint:", StringComparison.Ordinal) && !line.StartsWith("warning:", StringComparison.Ordinal))
            .ToList();
        var telling = lines.Where(IsTelling).ToList();
        return string.Join(' ', (telling.Count > 0 ? telling : lines).Take(3)) is { Length: > 0 } summary ? summary : "it said nothing";
    }

    private static bool IsTelling(string line) =>
        line.StartsWith("fatal:", StringComparison.Ordinal)
        || line.StartsWith("error:", StringComparison.Ordinal)
        || line.StartsWith("remote:", StringComparison.Ordinal)
        || line.StartsWith("ssh:", StringComparison.Ordinal);
}
