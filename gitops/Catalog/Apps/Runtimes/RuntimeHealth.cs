namespace LcncInfra.Catalog.Apps.Runtimes;

/// <summary>Paths that say how a runtime is.</summary>
/// <param name="Live">Whether it has to be started again; <see langword="null"/> if nothing says so.</param>
/// <param name="Ready">Whether it takes requests; <see langword="null"/> if nothing says so.</param>
/// <param name="Started">Whether it has started; <see langword="null"/> if nothing says so.</param>
public sealed record RuntimeHealth(string? Live, string? Ready, string? Started)
{
    /// <summary>Nothing is asked.</summary>
    public static RuntimeHealth None { get; } = new(null, null, null);
}
