using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Scaling;

/// <summary>When an app has no pods.</summary>
/// <param name="From">When they go, <c>HH:mm</c>.</param>
/// <param name="Until">When they come back, <c>HH:mm</c>.</param>
/// <param name="TimeZone">The zone of both, by its IANA name.</param>
/// <param name="Days">Days on which there are pods between the two; on the others there are none at all. Empty for every day.</param>
public sealed record OffHours(string From, string Until, string TimeZone, ValueList<DayOfWeek> Days);
