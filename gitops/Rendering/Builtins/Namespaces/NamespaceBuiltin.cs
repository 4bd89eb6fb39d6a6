using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Rendering.Builtins.Namespaces;

/// <summary>Writes the namespace of an assignment.</summary>
internal static class NamespaceBuiltin
{
    /// <summary>The manifests.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="keep">What keeps the reconciler from deleting the namespace, and all data with it, when the target goes.</param>
    public static string Write(Assignment assignment, ValueMap keep) => KubernetesObject.ToYaml(
    [
        new KubernetesObject("v1", "Namespace", AssignmentModel.NamespaceOf(assignment))
        {
            Labels = BuiltinAssignment.LabelsOf(assignment),
            Annotations = keep,
        },
    ]);
}
