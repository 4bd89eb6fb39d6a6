using System.Text.Json;
using LcncInfra.Model.Collections;

namespace LcncInfra.PullRequests;

/// <summary>The mark in the body of our pull requests: a comment that Markdown does not show, with the labels that we put on.</summary>
/// <param name="Labels">The labels.</param>
internal sealed record PullRequestMark(ValueList<string> Labels)
{
    private const string Start = "<!-- lcnc-pull-request ";

    private const string End = " -->";

    /// <summary>The last mark in a body; <see langword="null"/> if there is none.</summary>
    public static PullRequestMark? In(string body)
    {
        var start = body.LastIndexOf(Start, StringComparison.Ordinal);
        var end = start < 0 ? -1 : body.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0 ? null : Read(body[(start + Start.Length)..end]);
    }

    /// <inheritdoc/>
    /// <remarks>JSON writes '&lt;' and '&gt;' as escapes, so that no label ends the comment.</remarks>
    public override string ToString() => $"{Start}{JsonSerializer.Serialize(Labels.ToArray())}{End}";

    private static PullRequestMark? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? new PullRequestMark(document.RootElement.EnumerateArray().Where(l => l.ValueKind == JsonValueKind.String).Select(l => l.GetString()).OfType<string>().ToValueList())
                : null;
        }
        catch (JsonException)
        {
            // Somebody changed it: it is no mark any more.
            return null;
        }
    }
}
