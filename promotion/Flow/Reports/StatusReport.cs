namespace LcncInfra.Flow.Reports;

/// <summary>What a cluster says about what it runs.</summary>
/// <param name="Cluster">Name of the cluster.</param>
/// <param name="Workload">What it is about; empty for the cluster as a whole.</param>
/// <param name="Rendering">Digest of the tree that the cluster follows.</param>
/// <param name="State">A word of the reconciler, such as <c>Synced</c>.</param>
public sealed record StatusReport(string Cluster, string Workload, string Rendering, string State)
{
    /// <summary>Since when it is in that state.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>What the reconciler says besides; empty if nothing.</summary>
    public string Message { get; init; } = string.Empty;
}
