namespace LcncInfra.Repository.Inventories;

/// <summary>A file that we own in a published tree.</summary>
/// <param name="Path">From the tree's root.</param>
/// <param name="Owner">Who writes it, e.g. <c>clusterType/deploymentTarget</c>.</param>
/// <param name="Digest">The digest of its bytes.</param>
public sealed record InventoryEntry(string Path, string Owner, string Digest);
