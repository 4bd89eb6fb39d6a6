using LcncInfra.Git;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Sources;

/// <summary>Resolves what objects say about repositories to commits, by the lock if there is one, and lists each commit once.</summary>
internal sealed class GitSnapshots(GitControlPlane controlPlane, SourceLock? sourceLock, GitClient git, CancellationToken cancellationToken)
{
    private readonly GitRepositoryLocator _locator = new(controlPlane);
    private readonly Dictionary<(string Url, string Commit), GitSnapshot> _snapshots = [];
    private readonly Dictionary<(string Url, string Name), string> _commits = [];
    private readonly SortedSet<LockedSource> _resolved = [];

    /// <summary>What was resolved so far.</summary>
    public IReadOnlyList<LockedSource> Resolved => [.. _resolved];

    /// <summary>When the newest of commits that were read was made; <see langword="null"/> if none of them was.</summary>
    public DateTimeOffset? NewestOf(IReadOnlyCollection<string> commits) => _snapshots.Values
        .Where(s => commits.Contains(s.Commit, StringComparer.Ordinal))
        .Select(s => (DateTimeOffset?)s.Date)
        .Max();

    /// <summary>The commit that lists the environments; <see langword="null"/> if it was refused.</summary>
    public GitSnapshot? ControlPlane(DiagnosticBag diagnostics)
    {
        var pin = new LockedSource(LockedSourceKind.ControlPlane, controlPlane.LockName, controlPlane.Reference, string.Empty);
        return Open((controlPlane.Url, "the control plane", SourceSpan.None), pin, diagnostics, () => git.Resolve(controlPlane.Url, controlPlane.Reference, cancellationToken));
    }

    /// <summary>The commit that an object means; <see langword="null"/> if it was refused.</summary>
    public GitSnapshot? Of(GitReference reference, DiagnosticBag diagnostics)
    {
        if (_locator.Locate(reference, diagnostics) is not { } url)
        {
            return null;
        }

        var at = reference.At(reference.Commit is null ? "branch" : "commit");
        var branch = reference.Source.Branch;
        if (!GitRefName.IsValid(branch))
        {
            diagnostics.Add(SourceDiagnostics.UnknownRevision(reference.At("branch"), reference.Owner, "The branch is not a name that git accepts."));
            return null;
        }

        var written = GitUrl.TryParse(reference.Source.Repo, out var asWritten, out _) ? asWritten : url;
        var pin = new LockedSource(reference.Kind, written.Display, branch, string.Empty);
        return reference.Commit is { } commit
            ? Open((url, reference.Owner, at), pin with { Revision = commit }, diagnostics, () => Whole(url, commit))
            : Open((url, reference.Owner, at), pin, diagnostics, () => git.ResolveBranch(url, branch, cancellationToken));
    }

    // A host gives no commit by the beginning of its name; a repository of this machine does.
    private string Whole(GitUrl url, string commit) => GitRefName.IsCommit(commit) ? commit
        : url.Folder is { } folder ? git.Open(folder, cancellationToken).ResolveCommit(commit, cancellationToken)
        : throw new GitException(GitFailure.UnknownRevision, $"'{commit}' is not a whole commit.");

    private GitSnapshot? Open((GitUrl Url, string Owner, SourceSpan At) source, LockedSource pin, DiagnosticBag diagnostics, Func<string> resolve)
    {
        try
        {
            var commit = Locked(pin, () => Once(source.Url, pin, resolve));
            if (commit is null)
            {
                diagnostics.Add(LockDiagnostics.NotLocked(source.At, source.Owner, pin.Repo, pin.Ref));
                return null;
            }

            var resolved = pin with { Revision = commit };
            if (pin.Revision.Length > 0 && sourceLock?.Has(resolved) == false)
            {
                diagnostics.Add(LockDiagnostics.LockedDifferently(source.At, source.Owner, pin.Revision));
                return null;
            }

            _resolved.Add(resolved);
            return List(source.Url, commit, pin.Ref);
        }
        catch (GitException e) when (e.Failure == GitFailure.UnknownRevision)
        {
            diagnostics.Add(SourceDiagnostics.UnknownRevision(source.At, source.Owner, e.Message));
            return null;
        }
        catch (GitException e)
        {
            throw new EnvironmentFailedException(SourceDiagnostics.RepositoryUnavailable(source.At, source.Owner, e.Message, e.Remedy));
        }
    }

    /// <summary>The locked commit of a name that moves; without a lock, and for a commit that the control plane pins, what it resolves to.</summary>
    private string? Locked(LockedSource pin, Func<string> resolve) => sourceLock is null || pin.Revision.Length > 0
        ? resolve()
        : sourceLock.Find(pin.Kind, pin.Repo, pin.Ref);

    // A branch that moves while the environments are read one after the other is the same commit for all.
    private string Once(GitUrl url, LockedSource pin, Func<string> resolve)
    {
        var key = (url.Value, pin.Revision.Length > 0 ? pin.Revision : pin.Ref);
        if (!_commits.TryGetValue(key, out var commit))
        {
            _commits[key] = commit = resolve();
        }

        return commit;
    }

    private GitSnapshot List(GitUrl url, string commit, string branch)
    {
        if (!_snapshots.TryGetValue((url.Value, commit), out var snapshot))
        {
            snapshot = new GitSnapshot(git.Fetch(url, commit, GitRefName.IsValid(branch) ? branch : null, cancellationToken), commit, cancellationToken);
            _snapshots.Add((url.Value, commit), snapshot);
        }

        return snapshot;
    }
}
