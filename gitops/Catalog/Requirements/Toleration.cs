using LcncInfra.Catalog.ClusterTypeProfiles;

namespace LcncInfra.Catalog.Requirements;

/// <summary>Taints that do not keep a workload away.</summary>
/// <param name="Key">Key of the taints; <see langword="null"/> for any.</param>
/// <param name="Value">Value of the taints; <see langword="null"/> for any.</param>
/// <param name="Effect">Effect of the taints; <see langword="null"/> for any.</param>
/// <remarks>Kubernetes <c>core/v1.Toleration</c>; <c>operator: Exists</c> is any value.</remarks>
public sealed record Toleration(string? Key, string? Value, TaintEffect? Effect)
{
    /// <summary>Whether a taint does not matter.</summary>
    public bool Tolerates(Taint taint) =>
        (Key is null || Key == taint.Key) && (Value is null || Value == taint.Value) && (Effect is null || Effect == taint.Effect);
}
