using System.Text;
using LcncInfra.Git;
using LcncInfra.Repository.Interchange;

namespace LcncInfra.Cli.Interchange;

/// <summary>A folder inside of a work tree of git, with the commit that is checked out there.</summary>
internal sealed class GitWorkTree
{
    private readonly GitProcess _process;
    private readonly string _top;
    private readonly string _inside;

    private GitWorkTree(GitProcess process, string top, string inside) => (_process, _top, _inside) = (process, top, inside);

    /// <summary>The work tree that holds a folder; <see langword="null"/> if none does.</summary>
    public static GitWorkTree? Find(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        for (var at = full; at is not null; at = Path.GetDirectoryName(at))
        {
            // A file where there are several work trees of one repository.
            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return new GitWorkTree(new GitProcess(new GitOptions()), at, Path.GetRelativePath(at, full).Replace('\\', '/'));
            }
        }

        return null;
    }

    /// <summary>The folder, from the top of the work tree; <c>.</c> for the top itself.</summary>
    public string Inside => _inside;

    /// <summary>The top of the work tree.</summary>
    public string Top => _top;

    /// <summary>When a commit was made.</summary>
    /// <exception cref="GitException">There is no such commit.</exception>
    public DateTimeOffset DateOf(string commit) => new GitRepository(_process, _top).Describe(commit, CancellationToken.None).Date;

    /// <summary>The commit that is checked out.</summary>
    /// <exception cref="GitException">There is none.</exception>
    public string Head() => new GitClient(new GitOptions()).Open(_top, CancellationToken.None).ResolveExpression("HEAD", CancellationToken.None);

    /// <summary>Whether the folder differs from the commit; files that stand for pull requests, and that we wrote ourselves, do not count.</summary>
    /// <exception cref="GitException">Git failed.</exception>
    public bool HasChanges() => Run("--literal-pathspecs", "status", "--porcelain", "-z", "--untracked-files=normal", "--ignore-submodules=none", "--", _inside)
        .Split('\0', StringSplitOptions.RemoveEmptyEntries)
        .Any(entry => !IsPullRequest(entry));

    /// <summary>Whether a file of the folder is in the commit.</summary>
    /// <exception cref="GitException">Git failed.</exception>
    public bool Has(string file) =>
        Run("--literal-pathspecs", "ls-tree", "--name-only", "--full-tree", "HEAD", "--", _inside == "." ? file : $"{_inside}/{file}").Length > 0;

    /// <summary>What the commit says of itself.</summary>
    /// <exception cref="GitException">Git failed.</exception>
    public HydratorMetadata Describe(string commit)
    {
        var texts = Run("show", "-s", "--no-show-signature", "--format=%an <%ae>%x00%aI%x00%s%x00%b", "--end-of-options", commit).Split('\0');
        return new HydratorMetadata(commit)
        {
            RepoUrl = Origin(),
            Author = texts[0],
            Date = texts[1],
            Subject = texts[2],
            Body = texts[3].Trim(),
        };
    }

    /// <summary>Writes the note of the commit that is checked out, in place of an earlier one.</summary>
    /// <exception cref="GitException">Git failed.</exception>
    public void Annotate(string notesRef, string note) => Run("notes", $"--ref={notesRef}", "add", "--force", "-m", note, "HEAD");

    /// <summary>Where it was cloned from, without credentials; <see langword="null"/> for nowhere, or a folder of this machine.</summary>
    public string? Origin()
    {
        try
        {
            return GitUrl.TryParse(Run("config", "--get", "remote.origin.url").Trim(), out var url, out _) && url.Folder is null ? url.Display : null;
        }
        catch (GitException e) when (e.Failure is GitFailure.Failed or GitFailure.UnknownRevision)
        {
            return null;
        }
    }

    private static bool IsPullRequest(string entry) => entry.StartsWith("?? ", StringComparison.Ordinal)
        && Path.GetFileName(entry[3..]).StartsWith("PULL_REQUEST", StringComparison.Ordinal)
        && entry.EndsWith(".md", StringComparison.Ordinal);

    private string Run(params string[] arguments) => Encoding.UTF8.GetString(_process.Run(new GitCommand(_top, arguments), CancellationToken.None));
}
