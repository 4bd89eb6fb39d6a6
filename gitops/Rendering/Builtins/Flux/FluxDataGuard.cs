using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Flux;

/// <summary>Keeps what holds data from being deleted when it leaves the manifests: volumes, namespaces, and definitions with all their objects.</summary>
internal static class FluxDataGuard
{
    private const string Kinds = "PersistentVolumeClaim|CustomResourceDefinition|Namespace";

    /// <summary>A kustomize patch that annotates such objects.</summary>
    /// <remarks>Kind and name of the patch itself do not count: its target says what it is for.</remarks>
    public static GoMap Of(string annotation, string value) => Tree.Of(
        ("patch", new KubernetesObject("v1", "PersistentVolumeClaim", "any") { Annotations = ValueMap.Of((annotation, value)) }.ToYaml()),
        ("target", Tree.Of(("kind", Kinds))));
}
