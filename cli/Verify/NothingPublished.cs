using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Cli.Verify;

/// <summary>A repository that holds nothing, so that a plan names every file of a tree.</summary>
internal sealed class NothingPublished : IPublishedTree
{
    private NothingPublished()
    {
    }

    /// <summary>The one there is.</summary>
    public static NothingPublished Tree { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Paths => [];

    /// <inheritdoc/>
    public byte[]? Read(string path) => null;

    /// <inheritdoc/>
    public bool[] HasSame(IReadOnlyList<RenderedFile> files) => new bool[files.Count];
}
