using LcncInfra.Cli.Output.Files;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Cli.Output;

/// <summary>Writes an output that is ours alone: the whole tree is made beside it and takes its place in one call, so that a reader sees the old tree or the new.</summary>
internal sealed class SwapWriter(OutputPlaces places, IOutputObserver observer)
{
    /// <summary>Whether the output can be replaced as a whole.</summary>
    /// <param name="plan">What is to be done.</param>
    /// <param name="published">What is there.</param>
    public bool CanReplace(Plan plan, FolderPublishedTree published) =>
        plan.Kept.Count == 0
        && !published.HasEmptyFolder
        && (!Directory.Exists(places.Root) || (OperatingSystem.IsLinux() && LibC.IsKnown && !MountPoints.Has(places.Root)));

    /// <summary>Makes the new tree and puts it in place.</summary>
    /// <param name="plan">What is to be done.</param>
    /// <param name="published">What is there.</param>
    /// <param name="staged">A tree like the published one that is being made.</param>
    /// <returns>Whether it is in place; otherwise nothing was changed, because this file system cannot exchange folders.</returns>
    /// <exception cref="IOException">Something cannot be written; nothing was changed.</exception>
    public bool TryWrite(Plan plan, FolderPublishedTree published, StagedAhead? staged)
    {
        if (staged?.TryBecome(plan) != true)
        {
            TreeStager.Stage(places.Staging, Files(plan), places.Root, observer);
        }

        if (!Directory.Exists(places.Root))
        {
            observer.Before(OutputStep.Swap, string.Empty);
            Directory.Move(places.Staging, places.Root);
            return true;
        }

        CopyMode();
        observer.Before(OutputStep.Swap, string.Empty);
        if (!OperatingSystem.IsLinux() || !TryExchange())
        {
            FolderRemover.Remove(places.Staging);
            return false;
        }

        DiscardOld(published);
        return true;
    }

    private static StagedFile[] Files(Plan plan)
    {
        var files = new StagedFile[plan.Added.Count + plan.Changed.Count + plan.Unchanged.Count];
        var next = 0;
        foreach (var file in plan.Added)
        {
            files[next++] = new StagedFile(file.Path.Value, file, IsThere: false);
        }

        foreach (var file in plan.Changed)
        {
            files[next++] = new StagedFile(file.Path.Value, file, IsThere: false);
        }

        foreach (var file in plan.Unchanged)
        {
            files[next++] = new StagedFile(file.Path.Value, file, IsThere: true);
        }

        var isMixed = plan.Added.Count != files.Length && plan.Changed.Count != files.Length && plan.Unchanged.Count != files.Length;
        if (isMixed)
        {
            Array.Sort(files, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        }

        return files;
    }

    /// <summary>Removes what was the output, which is now where the new tree was made. The work is done: what cannot be removed is left to the next run.</summary>
    private void DiscardOld(FolderPublishedTree published)
    {
        try
        {
            observer.Before(OutputStep.Discard, string.Empty);
            FolderRemover.Remove(places.Staging, published);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or AggregateException { InnerException: IOException or UnauthorizedAccessException })
        {
            return;
        }
    }

    private void CopyMode()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(places.Staging, File.GetUnixFileMode(places.Root));
        }
    }

    [System.Runtime.Versioning.SupportedOSPlatform("linux")]
    private bool TryExchange()
    {
        try
        {
            return LibC.Rename(LibC.CurrentFolder, places.Staging, LibC.CurrentFolder, places.Root, LibC.Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library without renameat2.
            return false;
        }
    }
}
