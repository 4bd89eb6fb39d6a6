using System.Text;
using LcncInfra.Git;

namespace LcncInfra.Cli.Apps.Lanes;

/// <summary>Looks into the repository of an app: what a change touches, and what a file was before.</summary>
internal sealed class ChangedFiles
{
    private readonly GitProcess _process = new(new GitOptions());
    private readonly GitRepository _repository;
    private readonly string _top;

    private ChangedFiles(string top)
    {
        _top = top;
        _repository = new GitClient(new GitOptions()).Open(top, CancellationToken.None);
    }

    /// <summary>The repository that a folder or file lies in.</summary>
    /// <exception cref="GitException">There is none.</exception>
    public static ChangedFiles Open(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        for (var at = full; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return new ChangedFiles(at);
            }
        }

        throw new GitException(GitFailure.UnknownRevision, $"'{AppFile.Shown(path)}' lies in no git repository.");
    }

    /// <summary>The commit that an expression means.</summary>
    /// <exception cref="GitException">There is none.</exception>
    public string Resolve(string expression) => _repository.ResolveExpression(expression, CancellationToken.None);

    /// <summary>Paths of the files that the commits since a base touch: those that are added, changed or removed; both names of what is moved.</summary>
    /// <exception cref="GitException">The two have no commit in common, or git failed.</exception>
    public IReadOnlyList<string> Since(string commit)
    {
        var ancestor = Encoding.ASCII.GetString(Run("merge-base", commit, "HEAD")).Trim();
        var names = Run("diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--end-of-options", ancestor, "HEAD");
        return Encoding.UTF8.GetString(names).Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A file of a commit; <see langword="null"/> if it is not there.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="path">Path in the repository, with <c>/</c>.</param>
    /// <exception cref="GitException">The commit cannot be read.</exception>
    public byte[]? Read(string commit, string path) =>
        _repository.List(commit, CancellationToken.None).FirstOrDefault(e => e.Path == path && !e.IsLink) is { } entry
            ? _repository.Read([entry.Blob], CancellationToken.None)[0]
            : null;

    /// <summary>The path in the repository of a file of the work tree.</summary>
    public string PathOf(string file) => Path.GetRelativePath(_top, Path.GetFullPath(file)).Replace('\\', '/');

    private byte[] Run(params string[] arguments) => _process.Run(new GitCommand(_top, arguments), CancellationToken.None);
}
