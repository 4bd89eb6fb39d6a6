using LcncInfra.Rendering.Files;

namespace LcncInfra.Tree.Documents;

/// <summary>The files of a tree that say something, with what their contents say.</summary>
/// <param name="Files">The files, in their order.</param>
internal sealed record JudgedContents(IReadOnlyList<(RenderedFile File, JudgedContent Content)> Files)
{
    /// <summary>Files that cannot be read, and why.</summary>
    public IEnumerable<(string Path, string Problem)> Unreadable =>
        Files.Where(f => f.Content.Problem is not null).Select(f => (f.File.Path.Value, f.Content.Problem ?? string.Empty));
}
