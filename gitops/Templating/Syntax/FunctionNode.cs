using System.Text;
using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Syntax;

/// <summary>The name of a function.</summary>
internal sealed class FunctionNode(int position, GoFunction function) : Node(position)
{
    public GoFunction Function { get; } = function;

    public override void WriteTo(StringBuilder output) => output.Append(Function.Name);
}
