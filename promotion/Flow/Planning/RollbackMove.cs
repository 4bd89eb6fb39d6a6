using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Planning;

/// <summary>The way back to something that an environment ran before.</summary>
public static class RollbackMove
{
    /// <summary>The move; its base is looked up when it is written down.</summary>
    /// <param name="stay">What shall run again.</param>
    /// <param name="now">The time.</param>
    /// <param name="by">Who wants it; <see langword="null"/> for the flow.</param>
    public static Move To(Stay stay, DateTimeOffset now, string? by) => new()
    {
        Reason = MoveReason.Rollback,
        Number = stay.Number,
        Release = stay.Release,
        Rendering = stay.Rendering,
        Source = stay.Source,
        Base = string.Empty,
        Restores = stay.Commit,
        RestoresMessage = stay.Message,
        At = now,
        By = by,
    };
}
