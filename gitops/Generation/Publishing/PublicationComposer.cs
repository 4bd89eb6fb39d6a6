using LcncInfra.Catalog;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Decisions;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Releases;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Generation.Publishing;

/// <summary>Plans how a generated tree replaces what is published: adds the records in <c>.lcnc/</c>, and decides what goes and what stays.</summary>
public static class PublicationComposer
{
    private const string RecordsOwner = "lcnc";

    /// <summary>The plan; <see langword="null"/> after an error, so that nothing is written.</summary>
    /// <param name="result">A run that reached a tree.</param>
    /// <param name="published">What is there.</param>
    /// <param name="inputs">What else has a say.</param>
    /// <param name="diagnostics">What stands in the way.</param>
    public static Publication? Compose(GenerationResult result, IPublishedTree published, PublicationInputs inputs, DiagnosticBag diagnostics)
    {
        if (result.Tree is not { } tree || result.Catalog is not { } catalog)
        {
            throw new ArgumentException("The run did not reach a tree.", nameof(result));
        }

        var retained = result.Failed
            .Select(a => RepositoryPath.Of(a.ClusterType.Value.Name, a.DeploymentTarget.Value.Name).Under(result.Root).Value)
            .ToHashSet(StringComparer.Ordinal);
        if (inputs.Profile == GeneratorProfile.Kalypso)
        {
            var asKalypso = new PlanRules(new DeletionRule.AsKalypso(inputs.DeleteForeign), AdoptForeign: true, retained);
            return new Publication(PlanComposer.Compose(tree, published, asKalypso, diagnostics), Inventory.Of(tree, []).Rendering);
        }

        var inventoryPath = Below(result.Root, Inventory.Path);
        var before = published.Read(inventoryPath.Value) is { } json
            ? InventoryReader.Read(json, inventoryPath.Value, diagnostics)
            : Inventory.Empty;
        if (before is null)
        {
            return null;
        }

        var rules = new PlanRules(new DeletionRule.ByInventory(before), inputs.AdoptForeign, retained);
        var inventory = Inventory.Of(tree, before.Entries.Where(e => rules.Retains(e.Path)));
        var whole = new GitOpsTree(tree.Files.Concat(Records(result, catalog, inventory, inputs))
            .OrderBy(f => f.Path)
            .ToValueList());
        var plan = PlanComposer.Compose(whole, published, rules, diagnostics);
        return diagnostics.HasErrors ? null : new Publication(plan, inventory.Rendering);
    }

    private static IEnumerable<RenderedFile> Records(
        GenerationResult result, EnvironmentCatalog catalog, Inventory inventory, PublicationInputs inputs)
    {
        var release = new ReleaseRecord
        {
            Environment = result.Environment,
            Renderer = inputs.Renderer,
            Rendering = inventory.Rendering,
            Release = inputs.Release,
            ControlPlane = catalog.InputDigest,
            Facts = inputs.Facts,
            Sources = catalog.Sources,
        };
        var decisions = (result.Assignments ?? []).Select(a => new Decision(
            a.Assignment.ClusterType.Value.Name,
            a.Assignment.DeploymentTarget.Value.Name,
            a.Assignment.Policies.Select(p => p.Value.Name).ToValueList(),
            a.Config.Version));
        yield return Record(result.Root, Inventory.Path, InventoryWriter.Write(inventory));
        yield return Record(result.Root, ReleaseRecord.Path, ReleaseRecordWriter.Write(release));
        yield return Record(result.Root, DecisionsWriter.Path, DecisionsWriter.Write(result.Environment, decisions));
    }

    private static RenderedFile Record(RepositoryPath root, string path, byte[] content) => new(Below(root, path), content, RecordsOwner);

    private static RepositoryPath Below(RepositoryPath root, string path) => RepositoryPath.Of(path.Split('/')).Under(root);
}
