using System.CommandLine;
using LcncInfra.Cli.Diff;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Flow;
using LcncInfra.Flow.Planning;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Repository.Differences;

namespace LcncInfra.Cli.Promote.Commands;

/// <summary><c>lcnc promote rollback</c>: shows what going back changes, publishes the earlier rendering again, and holds the flow.</summary>
internal static class RollbackCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new PromoteOptions();
        var environment = new Argument<string>("ENVIRONMENT") { Description = "The environment." };
        var to = new Option<string?>("--to") { Description = "The release: its number, or the beginning of its digest. Default: what was healthy there last.", HelpName = "RELEASE" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change, and change nothing." };
        var command = new DocumentedCommand(
            "rollback",
            "Shows exactly what going back to an earlier release changes, publishes its rendering as a new commit, and holds the flow until it is released.",
            ("lcnc promote rollback prod --control-plane git+../control-plane --repository ../gitops --dry-run", "what would change?"),
            ("lcnc promote rollback prod --to 12 --control-plane git+../control-plane --repository ../gitops", "back to release 12"));
        command.Add(environment);
        options.AddTo(command, isArgument: false);
        command.Add(to);
        command.Add(dryRun);
        command.Add(options.By);
        command.SetAction(parsed => Run(parsed, options, (parsed.GetRequiredValue(environment), parsed.GetValue(to), parsed.GetValue(dryRun)), io));
        return command;
    }

    private static int Run(ParseResult parsed, PromoteOptions options, (string Environment, string? To, bool IsDryRun) what, CommandIo io)
    {
        var found = new DiagnosticBag();
        using var session = PromotionSession.Open(parsed, options, io, found);
        var target = session?.Guard(() => TargetOf(session, what.Environment, what.To, found));
        var diff = session is null || target is null ? null : session.Guard(() => Preview(session, what.Environment, target, found));
        if (session is null || target is null || diff is null || found.HasErrors)
        {
            new PromotionReport("promote rollback", session?.Inputs.Flow.Name, null).Write(parsed.GetValue(options.Common.Format), found, io);
            return ExitCode.WrongInput;
        }

        if (parsed.GetValue(options.Common.Format) == OutputFormat.Text)
        {
            DiffTextWriter.Write(io, [diff]);
        }

        if (what.IsDryRun)
        {
            return ExitCode.Done;
        }

        var run = session.Guard(() => GoBack(session, what.Environment, target, FlowStateEditor.ByOf(parsed.GetValue(options.By))));
        new PromotionReport("promote rollback", session.Inputs.Flow.Name, run).Write(parsed.GetValue(options.Common.Format), found, io);
        return ExitCode.Done;
    }

    private static Stay? TargetOf(PromotionSession session, string environment, string? to, DiagnosticBag found)
    {
        if (session.Inputs.Flow.Find(environment) is null)
        {
            found.Add(PromoteDiagnostics.UnknownEnvironment(environment, session.Inputs.Flow.Environments.Select(e => e.Name)));
            return null;
        }

        var known = new StateMemory(session.World.Store).State.Of(environment);
        if (known.Pending is not null)
        {
            found.Add(PromoteDiagnostics.Busy(environment));
            return null;
        }

        var digest = to is null ? null : ReleaseName.Find(to, known.History.Select(s => (s.Number, s.Release)));
        var target = to is null ? known.LastHealthy : known.History.LastOrDefault(s => s.Release == digest);
        if (target is null)
        {
            found.Add(to is null ? PromoteDiagnostics.NothingBefore(environment) : PromoteDiagnostics.UnknownRelease(to, environment));
        }

        return target;
    }

    private static EnvironmentDiff? Preview(PromotionSession session, string environment, Stay target, DiagnosticBag found)
    {
        var fleet = session.Flow.Fleets[environment];
        return session.Publisher.Preview(target, fleet, found) is not { } outcome
            ? null
            : new EnvironmentDiff(
                environment,
                fleet.Branch,
                TreeDiffer.Compare(outcome.Publication.Plan, outcome.Published, RepositoryPath.Parse(fleet.Folder) ?? default),
                [])
            {
                BlastRadius = outcome.Publication.BlastRadius,
            };
    }

    // The hold and the decision are one change: no runner moves anything between them.
    private static PromotionRun GoBack(PromotionSession session, string environment, Stay target, string by)
    {
        var now = PromotionEngine.Seconds(session.Inputs.Now);
        var release = FlowText.Short(target.Release);
        FlowStateEditor.Edit(
            new StateMemory(session.World.Store),
            state =>
            {
                var move = RollbackMove.To(target, now, by) with { Base = session.World.Publisher.HeadOf(session.Flow.Fleets[environment].Branch) };
                var hold = state.Hold ?? new Hold(by, now, $"{environment} was rolled back to release {release}");
                return (state.With(state.Of(environment) with { Pending = move }) with { Hold = hold }, $"Decide that {environment} goes back to release {target.Number} ({release}), and hold the flow");
            },
            now);
        return PromotionEngine.Run(session.World, session.Inputs);
    }
}
