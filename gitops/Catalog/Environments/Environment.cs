using LcncInfra.Catalog.Repositories;

namespace LcncInfra.Catalog.Environments;

/// <summary>A rollout stage with a control-plane branch or folder of its own.</summary>
/// <param name="Name">The identity: targets name it exactly. May contain <c>-</c>.</param>
/// <param name="ControlPlane">Where its own objects are.</param>
/// <remarks>Kalypso kind <c>Environment</c>.</remarks>
public sealed record Environment(string Name, RepositoryReference ControlPlane);
