using LcncInfra.Automation.Stacks;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Automation.Engine;

/// <summary>Says in one sentence why the command line of Pulumi failed.</summary>
internal static class CommandFailure
{
    private const int LongestText = 600;

    private static readonly string[] Streams = ["stdout:", "stderr:"];

    /// <summary>Who holds the lock of a stack, as far as its backend says.</summary>
    /// <param name="message">What the command said.</param>
    public static string HolderOf(string message)
    {
        var lines = Lines(message);
        var held = lines.Where(l => l.Contains("created by ", StringComparison.Ordinal)).Select(l => l[l.IndexOf("created by ", StringComparison.Ordinal)..]).ToList();
        return held.Count > 0
            ? Short($"somebody else changes the stack: {string.Join("; ", held.Distinct(StringComparer.Ordinal))}")
            : "somebody else changes the stack at this moment";
    }

    /// <summary>What went wrong.</summary>
    /// <param name="errors">What the engine called errors.</param>
    /// <param name="message">What the command said in all.</param>
    public static string ReasonOf(IReadOnlyList<string> errors, string message)
    {
        if (errors.Count > 0)
        {
            var first = Lines(errors[0]).FirstOrDefault() ?? "it failed";
            return Short(errors.Count == 1 ? first : FormattableString.Invariant($"{first} (and {errors.Count - 1} more errors)"));
        }

        var lines = Lines(message);
        return Short(lines.FirstOrDefault(l => l.StartsWith("error:", StringComparison.Ordinal)) ?? lines.LastOrDefault() ?? "it failed");
    }

    /// <summary>A failure as the exception of all stacks.</summary>
    public static StackException Of(StackProblem problem, string message) => new(problem, Short(message));

    // What a command said stands behind its exit code and the names of both streams.
    private static List<string> Lines(string text) =>
    [
        .. text.Split('\n').Select(line => line.Trim())
            .Where(line => !line.StartsWith("code:", StringComparison.Ordinal))
            .Select(line => Streams.FirstOrDefault(s => line.StartsWith(s, StringComparison.Ordinal)) is { } stream ? line[stream.Length..].Trim() : line)
            .Where(line => line.Length > 0),
    ];

    private static string Short(string text)
    {
        var shown = PrintableText.Of(SecretVariables.Hide(text, Environment.GetEnvironmentVariables())).TrimEnd('.', ' ');
        return shown.Length > LongestText ? $"{shown[..LongestText]}…" : shown;
    }
}
