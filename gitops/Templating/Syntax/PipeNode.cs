using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary>Commands joined by <c>|</c>, and the variables that take their value.</summary>
internal sealed class PipeNode(int position) : Node(position)
{
    public VariableNode[] Variables { get; init; } = [];

    /// <summary>Whether the variables exist already (<c>=</c>, not <c>:=</c>).</summary>
    public bool IsAssignment { get; init; }

    public required CommandNode[] Commands { get; init; }

    public override void WriteTo(StringBuilder output)
    {
        for (var i = 0; i < Variables.Length; i++)
        {
            output.Append(i == 0 ? string.Empty : ", ");
            Variables[i].WriteTo(output);
        }

        output.Append(Variables.Length == 0 ? string.Empty : " := ");
        for (var i = 0; i < Commands.Length; i++)
        {
            output.Append(i == 0 ? string.Empty : " | ");
            Commands[i].WriteTo(output);
        }
    }
}
