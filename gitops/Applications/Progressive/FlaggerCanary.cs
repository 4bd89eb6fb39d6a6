using LcncInfra.Applications.Objectives;
using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Progressive;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Progressive;

/// <summary>Writes how Flagger brings a new version in.</summary>
/// <remarks>
/// flagger.app/v1beta1 Canary. Flagger makes the Services of the app, and a copy of its Deployment that serves. A canary is led by the mesh or ingress
/// that Flagger is set up for; blue-green needs neither. Queries ask the Prometheus that Flagger is set up with.
/// </remarks>
internal static class FlaggerCanary
{
    /// <summary>The canary.</summary>
    public static AppObject Of(AppContext app, AppProgressive progressive)
    {
        var policy = ShippedPolicy.Of(progressive.Policy);
        var isCanary = progressive.Strategy == ProgressiveStrategy.Canary;
        return app.Object("flagger.app/v1beta1", "Canary", app.Name, ("spec", ObjectTree.Map(
            ("provider", isCanary ? null : "kubernetes"),
            ("targetRef", Reference("apps/v1", "Deployment", app.Name)),
            ("autoscalerRef", AutoscalerOf(app)),
            ("progressDeadlineSeconds", 600L),
            ("service", ObjectTree.Map(
                ("port", (long)AppContext.ServicePortNumber),
                ("portName", AppContext.PortName),
                ("targetPort", AppContext.PortName))),
            ("analysis", ObjectTree.Map(
                ("interval", policy.Interval),
                ("threshold", (long)policy.FailureLimit),
                ("iterations", isCanary ? null : (long)policy.Checks),
                ("stepWeights", isCanary ? ObjectTree.List(policy.Steps.Select(s => (object?)(long)s.Percent)) : null),
                ("metrics", ObjectTree.List(Goal.Of(app).Select(g => MetricOf(g, policy)))))))));
    }

    private static GoMap? AutoscalerOf(AppContext app) => app.Spec.Scaling switch
    {
        { Hpa: not null } => Reference("autoscaling/v2", "HorizontalPodAutoscaler", app.Name),
        { Keda: not null } or { OffHours: not null } => Reference("keda.sh/v1alpha1", "ScaledObject", app.Name),
        _ => null,
    };

    private static GoMap Reference(string apiVersion, string kind, string name) => ObjectTree.Map(("apiVersion", apiVersion), ("kind", kind), ("name", name));

    private static GoMap MetricOf(Goal goal, ShippedPolicy policy)
    {
        // Pods of the copy that serves have one part more in their names.
        var query = Metrics.BadRatio(goal with { Pods = $"namespace=\"{{{{ namespace }}}}\",pod=~\"{goal.App}-[0-9a-z]+-[0-9a-z]+\"" }, "5m");
        return ObjectTree.Map(
            ("name", goal.Name),
            ("interval", policy.Interval),
            ("thresholdRange", ObjectTree.Map(("max", (double)(goal.Budget * policy.BudgetFactor)))),
            ("query", policy.IsConfirmed ? query : $"{query}\nor on() vector(0)"));
    }
}
