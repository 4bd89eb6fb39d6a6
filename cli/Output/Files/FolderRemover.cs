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
        var inner = known.Folders.GroupBy(path => path.Split('/')[0], StringComparer.Ordinal).ToArray();
        Parallel.ForEach(inner, below =>
        {
            var folders = FolderFiles.Of(folder);
            foreach (var path in below.Reverse())
            {
                folders.RemoveFolder(path);
            }
        });

        Remove(folder);
    }
}
