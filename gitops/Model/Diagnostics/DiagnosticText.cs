using System.Text;

namespace LcncInfra.Model.Diagnostics;

/// <summary>Writes findings as lines for people: <c>file:line:column: error LC1010: message</c>, then hint and other places.</summary>
/// <remarks>What a file's author chose may reach a terminal or a log here, so nothing that a terminal obeys is printed raw.</remarks>
public static class DiagnosticText
{
    /// <summary>The finding as lines joined by <c>\n</c>, without one at the end.</summary>
    public static string Render(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        if (diagnostic.At.File.Length > 0)
        {
            text.Append(PrintableText.Of(diagnostic.At.ToString())).Append(": ");
        }

        text.Append(NameOf(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(": ");
        text.Append(PrintableText.Of(diagnostic.Message));
        if (diagnostic.Hint is not null)
        {
            text.Append("\n  hint: ").Append(PrintableText.Of(diagnostic.Hint));
        }

        foreach (var place in diagnostic.Related)
        {
            text.Append("\n  ").Append(PrintableText.Of(place.At.ToString())).Append(": ").Append(PrintableText.Of(place.Message));
        }

        return text.ToString();
    }

    /// <summary>The word for a severity: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => throw new InvalidOperationException($"Unknown severity {severity}."),
    };
}
