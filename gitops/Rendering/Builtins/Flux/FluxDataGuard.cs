using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Safety;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Flux;

/// <summary>Keeps what holds data from being deleted when it leaves the manifests: volumes, namespaces, and definitions with all their objects.</summary>
internal static class FluxDataGuard
{
    private const string Kinds = "PersistentVolumeClaim|CustomResourceDefinition|Namespace";

    private const string Scaled = "Deployment|StatefulSet";

    // An empty value of a merging patch removes the field, if it is there.
    private const string WithoutReplicas = """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
            name: any
        spec:
            replicas: null

        """;

    /// <summary>A kustomize patch that annotates such objects, or all of a workload that stays.</summary>
    /// <remarks>Kind and name of the patch itself do not count: its target says what it is for.</remarks>
    public static GoMap Of(string annotation, string value, bool isForAll) => Tree.Of(
        ("patch", new KubernetesObject("v1", "PersistentVolumeClaim", "any") { Annotations = ValueMap.Of((annotation, value)) }.ToYaml()),
        ("target", Tree.Of(("kind", isForAll ? ".*" : Kinds))));

    /// <summary>A kustomize patch that leaves the number of pods to an autoscaler: what Flux does not write, it does not set.</summary>
    public static IEnumerable<GoMap> Replicas(WorkloadSafety safety) => safety.IsAutoscaled
        ? [Tree.Of(("patch", WithoutReplicas), ("target", Tree.Of(("kind", Scaled))))]
        : [];

    /// <summary>What Flux does about fields of a chart's objects that differ.</summary>
    public static GoMap Drift(WorkloadSafety safety) => Tree.Of(
        ("mode", "enabled"),
        ("ignore", safety.IsAutoscaled ? Tree.ListOf([Tree.Of(("paths", GoList.OfStrings(["/spec/replicas"])), ("target", Tree.Of(("kind", Scaled))))]) : null));
}
