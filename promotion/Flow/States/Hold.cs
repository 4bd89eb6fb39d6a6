namespace LcncInfra.Flow.States;

/// <summary>Somebody wants nothing to move.</summary>
/// <param name="By">Who.</param>
/// <param name="At">Since when.</param>
/// <param name="Reason">Why.</param>
public sealed record Hold(string By, DateTimeOffset At, string Reason);
