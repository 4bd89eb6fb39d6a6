namespace LcncInfra.Configuration.Schemas;

/// <summary>What all schemas of an assignment say against its composed configuration.</summary>
/// <param name="Findings">The schemas that are not satisfied, in the order given.</param>
public sealed record SchemaViolations(IReadOnlyList<SchemaFinding> Findings)
{
    /// <summary>Nothing to complain about.</summary>
    public static SchemaViolations None { get; } = new([]);

    /// <summary>Whether all schemas are satisfied.</summary>
    public bool IsValid => Findings.Count == 0;

    /// <summary>The error that Kalypso gives; <see langword="null"/> if all schemas are satisfied.</summary>
    public string? KalypsoText => IsValid
        ? null
        : "Config data validation failed: \n " + string.Join('\n', Findings.Select(finding => finding.KalypsoText));
}
