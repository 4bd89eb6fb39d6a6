using LcncInfra.Git.Writing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing.Commits;
using LcncInfra.Publishing.Trees;
using LcncInfra.Repository.Interchange;

namespace LcncInfra.Publishing.Pushing;

/// <summary>Makes the commits of a publication on what a branch is now; no ref moves.</summary>
/// <param name="workshop">Where they are made.</param>
/// <param name="refs">What is there.</param>
internal sealed class PublicationPreparer(GitWorkshop workshop, PublishedRefs refs)
{
    private readonly PublicationRequest _request = refs.Request;

    /// <summary>Makes them; <see langword="null"/> after an error.</summary>
    public PreparedPublication? Prepare(DiagnosticBag found, CancellationToken cancellationToken)
    {
        var published = GitPublishedTree.Open(workshop.Repository, refs.Base, string.Empty).Knowing(_request.Known);
        if (_request.Compose(published, found) is not { } publication)
        {
            return null;
        }

        Obstacles.Find(publication.Plan, _request.Branch, found);
        if (found.HasErrors)
        {
            return null;
        }

        var outcome = new PublicationOutcome(PublicationAction.Unchanged, publication, published) { Base = refs.Base, Commit = refs.Base, HasProposal = refs.Proposal is not null };
        var prepared = publication.Plan.HasChanges ? Change(outcome, cancellationToken) : Settle(outcome, cancellationToken);
        return prepared with { Outcome = prepared.Outcome with { Moved = [.. prepared.Updates.Select(u => u.Name)] } };
    }

    private PreparedPublication Change(PublicationOutcome outcome, CancellationToken cancellationToken)
    {
        List<GitRefUpdate> updates = [];
        var parent = refs.Base;
        if (parent is null && refs.ProposalRef is not null)
        {
            // What is proposed needs a branch that can take it.
            parent = Begin(cancellationToken);
            updates.Add(refs.Move(refs.BranchRef, parent));
            outcome = outcome with { Base = parent };
        }

        var tree = Write(parent, outcome, cancellationToken);
        if (IsProposed(tree, parent, cancellationToken))
        {
            Annotate(updates, [refs.Proposal ?? string.Empty], cancellationToken);
            return new PreparedPublication(outcome with { Action = PublicationAction.AlreadyProposed, Commit = refs.Proposal }, updates);
        }

        var message = PublicationMessage.Compose(_request, outcome.Publication);
        var commit = workshop.Commits.Write(new GitCommitDraft(tree, parent, message, _request.Origin.Date), cancellationToken);
        updates.Add(refs.Move(refs.ProposalRef ?? refs.BranchRef, commit));
        Annotate(updates, [commit], cancellationToken);
        var action = refs.ProposalRef is null ? PublicationAction.Published : PublicationAction.Proposed;
        return new PreparedPublication(outcome with { Action = action, Commit = commit, Message = message }, updates);
    }

    private string Begin(CancellationToken cancellationToken)
    {
        var empty = workshop.Trees.Write(null, [], [], cancellationToken);
        var message = $"Begin {_request.Origin.Environment}\n\nAn empty root, so that the first state of the environment can be proposed.\n";
        return workshop.Commits.Write(new GitCommitDraft(empty, null, message, _request.Origin.Date), cancellationToken);
    }

    private string Write(string? parent, PublicationOutcome outcome, CancellationToken cancellationToken)
    {
        var plan = outcome.Publication.Plan;
        var inputs = _request.Inputs.Select(i => i.Path.Value).ToHashSet(StringComparer.Ordinal);
        var folder = _request.Origin.Root.Length == 0 ? OriginFiles.InputsFolder : $"{_request.Origin.Root}/{OriginFiles.InputsFolder}";
        var stale = plan.Kept.Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal) && !inputs.Contains(path));
        return workshop.Trees.Write(
            parent,
            [.. plan.Removed, .. stale],
            [.. plan.Added.Concat(plan.Changed).Concat(_request.Inputs).Select(f => new GitFileChange(f.Path.Value, f.Content))],
            cancellationToken);
    }

    // A proposal on the same base that differs only in where it says it comes from is the same proposal.
    private bool IsProposed(string tree, string? parent, CancellationToken cancellationToken)
    {
        if (refs.Proposal is not { } proposal || parent is null)
        {
            return false;
        }

        var described = workshop.Repository.Describe(proposal, cancellationToken);
        return described.Parents.SequenceEqual([parent], StringComparer.Ordinal) && IsSame(tree, described.Tree, cancellationToken);
    }

    private bool IsSame(string tree, string other, CancellationToken cancellationToken) =>
        tree == other || workshop.Repository.Differing(tree, other, cancellationToken).All(path => OriginFiles.Has(_request.Origin.Root, path));

    // The branch is what it shall be: an older proposal would change it back.
    private PreparedPublication Settle(PublicationOutcome outcome, CancellationToken cancellationToken)
    {
        List<GitRefUpdate> updates = [];
        List<string> settled = refs.Base is { } branch ? [branch] : [];
        if (refs is { Base: { } head, Proposal: { } proposal, ProposalRef: { } name } && proposal != head)
        {
            if (IsSame(head, proposal, cancellationToken))
            {
                settled.Add(proposal);
            }
            else
            {
                updates.Add(refs.Move(name, head));
                outcome = outcome with { Action = PublicationAction.Withdrawn };
            }
        }

        Annotate(updates, settled, cancellationToken);
        return new PreparedPublication(outcome, updates);
    }

    private void Annotate(List<GitRefUpdate> updates, IReadOnlyList<string> commits, CancellationToken cancellationToken)
    {
        if (_request.Origin.Hydrator is not { } hydrator)
        {
            return;
        }

        var note = HydratorMetadataWriter.WriteNote(hydrator);
        var missing = commits.Where(commit => NoteOf(commit, cancellationToken) != note).ToList();
        if (missing.Count > 0)
        {
            updates.Add(refs.Move(HydratorMetadata.NotesRef, workshop.Commits.Annotate(refs.Notes, missing, (note, _request.Origin.Date), cancellationToken)));
        }
    }

    // Notes are files named after commits, in folders when there are many.
    private string? NoteOf(string commit, CancellationToken cancellationToken)
    {
        if (refs.Notes is not { } notes)
        {
            return null;
        }

        var entry = workshop.Repository.ListAll(notes, cancellationToken)
            .FirstOrDefault(e => e.Path.Replace("/", string.Empty, StringComparison.Ordinal) == commit);
        return entry is null ? null : System.Text.Encoding.UTF8.GetString(workshop.Repository.Read([entry.Blob], cancellationToken)[0]).TrimEnd('\n');
    }
}
