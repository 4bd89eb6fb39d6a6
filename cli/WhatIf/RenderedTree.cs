using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Cli.WhatIf;

/// <summary>A tree in memory as if it were published.</summary>
internal sealed class RenderedTree(GitOpsTree tree) : IPublishedTree
{
    private readonly Dictionary<string, RenderedFile> _files = tree.Files.ToDictionary(f => f.Path.Value, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Paths { get; } = [.. tree.Files.Select(f => f.Path.Value).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public byte[]? Read(string path) => _files.TryGetValue(path, out var file) ? file.Content.ToArray() : null;

    /// <inheritdoc/>
    public bool[] HasSame(IReadOnlyList<RenderedFile> files) =>
        [.. files.Select(file => _files.TryGetValue(file.Path.Value, out var same) && same.Content.Span.SequenceEqual(file.Content.Span))];
}
