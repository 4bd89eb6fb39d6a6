using LcncInfra.Templating.Syntax;

namespace LcncInfra.Templating.Execution.Repeating;

/// <summary>Finds the ranges whose bodies depend on nothing but the element: neither on variables from outside nor on what other actions change.</summary>
internal sealed class RangeBodies
{
    // What these change may be what a range comes by next.
    private static readonly HashSet<string> Changing = new(StringComparer.Ordinal) { "set", "unset", "merge", "mergeOverwrite", "mustMerge", "mustMergeOverwrite" };

    private readonly List<string> _variables = [];

    private RangeBodies()
    {
    }

    /// <summary>Lets those ranges keep what they print.</summary>
    public static void Mark(IEnumerable<ListNode> templates)
    {
        var ranges = new List<BranchNode>();
        foreach (var template in templates)
        {
            if (!TryCollect(template, ranges))
            {
                return;
            }
        }

        foreach (var range in ranges.Where(r => new RangeBodies().IsIndependent(r)))
        {
            range.Texts = new RangeTexts();
        }
    }

    /// <summary>Collects all ranges; <see langword="false"/> if something is changed anywhere.</summary>
    private static bool TryCollect(Node node, List<BranchNode> ranges)
    {
        if (node is BranchNode { Kind: BranchKind.Range } range)
        {
            ranges.Add(range);
        }

        return node switch
        {
            FunctionNode function => !Changing.Contains(function.Function.Name),
            _ => PartsOf(node).All(part => TryCollect(part, ranges)),
        };
    }

    private static IEnumerable<Node> PartsOf(Node node) => node switch
    {
        ListNode list => list.Nodes,
        ActionNode action => [action.Pipe],
        BranchNode { ElseList: { } elseList } branch => [branch.Pipe, branch.List, elseList],
        BranchNode branch => [branch.Pipe, branch.List],
        TemplateNode { Pipe: { } pipe } => [pipe],
        PipeNode pipe => pipe.Commands,
        CommandNode command => command.Arguments,
        ChainNode chain => [chain.Operand],
        _ => [],
    };

    private bool IsIndependent(BranchNode range)
    {
        if (range.Pipe.IsAssignment)
        {
            return false;
        }

        _variables.AddRange(range.Pipe.Variables.Select(v => v.Name));
        return IsKnown(range.List);
    }

    /// <summary>Whether a node looks only at dot, which is the element or comes from it, and at variables of the body.</summary>
    private bool IsKnown(Node node) => node switch
    {
        TemplateNode or BreakNode or ContinueNode => false,
        VariableNode variable => _variables.Contains(variable.Name),
        PipeNode pipe => IsKnownPipe(pipe),
        BranchNode => IsKnownScope(node),
        _ => PartsOf(node).All(IsKnown),
    };

    private bool IsKnownPipe(PipeNode pipe)
    {
        if (!pipe.Commands.All(IsKnown))
        {
            return false;
        }

        if (pipe.IsAssignment)
        {
            return pipe.Variables.All(IsKnown);
        }

        _variables.AddRange(pipe.Variables.Select(v => v.Name));
        return true;
    }

    /// <summary>What a branch declares is gone at its end.</summary>
    private bool IsKnownScope(Node branch)
    {
        var count = _variables.Count;
        var isKnown = PartsOf(branch).All(IsKnown);
        _variables.RemoveRange(count, _variables.Count - count);
        return isKnown;
    }
}
