using LcncInfra.Manifests.Objects;

namespace LcncInfra.Manifests.Pods;

/// <summary>Finds the pods that objects describe.</summary>
internal static class PodTemplates
{
    private static readonly string[] TemplatePath = ["spec", "template"];

    private static readonly Dictionary<(string Group, string Kind), string[]> Places = new()
    {
        [("", "Pod")] = [],
        [("", "PodTemplate")] = ["template"],
        [("", "ReplicationController")] = TemplatePath,
        [("apps", "DaemonSet")] = TemplatePath,
        [("apps", "Deployment")] = TemplatePath,
        [("apps", "ReplicaSet")] = TemplatePath,
        [("apps", "StatefulSet")] = TemplatePath,
        [("argoproj.io", "Rollout")] = TemplatePath,
        [("batch", "CronJob")] = ["spec", "jobTemplate", "spec", "template"],
        [("batch", "Job")] = TemplatePath,
        [("keda.sh", "ScaledJob")] = ["spec", "jobTargetRef", "template"],
    };

    /// <summary>The pods of an object; none if it describes none.</summary>
    public static IEnumerable<PodTemplate> In(ManifestObject owner)
    {
        if (Places.TryGetValue((owner.Group, owner.Kind), out var path) && Node.Map(owner.Root, path) is { } root)
        {
            yield return new PodTemplate(owner, string.Concat(path.Select(step => $"{step}.")), root);
        }
    }
}
