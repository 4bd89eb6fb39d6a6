using LcncInfra.Configuration.Schemas;

namespace LcncInfra.Configuration.Composition;

/// <summary>What is wrong with the configuration of one assignment.</summary>
/// <param name="Schemas">The schemas that were asked, as indexes.</param>
/// <param name="Violations">What they say.</param>
internal readonly record struct SnapshotFindings(int[] Schemas, SchemaViolations Violations)
{
    /// <summary>Nothing.</summary>
    public static SnapshotFindings None { get; } = new([], SchemaViolations.None);
}
