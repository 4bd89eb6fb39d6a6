using System.Collections.Concurrent;
using System.Text;

namespace LcncInfra.Git;

/// <summary>Objects of a repository on this machine, read without a work tree.</summary>
/// <param name="process">Runs git.</param>
/// <param name="folder">Full path of the repository, bare or not.</param>
public sealed class GitRepository(GitProcess process, string folder)
{
    // What a commit is called it is called for good, so that nobody has to ask twice.
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Full path of the repository.</summary>
    public string Folder { get; } = folder;

    /// <summary>The commit of a branch, then of a remote branch of <c>origin</c>, which is all that many clones have.</summary>
    /// <exception cref="GitException">There is none.</exception>
    public string ResolveBranch(string branch, CancellationToken cancellationToken) =>
        TryResolve($"refs/heads/{branch}", cancellationToken)
        ?? TryResolve($"refs/remotes/origin/{branch}", cancellationToken)
        ?? throw new GitException(GitFailure.UnknownRevision, $"Repository '{Folder}' has no branch '{branch}'.");

    /// <summary>The commit that a user means: a full commit, a full name (<c>refs/…</c>), a branch or a tag.</summary>
    /// <exception cref="GitException">There is none, or a branch and a tag of this name disagree.</exception>
    public string Resolve(string reference, CancellationToken cancellationToken)
    {
        if (GitRefName.IsCommit(reference) || reference.StartsWith("refs/", StringComparison.Ordinal))
        {
            return TryResolve(reference, cancellationToken) ?? throw Unknown(reference);
        }

        var branch = TryResolve($"refs/heads/{reference}", cancellationToken) ?? TryResolve($"refs/remotes/origin/{reference}", cancellationToken);
        var tag = TryResolve($"refs/tags/{reference}", cancellationToken);
        return branch is not null && tag is not null && branch != tag
            ? throw new GitException(GitFailure.UnknownRevision, $"'{reference}' is a branch and a tag of '{Folder}': write refs/heads/{reference} or refs/tags/{reference}.")
            : branch ?? tag ?? throw Unknown(reference);
    }

    /// <summary>The whole name of a commit of which the beginning is given.</summary>
    /// <exception cref="GitException">There is none, or several begin so.</exception>
    public string ResolveCommit(string commit, CancellationToken cancellationToken) => TryResolve(commit, cancellationToken) is { } whole && whole.StartsWith(commit, StringComparison.Ordinal)
        ? whole
        : throw Unknown(commit);

    /// <summary>The commit that an expression of git means, such as <c>origin/main</c> or <c>HEAD~1</c>; a name first as <see cref="Resolve"/> reads it.</summary>
    /// <exception cref="GitException">There is none, or a branch and a tag of this name disagree.</exception>
    public string ResolveExpression(string expression, CancellationToken cancellationToken) =>
        GitRefName.IsValid(expression) && (TryResolve($"refs/heads/{expression}", cancellationToken) ?? TryResolve($"refs/tags/{expression}", cancellationToken)) is not null
            ? Resolve(expression, cancellationToken)
            : TryResolve(expression, cancellationToken) ?? Resolve(expression, cancellationToken);

    /// <summary>Whether the repository has a commit.</summary>
    public bool Has(string commit, CancellationToken cancellationToken) => TryResolve(commit, cancellationToken) is not null;

    /// <summary>Every file of a commit, in git's order.</summary>
    /// <exception cref="GitException">There is no such commit.</exception>
    public IReadOnlyList<GitTreeEntry> List(string commit, CancellationToken cancellationToken) => GitTreeParser.Parse(
        process.Run(new GitCommand(Folder, "ls-tree", "-r", "-l", "-z", "--full-tree", "--end-of-options", commit), cancellationToken));

    /// <summary>Every file and submodule of a commit, in git's order, without sizes, which would cost a look at each.</summary>
    /// <exception cref="GitException">There is no such commit.</exception>
    public IReadOnlyList<GitTreeEntry> ListAll(string commit, CancellationToken cancellationToken) => GitTreeParser.ParseAll(
        process.Run(new GitCommand(Folder, "ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit), cancellationToken));

    /// <summary>What a commit says of itself.</summary>
    /// <exception cref="GitException">There is no such commit.</exception>
    public GitCommitRecord Describe(string commit, CancellationToken cancellationToken) =>
        GitCommitParser.Parse(commit, process.Run(new GitCommand(Folder, "cat-file", "commit", commit), cancellationToken));

    /// <summary>The files that differ between two trees or commits, in git's order.</summary>
    /// <exception cref="GitException">One of them is missing.</exception>
    public IReadOnlyList<string> Differing(string left, string right, CancellationToken cancellationToken) => Encoding.UTF8.GetString(
        process.Run(new GitCommand(Folder, "diff-tree", "-r", "-z", "--no-renames", "--name-only", "--end-of-options", left, right), cancellationToken))
        .Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The contents of many files, through one process.</summary>
    /// <param name="blobs">Object names, from <see cref="List"/>.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">One is missing.</exception>
    public IReadOnlyList<byte[]> Read(IReadOnlyList<string> blobs, CancellationToken cancellationToken) => blobs.Count == 0
        ? []
        : process.Run(
            new GitCommand(Folder, "cat-file", "--batch") { Input = Encoding.ASCII.GetBytes(string.Join('\n', blobs) + "\n") },
            output => GitBlobParser.Parse(output, blobs),
            cancellationToken);

    private string? TryResolve(string reference, CancellationToken cancellationToken)
    {
        if (_known.ContainsKey(reference))
        {
            return reference;
        }

        var commit = Ask(reference, cancellationToken);
        if (commit is not null)
        {
            _known[commit] = true;
        }

        return commit;
    }

    private string? Ask(string reference, CancellationToken cancellationToken)
    {
        try
        {
            var output = process.Run(
                new GitCommand(Folder, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{reference}^{{commit}}"),
                cancellationToken);
            return Encoding.ASCII.GetString(output).Trim();
        }
        catch (GitException e) when (e.Failure == GitFailure.Failed)
        {
            // --quiet: no words and exit code 1 when there is no such commit.
            return null;
        }
        catch (GitException e) when (e.Failure == GitFailure.UnknownRevision)
        {
            return null;
        }
    }

    private GitException Unknown(string reference) =>
        new(GitFailure.UnknownRevision, $"Repository '{Folder}' has no branch, tag or commit '{reference}'.");
}
