using System.Collections.Concurrent;
using System.Text;

namespace LcncInfra.Git;

/// <summary>What the sources need of git: names to commits, and repositories whose commits are on this machine.</summary>
public sealed class GitClient
{
    private readonly GitProcess _process;
    private readonly GitCache _cache;
    private readonly ConcurrentDictionary<string, GitRepository> _opened = new(StringComparer.Ordinal);

    /// <summary>A client with a cache of its own folder.</summary>
    public GitClient(GitOptions options)
    {
        _process = new GitProcess(options);
        _cache = new GitCache(_process, Path.Combine(options.CacheFolder, "git"));
    }

    /// <summary>A repository on this machine.</summary>
    /// <exception cref="GitException">The folder is none.</exception>
    public GitRepository Open(string folder, CancellationToken cancellationToken) => _opened.TryGetValue(folder, out var opened) ? opened : OpenFirst(folder, cancellationToken);

    private GitRepository OpenFirst(string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            throw new GitException(GitFailure.Unreachable, $"Folder '{folder}' does not exist.");
        }

        _process.Run(new GitCommand(folder, "rev-parse", "--git-dir"), cancellationToken);
        return _opened.GetOrAdd(folder, new GitRepository(_process, folder));
    }

    /// <summary>The commits of names of a repository, with one question to its host; a name that it lacks is absent.</summary>
    /// <param name="url">The repository.</param>
    /// <param name="names">Full names, such as <c>refs/heads/main</c>.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">The repository cannot be reached.</exception>
    public IReadOnlyDictionary<string, string> Resolve(GitUrl url, IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        // Annotated tags name an object of their own; "^{}" is the commit behind it.
        var wanted = names.SelectMany(n => n.StartsWith("refs/tags/", StringComparison.Ordinal) ? [n, n + "^{}"] : new[] { n });
        var output = _process.Run(
            new GitCommand(null, ["ls-remote", "--quiet", "--", url.Value, .. wanted]) { Remote = url },
            cancellationToken);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(found, line.Split('\t'), names);
        }

        return found;
    }

    /// <summary>The commit of a branch.</summary>
    /// <exception cref="GitException">The repository cannot be reached or has no such branch.</exception>
    public string ResolveBranch(GitUrl url, string branch, CancellationToken cancellationToken) => url.Folder is { } folder
        ? Open(folder, cancellationToken).ResolveBranch(branch, cancellationToken)
        : Resolve(url, [$"refs/heads/{branch}"], cancellationToken).Values.FirstOrDefault()
            ?? throw new GitException(GitFailure.UnknownRevision, $"Repository '{url.Display}' has no branch '{branch}'.");

    /// <summary>The commit that a user means: a full commit, a full name (<c>refs/…</c>), a branch or a tag.</summary>
    /// <exception cref="GitException">The repository cannot be reached, has no such name, or a branch and a tag of this name disagree.</exception>
    public string Resolve(GitUrl url, string reference, CancellationToken cancellationToken)
    {
        if (url.Folder is { } folder)
        {
            return Open(folder, cancellationToken).Resolve(reference, cancellationToken);
        }

        if (GitRefName.IsCommit(reference))
        {
            return reference;
        }

        var names = reference.StartsWith("refs/", StringComparison.Ordinal) ? [reference] : new[] { $"refs/heads/{reference}", $"refs/tags/{reference}" };
        var commits = Resolve(url, names, cancellationToken).Values.Distinct(StringComparer.Ordinal).ToList();
        return commits.Count switch
        {
            1 => commits[0],
            0 => throw new GitException(GitFailure.UnknownRevision, $"Repository '{url.Display}' has no branch or tag '{reference}'."),
            _ => throw new GitException(
                GitFailure.UnknownRevision,
                $"'{reference}' is a branch and a tag of '{url.Display}': write refs/heads/{reference} or refs/tags/{reference}."),
        };
    }

    /// <summary>A repository that has a commit: the local one itself, or the cache, into which the commit is fetched if it is absent.</summary>
    /// <param name="url">The repository.</param>
    /// <param name="commit">The whole object name.</param>
    /// <param name="branch">Branch that holds the commit, for hosts that give only what a name leads to.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">The repository cannot be reached or has no such commit.</exception>
    public GitRepository Fetch(GitUrl url, string commit, string? branch, CancellationToken cancellationToken)
    {
        if (url.Folder is null)
        {
            return _cache.Fetch(url, commit, branch, cancellationToken);
        }

        var repository = Open(url.Folder, cancellationToken);
        return repository.Has(commit, cancellationToken)
            ? repository
            : throw new GitException(GitFailure.UnknownRevision, $"Repository '{url.Display}' has no commit {commit}.");
    }

    private static void Add(Dictionary<string, string> found, string[] fields, IReadOnlyCollection<string> names)
    {
        if (fields.Length != 2 || !GitRefName.IsCommit(fields[0]))
        {
            throw new GitException(GitFailure.Failed, "git ls-remote printed a line that cannot be read.");
        }

        // The patterns of ls-remote also match names that merely end so.
        var peeled = fields[1].EndsWith("^{}", StringComparison.Ordinal);
        var name = peeled ? fields[1][..^3] : fields[1];
        if (names.Contains(name, StringComparer.Ordinal) && (peeled || !found.ContainsKey(name)))
        {
            found[name] = fields[0];
        }
    }
}
