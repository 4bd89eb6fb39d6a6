using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Syntax;

namespace LcncInfra.Templating.Execution;

/// <summary>What changes while a template runs: the node for error texts, the variables, the budget.</summary>
/// <remarks>One for each execution; the template itself is shared between threads.</remarks>
internal sealed class ExecutionState(CompiledTemplate template, ExecutionBudget budget)
{
    private Variable[] _variables = new Variable[4];
    private int _bottom;
    private int _top;

    public CompiledTemplate Template { get; } = template;

    public ExecutionBudget Budget { get; } = budget;

    /// <summary>Name of the template whose nodes are executed.</summary>
    public string Name { get; private set; } = template.Name;

    /// <summary>The node that an error would be about.</summary>
    public Node Node { get; set; } = template.Root;

    /// <summary>How many missing values were printed.</summary>
    public int MissingCount { get; set; }

    public int MarkVariables() => _top;

    public void ForgetVariables(int mark) => _top = mark;

    public void Push(string name, Operand value)
    {
        if (_top == _variables.Length)
        {
            Array.Resize(ref _variables, _top * 2);
        }

        _variables[_top++] = new Variable(name, value);
    }

    public void Assign(string name, Operand value) => _variables[IndexOf(name)].Value = value;

    /// <summary>Sets the variable that was pushed last (1) or before (2).</summary>
    public void AssignTop(int fromTop, Operand value) => _variables[_top - fromTop].Value = value;

    public Operand Get(string name) => _variables[IndexOf(name)].Value;

    /// <summary>Starts another template, which sees no variable but <c>$</c>.</summary>
    public Frame EnterTemplate(string name, Operand dot)
    {
        var frame = new Frame(Name, _bottom, _top);
        Name = name;
        _bottom = _top;
        Push("$", dot);
        return frame;
    }

    public void LeaveTemplate(Frame frame)
    {
        Name = frame.Name;
        _bottom = frame.Bottom;
        _top = frame.Top;
    }

    public void Step() => Require(Budget.Step());

    public void Enter() => Require(Budget.Enter());

    /// <summary>Ends the execution if a limit is exceeded.</summary>
    public void Require(string? exceeded)
    {
        if (exceeded is not null)
        {
            throw Error(exceeded, TemplateErrorKind.Limit);
        }
    }

    public ExecutionException Error(string message) => Error(message, TemplateErrorKind.Execution);

    public ExecutionException Error(string message, TemplateErrorKind kind)
    {
        var position = TextPosition.Of(Template.Text, Node.Position);
        var text = $"template: {Template.Name}:{position}: executing {GoQuote.Quote(Name)} at <{Node}>: {message}";
        return new ExecutionException(new TemplateError(kind, text, position.Line, position.Column));
    }

    private int IndexOf(string name)
    {
        for (var i = _top - 1; i >= _bottom; i--)
        {
            if (string.Equals(_variables[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw Error($"undefined variable: {name}");
    }

    /// <summary>What to go back to when a template ends.</summary>
    internal readonly record struct Frame(string Name, int Bottom, int Top);

    private struct Variable(string name, Operand value)
    {
        public readonly string Name = name;

        public Operand Value = value;
    }
}
