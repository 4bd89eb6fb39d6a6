namespace LcncInfra.Configuration.Schemas;

/// <summary>What one schema says against composed configuration.</summary>
/// <param name="Index">Which of the given schemas it is, from 0.</param>
/// <param name="Failure">Why the schema could not be applied; <see langword="null"/> if it could.</param>
/// <param name="Hint">What may help with the failure.</param>
/// <param name="Violations">What is wrong with the values; empty after a failure.</param>
public sealed record SchemaFinding(int Index, string? Failure, string? Hint, IReadOnlyList<ConfigViolation> Violations)
{
    /// <summary>The message that Kalypso would give for this schema.</summary>
    public string KalypsoText
    {
        get
        {
            var text = Failure ?? string.Concat(Violations.Select(found => $"- {found.Violation}\n"));
            return text.Replace(" (root):", "", StringComparison.Ordinal);
        }
    }
}
