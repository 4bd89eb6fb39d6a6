using LcncInfra.Cli.Output.Files;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Cli.Output;

/// <summary>The published tree under second names beside the output, made while the new one is generated: what stays the same is then in place already.</summary>
internal sealed class StagedAhead
{
    private readonly OutputPlaces _places;
    private readonly IOutputObserver _observer;
    private readonly Task<bool> _linking;
    private volatile bool _isGivenUp;

    /// <summary>Begins, on one core, because generating needs the others.</summary>
    public StagedAhead(OutputPlaces places, FolderPublishedTree published, IOutputObserver observer)
    {
        _places = places;
        _observer = observer;
        _linking = Task.Factory.StartNew(() => TryLink(published), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Makes the tree of a plan out of it.</summary>
    /// <returns>Whether it is made; otherwise nothing is left.</returns>
    /// <exception cref="IOException">Something cannot be written.</exception>
    public bool TryBecome(Plan plan)
    {
        if (!_linking.GetAwaiter().GetResult())
        {
            FolderRemover.Remove(_places.Staging);
            return false;
        }

        using var staged = FolderFiles.Of(_places.Staging);
        foreach (var path in plan.Removed)
        {
            _observer.Before(OutputStep.Stage, path);
            staged.Remove(path);
            RemoveEmptyFolders(staged, path);
        }

        Write(plan.Changed, isThere: true);
        Write(plan.Added, isThere: false);
        return true;
    }

    /// <summary>Removes it.</summary>
    public void GiveUp()
    {
        _isGivenUp = true;
        _linking.GetAwaiter().GetResult();
        try
        {
            FolderRemover.Remove(_places.Staging);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Left to the next run, which clears it away.
            return;
        }
    }

    private static void RemoveEmptyFolders(FolderFiles staged, string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            staged.RemoveFolder(path[..end]);
        }
    }

    private void Write(ValueList<RenderedFile> files, bool isThere) => FolderPortions.For(_places.Staging, files.Count, (staged, i) =>
    {
        var path = files[i].Path.Value;
        _observer.Before(OutputStep.Stage, path);
        if (isThere)
        {
            // The old bytes have their other name in the output.
            staged.Remove(path);
        }

        staged.Create(path, files[i].Content.Span);
    });

    private bool TryLink(FolderPublishedTree published)
    {
        try
        {
            Directory.CreateDirectory(_places.Staging);
            using var target = FolderFiles.Of(_places.Staging);
            foreach (var path in published.Paths)
            {
                _observer.Before(OutputStep.Stage, path);
                if (_isGivenUp || !target.TryLink(_places.Root, path))
                {
                    return false;
                }
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Writing the whole tree will meet it again, and say so.
            return false;
        }
    }
}
