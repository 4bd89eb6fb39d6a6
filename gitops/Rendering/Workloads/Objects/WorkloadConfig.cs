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

    /// <summary>The first object that refers to the platform's ConfigMap, although none of them is it; <see langword="null"/> if there is none.</summary>
    /// <param name="objects">The objects of a workload.</param>
    public static WorkloadObject? FindReference(IReadOnlyList<WorkloadObject> objects) =>
        objects.Any(o => o.Kind == "ConfigMap" && o.Name == ConfigMapBuiltin.Name)
            ? null
            : objects.FirstOrDefault(o => ReferencesIn(o.Content).Count > 0);

    private static void Visit(object? value, string name)
    {
        foreach (var reference in ReferencesIn(value))
        {
            reference.Set("name", name);
        }
    }

    private static List<GoMap> ReferencesIn(object? value) => value switch
    {
        GoMap map =>
        [
            .. References.Select(key => WorkloadObject.MapAt(map, key)).OfType<GoMap>().Where(r => IsMeant(map, r)),
            .. map.Entries.SelectMany(e => ReferencesIn(e.Value)),
        ],
        GoList list => [.. list.Items.SelectMany(ReferencesIn)],
        _ => [],
    };

    // By the ConfigMap's usual name, or as the volume that patches of reconcilers fill.
    private static bool IsMeant(GoMap holder, GoMap reference) =>
        WorkloadObject.TextAt(reference, "name") == ConfigMapBuiltin.Name
        || (WorkloadObject.TextAt(holder, "name") == ConfigMapBuiltin.Name && WorkloadObject.MapAt(holder, "configMap") == reference);
}
