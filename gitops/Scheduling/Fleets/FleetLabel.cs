namespace LcncInfra.Scheduling.Fleets;

/// <summary>The values that cluster types have of one label, numbered in order of their names.</summary>
/// <param name="Values">The values.</param>
/// <param name="ValueOf">The number of its value by index of cluster type; -1 without the label.</param>
internal sealed record FleetLabel(IReadOnlyList<string> Values, int[] ValueOf)
{
    /// <summary>Numbers the values.</summary>
    public static FleetLabel Of(string key, IReadOnlyList<FleetType> types)
    {
        var written = types.Select(t => t.Value.Labels.TryGetValue(key, out var value) ? value : null).ToList();
        var values = written.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new FleetLabel(values, [.. written.Select(v => v is null ? -1 : values.BinarySearch(v, StringComparer.Ordinal))]);
    }
}
