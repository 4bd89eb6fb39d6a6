namespace LcncInfra.Git.Writing;

/// <summary>What became of a ref that should move.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Refusal">Why it was not moved, in the host's words; <see langword="null"/> if it was.</param>
public sealed record GitRefResult(string Name, string? Refusal)
{
    /// <summary>Whether it moved.</summary>
    public bool IsDone => Refusal is null;
}
