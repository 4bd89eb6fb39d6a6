using System.Text;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Repository.Tests;

/// <summary>A published tree in memory.</summary>
internal sealed class MemoryTree(params (string Path, string Content)[] files) : IPublishedTree
{
    private readonly SortedDictionary<string, string> _files =
        new(files.ToDictionary(f => f.Path, f => f.Content), StringComparer.Ordinal);

    public IReadOnlyList<string> Paths => [.. _files.Keys];

    public byte[]? Read(string path) => _files.TryGetValue(path, out var content) ? Encoding.UTF8.GetBytes(content) : null;

    public bool[] HasSame(IReadOnlyList<RenderedFile> files) =>
        [.. files.Select(f => Read(f.Path.Value) is { } content && content.AsSpan().SequenceEqual(f.Content.Span))];
}
