namespace LcncInfra.Cli.Output;

/// <summary>Takes and lists an output that is there already while the run generates, which leaves cores idle now and then.</summary>
/// <remarks>Nothing is begun where opening would change something: where the folder must be made first, or a killed run's journal must be finished.</remarks>
internal sealed class OutputAhead : IDisposable
{
    private readonly string _path;
    private Task<OutputFolder>? _opening;

    private OutputAhead(string path)
    {
        _path = path;
        _opening = Task.Run(() => Opened(path));
    }

    /// <summary>Begins to open a folder; <see langword="null"/> if that is better left until it is written.</summary>
    public static OutputAhead? Of(string path) =>
        OutputPlaces.Of(path) is { } places && Directory.Exists(places.Root) && !Directory.Exists(places.Journal) ? new OutputAhead(path) : null;

    /// <summary>Lets the folder prepare for a plan that is made of a control plane of this digest.</summary>
    public void Expect(string controlPlane)
    {
        if (_opening is { } opening)
        {
            // On a thread of its own: those of the pool are busy with what is generated.
            _opening = Task.Factory.StartNew(() => Prepared(opening, controlPlane), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    /// <summary>The folder, if it is the one that was begun with; it is the caller's from now on.</summary>
    /// <exception cref="Running.EnvironmentFailedException">Another run has it, or it cannot be read (LC73xx).</exception>
    public OutputFolder? Take(string path)
    {
        if (path != _path || _opening is not { } opening)
        {
            return null;
        }

        _opening = null;
        return opening.GetAwaiter().GetResult();
    }

    /// <summary>Gives the folder back if nobody took it.</summary>
    public void Dispose()
    {
        try
        {
            _opening?.GetAwaiter().GetResult().Dispose();
        }
        catch (Running.EnvironmentFailedException)
        {
            // Nobody needed it; what stops this run has been said.
            return;
        }
        finally
        {
            _opening = null;
        }
    }

    private static OutputFolder Opened(string path)
    {
        var folder = OutputFolder.Open(path);
        if (folder.Published.Closed.Count == 0)
        {
            // In a repository of git there may be much that is not ours.
            folder.Published.ReadAhead();
        }

        return folder;
    }

    private static OutputFolder Prepared(Task<OutputFolder> opening, string controlPlane)
    {
        var folder = opening.GetAwaiter().GetResult();
        folder.Expect(controlPlane);
        return folder;
    }
}
