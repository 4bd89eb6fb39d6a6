using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Workloads.Objects;

/// <summary>Puts the objects of a workload into its namespace, as the reconcilers do that fetch them.</summary>
/// <remarks>
/// Manifests in folders go to the namespace whatever they name, like Flux' <c>targetNamespace</c>; objects of charts that name a namespace keep it, like
/// Helm's. What refers to an object that moves, moves along, as far as kustomize's transformer of namespaces does it too.
/// </remarks>
internal static class WorkloadNamespaces
{
    /// <summary>Changes the objects.</summary>
    /// <param name="objects">The objects of one workload.</param>
    /// <param name="name">Its namespace.</param>
    /// <param name="keepsWritten">Whether a namespace that is written stays.</param>
    public static void Set(IReadOnlyList<WorkloadObject> objects, string name, bool keepsWritten)
    {
        var scope = new ClusterScope(objects);
        var moving = objects.Where(o => !scope.Has(o) && (o.Namespace is null || !keepsWritten)).ToList();
        var moved = moving.Select(o => (o.Kind, o.Name)).ToHashSet();
        foreach (var item in moving)
        {
            item.Metadata?.Set("namespace", name);
        }

        if (keepsWritten)
        {
            return;
        }

        foreach (var item in objects)
        {
            foreach (var subject in WorkloadObject.MapsAt(item.Content, "subjects").Where(s => IsMoved(s, moved)))
            {
                subject.Set("namespace", name);
            }

            foreach (var service in Services(item).Where(s => moved.Contains(("Service", WorkloadObject.TextAt(s, "name") ?? string.Empty))))
            {
                service.Set("namespace", name);
            }
        }
    }

    private static bool IsMoved(GoMap subject, HashSet<(string Kind, string Name)> moved) =>
        WorkloadObject.TextAt(subject, "kind") == "ServiceAccount"
        && WorkloadObject.TextAt(subject, "name") is { } account
        && (account == "default" || moved.Contains(("ServiceAccount", account)));

    // Where objects of the cluster name a Service with its namespace.
    private static IEnumerable<GoMap> Services(WorkloadObject item)
    {
        var spec = WorkloadObject.MapAt(item.Content, "spec");
        var found = item.Kind switch
        {
            "ValidatingWebhookConfiguration" or "MutatingWebhookConfiguration" =>
                WorkloadObject.MapsAt(item.Content, "webhooks").Select(w => WorkloadObject.MapAt(WorkloadObject.MapAt(w, "clientConfig"), "service")),
            "APIService" => [WorkloadObject.MapAt(spec, "service")],
            "CustomResourceDefinition" =>
                [WorkloadObject.MapAt(WorkloadObject.MapAt(WorkloadObject.MapAt(WorkloadObject.MapAt(spec, "conversion"), "webhook"), "clientConfig"), "service")],
            _ => Array.Empty<GoMap?>(),
        };
        return found.OfType<GoMap>();
    }
}
