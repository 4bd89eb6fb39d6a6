using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Syntax;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Execution;

/// <summary>Evaluates arguments for parameters, with the conversions and checks of Go's reflection.</summary>
internal sealed class ArgumentEvaluator(ExecutionState state, PipelineEvaluator pipelines)
{
    /// <summary>The value of an argument for a parameter of a type.</summary>
    public object? Evaluate(Operand dot, GoType type, Node argument)
    {
        state.Node = argument;
        switch (argument)
        {
            case FieldNode field:
                return Validate(pipelines.EvaluateField(dot, field, [], Operand.Absent), type);
            case StringNode text when type.Kind is GoKind.String or GoKind.Interface:
                return text.Value;
            case VariableNode variable:
                return Validate(pipelines.EvaluateVariable(dot, variable, [], Operand.Absent), type);
            case PipeNode pipe:
                return Validate(pipelines.EvaluateNested(dot, pipe), type);
            case DotNode:
                return Validate(dot, type);
            case FunctionNode function:
                return Validate(pipelines.EvaluateFunction(function, new FieldAccess(dot, function, [], Operand.Absent)), type);
            case ChainNode chain:
                return Validate(pipelines.EvaluateChain(dot, chain, [], Operand.Absent), type);
            case NilNode:
                return type.CanBeNil ? null : throw state.Error($"cannot assign nil to {type}");
            default:
                return EvaluateConstant(argument, type);
        }
    }

    /// <summary>A value that can be assigned to a parameter of a type.</summary>
    public object? Validate(Operand operand, GoType type)
    {
        if (operand.IsNone)
        {
            return type.CanBeNil ? null : throw state.Error($"invalid value; expected {type}");
        }

        if (type.Kind == GoKind.Interface)
        {
            return operand.Value;
        }

        if (type.Kind == GoKind.String && operand.Value is string)
        {
            return operand.Value;
        }

        if (type == GoType.ReflectValue)
        {
            var keepsInterface = operand.IsInterface && ReferenceEquals(type, IndexingFunctions.SliceIndex);
            return keepsInterface ? new GoInterface(operand.Value) : operand.Value ?? GoInterface.Nil;
        }

        var actual = GoType.Of(operand.Value) ?? GoType.Any;
        var isPointed = actual.Kind == GoKind.Pointer && string.Equals(actual.Name, "*" + type.Name, StringComparison.Ordinal);
        return actual == type || isPointed ? operand.Value : throw state.Error($"wrong type for value; expected {type}; got {actual}");
    }

    private object? EvaluateConstant(Node argument, GoType type)
    {
        switch (type.Kind)
        {
            case GoKind.Interface:
            case GoKind.Struct when type == GoType.ReflectValue:
                return Ideal(argument);
            case GoKind.Bool:
                return argument is BoolNode truth ? truth.Value : throw Expected("bool", argument);
            case GoKind.String:
                return argument is StringNode text ? text.Value : throw Expected("string", argument);
            case GoKind.Float64:
                return argument is NumberNode number ? number.Float : throw Expected("float", argument);
            case >= GoKind.Int and <= GoKind.Int64:
                return argument is NumberNode { Signed: { } signed } ? MakeSigned(type.Kind, signed) : throw Expected("integer", argument);
            case >= GoKind.Uint and <= GoKind.Uint64:
                return argument is NumberNode { Unsigned: { } unsigned } ? MakeUnsigned(type.Kind, unsigned) : throw Expected("unsigned integer", argument);
            default:
                throw state.Error($"can't handle {argument} for arg of type {type}");
        }
    }

    private object Ideal(Node argument) => argument switch
    {
        StringNode text => text.Value,
        BoolNode truth => truth.Value,
        NumberNode number => pipelines.IdealValue(number),
        _ => throw state.Error($"can't handle assignment of {argument} to empty interface argument"),
    };

    private ExecutionException Expected(string what, Node argument) => state.Error($"expected {what}; found {argument}");

    private static object MakeSigned(GoKind kind, long value) => kind switch
    {
        GoKind.Int => value,
        GoKind.Int8 => new GoInteger(kind, unchecked((ulong)(sbyte)value)),
        GoKind.Int16 => new GoInteger(kind, unchecked((ulong)(short)value)),
        GoKind.Int32 => new GoInteger(kind, unchecked((ulong)(int)value)),
        _ => new GoInteger(kind, unchecked((ulong)value)),
    };

    private static object MakeUnsigned(GoKind kind, ulong value) => kind switch
    {
        GoKind.Uint64 => value,
        GoKind.Uint8 => new GoInteger(kind, (byte)value),
        GoKind.Uint16 => new GoInteger(kind, (ushort)value),
        GoKind.Uint32 => new GoInteger(kind, (uint)value),
        _ => new GoInteger(kind, value),
    };
}
