using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Numbers;

/// <summary>sprig's arithmetic and conversions to numbers.</summary>
internal static class NumberFunctions
{
    private static readonly GoSignature One = GoSignature.Of(GoType.Int64, GoType.Any);
    private static readonly GoSignature Two = GoSignature.Of(GoType.Int64, GoType.Any, GoType.Any);
    private static readonly GoSignature ToFloat = GoSignature.Of(GoType.Float64, GoType.Any);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("add1", One, a => Int64(unchecked(NumberConversion.ToInt64(a[0]) + 1))),
        new("add", GoSignature.Of(GoType.Int64).WithVariadic(GoType.Any), a => Fold(a, 0, static (sum, next) => unchecked(sum + next))),
        new("sub", Two, a => Int64(unchecked(NumberConversion.ToInt64(a[0]) - NumberConversion.ToInt64(a[1])))),
        new("mul", One.WithVariadic(GoType.Any), a => Fold(a, 1, static (product, next) => unchecked(product * next))),
        new("div", Two, a => Int64(GoMath.Divide(NumberConversion.ToInt64(a[0]), NumberConversion.ToInt64(a[1])))),
        new("mod", Two, a => Int64(GoMath.Remainder(NumberConversion.ToInt64(a[0]), NumberConversion.ToInt64(a[1])))),
        new("max", One.WithVariadic(GoType.Any), a => Fold(a, long.MinValue, Math.Max)),
        new("biggest", One.WithVariadic(GoType.Any), a => Fold(a, long.MinValue, Math.Max)),
        new("min", One.WithVariadic(GoType.Any), a => Fold(a, long.MaxValue, Math.Min)),
        new("ceil", ToFloat, a => Math.Ceiling(NumberConversion.ToFloat64(a[0]))),
        new("floor", ToFloat, a => Math.Floor(NumberConversion.ToFloat64(a[0]))),
        new("round", GoSignature.Of(GoType.Float64, GoType.Any, GoType.Int).WithVariadic(GoType.Float64), a => Round(a)),
        new("int64", One, a => Int64(NumberConversion.ToInt64(a[0]))),
        new("int", One with { Result = GoType.Int }, a => NumberConversion.ToInt64(a[0])),
        new("float64", ToFloat, a => NumberConversion.ToFloat64(a[0])),
        new("atoi", GoSignature.Of(GoType.Int, GoType.String), a => Atoi(Arguments.Text(a[0]))),
        new("toDecimal", One, a => Int64(GoNumberText.TryParseInt(GoPrinter.ToText(a[0]), 8, out var number) ? number : 0)),
    ];

    private static GoInteger Int64(long number) => GoInteger.Int64(number);

    private static GoInteger Fold(object?[] values, long start, Func<long, long, long> step)
    {
        foreach (var value in values)
        {
            start = step(start, NumberConversion.ToInt64(value));
        }

        return Int64(start);
    }

    private static object Round(object?[] arguments) => GoMath.Round(
        NumberConversion.ToFloat64(arguments[0]),
        Arguments.Int(arguments[1]),
        arguments.Length > 2 ? Arguments.Float(arguments[2]) : 0.5);

    /// <summary>Go's <c>Atoi</c> without its error: of a number out of range the nearest in range is left.</summary>
    private static object Atoi(string text)
    {
        GoNumberText.TryParseInt(text, 10, out var number);
        return number;
    }
}
