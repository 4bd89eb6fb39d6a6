using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary><c>.field.field</c>, from the dot.</summary>
internal sealed class FieldNode(int position, string[] fields) : Node(position)
{
    public string[] Fields { get; } = fields;

    public override void WriteTo(StringBuilder output)
    {
        foreach (var field in Fields)
        {
            output.Append('.').Append(field);
        }
    }
}
