using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Placements;

/// <summary>What runs where in one environment.</summary>
/// <param name="Assignments">Every decision once, in ordinal order of cluster type and deployment target.</param>
public sealed record Placement(ValueList<Assignment> Assignments);
