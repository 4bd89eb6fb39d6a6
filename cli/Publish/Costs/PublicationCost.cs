using LcncInfra.AppRepositories.Costs;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Prices;
using LcncInfra.Catalog.Settings;
using LcncInfra.Cli.Diff;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Trees;
using LcncInfra.Tree.Amounts;

namespace LcncInfra.Cli.Publish.Costs;

/// <summary>Reckons what a publication costs more or less than what the branch holds, by cluster type.</summary>
/// <remarks>
/// Both sides at today's prices. What is delivered rendered is read from the files that differ, before and after; what is delivered by reference from the
/// WorkloadRequirements of the assignments that come and go. What neither says is named and not guessed.
/// </remarks>
internal sealed class PublicationCost
{
    private readonly PriceTable _table;
    private readonly EnvironmentCatalog _catalog;
    private readonly SortedDictionary<string, MoneyRange> _differences = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unpriced = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _uncounted = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);

    private PublicationCost(EnvironmentCatalog catalog, PriceList prices) => (_table, _catalog) = (new PriceTable(prices, catalog), catalog);

    /// <summary>The differences, a sentence each; empty if nothing costs more or less.</summary>
    /// <param name="catalog">The environment.</param>
    /// <param name="prices">The prices.</param>
    /// <param name="difference">What differs from what is published, and the folder that the tree begins at.</param>
    /// <param name="placements">Assignments that come and go.</param>
    public static ValueList<string> Sentences(
        EnvironmentCatalog catalog, PriceList prices, (Plan Plan, IPublishedTree Published, RepositoryPath Root) difference, IEnumerable<PlacementChange> placements)
    {
        var cost = new PublicationCost(catalog, prices);
        cost.AddFiles(difference.Plan, difference.Published, difference.Root);
        cost.AddPlacements(placements);
        return [.. cost.Sentences()];
    }

    private void AddFiles(Plan plan, IPublishedTree published, RepositoryPath root)
    {
        foreach (var file in plan.Added.Where(IsManifest))
        {
            Add(OwnerOf(file.Owner), FileAmounts.None, FileAmountReader.Read(file.Content.Span));
        }

        foreach (var file in plan.Changed.Where(IsManifest))
        {
            Add(OwnerOf(file.Owner), Published(published, file.Path.Value), FileAmountReader.Read(file.Content.Span));
        }

        foreach (var path in plan.Removed.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            Add(OwnerOfPath(path, root), Published(published, path), FileAmounts.None);
        }
    }

    private void AddPlacements(IEnumerable<PlacementChange> placements)
    {
        foreach (var placement in placements)
        {
            var (clusterType, target) = (placement.ClusterType, placement.DeploymentTarget);
            if (IsRendered(clusterType))
            {
                continue;
            }

            if (AskedBy(target) is { } amounts)
            {
                Add((clusterType, target), placement.IsAdded ? FileAmounts.None : amounts, placement.IsAdded ? amounts : FileAmounts.None);
            }
            else
            {
                _unknown.Add(placement.Name);
            }
        }
    }

    private void Add((string ClusterType, string? Target) owner, FileAmounts before, FileAmounts after)
    {
        _uncounted.UnionWith(after.Uncounted.Except(before.Uncounted, StringComparer.Ordinal).Concat(before.Uncounted.Except(after.Uncounted, StringComparer.Ordinal)));
        if (before with { Uncounted = [] } == after with { Uncounted = [] })
        {
            return;
        }

        if (_table.Of(owner.ClusterType, owner.Target, before) is not { } was || _table.Of(owner.ClusterType, owner.Target, after) is not { } becomes)
        {
            _unpriced.Add(owner.ClusterType);
            return;
        }

        _differences[owner.ClusterType] = _differences.GetValueOrDefault(owner.ClusterType) + (becomes - was);
    }

    private IEnumerable<string> Sentences()
    {
        var rounded = _differences.Select(d => (ClusterType: d.Key, Money: d.Value.Round(_table.Decimals))).Where(d => d.Money != MoneyRange.Zero).ToList();
        foreach (var (clusterType, money) in rounded)
        {
            yield return $"cluster type '{clusterType}' ({Counted.Of(_table.ClustersOf(clusterType), "cluster")}): {money.Difference(_table.Decimals)} {_table.Currency} per month";
        }

        if (rounded.Count > 1)
        {
            yield return $"in all: {rounded.Aggregate(MoneyRange.Zero, (sum, d) => sum + d.Money).Difference(_table.Decimals)} {_table.Currency} per month";
        }

        foreach (var (names, why) in new[] { (_unpriced, "no price is for it"), (_uncounted, "how many pods there are, or for how long, is not written"), (_unknown, "its manifests are elsewhere, and its WorkloadRequirements ask for nothing") }.Where(n => n.Item1.Count > 0))
        {
            const int Shown = 5;
            yield return $"not reckoned: {Counted.Names([.. names], Shown)}, because {why}";
        }
    }

    private static bool IsManifest(RenderedFile file) => file.Path.Value.EndsWith(".yaml", StringComparison.Ordinal) && !PlanComposer.IsOurRecord(file.Path.Value);

    private static FileAmounts Published(IPublishedTree published, string path) => published.Read(path) is { } content ? FileAmountReader.Read(content) : FileAmounts.None;

    private static (string ClusterType, string? Target) OwnerOf(string owner) =>
        owner.Split('/', 2) is [var clusterType, var target] ? (clusterType, target) : (owner, null);

    // What is gone has no owner any more: its folders say whose it was.
    private (string ClusterType, string? Target) OwnerOfPath(string path, RepositoryPath root)
    {
        var segments = (root.Value.Length > 0 && path.StartsWith($"{root.Value}/", StringComparison.Ordinal) ? path[(root.Value.Length + 1)..] : path).Split('/');
        return (segments[0], Array.Find(segments, s => _catalog.DeploymentTargets.Any(t => t.Value.Name == s)));
    }

    private bool IsRendered(string clusterType) => (_catalog.ClusterTypeProfiles.FirstOrDefault(p => p.Value.Name == clusterType)?.Value.Delivery
        ?? _catalog.Settings?.Value.Delivery) == DeliveryMode.Rendered;

    private FileAmounts? AskedBy(string? target)
    {
        var workload = _catalog.DeploymentTargets.FirstOrDefault(t => t.Value.Name == target)?.Value.Workload;
        var requests = _catalog.WorkloadRequirements.FirstOrDefault(r => r.Value.Name == workload)?.Value.Requests ?? [];
        AmountRange Of(string resource) => requests.Where(r => r.Resource == resource).Select(r => new AmountRange(r.Quantity.Amount, r.Quantity.Amount)).FirstOrDefault();
        return requests.Count == 0 ? null : new FileAmounts(Of("cpu"), Of("memory"), Of("storage"));
    }
}
