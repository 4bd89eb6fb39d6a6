using System.Collections.Concurrent;
using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Rendering.Manifests;

namespace LcncInfra.Rendering.Remembering;

/// <summary>Renders assignments, but for those of which an earlier run knows what they are rendered to: these are rendered when their bytes are needed.</summary>
internal sealed class RememberingRenderer(AssignmentRenderer renderer, TemplateSet templates, RenderingOptions options)
{
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly RenderingKeyComposer _keys = new(templates, options);

    public RenderedAssignment Render(ConfiguredAssignment configured)
    {
        if (options.Memory is not { } memory || _keys.Of(configured) is not { } key)
        {
            return renderer.Render(configured);
        }

        if (memory.Find(key) is { } known)
        {
            return Remembered(configured, known);
        }

        var rendered = renderer.Render(configured);
        if (rendered.Findings.Count == 0)
        {
            var folder = FolderOf(configured).Value.Length + 1;
            memory.Add(key, rendered.Files.Select(file => new RememberedFile(Named(file.Path.Value.AsSpan(folder)), file.Digest, file.Objects)).ToValueList());
        }

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
        var now = new Lazy<RenderedAssignment>(() => renderer.Render(configured));
        ReadOnlyMemory<byte> Render(RepositoryPath path) => (now.Value.Files.FirstOrDefault(file => file.Path == path)
            ?? throw new WrongMemoryException($"'{path.Value}' was remembered, and is not rendered.")).Content;
        var render = Render;
        var owner = configured.Assignment.Name;
        var files = new RenderedFile[known.Count];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = RenderedFile.Remembered(RepositoryPath.Of(known[i].Name).Under(folder), known[i], owner, render);
        }

        return new RenderedAssignment(files.ToValueList(), [], Failed: false);
    }

    // A few names, each of them one text.
    private string Named(ReadOnlySpan<char> name) => _names.GetAlternateLookup<ReadOnlySpan<char>>() is var known && known.TryGetValue(name, out var text)
        ? text
        : _names.GetOrAdd(name.ToString(), static own => own);

    private RepositoryPath FolderOf(ConfiguredAssignment configured) => RepositoryPath
        .Of(configured.Assignment.ClusterType.Value.Name, configured.Assignment.DeploymentTarget.Value.Name)
        .Under(options.Root);
}
