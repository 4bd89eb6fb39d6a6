using LcncInfra.Configuration.Snapshots;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Configuration.Composition;

/// <summary>An assignment with its configuration.</summary>
/// <param name="Assignment">What goes where.</param>
/// <param name="Config">What it finds there.</param>
/// <param name="IsValid">Whether the configuration satisfies every schema that applies; if not, nothing is rendered for it.</param>
public sealed record ConfiguredAssignment(Assignment Assignment, ConfigSnapshot Config, bool IsValid);
