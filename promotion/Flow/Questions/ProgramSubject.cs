namespace LcncInfra.Flow.Questions;

/// <summary>What a program of a gate is told.</summary>
/// <param name="Release">The release.</param>
/// <param name="Rendering">What it is in the environment.</param>
/// <param name="Commit">The published commit; empty before.</param>
/// <param name="Wave">How many waves have it.</param>
public sealed record ProgramSubject(string Release, string Rendering, string Commit, int Wave);
