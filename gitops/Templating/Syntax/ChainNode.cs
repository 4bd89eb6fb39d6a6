using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary><c>(pipeline).field.field</c>.</summary>
internal sealed class ChainNode(int position, Node operand, string[] fields) : Node(position)
{
    public Node Operand { get; } = operand;

    public string[] Fields { get; } = fields;

    public override void WriteTo(StringBuilder output)
    {
        var isPipe = Operand is PipeNode;
        output.Append(isPipe ? "(" : string.Empty);
        Operand.WriteTo(output);
        output.Append(isPipe ? ")" : string.Empty);
        foreach (var field in Fields)
        {
            output.Append('.').Append(field);
        }
    }
}
