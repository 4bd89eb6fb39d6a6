using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Functions;

/// <summary><c>eq ne lt le gt ge</c>: values of one basic kind can be compared, integers of any types with each other.</summary>
internal static class ComparisonFunctions
{
    private const string BadType = "invalid type for comparison";

    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("eq", GoSignature.Of(GoType.Bool, GoType.ReflectValue).WithVariadic(GoType.ReflectValue), a => EqualsAny(a)),
        Ordering("ne", (a, b) => !AreEqual(a, b)),
        Ordering("lt", IsLess),
        Ordering("le", (a, b) => IsLess(a, b) || AreEqual(a, b)),
        Ordering("gt", (a, b) => !IsLess(a, b) && !AreEqual(a, b)),
        Ordering("ge", (a, b) => !IsLess(a, b)),
    ];

    private static GoFunction Ordering(string name, Func<object?, object?, bool> compare) => new(
        name,
        GoSignature.Of(GoType.Bool, GoType.ReflectValue, GoType.ReflectValue),
        a => compare(GoInterface.Unwrap(a[0]), GoInterface.Unwrap(a[1])));

    private static bool EqualsAny(object?[] arguments)
    {
        if (arguments.Length == 1)
        {
            throw new GoFunctionException("missing argument for comparison");
        }

        for (var i = 1; i < arguments.Length; i++)
        {
            if (AreEqual(GoInterface.Unwrap(arguments[0]), GoInterface.Unwrap(arguments[i])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreEqual(object? left, object? right)
    {
        if (left is string leftText && right is string rightText)
        {
            return string.Equals(leftText, rightText, StringComparison.Ordinal);
        }

        if (GoNumber.TryGet(left, out var a) && GoNumber.TryGet(right, out var b))
        {
            return a.CompareTo(b) == 0;
        }

        return (left, right) switch
        {
            (bool x, bool y) => x == y,
            (double x, double y) => x == y,
            _ => IsBasic(left) == IsBasic(right) && !IsBasic(left) ? AreSame(left, right)
                : left is null || right is null ? false
                : throw Incompatible(left, right),
        };
    }

    /// <summary>Compares what is of no basic kind: nil, lists, maps, structs.</summary>
    private static bool AreSame(object? left, object? right)
    {
        if (left is not null && right is not null && GoType.Of(left)?.Kind != GoType.Of(right)?.Kind)
        {
            throw new GoFunctionException(GoPrinter.Format("non-comparable types %s: %v, %s: %v", [left, TypeName(left), TypeName(right), right]));
        }

        if (IsNil(left) || IsNil(right))
        {
            return IsNil(left) == IsNil(right);
        }

        return right is GoObject ? Equals(left, right)
            : throw new GoFunctionException(GoPrinter.Format("non-comparable type %s: %v", [right, TypeName(right)]));
    }

    private static bool IsLess(object? left, object? right)
    {
        if (left is string leftText && right is string rightText)
        {
            return GoText.Compare(leftText, rightText) < 0;
        }

        if (GoNumber.TryGet(left, out var a) && GoNumber.TryGet(right, out var b))
        {
            return a.CompareTo(b) < 0;
        }

        return (left, right) switch
        {
            (double x, double y) => x < y,
            _ when !IsBasic(left) || !IsBasic(right) || (left is bool && right is bool) => throw new GoFunctionException(BadType),
            _ => throw Incompatible(left, right),
        };
    }

    private static bool IsNil(object? value) => value is null or GoMap { IsNil: true } or GoList { IsNil: true };

    private static bool IsBasic(object? value) => value is string or bool or double or long or ulong or GoInteger;

    private static string? TypeName(object? value) => GoType.Of(value)?.Name;

    private static GoFunctionException Incompatible(object? left, object? right) =>
        new($"incompatible types for comparison: {TypeName(left)} and {TypeName(right)}");
}
