using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Scheduling.Rollouts;

namespace LcncInfra.Cli.Explain;

/// <summary><c>lcnc explain rollout</c>: which clusters are in which wave, and the branch that each follows.</summary>
internal static class ExplainRolloutCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var common = new CommonOptions(OutputFormat.Text, OutputFormat.Json);
        var command = new DocumentedCommand(
            "rollout",
            "Shows the waves in which clusters get a change, and the branch that each cluster follows.",
            ("lcnc explain rollout -e prod", "a table"),
            ("lcnc explain rollout -e prod --format json", "for a program that moves the branches of waves"));
        common.AddTo(command);
        command.SetAction(parsed => Run(parsed, common, io));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, CommandIo io)
    {
        var format = parsed.GetValue(common.Format);
        var catalogs = EnvironmentCatalogs.Load(parsed, common);
        var found = new DiagnosticBag();
        var rollouts = catalogs.Errors.Count > 0
            ? []
            : catalogs.Catalogs.Select(c => (c.Environment, RolloutScheduler.Schedule(c, GeneratorProfile.Default, found))).ToList();
        IReadOnlyList<Diagnostic> errors =
        [
            .. catalogs.Errors,
            .. found.InOrder().Where(d => d.Severity == Severity.Error).Select(d => catalogs.Opened?.Located(d) ?? d),
        ];
        DiagnosticReporter.Report(errors, format, io);
        if (format == OutputFormat.Json)
        {
            RolloutJsonWriter.Write(io.Out, rollouts, errors);
        }
        else if (errors.Count == 0)
        {
            RolloutTextWriter.Write(io.Out, rollouts);
        }

        return errors.Count > 0 ? ExitCode.WrongInput : ExitCode.Done;
    }
}
