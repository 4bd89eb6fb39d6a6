using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;
using LcncInfra.Model.Names;

namespace LcncInfra.Scheduling.Placements;

/// <summary>Says why a selector chooses nothing, in one sentence.</summary>
internal static class SelectorMiss
{
    /// <summary>The requirement that nothing satisfies, with the values that are there; or that no candidate satisfies all of them.</summary>
    public static string Of(LabelSelector selector, IReadOnlyList<ValueMap> candidates)
    {
        if (candidates.Count == 0)
        {
            return "There is none to select.";
        }

        var hopeless = selector.Requirements.FirstOrDefault(r => !candidates.Any(r.Matches));
        return hopeless is null
            ? "Each requirement is met by some, but no one meets all of them."
            : $"Nothing meets '{hopeless}'; {Known(hopeless, candidates)}";
    }

    private static string Known(SelectorRequirement requirement, IReadOnlyList<ValueMap> candidates)
    {
        var values = candidates
            .Select(labels => labels.TryGetValue(requirement.Key, out var value) ? value : null)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (values.Count > 0)
        {
            return $"values of '{requirement.Key}' in use: {string.Join(", ", values)}.";
        }

        var keys = candidates.SelectMany(labels => labels.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return NearestName.Of(requirement.Key, keys) is { } nearest
            ? $"no one has the label '{requirement.Key}'; did you mean '{nearest}'?"
            : $"labels in use: {string.Join(", ", keys)}.";
    }
}
