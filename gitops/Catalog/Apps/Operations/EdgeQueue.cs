namespace LcncInfra.Catalog.Apps.Operations;

/// <summary>A volume that keeps writes until the centre takes them.</summary>
/// <param name="Size">Its size, e.g. <c>1Gi</c>.</param>
/// <param name="Path">Folder of the container that it appears in.</param>
/// <param name="StorageClass">Its class; <see langword="null"/> for the cluster's default.</param>
public sealed record EdgeQueue(string Size, string Path, string? StorageClass);
