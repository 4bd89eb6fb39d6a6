using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Generation.Publishing;

/// <summary>Finds out whose files a plan removes and keeps, and counts.</summary>
internal static class PublishedReach
{
    /// <summary>By inventory; what it does not tell is told by folders.</summary>
    public static BlastRadius Of(Plan plan, Inventory before, PlanRules rules)
    {
        var gone = plan.Removed.ToHashSet(StringComparer.Ordinal);
        var removed = gone.Count == 0 ? [] : before.Entries.Where(e => gone.Contains(e.Path)).Select(OwnerOf);
        var kept = rules.RetainedFolders.Count == 0 ? [] : plan.Kept.ToHashSet(StringComparer.Ordinal);
        var retained = kept.Count == 0 ? [] : before.Entries.Where(e => rules.Retains(e.Path) && kept.Contains(e.Path)).Select(OwnerOf);
        return BlastRadiusCounter.Count(plan, removed, retained);
    }

    /// <summary>By folders, because Kalypso keeps no records; too large a deletion is a warning.</summary>
    public static BlastRadius OfKalypso(Plan plan, RenderedEnvironment rendered, DiagnosticBag diagnostics)
    {
        var retained = rendered.Failed.ToHashSet(StringComparer.Ordinal);
        var reach = BlastRadiusCounter.Count(
            plan,
            plan.Removed.Select(FolderOf),
            plan.Kept.Select(FolderOf).Where(retained.Contains));
        BlastRadiusValidator.Validate(reach, new PublishedEnvironment(rendered.Environment, Inventory.Empty, null), GeneratorProfile.Kalypso, diagnostics);
        return reach;
    }

    private static string OwnerOf(InventoryEntry entry) => BlastRadiusCounter.IsAssignment(entry.Owner) ? entry.Owner : FolderOf(entry.Path);

    // The last two folders of what every assignment has: clusterType/deploymentTarget, below any root.
    private static string FolderOf(string path) =>
        path.Split('/') is [.., var clusterType, var target, "reconciler.yaml" or "namespace.yaml"] ? $"{clusterType}/{target}" : string.Empty;
}
