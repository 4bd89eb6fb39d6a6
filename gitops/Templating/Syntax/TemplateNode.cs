using System.Text;
using LcncInfra.Templating.Formatting;

namespace LcncInfra.Templating.Syntax;

/// <summary><c>{{template "name" pipeline}}</c>.</summary>
internal sealed class TemplateNode(int position, string name, PipeNode? pipe) : Node(position)
{
    public string Name { get; } = name;

    public PipeNode? Pipe { get; } = pipe;

    public override void WriteTo(StringBuilder output)
    {
        output.Append("{{template ").Append(GoQuote.Quote(Name));
        if (Pipe is not null)
        {
            output.Append(' ');
            Pipe.WriteTo(output);
        }

        output.Append("}}");
    }
}
