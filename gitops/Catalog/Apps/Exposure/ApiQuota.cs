namespace LcncInfra.Catalog.Apps.Exposure;

/// <summary>How often one caller may use a published API.</summary>
/// <param name="Requests">Number of requests.</param>
/// <param name="Per">In which time.</param>
public sealed record ApiQuota(int Requests, QuotaPeriod Per);
