using System.Runtime.InteropServices;

namespace LcncInfra.Templating.Yaml;

/// <summary>What a text holds that decides in which styles yaml.v3 can write it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YamlScalarTraits
{
    /// <summary>Whether it has more than one line, to yaml.v3, which knows the Unicode separators as line breaks too.</summary>
    public required bool IsMultiline { get; init; }

    /// <summary>Whether it can stand bare outside flow collections.</summary>
    public required bool AllowsPlain { get; init; }

    /// <summary>Whether it can stand in single quotes.</summary>
    public required bool AllowsSingleQuotes { get; init; }

    /// <summary>Whether it can be a literal block.</summary>
    public required bool AllowsBlock { get; init; }

    /// <summary>Reads the traits of a text that is not empty.</summary>
    public static YamlScalarTraits Of(string text)
    {
        var spaces = SpacesOf(text);
        var breaks = text.AsSpan().IndexOfAny("\n\r\u0085\u2028\u2029") >= 0;
        var special = HasUnprintable(text);
        var quotable = !spaces.BreakThenSpace && !spaces.SpaceThenBreak && !special && !text.Contains('\t', StringComparison.Ordinal);
        return new()
        {
            IsMultiline = breaks,
            AllowsSingleQuotes = quotable,
            AllowsPlain = quotable && !breaks && !IsSpace(text[0]) && !IsSpace(text[^1]) && !HasIndicator(text),
            AllowsBlock = !IsSpace(text[^1]) && !spaces.SpaceThenBreak && !special,
        };
    }

    /// <summary>Whether yaml.v3 ends a line at the character.</summary>
    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether the character can be written as it is; those beyond the basic plane (here as surrogates) cannot.</summary>
    public static bool IsPrintable(char c) =>
        c is '\n' or (>= ' ' and <= '~') or (>= '\u00A0' and <= '\uD7FF') or (>= '\uE000' and <= '\uFFFD' and not '\uFEFF');

    private static bool IsSpace(char c) => c == ' ';

    private static bool HasUnprintable(string text)
    {
        foreach (var c in text)
        {
            if (!IsPrintable(c) && c != '\t')
            {
                return true;
            }
        }

        return false;
    }

    private static (bool BreakThenSpace, bool SpaceThenBreak) SpacesOf(string text)
    {
        var (breakThenSpace, spaceThenBreak) = (false, false);
        for (var i = 1; i < text.Length; i++)
        {
            breakThenSpace |= IsSpace(text[i]) && IsBreak(text[i - 1]);
            spaceThenBreak |= IsBreak(text[i]) && IsSpace(text[i - 1]);
        }

        return (breakThenSpace, spaceThenBreak);
    }

    private static bool HasIndicator(string text)
    {
        if (text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal) || StartsWithIndicator(text))
        {
            return true;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if ((text[i] == ':' && IsBlankOrEnd(text, i + 1)) || (text[i] == '#' && IsBlank(text[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithIndicator(string text) => text[0] switch
    {
        '#' or ',' or '[' or ']' or '{' or '}' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => true,
        '?' or ':' or '-' => IsBlankOrEnd(text, 1),
        _ => false,
    };

    private static bool IsBlankOrEnd(string text, int index) => index >= text.Length || IsBlank(text[index]);

    private static bool IsBlank(char c) => c is ' ' or '\t';
}
