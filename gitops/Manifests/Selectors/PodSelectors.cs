using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;
using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.Selectors;

/// <summary>Finds the places where objects select pods.</summary>
internal static class PodSelectors
{
    private static readonly string[] AffinityLists = ["requiredDuringSchedulingIgnoredDuringExecution", "preferredDuringSchedulingIgnoredDuringExecution"];

    /// <summary>The places of an object.</summary>
    public static IEnumerable<PodSelector> In(ManifestObject o) => Whole(o).Concat(PodTemplates.In(o).SelectMany(InTemplate));

    private static IEnumerable<PodSelector> Whole(ManifestObject o) => (o.Group, o.Kind) switch
    {
        ("apps", "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet") or ("argoproj.io", "Rollout") =>
            At(o, "spec.selector", Node.At(o.Spec, "selector")).Select(s => s with { Own = o, IsPart = true }),
        ("", "Service") => At(o, "spec.selector", OfLabels(Node.Map(o.Spec, "selector"))).Select(s => s with { IsPart = true }),
        ("policy", "PodDisruptionBudget") or ("monitoring.coreos.com", "PodMonitor") => At(o, "spec.selector", Node.At(o.Spec, "selector")),
        ("networking.k8s.io", "NetworkPolicy") => At(o, "spec.podSelector", Node.At(o.Spec, "podSelector")).Concat(Peers(o)),
        ("cilium.io", "CiliumNetworkPolicy") => At(o, "spec.endpointSelector", Node.At(o.Spec, "endpointSelector")),
        ("networking.istio.io", "Sidecar") => At(o, "spec.workloadSelector.labels", OfLabels(Node.Map(o.Spec, "workloadSelector", "labels"))),
        ("networking.istio.io", "EnvoyFilter") => At(o, "spec.workloadSelector.labels", OfLabels(Node.Map(o.Spec, "workloadSelector", "labels"))),
        ("security.istio.io", _) or ("telemetry.istio.io", _) => At(o, "spec.selector", Node.At(o.Spec, "selector")),
        _ => [],
    };

    private static IEnumerable<PodSelector> Peers(ManifestObject o) =>
        from side in new[] { (Rules: "ingress", Peers: "from"), (Rules: "egress", Peers: "to") }
        from rule in Node.Maps(o.Spec, side.Rules)
        from peer in Node.Maps(rule.Item, side.Peers)
        where Node.At(peer.Item, "namespaceSelector") is null
        from selector in At(o, $"spec.{side.Rules}[{rule.Index}].{side.Peers}[{peer.Index}].podSelector", Node.At(peer.Item, "podSelector"))
        select selector with { IsPeer = true };

    private static IEnumerable<PodSelector> InTemplate(PodTemplate pod)
    {
        var spread = Node.Maps(pod.Spec, "topologySpreadConstraints").SelectMany(c =>
            At(pod.Owner, $"{pod.SpecPath}.topologySpreadConstraints[{c.Index}].labelSelector", Node.At(c.Item, "labelSelector")));
        var apart = AffinityLists.SelectMany(list =>
            Node.Maps(pod.Spec, "affinity", "podAntiAffinity", list).SelectMany(t => At(
                pod.Owner, $"{pod.SpecPath}.affinity.podAntiAffinity.{list}[{t.Index}]", Node.At(Node.Map(t.Item, "podAffinityTerm") ?? t.Item, "labelSelector"))));
        return spread.Concat(apart).Select(s => s with { Own = pod.Owner, IsPart = true });
    }

    private static IEnumerable<PodSelector> At(ManifestObject o, string path, object? selector) => selector is GoMap map ? [new PodSelector(o, path, map)] : [];

    private static GoMap? OfLabels(GoMap? labels) => labels is null ? null : GoMap.OfAny([KeyValuePair.Create("matchLabels", (object?)labels)]);
}
