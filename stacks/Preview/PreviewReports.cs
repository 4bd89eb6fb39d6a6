using System.Globalization;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Reporting;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Settings;

namespace LcncInfra.Stacks.Preview;

/// <summary>What else a preview writes of what policies found.</summary>
/// <param name="AsOf">The day that waivers are counted by.</param>
internal sealed record PreviewReports(DateOnly AsOf)
{
    /// <summary>File for SARIF; <see langword="null"/> for none.</summary>
    public string? Sarif { get; init; }

    /// <summary>File for a JUnit report; <see langword="null"/> for none.</summary>
    public string? Junit { get; init; }

    /// <summary>Writes the reports.</summary>
    public void Write(IReadOnlyList<PolicyReport> policies, StackSettings settings)
    {
        Write(Sarif, text => PolicySarifWriter.Write(text, policies, SourceSpan.WholeFile(settings.File)));
        Write(Junit, text => PolicyJunitWriter.Write(text, "lcnc preview", policies, []));
    }

    /// <summary>Writes the reports of a stack that cannot be planned.</summary>
    /// <param name="found">Why.</param>
    /// <param name="fallback">The file that findings are shown at which have no place of their own.</param>
    public void WriteStopped(IReadOnlyList<Diagnostic> found, SourceSpan fallback)
    {
        List<Diagnostic> located = [.. found.Select(d => d.At.File.Length == 0 ? d with { At = fallback } : d)];
        Write(Sarif, text => SarifWriter.Write(located, text));
        Write(Junit, text => PolicyJunitWriter.Write(text, "lcnc preview", [], located));
    }

    private static void Write(string? file, Action<TextWriter> write)
    {
        if (file is null)
        {
            return;
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(text);
        ReportFile.Write(file, text.ToString());
    }
}
