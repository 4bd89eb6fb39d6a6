using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Rendering.Builtins.Namespaces;

/// <summary>Writes the namespace of an assignment, and what it comes with.</summary>
internal static class NamespaceBuiltin
{
    /// <summary>The manifests.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="tenant">What the namespace comes with.</param>
    /// <param name="keep">What keeps the reconciler from deleting the namespace, and all data with it, when the target goes.</param>
    public static string Write(Assignment assignment, Tenant tenant, ValueMap keep)
    {
        var name = AssignmentModel.NamespaceOf(assignment);
        var labels = BuiltinAssignment.LabelsOf(assignment);
        var inside = NamespaceQuotas.Of(tenant.Quota).Concat(NetworkPolicies.Of(assignment.DeploymentTarget.Value.Environment, tenant));
        return KubernetesObject.ToYaml(
        [
            new KubernetesObject("v1", "Namespace", name)
            {
                Labels = ValueMap.Of(tenant.Settings.Labels.Concat(labels).Concat(PodSecurityLabels.Of(tenant.Settings.PodSecurity))),
                Annotations = keep,
            },
            .. inside.Select(o => o with { Namespace = name, Labels = labels }),
        ]);
    }
}
