namespace LcncInfra.Catalog.Clusters.Provisioning.Parts;

/// <summary>The key that a cluster encrypts its secrets with.</summary>
/// <param name="Given">What the cloud calls a key that is there; <see langword="null"/> to make one.</param>
/// <param name="RotationDays">Days after which a key that is made is rotated.</param>
public sealed record ClusterKey(string? Given, int RotationDays)
{
    /// <summary>Days after which a key is rotated unless something else is written.</summary>
    public const int UsualRotationDays = 365;

    /// <summary>A key that is made.</summary>
    public static ClusterKey Made { get; } = new(null, UsualRotationDays);
}
