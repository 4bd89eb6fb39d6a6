namespace LcncInfra.Cli.Sources;

/// <summary>What lies in a folder and may belong to a source, before <c>.sourceignore</c> is applied.</summary>
internal sealed record FolderListing
{
    /// <summary>Paths of files that can hold objects, relative to the folder, with <c>/</c>, in ordinal order.</summary>
    public required IReadOnlyList<string> Manifests { get; init; }

    /// <summary>Paths of the <c>.sourceignore</c> files.</summary>
    public required IReadOnlyList<string> IgnoreFiles { get; init; }

    /// <summary>Paths of symbolic links of any kind.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>Paths of folders that the system refuses to list, each with its reason.</summary>
    public required IReadOnlyList<(string Path, string Reason)> Unreadable { get; init; }

    /// <summary>Whether the walk was given up because the folder is larger or deeper than any control plane.</summary>
    public required bool IsTooLarge { get; init; }
}
