using System.CommandLine;
using System.Globalization;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Policies;

/// <summary><c>lcnc policies</c>: holds the rendered fleet against its policies.</summary>
internal static class PolicyCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new PolicyOptions();
        var command = new DocumentedCommand(
            "policies",
            "Generates environments in memory and holds them against the policies of the platform.",
            ("lcnc policies -e prod", "what is found, the gravest first"),
            ("lcnc policies --format sarif --output policies.sarif", "for code scanning"),
            ("lcnc policies --format junit --output policies.xml", "as a test report"),
            ("lcnc policies -e prod --as-of 2026-12-31", "which waivers will have expired?"));
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, options, io));
        return command;
    }

    private static int Run(ParseResult parsed, PolicyOptions options, CommandIo io)
    {
        var runs = EnvironmentRuns.Run(parsed, options.Common, io);
        IReadOnlyList<PolicyReport> reports = runs.HasErrors
            ? []
            : PolicyRun.Of(runs, parsed.GetValue(options.Common.Profile), PolicyOptions.DayOf(parsed, options.AsOf, io.Clock));
        if (parsed.GetValue(options.Output) is { } file)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            Write(runs, reports, io with { Out = text, ColoursOut = false });
            ReportFile.Write(file, text.ToString());
        }
        else
        {
            Write(runs, reports, io);
        }

        return runs.HasErrors || reports.Any(r => r.HasErrors) ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static void Write(EnvironmentRuns runs, IReadOnlyList<PolicyReport> reports, CommandIo io)
    {
        IReadOnlyList<Diagnostic> found = [.. runs.Diagnostics, .. reports.SelectMany(r => r.WaiverFindings).Distinct()];
        switch (runs.Format)
        {
            case OutputFormat.Json:
                PolicyJsonWriter.Write(io.Out, reports, found);
                break;
            case OutputFormat.Sarif when runs.HasErrors:
                DiagnosticReporter.Report(found, OutputFormat.Sarif, io);
                break;
            case OutputFormat.Sarif:
                PolicySarifWriter.Write(io.Out, reports, SourceSpan.WholeFile(".environments"));
                break;
            case OutputFormat.Junit:
                PolicyJunitWriter.Write(io.Out, "lcnc policies", reports, runs.HasErrors ? found : []);
                break;
            case OutputFormat.Github:
                DiagnosticReporter.Report([.. found, .. reports.SelectMany(r => r.Open).Select(FindingDiagnostics.Broken)], OutputFormat.Github, io);
                break;
            default:
                DiagnosticReporter.Report(found, OutputFormat.Text, io);
                PolicyTextWriter.Write(io, reports);
                break;
        }
    }
}
