using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Explain;

/// <summary>What a deployment target finds on a cluster type, and where each value comes from.</summary>
internal sealed record ConfigExplanation
{
    /// <summary>The environment.</summary>
    public required string Environment { get; init; }

    /// <summary>The target.</summary>
    public required string DeploymentTarget { get; init; }

    /// <summary>The cluster type.</summary>
    public required string ClusterType { get; init; }

    /// <summary>Makes a path one that the user knows.</summary>
    public required Func<SourceSpan, SourceSpan> Located { get; init; }

    /// <summary>Whether a policy places the target there; if not, this is what it would find.</summary>
    public required bool IsPlaced { get; init; }

    /// <summary>The digest of the whole configuration.</summary>
    public required string Version { get; init; }

    /// <summary>The values that were asked about, in order of keys.</summary>
    public required IReadOnlyList<ConfigEntry> Entries { get; init; }

    /// <summary>Values that a schema requires and nothing gives, of those that were asked about.</summary>
    public required IReadOnlyList<MissingRequirement> Missing { get; init; }

    /// <summary>ConfigMaps that have the value that was asked about and do not apply; empty if no single value was asked about.</summary>
    public required IReadOnlyList<UnusedValue> Unused { get; init; }

    /// <summary>A value that a schema requires and nothing gives.</summary>
    /// <param name="Field">The value: a key, or a path inside it.</param>
    /// <param name="Types">What it may be; empty if the schema does not say.</param>
    /// <param name="Description">What the schema says of it.</param>
    /// <param name="Schema">Name of the ConfigSchema.</param>
    internal sealed record MissingRequirement(string Field, string Types, string? Description, string Schema);

    /// <summary>A value that does not apply.</summary>
    /// <param name="Contribution">The value, and the ConfigMap that holds it.</param>
    /// <param name="Miss">The first label that was not found.</param>
    internal sealed record UnusedValue(Contribution Contribution, Configuration.Matching.LabelMiss Miss);
}
