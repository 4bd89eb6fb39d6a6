using System.Runtime.InteropServices;
using LcncInfra.Cli.Output.Files;

namespace LcncInfra.Cli.Output.Journals;

/// <summary>Makes the changes of a valid journal. Each can be made again, so that a run that was killed is finished by the next.</summary>
internal sealed class JournalReplay(OutputPlaces places, IOutputObserver observer)
{
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>Finishes a journal that a killed run left, and clears away what it had begun to make.</summary>
    /// <exception cref="IOException">Something cannot be written.</exception>
    public void Recover()
    {
        FolderRemover.Remove(places.Trash);
        FolderRemover.Remove(places.Staging);
        FolderRemover.Remove(places.JournalDraft);
        if (!Directory.Exists(places.Journal) || new DirectoryInfo(places.Journal).LinkTarget is not null)
        {
            return;
        }

        // A journal that is not whole was never valid, or power failed; then the run that follows writes all that is missing anyhow.
        var text = Path.Combine(places.Journal, JournalFile.Name);
        if (File.Exists(text) && JournalFile.Read(File.ReadAllText(text)) is { } entries)
        {
            Apply(entries);
        }
        else
        {
            Discard();
        }
    }

    /// <summary>Makes the changes and gives the journal up.</summary>
    /// <exception cref="IOException">A change cannot be made; the journal stays.</exception>
    public void Apply(IReadOnlyList<JournalEntry> entries)
    {
        Directory.CreateDirectory(places.Root);
        foreach (var entry in entries)
        {
            if (entry.Staged is { } number)
            {
                Replace(entry, Path.Combine(places.Journal, JournalWriter.NameOf(number)));
            }
            else
            {
                Remove(entry.Path);
            }
        }

        Discard();
    }

    private void Discard()
    {
        // Renamed first: half a journal must not be taken for one.
        observer.Before(OutputStep.Discard, string.Empty);
        Directory.Move(places.Journal, places.Trash);
        observer.Before(OutputStep.Discard, string.Empty);
        FolderRemover.Remove(places.Trash);
    }

    private void Replace(JournalEntry entry, string staged)
    {
        // Absent: it is in place already. Of another length: power failed while it was written.
        if (new FileInfo(staged) is not { Exists: true, LinkTarget: null } file || file.Length != entry.Length)
        {
            return;
        }

        CreateFolderOf(entry.Path);
        var target = Path.Combine(places.Root, entry.Path);
        observer.Before(OutputStep.Replace, entry.Path);
        if (!OperatingSystem.IsLinux())
        {
            File.Move(staged, target, overwrite: true);
        }
        else if (LibC.Rename(staged, target) != 0)
        {
            // The runtime's own move would copy across file systems, and readers would see half a file.
            var error = Marshal.GetLastPInvokeError();
            if (error != SystemError.CrossDevice)
            {
                throw SystemError.Of(error, target);
            }

            MoveAcross(entry.Path, staged, target);
        }
    }

    /// <summary>Across file systems a file can only take its place in one step from beside it.</summary>
    private void MoveAcross(string path, string staged, string target)
    {
        var beside = $"{target}.lcnc-new";
        File.Delete(beside);
        observer.Before(OutputStep.Replace, path);
        File.Copy(staged, beside);
        observer.Before(OutputStep.Replace, path);
        File.Move(beside, target, overwrite: true);
        observer.Before(OutputStep.Replace, path);
        File.Delete(staged);
    }

    private void Remove(string path)
    {
        var folders = PathPrefixes.Of(path).ToList();
        var reached = folders.TakeWhile(f => new DirectoryInfo(Path.Combine(places.Root, f)) is { Exists: true, LinkTarget: null }).ToList();
        if (reached.Count == folders.Count)
        {
            observer.Before(OutputStep.Remove, path);
            File.Delete(Path.Combine(places.Root, path));
        }

        // Also when the innermost are gone: the run before may have ended between two of them.
        foreach (var folder in Enumerable.Reverse(reached))
        {
            var full = Path.Combine(places.Root, folder);
            if (Directory.EnumerateFileSystemEntries(full).Any())
            {
                break;
            }

            observer.Before(OutputStep.RemoveFolder, folder);
            Directory.Delete(full);
            _folders.Remove(folder);
        }
    }

    /// <summary>Makes the folders above a file; a link in their place is never followed.</summary>
    private void CreateFolderOf(string path)
    {
        foreach (var folder in PathPrefixes.Of(path).Where(f => !_folders.Contains(f)))
        {
            var full = new DirectoryInfo(Path.Combine(places.Root, folder));
            if (full.LinkTarget is not null)
            {
                throw new IOException($"'{folder}' is a symbolic link");
            }

            if (!full.Exists)
            {
                full.Create();
            }

            _folders.Add(folder);
        }
    }
}
