using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Functions;

/// <summary>The parameters and the result of a Go function: what a template may pass, and whether a nil result is printed as no value.</summary>
/// <param name="Result">Type of the result, <see cref="GoType.Any"/> where the Go function returns an interface.</param>
/// <param name="Parameters">Types of the parameters that must be given.</param>
/// <param name="Variadic">Type of each further argument (<c>string</c> for <c>...string</c>); <see langword="null"/> if there may be none.</param>
public sealed record GoSignature(GoType Result, IReadOnlyList<GoType> Parameters, GoType? Variadic)
{
    /// <summary>A function of a fixed number of arguments.</summary>
    public static GoSignature Of(GoType result, params IReadOnlyList<GoType> parameters) => new(result, parameters, null);

    /// <summary>The same with further arguments of one type.</summary>
    public GoSignature WithVariadic(GoType element) => this with { Variadic = element };

    /// <summary>The type of the parameter that takes the argument at an index.</summary>
    public GoType ParameterAt(int index) =>
        index < Parameters.Count ? Parameters[index] : Variadic ?? throw new ArgumentOutOfRangeException(nameof(index));
}
