using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Execution;

/// <summary>Reads fields of structs, entries of maps, and methods.</summary>
internal sealed class FieldEvaluator(ExecutionState state, CallEvaluator calls)
{
    /// <summary>Follows fields one after the other; the last may be a method, which gets the arguments.</summary>
    public Operand EvaluateChain(in FieldAccess access, Operand receiver, string[] fields)
    {
        for (var i = 0; i < fields.Length - 1; i++)
        {
            receiver = Evaluate(access with { Arguments = [], Final = Operand.Absent }, receiver, fields[i]);
        }

        return Evaluate(access, receiver, fields[^1]);
    }

    private Operand Evaluate(in FieldAccess access, Operand receiver, string field) => receiver.Value switch
    {
        null => receiver.IsInterface ? throw state.Error($"nil pointer evaluating interface {{}}.{field}") : Operand.None,
        GoMap map => EvaluateEntry(access, map, field),
        GoStruct structure => EvaluateStruct(access, receiver, structure, field),
        GoObject custom => EvaluateObject(access, receiver, custom, field),
        _ => throw NoSuchField(receiver, field),
    };

    private Operand EvaluateEntry(in FieldAccess access, GoMap map, string field)
    {
        if (access.HasArguments)
        {
            throw state.Error($"{field} is not a method but has arguments");
        }

        return map.TryGetValue(field, out var value) ? new(value, map.Type != GoMapType.StringToString) : Operand.None;
    }

    private Operand EvaluateStruct(in FieldAccess access, Operand receiver, GoStruct structure, string field)
    {
        var index = structure.Type.IndexOf(field);
        if (index < 0)
        {
            throw NoSuchField(receiver, field);
        }

        RequireNoArguments(access, field);
        return new(structure[index], IsInterface: false);
    }

    private Operand EvaluateObject(in FieldAccess access, Operand receiver, GoObject custom, string field)
    {
        if (custom.FindMethod(field) is GoFunction method)
        {
            return calls.Call(method, access);
        }

        if (!custom.TryGetField(field, out var value))
        {
            throw NoSuchField(receiver, field);
        }

        RequireNoArguments(access, field);
        return new(value, IsInterface: false);
    }

    private void RequireNoArguments(in FieldAccess access, string field)
    {
        if (access.HasArguments)
        {
            throw state.Error($"{field} has arguments but cannot be invoked as function");
        }
    }

    private ExecutionException NoSuchField(Operand receiver, string field) =>
        state.Error($"can't evaluate field {field} in type {receiver.TypeName}");
}
