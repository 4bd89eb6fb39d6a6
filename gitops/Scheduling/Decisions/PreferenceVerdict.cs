namespace LcncInfra.Scheduling.Decisions;

/// <summary>What one preference says of a cluster type.</summary>
/// <param name="Preference">What it prefers, or what it avoids.</param>
/// <param name="Found">What is there; <see langword="null"/> for nothing.</param>
/// <param name="Score">What it adds to the score; below 0 for each thing that is avoided.</param>
public sealed record PreferenceVerdict(string Preference, string? Found, int Score);
