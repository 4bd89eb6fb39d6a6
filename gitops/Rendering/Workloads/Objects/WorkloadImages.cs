using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Workloads.Objects;

/// <summary>Lists the images that the containers of a workload run.</summary>
internal static class WorkloadImages
{
    private static readonly string[] Lists = ["containers", "initContainers", "ephemeralContainers"];

    /// <summary>Each image once, in order.</summary>
    public static ValueList<string> Of(IEnumerable<WorkloadObject> objects) =>
        objects.SelectMany(o => Find(o.Content)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    // Wherever a pod is described: in Pods, in templates, and in kinds that have a template of their own.
    private static IEnumerable<string> Find(object? value) => value switch
    {
        GoMap map => Lists.SelectMany(list => WorkloadObject.MapsAt(map, list)).Select(c => WorkloadObject.TextAt(c, "image")).OfType<string>()
            .Concat(map.Entries.SelectMany(e => Find(e.Value))),
        GoList list => list.Items.SelectMany(Find),
        _ => [],
    };
}
