namespace LcncInfra.Cli.Registries;

/// <summary>A version of a chart as the index of a Helm repository lists it.</summary>
/// <param name="Digest">SHA-256 of its archive; <see langword="null"/> if the index has none.</param>
/// <param name="Url">Where the archive is, maybe relative to the repository; <see langword="null"/> if the index does not say.</param>
internal sealed record ChartVersion(string? Digest, string? Url);
