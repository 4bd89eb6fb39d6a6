namespace LcncInfra.Git;

/// <summary>A file of a commit.</summary>
/// <param name="Path">From the root of the repository, with <c>/</c>.</param>
/// <param name="Blob">Object name of its content.</param>
/// <param name="Size">Bytes.</param>
/// <param name="IsLink">Whether it is a symbolic link; its content is the target.</param>
public sealed record GitTreeEntry(string Path, string Blob, long Size, bool IsLink);
