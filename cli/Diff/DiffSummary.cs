using LcncInfra.Cli.Reporting;
using LcncInfra.Repository.Differences;

namespace LcncInfra.Cli.Diff;

/// <summary>Says in a line what would change.</summary>
internal static class DiffSummary
{
    /// <summary>What changes in an environment.</summary>
    public static string Of(EnvironmentDiff diff)
    {
        if (!diff.Differs)
        {
            return $"nothing differs from {diff.Against}{(diff.Plan is { } plan && RecordChanges.AreAll(plan) ? " but records in .lcnc, which 'generate --check' counts" : string.Empty)}";
        }

        var parts = new[]
        {
            Part(diff.Count(ChangeKind.Changed, null), "file", "changed"),
            Part(diff.Count(ChangeKind.Added, null), "file", "added"),
            Part(diff.Count(ChangeKind.Removed, null), "file", "removed"),
            Part(diff.CountPlacements(added: true, null), "placement", "added"),
            Part(diff.CountPlacements(added: false, null), "placement", "removed"),
        };
        return $"{string.Join(", ", parts.Where(p => p.Length > 0))} against {diff.Against}";
    }

    private static string Part(int count, string noun, string verb) => count == 0 ? string.Empty : $"{Counted.Of(count, noun)} {verb}";
}
