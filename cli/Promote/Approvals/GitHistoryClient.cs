using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LcncInfra.Flow.Approvals;
using LcncInfra.Git;
using LcncInfra.Git.Writing;

namespace LcncInfra.Cli.Promote.Approvals;

/// <summary>Reads who made commits: repositories with their history, which the sources of a control plane do not need.</summary>
/// <param name="options">How git is used.</param>
internal sealed class GitHistoryClient(GitOptions options)
{
    private readonly GitProcess _process = new(options);

    /// <summary>Folder of a repository that has a commit with all that led to it.</summary>
    /// <exception cref="GitException">It cannot be reached, or has no such commit.</exception>
    public string Open(GitUrl url, string commit)
    {
        if (url.Folder is { } local)
        {
            return local;
        }

        var folder = Path.Combine(options.CacheFolder, "history", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url.Display))));
        if (!Directory.Exists(folder))
        {
            _process.Run(new GitCommand(null, "init", "--bare", "--quiet", "--template=", "--", folder), CancellationToken.None);
        }

        if (!new GitRepository(_process, folder).Has(commit, CancellationToken.None))
        {
            _process.Run(
                new GitCommand(folder, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--", url.Value, "+refs/heads/*:refs/lcnc/heads/*") { Remote = url },
                CancellationToken.None);
        }

        return folder;
    }

    /// <summary>Mail addresses of all who wrote what a commit has and another has not; of the commit's own author if there is no other.</summary>
    /// <exception cref="GitException">A commit is missing.</exception>
    public IReadOnlyList<string> AuthorsOf(string folder, string commit, string? before)
    {
        string[] range = before is null ? ["-1", "--end-of-options", commit] : ["--end-of-options", commit, $"^{before}"];
        return [.. Log(folder, range, []).Select(c => c.Author).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }

    /// <summary>The commit that wrote a file as it is; <see langword="null"/> if there is none.</summary>
    public HistoryCommit? LastChange(string folder, string commit, string path) => Log(folder, ["-1", "--end-of-options", commit], ["--", path]) is [var last, ..] ? last : null;

    /// <summary>What git says about the signature of a commit; one by somebody else than its author is not good.</summary>
    public SignatureState Verify(string folder, HistoryCommit commit)
    {
        try
        {
            _process.Run(new GitCommand(folder, "verify-commit", "--end-of-options", commit.Commit), CancellationToken.None);
            var output = _process.Run(new GitCommand(folder, "log", "-1", "--no-mailmap", "--no-show-signature", "--format=%GS", "--end-of-options", commit.Commit), CancellationToken.None);
            return IsOf(Encoding.UTF8.GetString(output).Trim(), commit.Author) ? SignatureState.Good : SignatureState.Bad;
        }
        catch (GitException)
        {
            return new GitRepository(_process, folder).Describe(commit.Commit, CancellationToken.None).IsSigned ? SignatureState.Bad : SignatureState.None;
        }
    }

    /// <summary>Who the user is as git knows it in a folder; <see langword="null"/> if it does not.</summary>
    public GitIdentity? User(string? folder) => Value("GIT_AUTHOR_EMAIL", "user.email", folder) is { } address
        ? new GitIdentity(Value("GIT_AUTHOR_NAME", "user.name", folder) ?? address, address)
        : null;

    // SSH names the address that the list of signers gives a key; OpenPGP the name and address of the key.
    private static bool IsOf(string signer, string address) =>
        signer.Equals(address, StringComparison.OrdinalIgnoreCase) || signer.EndsWith($"<{address}>", StringComparison.OrdinalIgnoreCase);

    private string? Value(string variable, string setting, string? folder)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } named)
        {
            return named;
        }

        var output = _process.Run(new GitCommand(folder, "config", "--get", setting) { AcceptedExitCode = 1 }, CancellationToken.None);
        return Encoding.UTF8.GetString(output).Trim() is { Length: > 0 } value ? value : null;
    }

    private List<HistoryCommit> Log(string folder, IEnumerable<string> what, IEnumerable<string> paths)
    {
        var output = _process.Run(new GitCommand(folder, ["log", "-z", "--no-mailmap", "--no-show-signature", "--format=%H%x09%ct%x09%ae", .. what, .. paths]), CancellationToken.None);
        return
        [
            .. Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t', 3))
                .Select(f => new HistoryCommit(f[0], f[2].Trim(), DateTimeOffset.FromUnixTimeSeconds(long.Parse(f[1], CultureInfo.InvariantCulture)))),
        ];
    }
}
