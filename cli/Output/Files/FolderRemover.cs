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
    /// <param name="known">Paths of files and folders that it held when it was listed.</param>
    public static void Remove(string folder, FolderPublishedTree known)
    {
        var paths = known.Paths;
        FolderPortions.For(folder, paths.Count, (files, i) => files.Remove(paths[i]));
        var tops = Tops(known.Folders);
        Parallel.For(0, tops.Count, top =>
        {
            var folders = FolderFiles.Of(folder);
            for (var i = (top + 1 < tops.Count ? tops[top + 1] : known.Folders.Count) - 1; i >= tops[top]; i--)
            {
                folders.RemoveFolder(known.Folders[i]);
            }
        });

        Remove(folder);
    }

    // Where the folders of the root stand; each is followed by those in it.
    private static List<int> Tops(IReadOnlyList<string> folders)
    {
        var tops = new List<int>();
        for (var i = 0; i < folders.Count; i++)
        {
            if (!folders[i].Contains('/', StringComparison.Ordinal))
            {
                tops.Add(i);
            }
        }

        return tops;
    }
}
