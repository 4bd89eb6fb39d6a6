using System.CommandLine;
using LcncInfra.Cli.Promote.Commands;
using LcncInfra.Cli.Running;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Planning;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote;

/// <summary><c>lcnc promote</c>: moves releases through the environments as far as gates allow.</summary>
internal static class PromoteCommand
{
    /// <summary>The command with its subcommands.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new PromoteOptions();
        var command = new DocumentedCommand(
            "promote",
            "Moves releases through the environments of a flow as far as its gates allow, and stops; run again, it goes on from what git says.",
            ("lcnc promote git+https://example.com/control-plane.git --repository https://example.com/gitops.git --status https://example.com/status.json", "one round, e.g. every five minutes"),
            ("lcnc promote status git+../control-plane --repository ../gitops", "where is what, since when, and what does it wait for?"),
            ("lcnc promote check examples/sales-approvals", "can the flow come true at all?"));
        options.AddTo(command, isArgument: true);
        command.Add(options.WaitingExitCode);
        command.SetAction(parsed => Run(parsed, options, io, advance: true));
        command.Add(Status(io));
        command.Add(CheckCommand.Create(io));
        command.Add(HoldCommand.Create(io));
        command.Add(ReleaseCommand.Create(io));
        command.Add(PinCommand.Create(io));
        command.Add(PinCommand.CreateUnpin(io));
        command.Add(ApproveCommand.Create(io));
        command.Add(RollbackCommand.Create(io));
        return command;
    }

    private static DocumentedCommand Status(CommandIo io)
    {
        var options = new PromoteOptions();
        var command = new DocumentedCommand(
            "status",
            "Shows which release is where, since when, and what each gate waits for; moves nothing.",
            ("lcnc promote status git+../control-plane --repository ../gitops --status status.json", "as a table"),
            ("lcnc promote status git+../control-plane --repository ../gitops --format json", "for programs"));
        options.AddTo(command, isArgument: true);
        command.Add(options.WaitingExitCode);
        command.SetAction(parsed => Run(parsed, options, io, advance: false));
        return command;
    }

    private static int Run(ParseResult parsed, PromoteOptions options, CommandIo io, bool advance)
    {
        var found = new DiagnosticBag();
        using var session = PromotionSession.Open(parsed, options, io, found);
        var run = session?.Guard(() => advance ? PromotionEngine.Run(session.World, session.Inputs) : PromotionEngine.Look(session.World, session.Inputs));
        var report = new PromotionReport(advance ? "promote" : "promote status", session?.Inputs.Flow.Name, run);
        found.AddRange(session?.Generator.PolicyFindings ?? []);
        report.Write(parsed.GetValue(options.Common.Format), found, io);
        return run is null ? ExitCode.WrongInput : CodeOf(run, found.HasErrors, parsed.GetValue(options.WaitingExitCode));
    }

    private static int CodeOf(PromotionRun run, bool isRefused, bool tellsWaiting)
    {
        if (run.State.Environments.Any(e => e.Current is { Verdict: Verdict.Failed }) || run.Plan.Environments.Any(e => e.Unwell is not null))
        {
            return ExitCode.PromotionFailed;
        }

        if (isRefused)
        {
            return ExitCode.WrongInput;
        }

        return tellsWaiting && run.Plan.Environments.Any(Waits) ? ExitCode.PromotionWaits : ExitCode.Done;
    }

    private static bool Waits(EnvironmentPlan plan) => plan.Note is not null || plan.Merge is not null || plan.Behind.Concat(plan.Before).Any(v => v.Outcome != GateOutcome.Passed);
}
