namespace LcncInfra.Flow.States;

/// <summary>A release that the flow has seen.</summary>
/// <param name="Number">The order in which releases were seen, from 1; a release that comes back gets a new number.</param>
/// <param name="Digest">The digest of its lock.</param>
/// <param name="At">Date of the newest commit in it.</param>
public sealed record KnownRelease(int Number, string Digest, DateTimeOffset At);
