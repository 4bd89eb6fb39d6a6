using System.Text;
using LcncInfra.Templating.Execution.Repeating;

namespace LcncInfra.Templating.Syntax;

/// <summary><c>if</c>, <c>range</c> or <c>with</c>, up to its <c>end</c>.</summary>
internal sealed class BranchNode(BranchKind kind, PipeNode pipe, ListNode list, ListNode? elseList) : Node(pipe.Position)
{
    public BranchKind Kind { get; } = kind;

    public PipeNode Pipe { get; } = pipe;

    public ListNode List { get; } = list;

    public ListNode? ElseList { get; } = elseList;

    /// <summary>What a range printed before, if its body depends on the element alone.</summary>
    public RangeTexts? Texts { get; set; }

    public override void WriteTo(StringBuilder output)
    {
        output.Append("{{").Append(Kind switch { BranchKind.If => "if", BranchKind.Range => "range", _ => "with" }).Append(' ');
        Pipe.WriteTo(output);
        output.Append("}}");
        List.WriteTo(output);
        if (ElseList is not null)
        {
            output.Append("{{else}}");
            ElseList.WriteTo(output);
        }

        output.Append("{{end}}");
    }
}
