namespace LcncInfra.PullRequests;

/// <summary>How the labels of a pull request have to change.</summary>
/// <param name="Added">Those it lacks.</param>
/// <param name="Removed">Those that we put on and want no more.</param>
internal sealed record LabelChange(IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    /// <summary>Whether nothing has to change.</summary>
    public bool IsEmpty => Added.Count + Removed.Count == 0;

    /// <summary>From what a pull request has to what a proposal wants. Hosts do not tell labels apart by case.</summary>
    public static LabelChange Of(PullRequest existing, PullRequestProposal proposal)
    {
        var ours = PullRequestMark.In(existing.Body)?.Labels ?? [];
        return new LabelChange(
            [.. proposal.Labels.Except(existing.Labels, StringComparer.OrdinalIgnoreCase)],
            [.. existing.Labels.Intersect(ours, StringComparer.OrdinalIgnoreCase).Except(proposal.Labels, StringComparer.OrdinalIgnoreCase)]);
    }
}
