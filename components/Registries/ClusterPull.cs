namespace LcncInfra.Components.Registries;

/// <summary>A cluster that pulls images.</summary>
/// <param name="Cluster">Its name.</param>
/// <param name="ClusterType">Its cluster type, which decides from where.</param>
/// <param name="Identity">As whom.</param>
public sealed record ClusterPull(string Cluster, string ClusterType, PullIdentity Identity);
