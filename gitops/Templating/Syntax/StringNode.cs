using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary>A string constant.</summary>
internal sealed class StringNode(int position, string quoted, string value) : Node(position)
{
    public string Value { get; } = value;

    public override void WriteTo(StringBuilder output) => output.Append(quoted);
}
