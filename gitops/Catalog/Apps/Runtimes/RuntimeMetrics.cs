namespace LcncInfra.Catalog.Apps.Runtimes;

/// <summary>Where the metrics of a runtime are.</summary>
/// <param name="Path">The path.</param>
/// <param name="Port">The port; <see langword="null"/> for the one that it serves on.</param>
public sealed record RuntimeMetrics(string Path, int? Port);
