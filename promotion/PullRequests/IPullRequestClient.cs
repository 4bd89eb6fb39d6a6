namespace LcncInfra.PullRequests;

/// <summary>Proposes changes on a host of git repositories. The seam at which hosts differ.</summary>
/// <remarks>Touches pull requests that it opened itself and no others: it knows them by the mark in their bodies and by their branches.</remarks>
public interface IPullRequestClient : IDisposable
{
    /// <summary>The host's kind.</summary>
    HostingProvider Provider { get; }

    /// <summary>The most characters that a body may have, for those who can choose what to leave out.</summary>
    int BodyLimit { get; }

    /// <summary>Our open pull request between two branches; <see langword="null"/> if there is none.</summary>
    /// <exception cref="PullRequestException">Somebody else's pull request is open between them, or the host does not do what was asked.</exception>
    PullRequest? Find(PullRequestBranches branches, CancellationToken cancellationToken);

    /// <summary>Opens a pull request, or brings the one that is open between the same branches to the same title, body and labels.</summary>
    /// <remarks>Twice is once: also when another runner opens it in between.</remarks>
    /// <exception cref="PullRequestException">Somebody else's pull request is open between the branches, or the host does not do what was asked.</exception>
    PullRequest Propose(PullRequestProposal proposal, CancellationToken cancellationToken);

    /// <summary>Closes our open pull request between two branches, when there is nothing left to propose.</summary>
    /// <returns>The one that was closed; <see langword="null"/> if none was open.</returns>
    /// <exception cref="PullRequestException">The host does not do what was asked.</exception>
    PullRequest? Withdraw(PullRequestBranches branches, CancellationToken cancellationToken);

    /// <summary>Closes our open pull requests to a branch that come from any other branch than the one named.</summary>
    /// <returns>Those that were closed.</returns>
    /// <exception cref="PullRequestException">The host does not do what was asked.</exception>
    IReadOnlyList<PullRequest> WithdrawStale(PullRequestBranches kept, CancellationToken cancellationToken);

    /// <summary>What was checked of a commit and how that ended, in order of names.</summary>
    /// <param name="commit">The full name of the commit.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <exception cref="PullRequestException">The host does not say.</exception>
    IReadOnlyList<CommitCheck> ReadChecks(string commit, CancellationToken cancellationToken);
}
