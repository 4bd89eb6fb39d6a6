using System.Text.RegularExpressions;

namespace LcncInfra.PullRequests.Http;

/// <summary>Reads the header by which lists name their next page.</summary>
/// <remarks>RFC 8288; hosts write <c>&lt;https://…?page=2&gt;; rel="next", &lt;…&gt;; rel="last"</c>.</remarks>
internal static partial class LinkHeader
{
    /// <summary>The URL of the next page; <see langword="null"/> if there is none.</summary>
    public static string? Next(string? header)
    {
        var next = Links().Matches(header ?? string.Empty)
            .FirstOrDefault(m => Relation().Match(m.Groups[2].Value) is { Success: true } r && r.Groups[1].Value.Split(' ').Contains("next", StringComparer.OrdinalIgnoreCase));
        return next?.Groups[1].Value;
    }

    [GeneratedRegex("<([^>]*)>([^<]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();

    [GeneratedRegex("""rel="?([^";,]*)"?""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Relation();
}
