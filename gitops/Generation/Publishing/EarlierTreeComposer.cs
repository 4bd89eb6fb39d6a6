using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Generation.Publishing;

/// <summary>Plans how an earlier tree replaces what is published since: by the same rules as a generated one.</summary>
public static class EarlierTreeComposer
{
    /// <summary>The plan; <see langword="null"/> after an error, so that nothing is written.</summary>
    /// <param name="earlier">What shall be there again.</param>
    /// <param name="published">What is there.</param>
    /// <param name="diagnostics">What stands in the way.</param>
    public static Publication? Compose(EarlierTree earlier, IPublishedTree published, DiagnosticBag diagnostics)
    {
        var records = new PublishedRecords(published, earlier.Root);
        var inventory = Inventory.Of(earlier.Tree, []);
        if (records.ReadInventory(inventory, InventoryWriter.Write(inventory), diagnostics) is not { } before)
        {
            return null;
        }

        var rules = new PlanRules(new DeletionRule.ByInventory(before), AdoptForeign: false, new HashSet<string>(StringComparer.Ordinal));
        var plan = PlanComposer.Compose(TreeComposer.With(earlier.Tree, earlier.Records), published, rules, diagnostics);
        records.CheckDeletions(plan, before, diagnostics);
        var reach = PublishedReach.Of(plan, before, rules);
        if (!earlier.AllowsLargeDeletion)
        {
            BlastRadiusValidator.Validate(reach, new PublishedEnvironment(earlier.Environment, before, null), GeneratorProfile.Default, diagnostics);
        }

        var settled = MetadataSettler.Settle(plan, new PublicationInputs(GeneratorProfile.Default, string.Empty, null, null) { KeepsOrigin = true });
        return diagnostics.HasErrors ? null : new Publication(settled, inventory.Rendering, reach);
    }
}
