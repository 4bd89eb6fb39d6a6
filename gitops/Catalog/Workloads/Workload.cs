using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Workloads;

/// <summary>What an application team deploys, and the places it is meant for.</summary>
/// <param name="Name">Unique within an environment.</param>
/// <param name="Labels">Copied to every target; they win over the target's own.</param>
/// <param name="DeploymentTargets">The places, of all environments, in written order.</param>
/// <param name="ConfigSchemas">Names of ConfigSchemas that every target's configuration must satisfy.</param>
/// <remarks>Kalypso kind <c>Workload</c>. The registration it came through is its <c>Origin</c>.</remarks>
public sealed record Workload(string Name, ValueMap Labels, ValueList<WorkloadTarget> DeploymentTargets, ValueList<string> ConfigSchemas);
