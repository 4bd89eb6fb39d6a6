using System.Text;
using System.Text.RegularExpressions;

namespace LcncInfra.Git;

/// <summary>Makes what git or a URL says fit for messages.</summary>
public static partial class GitText
{
    private const int MaximumLength = 600;

    /// <summary>Text without credentials of URLs, without control characters, on one line, of bounded length.</summary>
    public static string Redact(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, MaximumLength));
        foreach (var c in Credentials().Replace(text, "://"))
        {
            if (clean.Length == MaximumLength)
            {
                clean.Append('…');
                break;
            }

            clean.Append(IsVisible(c) ? c : ' ');
        }

        return clean.ToString().Trim();
    }

    /// <summary>Whether a character is text to a terminal and nothing more.</summary>
    public static bool IsVisible(char c) =>
        !char.IsControl(c)
        && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator);

    // A password may hold '@' and ':', so everything up to the last '@' before the path goes.
    [GeneratedRegex(@"://[^\s/?#'""]*@", RegexOptions.CultureInvariant)]
    private static partial Regex Credentials();
}
