using LcncInfra.Cli.Diff;
using LcncInfra.Cli.Publish.Costs;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Publishing;
using LcncInfra.Publishing.Commits;
using LcncInfra.PullRequests;
using LcncInfra.PullRequests.Bodies;
using LcncInfra.Repository.Differences;

namespace LcncInfra.Cli.Publish;

/// <summary>Keeps the pull request of an environment in step with its proposal: one, opened once, updated in place, closed when nothing is proposed any more.</summary>
/// <param name="client">The host.</param>
internal sealed class ProposalReviewer(IPullRequestClient client)
{
    /// <summary>Brings the pull request to what was done; <see langword="null"/> if there is none to show.</summary>
    /// <exception cref="PullRequestException">The host does not do what was asked.</exception>
    public PullRequest? Review(GeneratedPublication generated, PublicationRequest request, PublicationOutcome outcome, CancellationToken cancellationToken) =>
        Review((request, outcome), () => ChangeOf(generated, outcome), cancellationToken);

    /// <summary>The same for an earlier publication that is proposed again.</summary>
    /// <exception cref="PullRequestException">The host does not do what was asked.</exception>
    public PullRequest? ReviewEarlier(PublicationRequest request, PublicationOutcome outcome, CancellationToken cancellationToken) =>
        Review((request, outcome), () => ChangeOf(request.Origin, outcome), cancellationToken);

    private PullRequest? Review((PublicationRequest Request, PublicationOutcome Outcome) of, Func<ReviewedChange> change, CancellationToken cancellationToken)
    {
        var (request, outcome) = of;
        var branches = new PullRequestBranches(request.Proposal ?? string.Empty, request.Branch);
        switch (outcome.Action)
        {
            case PublicationAction.Proposed:
                return client.Propose(ProposalOf(of, change()), cancellationToken);
            case PublicationAction.AlreadyProposed:
                // Metadata alone is no news; but a run may have been stopped between the branch and its pull request.
                return client.Find(branches, cancellationToken) ?? client.Propose(ProposalOf(of, change()), cancellationToken);
            case PublicationAction.Withdrawn:
            case PublicationAction.Unchanged when outcome.HasProposal:
                client.Withdraw(branches, cancellationToken);
                return null;
            default:
                return null;
        }
    }

    private PullRequestProposal ProposalOf((PublicationRequest Request, PublicationOutcome Outcome) of, ReviewedChange change) => new(
        new PullRequestBranches(of.Request.Proposal ?? string.Empty, of.Request.Branch),
        PublicationMessage.Subject(of.Request, of.Outcome.Publication.BlastRadius),
        PullRequestBody.Of(change, client.BodyLimit));

    private static ReviewedChange ChangeOf(PublicationOrigin origin, PublicationOutcome outcome) => new(
        origin.Environment,
        outcome.Publication.BlastRadius,
        TreeDiffer.Compare(outcome.Publication.Plan, outcome.Published, RepositoryPath.Parse(origin.Root) ?? default))
    {
        Facts = FactsOf(origin, outcome).ToValueList(),
    };

    private static ReviewedChange ChangeOf(GeneratedPublication generated, PublicationOutcome outcome)
    {
        var (result, plan, published) = (generated.Result, outcome.Publication.Plan, outcome.Published);
        var placements = result.Catalog is { } catalog ? PlacementComparer.Compare(result, catalog, plan, published.Paths) : [];
        return new ReviewedChange(result.Environment, outcome.Publication.BlastRadius, TreeDiffer.Compare(plan, published, result.Root))
        {
            Placements = placements.Select(p => new ReviewedPlacement(p.IsAdded, p.Name, p.Reason)).ToValueList(),
            PolicyFindings = generated.Policies is { } report ? PolicySentences.Of(report) : null,
            CostDifferences = generated.Prices is { } prices && result.Catalog is { } priced
                ? PublicationCost.Sentences(priced, prices, (plan, published, result.Root), placements)
                : null,
            Facts = FactsOf(generated.Origin, outcome).ToValueList(),
        };
    }

    private static IEnumerable<ReviewedFact> FactsOf(PublicationOrigin origin, PublicationOutcome outcome)
    {
        IEnumerable<(string Label, string? Value)> facts =
            [("release", origin.Release), ("rendering", outcome.Publication.Rendering), ("base", outcome.Base), ("proposal", outcome.Commit), ("facts", origin.Facts), ("lcnc", origin.Renderer)];
        return facts.Where(f => f.Value is not null).Select(f => new ReviewedFact(f.Label, f.Value ?? string.Empty))
            .Concat(origin.Sources.Select(s => new ReviewedFact($"{s.Kind} {s.Ref}", s.Revision)));
    }
}
