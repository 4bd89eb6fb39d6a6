using System.Globalization;
using LcncInfra.Components.ControlPlanes;
using LcncInfra.Generation;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Inventories;
using Pulumi;

namespace LcncInfra.Components.Repositories;

/// <summary>Generates an environment of a control plane that is a folder.</summary>
/// <param name="controlPlane">The folder.</param>
/// <param name="environment">The environment.</param>
/// <remarks>
/// It knows nothing of what is published, so that its summary says what there is and not what is new. Manifests that are delivered rendered need what
/// fetches and builds them: <see cref="Options"/> takes it.
/// </remarks>
public sealed class FolderRendering(string controlPlane, string environment) : IRendering
{
    /// <summary>How it is generated.</summary>
    public GenerationOptions Options { get; init; } = new() { Environment = environment };

    /// <inheritdoc/>
    public RenderedChange Render(string facts)
    {
        var result = Generator.Generate(new FactsSourceTree(new ControlPlaneFolder(controlPlane), facts), Options);
        if (result.Tree is not { } tree)
        {
            var errors = result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(DiagnosticText.Render);
            throw new RunException($"Environment '{environment}' cannot be generated:\n{string.Join('\n', errors)}");
        }

        var lines = tree.Files.GroupBy(f => f.Owner.Split('/')[0], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key}: {g.Count()} files"));
        return new RenderedChange(Inventory.Of(tree, []).Rendering, string.Join('\n', lines));
    }
}
