using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Functions;

/// <summary>The functions of Go's text/template itself (funcs.go).</summary>
public static class BuiltinFunctions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        ShortCircuit("and", BuiltinKind.And),
        ShortCircuit("or", BuiltinKind.Or),
        new("not", GoSignature.Of(GoType.Bool, GoType.ReflectValue), a => !GoTruth.IsTrue(GoInterface.Unwrap(a[0]))),
        .. ComparisonFunctions.All,
        .. IndexingFunctions.All,
        .. PrintingFunctions.All,
    ];

    /// <summary>The engine evaluates the arguments of these one by one; the body is never called.</summary>
    private static GoFunction ShortCircuit(string name, BuiltinKind kind) =>
        new(name, GoSignature.Of(GoType.ReflectValue, GoType.ReflectValue).WithVariadic(GoType.ReflectValue), a => a[0]) { Builtin = kind };
}
