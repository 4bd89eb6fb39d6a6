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
    /// <param name="reconciler">What applies it, and must not delete the namespace, and all data with it, when the target goes; <see langword="null"/> for a Template.</param>
    public static string Write(Assignment assignment, Tenant tenant, IReconcilerRenderer? reconciler)
    {
        var keep = reconciler?.KeepAnnotations ?? ValueMap.Empty;
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
            .. ReconcilerRights.Of(assignment, tenant, reconciler).Select(o => o with { Labels = labels, Annotations = keep }),
        ]);
    }
}
