using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.References;

/// <summary>Checks the objects that others act on: what is scaled, rolled out, analysed, bound, authenticated.</summary>
internal static class TargetReferences
{
    /// <summary>The findings.</summary>
    public static IEnumerable<(string Path, string Message)> Check(ManifestObject o, ManifestSet set) => Wanted(o)
        .Where(w => w.Target.Name is not null && !IsThere(o, set, w.Target))
        .Select(w => (w.Path, $"there is no {w.Target.Kind} '{w.Target.Name}'"));

    /// <summary>The group of an API version.</summary>
    public static string GroupOf(string? apiVersion) =>
        apiVersion?.IndexOf('/', StringComparison.Ordinal) is { } slash and >= 0 ? apiVersion[..slash] : string.Empty;

    private static bool IsThere(ManifestObject o, ManifestSet set, (string Group, string Kind, string? Name) target) =>
        set.Beside(o, target.Group, (target.Kind, target.Name ?? string.Empty)) is not null;

    private static IEnumerable<(string Path, (string Group, string Kind, string? Name) Target)> Wanted(ManifestObject o) => (o.Group, o.Kind) switch
    {
        ("autoscaling", "HorizontalPodAutoscaler") => [Full(o, "scaleTargetRef")],
        ("autoscaling.k8s.io", "VerticalPodAutoscaler") => [Full(o, "targetRef")],
        ("keda.sh", "ScaledObject") => [Full(o, "scaleTargetRef"), .. Authentications(o)],
        ("http.keda.sh", "HTTPScaledObject") => [Full(o, "scaleTargetRef")],
        ("flagger.app", "Canary") => [Full(o, "targetRef"), .. Optional(o, "autoscalerRef"), .. Optional(o, "ingressRef"), .. Templates(o)],
        ("argoproj.io", "Rollout") => [.. Optional(o, "workloadRef"), .. Analyses(o)],
        ("rbac.authorization.k8s.io", "RoleBinding") => Role(o),
        _ => [],
    };

    // What is not written is a Deployment, as the operators take it.
    private static (string, (string, string, string?)) Full(ManifestObject o, string field) => ($"spec.{field}",
        (GroupOf(Node.Text(o.Spec, field, "apiVersion") ?? "apps/v1"), Node.Text(o.Spec, field, "kind") ?? "Deployment", Node.Text(o.Spec, field, "name")));

    private static IEnumerable<(string, (string, string, string?))> Optional(ManifestObject o, string field) => Node.Map(o.Spec, field) is null ? [] : [Full(o, field)];

    private static IEnumerable<(string, (string, string, string?))> Authentications(ManifestObject o) => Node.Maps(o.Spec, "triggers")
        .Where(t => Node.Text(t.Item, "authenticationRef", "kind") is null or "TriggerAuthentication")
        .Select(t => ($"spec.triggers[{t.Index}].authenticationRef", ("keda.sh", "TriggerAuthentication", Node.Text(t.Item, "authenticationRef", "name"))));

    private static IEnumerable<(string, (string, string, string?))> Templates(ManifestObject o) => Node.Maps(o.Spec, "analysis", "metrics")
        .Select(m => ($"spec.analysis.metrics[{m.Index}].templateRef", ("flagger.app", "MetricTemplate", Node.Text(m.Item, "templateRef", "name"))));

    private static IEnumerable<(string, (string, string, string?))> Analyses(ManifestObject o)
    {
        var blueGreen = Node.Map(o.Spec, "strategy", "blueGreen");
        GoMap?[] places =
        [
            Node.Map(o.Spec, "strategy", "canary", "analysis"), Node.Map(blueGreen, "prePromotionAnalysis"), Node.Map(blueGreen, "postPromotionAnalysis"),
            .. Node.Maps(o.Spec, "strategy", "canary", "steps").Select(s => Node.Map(s.Item, "analysis")),
        ];
        return places.SelectMany(place => Node.Maps(place, "templates"))
            .Where(t => Node.At(t.Item, "clusterScope") is not true)
            .Select(t => ("spec.strategy", ("argoproj.io", "AnalysisTemplate", Node.Text(t.Item, "templateName"))));
    }

    private static IEnumerable<(string, (string, string, string?))> Role(ManifestObject o)
    {
        if (Node.Text(o.Root, "roleRef", "kind") == "Role")
        {
            yield return ("roleRef", (o.Group, "Role", Node.Text(o.Root, "roleRef", "name")));
        }

        foreach (var (i, subject) in Node.Maps(o.Root, "subjects"))
        {
            if (Node.Text(subject, "kind") == "ServiceAccount" && Node.Text(subject, "namespace") is null)
            {
                yield return ($"subjects[{i}]", (string.Empty, "ServiceAccount", Node.Text(subject, "name")));
            }
        }
    }
}
