namespace LcncInfra.Git;

/// <summary>A file of a commit.</summary>
/// <param name="Path">From the root of the repository, with <c>/</c>.</param>
/// <param name="Blob">Object name of its content.</param>
/// <param name="Size">Bytes; 0 if it was not asked for.</param>
/// <param name="IsLink">Whether it is a symbolic link; its content is the target.</param>
public sealed record GitTreeEntry(string Path, string Blob, long Size, bool IsLink)
{
    /// <summary>Whether it may be executed.</summary>
    public bool IsExecutable { get; init; }

    /// <summary>Whether it is a commit of another repository, whose content this one does not have.</summary>
    public bool IsSubmodule { get; init; }

    /// <summary>Whether it is a file and nothing more: what a writer of files makes.</summary>
    public bool IsPlain => !IsLink && !IsExecutable && !IsSubmodule;
}
