using System.Globalization;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Yaml;

/// <summary>The YAML text of values that are never quoted.</summary>
internal static class YamlPlainValue
{
    /// <summary>The text of nil, a bool or a number.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        true => "true",
        false => "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        ulong number => number.ToString(CultureInfo.InvariantCulture),
        double number => OfFloat(number),
        GoInteger { IsSigned: true } number => number.Signed.ToString(CultureInfo.InvariantCulture),
        GoInteger number => number.Bits.ToString(CultureInfo.InvariantCulture),
        GoObject { YamlText: { } text } => text,
        _ => throw new GoFunctionException($"cannot marshal type: {GoType.Of(value)?.Name}"),
    };

    private static string OfFloat(double number) => number switch
    {
        double.PositiveInfinity => ".inf",
        double.NegativeInfinity => "-.inf",
        double.NaN => ".nan",
        _ => ShortestFloat.Format(number),
    };
}
