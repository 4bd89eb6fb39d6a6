using LcncInfra.Model.Collections;

namespace LcncInfra.Components.Registries;

/// <summary>What a cluster type must be able to pull, as far as its manifests say it.</summary>
/// <param name="ClusterType">Its name.</param>
/// <param name="Repositories">Project and repository of each image below the registry, such as <c>shop/approvals/api</c>; no other image of the registry runs there.</param>
public sealed record ClusterTypeRepositories(string ClusterType, ValueList<string> Repositories);
