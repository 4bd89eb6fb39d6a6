using LcncInfra.Model.Texts;

namespace LcncInfra.Repository.Differences;

/// <summary>Says in words what a group of differences is, the same way wherever differences are shown.</summary>
public static class DifferenceText
{
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
}
