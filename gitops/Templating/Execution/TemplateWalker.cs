using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Syntax;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Execution;

/// <summary>Executes a template node by node.</summary>
internal sealed class TemplateWalker
{
    private const string NoValue = "<no value>";

    private readonly ExecutionState _state;
    private readonly PipelineEvaluator _pipelines;
    private readonly RangeWalker _ranges;
    private readonly TextBuffer _output;

    private TemplateWalker(ExecutionState state, TextBuffer output)
    {
        _state = state;
        _output = output;
        _pipelines = new PipelineEvaluator(state);
        _ranges = new RangeWalker(state, output, WalkList);
    }

    /// <summary>The actions that printed a missing value; <see langword="null"/> if there is none.</summary>
    private List<Node>? NoValues { get; set; }

    /// <summary>Executes a template on its data.</summary>
    /// <returns>The actions that printed a missing value; <see langword="null"/> if there is none.</returns>
    /// <exception cref="ExecutionException">The template failed.</exception>
    public static List<Node>? Execute(CompiledTemplate template, object? data, ExecutionBudget budget, TextBuffer output)
    {
        var state = new ExecutionState(template, budget);
        var walker = new TemplateWalker(state, output);
        var dot = new Operand(data, IsInterface: false);
        state.Push("$", dot);
        walker.WalkList(dot, template.Root);
        return walker.NoValues;
    }

    private Flow WalkList(Operand dot, ListNode list)
    {
        foreach (var node in list.Nodes)
        {
            var flow = Walk(dot, node);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    private Flow Walk(Operand dot, Node node)
    {
        _state.Node = node;
        _state.Step();
        switch (node)
        {
            case TextNode text:
                Write(text.Text);
                return Flow.Next;
            case ActionNode action:
                WalkAction(dot, action);
                return Flow.Next;
            case BranchNode branch:
                return WalkBranch(dot, branch);
            case TemplateNode template:
                WalkTemplate(dot, template);
                return Flow.Next;
            case BreakNode:
                return Flow.Break;
            case ContinueNode:
                return Flow.Continue;
            default:
                throw _state.Error($"unknown node: {node}");
        }
    }

    private void WalkAction(Operand dot, ActionNode action)
    {
        var value = _pipelines.Evaluate(dot, action.Pipe);
        if (action.Pipe.Variables.Length > 0)
        {
            return;
        }

        _state.Node = action;
        if (value.Value is null)
        {
            (NoValues ??= []).Add(action);
            _state.MissingCount++;
            Write(NoValue);
            return;
        }

        Write(value.Value as string ?? Print(value.Value));
    }

    private string Print(object value)
    {
        try
        {
            return GoPrinter.ToText(value);
        }
        catch (Functions.GoFunctionException e)
        {
            throw _state.Error(e.Message, TemplateErrorKind.Limit);
        }
    }

    private Flow WalkBranch(Operand dot, BranchNode branch)
    {
        _state.Enter();
        var mark = _state.MarkVariables();
        var value = _pipelines.Evaluate(dot, branch.Pipe);
        var flow = branch.Kind == BranchKind.Range
            ? _ranges.Walk(dot, value, branch)
            : GoTruth.IsTrue(value.Value) ? WalkList(branch.Kind == BranchKind.With ? value : dot, branch.List)
            : branch.ElseList is null ? Flow.Next
            : WalkList(dot, branch.ElseList);
        _state.ForgetVariables(mark);
        _state.Budget.Leave();
        return flow;
    }

    private void WalkTemplate(Operand dot, TemplateNode node)
    {
        if (!_state.Template.Templates.TryGetValue(node.Name, out var list))
        {
            throw _state.Error($"template {GoQuote.Quote(node.Name)} not defined");
        }

        _state.Enter();
        var value = node.Pipe is null ? Operand.None : _pipelines.Evaluate(dot, node.Pipe);
        var frame = _state.EnterTemplate(node.Name, value);
        WalkList(value, list);
        _state.LeaveTemplate(frame);
        _state.Budget.Leave();
    }

    private void Write(string text)
    {
        _output.Append(text);
        _state.Require(_state.Budget.Output(_output.Length));
    }
}
