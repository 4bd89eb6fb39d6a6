using LcncInfra.Catalog.Requirements;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Databases;

/// <summary>A database that belongs to one app.</summary>
/// <param name="Size">Size of each volume, e.g. <c>10Gi</c>.</param>
/// <param name="Replicas">Number of pods.</param>
public sealed record AppDatabase(string Size, int Replicas)
{
    /// <summary>The version; <see langword="null"/> for the one that this program writes by default.</summary>
    public string? Version { get; init; }

    /// <summary>Class of the volumes; <see langword="null"/> for the cluster's default.</summary>
    public string? StorageClass { get; init; }

    /// <summary>Taints of database nodes that do not keep it away.</summary>
    public ValueList<Toleration> Tolerations { get; init; } = ValueList<Toleration>.Empty;

    /// <summary>How it is backed up; <see langword="null"/> if it is not.</summary>
    public DatabaseBackup? Backup { get; init; }
}
