using System.Globalization;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Reporting;

/// <summary>Writes findings as workflow commands, which GitHub shows as annotations beside the lines of a pull request.</summary>
/// <remarks>GitHub documentation, "Workflow commands": values are escaped so that no text from the input becomes a command of its own.</remarks>
internal static class GithubAnnotationWriter
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine(Annotation(diagnostic));
        }
    }

    private static string Annotation(Diagnostic diagnostic)
    {
        var command = diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var at = diagnostic.At;
        var place = at.File.Length == 0
            ? string.Empty
            : at.Line == 0
                ? $"file={Property(at.File)},"
                : string.Create(CultureInfo.InvariantCulture, $"file={Property(at.File)},line={at.Line},endLine={Math.Max(at.Line, at.EndLine)},col={at.Column},");
        var hint = diagnostic.Hint is null ? string.Empty : $"\n{diagnostic.Hint}";
        return $"::{command} {place}title={Property(diagnostic.Code)}::{Message(PrintableText.Of(diagnostic.Message) + hint)}";
    }

    private static string Message(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
