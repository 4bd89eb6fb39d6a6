namespace LcncInfra.Catalog.Apps.Exposure;

/// <summary>An app's routes as others may use them.</summary>
/// <param name="Name">Name of the API.</param>
/// <param name="Version">Its version, a part of the path.</param>
/// <param name="Auth">Who may call it.</param>
/// <param name="Quota">How often; <see langword="null"/> for as often as the rate limit lets.</param>
public sealed record PublishedApi(string Name, string Version, ApiAuth Auth, ApiQuota? Quota);
