using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Shards;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Generation.Shards;

/// <summary>Plans how a shard replaces the one that its folder held: the record there says what was ours, in both profiles.</summary>
public static class ShardPublicationComposer
{
    private const string RecordOwner = "lcnc";

    /// <summary>The plan; <see langword="null"/> after an error, so that nothing is written.</summary>
    /// <param name="shard">What shall be there.</param>
    /// <param name="published">What is there.</param>
    /// <param name="inputs">What else has a say.</param>
    /// <param name="diagnostics">What stands in the way.</param>
    public static Publication? Compose(RenderedShard shard, IPublishedTree published, PublicationInputs inputs, DiagnosticBag diagnostics)
    {
        if (published.Read(InventoryPath(shard).Value) is not null)
        {
            diagnostics.Add(RepositoryDiagnostics.ShardAndTree(isShard: true));
            return null;
        }

        var before = published.Read(ShardRecord.Path) is { } json
            ? ShardRecordReader.Read(json, ShardRecord.Path, diagnostics)?.Files
            : ValueList<InventoryEntry>.Empty;
        if (before is null)
        {
            return null;
        }

        // What failed keeps its files where the shards are joined; here nothing is kept, so that no shard hands over what it did not render.
        var rules = new PlanRules(new DeletionRule.ByInventory(new Inventory(before)), inputs.AdoptForeign, RetainedFolders: new HashSet<string>(StringComparer.Ordinal));
        var record = new RenderedFile(RepositoryPath.Of(ShardRecord.Path.Split('/')), ShardRecordWriter.Write(shard.Record), RecordOwner);
        var whole = new GitOpsTree(shard.Tree.Files.Append(record).OrderBy(f => f.Path).ToValueList());
        var plan = PlanComposer.Compose(whole, published, rules, diagnostics);

        // A shard is not what reconcilers read: how much may be deleted is decided where shards are joined.
        return diagnostics.HasErrors
            ? null
            : new Publication(plan, new Inventory(shard.Record.Files).Rendering, PublishedReach.Of(plan, new Inventory(before), rules));
    }

    private static RepositoryPath InventoryPath(RenderedShard shard) =>
        RepositoryPath.Of(Inventory.Path.Split('/')).Under(RepositoryPath.Parse(shard.Record.Inputs.Root) ?? default);
}
