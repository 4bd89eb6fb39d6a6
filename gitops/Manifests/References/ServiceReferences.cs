using LcncInfra.Manifests.Objects;

namespace LcncInfra.Manifests.References;

/// <summary>Checks the Services that routes and rollouts send traffic to.</summary>
internal static class ServiceReferences
{
    private static readonly string[] Protocols = ["http", "tcp", "tls"];

    /// <summary>The findings.</summary>
    public static IEnumerable<(string Path, string Message)> Check(ManifestObject o, ServicePorts services) => Wanted(o)
        .Where(w => w.Service is not null)
        .Select(w => (w.Path, Message: services.ProblemWith(o, w.Service ?? string.Empty, w.Port)))
        .Where(f => f.Message is not null)
        .Select(f => (f.Path, f.Message ?? string.Empty));

    private static IEnumerable<(string Path, string? Service, object? Port)> Wanted(ManifestObject o) => (o.Group, o.Kind) switch
    {
        ("networking.k8s.io", "Ingress") => OfIngress(o),
        ("gateway.networking.k8s.io", _) => OfRoute(o),
        ("networking.istio.io", "VirtualService") => OfVirtualService(o),
        ("networking.istio.io", "DestinationRule") => [Host(o, "spec.host", Node.Text(o.Spec, "host"), null)],
        ("http.keda.sh", "HTTPScaledObject") =>
            [("spec.scaleTargetRef.service", Node.Text(o.Spec, "scaleTargetRef", "service"), Node.At(o.Spec, "scaleTargetRef", "port") ?? Node.At(o.Spec, "scaleTargetRef", "portName"))],
        ("http.keda.sh", "InterceptorRoute") => [("spec.target.service", Node.Text(o.Spec, "target", "service"), Node.At(o.Spec, "target", "port") ?? Node.At(o.Spec, "target", "portName"))],
        ("apps", "StatefulSet") => [("spec.serviceName", Node.Text(o.Spec, "serviceName"), null)],
        ("argoproj.io", "Rollout") => OfRollout(o),
        _ => [],
    };

    private static IEnumerable<(string, string?, object?)> OfIngress(ManifestObject o)
    {
        var backends = Node.Maps(o.Spec, "rules").SelectMany(r => Node.Maps(r.Item, "http", "paths").Select(p => (Path: $"spec.rules[{r.Index}].http.paths[{p.Index}]", Backend: Node.Map(p.Item, "backend"))))
            .Append((Path: "spec.defaultBackend", Backend: Node.Map(o.Spec, "defaultBackend")));
        return backends.Select(b => (b.Path, Node.Text(b.Backend, "service", "name"), Node.At(b.Backend, "service", "port", "name") ?? Node.At(b.Backend, "service", "port", "number")));
    }

    private static IEnumerable<(string, string?, object?)> OfRoute(ManifestObject o) =>
        from rule in Node.Maps(o.Spec, "rules")
        from backend in Node.Maps(rule.Item, "backendRefs")
        where Node.Text(backend.Item, "namespace") is null && Node.Text(backend.Item, "kind") is null or "Service"
        select ($"spec.rules[{rule.Index}].backendRefs[{backend.Index}]", Node.Text(backend.Item, "name"), Node.At(backend.Item, "port"));

    private static IEnumerable<(string, string?, object?)> OfVirtualService(ManifestObject o) =>
        from kind in Protocols
        from rule in Node.Maps(o.Spec, kind)
        from route in Node.Maps(rule.Item, "route")
        select Host(o, $"spec.{kind}[{rule.Index}].route[{route.Index}]", Node.Text(route.Item, "destination", "host"), Node.At(route.Item, "destination", "port", "number"));

    // A host with dots is not a Service beside the object, or is named with its namespace.
    private static (string, string?, object?) Host(ManifestObject o, string path, string? host, object? port)
    {
        var name = host is not null && o.Namespace.Length > 0 && host.EndsWith($".{o.Namespace}.svc.cluster.local", StringComparison.Ordinal) ? host[..host.IndexOf('.', StringComparison.Ordinal)] : host;
        return (path, name?.Contains('.', StringComparison.Ordinal) == true ? null : name, port);
    }

    private static IEnumerable<(string, string?, object?)> OfRollout(ManifestObject o)
    {
        (string Strategy, string Field)[] fields = [("canary", "stableService"), ("canary", "canaryService"), ("blueGreen", "activeService"), ("blueGreen", "previewService")];
        return fields.Select(f => ($"spec.strategy.{f.Strategy}.{f.Field}", Node.Text(o.Spec, "strategy", f.Strategy, f.Field), (object?)null));
    }
}
