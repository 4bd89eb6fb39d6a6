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
    public static PublishedFolder Walk(string root) => Walk(root, string.Empty, depth: 0);

    private static PublishedFolder Walk(string folder, string prefix, int depth)
    {
        var entries = Entries(folder);
        var found = new PublishedFolder { HasEmptyFolder = entries.Count == 0 && depth > 0 };
        if (depth >= ParallelDepth || entries.Count < 2)
        {
            foreach (var entry in entries)
            {
                Add(found, folder, prefix, entry, depth);
            }

            return found;
        }

        var parts = new PublishedFolder[entries.Count];
        Parallel.For(0, entries.Count, i =>
        {
            parts[i] = new PublishedFolder();
            Add(parts[i], folder, prefix, entries[i], depth);
        });
        foreach (var part in parts)
        {
            found.Append(part);
        }

        return found;
    }

    private static void Add(PublishedFolder found, string folder, string prefix, (string Name, bool IsFolder) entry, int depth)
    {
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
            found.Append(Walk(full, prefix + entry.Name, depth + 1));
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
}
