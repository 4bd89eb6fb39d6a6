using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Commands;

/// <summary><c>lcnc promote check</c>: checks a flow before anything of it runs.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var common = new CommonOptions(OutputFormat.Text, OutputFormat.Sarif, OutputFormat.Github);
        var command = new DocumentedCommand(
            "check",
            "Checks the whole flow of a control plane: cycles, environments that nothing can reach, soaks that fit into no window, and the like.",
            ("lcnc promote check examples/sales-approvals", "a folder, e.g. in the pipeline of a pull request"));
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var found = new DiagnosticBag();
            var flow = OpenedFlow.Open(parsed, common, found);
            var format = parsed.GetValue(common.Format);
            DiagnosticReporter.Report(found.InOrder(), format, io);
            if (flow is null)
            {
                return ExitCode.WrongInput;
            }

            if (format == OutputFormat.Text)
            {
                var environments = flow.Flow.Value.Environments;
                io.Out.WriteLine($"PromotionFlow '{flow.Flow.Value.Name}': {Counted.Of(environments.Count, "environment")}, {Counted.Of(environments.Sum(e => e.Gates.Count()), "gate")}, nothing wrong");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
