using LcncInfra.Cli.Output.Files;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Cli.Output;

/// <summary>Finds what would stop a write halfway, before anything is written.</summary>
internal sealed class OutputPrecheck(OutputPlaces places, FolderPublishedTree published)
{
    /// <summary>What stops the plan; <see langword="null"/> if nothing is known to.</summary>
    public Diagnostic? ProblemOf(Plan plan) => ClosedFolder(plan) ?? Collision(plan) ?? ReadOnlyFolder(plan);

    private Diagnostic? ClosedFolder(Plan plan) => published.Closed.FirstOrDefault(plan.Removed.Contains) is { } repository
        ? OutputDiagnostics.InTheWay(places.Root, repository, "a git repository", "nothing")
        : null;

    private Diagnostic? Collision(Plan plan)
    {
        if (plan.Kept.Count == 0 && !published.HasEmptyFolder)
        {
            // All that is there is ours, and no two files of ours collide.
            return null;
        }

        var stays = plan.Kept.Concat(plan.Unchanged.Select(f => f.Path.Value)).ToHashSet(StringComparer.Ordinal);
        var full = stays.SelectMany(PathPrefixes.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var path in plan.Added.Concat(plan.Changed).Select(f => f.Path.Value))
        {
            if (PathPrefixes.Of(path).FirstOrDefault(stays.Contains) is { } file)
            {
                return OutputDiagnostics.InTheWay(places.Root, file, "no folder", "a folder");
            }

            if (full.Contains(path) || published.Closed.Contains(path, StringComparer.Ordinal) || IsEmptyFolder(path))
            {
                return OutputDiagnostics.InTheWay(places.Root, path, "a folder", "a file");
            }
        }

        return null;
    }

    private bool IsEmptyFolder(string path) =>
        published.HasEmptyFolder && Directory.Exists(Path.Combine(places.Root, path)) && !Directory.EnumerateFiles(Path.Combine(places.Root, path), "*", SearchOption.AllDirectories).Any();

    private Diagnostic? ReadOnlyFolder(Plan plan)
    {
        var touched = TouchedFolders(plan);
        var problem = published.Folders.Where(touched.Contains).Select(f => Path.Combine(places.Root, f))
            .Prepend(places.Root)
            .Where(Directory.Exists)
            .Prepend(ExistingAbove(places.Parent))
            .FirstOrDefault(f => !MayWrite(f));
        return problem is null ? null : OutputDiagnostics.ReadOnly(problem);
    }

    private HashSet<string> TouchedFolders(Plan plan)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        if (published.Folders.Count == 0)
        {
            return folders;
        }

        var last = string.Empty;
        foreach (var path in plan.Added.Concat(plan.Changed).Select(f => f.Path.Value).Concat(plan.Removed))
        {
            var length = Math.Max(0, path.LastIndexOf('/'));
            if (!path.AsSpan(0, length).SequenceEqual(last))
            {
                last = path[..length];
                folders.Add(last);
                folders.UnionWith(PathPrefixes.Of(path));
            }
        }

        return folders;
    }

    private static string ExistingAbove(string folder)
    {
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
        {
            folder = above;
        }

        return folder;
    }

    // The mode counts for root too: who took the permission away meant it.
    private static bool MayWrite(string folder) =>
        OperatingSystem.IsWindows()
        || ((File.GetUnixFileMode(folder) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != UnixFileMode.None
            && (!OperatingSystem.IsLinux() || LibC.Access(folder, LibC.WriteAccess) == 0));
}
