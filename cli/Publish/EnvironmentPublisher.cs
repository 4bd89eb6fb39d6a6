using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Running;
using LcncInfra.Git;
using LcncInfra.Git.Writing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing;
using LcncInfra.Publishing.Commits;
using LcncInfra.Publishing.Earlier;

namespace LcncInfra.Cli.Publish;

/// <summary>Publishes environments to one repository; what fails outside of the input ends the command.</summary>
internal sealed class EnvironmentPublisher : IDisposable
{
    private readonly GitWorkshop _workshop;
    private readonly BranchPublisher _publisher;

    private EnvironmentPublisher(GitWorkshop workshop) => (_workshop, _publisher) = (workshop, new BranchPublisher(workshop));

    /// <summary>The repository on this machine in which commits are prepared.</summary>
    public GitWorkshop Workshop => _workshop;

    /// <summary>Opens a repository.</summary>
    /// <exception cref="EnvironmentFailedException">It cannot be reached.</exception>
    public static EnvironmentPublisher Open(GitUrl repository, CancellationToken cancellationToken) =>
        Guarded(repository, () => new EnvironmentPublisher(GitWorkshop.Open(repository, new GitOptions(), GitTokens.Find(), cancellationToken)));

    /// <summary>Publishes an environment; <see langword="null"/> after an error, with everything as it was.</summary>
    /// <exception cref="EnvironmentFailedException">The repository cannot be reached, or git fails.</exception>
    public PublicationOutcome? Publish(PublicationRequest request, DiagnosticBag found, CancellationToken cancellationToken) =>
        Guarded(_workshop.Remote, () => _publisher.Publish(request, found, cancellationToken));

    /// <summary>Reads a commit that published an environment before; <see langword="null"/> after a report.</summary>
    /// <param name="of">The whole name of the commit, and what it says if a host gave it another message; <see langword="null"/> for its own.</param>
    /// <param name="branch">A branch that holds it.</param>
    /// <param name="found">Takes findings.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="EnvironmentFailedException">The repository cannot be reached, or git fails.</exception>
    public EarlierPublication? Earlier((string Commit, string? Message) of, string branch, DiagnosticBag found, CancellationToken cancellationToken) =>
        Guarded(_workshop.Remote, () => EarlierPublication.Read(_workshop, of, branch, found, cancellationToken));

    /// <summary>The lock that a published commit was generated with; <see langword="null"/> if it names none.</summary>
    /// <param name="earlier">The commit.</param>
    /// <param name="found">Takes findings.</param>
    public static SourceLock? LockOf(EarlierPublication earlier, DiagnosticBag found)
    {
        var path = OriginFiles.InputPath(earlier.Tree.Root, SourceLock.FileName);
        return earlier.Tree.Records.FirstOrDefault(r => r.Path == path) is { } file
            ? SourceLockReader.Read(file.Content, $"{earlier.Commit.Commit}:{path}", found)
            : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _workshop.Dispose();

    /// <summary>Does what needs git, and ends the command with one finding when git fails.</summary>
    /// <exception cref="EnvironmentFailedException">Git failed.</exception>
    public static T Guarded<T>(GitUrl repository, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (GitException e)
        {
            throw new EnvironmentFailedException(PublishingDiagnostics.Unavailable(repository.Display, e.Message, e.Remedy));
        }
    }
}
