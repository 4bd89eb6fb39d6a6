using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary>An operand, or a function with its arguments.</summary>
internal sealed class CommandNode(int position, Node[] arguments) : Node(position)
{
    /// <summary>The operands; the function is the first.</summary>
    public Node[] Arguments { get; } = arguments;

    public override void WriteTo(StringBuilder output)
    {
        for (var i = 0; i < Arguments.Length; i++)
        {
            output.Append(i == 0 ? string.Empty : " ");
            var isPipe = Arguments[i] is PipeNode;
            output.Append(isPipe ? "(" : string.Empty);
            Arguments[i].WriteTo(output);
            output.Append(isPipe ? ")" : string.Empty);
        }
    }
}
