using LcncInfra.Git;
using LcncInfra.Git.Writing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing.Commits;
using LcncInfra.Publishing.Pushing;

namespace LcncInfra.Publishing;

/// <summary>Publishes environments to branches of one repository: to a branch itself, or as a proposal beside it.</summary>
/// <remarks>
/// Whatever stops it between two steps, a branch is what it was or what it shall be, and the next run goes on from there. Others may publish at the same
/// time: every ref moves only if it still is what was looked at, else everything is done again on what it is by then.
/// </remarks>
/// <param name="workshop">The repository; stays the caller's.</param>
public sealed class BranchPublisher(GitWorkshop workshop)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>How often is tried when others are faster.</summary>
    public int Attempts { get; init; } = 30;

    /// <summary>Publishes; <see langword="null"/> after an error, with everything as it was.</summary>
    /// <param name="request">What, and where to.</param>
    /// <param name="found">What stands in the way, and what is worth a warning.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">The repository cannot be reached, or git fails.</exception>
    public PublicationOutcome? Publish(PublicationRequest request, DiagnosticBag found, CancellationToken cancellationToken)
    {
        PublicationOutcome? done = null;
        PublishedRefs? first = null;
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var refs = PublishedRefs.Fetch(workshop, request, cancellationToken);
            var findings = new DiagnosticBag();
            first ??= refs;
            if (new PublicationPreparer(workshop, refs).Prepare(findings, cancellationToken) is not { } prepared)
            {
                found.AddRange(findings.InOrder());
                return null;
            }

            if (done is null && IsSuperseded(first, refs, cancellationToken))
            {
                return prepared.Outcome with { Action = PublicationAction.Superseded, Commit = refs.Proposal ?? refs.Base, Message = null, Moved = [] };
            }

            if (request.IsDryRun || prepared.Updates.Count == 0)
            {
                found.AddRange(findings.InOrder());
                return done ?? prepared.Outcome;
            }

            var refused = workshop.Push(prepared.Updates, cancellationToken).Where(r => !r.IsDone).ToList();
            if (refused.Count == 0)
            {
                found.AddRange(findings.InOrder());
                return done ?? prepared.Outcome;
            }

            done ??= HasMoved(refs, prepared, refused) ? prepared.Outcome : null;
            if (!IsRace(refs, refused, cancellationToken))
            {
                found.Add(PublishingDiagnostics.Refused(workshop.Remote.Display, refused[0].Name, refused[0].Refusal ?? string.Empty));
                return null;
            }

            // Whoever was faster may still hold the lock of the ref.
            cancellationToken.WaitHandle.WaitOne(Pause * Random.Shared.Next(attempt));
            cancellationToken.ThrowIfCancellationRequested();
        }

        found.Add(PublishingDiagnostics.TooManyRaces(workshop.Remote.Display, request.Branch));
        return null;
    }

    // The branch was written and only a note was not: the next round finds nothing to do but the note.
    private static bool HasMoved(PublishedRefs refs, PreparedPublication prepared, List<GitRefResult> refused)
    {
        var meant = refs.ProposalRef ?? refs.BranchRef;
        return prepared.Outcome.Moved.Contains(meant, StringComparer.Ordinal) && !refused.Exists(r => r.Name == meant);
    }

    // A ref is another than it was when it was looked at, or somebody is just writing it; hosts say neither in a way of their own.
    private bool IsRace(PublishedRefs refs, List<GitRefResult> refused, CancellationToken cancellationToken)
    {
        var names = refused.Select(r => r.Name).ToList();
        var now = workshop.Refs(names, cancellationToken);
        return names.Exists(name => now.GetValueOrDefault(name) != refs.Commits.GetValueOrDefault(name))
            || refused.Exists(r => r.Refusal?.Contains("lock", StringComparison.OrdinalIgnoreCase) == true);
    }

    // Only what was published while this was under way counts: to publish something older on purpose is nobody's mistake.
    private bool IsSuperseded(PublishedRefs first, PublishedRefs refs, CancellationToken cancellationToken) =>
        IsNewer(first.Base, refs.Base, refs.Request, cancellationToken) || IsNewer(first.Proposal, refs.Proposal, refs.Request, cancellationToken);

    private bool IsNewer(string? before, string? now, PublicationRequest request, CancellationToken cancellationToken)
    {
        if (now is null || now == before)
        {
            return false;
        }

        var commit = workshop.Repository.Describe(now, cancellationToken);
        return PublicationTrailers.Parse(commit.Message, commit.Date) is { } other
            && other.Origin.Environment == request.Origin.Environment
            && other.Origin.Date > request.Origin.Date;
    }
}
