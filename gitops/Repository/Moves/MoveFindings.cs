using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Repository.Moves;

/// <summary>Finds assignments that go only because something has another name now, so that reconcilers would delete and make anew what could stay.</summary>
/// <remarks>Costs nothing when no file goes or none comes; reads the published files of what goes only.</remarks>
public static class MoveFindings
{
    private const string ListOfTargets = "/targets.yaml";

    private const string ListOfFolder = "/kustomization.yaml";

    private static readonly string[] Deliveries = ["/reconciler.yaml", "/zarf.yaml"];

    /// <summary>The findings, one for each new name.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="plan">What a run will do.</param>
    /// <param name="before">What is published.</param>
    /// <param name="published">Where it is published.</param>
    public static IEnumerable<Diagnostic> Find(string environment, Plan plan, Inventory before, IPublishedTree published)
    {
        if (plan.Removed.Count == 0 || plan.Added.Count == 0)
        {
            return ChangedHands(plan);
        }

        var come = Coming(environment, plan);
        var gone = come.Count == 0 ? [] : Going(plan, before);
        var moved = gone.Select(g => Match(environment, g, come, published)).OfType<MovedAssignment>().ToList();
        return [.. Renamed(environment, moved), .. OfClusterTypes(moved, plan), .. ChangedHands(plan)];
    }

    // Flux: what one Kustomization applied, others do now, or the other way round.
    private static IEnumerable<Diagnostic> ChangedHands(Plan plan)
    {
        var lists = plan.Added.Select(f => f.Path.Value).Concat(plan.Removed)
            .Where(p => p.EndsWith(ListOfTargets, StringComparison.Ordinal))
            .Select(p => p[..^ListOfTargets.Length])
            .ToHashSet(StringComparer.Ordinal);
        return lists.Count == 0 ? [] : plan.Changed
            .Where(f => f.Path.Value.EndsWith(ListOfFolder, StringComparison.Ordinal) && lists.Contains(f.Path.Value[..^ListOfFolder.Length]))
            .Select(f => MoveDiagnostics.ChangedHands(f.Owner))
            .ToList();
    }

    private static IEnumerable<Diagnostic> Renamed(string environment, IEnumerable<MovedAssignment> moved) => moved
        .Where(m => m.IsRenamed)
        .GroupBy(m => (m.Target, m.NewTarget))
        .OrderBy(g => g.Key.NewTarget, StringComparer.Ordinal)
        .Select(g => MoveDiagnostics.RenamedTarget(environment, g.First(), g.Count() - 1));

    // What remains of a cluster type that kept some of its assignments is a placement that changed.
    private static IEnumerable<Diagnostic> OfClusterTypes(IEnumerable<MovedAssignment> moved, Plan plan)
    {
        var staying = plan.Unchanged.Concat(plan.Changed).Select(f => ClusterTypeOf(f.Owner)).ToHashSet(StringComparer.Ordinal);
        return moved.Where(m => !m.IsRenamed && m.Target == m.NewTarget)
            .GroupBy(m => (m.ClusterType, m.NewClusterType))
            .Where(g => !staying.Contains(g.Key.ClusterType) && !staying.Contains(g.Key.NewClusterType))
            .OrderBy(g => g.Key.ClusterType, StringComparer.Ordinal)
            .Select(g => MoveDiagnostics.RenamedClusterType(g.Key.ClusterType, g.Key.NewClusterType, g.Count()));
    }

    private static Dictionary<string, List<(string Owner, DeliveryText Text)>> Coming(string environment, Plan plan)
    {
        var there = plan.Unchanged.Concat(plan.Changed).Select(f => f.Owner).Where(BlastRadiusCounter.IsAssignment).ToHashSet(StringComparer.Ordinal);
        var come = new Dictionary<string, List<(string, DeliveryText)>>(StringComparer.Ordinal);
        var added = plan.Added.Where(f => BlastRadiusCounter.IsAssignment(f.Owner) && !there.Contains(f.Owner) && IsDelivery(f.Path.Value, f.Owner));
        foreach (var files in added.GroupBy(f => f.Owner, StringComparer.Ordinal))
        {
            var text = DeliveryText.Of(files.Select(f => f.Content));
            var content = ContentOf(environment, files.Key, text);
            if (!come.TryGetValue(content, out var same))
            {
                come.Add(content, same = []);
            }

            same.Add((files.Key, text));
        }

        return come;
    }

    private static IEnumerable<IGrouping<string, InventoryEntry>> Going(Plan plan, Inventory before)
    {
        var removed = plan.Removed.ToHashSet(StringComparer.Ordinal);
        var staying = plan.Unchanged.Concat(plan.Changed).Select(f => f.Owner).ToHashSet(StringComparer.Ordinal);
        return before.Entries
            .Where(e => removed.Contains(e.Path) && BlastRadiusCounter.IsAssignment(e.Owner) && !staying.Contains(e.Owner) && IsDelivery(e.Path, e.Owner))
            .GroupBy(e => e.Owner, StringComparer.Ordinal);
    }

    private static MovedAssignment? Match(
        string environment, IGrouping<string, InventoryEntry> gone, Dictionary<string, List<(string Owner, DeliveryText Text)>> come, IPublishedTree published)
    {
        var text = DeliveryText.Of(gone.Select(e => new ReadOnlyMemory<byte>(published.Read(e.Path))));
        var (clusterType, target) = Parts(gone.Key);
        var candidates = come.GetValueOrDefault(ContentOf(environment, gone.Key, text)) ?? [];
        var found = candidates.Find(c => ClusterTypeOf(c.Owner) == clusterType) is { Owner: not null } here ? here
            : candidates.Find(c => Parts(c.Owner).Target == target);
        return found.Owner is null ? null : new MovedAssignment(clusterType, target, Parts(found.Owner).ClusterType, Parts(found.Owner).Target)
        {
            Objects = text.Objects,
            IsKept = text.IsKept,
            Workload = found.Text.Workload,
        };
    }

    private static string ContentOf(string environment, string owner, DeliveryText text)
    {
        var (clusterType, target) = Parts(owner);
        return text.ContentOf(environment, clusterType, target);
    }

    // The reconciler's file in the target's folder, where Rancher Fleet has one of the target's name elsewhere; and the manifests themselves, if they are rendered.
    private static bool IsDelivery(string path, string owner) =>
        Deliveries.Any(d => path.EndsWith(d, StringComparison.Ordinal))
        || path.EndsWith($"/fleet/{Parts(owner).Target}.yaml", StringComparison.Ordinal)
        || path.EndsWith($"/workloads/{Parts(owner).Target}/manifests.yaml", StringComparison.Ordinal);

    private static string ClusterTypeOf(string owner) => Parts(owner).ClusterType;

    private static (string ClusterType, string Target) Parts(string owner) =>
        owner.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? (owner[..slash], owner[(slash + 1)..]) : (owner, string.Empty);
}
