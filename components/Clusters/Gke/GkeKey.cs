using Pulumi;

namespace LcncInfra.Components.Clusters.Gke;

/// <summary>What a cluster on GKE encrypts its secrets and its nodes' disks with.</summary>
/// <param name="Name">Resource name of the key.</param>
/// <param name="Ready">The rights that Google's own accounts need before the cluster is made.</param>
internal sealed record GkeKey(Output<string> Name, IReadOnlyList<Resource> Ready);
