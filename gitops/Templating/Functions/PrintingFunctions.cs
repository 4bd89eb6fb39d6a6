using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Functions;

/// <summary><c>print printf println html js urlquery</c>.</summary>
internal static class PrintingFunctions
{
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("print", Operands, a => GoPrinter.Print(a)),
        new("println", Operands, a => GoPrinter.PrintLine(a)),
        new("printf", GoSignature.Of(GoType.String, GoType.String).WithVariadic(GoType.Any), a => GoPrinter.Format((string?)a[0] ?? string.Empty, a.AsSpan(1))),
        new("html", Operands, a => TextEscaping.Html(Join(a))),
        new("js", Operands, a => TextEscaping.JavaScript(Join(a))),
        new("urlquery", Operands, a => TextEscaping.UrlQuery(Join(a))),
    ];

    private static GoSignature Operands => GoSignature.Of(GoType.String).WithVariadic(GoType.Any);

    /// <summary>The operands as one text; unlike <c>print</c>, a nil is shown as a missing value.</summary>
    private static string Join(object?[] operands)
    {
        for (var i = 0; i < operands.Length; i++)
        {
            operands[i] ??= "<no value>";
        }

        return GoPrinter.Print(operands);
    }
}
