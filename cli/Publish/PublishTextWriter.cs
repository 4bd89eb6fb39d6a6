using LcncInfra.Cli.Reporting;
using LcncInfra.Publishing;

namespace LcncInfra.Cli.Publish;

/// <summary>Tells people what was published.</summary>
internal static class PublishTextWriter
{
    public static void Write(TextWriter output, IEnumerable<PublishedEnvironmentReport> reports, bool isDryRun)
    {
        foreach (var report in reports)
        {
            Write(output, report, isDryRun);
        }
    }

    private static void Write(TextWriter output, PublishedEnvironmentReport report, bool isDryRun)
    {
        if (report is not { Outcome: { } outcome, Target: { } target })
        {
            output.WriteLine($"{report.Environment}: nothing published");
            return;
        }

        output.WriteLine($"{report.Environment}: {Action(outcome, (target.Branch, report.Proposal ?? target.Branch), isDryRun)}");
        if (outcome.Publication.Plan.HasChanges)
        {
            foreach (var reach in outcome.Publication.BlastRadius.ClusterTypes.Where(c => c.Added + c.Changed + c.Deleted > 0))
            {
                output.WriteLine($"  {reach.ClusterType}: {BlastRadiusText.Of(reach)}");
            }

            var plan = outcome.Publication.Plan;
            output.WriteLine($"  {Counted.Of(plan.Added.Count + plan.Changed.Count, "file")} written, {plan.Unchanged.Count} unchanged, {plan.Removed.Count} removed");
        }

        if (outcome.Commit is not null)
        {
            output.WriteLine($"  commit {outcome.Commit}");
        }

        output.WriteLine($"  rendering {outcome.Publication.Rendering}");
        if (report.PullRequest is { } pullRequest)
        {
            output.WriteLine($"  pull request {pullRequest}");
        }
    }

    private static string Action(PublicationOutcome outcome, (string Branch, string Proposal) on, bool isDryRun)
    {
        var (branch, proposal, would) = (on.Branch, on.Proposal, isDryRun ? "would be " : string.Empty);
        return outcome.Action switch
        {
            PublicationAction.Unchanged => $"branch {branch} is up to date",
            PublicationAction.Published => $"{would}published to branch {branch}",
            PublicationAction.Proposed => $"{would}proposed on branch {proposal} for {branch}",
            PublicationAction.AlreadyProposed => $"branch {proposal} proposes it for {branch} already",
            PublicationAction.Withdrawn => $"branch {branch} is up to date, and the proposal on {proposal} {(isDryRun ? "would be" : "was")} taken back",
            PublicationAction.Superseded => $"something newer was published to branch {branch} meanwhile, and stays",
            _ => throw new InvalidOperationException($"Unknown action {outcome.Action}."),
        };
    }
}
