using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Schemas;

/// <summary>A JSON Schema that the configuration of the matching assignments must satisfy.</summary>
/// <param name="Name">What workloads and targets call it.</param>
/// <param name="Labels">Applies it to assignments as a config's labels do.</param>
/// <param name="Schema">The JSON text.</param>
/// <remarks>Kalypso kind <c>ConfigSchema</c>.</remarks>
public sealed record ConfigSchema(string Name, ValueMap Labels, string Schema);
