using LcncInfra.Model.Names;

namespace LcncInfra.Rendering.Files;

/// <summary>A file of the GitOps repository as it will be written.</summary>
/// <param name="Path">Where, from the tree's root.</param>
/// <param name="Content">Its bytes; never changed after rendering.</param>
/// <param name="Owner">Who writes it, for messages and the inventory: <c>clusterType/deploymentTarget</c>, a cluster type, or the environment.</param>
public sealed record RenderedFile(RepositoryPath Path, ReadOnlyMemory<byte> Content, string Owner);
