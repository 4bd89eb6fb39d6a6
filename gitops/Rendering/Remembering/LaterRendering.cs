using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Fleet;

namespace LcncInfra.Rendering.Remembering;

/// <summary>An assignment that is rendered when the bytes of one of its files are needed. Threads that ask at the same time may each render it.</summary>
internal sealed class LaterRendering(AssignmentRenderer renderer, ConfiguredAssignment configured)
{
    private volatile RenderedAssignment? _rendered;

    public ReadOnlyMemory<byte> Render(RepositoryPath path)
    {
        var rendered = _rendered ??= renderer.Render(configured);
        return (rendered.Files.FirstOrDefault(file => file.Path == path)
            ?? throw new WrongMemoryException($"'{path.Value}' was remembered, and is not rendered.")).Content;
    }
}
