using System.Security.Cryptography;
using System.Text;

namespace LcncInfra.Git.Writing;

/// <summary>A bare repository on this machine in which commits for another one are prepared, and the way there.</summary>
/// <remarks>
/// Beside a repository of this machine it borrows its objects and copies none; of one behind the network it keeps what was fetched. Nothing of the other
/// repository moves but by <see cref="Push"/>, so that its own hooks and rules decide.
/// </remarks>
public sealed class GitWorkshop : IDisposable
{
    // Credentials that git was asked for must not follow a redirect to another host; nor may a push do more than it was told.
    private static readonly string[] Settings =
        ["http.followRedirects=false", "push.followTags=false", "push.gpgSign=false", "push.recurseSubmodules=no", "core.compression=1"];

    private readonly GitProcess _process;
    private readonly IReadOnlyDictionary<string, string> _variables;
    private readonly string? _temporary;

    private GitWorkshop(GitProcess process, GitUrl remote, (string Folder, bool IsTemporary) place, GitCredential? credential)
    {
        _process = process;
        Remote = remote;
        _temporary = place.IsTemporary ? place.Folder : null;
        _variables = credential?.VariablesFor(remote) ?? new Dictionary<string, string>(StringComparer.Ordinal);
        Repository = new GitRepository(process, place.Folder);
        Trees = new GitTreeWriter(process, place.Folder, place.IsTemporary);
        Commits = new GitCommitWriter(process, place.Folder);
    }

    /// <summary>The repository that commits are meant for.</summary>
    public GitUrl Remote { get; }

    /// <summary>The repository of this machine.</summary>
    public GitRepository Repository { get; }

    /// <summary>Writes trees into it.</summary>
    public GitTreeWriter Trees { get; }

    /// <summary>Writes commits into it.</summary>
    public GitCommitWriter Commits { get; }

    /// <summary>Opens the workshop for a repository.</summary>
    /// <param name="remote">The repository that commits are meant for.</param>
    /// <param name="options">How git is used.</param>
    /// <param name="credential">What its host is told; <see langword="null"/> to let git find it.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">There is no such repository.</exception>
    public static GitWorkshop Open(GitUrl remote, GitOptions options, GitCredential? credential, CancellationToken cancellationToken)
    {
        var process = new GitProcess(options);
        return remote.Folder is { } folder
            ? new GitWorkshop(process, remote, (WorkshopFolders.Beside(process, folder, cancellationToken), true), credential)
            : OfHost(process, remote, Path.Combine(options.CacheFolder, "publishing"), (credential, cancellationToken));
    }

    /// <summary>What refs of the other repository are, with one question; those that it lacks are absent.</summary>
    /// <exception cref="GitException">It cannot be reached.</exception>
    public IReadOnlyDictionary<string, string> Refs(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var output = _process.Run(Asking(["ls-remote", "--quiet", "--refs", "--", Remote.Value, .. names]), cancellationToken);
        return Encoding.UTF8.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length == 2 && names.Contains(fields[1], StringComparer.Ordinal) && GitRefName.IsCommit(fields[0]))
            .ToDictionary(fields => fields[1], fields => fields[0], StringComparer.Ordinal);
    }

    /// <summary>Brings refs here with all they hold, and nothing of what was before them.</summary>
    /// <param name="refs">Names of the other repository, and what they are there.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">It cannot be reached, or a ref has moved meanwhile.</exception>
    public void Fetch(IReadOnlyDictionary<string, string> refs, CancellationToken cancellationToken)
    {
        var missing = refs.Where(r => !Repository.Has(r.Value, cancellationToken)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        // A name of ours keeps the objects from being collected.
        var wanted = missing.Select(r => $"+{r.Key}:refs/lcnc/{r.Value}");
        _process.Run(
            Asking(["fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--", Remote.Value, .. wanted]),
            cancellationToken);
    }

    /// <summary>Brings one commit here, which need not be what a ref is.</summary>
    /// <param name="commit">Its whole name.</param>
    /// <param name="branch">A branch that holds it, for hosts that give only what a name leads to.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">It cannot be reached, or has no such commit.</exception>
    public void FetchCommit(string commit, string branch, CancellationToken cancellationToken)
    {
        if (Repository.Has(commit, cancellationToken))
        {
            return;
        }

        try
        {
            Fetch(new Dictionary<string, string>(StringComparer.Ordinal) { [commit] = commit }, cancellationToken);
        }
        catch (GitException e) when (e.Failure == GitFailure.UnknownRevision)
        {
            string[] unshallow = File.Exists(Path.Combine(Repository.Folder, "shallow")) ? ["--unshallow"] : [];
            _process.Run(
                Asking(["fetch", "--quiet", "--no-tags", .. unshallow, "--no-write-fetch-head", "--", Remote.Value, $"+refs/heads/{branch}:refs/lcnc/heads/{branch}"]),
                cancellationToken);
        }

        if (!Repository.Has(commit, cancellationToken))
        {
            throw new GitException(GitFailure.UnknownRevision, $"Repository '{Remote.Display}' has no commit {commit}.");
        }
    }

    /// <summary>Moves refs of the other repository, each only if it still is what it was.</summary>
    /// <returns>What became of each.</returns>
    /// <exception cref="GitException">It cannot be reached, or refuses all.</exception>
    public IReadOnlyList<GitRefResult> Push(IReadOnlyList<GitRefUpdate> updates, CancellationToken cancellationToken)
    {
        var leases = updates.Select(u => $"--force-with-lease={u.Name}:{u.Before}");
        var specs = updates.Select(u => $"{u.After}:{u.Name}");
        var complaint = "the host did not say what became of the refs";
        var output = _process.Run(
            Asking(["push", "--porcelain", "--no-verify", "--no-signed", "--no-follow-tags", .. leases, "--", Remote.Value, .. specs]) with { AcceptedExitCode = 1, Complain = text => complaint = text },
            cancellationToken);
        var results = GitPushParser.Parse(output);
        return updates.All(u => results.Any(r => r.Name == u.Name))
            ? results
            : throw new GitException(GitFailure.Unreachable, $"git push failed for '{Remote.Display}': {complaint}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_temporary is not null)
        {
            WorkshopFolders.Delete(_temporary);
        }
    }

    private static GitWorkshop OfHost(GitProcess process, GitUrl remote, string cache, (GitCredential? Credential, CancellationToken Stop) with)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(remote.Display)));
        var asking = new GitWorkshop(process, remote, (cache, false), with.Credential);
        var format = asking.FormatOf(with.Stop);
        var folder = WorkshopFolders.Kept(process, Path.Combine(cache, $"{name}-{format}"), format, with.Stop);
        return new GitWorkshop(process, remote, (folder, false), with.Credential);
    }

    // How the host names objects; one that has none yet says it only to a clone, and to older versions of git only when they push.
    private string FormatOf(CancellationToken cancellationToken)
    {
        var refs = Encoding.UTF8.GetString(_process.Run(Asking(["ls-remote", "--quiet", "--", Remote.Value]) with { Folder = null }, cancellationToken));
        if (refs.IndexOf('\t', StringComparison.Ordinal) is var length and > 0)
        {
            return length == GitObjectName.Sha256Length ? "sha256" : "sha1";
        }

        var trial = WorkshopFolders.Temporary();
        try
        {
            _process.Run(Asking(["clone", "--bare", "--quiet", "--template=", "--", Remote.Value, trial]) with { Folder = null }, cancellationToken);
            var told = WorkshopFolders.FormatOf(_process, trial, cancellationToken);
            return told == "sha1" && RefusesNames(trial, cancellationToken) ? "sha256" : told;
        }
        finally
        {
            WorkshopFolders.Delete(trial);
        }
    }

    // Nothing is written there.
    private bool RefusesNames(string trial, CancellationToken cancellationToken)
    {
        var tree = new GitTreeWriter(_process, trial, isTemporary: true).Write(null, [], [], cancellationToken);
        var commit = new GitCommitWriter(_process, trial).Write(new GitCommitDraft(tree, null, "Nothing\n", DateTimeOffset.UnixEpoch), cancellationToken);
        try
        {
            _process.Run(Asking(["push", "--quiet", "--dry-run", "--no-verify", "--no-signed", "--", Remote.Value, $"{commit}:refs/heads/lcnc/trial"]) with { Folder = trial }, cancellationToken);
            return false;
        }
        catch (GitException e)
        {
            return e.Message.Contains("hash algorithm", StringComparison.Ordinal);
        }
    }

    private GitCommand Asking(IReadOnlyList<string> arguments) =>
        new(Repository.Folder, arguments) { Remote = Remote, Variables = _variables, MoreSettings = Settings };
}
