using Pulumi.Gcp.ServiceAccount;

namespace LcncInfra.Components.Clusters.Gke;

/// <summary>What is there before a cluster on GKE.</summary>
/// <param name="Network">Where it is.</param>
/// <param name="Key">What it encrypts with.</param>
/// <param name="Account">As whom its nodes act.</param>
internal sealed record GkeParts(GkePlace Network, GkeKey Key, Account Account);
