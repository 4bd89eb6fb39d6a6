namespace LcncInfra.Cli.Output;

/// <summary>What was found in one folder of the output and below it.</summary>
internal sealed class PublishedFolder
{
    /// <summary>Paths of files, links and other entries, and of folders that are not entered, in ordinal order.</summary>
    public List<string> Paths { get; } = [];

    /// <summary>Paths of folders that were entered, in ordinal order.</summary>
    public List<string> Folders { get; } = [];

    /// <summary>Paths of folders that were not entered: repositories of git.</summary>
    public List<string> Closed { get; } = [];

    /// <summary>Whether a folder holds nothing at all; such a one is not ours.</summary>
    public bool HasEmptyFolder { get; set; }

    /// <summary>Appends what was found in a folder that comes later.</summary>
    public void Append(PublishedFolder later)
    {
        Paths.AddRange(later.Paths);
        Folders.AddRange(later.Folders);
        Closed.AddRange(later.Closed);
        HasEmptyFolder |= later.HasEmptyFolder;
    }
}
