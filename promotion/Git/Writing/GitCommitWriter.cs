using System.Globalization;
using System.Text;

namespace LcncInfra.Git.Writing;

/// <summary>Makes commits of trees that are written already; signed when the user has a key.</summary>
/// <param name="process">Runs git.</param>
/// <param name="folder">Full path of the repository.</param>
public sealed class GitCommitWriter(GitProcess process, string folder)
{
    private Dictionary<string, string>? _user;

    /// <summary>Makes the commit and gives its name; nothing points at it yet.</summary>
    /// <exception cref="GitException">Git failed, or cannot sign.</exception>
    public string Write(GitCommitDraft draft, CancellationToken cancellationToken)
    {
        string[] parent = draft.Parent is null ? [] : ["-p", draft.Parent];
        var user = User(cancellationToken);
        string[] signature = user.ContainsKey("user.signingkey") ? ["-S"] : [];
        var command = new GitCommand(folder, ["commit-tree", .. signature, .. parent, "-F", "-", draft.Tree])
        {
            Input = Encoding.UTF8.GetBytes(draft.Message),
            Variables = VariablesOf(draft.Date, user, draft.Author),
            MoreSettings = ["i18n.commitEncoding=UTF-8"],
        };
        return Encoding.ASCII.GetString(process.Run(command, cancellationToken)).Trim();
    }

    /// <summary>Makes the commit of a ref of notes that gives commits a note in place of an earlier one, and gives its name.</summary>
    /// <param name="before">The notes so far; <see langword="null"/> for none.</param>
    /// <param name="annotated">The commits.</param>
    /// <param name="said">What is said of them, and when.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public string Annotate(string? before, IReadOnlyList<string> annotated, (string Note, DateTimeOffset Date) said, CancellationToken cancellationToken)
    {
        var draft = $"refs/notes/lcnc-drafts/{Guid.NewGuid():N}";
        if (before is not null)
        {
            process.Run(new GitCommand(folder, "update-ref", draft, before), cancellationToken);
        }

        var user = User(cancellationToken);
        foreach (var commit in annotated)
        {
            process.Run(
                new GitCommand(folder, "notes", $"--ref={draft}", "add", "--force", "-F", "-", commit)
                {
                    Input = Encoding.UTF8.GetBytes(said.Note),
                    Variables = VariablesOf(said.Date, user, author: null),
                },
                cancellationToken);
        }

        var made = Encoding.ASCII.GetString(process.Run(new GitCommand(folder, "rev-parse", "--verify", draft), cancellationToken)).Trim();
        process.Run(new GitCommand(folder, "update-ref", "-d", draft), cancellationToken);
        return made;
    }

    private static Dictionary<string, string> VariablesOf(DateTimeOffset date, IReadOnlyDictionary<string, string> user, GitIdentity? author)
    {
        var offset = date.Offset;
        var zone = string.Create(CultureInfo.InvariantCulture, $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hhmm}");
        var when = string.Create(CultureInfo.InvariantCulture, $"@{date.ToUnixTimeSeconds()} {zone}");
        var configured = Configured(user);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["GIT_AUTHOR_NAME"] = author?.Name ?? Variable("GIT_AUTHOR_NAME") ?? configured.Name,
            ["GIT_AUTHOR_EMAIL"] = author?.Address ?? Variable("GIT_AUTHOR_EMAIL") ?? configured.Address,
            ["GIT_AUTHOR_DATE"] = when,
            ["GIT_COMMITTER_NAME"] = Variable("GIT_COMMITTER_NAME") ?? configured.Name,
            ["GIT_COMMITTER_EMAIL"] = Variable("GIT_COMMITTER_EMAIL") ?? configured.Address,
            ["GIT_COMMITTER_DATE"] = when,
        };
    }

    private static GitIdentity Configured(IReadOnlyDictionary<string, string> user) =>
        user.GetValueOrDefault("user.name") is { Length: > 0 } name && user.GetValueOrDefault("user.email") is { Length: > 0 } address
            ? new GitIdentity(name, address)
            : GitIdentity.Program;

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    // Who the user is to git, asked once; of several values the last counts.
    private Dictionary<string, string> User(CancellationToken cancellationToken) => _user ??= AskUser(cancellationToken);

    private Dictionary<string, string> AskUser(CancellationToken cancellationToken)
    {
        var output = process.Run(new GitCommand(folder, "config", "-z", "--get-regexp", "^user\\.") { AcceptedExitCode = 1 }, cancellationToken);
        var user = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = entry.Split('\n', 2);
            user[parts[0]] = parts.Length == 2 ? parts[1] : string.Empty;
        }

        return user;
    }
}
