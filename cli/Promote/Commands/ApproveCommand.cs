using System.CommandLine;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Cli.Promote.Approvals;
using LcncInfra.Cli.Publish;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Flow;
using LcncInfra.Flow.Running;
using LcncInfra.Git;
using LcncInfra.Git.Writing;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Commands;

/// <summary><c>lcnc promote approve</c>: writes an Approval into the control plane's repository; the commit says whose it is.</summary>
internal static class ApproveCommand
{
    private const int Attempts = 20;

    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new PromoteOptions();
        var environment = new Argument<string>("ENVIRONMENT") { Description = "The environment that something waits in front of." };
        var reason = new Option<string?>("--reason") { Description = "What you want to say; status shows it.", HelpName = "TEXT" };
        var command = new DocumentedCommand(
            "approve",
            $"Approves what waits in front of an environment: exactly that release and what it becomes there, in a commit of yours on branch {ApprovalsBranch.Name} of the control plane.",
            ("lcnc promote approve prod --control-plane git+../control-plane --repository ../gitops", "what 'lcnc promote status' shows as next"));
        command.Add(environment);
        options.AddTo(command, isArgument: false);
        command.Add(reason);
        command.SetAction(parsed => Run(parsed, options, (parsed.GetRequiredValue(environment), parsed.GetValue(reason)), io));
        return command;
    }

    private static int Run(ParseResult parsed, PromoteOptions options, (string Environment, string? Reason) what, CommandIo io)
    {
        var found = new DiagnosticBag();
        using var session = PromotionSession.Open(parsed, options, io, found);
        var user = session?.Guard(() => session.History.User(session.ControlPlane.Url.Folder));
        if (session is not null && user is null)
        {
            found.Add(PromoteDiagnostics.NoIdentity());
        }

        var approval = session is null || user is null ? null : session.Guard(() => ApprovalOf(session, what, user, found));
        if (session is not null && user is not null && approval is not null)
        {
            PromotionSession.Guarded(session.ControlPlane.Url, () => Commit(session.ControlPlane.Url, approval, (user, options.NowOf(parsed, io))));
        }

        DiagnosticReporter.Report(found.InOrder(), OutputFormat.Text, io);
        if (approval is null)
        {
            return ExitCode.WrongInput;
        }

        io.Out.WriteLine($"Approved release {FlowText.Short(approval.Release)} for {approval.Environment}, rendering {FlowText.Short(approval.Rendering)}");
        return ExitCode.Done;
    }

    private static Approval? ApprovalOf(PromotionSession session, (string Environment, string? Reason) what, GitIdentity user, DiagnosticBag found)
    {
        if (session.Inputs.Flow.Find(what.Environment) is null)
        {
            found.Add(PromoteDiagnostics.UnknownEnvironment(what.Environment, session.Inputs.Flow.Environments.Select(e => e.Name)));
            return null;
        }

        var plan = PromotionEngine.Look(session.World, session.Inputs).Plan.Environments.First(e => e.Environment == what.Environment);
        if (plan is not { Candidate: { } candidate, CandidateRendering: { } rendering })
        {
            found.Add(PromoteDiagnostics.NothingToApprove(what.Environment, plan.Note));
            return null;
        }

        var person = string.Concat(user.Address.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        var name = $"{what.Environment}-{FlowText.Short(candidate.Digest)}-{FlowText.Short(rendering)}-{person}";
        return new Approval(name, what.Environment, candidate.Digest, rendering) { Reason = what.Reason is null ? null : PrintableText.Of(what.Reason) };
    }

    private static bool Commit(GitUrl controlPlane, Approval approval, (GitIdentity User, DateTimeOffset Now) by)
    {
        using var workshop = GitWorkshop.Open(controlPlane, new GitOptions(), GitTokens.Find(), CancellationToken.None);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var refs = workshop.Refs([ApprovalsBranch.Ref], CancellationToken.None);
            workshop.Fetch(refs, CancellationToken.None);
            var parent = refs.GetValueOrDefault(ApprovalsBranch.Ref);
            var tree = workshop.Trees.Write(parent, [], [new GitFileChange(ApprovalsBranch.PathOf(approval), ApprovalWriter.Write(approval))], CancellationToken.None);
            var message = $"Approve release {FlowText.Short(approval.Release)} for {approval.Environment}\n";
            var commit = workshop.Commits.Write(new GitCommitDraft(tree, parent, message, PromotionEngine.Seconds(by.Now)) { Author = by.User }, CancellationToken.None);
            if (workshop.Push([new GitRefUpdate(ApprovalsBranch.Ref, parent, commit)], CancellationToken.None).All(r => r.IsDone))
            {
                return true;
            }
        }

        throw new PromotionFailedException($"Branch '{ApprovalsBranch.Name}' of the control plane cannot be written.");
    }
}
