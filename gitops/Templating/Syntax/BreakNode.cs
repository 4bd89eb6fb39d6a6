using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary><c>{{break}}</c>: leaves the innermost <c>range</c>.</summary>
internal sealed class BreakNode(int position) : Node(position)
{
    public override void WriteTo(StringBuilder output) => output.Append("{{break}}");
}
