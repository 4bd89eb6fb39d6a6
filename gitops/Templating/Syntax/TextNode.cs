using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary>Text outside of actions.</summary>
internal sealed class TextNode(int position, string text) : Node(position)
{
    public string Text { get; } = text;

    public override void WriteTo(StringBuilder output) => output.Append(Text);
}
