using LcncInfra.Configuration.JsonSchema.References;

namespace LcncInfra.Configuration.JsonSchema.Formats;

/// <summary>URIs as Go's net/url reads them; international ones are held to the same rules.</summary>
internal static class UriFormats
{
    public static bool IsUri(string text) => Parse(text) is { Scheme.Length: > 0 };

    public static bool IsReference(string text) => Parse(text) is not null;

    /// <summary>A reference in whose path every opening brace is closed.</summary>
    public static bool IsTemplate(string text)
    {
        if (Parse(text) is not { } url)
        {
            return false;
        }

        for (var open = url.Path.IndexOf('{', StringComparison.Ordinal); open >= 0;)
        {
            var close = url.Path.IndexOf('}', open);
            if (close < 0)
            {
                return false;
            }

            open = url.Path.IndexOf('{', close);
        }

        return true;
    }

    private static GoUrl? Parse(string text) => text.Contains('\\', StringComparison.Ordinal) ? null : GoUrlParser.Parse(text, out _);
}
