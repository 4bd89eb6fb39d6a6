using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Generation.Tests.Shards;

/// <summary>A published tree in memory.</summary>
internal sealed class PublishedFiles : IPublishedTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Paths => [.. _files.Keys];

    /// <summary>Each file as its path and its text.</summary>
    public IEnumerable<string> Texts => _files.Select(f => $"{f.Key}\n{System.Text.Encoding.UTF8.GetString(f.Value)}");

    public byte[]? Read(string path) => _files.GetValueOrDefault(path);

    public bool[] HasSame(IReadOnlyList<RenderedFile> files) =>
        [.. files.Select(f => Read(f.Path.Value) is { } content && content.AsSpan().SequenceEqual(f.Content.Span))];

    /// <summary>Does what a plan says.</summary>
    public PublishedFiles Written(Plan? plan)
    {
        foreach (var file in (plan?.Added ?? []).Concat(plan?.Changed ?? []))
        {
            _files[file.Path.Value] = file.Content.ToArray();
        }

        foreach (var path in plan?.Removed ?? [])
        {
            _files.Remove(path);
        }

        return this;
    }
}
