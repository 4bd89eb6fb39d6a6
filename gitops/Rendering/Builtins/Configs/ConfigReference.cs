using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Configs;

/// <summary>Lets workloads find the ConfigMap of their configuration, whose name changes with its content.</summary>
/// <remarks>
/// A workload's manifests keep one name: the volume <c>platform-config</c> of what is labelled <c>lcncinfra.io/platform-config=volume</c>. kustomize merges
/// volumes by name, so that a patch can say which ConfigMap the volume holds. It can reach no other reference: those stand in containers, whose names
/// only the workload knows. A chart is given the name as a value.
/// </remarks>
internal static class ConfigReference
{
    private const string Selector = "lcncinfra.io/platform-config=volume";

    // What has a template of pods that may change; that of a Job may not.
    private const string Kinds = "Deployment|StatefulSet|DaemonSet";

    /// <summary>The patches of kustomize, for what is labelled; none for a name that does not change.</summary>
    public static IEnumerable<GoMap> Patches(string? configMap)
    {
        if (configMap is null)
        {
            return [];
        }

        var pods = Tree.Of(("spec", Tree.Of(("volumes", GoList.Of(ValueListBuilder.Create<object?>(
        [
            Tree.Of(("name", ConfigMapBuiltin.Name), ("configMap", Tree.Of(("name", configMap)))),
        ]))))));
        return
        [
            Patch("apps/v1", "Deployment", Kinds, Tree.Of(("template", pods))),
            Patch("batch/v1", "CronJob", "CronJob", Tree.Of(("jobTemplate", Tree.Of(("spec", Tree.Of(("template", pods))))))),
        ];
    }

    // Kind and name of a patch do not count where it has a target.
    private static GoMap Patch(string apiVersion, string kind, string kinds, GoMap spec) => Tree.Of(
        ("patch", new KubernetesObject(apiVersion, kind, "any") { Content = [("spec", spec)] }.ToYaml()),
        ("target", Tree.Of(("kind", kinds), ("labelSelector", Selector))));
}
