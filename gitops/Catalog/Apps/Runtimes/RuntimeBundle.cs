namespace LcncInfra.Catalog.Apps.Runtimes;

/// <summary>How an app gets into a runtime.</summary>
/// <param name="IsMounted">Whether its files are mounted; otherwise they are in the image.</param>
/// <param name="Path">The folder that they are in.</param>
public sealed record RuntimeBundle(bool IsMounted, string Path)
{
    /// <summary>Files in the image, where that says.</summary>
    public static RuntimeBundle Baked { get; } = new(IsMounted: false, "/app");
}
