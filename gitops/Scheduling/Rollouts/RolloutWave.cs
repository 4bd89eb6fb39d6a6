using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Rollouts;

/// <summary>One wave of a rollout: clusters that get a change together, after those of the waves before.</summary>
/// <param name="Name">Its name: <c>wave-1</c> for the first.</param>
/// <param name="Ref">The branch of the GitOps repository that its clusters follow: <c>environment/wave-1</c>.</param>
/// <param name="Clusters">Its clusters, in order of names.</param>
public sealed record RolloutWave(string Name, string Ref, ValueList<Sourced<Cluster>> Clusters);
