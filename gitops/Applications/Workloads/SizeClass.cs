using LcncInfra.Catalog.Apps.Resources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Applications.Workloads;

/// <summary>What pods of a size get where their app does not say.</summary>
/// <remarks>CPU has no limit: what nobody else needs may be used. Memory has one: what is taken is not given back.</remarks>
public static class SizeClass
{
    private const string Memory = "memory";

    /// <summary>What each pod asks for, by resource.</summary>
    public static ValueMap RequestsOf(AppResources resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        var (cpu, memory, _) = Of(resources.Size);
        return With(ValueMap.Of(("cpu", cpu), (Memory, memory)), resources.Requests);
    }

    /// <summary>What each pod may use, by resource; at least what it asks for.</summary>
    public static ValueMap LimitsOf(AppResources resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        var limits = With(ValueMap.Of((Memory, Of(resources.Size).MemoryLimit)), resources.Limits);
        var asked = RequestsOf(resources)[Memory];
        return resources.Limits.All(l => l.Resource != Memory) && IsMore(asked, limits[Memory]) ? ValueMap.Of(limits.Append(KeyValuePair.Create(Memory, asked))) : limits;
    }

    private static (string Cpu, string Memory, string MemoryLimit) Of(AppSize size) => size switch
    {
        AppSize.Small => ("100m", "128Mi", "256Mi"),
        AppSize.Medium => ("250m", "512Mi", "1Gi"),
        AppSize.Large => ("1", "2Gi", "4Gi"),
        _ => throw new InvalidOperationException($"Unknown size {size}."),
    };

    private static ValueMap With(ValueMap usual, ValueList<ResourceAmount> written) => written.Count == 0
        ? usual
        : ValueMap.Of(usual.Concat(written.Select(w => KeyValuePair.Create(w.Resource, w.Quantity.ToString()))));

    private static bool IsMore(string left, string right) =>
        Quantity.TryParse(left, out var more) && Quantity.TryParse(right, out var less) && more > less;
}
