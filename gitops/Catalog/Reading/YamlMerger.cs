namespace LcncInfra.Catalog.Reading;

/// <summary>Lays one mapping over another; each value keeps the place where it was written.</summary>
internal static class YamlMerger
{
    /// <summary>Mappings are merged, anything else is replaced, and null takes away.</summary>
    public static YamlMap Merge(YamlMap below, YamlMap above)
    {
        var entries = new List<YamlEntry>(below.Entries.Count + above.Entries.Count);
        foreach (var entry in below.Entries)
        {
            if (above.Find(entry.Key) is not { } over)
            {
                entries.Add(entry);
            }
            else if (!over.Value.IsNull)
            {
                entries.Add(entry.Value is YamlMap low && over.Value is YamlMap high ? over with { Value = Merge(low, high) } : over);
            }
        }

        entries.AddRange(above.Entries.Where(e => !e.Value.IsNull && below.Find(e.Key) is null));
        return new YamlMap(below.Span, [.. entries]);
    }
}
