namespace LcncInfra.Flow.Running;

/// <summary>A new content for a store.</summary>
/// <param name="Expected">The version that it replaces; nothing is written if the store has another one.</param>
/// <param name="Message">What changes, as the subject of a commit.</param>
/// <param name="At">When.</param>
public sealed record StateChange(string Expected, string Message, DateTimeOffset At)
{
    /// <summary>The files that are new or differ; all others stay.</summary>
    public required IReadOnlyDictionary<string, byte[]> Files { get; init; }
}
