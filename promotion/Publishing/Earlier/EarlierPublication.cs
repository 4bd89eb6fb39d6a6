using LcncInfra.Generation.Publishing;
using LcncInfra.Git;
using LcncInfra.Git.Writing;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Publishing.Commits;
using LcncInfra.Publishing.Trees;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Publishing.Earlier;

/// <summary>A commit that published an environment before, read so that its tree can be published again: what a rollback is.</summary>
/// <param name="Commit">What the commit says of itself.</param>
/// <param name="Origin">What its tree was made from.</param>
/// <param name="Tree">Its tree.</param>
public sealed record EarlierPublication(GitCommitRecord Commit, PublicationOrigin Origin, EarlierTree Tree)
{
    /// <summary>Names the commit whose tree a later one published again.</summary>
    public const string RollbackTrailer = "Lcnc-Rollback-To";

    private const string Owner = "lcnc";

    /// <summary>The digest of the tree.</summary>
    public string Rendering { get; } = Inventory.Of(Tree.Tree, []).Rendering;

    /// <summary>Reads a commit; <see langword="null"/> after reporting why it cannot be published again.</summary>
    /// <param name="workshop">The repository.</param>
    /// <param name="commit">The whole name of the commit.</param>
    /// <param name="branch">A branch that holds it.</param>
    /// <param name="found">Takes findings.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">The repository cannot be reached or has no such commit.</exception>
    public static EarlierPublication? Read(GitWorkshop workshop, string commit, string branch, DiagnosticBag found, CancellationToken cancellationToken) =>
        Read(workshop, (commit, null), branch, found, cancellationToken);

    /// <summary>Reads a commit to which a host may have given another message when it merged what was proposed.</summary>
    /// <param name="workshop">The repository.</param>
    /// <param name="of">The whole name of the commit, and the message of what was proposed; <see langword="null"/> for its own.</param>
    /// <param name="branch">A branch that holds it.</param>
    /// <param name="found">Takes findings.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">The repository cannot be reached or has no such commit.</exception>
    public static EarlierPublication? Read(
        GitWorkshop workshop, (string Commit, string? Message) of, string branch, DiagnosticBag found, CancellationToken cancellationToken)
    {
        var commit = of.Commit;
        workshop.FetchCommit(commit, branch, cancellationToken);
        var record = workshop.Repository.Describe(commit, cancellationToken);
        record = record with { Message = of.Message ?? MessageOf(workshop, record, branch, cancellationToken) };
        if (PublicationTrailers.Parse(record.Message, record.Date) is not { } said || RepositoryPath.Parse(said.Origin.Root) is not { } root)
        {
            found.Add(PublishingDiagnostics.NotAPublication(commit, "its message does not say what it was made from"));
            return null;
        }

        var published = GitPublishedTree.Open(workshop.Repository, commit, string.Empty);
        if (FilesOf(published, root, commit, found) is not { } files)
        {
            return null;
        }

        var tree = new EarlierTree(said.Origin.Environment, files) { Root = root, Records = RecordsOf(published, root) };
        var earlier = new EarlierPublication(record, said.Origin with { Hydrator = EarlierMetadata.Read(published, root) }, tree);
        if (earlier.Rendering == said.Rendering)
        {
            return earlier;
        }

        found.Add(PublishingDiagnostics.UnusableEarlierTree(commit, "its message names another rendering than its files have"));
        return null;
    }

    /// <summary>The digest of the tree that a commit holds, whoever made the commit; <see langword="null"/> if its files are not what its inventory says.</summary>
    /// <param name="workshop">The repository, which has the commit.</param>
    /// <param name="commit">The whole name of the commit.</param>
    /// <param name="root">Where the tree begins.</param>
    /// <exception cref="GitException">There is no such commit.</exception>
    public static string? RenderingOf(GitWorkshop workshop, string commit, RepositoryPath root) =>
        FilesOf(GitPublishedTree.Open(workshop.Repository, commit, string.Empty), root, commit, new DiagnosticBag()) is { } tree ? Inventory.Of(tree, []).Rendering : null;

    /// <summary>Asks for the tree to be published again.</summary>
    /// <param name="branch">The branch that reconcilers follow.</param>
    /// <param name="proposal">The branch to propose it on; <see langword="null"/> to move the branch itself.</param>
    public PublicationRequest To(string branch, string? proposal) => new(branch, Origin)
    {
        Proposal = proposal,
        Verb = "Roll back",
        Compose = (published, found) => EarlierTreeComposer.Compose(Tree, published, found),
        Inputs = [.. Tree.Records.Where(r => OriginFiles.IsInput(Tree.Root.Value, r.Path.Value))],
        Trailers = [(RollbackTrailer, Commit.Commit)],
    };

    // A merge that changes nothing is what it merged.
    private static string MessageOf(GitWorkshop workshop, GitCommitRecord record, string branch, CancellationToken cancellationToken)
    {
        if (record.Parents.Count < 2 || PublicationTrailers.Parse(record.Message, record.Date) is not null)
        {
            return record.Message;
        }

        foreach (var parent in record.Parents.Skip(1))
        {
            workshop.FetchCommit(parent, branch, cancellationToken);
            if (workshop.Repository.Describe(parent, cancellationToken) is var merged && merged.Tree == record.Tree)
            {
                return merged.Message;
            }
        }

        return record.Message;
    }

    private static GitOpsTree? FilesOf(GitPublishedTree published, RepositoryPath root, string commit, DiagnosticBag found)
    {
        var path = RepositoryPath.Of(Inventory.Path.Split('/')).Under(root).Value;
        if (published.Read(path) is not { } json || InventoryReader.Read(json, path, found) is not { } inventory)
        {
            found.Add(PublishingDiagnostics.UnusableEarlierTree(commit, "it has no inventory"));
            return null;
        }

        published.Load(inventory.Entries.Select(e => e.Path));
        List<RenderedFile> files = [];
        foreach (var entry in inventory.Entries)
        {
            var content = published.Entry(entry.Path) is { IsPlain: true } ? published.Read(entry.Path) : null;
            if (content is null || !ContentDigest.Is(content, entry.Digest) || RepositoryPath.Parse(entry.Path) is not { } safe)
            {
                found.Add(PublishingDiagnostics.UnusableEarlierTree(commit, $"'{entry.Path}' is not what its inventory says"));
                return null;
            }

            files.Add(new RenderedFile(safe, content, entry.Owner));
        }

        return new GitOpsTree(files.ToValueList());
    }

    private static ValueList<RenderedFile> RecordsOf(GitPublishedTree published, RepositoryPath root) =>
    [
        .. published.Paths
            .Where(path => OriginFiles.IsRecord(root.Value, path) && published.Entry(path) is { IsPlain: true })
            .Select(path => (Path: RepositoryPath.Parse(path), Content: published.Read(path)))
            .Where(record => record is { Path: not null, Content: not null })
            .Select(record => new RenderedFile(record.Path ?? default, record.Content, Owner)),
    ];
}
