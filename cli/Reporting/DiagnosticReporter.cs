using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Reporting;

/// <summary>Shows findings: to people on standard error, to programs on standard output.</summary>
internal static class DiagnosticReporter
{
    /// <summary>Writes the findings in a format; JSON is left to the command, whose document holds them.</summary>
    public static void Report(IReadOnlyList<Diagnostic> diagnostics, OutputFormat format, CommandIo io)
    {
        switch (format)
        {
            case OutputFormat.Text:
            case OutputFormat.Markdown:
                Text(diagnostics, io);
                break;
            case OutputFormat.Sarif:
                SarifWriter.Write(diagnostics, io.Out);
                break;
            case OutputFormat.Github:
                GithubAnnotationWriter.Write(diagnostics, io.Out);
                break;
            case OutputFormat.Json:
                break;
            default:
                throw new InvalidOperationException($"Unknown format {format}.");
        }
    }

    private static void Text(IReadOnlyList<Diagnostic> diagnostics, CommandIo io)
    {
        foreach (var diagnostic in diagnostics)
        {
            var text = DiagnosticText.Render(diagnostic);
            io.Error.WriteLine(io.ColoursError ? Coloured(diagnostic.Severity, text) : text);
        }
    }

    private static string Coloured(Severity severity, string text)
    {
        var lineEnd = text.IndexOf('\n', StringComparison.Ordinal);
        var (first, rest) = lineEnd < 0 ? (text, string.Empty) : (text[..lineEnd], text[lineEnd..]);
        var colour = severity switch
        {
            Severity.Error => "31",
            Severity.Warning => "33",
            _ => "36",
        };
        return $"\u001b[{colour}m{first}\u001b[0m{rest}";
    }
}
