namespace LcncInfra.Cli.Schedulers;

/// <summary>How much a scheduler may use.</summary>
/// <param name="Timeout">How long it may take.</param>
/// <param name="OutputBytes">How much it may write to its standard output.</param>
internal sealed record SchedulerLimits(TimeSpan Timeout, int OutputBytes)
{
    /// <summary>A minute, and 16 MiB: an answer of 33,334 assignments has about 8.</summary>
    public static SchedulerLimits Default { get; } = new(TimeSpan.FromMinutes(1), 16 << 20);

    /// <summary>How long after its end its last words may take to arrive: a child that it left behind could hold its streams for ever.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How much of what it writes to its standard error is kept.</summary>
    public int ErrorBytes { get; init; } = 4 << 10;
}
