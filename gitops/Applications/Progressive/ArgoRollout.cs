using System.Globalization;
using LcncInfra.Applications.Objectives;
using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Progressive;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Progressive;

/// <summary>Writes how Argo Rollouts brings a new version in.</summary>
/// <remarks>
/// argoproj.io/v1alpha1 Rollout and AnalysisTemplate. Shares of traffic are shares of pods. Queries ask the Prometheus that the controller's
/// <c>ARGO_ROLLOUTS_PROMETHEUS_ADDRESS</c> names, about the pods of the new version alone.
/// </remarks>
internal static class ArgoRollout
{
    private const string PreviewSuffix = "-preview";

    /// <summary>The objects beside the Rollout.</summary>
    public static IEnumerable<AppObject> Objects(AppContext app, AppProgressive progressive)
    {
        yield return Analysis(app, progressive);
        if (progressive.Strategy == ProgressiveStrategy.BlueGreen)
        {
            yield return app.FurtherService(app.Name + PreviewSuffix, ObjectTree.Map(
                ("selector", ObjectTree.Texts(app.Selector)), ("ports", ObjectTree.List([AppContext.ServicePort()]))));
        }
    }

    /// <summary>The strategy of the Rollout.</summary>
    public static GoMap StrategyOf(AppContext app, AppProgressive progressive)
    {
        var policy = ShippedPolicy.Of(progressive.Policy);
        var analysis = new (string Key, object? Value)[]
        {
            ("templates", ObjectTree.List([ObjectTree.Map(("templateName", app.Name))])),
            ("args", ObjectTree.List([ObjectTree.Map(("name", "version"), ("valueFrom", ObjectTree.Map(("podTemplateHashValue", "Latest"))))])),
        };
        return progressive.Strategy == ProgressiveStrategy.Canary
            ? ObjectTree.Map(("canary", ObjectTree.Map(
                ("maxSurge", "25%"),
                ("maxUnavailable", 0L),
                ("analysis", ObjectTree.Map([.. analysis, ("startingStep", 1L)])),
                ("steps", ObjectTree.List([.. policy.Steps.SelectMany(StepOf), .. policy.IsConfirmed ? [ObjectTree.Map(("pause", ObjectTree.Empty))] : Array.Empty<GoMap>()])))))
            : ObjectTree.Map(("blueGreen", ObjectTree.Map(
                ("activeService", app.Name),
                ("previewService", app.Name + PreviewSuffix),
                ("autoPromotionEnabled", !policy.IsConfirmed),
                ("scaleDownDelaySeconds", (long)policy.ScaleDownSeconds),
                ("postPromotionAnalysis", ObjectTree.Map(analysis)))));
    }

    private static IEnumerable<GoMap> StepOf((int Percent, string Watch) step) =>
        [ObjectTree.Map(("setWeight", (long)step.Percent)), ObjectTree.Map(("pause", ObjectTree.Map(("duration", step.Watch))))];

    private static AppObject Analysis(AppContext app, AppProgressive progressive)
    {
        var policy = ShippedPolicy.Of(progressive.Policy);
        return app.Object("argoproj.io/v1alpha1", "AnalysisTemplate", app.Name, ("spec", ObjectTree.Map(
            ("args", ObjectTree.List([ObjectTree.Map(("name", "version"))])),
            ("metrics", ObjectTree.List(Goal.Of(app).Select(g => MetricOf(g, policy, progressive.Strategy)))))));
    }

    private static GoMap MetricOf(Goal goal, ShippedPolicy policy, ProgressiveStrategy strategy)
    {
        var limit = (goal.Budget * policy.BudgetFactor).ToString("0.##########", CultureInfo.InvariantCulture);
        var query = Metrics.BadRatio(goal with { Pods = $"pod=~\"{goal.App}-{{{{args.version}}}}-.+\"" }, "5m");
        return ObjectTree.Map(
            ("name", goal.Name),
            ("interval", policy.Interval),
            ("initialDelay", policy.Interval),
            ("count", strategy == ProgressiveStrategy.BlueGreen ? (long)policy.Checks : null),
            ("failureLimit", (long)policy.FailureLimit),
            ("successCondition", policy.IsConfirmed ? $"len(result) > 0 && result[0] <= {limit}" : $"len(result) == 0 || result[0] <= {limit}"),
            ("failureCondition", $"len(result) > 0 && result[0] > {limit}"),
            ("provider", ObjectTree.Map(("prometheus", ObjectTree.Map(("query", query))))));
    }
}
