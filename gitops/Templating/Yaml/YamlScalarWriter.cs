using System.Text;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Yaml;

/// <summary>Writes strings in the style that yaml.v3 chooses for them.</summary>
internal sealed class YamlScalarWriter(YamlLines output)
{
    private const int LongestSimpleKey = 128;
    private const string BinaryTag = "!!binary";

    /// <summary>Whether a key of a map can stand before its colon on one line.</summary>
    public static bool FitsSimpleKey(string key)
    {
        if (YamlPlainText.IsCommon(key))
        {
            return key.Length <= LongestSimpleKey;
        }

        var text = GoText.Normalize(key);
        if (GoText.HasInvalidBytes(text))
        {
            var encoded = BinaryText(text);
            return !encoded.Contains('\n', StringComparison.Ordinal) && encoded.Length + BinaryTag.Length <= LongestSimpleKey;
        }

        return GoText.ByteLength(text) <= LongestSimpleKey && (text.Length == 0 || !YamlScalarTraits.Of(text).IsMultiline);
    }

    /// <summary>Writes a string.</summary>
    /// <param name="value">The string.</param>
    /// <param name="indent">Column of further lines.</param>
    public void Write(string value, int indent)
    {
        if (YamlPlainText.IsCommon(value))
        {
            output.Plain(value);
            return;
        }

        var text = GoText.Normalize(value);
        if (GoText.HasInvalidBytes(text))
        {
            output.Plain(BinaryTag);
            WriteStyled(BinaryText(text), indent, mayBePlain: true);
        }
        else if (text.Length == 0)
        {
            output.Plain("\"\"");
        }
        else
        {
            WriteStyled(text, indent, YamlPlainText.ResolvesToString(text));
        }
    }

    private static string BinaryText(string value)
    {
        const int lineLength = 70;
        var encoded = Convert.ToBase64String(GoText.ToUtf8(value));
        if (encoded.Length < lineLength)
        {
            return encoded;
        }

        var lines = new StringBuilder(encoded.Length + (encoded.Length / lineLength) + 1);
        for (var i = 0; i < encoded.Length; i += lineLength)
        {
            lines.Append(encoded.AsSpan(i, Math.Min(lineLength, encoded.Length - i))).Append('\n');
        }

        return lines.ToString();
    }

    private void WriteStyled(string value, int indent, bool mayBePlain)
    {
        var traits = YamlScalarTraits.Of(value);
        if (value.Contains('\n', StringComparison.Ordinal))
        {
            if (traits.AllowsBlock)
            {
                Literal(value, indent);
            }
            else
            {
                DoubleQuoted(value);
            }
        }
        else if (!mayBePlain)
        {
            DoubleQuoted(value);
        }
        else if (traits.AllowsPlain)
        {
            output.Plain(value);
        }
        else if (traits.AllowsSingleQuotes)
        {
            SingleQuoted(value, indent);
        }
        else
        {
            DoubleQuoted(value);
        }
    }

    private void Literal(string value, int indent)
    {
        output.Space();
        output.Character('|');
        if (value[0] == ' ' || YamlScalarTraits.IsBreak(value[0]))
        {
            // The hint is the writer's usual indentation, also where the block stands elsewhere.
            output.Character('4');
        }

        if (!YamlScalarTraits.IsBreak(value[^1]))
        {
            output.Character('-');
        }
        else if (value.Length == 1 || YamlScalarTraits.IsBreak(value[^2]))
        {
            output.Character('+');
        }

        output.EndHeader();
        Lines(value, indent, atLineStart: true, quote: '\0');
    }

    private void SingleQuoted(string value, int indent)
    {
        output.Space();
        output.Character('\'');
        Lines(value, indent, atLineStart: false, quote: '\'');
        output.Character('\'');
        output.EndText();
    }

    private void Lines(string value, int indent, bool atLineStart, char quote)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (YamlScalarTraits.IsBreak(value[i]))
            {
                output.ScalarBreak(value[i]);
                atLineStart = true;
                continue;
            }

            if (atLineStart)
            {
                output.Indent(indent);
                atLineStart = false;
            }

            output.Character(value[i]);
            if (value[i] == quote)
            {
                output.Character(quote);
            }
        }
    }

    private void DoubleQuoted(string value)
    {
        // yaml.v3 looks for the byte order mark at the start of the text for each character, so such a text is escaped whole.
        var escapesAll = value.StartsWith('\uFEFF');
        output.Space();
        output.Character('"');
        foreach (var rune in value.EnumerateRunes())
        {
            if (escapesAll || YamlEscape.IsNeededFor(rune))
            {
                output.Characters(YamlEscape.Of(rune));
            }
            else
            {
                output.Character((char)rune.Value);
            }
        }

        output.Character('"');
        output.EndText();
    }
}
