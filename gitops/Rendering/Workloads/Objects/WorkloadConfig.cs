using LcncInfra.Rendering.Builtins.Configs;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Workloads.Objects;

/// <summary>Lets rendered manifests find a ConfigMap whose name changes with its content.</summary>
/// <remarks>They are at hand, so that every reference is followed, and not only what a patch can reach.</remarks>
internal static class WorkloadConfig
{
    private static readonly string[] References = ["configMap", "configMapRef", "configMapKeyRef"];

    /// <summary>Points what refers to the platform's configuration at its ConfigMap.</summary>
    /// <param name="objects">The objects of a workload.</param>
    /// <param name="name">The ConfigMap's name.</param>
    public static void Set(IEnumerable<WorkloadObject> objects, string name)
    {
        foreach (var item in objects)
        {
            Visit(item.Content, name);
        }
    }

    private static void Visit(object? value, string name)
    {
        switch (value)
        {
            case GoMap map:
                foreach (var reference in References.Select(key => WorkloadObject.MapAt(map, key)).OfType<GoMap>().Where(r => IsMeant(map, r)))
                {
                    reference.Set("name", name);
                }

                foreach (var (_, below) in map.Entries.ToList())
                {
                    Visit(below, name);
                }

                break;
            case GoList list:
                foreach (var below in list.Items)
                {
                    Visit(below, name);
                }

                break;
            default:
                break;
        }
    }

    // By the ConfigMap's usual name, or as the volume that patches of reconcilers fill.
    private static bool IsMeant(GoMap holder, GoMap reference) =>
        WorkloadObject.TextAt(reference, "name") == ConfigMapBuiltin.Name
        || (WorkloadObject.TextAt(holder, "name") == ConfigMapBuiltin.Name && WorkloadObject.MapAt(holder, "configMap") == reference);
}
