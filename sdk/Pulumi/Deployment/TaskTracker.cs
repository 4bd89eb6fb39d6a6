namespace Pulumi;

// All that runs beside the program: it has ended when nothing runs any more, or when something failed.
internal sealed class TaskTracker
{
    private readonly Lock gate = new();
    private readonly List<Exception> failures = [];
    private TaskCompletionSource? waiting;
    private int running;

    public void Add(Task task)
    {
        if (task.IsCompletedSuccessfully)
        {
            return;
        }

        lock (gate)
        {
            running++;
        }

        _ = task.ContinueWith(Ended, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    public async Task<IReadOnlyList<Exception>> WaitAsync()
    {
        Task wait;
        lock (gate)
        {
            waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
            wait = waiting.Task;
            SignalIfEnded();
        }

        await wait.ConfigureAwait(false);
        lock (gate)
        {
            // Outputs of a failed resource fail with the same exception.
            return [.. failures.Distinct()];
        }
    }

    private void Ended(Task task)
    {
        lock (gate)
        {
            running--;
            failures.AddRange(task.Exception?.InnerExceptions ?? []);
            SignalIfEnded();
        }
    }

    private void SignalIfEnded()
    {
        if (running == 0 || failures.Count > 0)
        {
            waiting?.TrySetResult();
        }
    }
}
