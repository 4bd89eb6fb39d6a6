using System.Text;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Reading.Blocks;

/// <summary>Reads a <c>|</c> block: lines that are text as they stand, without their common indentation.</summary>
internal static class BlockYamlText
{
    /// <summary>The block whose <c>|</c> the cursor is at; <see langword="null"/> if there is anything unusual about it.</summary>
    /// <param name="lines">The cursor; afterwards at the next line that says something.</param>
    /// <param name="column">Where the mapping or list begins that the block is a value of.</param>
    /// <param name="file">The file.</param>
    /// <param name="limits">How long the text may be.</param>
    public static YamlScalar? Read(BlockYamlLines lines, int column, string file, CatalogLimits limits)
    {
        var start = (lines.Number, Column: lines.Column + 1);
        var header = lines.Rest.TrimEnd(' ').ToString();
        if (header is not ("|" or "|-" or "|+") || lines.IsOpen)
        {
            return null;
        }

        var text = new StringBuilder();
        if (ReadLines(lines, column, text) is not { } end)
        {
            return null;
        }

        Chomp(text, header);
        lines.SkipToContent();
        return text.Length > limits.ScalarLength || (!lines.IsAtEnd && lines.Column > column)
            ? null
            : new YamlScalar(new SourceSpan(file, start.Number, start.Column, end.Line, end.Column), text.ToString(), ScalarType.Text);
    }

    private static (int Line, int Column)? ReadLines(BlockYamlLines lines, int column, StringBuilder text)
    {
        var indentation = -1;
        for (lines.MoveToNextLine(); !lines.IsAtEnd
            && (lines.IsBlank || indentation < 0 || lines.Column >= indentation); lines.MoveToNextLine())
        {
            if (indentation < 0 && !lines.IsBlank)
            {
                indentation = lines.Column;
            }

            // Spaces before the first line of text, or behind the last line's end, are where parsers disagree.
            if ((indentation < 0 && lines.Column > 0) || (indentation >= 0 && indentation <= column) || (lines.IsBlank && lines.IsOpen))
            {
                return null;
            }

            text.Append(lines.Text, Math.Min(lines.End, lines.Start + Math.Max(0, indentation)),
                Math.Max(0, lines.End - lines.Start - Math.Max(0, indentation)));
            if (lines.IsOpen)
            {
                var end = (lines.Number, lines.End - lines.Start + 1);
                lines.MoveToNextLine();
                return indentation < 0 ? null : end;
            }

            text.Append('\n');
        }

        return indentation < 0 ? null : (lines.Number, 1);
    }

    private static void Chomp(StringBuilder text, string header)
    {
        if (header == "|+")
        {
            return;
        }

        var length = text.Length;
        while (length > 0 && text[length - 1] == '\n')
        {
            length--;
        }

        text.Length = header == "|" && length < text.Length ? length + 1 : length;
    }
}
