using System.Text;
using LcncInfra.PullRequests.Bodies;

namespace LcncInfra.PullRequests.Artefacts;

/// <summary>Writes a file that stands for the pull request where there is no host to open one.</summary>
/// <param name="file">The file.</param>
internal sealed class ArtefactPullRequestClient(string file) : IPullRequestClient
{
    /// <inheritdoc/>
    public HostingProvider Provider => HostingProvider.None;

    /// <inheritdoc/>
    public int BodyLimit => 1 << 20;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    /// <inheritdoc/>
    public PullRequest? Find(PullRequestBranches branches, CancellationToken cancellationToken)
    {
        if (Read() is not { } found)
        {
            return null;
        }

        return found.IsOwn ? found.Branches == branches ? found : null : throw new PullRequestException(PullRequestDiagnostics.ForeignPullRequest(found with { Branches = branches }));
    }

    /// <inheritdoc/>
    public PullRequest Propose(PullRequestProposal proposal, CancellationToken cancellationToken)
    {
        // Any file of ours may be written anew; one of others may not.
        _ = Find(proposal.Branches, cancellationToken);
        var text = ArtefactText.Write(proposal with { Body = BodyCut.Fit(proposal.Body, BodyLimit, proposal.DetailUrl) });
        Guarded(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".");
            var half = $"{file}.part";
            File.WriteAllText(half, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(half, file, overwrite: true);
            return true;
        });
        return ArtefactText.Read(text, file);
    }

    /// <inheritdoc/>
    public PullRequest? Withdraw(PullRequestBranches branches, CancellationToken cancellationToken)
    {
        if (Read() is not { IsOwn: true } found || found.Branches != branches)
        {
            return null;
        }

        Delete();
        return found;
    }

    /// <inheritdoc/>
    public IReadOnlyList<PullRequest> WithdrawStale(PullRequestBranches kept, CancellationToken cancellationToken)
    {
        if (Read() is not { IsOwn: true } found || found.Branches.Base != kept.Base || found.Branches.Head == kept.Head)
        {
            return [];
        }

        Delete();
        return [found];
    }

    /// <inheritdoc/>
    /// <remarks>A plain git server checks nothing.</remarks>
    public IReadOnlyList<CommitCheck> ReadChecks(string commit, CancellationToken cancellationToken) => [];

    private PullRequest? Read() => Guarded(() => File.Exists(file) ? ArtefactText.Read(File.ReadAllText(file), file) : null);

    private void Delete() => Guarded(() =>
    {
        File.Delete(file);
        return true;
    });

    private T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PullRequestException(PullRequestDiagnostics.ArtefactFailed(file, e.Message));
        }
    }
}
