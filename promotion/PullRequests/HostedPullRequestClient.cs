using LcncInfra.PullRequests.Bodies;

namespace LcncInfra.PullRequests;

/// <summary>Proposes changes through the API of a host; decides whose pull requests may be touched.</summary>
internal sealed class HostedPullRequestClient(IPullRequestApi api, IDisposable connection) : IPullRequestClient
{
    private const int TitleLimit = 250;

    /// <inheritdoc/>
    public HostingProvider Provider => api.Provider;

    /// <inheritdoc/>
    public int BodyLimit => api.BodyLimit - MarkRoom;

    // The mark grows with the labels, of which there are few.
    private static int MarkRoom => 500;

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    /// <inheritdoc/>
    public PullRequest? Find(PullRequestBranches branches, CancellationToken cancellationToken)
    {
        var open = api.ListOpen(branches.Base, branches.Head, cancellationToken);
        return open.FirstOrDefault(p => p.IsOwn)
            ?? (open.Count == 0 ? null : throw new PullRequestException(PullRequestDiagnostics.ForeignPullRequest(open[0])));
    }

    /// <inheritdoc/>
    public PullRequest Propose(PullRequestProposal proposal, CancellationToken cancellationToken)
    {
        var fitting = Fit(proposal);
        return Find(proposal.Branches, cancellationToken) is { } existing
            ? Update(existing, fitting, cancellationToken)
            : Open(fitting, cancellationToken);
    }

    /// <inheritdoc/>
    public PullRequest? Withdraw(PullRequestBranches branches, CancellationToken cancellationToken)
    {
        // A foreign one has nothing to do with what we have to propose, so it is not looked at.
        var own = api.ListOpen(branches.Base, branches.Head, cancellationToken).FirstOrDefault(p => p.IsOwn);
        if (own is not null)
        {
            api.Close(own, cancellationToken);
        }

        return own;
    }

    /// <inheritdoc/>
    public IReadOnlyList<PullRequest> WithdrawStale(PullRequestBranches kept, CancellationToken cancellationToken)
    {
        var stale = api.ListOpen(kept.Base, head: null, cancellationToken).Where(p => p.IsOwn && p.Branches.Head != kept.Head).ToList();
        foreach (var own in stale)
        {
            api.Close(own, cancellationToken);
        }

        return stale;
    }

    /// <inheritdoc/>
    public IReadOnlyList<CommitCheck> ReadChecks(string commit, CancellationToken cancellationToken) => IsCommit(commit)
        ? [.. api.ReadChecks(commit, cancellationToken).Distinct().OrderBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.State)]
        : throw new ArgumentException($"'{commit}' is not the full name of a commit.", nameof(commit));

    private static bool IsCommit(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower);

    private PullRequest Open(PullRequestProposal proposal, CancellationToken cancellationToken)
    {
        if (api.Open(proposal, cancellationToken) is { } opened)
        {
            Relabel(opened, LabelChange.Of(opened, proposal), cancellationToken);
            return opened with { Labels = proposal.Labels };
        }

        // Another runner was faster, or an answer was lost on its way.
        return Find(proposal.Branches, cancellationToken) is { } existing
            ? Update(existing, proposal, cancellationToken)
            : throw new PullRequestException(PullRequestDiagnostics.HiddenPullRequest(proposal.Branches, Provider));
    }

    private PullRequest Update(PullRequest existing, PullRequestProposal proposal, CancellationToken cancellationToken)
    {
        // Labels first: the mark says which of them are ours, and must not forget one that is still there.
        var labels = LabelChange.Of(existing, proposal);
        Relabel(existing, labels, cancellationToken);
        if (existing.Title != proposal.Title || !IsSame(existing.Body, proposal.Body))
        {
            api.Rewrite(existing, proposal, cancellationToken);
        }

        return existing with
        {
            Title = proposal.Title,
            Body = proposal.Body,
            Labels = [.. existing.Labels.Except(labels.Removed, StringComparer.OrdinalIgnoreCase).Concat(labels.Added)],
        };
    }

    private void Relabel(PullRequest existing, LabelChange labels, CancellationToken cancellationToken)
    {
        if (!labels.IsEmpty)
        {
            api.Relabel(existing, labels, cancellationToken);
        }
    }

    // Hosts keep bodies with other line ends, and without white space at the end.
    private static bool IsSame(string before, string after) =>
        before.ReplaceLineEndings("\n").TrimEnd() == after.ReplaceLineEndings("\n").TrimEnd();

    private PullRequestProposal Fit(PullRequestProposal proposal)
    {
        var mark = new PullRequestMark(proposal.Labels).ToString();
        var body = BodyCut.Fit(PullRequestMarkless(proposal.Body), api.BodyLimit - mark.Length - 2, proposal.DetailUrl);
        return proposal with { Title = TitleOf(proposal.Title), Body = $"{body.TrimEnd()}\n\n{mark}" };
    }

    // A mark that stood in the text would not be ours.
    private static string PullRequestMarkless(string body) => body.Replace("<!-- lcnc-pull-request", "&lt;!-- lcnc-pull-request", StringComparison.Ordinal);

    private static string TitleOf(string title)
    {
        var line = Model.Diagnostics.PrintableText.Of(title.Trim());
        if (line.Length <= TitleLimit)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[TitleLimit - 2]) ? TitleLimit - 2 : TitleLimit - 1;
        return line[..end] + "…";
    }
}
