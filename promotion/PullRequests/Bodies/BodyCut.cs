using System.Text.RegularExpressions;

namespace LcncInfra.PullRequests.Bodies;

/// <summary>Cuts a body that a host would refuse, so that what is left is still Markdown.</summary>
/// <remarks>The last resort: <see cref="PullRequestBody"/> leaves out what matters least before it comes to this.</remarks>
internal static partial class BodyCut
{
    /// <summary>The body, or its beginning with a note and with all that was open closed.</summary>
    /// <param name="body">Markdown.</param>
    /// <param name="limit">Most characters.</param>
    /// <param name="detailUrl">Where the rest is; <see langword="null"/> if nowhere.</param>
    public static string Fit(string body, int limit, string? detailUrl)
    {
        if (body.Length <= limit)
        {
            return body;
        }

        var note = $"\n\n_The rest did not fit here{(detailUrl is null ? string.Empty : $": {detailUrl}")}._\n";
        for (var room = limit - note.Length; room > 0;)
        {
            var end = body.LastIndexOf('\n', Math.Min(room, body.Length) - 1);
            var kept = end < 0 ? string.Empty : body[..end];
            var whole = kept + Closing(kept) + note;
            if (whole.Length <= limit)
            {
                return whole;
            }

            room = Math.Max(0, end);
        }

        return note.Trim().Length <= limit ? note.Trim() : string.Empty;
    }

    private static string Closing(string kept)
    {
        var fence = string.Empty;
        var open = 0;
        foreach (var line in kept.Split('\n'))
        {
            var mark = Fence().Match(line).Value;
            if (fence.Length == 0)
            {
                fence = mark;
                open += Occurrences(line, "<details>") - Occurrences(line, "</details>");
            }
            else if (mark.Length >= fence.Length && line.Trim() == mark)
            {
                fence = string.Empty;
            }
        }

        return (fence.Length == 0 ? string.Empty : $"\n{fence}") + string.Concat(Enumerable.Repeat("\n\n</details>", Math.Max(0, open)));
    }

    private static int Occurrences(string line, string text) => line.Split(text).Length - 1;

    [GeneratedRegex("^`{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
