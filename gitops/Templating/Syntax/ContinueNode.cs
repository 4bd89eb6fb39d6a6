using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary><c>{{continue}}</c>: goes to the next element of the innermost <c>range</c>.</summary>
internal sealed class ContinueNode(int position) : Node(position)
{
    public override void WriteTo(StringBuilder output) => output.Append("{{continue}}");
}
