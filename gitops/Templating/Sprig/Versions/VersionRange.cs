using System.Text;

namespace LcncInfra.Templating.Sprig.Versions;

/// <summary>Conditions joined by comma (and) and <c>||</c> (or), with ranges <c>1.2 - 2</c>.</summary>
internal sealed class VersionRange
{
    private readonly VersionConstraint[][] _alternatives;

    private VersionRange(VersionConstraint[][] alternatives) => _alternatives = alternatives;

    /// <summary>Reads conditions.</summary>
    public static VersionRange Parse(string text) => new(
        [.. RewriteRanges(text).Split("||").Select(alternative => alternative.Split(',').Select(VersionConstraint.Parse).ToArray())]);

    /// <summary>Whether a version meets all conditions of an alternative.</summary>
    public bool Allows(SemanticVersion version) => _alternatives.Any(all => all.All(one => one.Allows(version)));

    /// <summary>Writes <c>a - b</c> as <c>&gt;= a, &lt;= b</c>.</summary>
    private static string RewriteRanges(string text)
    {
        var output = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (TryReadRange(text.AsSpan(at), out var length, out var rewritten))
            {
                output.Append(rewritten);
                at += length;
            }
            else
            {
                output.Append(text[at++]);
            }
        }

        return output.ToString();
    }

    private static bool TryReadRange(ReadOnlySpan<char> text, out int length, out string rewritten)
    {
        (length, rewritten) = (0, string.Empty);
        var start = SkipSpace(text, 0);
        if (!VersionText.TryParse(text[start..], VersionText.IsDigitOrWildcard, out var low))
        {
            return false;
        }

        var dash = SkipSpace(text, start + low.Length);
        if (dash == start + low.Length || dash >= text.Length || text[dash] != '-')
        {
            return false;
        }

        var second = SkipSpace(text, dash + 1);
        if (second == dash + 1 || !VersionText.TryParse(text[second..], VersionText.IsDigitOrWildcard, out var high))
        {
            return false;
        }

        length = SkipSpace(text, second + high.Length);
        rewritten = $">= {text.Slice(start, low.Length)}, <= {text.Slice(second, high.Length)}";
        return true;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n' or '\f' or '\r')
        {
            at++;
        }

        return at;
    }
}
