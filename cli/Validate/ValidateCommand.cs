using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Validate;

/// <summary><c>lcnc validate</c>: everything that <c>generate</c> does, in memory.</summary>
internal static class ValidateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var common = new CommonOptions();
        var command = new DocumentedCommand(
            "validate",
            "Checks a control plane by every stage, rendering included, and writes nothing.",
            ("lcnc validate", "every environment of the control plane in this folder"),
            ("lcnc validate examples/sales-approvals -e dev", "one environment"),
            ("lcnc validate --warnings-as-errors", "as strictly as possible"),
            ("lcnc validate --format sarif > lcnc.sarif", "for code scanning"));
        common.AddTo(command);
        command.SetAction(parsed => Run(parsed, common, io));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, CommandIo io)
    {
        var runs = EnvironmentRuns.Run(parsed, common, io);
        DiagnosticReporter.Report(runs.Diagnostics, runs.Format, io);
        if (runs.Format == OutputFormat.Json)
        {
            ValidationWriter.WriteJson(io.Out, runs);
        }
        else if (runs.Format == OutputFormat.Text)
        {
            ValidationWriter.WriteText(io, runs);
        }

        return runs.HasErrors ? ExitCode.WrongInput : ExitCode.Done;
    }
}
