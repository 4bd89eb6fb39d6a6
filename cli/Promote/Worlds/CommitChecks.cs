using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Publish;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Questions;
using LcncInfra.Git;
using LcncInfra.PullRequests;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>Asks the hosts of repositories how checks of commits ended.</summary>
/// <param name="repository">The GitOps repository, whose commits are meant once something is published.</param>
/// <param name="settings">What the command line says of its host.</param>
internal sealed class CommitChecks(GitUrl repository, ProposalSettings settings)
{
    private readonly Dictionary<(string Repo, string Commit), IReadOnlyList<CommitCheck>> _known = [];

    /// <summary>The answer: passed when the check succeeded on every commit, or had nothing to say of some.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="sources">The commits that are meant when nothing is published yet.</param>
    public FlowAnswer Answer(FlowQuestion.Check question, IReadOnlyList<LockedSource> sources)
    {
        IReadOnlyList<(string Repo, string Commit)> commits = question.Commit.Length > 0 ? [(repository.Value, question.Commit)] : [.. sources.Select(s => (s.Repo, s.Revision))];
        if (commits.Count == 0)
        {
            return new FlowAnswer(GateOutcome.Waiting, "the release has no base repository");
        }

        try
        {
            var states = commits.Select(c => StateOf(c, question.Name)).ToList();
            return states switch
            {
                _ when states.Contains(CheckState.Failed) => new FlowAnswer(question.Commit.Length > 0 ? GateOutcome.Failed : GateOutcome.Waiting, "it failed"),
                _ when states.Contains(CheckState.Pending) => new FlowAnswer(GateOutcome.Waiting, "it has not ended"),
                _ when states.Contains(null) => new FlowAnswer(GateOutcome.Waiting, "it has not begun"),
                _ when states.TrueForAll(s => s == CheckState.Skipped) => new FlowAnswer(GateOutcome.Waiting, "it was skipped"),
                _ => new FlowAnswer(GateOutcome.Passed, "it succeeded"),
            };
        }
        catch (PullRequestException e)
        {
            return new FlowAnswer(GateOutcome.Waiting, e.Message);
        }
    }

    // What was said of the host of the GitOps repository holds for its other repositories too, and for no other host.
    private PullRequestOptions OptionsFor(string repo) => GitUrl.TryParse(repo, out var url, out _) && HostOf(url) is { } host && host == HostOf(repository)
        ? new PullRequestOptions(repo) { Provider = settings.Provider, Api = settings.Api }
        : new PullRequestOptions(repo);

    private static string? HostOf(GitUrl url) => url.Folder is null && Uri.TryCreate(url.Value, UriKind.Absolute, out var uri) ? uri.Authority : null;

    private CheckState? StateOf((string Repo, string Commit) of, string name)
    {
        if (!_known.TryGetValue(of, out var checks))
        {
            using var client = PullRequestClients.Create(OptionsFor(of.Repo));
            _known[of] = checks = client.ReadChecks(of.Commit, CancellationToken.None);
        }

        return checks.FirstOrDefault(c => c.Name == name)?.State;
    }
}
