namespace LcncInfra.Git.Writing;

/// <summary>A file that a new tree has and the one before it has not, or with other bytes.</summary>
/// <param name="Path">From the root of the repository, with <c>/</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record GitFileChange(string Path, ReadOnlyMemory<byte> Content);
