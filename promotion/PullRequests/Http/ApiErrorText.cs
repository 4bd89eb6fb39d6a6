using System.Text.Json;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.PullRequests.Http;

/// <summary>Finds what an API says about a call that failed.</summary>
/// <remarks>GitHub: <c>message</c> and <c>errors[].message</c>; GitLab: <c>message</c> as text, list or map, or <c>error</c> and <c>error_description</c>; Gitea and Azure DevOps: <c>message</c>.</remarks>
internal static class ApiErrorText
{
    private const int MaximumLength = 300;

    private static readonly string[] Names = ["message", "error", "error_description", "errors"];

    /// <summary>The text on one line, of bounded length; empty if the answer holds none.</summary>
    public static string Of(ApiAnswer answer)
    {
        if (answer.Json() is not { ValueKind: JsonValueKind.Object } json)
        {
            return string.Empty;
        }

        var texts = Names
            .Where(name => json.TryGetProperty(name, out _))
            .SelectMany(name => Texts(json.GetProperty(name)))
            .Where(text => text.Length > 0)
            .Distinct(StringComparer.Ordinal);
        var line = PrintableText.Of(string.Join("; ", texts).ReplaceLineEndings(" ")).TrimEnd('.');
        return line.Length <= MaximumLength ? line : line[..MaximumLength] + "…";
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString() ?? string.Empty],
        JsonValueKind.Array => element.EnumerateArray().Take(5).SelectMany(Texts),
        JsonValueKind.Object when element.TryGetProperty("message", out var message) => Texts(message),
        JsonValueKind.Object => element.EnumerateObject().Take(5).SelectMany(p => Texts(p.Value).Select(t => $"{p.Name} {t}")),
        _ => [],
    };
}
