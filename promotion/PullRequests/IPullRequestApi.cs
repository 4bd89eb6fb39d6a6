namespace LcncInfra.PullRequests;

/// <summary>What the hosts' APIs have in common: single calls, without knowledge of whose pull requests they touch.</summary>
internal interface IPullRequestApi
{
    /// <summary>The host's kind.</summary>
    HostingProvider Provider { get; }

    /// <summary>Most characters of a body.</summary>
    int BodyLimit { get; }

    /// <summary>The open pull requests to a branch from branches of the same repository, all pages of them, in order of numbers.</summary>
    /// <param name="target">The branch they lead to.</param>
    /// <param name="head">The branch they come from; <see langword="null"/> for any.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    IReadOnlyList<PullRequest> ListOpen(string target, string? head, CancellationToken cancellationToken);

    /// <summary>Opens a pull request without labels.</summary>
    /// <returns>It; <see langword="null"/> if the host says that there is one already.</returns>
    PullRequest? Open(PullRequestProposal proposal, CancellationToken cancellationToken);

    /// <summary>Gives a pull request another title and body.</summary>
    void Rewrite(PullRequest existing, PullRequestProposal proposal, CancellationToken cancellationToken);

    /// <summary>Puts labels on a pull request and takes others off.</summary>
    void Relabel(PullRequest existing, LabelChange change, CancellationToken cancellationToken);

    /// <summary>Closes a pull request without merging it.</summary>
    void Close(PullRequest existing, CancellationToken cancellationToken);

    /// <summary>What was checked of a commit, in any order.</summary>
    IEnumerable<CommitCheck> ReadChecks(string commit, CancellationToken cancellationToken);
}
