using System.Globalization;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Execution;

/// <summary>Calls functions: checks number and types of the arguments, and wraps errors.</summary>
internal sealed class CallEvaluator
{
    private readonly ExecutionState _state;
    private readonly ArgumentEvaluator _arguments;

    public CallEvaluator(ExecutionState state, PipelineEvaluator pipelines)
    {
        _state = state;
        _arguments = new ArgumentEvaluator(state, pipelines);
    }

    public Operand Call(GoFunction function, in FieldAccess call)
    {
        var given = Math.Max(call.Arguments.Length - 1, 0);
        CheckCount(function, given, call.Final.IsAbsent ? given : given + 1);
        if (function.Builtin is BuiltinKind.And or BuiltinKind.Or)
        {
            return CallShortCircuit(call, function.Builtin == BuiltinKind.Or);
        }

        var values = new object?[call.Final.IsAbsent ? given : given + 1];
        for (var i = 0; i < given; i++)
        {
            values[i] = _arguments.Evaluate(call.Dot, function.Signature.ParameterAt(i), call.Arguments[i + 1]);
        }

        if (!call.Final.IsAbsent)
        {
            values[given] = _arguments.Validate(call.Final, function.Signature.ParameterAt(given));
        }

        if (function.Builtin == BuiltinKind.Call)
        {
            throw Wrap(function, call, IndexingFunctions.CallFailure(GoInterface.Unwrap(values[0]), NameOfCallee(call)), TemplateErrorKind.Execution);
        }

        return Invoke(function, call, values);
    }

    /// <summary>Evaluates the arguments of <c>and</c> and <c>or</c> until one decides.</summary>
    private Operand CallShortCircuit(in FieldAccess call, bool decisive)
    {
        object? value = null;
        for (var i = 1; i < call.Arguments.Length; i++)
        {
            value = GoInterface.Unwrap(_arguments.Evaluate(call.Dot, GoType.ReflectValue, call.Arguments[i]));
            if (GoTruth.IsTrue(value) == decisive)
            {
                return new(value, IsInterface: false);
            }
        }

        return call.Final.IsAbsent ? new(value, IsInterface: false) : call.Final;
    }

    private Operand Invoke(GoFunction function, in FieldAccess call, object?[] values)
    {
        try
        {
            var result = function.Invoke(values);
            _state.Require(_state.Budget.ChargeResult(result));
            return new(result, function.Signature.Result.Kind == GoKind.Interface);
        }
        catch (GoFunctionException e)
        {
            var kind = e.Failure switch
            {
                GoFunctionFailure.Refused => TemplateErrorKind.RefusedFunction,
                GoFunctionFailure.Limit => TemplateErrorKind.Limit,
                _ => TemplateErrorKind.Execution,
            };
            throw Wrap(function, call, e.Message, kind);
        }
    }

    private void CheckCount(GoFunction function, int given, int total)
    {
        var signature = function.Signature;
        var wanted = signature.Parameters.Count;
        if (signature.Variadic is not null && total < wanted)
        {
            throw _state.Error(string.Create(CultureInfo.InvariantCulture, $"wrong number of args for {function.Name}: want at least {wanted} got {given}"));
        }

        if (signature.Variadic is null && total != wanted)
        {
            throw _state.Error(string.Create(CultureInfo.InvariantCulture, $"wrong number of args for {function.Name}: want {wanted} got {total}"));
        }
    }

    private ExecutionException Wrap(GoFunction function, in FieldAccess call, string message, TemplateErrorKind kind)
    {
        _state.Node = call.Node;
        return _state.Error($"error calling {function.Name}: {message}", kind);
    }

    private static string NameOfCallee(in FieldAccess call) => call.Arguments.Length > 1
        ? call.Arguments[1].ToString()
        : call.Final.Value as string ?? $"<{call.Final.TypeName} Value>";
}
