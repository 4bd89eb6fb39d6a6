using System.IO.Enumeration;

namespace LcncInfra.Cli.Sources;

/// <summary>Lists a folder without following links.</summary>
internal sealed class FolderWalker
{
    /// <summary>Entries of one source; far above what a control plane has.</summary>
    public const int MaximumEntries = 500_000;

    private const int MaximumDepth = 100;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly List<string> _manifests = [];
    private readonly List<string> _ignoreFiles = [];
    private readonly List<string> _links = [];
    private readonly List<(string Path, string Reason)> _unreadable = [];
    private int _entries;
    private bool _isTooLarge;

    private FolderWalker()
    {
    }

    /// <summary>Lists what lies in a folder.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static FolderListing Walk(string root)
    {
        var walker = new FolderWalker();
        walker.Walk(root, string.Empty, depth: 0);
        walker._manifests.Sort(StringComparer.Ordinal);
        walker._ignoreFiles.Sort(StringComparer.Ordinal);
        walker._links.Sort(StringComparer.Ordinal);
        walker._unreadable.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new FolderListing
        {
            Manifests = walker._manifests,
            IgnoreFiles = walker._ignoreFiles,
            Links = walker._links,
            Unreadable = walker._unreadable,
            IsTooLarge = walker._isTooLarge,
        };
    }

    private void Walk(string folder, string prefix, int depth)
    {
        var entries = new FileSystemEnumerable<(string Name, bool IsFolder, bool IsLink)>(
            folder,
            (ref FileSystemEntry e) => (e.FileName.ToString(), e.IsDirectory, e.Attributes.HasFlag(FileAttributes.ReparsePoint)),
            Everything);
        foreach (var (name, isFolder, isLink) in entries)
        {
            _isTooLarge |= ++_entries > MaximumEntries || depth > MaximumDepth;
            if (_isTooLarge)
            {
                return;
            }

            if (SourceFilter.IsPassedOver(name))
            {
                continue;
            }

            if (isFolder && !isLink)
            {
                WalkBelow(Path.Combine(folder, name), $"{prefix}{name}", depth + 1);
            }
            else
            {
                Add(prefix + name, isLink);
            }
        }
    }

    // The rest of the source is read all the same, so that one run reports all that is wrong.
    private void WalkBelow(string folder, string path, int depth)
    {
        try
        {
            Walk(folder, $"{path}/", depth);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add((path, e.Message));
        }
    }

    private void Add(string path, bool isLink)
    {
        if (isLink)
        {
            _links.Add(path);
        }
        else if (SourceFilter.IsManifest(path))
        {
            _manifests.Add(path);
        }
        else if (SourceFilter.IsIgnoreFile(path))
        {
            _ignoreFiles.Add(path);
        }
    }
}
