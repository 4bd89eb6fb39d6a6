using System.Text;
using LcncInfra.Templating.RegularExpressions.Unicode;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>A place in the text of a pattern that moves on as it is read.</summary>
internal sealed class PatternCursor(string pattern)
{
    /// <summary>The whole pattern.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>Index of the next character.</summary>
    public int Position { get; set; }

    /// <summary>Whether everything was read.</summary>
    public bool IsAtEnd => Position >= Pattern.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public char Current => Peek(0);

    /// <summary>What is left to read.</summary>
    public string Rest => Pattern[Position..];

    /// <summary>A character ahead, or NUL behind the end.</summary>
    public char Peek(int ahead) => Position + ahead < Pattern.Length ? Pattern[Position + ahead] : '\0';

    /// <summary>Whether the rest begins with some text.</summary>
    public bool StartsWith(string text) => Pattern.AsSpan(Position).StartsWith(text, StringComparison.Ordinal);

    /// <summary>What was read since a position.</summary>
    public string Since(int start) => Pattern[start..Position];

    /// <summary>Reads the next code point; at the end it is <see cref="GoUnicode.ReplacementRune"/>, as in Go.</summary>
    /// <exception cref="PatternSyntaxException">It is a byte that is no valid UTF-8.</exception>
    public int NextRune()
    {
        if (IsAtEnd)
        {
            return GoUnicode.ReplacementRune;
        }

        if (Rune.DecodeFromUtf16(Pattern.AsSpan(Position), out var rune, out var length) != System.Buffers.OperationStatus.Done)
        {
            throw new PatternSyntaxException("invalid UTF-8", Rest);
        }

        Position += length;
        return rune.Value;
    }

    /// <summary>Refuses a pattern of which a part is no valid UTF-8.</summary>
    public static void CheckUtf8(string text)
    {
        if (GoText.HasInvalidBytes(text))
        {
            throw new PatternSyntaxException("invalid UTF-8", text);
        }
    }
}
