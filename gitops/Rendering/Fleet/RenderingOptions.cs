using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Remembering;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Scheduling.Orders;
using LcncInfra.Scheduling.Rollouts;
using LcncInfra.Scheduling.Shards;
using LcncInfra.Templating;

namespace LcncInfra.Rendering.Fleet;

/// <summary>How manifests are rendered.</summary>
/// <param name="Profile">Kalypso's habits, or ours.</param>
/// <param name="Root">The folder of the GitOps repository that the tree begins at; the empty path for its root.</param>
/// <param name="Limits">What one evaluation of a template may use.</param>
public sealed record RenderingOptions(GeneratorProfile Profile, RepositoryPath Root, EvaluationLimits Limits)
{
    /// <summary>The part that is rendered; <see langword="null"/> for the whole environment.</summary>
    public Shard? Shard { get; init; }

    /// <summary>What earlier runs know; <see langword="null"/> renders everything.</summary>
    public KnownRenderings? Known { get; init; }

    /// <summary>What is deployed before what, which built-in reconcilers keep.</summary>
    public DeploymentOrder Order { get; init; } = DeploymentOrder.None;

    /// <summary>In which waves clusters get a change, which built-in reconcilers keep.</summary>
    public Rollout Rollout { get; init; } = Rollout.None;

    /// <summary>Gives the manifests that are delivered rendered.</summary>
    public IWorkloadManifests Manifests { get; init; } = new NoWorkloadManifests();

    /// <summary>Whether what belongs to the environment as a whole is rendered too.</summary>
    public bool HasEnvironmentFiles => Shard is null or { Number.IsFirst: true };

    /// <summary>Whether a cluster type is rendered.</summary>
    public bool Has(string clusterType) => Shard is null || Shard.Has(clusterType);
}
