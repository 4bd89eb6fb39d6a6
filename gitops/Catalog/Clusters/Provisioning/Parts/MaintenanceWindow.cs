using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters.Provisioning.Parts;

/// <summary>When a cloud may upgrade a cluster.</summary>
/// <param name="Days">The days of the week, in English, in order of the week.</param>
/// <param name="Start">When it begins, in UTC, as hours and minutes.</param>
/// <param name="Hours">How long it is.</param>
public sealed record MaintenanceWindow(ValueList<string> Days, string Start, int Hours);
