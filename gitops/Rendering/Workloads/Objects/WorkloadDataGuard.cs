using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Workloads.Objects;

/// <summary>Keeps what holds data from being deleted when it leaves the rendered manifests: volumes, namespaces, and definitions with all their objects.</summary>
/// <remarks>They are at hand, so that reconcilers which have no rule for all objects of a kind need none.</remarks>
internal static class WorkloadDataGuard
{
    private const string Annotations = "annotations";

    /// <summary>Annotates such objects, in addition to what they say themselves.</summary>
    /// <param name="objects">The objects of a workload.</param>
    /// <param name="annotations">What tells the reconciler to keep an object.</param>
    public static void Set(IEnumerable<WorkloadObject> objects, ValueMap annotations)
    {
        foreach (var metadata in objects.Where(HoldsData).Select(o => o.Metadata).OfType<GoMap>())
        {
            var own = WorkloadObject.MapAt(metadata, Annotations) ?? new GoMap(metadata.Type);
            foreach (var (name, value) in annotations)
            {
                own.Set(name, Joined(WorkloadObject.TextAt(own, name), value));
            }

            metadata.Set(Annotations, own);
        }
    }

    private static bool HoldsData(WorkloadObject item) => (item.Group, item.Kind) is
        ("", "PersistentVolumeClaim") or ("", "Namespace") or ("apiextensions.k8s.io", "CustomResourceDefinition");

    // A list of options, as Argo CD has them, gets those whose option is not there; a single value of the workload's team stays.
    private static string Joined(string? written, string value)
    {
        if (written is null)
        {
            return value;
        }

        var there = written.Split(',').Select(OptionOf).ToHashSet(StringComparer.Ordinal);
        var missing = value.Split(',').Where(o => o.Contains('=', StringComparison.Ordinal) && !there.Contains(OptionOf(o)));
        return string.Join(',', missing.Prepend(written));
    }

    private static string OptionOf(string option) => option.Split('=')[0].Trim();
}
