using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary>A part of a parsed template. Nodes never change, so that many threads execute one tree.</summary>
/// <param name="position">Index of the character in the text that errors about the node name; as in Go it is not always the first.</param>
internal abstract class Node(int position)
{
    public int Position { get; } = position;

    /// <summary>Appends the node as template text, as error texts show it.</summary>
    public abstract void WriteTo(StringBuilder output);

    public sealed override string ToString()
    {
        var output = new StringBuilder();
        WriteTo(output);
        return output.ToString();
    }
}
