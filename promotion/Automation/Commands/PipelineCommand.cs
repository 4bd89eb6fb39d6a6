using System.CommandLine;
using LcncInfra.Automation.Engine;
using LcncInfra.Automation.Reports;
using LcncInfra.Automation.Stacks;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Automation.Commands;

/// <summary>The promotion pipeline on Pulumi: <c>dotnet run --project promotion/Automation -- CONTROL-PLANE --repository URL</c>.</summary>
internal static class PipelineCommand
{
    /// <summary>The command.</summary>
    public static RootCommand Create(PipelineHost host)
    {
        var options = new PipelineOptions();
        var command = new RootCommand(
            "Takes releases through the environments of a flow on Pulumi: for each that may go on, refresh, preview, policies and up of the environment's stack, "
            + "then the flow publishes, waits for its gates, and goes on to the next. Stops with a report; run again, it goes on from what git and the stacks say. "
            + "Exits with 0 when done, 1 for wrong input, 2 for wrong usage, 3 when Pulumi, git or the network fails or somebody stops it, 5 with --exit-code when something waits, 6 when a stack or a release failed.");
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, options, host));
        return command;
    }

    /// <summary>Runs a command line, and turns what fails into one finding and an exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, PipelineHost host)
    {
        try
        {
            var parsed = Create(host).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var errors = UsageErrors.Of(parsed);
            foreach (var error in errors)
            {
                host.Io.Error.WriteLine($"promotion: {error}");
            }

            return errors.Count > 0
                ? ExitCode.WrongUsage
                : parsed.Invoke(new InvocationConfiguration { Output = host.Io.Out, Error = host.Io.Error, EnableDefaultExceptionHandler = false });
        }
        finally
        {
            host.Io.Out.Flush();
            host.Io.Error.Flush();
        }
    }

    private static int Run(ParseResult parsed, PipelineOptions options, PipelineHost host)
    {
        var found = new DiagnosticBag();
        PipelineRun? run = null;
        var code = ExitCode.WrongInput;
        try
        {
            if (PulumiProjectReader.Read(parsed.GetValue(options.Root) ?? ".", found) is { } project)
            {
                var stacks = host.Open(project);
                stacks.Verify(host.CancellationToken);
                run = new PipelineRun(parsed, options, host) { Stacks = stacks, Root = project.Folder };
                code = run.Go(found);
            }
        }
        catch (StackException e) when (e.Problem == StackProblem.NoEngine)
        {
            code = Failed(found, AutomationDiagnostics.NoEngine(e.Message));
        }
        catch (EnvironmentFailedException e)
        {
            code = Failed(found, e.Diagnostic);
        }
        catch (OperationCanceledException) when (host.CancellationToken.IsCancellationRequested)
        {
            code = Failed(found, AutomationDiagnostics.Cancelled());
        }

        var report = run?.Report ?? PipelineReport.Empty;
        found.AddRange(report.Problems);
        report.Write(parsed.GetValue(options.Promote.Common.Format), found, host.Io);
        WriteFile(parsed.GetValue(options.Report), report, found);
        return code;
    }

    private static int Failed(DiagnosticBag found, Diagnostic diagnostic)
    {
        found.Add(diagnostic);
        return ExitCode.EnvironmentFailed;
    }

    private static void WriteFile(string? file, PipelineReport report, DiagnosticBag found)
    {
        if (file is not null)
        {
            using var output = new StreamWriter(file) { NewLine = "\n" };
            PipelineJsonWriter.Write(output, report, found.InOrder());
        }
    }
}
