namespace LcncInfra.Applications.Bundles;

/// <summary>A file of a bundle as it was found.</summary>
/// <param name="Path">Its path, as the app writes it.</param>
/// <param name="Content">Its bytes.</param>
public readonly record struct BundleFile(string Path, ReadOnlyMemory<byte> Content);
