using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Reflection;

/// <summary>sprig's functions about types, equality and empty values.</summary>
internal static class ReflectionFunctions
{
    private static readonly GoSignature IsOfType = GoSignature.Of(GoType.Bool, GoType.String, GoType.Any);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("typeOf", GoSignature.Of(GoType.String, GoType.Any), a => TypeName(a[0])),
        new("typeIs", IsOfType, a => IsType(a[0], a[1])),
        new("typeIsLike", IsOfType, a => IsType(a[0], a[1]) || TypeName(a[1]) == "*" + Arguments.Text(a[0])),
        new("kindOf", GoSignature.Of(GoType.String, GoType.Any), a => Kinds.NameOf(a[0])),
        new("kindIs", IsOfType, a => Arguments.Text(a[0]) == Kinds.NameOf(a[1])),
        new("deepEqual", GoSignature.Of(GoType.Bool, GoType.Any, GoType.Any), a => DeepEquality.AreEqual(a[0], a[1])),
        new("default", GoSignature.Of(GoType.Any, GoType.Any).WithVariadic(GoType.Any), a => Default(a)),
        new("empty", GoSignature.Of(GoType.Bool, GoType.Any), a => Emptiness.IsEmpty(a[0])),
        new("coalesce", GoSignature.Of(GoType.Any).WithVariadic(GoType.Any), a => Coalesce(a)),
        new("ternary", GoSignature.Of(GoType.Any, GoType.Any, GoType.Any, GoType.Bool), a => Arguments.Bool(a[2]) ? a[0] : a[1]),
    ];

    private static string TypeName(object? value) => GoType.Of(value)?.Name ?? "<nil>";

    private static bool IsType(object? target, object? value) => Arguments.Text(target) == TypeName(value);

    private static object? Default(object?[] arguments) =>
        arguments.Length < 2 || Emptiness.IsEmpty(arguments[1]) ? arguments[0] : arguments[1];

    private static object? Coalesce(object?[] values)
    {
        foreach (var value in values)
        {
            if (!Emptiness.IsEmpty(value))
            {
                return value;
            }
        }

        return null;
    }
}
