using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary><c>.</c></summary>
internal sealed class DotNode(int position) : Node(position)
{
    public override void WriteTo(StringBuilder output) => output.Append('.');
}
