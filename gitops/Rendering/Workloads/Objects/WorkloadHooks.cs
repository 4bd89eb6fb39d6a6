using LcncInfra.Model.Collections;

namespace LcncInfra.Rendering.Workloads.Objects;

/// <summary>Finds objects of a chart that Helm would run at certain moments, and that become ordinary objects when they are applied as they are.</summary>
internal static class WorkloadHooks
{
    private const string Annotation = "helm.sh/hook";

    /// <summary>Whether an object is a test, which only <c>helm test</c> runs.</summary>
    public static bool IsTest(WorkloadObject item) => HookOf(item)?.StartsWith("test", StringComparison.Ordinal) == true;

    /// <summary>How messages call the hooks.</summary>
    public static ValueList<string> Of(IEnumerable<WorkloadObject> objects) =>
        objects.Where(o => HookOf(o) is not null).Select(o => o.ToString()).Order(StringComparer.Ordinal).ToValueList();

    private static string? HookOf(WorkloadObject item) => WorkloadObject.TextAt(WorkloadObject.MapAt(item.Metadata, "annotations"), Annotation);
}
