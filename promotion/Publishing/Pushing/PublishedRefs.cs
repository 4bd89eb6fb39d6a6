using LcncInfra.Git;
using LcncInfra.Git.Writing;
using LcncInfra.Repository.Interchange;

namespace LcncInfra.Publishing.Pushing;

/// <summary>What the refs that a publication is about are in the other repository, all asked at once.</summary>
/// <param name="Request">What is published.</param>
/// <param name="Commits">The refs that are there.</param>
internal sealed record PublishedRefs(PublicationRequest Request, IReadOnlyDictionary<string, string> Commits)
{
    private const int MaximumAttempts = 10;

    /// <summary>The branch that reconcilers follow.</summary>
    public string BranchRef { get; } = $"refs/heads/{Request.Branch}";

    /// <summary>The branch for proposals; <see langword="null"/> if there is none.</summary>
    public string? ProposalRef { get; } = Request.Proposal is { } proposal ? $"refs/heads/{proposal}" : null;

    /// <summary>The commit of the branch.</summary>
    public string? Base => Commits.GetValueOrDefault(BranchRef);

    /// <summary>The commit of the proposal.</summary>
    public string? Proposal => ProposalRef is null ? null : Commits.GetValueOrDefault(ProposalRef);

    /// <summary>The commit of the notes for other tools.</summary>
    public string? Notes => Commits.GetValueOrDefault(HydratorMetadata.NotesRef);

    /// <summary>Asks for them, and brings what they hold.</summary>
    /// <exception cref="GitException">The repository cannot be reached.</exception>
    public static PublishedRefs Fetch(GitWorkshop workshop, PublicationRequest request, CancellationToken cancellationToken)
    {
        var none = new PublishedRefs(request, new Dictionary<string, string>(StringComparer.Ordinal));
        List<string> names = [none.BranchRef];
        names.AddRange(none.ProposalRef is { } proposal ? [proposal] : []);
        names.AddRange(request.Origin.Hydrator is null ? [] : [HydratorMetadata.NotesRef]);
        for (var attempt = 1; ; attempt++)
        {
            var refs = none with { Commits = workshop.Refs(names, cancellationToken) };
            workshop.Fetch(refs.Commits, cancellationToken);

            // A ref that moved between the question and the answer is asked for again.
            if (attempt == MaximumAttempts || refs.Commits.Values.All(commit => workshop.Repository.Has(commit, cancellationToken)))
            {
                return refs;
            }
        }
    }

    /// <summary>A ref that shall move from what it was.</summary>
    public GitRefUpdate Move(string name, string to) => new(name, Commits.GetValueOrDefault(name), to);
}
