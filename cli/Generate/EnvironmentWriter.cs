using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Generate;

/// <summary>The end of every command that writes environments: plans all of them, writes if nothing stands in the way, and says what was done.</summary>
internal static class EnvironmentWriter
{
    /// <summary>Writes and reports; the result is the exit code.</summary>
    public static int Write(GenerateRequest request, WritingRun run, CommandIo io)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(run.Diagnostics);
        using var outputs = new EnvironmentOutputs(request, run.Ahead);
        if (!run.IsRefused && (!run.HasErrors || request.KeepGoing))
        {
            var planning = new DiagnosticBag();
            outputs.Plan(run.Environments, planning);
            diagnostics.AddRange(planning.InOrder());
            if (!planning.HasErrors && !request.IsCheck)
            {
                outputs.Write();
            }
        }

        Report([.. outputs.Environments], diagnostics.InOrder(), run, (request.IsCheck, io));
        return ExitCodeOf(outputs.Environments, diagnostics, request.IsCheck);
    }

    private static void Report(
        IReadOnlyList<GeneratedEnvironment> environments, IReadOnlyList<Diagnostic> diagnostics, WritingRun run, (bool IsCheck, CommandIo Io) how)
    {
        var io = how.Io;
        DiagnosticReporter.Report(diagnostics, run.Format, io);
        var elapsed = io.Clock.GetElapsedTime(io.Started);
        if (run.Format == OutputFormat.Json)
        {
            GenerationJsonWriter.Write(io.Out, environments, run with { Diagnostics = diagnostics }, elapsed);
        }
        else if (run.Format == OutputFormat.Text)
        {
            if (run.Notice is not null)
            {
                io.Error.WriteLine(run.Notice);
            }

            GenerationSummaryWriter.Write(io.Out, environments, how.IsCheck);
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
}
