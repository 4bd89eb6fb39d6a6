using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Rendering.Fleet;

namespace LcncInfra.Rendering.Remembering;

/// <summary>Renders assignments, but for those of which an earlier run knows what they are rendered to: these are rendered when their bytes are needed.</summary>
internal sealed class RememberingRenderer(AssignmentRenderer renderer, RenderingOptions options)
{
    public RenderedAssignment Render(ConfiguredAssignment configured)
    {
        if (options.Known is not { } known)
        {
            return renderer.Render(configured);
        }

        if (known.Find(configured) is { } files)
        {
            return Remembered(configured, files);
        }

        var rendered = renderer.Render(configured);
        known.Add(configured, rendered, FolderOf(configured).Value.Length + 1);
        return rendered;
    }

    // A memory that came to harm may give two files one name; that is no finding about the control plane.
    private static void RequireDistinctNames(ValueList<RememberedFile> files)
    {
        for (var i = 1; i < files.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(files[i].Name, files[j].Name, StringComparison.OrdinalIgnoreCase))
                {
                    throw new WrongMemoryException($"Two files were remembered as '{files[i].Name}'.");
                }
            }
        }
    }

    private RenderedAssignment Remembered(ConfiguredAssignment configured, ValueList<RememberedFile> known)
    {
        RequireDistinctNames(known);
        var folder = FolderOf(configured);
        var render = new LaterRendering(renderer, configured).Render;
        var owner = configured.Assignment.Name;
        var files = new RenderedFile[known.Count];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = RenderedFile.Remembered(RepositoryPath.Of(known[i].Name).Under(folder), known[i], owner, render);
        }

        return new RenderedAssignment(files.ToValueList(), [], Failed: false);
    }

    private RepositoryPath FolderOf(ConfiguredAssignment configured) => RepositoryPath
        .Of(configured.Assignment.ClusterType.Value.Name, configured.Assignment.DeploymentTarget.Value.Name)
        .Under(options.Root);
}
