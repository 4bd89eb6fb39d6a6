using LcncInfra.Cli.Output;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Cli.Assemble;

/// <summary>The files of a shard; one that may not be read counts as one that is not there, so that the shard is refused by its name.</summary>
internal sealed class ShardTree(FolderPublishedTree folder) : IPublishedTree
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Paths => folder.Paths;

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        try
        {
            return folder.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public bool[] HasSame(IReadOnlyList<RenderedFile> files) => folder.HasSame(files);
}
