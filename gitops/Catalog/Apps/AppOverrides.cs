using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Apps;

/// <summary>Lays the overrides of an environment and of a target over what an app says.</summary>
internal static class AppOverrides
{
    /// <summary>The document as it is for a target; the same document if nothing is said over it.</summary>
    public static YamlMap Merge(YamlMap document, YamlObject environment, YamlObject target)
    {
        var merged = document;
        foreach (var overrides in new[] { environment.Object("overrides").Map, target.Object("overrides").Map })
        {
            if (overrides is { Entries.Count: > 0 } && merged.Find("spec") is { } spec)
            {
                merged = YamlMerger.Merge(merged, new YamlMap(document.Span, [spec with { Value = overrides }]));
            }
        }

        return merged;
    }
}
