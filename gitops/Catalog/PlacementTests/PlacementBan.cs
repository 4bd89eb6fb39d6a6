namespace LcncInfra.Catalog.PlacementTests;

/// <summary>What must never meet.</summary>
/// <param name="Target">Name of a deployment target, or a pattern with <c>*</c>.</param>
/// <param name="ClusterType">Name of a cluster type, or a pattern with <c>*</c>.</param>
public sealed record PlacementBan(string Target, string ClusterType);
