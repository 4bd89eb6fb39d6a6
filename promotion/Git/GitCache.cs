using System.Security.Cryptography;
using System.Text;

namespace LcncInfra.Git;

/// <summary>Bare repositories that hold the commits fetched so far, one folder for each URL.</summary>
/// <remarks>What a commit holds never changes, so nothing here can be out of date; several processes may use one cache.</remarks>
internal sealed class GitCache(GitProcess process, string folder)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>A repository that has the commit; the host is asked only if it is absent.</summary>
    /// <exception cref="GitException">The repository cannot be reached or has no such commit.</exception>
    public GitRepository Fetch(GitUrl url, string commit, string? branch, CancellationToken cancellationToken)
    {
        if (!GitRefName.IsCommit(commit))
        {
            throw new GitException(GitFailure.UnknownRevision, $"'{commit}' is not a full commit of '{url.Display}'.");
        }

        var path = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url.Display))));
        var repository = new GitRepository(process, path);
        if (Directory.Exists(path) && repository.Has(commit, cancellationToken))
        {
            return repository;
        }

        Create(folder);
        using var held = Hold($"{path}.lock", cancellationToken);
        if (!Directory.Exists(path))
        {
            Init(path, commit.Length == 64 ? "sha256" : "sha1", cancellationToken);
        }

        if (!repository.Has(commit, cancellationToken))
        {
            FetchCommit(repository, (url, commit, branch), cancellationToken);
        }

        return repository;
    }

    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            // Private repositories land here.
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    // Under another name first: a repository that is there is whole, for readers that hold no lock.
    private void Init(string path, string format, CancellationToken cancellationToken)
    {
        var unfinished = $"{path}.new";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        process.Run(
            new GitCommand(null, "init", "--bare", "--quiet", "--template=", $"--object-format={format}", "--", unfinished),
            cancellationToken);
        Directory.Move(unfinished, path);
    }

    private void FetchCommit(GitRepository repository, (GitUrl Url, string Commit, string? Branch) wanted, CancellationToken cancellationToken)
    {
        var (url, commit, branch) = wanted;
        try
        {
            // A name keeps the objects from being collected.
            Fetch(repository, url, ["--depth=1", "--", url.Value, $"+{commit}:refs/lcnc/{commit}"], cancellationToken);
        }
        catch (GitException e) when (e.Failure == GitFailure.UnknownRevision && branch is not null)
        {
            // Some hosts give no commit by its name: then the branch with its history, which must hold it.
            Fetch(repository, url, ["--", url.Value, $"+refs/heads/{branch}:refs/lcnc/heads/{branch}"], cancellationToken);
        }

        if (!repository.Has(commit, cancellationToken))
        {
            throw new GitException(GitFailure.UnknownRevision, $"Repository '{url.Display}' has no commit {commit}.");
        }
    }

    private void Fetch(GitRepository repository, GitUrl url, IEnumerable<string> arguments, CancellationToken cancellationToken) => process.Run(
        new GitCommand(repository.Folder, ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", .. arguments]) { Remote = url },
        cancellationToken);

    private static FileStream Hold(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                cancellationToken.WaitHandle.WaitOne(Pause);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }
}
