using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Conversion;

/// <summary>sprig's conversions of any value to text.</summary>
internal static class ConversionFunctions
{
    private static readonly GoSignature ToText = GoSignature.Of(GoType.String, GoType.Any);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("toString", ToText, a => GoPrinter.ToText(a[0])),
        new("toJson", ToText, a => JsonWriter.Write(a[0], isIndented: false)),
        new("toPrettyJson", ToText, a => JsonWriter.Write(a[0], isIndented: true)),
    ];
}
