using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary><c>{{pipeline}}</c>: prints its value, unless it declares a variable.</summary>
internal sealed class ActionNode(int position, PipeNode pipe) : Node(position)
{
    public PipeNode Pipe { get; } = pipe;

    public override void WriteTo(StringBuilder output)
    {
        output.Append("{{");
        Pipe.WriteTo(output);
        output.Append("}}");
    }
}
