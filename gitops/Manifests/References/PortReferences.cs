using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;
using LcncInfra.Manifests.Selectors;

namespace LcncInfra.Manifests.References;

/// <summary>Checks the ports that Services and monitors expect of what they select.</summary>
internal static class PortReferences
{
    private static readonly long[] ProxyPorts = [15006, 15008, 15020, 15021, 15090];

    /// <summary>The findings.</summary>
    public static IEnumerable<(string Path, string Message)> Check(ManifestObject o, ManifestSet set, IReadOnlyList<PodGroup> pods) => (o.Group, o.Kind) switch
    {
        ("", "Service") => OfService(o, PodsOf(o, Node.Labels(o.Spec, "selector"), pods)),
        ("monitoring.coreos.com", "ServiceMonitor") => OfServiceMonitor(o, set),
        ("monitoring.coreos.com", "PodMonitor") when Node.Map(o.Spec, "selector") is { } selector =>
            OfPodMonitor(o, [.. pods.Where(p => p.Owner.Namespace == o.Namespace && LabelMatcher.Matches(selector, p.Labels)).Select(p => p.Template).OfType<PodTemplate>()]),
        ("flagger.app", "Canary") => OfCanary(o, set),
        ("networking.k8s.io", "NetworkPolicy") => OfPolicy(o, pods),
        _ => [],
    };

    private static List<PodTemplate> PodsOf(ManifestObject o, IReadOnlyDictionary<string, string> selector, IReadOnlyList<PodGroup> pods) => selector.Count == 0
        ? []
        : [.. pods.Where(p => p.Owner.Namespace == o.Namespace && LabelMatcher.HasAll(selector, p.Labels)).Select(p => p.Template).OfType<PodTemplate>()];

    private static IEnumerable<(string Path, string Message)> OfService(ManifestObject o, IReadOnlyList<PodTemplate> pods) =>
        from port in Node.Maps(o.Spec, "ports")
        let target = Node.At(port.Item, "targetPort") ?? Node.At(port.Item, "port")
        from pod in pods
        where !HasPort(pod, target)
        select ($"spec.ports[{port.Index}].targetPort", $"pods of {pod.Owner} have no port '{target}'");

    private static IEnumerable<(string Path, string Message)> OfServiceMonitor(ManifestObject o, ManifestSet set) =>
        from endpoint in Node.Maps(o.Spec, "endpoints")
        let port = Node.Text(endpoint.Item, "port")
        where port is not null
        from service in ServiceSelectors.ServicesOf(o, set)
        where !Node.Maps(service.Spec, "ports").Any(p => Node.Text(p.Item, "name") == port)
        select ($"spec.endpoints[{endpoint.Index}].port", $"{service} has no port '{port}'");

    private static IEnumerable<(string Path, string Message)> OfPodMonitor(ManifestObject o, IReadOnlyList<PodTemplate> pods) =>
        from endpoint in Node.Maps(o.Spec, "podMetricsEndpoints")
        let port = Node.At(endpoint.Item, "port") ?? Node.At(endpoint.Item, "portNumber")
        from pod in pods
        where !HasPort(pod, port)
        select ($"spec.podMetricsEndpoints[{endpoint.Index}].port", $"pods of {pod.Owner} have no port '{port}'");

    private static IEnumerable<(string Path, string Message)> OfCanary(ManifestObject o, ManifestSet set)
    {
        var port = Node.At(o.Spec, "service", "targetPort") ?? Node.At(o.Spec, "service", "port");
        return set.Beside(o, "apps", ("Deployment", Node.Text(o.Spec, "targetRef", "name") ?? string.Empty)) is { } deployment
            ? PodTemplates.In(deployment).Where(p => !HasPort(p, port)).Select(p => ("spec.service.targetPort", $"pods of {p.Owner} have no port '{port}'"))
            : [];
    }

    private static IEnumerable<(string Path, string Message)> OfPolicy(ManifestObject o, IReadOnlyList<PodGroup> pods) => Node.Map(o.Spec, "podSelector") is not { } selector
        ? []
        : from rule in Node.Maps(o.Spec, "ingress")
          from port in Node.Maps(rule.Item, "ports")
          where Node.At(port.Item, "port") is not null && Node.At(port.Item, "endPort") is null
          from pod in pods
          where pod.Owner.Namespace == o.Namespace && pod.Template is not null && LabelMatcher.Matches(selector, pod.Labels) && !HasPort(pod.Template, Node.At(port.Item, "port"))
          select ($"spec.ingress[{rule.Index}].ports[{port.Index}]", $"pods of {pod.Owner} have no port '{Node.At(port.Item, "port")}'");

    // Istio adds its proxy to pods that ask for it.
    private static bool IsOfProxy(PodTemplate pod, object? wanted) =>
        wanted is long number && Array.IndexOf(ProxyPorts, number) >= 0 && pod.Labels.GetValueOrDefault("sidecar.istio.io/inject") == "true";

    private static bool HasPort(PodTemplate pod, object? wanted) => IsOfProxy(pod, wanted) || pod.Containers.SelectMany(c => Node.Maps(c.Container, "ports"))
        .Any(p => wanted is string name ? Node.Text(p.Item, "name") == name : Equals(Node.At(p.Item, "containerPort"), wanted));
}
