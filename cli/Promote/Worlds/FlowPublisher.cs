using LcncInfra.Cli.Publish;
using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Git.Writing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing;
using LcncInfra.Publishing.Commits;
using LcncInfra.PullRequests;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>Publishes the moves of a flow to branches of the GitOps repository.</summary>
/// <param name="publisher">The repository; stays the caller's.</param>
/// <param name="generator">Generates what is published.</param>
/// <param name="proposals">How pull requests are opened.</param>
internal sealed class FlowPublisher(EnvironmentPublisher publisher, FlowGenerator generator, ProposalSettings proposals) : IEnvironmentPublisher
{
    /// <summary>The trailer that names the decision of which a commit came.</summary>
    public const string MoveTrailer = "Lcnc-Promotion";

    private GitWorkshop Workshop => publisher.Workshop;

    /// <inheritdoc/>
    public string HeadOf(string branch)
    {
        var name = $"refs/heads/{branch}";
        return Workshop.Refs([name], CancellationToken.None).GetValueOrDefault(name) ?? string.Empty;
    }

    /// <inheritdoc/>
    public bool TryAdvance(string branch, string expected, string commit)
    {
        Workshop.FetchCommit(commit, branch, CancellationToken.None);
        return Workshop.Push([new GitRefUpdate($"refs/heads/{branch}", expected.Length == 0 ? null : expected, commit)], CancellationToken.None).All(r => r.IsDone);
    }

    /// <inheritdoc/>
    public PublishOutcome Publish(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock)
    {
        var head = HeadOf(fleet.Branch);
        if (head != move.Base)
        {
            return head.Length > 0 && IsOf(move, fleet.Branch, head) ? new PublishOutcome.Done(head) : new PublishOutcome.Moved();
        }

        var found = new DiagnosticBag();
        return RequestOf(fleet, move, releaseLock, found) is { } request && Publish(request, found) is { Commit: { } commit } outcome
            ? OutcomeOf(outcome, fleet, move) ?? new PublishOutcome.Done(commit)
            : new PublishOutcome.Changed(ReasonOf(found));
    }

    /// <inheritdoc/>
    public PublishOutcome Propose(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock)
    {
        var found = new DiagnosticBag();
        if (RequestOf(fleet, move, releaseLock, found) is not { } direct)
        {
            return new PublishOutcome.Changed(ReasonOf(found));
        }

        // Before anything is written: without a token there would be a branch that nobody is told of.
        using var client = proposals.Open(Workshop.Remote, fleet.Environment, isOnlyOne: false);
        var request = direct with { Proposal = fleet.ProposalBranch };
        if (Publish(request, found) is not { } outcome)
        {
            return new PublishOutcome.Changed(ReasonOf(found));
        }

        if (OutcomeOf(outcome, fleet, move) is { } other)
        {
            return other;
        }

        var review = Review(new ProposalReviewer(client), (fleet, move), request, outcome);
        return review is null || outcome.Commit is not { } commit
            ? new PublishOutcome.Done(outcome.Base ?? string.Empty)
            : new PublishOutcome.Proposed(new StandingProposal(move with { Base = outcome.Base ?? string.Empty }, commit, client.Provider == HostingProvider.None ? fleet.ProposalBranch : review.Url)
            {
                Message = Workshop.Repository.Describe(commit, CancellationToken.None).Message,
            });
    }

    /// <inheritdoc/>
    public void Withdraw(FleetFacts fleet)
    {
        var (branch, proposal) = ($"refs/heads/{fleet.Branch}", $"refs/heads/{fleet.ProposalBranch}");
        var refs = Workshop.Refs([branch, proposal], CancellationToken.None);
        if (refs.TryGetValue(branch, out var head) && refs.TryGetValue(proposal, out var proposed) && proposed != head)
        {
            Workshop.FetchCommit(head, fleet.Branch, CancellationToken.None);
            if (!Workshop.Push([new GitRefUpdate(proposal, proposed, head)], CancellationToken.None).All(r => r.IsDone))
            {
                throw new PromotionFailedException($"Branch '{fleet.ProposalBranch}' does not let the proposal be taken back.");
            }
        }

        using var client = proposals.Open(Workshop.Remote, fleet.Environment, isOnlyOne: false);
        client.Withdraw(new PullRequestBranches(fleet.ProposalBranch, fleet.Branch), CancellationToken.None);
    }

    /// <summary>What stands in the way of publishing, without publishing; <see langword="null"/> if nothing.</summary>
    public string? ObstacleOf(string branch, GeneratedPublication generated)
    {
        var found = new DiagnosticBag();
        var outcome = publisher.Publish(RequestOf(generated, branch) with { IsDryRun = true }, found, CancellationToken.None);
        return outcome is null || found.HasErrors ? ReasonOf(found) : null;
    }

    /// <summary>What publishing an earlier commit again would change; <see langword="null"/> after an error.</summary>
    public PublicationOutcome? Preview(Stay restored, FleetFacts fleet, DiagnosticBag found) => Restore((restored.Commit, restored.Message), fleet, found) is { } request
        ? publisher.Publish(request with { IsDryRun = true }, found, CancellationToken.None)
        : null;

    private PublicationOutcome? Publish(PublicationRequest request, DiagnosticBag found) => publisher.Publish(request, found, CancellationToken.None);

    private PublicationRequest? RequestOf(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock, DiagnosticBag found)
    {
        var request = move.Restores is { } restored ? Restore((restored, move.RestoresMessage), fleet, found) : Generate(fleet, move, releaseLock, found);
        return request is null || found.HasErrors ? null : request with { Trailers = [.. request.Trailers, (MoveTrailer, TraceOf(move))] };
    }

    // What came of it if it is not there, and not proposed.
    private static PublishOutcome? OutcomeOf(PublicationOutcome outcome, FleetFacts fleet, Move move) => outcome.Action == PublicationAction.Superseded
        ? new PublishOutcome.Moved()
        : outcome.Publication.Rendering == move.Rendering
            ? null
            : throw new PromotionFailedException($"Environment '{fleet.Environment}' was published as another rendering than was decided.");

    private PullRequest? Review(ProposalReviewer reviewer, (FleetFacts Fleet, Move Move) of, PublicationRequest request, PublicationOutcome outcome) =>
        of.Move.Restores is null && Known(of.Fleet, of.Move) is { } generated
            ? reviewer.Review(generated, request, outcome, CancellationToken.None)
            : reviewer.ReviewEarlier(request, outcome, CancellationToken.None);

    private PublicationRequest? Restore((string Commit, string? Message) of, FleetFacts fleet, DiagnosticBag found) =>
        publisher.Earlier(of, fleet.Branch, found, CancellationToken.None) is { } earlier
            ? (earlier with { Tree = earlier.Tree with { AllowsLargeDeletion = true } }).To(fleet.Branch, proposal: null)
            : null;

    private PublicationRequest? Generate(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock, DiagnosticBag found)
    {
        // By the day of the decision: whoever finishes what another began finds the same, and writes the same commit.
        var generation = generator.Generate((fleet.Environment, move.Release, move.Source), releaseLock, move.At);
        found.AddRange(generation.Findings.Concat(generation.PolicyFindings).Where(f => f.Severity == Severity.Error));
        if (generation.Generated is not { } generated || found.HasErrors)
        {
            return null;
        }

        if (generated.Rendering == move.Rendering)
        {
            return RequestOf(generated, fleet.Branch);
        }

        found.Add(PromoteDiagnostics.Stopped($"release {LcncInfra.Flow.FlowText.Short(move.Release)} is now {LcncInfra.Flow.FlowText.Short(generated.Rendering)} in {fleet.Environment}"));
        return null;
    }

    private GeneratedPublication? Known(FleetFacts fleet, Move move) => generator.Generate((fleet.Environment, move.Release, move.Source), default, move.At).Generated;

    private PublicationRequest RequestOf(GeneratedPublication generated, string branch) => generated.To(new PublishTarget(Workshop.Remote, branch, IsDirect: true));

    /// <summary>The rendering that the head of a branch says it is; <see langword="null"/> if it is no publication.</summary>
    public string? RenderingAt(string branch, string head)
    {
        Workshop.FetchCommit(head, branch, CancellationToken.None);
        return PublicationTrailers.Find(Workshop.Repository.Describe(head, CancellationToken.None).Message, PublicationTrailers.Rendering);
    }

    // Whoever was killed behind the push left a commit that names the decision.
    private bool IsOf(Move move, string branch, string head)
    {
        Workshop.FetchCommit(head, branch, CancellationToken.None);
        return PublicationTrailers.Find(Workshop.Repository.Describe(head, CancellationToken.None).Message, MoveTrailer) == TraceOf(move);
    }

    private static string TraceOf(Move move) => FormattableString.Invariant($"{move.Reason} {move.Number} {StateWriter.Time(move.At)}");

    private static string ReasonOf(DiagnosticBag found) => found.InOrder().Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Message}").FirstOrDefault() ?? "it cannot be published";
}
