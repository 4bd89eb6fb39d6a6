using LcncInfra.Configuration.Values.Yaml;

namespace LcncInfra.Rendering.Validation;

/// <summary>Checks that text is YAML as the readers of Kubernetes, Flux and Argo CD understand it.</summary>
internal static class ManifestYaml
{
    private const string Separator = "---";

    /// <summary>What is wrong with the first broken document; <see langword="null"/> if every document can be read.</summary>
    public static string? ErrorOf(string text) =>
        PlainBlockYaml.Accepts(text) ? null : Documents(text).Select(d => YamlV2Reader.Read(d).Error).FirstOrDefault(e => e is not null);

    // Three dashes at the beginning of a line end a document, whatever they stand in.
    private static IEnumerable<string> Documents(string text)
    {
        var start = 0;
        for (var at = 0; at >= 0; at = NextLine(text, at))
        {
            if (at > start && IsSeparator(text, at))
            {
                yield return text[start..at];
                start = at;
            }
        }

        yield return text[start..];
    }

    private static int NextLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 || end + 1 >= text.Length ? -1 : end + 1;
    }

    private static bool IsSeparator(string text, int at) =>
        string.CompareOrdinal(text, at, Separator, 0, Separator.Length) == 0
        && (at + 3 == text.Length || text[at + 3] is ' ' or '\n' or '\r' or '\t');
}
