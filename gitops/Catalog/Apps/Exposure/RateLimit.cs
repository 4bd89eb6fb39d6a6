namespace LcncInfra.Catalog.Apps.Exposure;

/// <summary>How many requests of one caller are let through.</summary>
/// <param name="RequestsPerSecond">Requests in a second.</param>
/// <param name="Burst">Requests that may come at once; <see langword="null"/> for as many as in a second.</param>
public sealed record RateLimit(int RequestsPerSecond, int? Burst);
