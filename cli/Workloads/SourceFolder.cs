namespace LcncInfra.Cli.Workloads;

/// <summary>A folder of manifests, and what it is a part of.</summary>
/// <param name="Root">The whole source, such as a commit; nothing outside of it is read.</param>
/// <param name="Folder">The folder in it.</param>
internal sealed record SourceFolder(string Root, string Folder)
{
    /// <summary>The same source, from another folder of it.</summary>
    public SourceFolder At(string folder) => this with { Folder = folder };

    /// <summary>Whether a full path is in the source.</summary>
    public bool Has(string path)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Root));
        return path == root || path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
