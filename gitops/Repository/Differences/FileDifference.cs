using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Differences;

/// <summary>What a run would do to one file.</summary>
/// <param name="Path">Where it lies, from the repository's root.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Hunks">The lines; none for a file that goes.</param>
public sealed record FileDifference(string Path, ChangeKind Kind, ValueList<Hunk> Hunks)
{
    /// <summary>The cluster type whose folder holds the file; <see langword="null"/> for a file of the environment.</summary>
    public string? ClusterType { get; init; }

    /// <summary>The deployment target whose folder holds the file; <see langword="null"/> for a file of a cluster type or of the environment.</summary>
    public string? DeploymentTarget { get; init; }

    /// <summary>The file's name inside that folder.</summary>
    public required string File { get; init; }

    /// <summary>Who the file belongs to: <c>clusterType/deploymentTarget</c>, a cluster type, or empty for the environment.</summary>
    public string Owner => DeploymentTarget is null ? ClusterType ?? string.Empty : $"{ClusterType}/{DeploymentTarget}";
}
