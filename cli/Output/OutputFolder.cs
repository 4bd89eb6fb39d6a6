using LcncInfra.Cli.Output.Files;
using LcncInfra.Cli.Output.Journals;
using LcncInfra.Cli.Running;
using LcncInfra.Rendering.Remembering;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Releases;

namespace LcncInfra.Cli.Output;

/// <summary>An output folder that this run alone may write: open it, compose a plan against <see cref="Published"/>, write the plan.</summary>
/// <remarks>
/// A folder that holds only our tree is replaced in one step; in one that is shared with others every file is old or new, and a journal lets the next
/// run finish what a killed one began. Nothing is flushed to the disk: a killed process leaves things as promised, a power failure may not.
/// </remarks>
internal sealed class OutputFolder : IDisposable
{
    private readonly OutputPlaces _places;
    private readonly IOutputObserver _observer;
    private readonly OutputLock _lock;
    private StagedAhead? _staged;

    private OutputFolder(OutputPlaces places, IOutputObserver observer, OutputLock taken)
    {
        _places = places;
        _observer = observer;
        _lock = taken;
        Published = FolderPublishedTree.Open(places.Root);
    }

    /// <summary>What the folder holds.</summary>
    public FolderPublishedTree Published { get; }

    /// <summary>Takes the folder, which need not exist, and finishes what a killed run began.</summary>
    /// <exception cref="EnvironmentFailedException">Another run has it, or it cannot be written (LC73xx).</exception>
    public static OutputFolder Open(string path) => Open(path, NoObserver.Instance);

    /// <summary>Takes the folder, telling an observer each change.</summary>
    internal static OutputFolder Open(string path, IOutputObserver observer)
    {
        if (OutputPlaces.Of(path) is not { } places || File.Exists(places.Root))
        {
            throw OutputDiagnostics.NotAFolder(path).AsFailure();
        }

        return Guard(places, isCommitted: false, () =>
        {
            Directory.CreateDirectory(places.Parent);
            return OpenLocked(places, observer);
        });
    }

    /// <summary>Begins to make a tree like the published one beside it, if a plan will most likely change a part of it and replace it as a whole.</summary>
    /// <param name="controlPlane">The digest of the control plane that a plan is made of. A release file that names another one will change.</param>
    public void Expect(string controlPlane)
    {
        var isReplaceable = Published is { Paths.Count: > 0, Closed.Count: 0, HasEmptyFolder: false }
            && OperatingSystem.IsLinux() && LibC.IsKnown && !MountPoints.Has(_places.Root);
        if (isReplaceable && Published.Read(ReleaseRecord.Path) is { } release && ReleaseRecordReader.ControlPlaneOf(release) is { } before && before != controlPlane)
        {
            _staged = new StagedAhead(_places, Published, _observer);
        }
    }

    /// <summary>Makes the changes of a plan; one without changes touches nothing.</summary>
    /// <exception cref="EnvironmentFailedException">It cannot be written (LC73xx).</exception>
    public void Write(Plan plan)
    {
        if (!plan.HasChanges)
        {
            return;
        }


        if (Guard(_places, isCommitted: false, () => new OutputPrecheck(_places, Published).ProblemOf(plan)) is { } problem)
        {
            throw problem.AsFailure();
        }

        var swap = new SwapWriter(_places, _observer);
        var isReplaced = swap.CanReplace(plan, Published) && Prepare(() => TryReplace(swap, plan));
        if (!isReplaced)
        {
            GiveUpStaged();
            var entries = Prepare(() => new JournalWriter(_places, _observer).Commit(plan));
            Guard(_places, isCommitted: true, () =>
            {
                new JournalReplay(_places, _observer).Apply(entries);
                return true;
            });
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Published.GiveUp();
            GiveUpStaged();
        }
        finally
        {
            _lock.Dispose();
        }
    }

    private static OutputFolder OpenLocked(OutputPlaces places, IOutputObserver observer)
    {
        var taken = OutputLock.Take(places, observer);
        var isOpen = false;
        try
        {
            new JournalReplay(places, observer).Recover();
            var folder = new OutputFolder(places, observer, taken);
            isOpen = true;
            return folder;
        }
        finally
        {
            if (!isOpen)
            {
                taken.Dispose();
            }
        }
    }

    private bool TryReplace(SwapWriter swap, Plan plan)
    {
        try
        {
            return swap.TryWrite(plan, Published, _staged);
        }
        finally
        {
            _staged = null;
        }
    }

    private void GiveUpStaged()
    {
        _staged?.GiveUp();
        _staged = null;
    }

    /// <summary>Does what changes nothing in the output until its last step; a failure leaves nothing beside it.</summary>
    private T Prepare<T>(Func<T> work) => Guard(_places, isCommitted: false, () =>
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or AggregateException or WrongMemoryException)
        {
            FolderRemover.Remove(_places.Staging);
            FolderRemover.Remove(_places.JournalDraft);
            throw;
        }
    });

    /// <summary>Turns what the system refuses into one finding.</summary>
    private static T Guard<T>(OutputPlaces places, bool isCommitted, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions is [IOException or UnauthorizedAccessException, ..])
        {
            throw Finding(places, isCommitted, e.Flatten().InnerExceptions[0]).AsFailure();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Finding(places, isCommitted, e).AsFailure();
        }
    }

    private static Model.Diagnostics.Diagnostic Finding(OutputPlaces places, bool isCommitted, Exception failure) =>
        failure is IOException io && SystemError.IsFull(io)
            ? OutputDiagnostics.Full(places.Root, isCommitted)
            : OutputDiagnostics.Failed(places.Root, Git.GitText.Redact(failure.Message).TrimEnd('.'), isCommitted);
}
