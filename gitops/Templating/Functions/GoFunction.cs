using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Functions;

/// <summary>A function that templates can call by name.</summary>
/// <remarks>
/// The engine has checked number and types of the arguments against the signature before it calls the body: a parameter of
/// <see cref="GoType.String"/> gets a <see cref="string"/>, of <see cref="GoType.Int"/> a <see cref="long"/>, of <see cref="GoType.Any"/> any
/// Go value or <see langword="null"/>. Variadic arguments follow the fixed ones in the same array. The body may keep neither the array nor
/// state; it reports what Go would return as an error, or panic with, by a <see cref="GoFunctionException"/>.
/// </remarks>
/// <param name="name">Name in templates.</param>
/// <param name="signature">Parameters and result.</param>
/// <param name="body">From the checked arguments to the result, a Go value.</param>
public sealed class GoFunction(string name, GoSignature signature, Func<object?[], object?> body)
{
    /// <summary>Name in templates.</summary>
    public string Name { get; } = name;

    /// <summary>Parameters and result.</summary>
    public GoSignature Signature { get; } = signature;

    /// <summary>Why calling the function is refused; <see langword="null"/> if it is not.</summary>
    public string? RefusalReason { get; private init; }

    /// <summary>Where the engine treats the function in its own way.</summary>
    internal BuiltinKind Builtin { get; init; }

    /// <summary>A function that exists in Go but whose result is not a function of its arguments: a call is an error that says why.</summary>
    /// <param name="name">Name in templates.</param>
    /// <param name="reason">What the result depends on, e.g. <c>it reads the environment of the process</c>.</param>
    public static GoFunction Refused(string name, string reason) =>
        new(name, GoSignature.Of(GoType.Any).WithVariadic(GoType.Any), _ => throw GoFunctionException.Refused(reason)) { RefusalReason = reason };

    /// <summary>Calls the body with arguments that fit the signature.</summary>
    /// <exception cref="GoFunctionException">What Go would return as an error or panic with.</exception>
    public object? Invoke(object?[] arguments) => body(arguments);
}
