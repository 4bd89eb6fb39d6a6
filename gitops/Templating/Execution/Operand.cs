using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Execution;

/// <summary>A value on its way through an expression.</summary>
/// <param name="Value">The Go value.</param>
/// <param name="IsInterface">
/// Whether Go holds it in an <c>interface {}</c>, as elements of <c>[]interface {}</c> are: error texts name that type, and a nil there
/// is a value, while a nil otherwise is no value at all.
/// </param>
internal readonly record struct Operand(object? Value, bool IsInterface)
{
    /// <summary>No value: a missing map entry.</summary>
    public static Operand None => default;

    /// <summary>What a pipeline before a command hands to it if there is none.</summary>
    public static Operand Absent { get; } = new(new object(), IsInterface: false);

    public bool IsNone => Value is null && !IsInterface;

    /// <summary>Whether nothing was piped into the command.</summary>
    public bool IsAbsent => ReferenceEquals(Value, Absent.Value);

    /// <summary>Name of the Go type; an error if there is no value.</summary>
    public string TypeName => IsInterface ? GoType.Any.Name : GoType.Of(Value)?.Name ?? "nil";

    /// <summary>The value without the interface around it.</summary>
    public Operand Unwrap() => new(Value, IsInterface: false);
}
