namespace LcncInfra.Flow.States;

/// <summary>Something that people did not want: they closed its pull request.</summary>
/// <param name="Move">What.</param>
/// <param name="At">When that was found.</param>
/// <param name="Url">Where people saw it.</param>
public sealed record DeclinedMove(Move Move, DateTimeOffset At, string Url);
