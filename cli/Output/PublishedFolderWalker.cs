using System.IO.Enumeration;

namespace LcncInfra.Cli.Output;

/// <summary>Lists an output folder in parallel, without following links and without sorting it as a whole.</summary>
internal static class PublishedFolderWalker
{
    // Cluster types and their targets: enough pieces for all cores.
    private const int ParallelDepth = 2;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Lists a folder.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static PublishedFolder Walk(string root) => Walk(new Place(root, string.Empty, Depth: 0));

    private static PublishedFolder Walk(Place place)
    {
        var entries = Entries(place.Folder);
        var found = new PublishedFolder { HasEmptyFolder = entries.Count == 0 && place.Depth > 0 };
        if (place.Depth >= ParallelDepth || entries.Count < 2)
        {
            foreach (var entry in entries)
            {
                Add(found, place, entry);
            }

            return found;
        }

        var parts = new PublishedFolder[entries.Count];
        Parallel.For(0, entries.Count, i =>
        {
            parts[i] = new PublishedFolder();
            Add(parts[i], place, entries[i]);
        });
        foreach (var part in parts)
        {
            found.Append(part);
        }

        return found;
    }

    private static void Add(PublishedFolder found, Place place, (string Name, bool IsFolder) entry)
    {
        var (folder, prefix, depth) = place;
        var name = entry.IsFolder ? entry.Name[..^1] : entry.Name;
        var full = $"{folder}/{name}";
        if (!entry.IsFolder || new DirectoryInfo(full).LinkTarget is not null)
        {
            found.Paths.Add(prefix + name);
        }
        else if (name.Equals(".git", StringComparison.OrdinalIgnoreCase))
        {
            found.Paths.Add(prefix + name);
            found.Closed.Add(prefix + name);
        }
        else
        {
            found.Folders.Add(prefix + name);
            found.Append(Walk(new Place(full, prefix + entry.Name, depth + 1)));
        }
    }

    /// <summary>The entries so that their paths, and those below them, come in ordinal order: a folder is compared with its slash.</summary>
    private static List<(string Name, bool IsFolder)> Entries(string folder)
    {
        var entries = new List<(string Name, bool IsFolder)>(new FileSystemEnumerable<(string, bool)>(
            folder,
            static (ref FileSystemEntry e) => e.IsDirectory ? (string.Concat(e.FileName, "/"), true) : (e.FileName.ToString(), false),
            Everything));
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return entries;
    }

    /// <summary>A folder on its way down: where it is, what its paths begin with, and how deep it lies.</summary>
    private sealed record Place(string Folder, string Prefix, int Depth);
}
