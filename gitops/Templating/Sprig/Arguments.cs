using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig;

/// <summary>Arguments of functions as the C# types that the engine's check of the signature promises.</summary>
internal static class Arguments
{
    /// <summary>An argument of type <c>string</c>.</summary>
    public static string Text(object? argument) => argument as string ?? throw Unchecked(argument);

    /// <summary>An argument of type <c>int</c>.</summary>
    public static long Int(object? argument) => argument is long value ? value : throw Unchecked(argument);

    /// <summary>An argument of type <c>bool</c>.</summary>
    public static bool Bool(object? argument) => argument is bool value ? value : throw Unchecked(argument);

    /// <summary>An argument of type <c>float64</c>.</summary>
    public static double Float(object? argument) => argument is double value ? value : throw Unchecked(argument);

    /// <summary>An argument of type <c>map[string]interface {}</c>; a nil map is <see langword="null"/>.</summary>
    public static GoMap? Map(object? argument) => argument is null or GoMap ? argument as GoMap : throw Unchecked(argument);

    /// <summary>A map, or Go's nil map where there is none.</summary>
    public static GoMap MapOrNil(GoMap? map) => map ?? GoMap.NilOf(GoMapType.StringToAny);

    private static GoFunctionException Unchecked(object? argument) =>
        new($"the argument is of type {GoType.Of(argument)?.Name ?? "nil"}, which the signature does not allow");
}
