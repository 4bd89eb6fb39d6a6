using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Scaling;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Scaling;

/// <summary>What changes the number of an app's pods, and what recommends their size.</summary>
public sealed class ScalingPart : AppPart
{
    /// <summary>What has to be named to scale the pods of an app.</summary>
    internal static GoMap TargetOf(AppContext app) => ObjectTree.Map(("apiVersion", app.Workload.ApiVersion), ("kind", app.Workload.Kind), ("name", app.Name));

    /// <inheritdoc/>
    public override IEnumerable<AppObject> Objects(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return Autoscaler(app).Concat(Recommendations(app));
    }

    /// <inheritdoc/>
    public override PodPart Pod(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return IsScaled(app.Spec.Scaling) ? new PodPart { LeavesReplicas = true } : PodPart.None;
    }

    private static bool IsScaled(AppScaling scaling) => scaling is not { Hpa: null, Keda: null, OffHours: null };

    private static IEnumerable<AppObject> Autoscaler(AppContext app) => app.Spec.Scaling switch
    {
        { Hpa: { } hpa } => [Hpa(app, hpa)],
        { Keda: { } keda } when keda.Triggers.Any(t => t.Type == KedaTriggerType.Http) => HttpScaling.Objects(app, keda),
        { Keda: not null } or { OffHours: not null } => KedaScalingObjects.Of(app),
        _ => [],
    };

    private static AppObject Hpa(AppContext app, HpaScaling hpa)
    {
        var counts = PodCounts.Of(app);
        return app.Object("autoscaling/v2", "HorizontalPodAutoscaler", app.Name, ("spec", ObjectTree.Map(
            ("scaleTargetRef", TargetOf(app)),
            ("minReplicas", (long)counts.Least),
            ("maxReplicas", (long)(counts.Most ?? counts.Least)),
            ("metrics", ObjectTree.List(new[] { Use("cpu", hpa.CpuPercent), Use("memory", hpa.MemoryPercent) }.OfType<GoMap>())))));
    }

    private static GoMap? Use(string resource, int? percent) => percent is null ? null : ObjectTree.Map(
        ("type", "Resource"),
        ("resource", ObjectTree.Map(("name", resource), ("target", ObjectTree.Map(("type", "Utilization"), ("averageUtilization", (long)percent))))));

    private static IEnumerable<AppObject> Recommendations(AppContext app)
    {
        if (app.Spec.Scaling.HasRecommendations)
        {
            yield return app.Object("autoscaling.k8s.io/v1", "VerticalPodAutoscaler", app.Name, ("spec", ObjectTree.Map(
                ("targetRef", TargetOf(app)),
                ("updatePolicy", ObjectTree.Map(("updateMode", "Off"))))));
        }
    }
}
