using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary><c>nil</c></summary>
internal sealed class NilNode(int position) : Node(position)
{
    public override void WriteTo(StringBuilder output) => output.Append("nil");
}
