using System.Text;

namespace LcncInfra.Git.Writing;

/// <summary>Makes the folders of workshops.</summary>
internal static class WorkshopFolders
{
    /// <summary>A new repository that borrows all objects of another one of this machine.</summary>
    /// <exception cref="GitException">The folder is no repository.</exception>
    public static string Beside(GitProcess process, string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            throw new GitException(GitFailure.Unreachable, $"Folder '{folder}' does not exist.");
        }

        var common = PathOf(process, folder, "--git-common-dir", cancellationToken);
        var made = Temporary();
        try
        {
            Init(process, made, FormatOf(process, folder, cancellationToken), cancellationToken);
            File.WriteAllText(Path.Combine(made, "objects", "info", "alternates"), Path.Combine(common, "objects") + "\n");

            // Else git would look for what is before the commits of a shallow clone.
            var shallow = Path.Combine(common, "shallow");
            if (File.Exists(shallow))
            {
                File.Copy(shallow, Path.Combine(made, "shallow"));
            }

            return made;
        }
        catch
        {
            Delete(made);
            throw;
        }
    }

    /// <summary>A repository that is kept; made if it is not there.</summary>
    public static string Kept(GitProcess process, string folder, string format, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder))
        {
            return folder;
        }

        // Under another name first: a repository that is there is whole. Whoever comes second takes that of the first.
        var unfinished = $"{folder}.{Guid.NewGuid():N}";
        Init(process, unfinished, format, cancellationToken);
        try
        {
            Directory.Move(unfinished, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Delete(unfinished);
        }

        return folder;
    }

    /// <summary>How a repository names objects.</summary>
    public static string FormatOf(GitProcess process, string folder, CancellationToken cancellationToken) =>
        Encoding.ASCII.GetString(process.Run(new GitCommand(folder, "rev-parse", "--show-object-format"), cancellationToken)).Trim();

    /// <summary>A new name for a folder that goes again, only for this user.</summary>
    public static string Temporary() => Path.Combine(Directory.CreateTempSubdirectory("lcnc-publish-").FullName, "repository");

    /// <summary>Removes a temporary folder.</summary>
    public static void Delete(string repository)
    {
        var folder = Path.GetFileName(repository) == "repository" ? Path.GetDirectoryName(repository) ?? repository : repository;
        if (!Directory.Exists(folder))
        {
            return;
        }

        // Git makes its objects read-only, which Windows minds.
        if (OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                File.SetAttributes(file, FileAttributes.Normal);
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string PathOf(GitProcess process, string folder, string which, CancellationToken cancellationToken)
    {
        var text = Encoding.UTF8.GetString(process.Run(new GitCommand(folder, "rev-parse", which), cancellationToken)).TrimEnd('\n');
        return Path.GetFullPath(text, folder);
    }

    private static void Init(GitProcess process, string folder, string format, CancellationToken cancellationToken) => process.Run(
        new GitCommand(null, "init", "--bare", "--quiet", "--template=", $"--object-format={format}", "--", folder), cancellationToken);
}
