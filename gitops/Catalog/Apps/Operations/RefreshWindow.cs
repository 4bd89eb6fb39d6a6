namespace LcncInfra.Catalog.Apps.Operations;

/// <summary>When an app may fetch data from the centre.</summary>
/// <param name="Schedule">When it begins, in the five fields of cron.</param>
/// <param name="Duration">How long it lasts, e.g. <c>2h</c>.</param>
/// <param name="TimeZone">The time zone, by its IANA name.</param>
public sealed record RefreshWindow(string Schedule, string Duration, string TimeZone);
