namespace LcncInfra.Cli.Workloads;

/// <summary>Folders that were written once and never change, by name. Several processes may use one cache.</summary>
internal sealed class FolderCache(string root)
{
    /// <summary>The folder of a name; written now if it is absent. A folder that is there is whole.</summary>
    /// <param name="name">Its name, which says what is in it.</param>
    /// <param name="write">Writes it into a folder that exists and is empty.</param>
    public string Of(string name, Action<string> write)
    {
        var folder = Path.Combine(root, name);
        if (Directory.Exists(folder))
        {
            return folder;
        }

        Create(root);
        var draft = Path.Combine(root, $".{name}.{Path.GetRandomFileName()}");
        try
        {
            Create(draft);
            write(draft);
            Publish(draft, folder);
            return folder;
        }
        finally
        {
            if (Directory.Exists(draft))
            {
                Directory.Delete(draft, recursive: true);
            }
        }
    }

    // Another process may have been faster: what it wrote is the same.
    private static void Publish(string draft, string folder)
    {
        try
        {
            Directory.Move(draft, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // It is there.
        }
    }

    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            // Private repositories land here.
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
