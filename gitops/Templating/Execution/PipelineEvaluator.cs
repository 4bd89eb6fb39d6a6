using LcncInfra.Templating.Syntax;

namespace LcncInfra.Templating.Execution;

/// <summary>Evaluates pipelines and their commands (Go package text/template, exec.go).</summary>
internal sealed class PipelineEvaluator
{
    private readonly ExecutionState _state;
    private readonly FieldEvaluator _fields;
    private readonly CallEvaluator _calls;

    public PipelineEvaluator(ExecutionState state)
    {
        _state = state;
        _calls = new CallEvaluator(state, this);
        _fields = new FieldEvaluator(state, _calls);
    }

    public Operand Evaluate(Operand dot, PipeNode pipe)
    {
        _state.Node = pipe;
        var value = Operand.Absent;
        foreach (var command in pipe.Commands)
        {
            value = EvaluateCommand(dot, command, value).Unwrap();
        }

        foreach (var variable in pipe.Variables)
        {
            if (pipe.IsAssignment)
            {
                _state.Assign(variable.Name, value);
            }
            else
            {
                _state.Push(variable.Name, value);
            }
        }

        return value;
    }

    /// <summary>Evaluates the pipeline in parentheses.</summary>
    public Operand EvaluateNested(Operand dot, PipeNode pipe)
    {
        _state.Enter();
        var value = Evaluate(dot, pipe);
        _state.Budget.Leave();
        return value;
    }

    public Operand EvaluateField(Operand dot, FieldNode field, Node[] arguments, Operand final)
    {
        _state.Node = field;
        return _fields.EvaluateChain(new FieldAccess(dot, field, arguments, final), dot, field.Fields);
    }

    public Operand EvaluateVariable(Operand dot, VariableNode variable, Node[] arguments, Operand final)
    {
        _state.Node = variable;
        var value = _state.Get(variable.Name);
        if (variable.Fields.Length > 0)
        {
            return _fields.EvaluateChain(new FieldAccess(dot, variable, arguments, final), value, variable.Fields);
        }

        RequireNoArguments(arguments, final);
        return value;
    }

    public Operand EvaluateChain(Operand dot, ChainNode chain, Node[] arguments, Operand final)
    {
        _state.Node = chain.Operand;
        var receiver = chain.Operand switch
        {
            PipeNode pipe => EvaluateNested(dot, pipe),
            FunctionNode function => EvaluateFunction(function, new FieldAccess(dot, function, [], Operand.Absent)),
            _ => throw _state.Error($"can't handle {chain.Operand} before a field"),
        };
        return _fields.EvaluateChain(new FieldAccess(dot, chain, arguments, final), receiver, chain.Fields);
    }

    public Operand EvaluateFunction(FunctionNode function, in FieldAccess call)
    {
        _state.Node = function;
        return _calls.Call(function.Function, call);
    }

    private Operand EvaluateCommand(Operand dot, CommandNode command, Operand final)
    {
        _state.Step();
        var arguments = command.Arguments;
        switch (arguments[0])
        {
            case FieldNode field:
                return EvaluateField(dot, field, arguments, final);
            case FunctionNode function:
                return EvaluateFunction(function, new FieldAccess(dot, command, arguments, final));
            case VariableNode variable:
                return EvaluateVariable(dot, variable, arguments, final);
            case ChainNode chain:
                return EvaluateChain(dot, chain, arguments, final);
            case PipeNode pipe:
                RequireNoArguments(arguments, final);
                return EvaluateNested(dot, pipe);
        }

        _state.Node = arguments[0];
        RequireNoArguments(arguments, final);
        return arguments[0] switch
        {
            DotNode => dot,
            StringNode text => new(text.Value, IsInterface: false),
            BoolNode truth => new(truth.Value, IsInterface: false),
            NumberNode number => new(IdealValue(number), IsInterface: false),
            NilNode => throw _state.Error("nil is not a command"),
            _ => throw _state.Error($"can't evaluate command {Formatting.GoQuote.Quote(arguments[0].ToString())}"),
        };
    }

    /// <summary>The value of a number where nothing asks for a type.</summary>
    public object IdealValue(NumberNode number)
    {
        _state.Node = number;
        return number.Ideal ?? throw _state.Error($"{number.Text} overflows int");
    }

    private void RequireNoArguments(Node[] arguments, Operand final)
    {
        if (arguments.Length > 1 || !final.IsAbsent)
        {
            throw _state.Error($"can't give argument to non-function {(arguments.Length > 0 ? arguments[0].ToString() : string.Empty)}");
        }
    }
}
