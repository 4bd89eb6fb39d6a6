using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>Says why too few cluster types can be taken, and which came closest.</summary>
internal static class TooFewExplanation
{
    /// <summary>What keeps how many away, the most frequent first, and what came closest.</summary>
    public static string Of(ValueList<CandidateVerdict> verdicts, int found)
    {
        var passing = verdicts.Count(v => v.Rank is not null);
        var refused = verdicts.Where(v => v.Rank is null).ToList();
        var reasons = refused
            .SelectMany(v => v.Filters.Where(f => !f.Met).Select(f => (Text: $"{f.Filter} {f.Requirement}", v.ClusterType)))
            .GroupBy(f => f.Text, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Select(f => f.ClusterType).Distinct(StringComparer.Ordinal).Count()} fail {g.Key}")
            .ToList();
        var spread = passing > found ? [$"{passing} pass every filter, but the spread allows {found} of them"] : Array.Empty<string>();
        var closest = refused.OrderBy(v => v.Failed).ThenBy(v => v.ClusterType, StringComparer.Ordinal).FirstOrDefault();
        var nearest = closest is null ? string.Empty : $" '{closest.ClusterType}' comes closest: it {closest.Reason}.";
        return verdicts.Count == 0
            ? "There is no cluster type."
            : $"Of {verdicts.Count} cluster types, {string.Join(", ", spread.Concat(reasons).DefaultIfEmpty("all pass every filter"))}.{nearest}";
    }
}
