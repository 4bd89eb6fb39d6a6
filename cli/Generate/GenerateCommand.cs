using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Generate;

/// <summary><c>lcnc generate</c>: from a control plane to the files of the GitOps repository.</summary>
internal static class GenerateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var common = new CommonOptions();
        var own = new GenerateOptions();
        var command = new DocumentedCommand(
            "generate",
            "Generates the GitOps repository of one or more environments from a control plane.",
            ("lcnc generate examples/sales-approvals --environment dev --out out/dev", "one environment"),
            ("lcnc generate --out out", "every environment of the control plane in this folder"),
            ("lcnc generate git+https://example.com/control-plane.git#main -e prod -o out/prod", "from git branches, as Kalypso reads them"),
            ("lcnc generate -e dev -o ../gitops --check", "is the checked-out repository up to date?"),
            ("lcnc generate -e dev -o out/dev --profile kalypso", "exactly the files that Kalypso writes"));
        common.AddTo(command);
        own.AddTo(command);
        command.SetAction(parsed => Run(own.Read(parsed, common), EnvironmentRuns.Run(parsed, common, io, parsed.GetValue(own.KeepGoing)), io));
        return command;
    }

    private static int Run(GenerateRequest request, EnvironmentRuns runs, CommandIo io)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(runs.Diagnostics);
        using var outputs = new EnvironmentOutputs(request, runs);
        if (!runs.HasErrors || request.KeepGoing)
        {
            var planning = new DiagnosticBag();
            outputs.Plan(planning);
            diagnostics.AddRange(planning.InOrder());
            if (!planning.HasErrors && !request.IsCheck)
            {
                outputs.Write();
            }
        }

        Report([.. outputs.Environments], diagnostics.InOrder(), request, new GenerateReport(runs, io));
        return ExitCodeOf(outputs.Environments, diagnostics, request.IsCheck);
    }

    private static void Report(
        IReadOnlyList<GeneratedEnvironment> environments, IReadOnlyList<Diagnostic> diagnostics, GenerateRequest request, GenerateReport report)
    {
        var (runs, io) = report;
        DiagnosticReporter.Report(diagnostics, runs.Format, io);
        var elapsed = io.Clock.GetElapsedTime(io.Started);
        if (runs.Format == OutputFormat.Json)
        {
            GenerationJsonWriter.Write(io.Out, environments, diagnostics, elapsed);
        }
        else if (runs.Format == OutputFormat.Text)
        {
            if (runs.Opened is { Lock: null, Sources.Resolved.Count: > 0 and var resolved })
            {
                io.Error.WriteLine($"{resolved} sources were resolved for this run only; 'lcnc lock' pins them.");
            }

            GenerationSummaryWriter.Write(io.Out, environments, request.IsCheck);
            GenerationSummaryWriter.WriteEnd(io.Out, diagnostics, elapsed);
        }
    }

    private static int ExitCodeOf(IEnumerable<GeneratedEnvironment> environments, DiagnosticBag diagnostics, bool isCheck)
    {
        if (diagnostics.HasErrors)
        {
            return ExitCode.WrongInput;
        }

        return isCheck && environments.Any(e => e.Publication is { Plan.HasChanges: true }) ? ExitCode.Differs : ExitCode.Done;
    }

    private sealed record GenerateReport(EnvironmentRuns Runs, CommandIo Io);
}
