using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Applications.Planning;

/// <summary>Plans how the files of an app replace those that were generated before: stale ones of ours go, files of others stay.</summary>
public static class AppPlanComposer
{
    private const string RecordsOwner = "lcnc";

    /// <summary>The plan; <see langword="null"/> after an error, so that nothing is written.</summary>
    /// <param name="files">What shall be there.</param>
    /// <param name="published">What is there.</param>
    /// <param name="adoptForeign">Whether a file of others that stands where one of ours must go is taken over.</param>
    /// <param name="diagnostics">What stands in the way.</param>
    public static Plan? Compose(IEnumerable<RenderedFile> files, IPublishedTree published, bool adoptForeign, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(published);
        var tree = TreeComposer.Compose(files, diagnostics);
        var inventory = Inventory.Of(tree, []);
        if (ReadInventory(published, diagnostics) is not { } before)
        {
            return null;
        }

        var record = new RenderedFile(RepositoryPath.Of(Inventory.Path.Split('/')), InventoryWriter.Write(inventory), RecordsOwner);
        var rules = new PlanRules(new DeletionRule.ByInventory(before), adoptForeign, new HashSet<string>(StringComparer.Ordinal));
        var plan = PlanComposer.Compose(TreeComposer.With(tree, [record]), published, rules, diagnostics);
        return diagnostics.HasErrors ? null : plan;
    }

    private static Inventory? ReadInventory(IPublishedTree published, DiagnosticBag diagnostics) =>
        published.Read(Inventory.Path) is { } json ? InventoryReader.Read(json, Inventory.Path, diagnostics) : Inventory.Empty;
}
