using LcncInfra.Cli.Publish;
using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Questions;
using LcncInfra.Git.Writing;
using LcncInfra.Model.Names;
using LcncInfra.Publishing.Earlier;
using LcncInfra.PullRequests;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>Finds out what people did with what was proposed to them.</summary>
/// <param name="workshop">The GitOps repository; stays the caller's.</param>
/// <param name="proposals">How the host is asked.</param>
internal sealed class ProposalWatch(GitWorkshop workshop, ProposalSettings proposals)
{
    /// <summary>The answer: what became of the proposal, and what is waited for.</summary>
    public FlowAnswer Answer(FlowQuestion.Merge question, FleetFacts fleet)
    {
        var proposed = question.Proposal;
        try
        {
            // The host first: whatever was merged until it answers, the branch has behind that.
            var isOpen = IsOpenAtHost(fleet);
            var (branch, proposal) = ($"refs/heads/{fleet.Branch}", $"refs/heads/{fleet.ProposalBranch}");
            var refs = workshop.Refs([branch, proposal], CancellationToken.None);
            var (head, next) = (refs.GetValueOrDefault(branch), refs.GetValueOrDefault(proposal));
            var status = head is not null && head != proposed.Move.Base && Holds(head, proposed.Move.Rendering, fleet) ? ProposalStatus.Merged
                : next == head && next != proposed.Commit ? ProposalStatus.TakenBack
                : !(isOpen ?? next is not null) ? ProposalStatus.Closed
                : next == proposed.Commit && head == proposed.Move.Base ? ProposalStatus.Open
                : ProposalStatus.Outdated;
            return new FlowAnswer(GateOutcome.Waiting, $"{proposed.Url} is not merged") { Proposal = status };
        }
        catch (PullRequestException e)
        {
            return new FlowAnswer(GateOutcome.Waiting, $"nobody knows whether {proposed.Url} is merged: {e.Message}");
        }
    }

    // Without a host, the branch for proposals stands for the pull request.
    private bool? IsOpenAtHost(FleetFacts fleet)
    {
        using var client = proposals.Open(workshop.Remote, fleet.Environment, isOnlyOne: false);
        return client.Provider == HostingProvider.None ? null : client.Find(new PullRequestBranches(fleet.ProposalBranch, fleet.Branch), CancellationToken.None) is not null;
    }

    // However it was merged, and whatever others put beside it.
    private bool Holds(string head, string rendering, FleetFacts fleet)
    {
        workshop.FetchCommit(head, fleet.Branch, CancellationToken.None);
        return EarlierPublication.RenderingOf(workshop, head, RepositoryPath.Parse(fleet.Folder) ?? default) == rendering;
    }
}
