using System.Text;

namespace LcncInfra.Generator.CSharp;

/// <summary>C# text by lines, indented by its braces.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>Adds a line.</summary>
    public CodeText Line(string line)
    {
        text.Append(' ', line.Length == 0 ? 0 : depth * 4).Append(line).Append('\n');
        return this;
    }

    /// <summary>Adds lines.</summary>
    public CodeText Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }

        return this;
    }

    /// <summary>Adds a line and what stands in braces behind it.</summary>
    public CodeText Block(string head, Action<CodeText> body)
    {
        Line(head).Line("{");
        depth++;
        body(this);
        depth--;
        return Line("}");
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
