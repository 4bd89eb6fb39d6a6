using LcncInfra.Catalog.Apps.Progressive;

namespace LcncInfra.Applications;

/// <summary>What runs the pods of an app.</summary>
/// <param name="ApiVersion">Group and version.</param>
/// <param name="Kind">Kind.</param>
public sealed record WorkloadKind(string ApiVersion, string Kind)
{
    private static readonly WorkloadKind Deployment = new("apps/v1", "Deployment");

    private static readonly WorkloadKind StatefulSet = new("apps/v1", "StatefulSet");

    private static readonly WorkloadKind Rollout = new("argoproj.io/v1alpha1", "Rollout");

    /// <summary>What runs an app: a StatefulSet if it has a volume of its own, a Rollout if Argo Rollouts brings new versions in, else a Deployment.</summary>
    public static WorkloadKind Of(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.Spec switch
        {
            { Edge.Queue: not null } => StatefulSet,
            { Progressive.Engine: ProgressiveEngine.ArgoRollouts } => Rollout,
            _ => Deployment,
        };
    }
}
