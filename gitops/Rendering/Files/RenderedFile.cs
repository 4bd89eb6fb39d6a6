using LcncInfra.Model.Names;

namespace LcncInfra.Rendering.Files;

/// <summary>A file of the GitOps repository as it will be written.</summary>
/// <param name="path">Where, from the tree's root.</param>
/// <param name="content">Its bytes; never changed after rendering.</param>
/// <param name="owner">Who writes it, for messages and the inventory: <c>clusterType/deploymentTarget</c>, a cluster type, or the environment.</param>
public sealed class RenderedFile(RepositoryPath path, ReadOnlyMemory<byte> content, string owner)
{
    /// <summary>Where, from the tree's root.</summary>
    public RepositoryPath Path { get; } = path;

    /// <summary>Its bytes; never changed after rendering.</summary>
    public ReadOnlyMemory<byte> Content { get; } = content;

    /// <summary>Who writes it, for messages and the inventory: <c>clusterType/deploymentTarget</c>, a cluster type, or the environment.</summary>
    public string Owner { get; } = owner;

    /// <summary>The digest of its bytes; made with the file, while all cores render.</summary>
    public string Digest { get; } = ContentDigest.Of(content.Span);
}
