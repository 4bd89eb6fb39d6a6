using LcncInfra.Cli.Publish;
using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Git.Writing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing;
using LcncInfra.Publishing.Commits;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>Publishes the moves of a flow to branches of the GitOps repository.</summary>
/// <param name="publisher">The repository; stays the caller's.</param>
/// <param name="generator">Generates what is published.</param>
internal sealed class FlowPublisher(EnvironmentPublisher publisher, FlowGenerator generator) : IEnvironmentPublisher
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
        var request = move.Restores is { } restored ? Restore(restored, fleet, found) : Generate(fleet, move, releaseLock, found);
        if (request is null || found.HasErrors)
        {
            return new PublishOutcome.Changed(ReasonOf(found));
        }

        var traced = request with { Trailers = [.. request.Trailers, (MoveTrailer, TraceOf(move))] };
        if (publisher.Publish(traced, found, CancellationToken.None) is not { Commit: { } commit } outcome)
        {
            return new PublishOutcome.Changed(ReasonOf(found));
        }

        return outcome.Action == PublicationAction.Superseded ? new PublishOutcome.Moved()
            : outcome.Publication.Rendering != move.Rendering ? throw new PromotionFailedException($"Environment '{fleet.Environment}' was published as another rendering than was decided.")
            : new PublishOutcome.Done(commit);
    }

    /// <summary>What stands in the way of publishing, without publishing; <see langword="null"/> if nothing.</summary>
    public string? ObstacleOf(string branch, GeneratedPublication generated)
    {
        var found = new DiagnosticBag();
        var outcome = publisher.Publish(RequestOf(generated, branch) with { IsDryRun = true }, found, CancellationToken.None);
        return outcome is null || found.HasErrors ? ReasonOf(found) : null;
    }

    /// <summary>What publishing an earlier commit again would change; <see langword="null"/> after an error.</summary>
    public PublicationOutcome? Preview(string restored, FleetFacts fleet, DiagnosticBag found) => Restore(restored, fleet, found) is { } request
        ? publisher.Publish(request with { IsDryRun = true }, found, CancellationToken.None)
        : null;

    private PublicationRequest? Restore(string commit, FleetFacts fleet, DiagnosticBag found) => publisher.Earlier(commit, fleet.Branch, found, CancellationToken.None) is { } earlier
        ? (earlier with { Tree = earlier.Tree with { AllowsLargeDeletion = true } }).To(fleet.Branch, proposal: null)
        : null;

    private PublicationRequest? Generate(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock, DiagnosticBag found)
    {
        var (generated, findings) = generator.Generate((fleet.Environment, move.Release, move.Source), releaseLock);
        found.AddRange(findings.Where(f => f.Severity == Severity.Error));
        if (generated is null || generated.Rendering == move.Rendering)
        {
            return generated is null ? null : RequestOf(generated, fleet.Branch);
        }

        found.Add(PromoteDiagnostics.Stopped($"release {LcncInfra.Flow.FlowText.Short(move.Release)} is now {LcncInfra.Flow.FlowText.Short(generated.Rendering)} in {fleet.Environment}"));
        return null;
    }

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
