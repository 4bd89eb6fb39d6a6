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
            return $"nothing differs from {diff.Against}";
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

    /// <summary>What changes in a group, and where.</summary>
    public static string Of(DifferenceGroup group) => $"{VerbOf(group.Kind)} {group.File}{In(group)}";

    /// <summary>What a reader of a group has to know besides; empty if nothing.</summary>
    public static string Note(DifferenceGroup group) => group.HasOtherDigests ? "Long numbers in it are others in each place." : string.Empty;

    /// <summary>The word for a kind of change.</summary>
    public static string VerbOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Changed => "changed",
        ChangeKind.Removed => "removed",
        _ => throw new InvalidOperationException($"Unknown change {kind}."),
    };

    /// <summary>The names of the places of a group: its assignments, or its cluster types.</summary>
    public static IReadOnlyList<string> Places(DifferenceGroup group) => group.Assignments.Count > 0 ? group.Assignments : group.ClusterTypes;

    private static string In(DifferenceGroup group) => (group.Assignments.Count, group.ClusterTypes.Count) switch
    {
        (0, 0) => string.Empty,
        (0, 1) => $" of {group.ClusterTypes[0]}",
        (0, var clusterTypes) => $" of {Counted.Of(clusterTypes, "cluster type")}",
        (1, _) => $" of {group.Assignments[0]}",
        var (assignments, clusterTypes) => $" in {Counted.Of(assignments, "assignment")} on {Counted.Of(clusterTypes, "cluster type")}",
    };

    private static string Part(int count, string noun, string verb) => count == 0 ? string.Empty : $"{Counted.Of(count, noun)} {verb}";
}
