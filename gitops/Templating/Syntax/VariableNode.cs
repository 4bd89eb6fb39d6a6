using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary><c>$name</c>, possibly with fields.</summary>
internal sealed class VariableNode(int position, string name, string[] fields) : Node(position)
{
    /// <summary>With the <c>$</c>.</summary>
    public string Name { get; } = name;

    public string[] Fields { get; } = fields;

    public override void WriteTo(StringBuilder output)
    {
        output.Append(Name);
        foreach (var field in Fields)
        {
            output.Append('.').Append(field);
        }
    }
}
