namespace LcncInfra.Benchmarks.Placing;

/// <summary>How large a fleet is placed.</summary>
/// <param name="Targets">Number of deployment targets, each of a workload of its own.</param>
/// <param name="ClusterTypes">Number of cluster types.</param>
/// <param name="Policies">Number of placement policies that share the targets.</param>
internal sealed record PlacementParameters(int Targets, int ClusterTypes, int Policies);
