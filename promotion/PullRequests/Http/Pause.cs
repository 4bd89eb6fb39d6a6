namespace LcncInfra.PullRequests.Http;

/// <summary>Waits by a clock that tests can replace.</summary>
internal static class Pause
{
    /// <summary>Waits.</summary>
    /// <exception cref="OperationCanceledException">Waiting was stopped.</exception>
    public static void For(TimeSpan time, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var over = new ManualResetEventSlim();
        using var timer = clock.CreateTimer(_ => over.Set(), null, time, Timeout.InfiniteTimeSpan);
        over.Wait(cancellationToken);
    }
}
