using LcncInfra.Cli.Output.Files;

namespace LcncInfra.Cli.Output;

/// <summary>Lists an output folder in parallel, without following links and without sorting it as a whole.</summary>
internal static class PublishedFolderWalker
{
    // Cluster types and their targets: enough pieces for all cores.
    private const int ParallelDepth = 2;

    /// <summary>Lists a folder.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static PublishedFolder Walk(string root)
    {
        var found = new PublishedFolder();
        Walk(found, new Place(root, string.Empty, Depth: 0));
        return found;
    }

    private static void Walk(PublishedFolder found, Place place)
    {
        var entries = Entries(place.Folder);
        found.HasEmptyFolder |= entries.Count == 0 && place.Depth > 0;
        if (place.Depth >= ParallelDepth || entries.Count < 2)
        {
            foreach (var entry in entries)
            {
                Add(found, place, entry);
            }

            return;
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
    }

    private static void Add(PublishedFolder found, Place place, string entry)
    {
        var (folder, prefix, depth) = place;
        if (entry[^1] != '/')
        {
            found.Paths.Add(prefix + entry);
            return;
        }

        var name = entry[..^1];
        if (name.Equals(".git", StringComparison.OrdinalIgnoreCase))
        {
            found.Paths.Add(prefix + name);
            found.Closed.Add(prefix + name);
        }
        else
        {
            found.Folders.Add(prefix + name);
            Walk(found, new Place($"{folder}/{name}", prefix + entry, depth + 1));
        }
    }

    /// <summary>The entries so that their paths, and those below them, come in ordinal order: a folder is compared with its slash.</summary>
    private static List<string> Entries(string folder)
    {
        var entries = OperatingSystem.IsLinux() && LibC.IsKnown ? LinuxFolderEntries.Of(folder) : FolderEntries.Of(folder);
        entries.Sort(StringComparer.Ordinal);
        return entries;
    }

    /// <summary>A folder on its way down: where it is, what its paths begin with, and how deep it lies.</summary>
    private sealed record Place(string Folder, string Prefix, int Depth);
}
