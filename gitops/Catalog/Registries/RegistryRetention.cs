namespace LcncInfra.Catalog.Registries;

/// <summary>What of a registry's images goes by itself.</summary>
/// <param name="UntaggedDays">Days after which an image without a tag goes; <see langword="null"/> keeps all.</param>
/// <param name="KeepLast">How many images of a repository stay, the youngest; <see langword="null"/> keeps all.</param>
public sealed record RegistryRetention(int? UntaggedDays, int? KeepLast);
