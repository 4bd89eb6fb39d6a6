using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Parsing;

/// <summary>Reads Go's string and character literals (Go package strconv).</summary>
internal static class GoLiterals
{
    /// <summary>The string that a literal with its quotes or backquotes stands for.</summary>
    public static bool TryUnquote(string literal, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (literal[0] == '`')
        {
            value = literal[1..^1].Replace("\r", string.Empty, StringComparison.Ordinal);
            return true;
        }

        var output = new StringBuilder(literal.Length);
        for (var at = 1; at < literal.Length - 1;)
        {
            if (!TryReadCharacter(literal, ref at, out var character))
            {
                return false;
            }

            output.Append(character);
        }

        value = GoText.Normalize(output.ToString());
        return true;
    }

    /// <summary>The character that a literal such as <c>'a'</c> stands for.</summary>
    /// <param name="literal">The literal with its quotes.</param>
    /// <param name="rune">The character.</param>
    /// <param name="problem">Go's error text, if there is one.</param>
    public static bool TryReadRune(string literal, out int rune, [NotNullWhen(false)] out string? problem)
    {
        var at = 1;
        rune = 0;
        problem = "invalid syntax";
        if (literal[at] == '\'' || !TryReadCharacter(literal, ref at, out var character))
        {
            return false;
        }

        rune = character.Length == 1 && GoText.IsInvalidByte(character[0]) ? character[0] & 0xFF : GoText.RuneAt(character, 0, out _);
        problem = at == literal.Length - 1 ? null : $"malformed character constant: {literal}";
        return problem is null;
    }

    private static bool TryReadCharacter(string literal, ref int at, out string character)
    {
        if (literal[at] != '\\')
        {
            GoText.RuneAt(literal, at, out var units);
            character = GoText.IsInvalidByte(literal[at]) ? "\uFFFD" : literal.Substring(at, units);
            at += units;
            return true;
        }

        var escape = literal[at + 1];
        at += 2;
        character = escape switch
        {
            'a' => "\a",
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'v' => "\v",
            '\\' => "\\",
            '\'' or '"' => escape == literal[0] ? escape.ToString() : string.Empty,
            'x' => ReadCode(literal, ref at, 2, 16),
            'u' => ReadCode(literal, ref at, 4, 16),
            'U' => ReadCode(literal, ref at, 8, 16),
            >= '0' and <= '7' => ReadOctal(literal, ref at),
            _ => string.Empty,
        };
        return character.Length > 0;
    }

    private static string ReadOctal(string literal, ref int at)
    {
        at--;
        return ReadCode(literal, ref at, 3, 8);
    }

    /// <summary>Reads a character by its number; empty if there is none. Two hexadecimal or three octal digits name a byte.</summary>
    private static string ReadCode(string literal, ref int at, int digits, int radix)
    {
        var code = 0L;
        for (var end = at + digits; at < end; at++)
        {
            var digit = at < literal.Length - 1 && char.IsAsciiHexDigit(literal[at])
                ? int.Parse(literal.AsSpan(at, 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : radix;
            if (digit >= radix)
            {
                return string.Empty;
            }

            code = (code * radix) + digit;
        }

        if (digits <= 3)
        {
            return code > 0xFF ? string.Empty : ((char)(code < 0x80 ? code : 0xDC00 + code)).ToString();
        }

        return Rune.IsValid((int)Math.Min(code, int.MaxValue)) ? char.ConvertFromUtf32((int)code) : string.Empty;
    }
}
