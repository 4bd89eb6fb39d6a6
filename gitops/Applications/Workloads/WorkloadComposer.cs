using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Workloads;

/// <summary>Writes what runs the pods of an app, with what all parts of the golden path say about them.</summary>
internal static class WorkloadComposer
{
    private const long User = 65532;

    /// <summary>The Deployment, StatefulSet or Rollout, and the ConfigMaps that its pods read.</summary>
    public static IEnumerable<AppObject> Compose(AppContext app, PodPart pod)
    {
        yield return app.Object(app.Workload.ApiVersion, app.Workload.Kind, app.Name, ("spec", ObjectTree.Map(
        [
            ("replicas", pod.LeavesReplicas ? null : (long)app.Spec.Scaling.Replicas),
            ("selector", ObjectTree.Map(("matchLabels", ObjectTree.Texts(app.WorkloadSelector)))),
            ("serviceName", app.Workload.Kind == "StatefulSet" ? app.Name : null),
            ("template", Template(app, pod)),
            ("volumeClaimTemplates", ObjectTree.List(pod.VolumeClaims)),
            .. pod.Workload,
        ])));
        foreach (var map in AppVariables.Objects(app, pod))
        {
            yield return map;
        }
    }

    private static GoMap Template(AppContext app, PodPart pod) => ObjectTree.Map(
        ("metadata", ObjectTree.Map(
            ("labels", ObjectTree.Texts(ValueMap.Of(pod.Labels.Concat(app.Labels).Concat(app.WorkloadSelector)))),
            ("annotations", ObjectTree.Texts(ValueMap.Of(pod.Annotations.Append(KeyValuePair.Create(AppVariables.DigestAnnotation, AppVariables.DigestOf(app, pod)))))))),
        ("spec", ObjectTree.Map(
        [
            ("automountServiceAccountToken", app.Spec.Identity.HasToken),
            ("containers", ObjectTree.List([AppContainer.Of(app, pod)])),
            ("enableServiceLinks", false),
            ("imagePullSecrets", ObjectTree.List(app.Spec.Image.PullSecrets.Select(s => ObjectTree.Map(("name", s))))),
            ("securityContext", ObjectTree.Map(
                ("fsGroup", User),
                ("runAsGroup", User),
                ("runAsNonRoot", true),
                ("runAsUser", User),
                ("seccompProfile", ObjectTree.Map(("type", "RuntimeDefault"))))),
            ("serviceAccountName", app.Name),
            ("volumes", ObjectTree.List([.. AppContainer.Volumes(app), .. pod.Volumes])),
            .. pod.Spec,
        ])));
}
