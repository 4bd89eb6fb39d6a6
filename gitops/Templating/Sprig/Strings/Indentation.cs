using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Repeats strings and indents lines.</summary>
internal static class Indentation
{
    /// <summary>Go's <c>strings.Repeat</c>.</summary>
    public static string Repeat(long count, string text)
    {
        if (count < 0)
        {
            throw new GoFunctionException("strings: negative Repeat count");
        }

        CheckProduct(count, text.Length);
        return text.Length == 0 ? string.Empty : string.Create((int)count * text.Length, text, static (output, text) =>
        {
            for (var i = 0; i < output.Length; i += text.Length)
            {
                text.CopyTo(output[i..]);
            }
        });
    }

    /// <summary>Puts spaces before each line, and a newline before the first if asked for.</summary>
    public static string Indent(long spaces, string text, bool startsNewLine)
    {
        if (spaces < 0)
        {
            throw new GoFunctionException("strings: negative Repeat count");
        }

        var lines = text.AsSpan().Count('\n') + 1;
        CheckProduct(spaces, lines);
        var width = (int)spaces;
        var lead = startsNewLine ? 1 : 0;
        var length = text.Length + ((long)lines * width) + lead;
        FunctionLimits.CheckTextLength(length);
        return string.Create((int)length, (text, width, lead), static (output, state) => Fill(output, state.text, state.width, state.lead));
    }

    private static void Fill(Span<char> output, ReadOnlySpan<char> text, int width, int lead)
    {
        output[..lead].Fill('\n');
        output = output[lead..];
        while (true)
        {
            output[..width].Fill(' ');
            output = output[width..];
            var end = text.IndexOf('\n');
            if (end < 0)
            {
                text.CopyTo(output);
                return;
            }

            text[..(end + 1)].CopyTo(output);
            output = output[(end + 1)..];
            text = text[(end + 1)..];
        }
    }

    private static void CheckProduct(long count, int length)
    {
        if (length > 0)
        {
            FunctionLimits.CheckTextLength(count > FunctionLimits.TextLength ? count : count * length);
        }
    }
}
