namespace LcncInfra.Cli.Output.Files;

/// <summary>Removes folders of ours beside the output, on all cores, never through a link.</summary>
internal static class FolderRemover
{
    /// <summary>Removes a folder with all that is in it; one that is not there is no error.</summary>
    /// <exception cref="IOException">Something cannot be removed.</exception>
    public static void Remove(string folder)
    {
        if (new FileInfo(folder).LinkTarget is not null)
        {
            File.Delete(folder);
            return;
        }

        if (!Directory.Exists(folder))
        {
            return;
        }

        Parallel.ForEach(Directory.GetDirectories(folder), inner =>
        {
            if (new FileInfo(inner).LinkTarget is null)
            {
                Directory.Delete(inner, recursive: true);
            }
        });
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Removes a tree of which every file is known, faster than by looking for them; what else is there goes too.</summary>
    /// <param name="folder">Full path of the tree.</param>
    /// <param name="known">What it held when it was listed.</param>
    public static void Remove(string folder, FolderPublishedTree known)
    {
        var paths = known.Paths;
        FolderPortions.For(folder, paths.Count, (files, i) =>
        {
            files.Remove(paths[i]);
            RemoveFolders(files, paths[i], i + 1 < paths.Count ? paths[i + 1] : string.Empty);
        });
        Remove(folder);
    }

    // Those above a path that the next one is not in: they are empty now, unless another worker is not through with them.
    private static void RemoveFolders(FolderFiles files, string path, string next)
    {
        for (var end = path.LastIndexOf('/'); end > 0 && !next.AsSpan().StartsWith(path.AsSpan(0, end + 1)); end = path.LastIndexOf('/', end - 1))
        {
            files.RemoveFolder(path[..end]);
        }
    }
}
