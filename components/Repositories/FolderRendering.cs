using LcncInfra.Components.ControlPlanes;
using LcncInfra.Generation;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Inventories;
using Pulumi;

namespace LcncInfra.Components.Repositories;

/// <summary>Generates an environment of a control plane that is a folder.</summary>
/// <param name="controlPlane">The folder.</param>
/// <param name="environment">The environment.</param>
/// <remarks>Manifests that are delivered rendered need what fetches and builds them: <see cref="Options"/> takes it.</remarks>
public sealed class FolderRendering(string controlPlane, string environment) : IRendering
{
    private const string InventoryFile = ".lcnc/inventory.json";

    /// <summary>How it is generated.</summary>
    public GenerationOptions Options { get; init; } = new() { Environment = environment };

    /// <summary>A folder with what is published, such as a checkout of the environment's branch; <see langword="null"/> if nothing is yet.</summary>
    public string? Published { get; init; }

    /// <inheritdoc/>
    public RenderedChange Render(string facts)
    {
        var result = Generator.Generate(new FactsSourceTree(new ControlPlaneFolder(controlPlane), facts), Options);
        var found = new DiagnosticBag();
        found.AddRange(result.Diagnostics);
        var before = PublishedInventory(result.Root.Value, found);
        if (result.Tree is not { } tree || found.HasErrors)
        {
            var errors = found.InOrder().Where(d => d.Severity == Severity.Error).Select(DiagnosticText.Render);
            throw new RunException($"Environment '{environment}' cannot be generated:\n{string.Join('\n', errors)}");
        }

        var after = Inventory.Of(tree, []);
        return new RenderedChange(after.Rendering, TreeChange.Summarize(before, after));
    }

    private Inventory PublishedInventory(string root, DiagnosticBag found)
    {
        if (Published is null)
        {
            return Inventory.Empty;
        }

        // Records stand at the tree's root, which is the path of the GitOpsRepo.
        var file = new[] { Path.Combine(Published, root, InventoryFile), Path.Combine(Published, InventoryFile) }.FirstOrDefault(File.Exists);
        return file is null ? Inventory.Empty : InventoryReader.Read(File.ReadAllBytes(file), InventoryFile, found) ?? Inventory.Empty;
    }
}
