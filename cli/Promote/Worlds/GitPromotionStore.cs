using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Git.Writing;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>Keeps a flow's state on a branch of its own in the GitOps repository, one commit for each change.</summary>
/// <param name="workshop">The repository; stays the caller's.</param>
internal sealed class GitPromotionStore(GitWorkshop workshop) : IPromotionStore
{
    private const string Ref = $"refs/heads/{StateFiles.Branch}";

    /// <inheritdoc/>
    public StoredState Read()
    {
        var refs = workshop.Refs([Ref], CancellationToken.None);
        if (!refs.TryGetValue(Ref, out var commit))
        {
            return new StoredState(string.Empty, new Dictionary<string, byte[]>(StringComparer.Ordinal));
        }

        workshop.Fetch(refs, CancellationToken.None);
        var entries = workshop.Repository.List(commit, CancellationToken.None).Where(e => !e.IsLink).ToList();
        var contents = workshop.Repository.Read([.. entries.Select(e => e.Blob)], CancellationToken.None);
        return new StoredState(commit, entries.Select((entry, i) => (entry.Path, contents[i])).ToDictionary(f => f.Path, f => f.Item2, StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public string? TryWrite(StateChange change)
    {
        var parent = change.Expected.Length == 0 ? null : change.Expected;
        var tree = workshop.Trees.Write(parent, [], [.. change.Files.Select(f => new GitFileChange(f.Key, f.Value))], CancellationToken.None);
        var commit = workshop.Commits.Write(new GitCommitDraft(tree, parent, change.Message, change.At), CancellationToken.None);
        return workshop.Push([new GitRefUpdate(Ref, parent, commit)], CancellationToken.None).All(r => r.IsDone) ? commit : null;
    }
}
