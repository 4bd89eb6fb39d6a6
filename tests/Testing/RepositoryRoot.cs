namespace LcncInfra.Testing;

/// <summary>Finds files of this repository from a running test.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds <c>LcncInfra.sln</c>.</summary>
    public static string Path { get; } = Find();

    /// <summary>A file or folder below the root.</summary>
    public static string Of(params string[] segments) => System.IO.Path.Combine([Path, .. segments]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "LcncInfra.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds LcncInfra.sln.");
    }
}
