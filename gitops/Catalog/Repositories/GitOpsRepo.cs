namespace LcncInfra.Catalog.Repositories;

/// <summary>The platform GitOps repository that receives what is generated for an environment.</summary>
/// <param name="Name">Unique within an environment.</param>
/// <param name="Target">Where it is; its path is honoured by the default profile and ignored by Kalypso.</param>
/// <remarks>Kalypso kind <c>GitOpsRepo</c>.</remarks>
public sealed record GitOpsRepo(string Name, RepositoryReference Target);
