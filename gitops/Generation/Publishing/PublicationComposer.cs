using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Decisions;
using LcncInfra.Repository.Interchange;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Moves;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Releases;
using LcncInfra.Repository.Shards;
using LcncInfra.Repository.Trees;
using LcncInfra.Repository;

namespace LcncInfra.Generation.Publishing;

/// <summary>Plans how a generated tree replaces what is published: adds the records in <c>.lcnc/</c>, and decides what goes and what stays.</summary>
public static class PublicationComposer
{
    private const string RecordsOwner = "lcnc";

    /// <summary>The plan; <see langword="null"/> after an error, so that nothing is written.</summary>
    /// <param name="rendered">What shall be there.</param>
    /// <param name="published">What is there.</param>
    /// <param name="inputs">What else has a say.</param>
    /// <param name="diagnostics">What stands in the way.</param>
    public static Publication? Compose(RenderedEnvironment rendered, IPublishedTree published, PublicationInputs inputs, DiagnosticBag diagnostics)
    {
        if (published.Read(ShardRecord.Path) is not null)
        {
            diagnostics.Add(RepositoryDiagnostics.ShardAndTree(isShard: false));
            return null;
        }

        var retained = rendered.Failed
            .Select(assignment => RepositoryPath.Of(assignment.Split('/')).Under(rendered.Root).Value)
            .ToHashSet(StringComparer.Ordinal);
        if (inputs.Profile == GeneratorProfile.Kalypso)
        {
            var asKalypso = new PlanRules(new DeletionRule.AsKalypso(inputs.DeleteForeign), AdoptForeign: true, retained);
            var plan = PlanComposer.Compose(rendered.Tree, published, asKalypso, diagnostics);
            return new Publication(plan, Inventory.Of(rendered.Tree, []).Rendering, PublishedReach.OfKalypso(plan, rendered, diagnostics));
        }

        var records = new PublishedRecords(published, rendered.Root);
        var ofTree = Inventory.Of(rendered.Tree, []);
        records.Begin();
        var deciding = Task.Run(() => Record(rendered.Root, DecisionsWriter.Path, DecisionsWriter.Write(rendered.Environment, rendered.Decisions, rendered.Placements)));
        var inventoryFile = Record(rendered.Root, Inventory.Path, InventoryWriter.Write(ofTree));
        var decisionsFile = deciding.GetAwaiter().GetResult();
        if (records.ReadInventory(ofTree, inventoryFile.Content, diagnostics) is not { } before)
        {
            return null;
        }

        var rules = new PlanRules(new DeletionRule.ByInventory(before), inputs.AdoptForeign, retained);
        var inventory = ofTree;
        if (retained.Count > 0)
        {
            inventory = Inventory.Of(rendered.Tree, before.Entries.Where(e => rules.Retains(e.Path)));
            inventoryFile = Record(rendered.Root, Inventory.Path, InventoryWriter.Write(inventory));
        }

        var whole = TreeComposer.With(rendered.Tree, [inventoryFile, decisionsFile, .. Others(rendered, inventory, inputs)]);
        var planned = MetadataSettler.Settle(PlanComposer.Compose(whole, published, rules, diagnostics), inputs);
        records.CheckDeletions(planned, before, diagnostics);
        diagnostics.AddRange(MoveFindings.Find(rendered.Environment, planned, before, published));
        var reach = PublishedReach.Of(planned, before, rules);
        var environment = new PublishedEnvironment(rendered.Environment, before, rendered.DeletionSettings);
        BlastRadiusValidator.Validate(reach, environment, inputs.Profile, diagnostics);
        return diagnostics.HasErrors && !inputs.IsPreview ? null : new Publication(planned, inventory.Rendering, reach);
    }

    private static IEnumerable<RenderedFile> Others(RenderedEnvironment rendered, Inventory inventory, PublicationInputs inputs)
    {
        var release = new ReleaseRecord
        {
            Environment = rendered.Environment,
            Renderer = inputs.Renderer,
            Rendering = inventory.Rendering,
            Release = inputs.Release,
            ControlPlane = rendered.ControlPlane,
            Facts = inputs.Facts,
            PreviousDecisions = rendered.PreviousDecisions,
            Sources = rendered.Sources,
            GitOpsRepositories = rendered.GitOpsRepositories,
            Suppressions = rendered.Suppressions,
            AllowDeletion = rendered.DeletionSettings?.Allowance,
        };
        yield return Record(rendered.Root, ReleaseRecord.Path, ReleaseRecordWriter.Write(release));
        if (inputs.Hydrator is { } hydrator)
        {
            yield return Record(rendered.Root, HydratorMetadata.Path, HydratorMetadataWriter.Write(hydrator));
        }
    }

    private static RenderedFile Record(RepositoryPath root, string path, ReadOnlyMemory<byte> content) => new(Below(root, path), content, RecordsOwner);

    private static RepositoryPath Below(RepositoryPath root, string path) => RepositoryPath.Of(path.Split('/')).Under(root);
}
