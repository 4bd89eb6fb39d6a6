namespace LcncInfra.Benchmarks.Fleet;

/// <summary>Splits the targets into groups, one for each policy, and says on how many cluster types each group goes.</summary>
/// <param name="GroupSizes">Targets of each group.</param>
/// <param name="ClusterTypeCounts">Cluster types that the group's policy selects.</param>
internal sealed record PlacementPlan(IReadOnlyList<int> GroupSizes, IReadOnlyList<int> ClusterTypeCounts)
{
    /// <summary>The plan that makes exactly the wanted number of assignments.</summary>
    /// <exception cref="ArgumentException">No split of targets into equal groups gives that number.</exception>
    public static PlacementPlan Of(FleetParameters fleet)
    {
        var small = fleet.Targets / fleet.Policies;
        var bigGroups = fleet.Targets % fleet.Policies;
        var smallGroups = fleet.Policies - bigGroups;
        var each = fleet.Assignments / fleet.Targets;
        // Beyond `each` cluster types for all, `moreBig` groups of small + 1 targets and `moreSmall` of small targets get one more,
        // some of them several times.
        var rest = fleet.Assignments - (each * fleet.Targets);
        for (var moreBig = 0; moreBig * (small + 1) <= rest; moreBig++)
        {
            var left = rest - (moreBig * (small + 1));
            var fits = left % small == 0 && (bigGroups > 0 || moreBig == 0) && (smallGroups > 0 || left == 0);
            if (fits)
            {
                return new(
                    [.. Enumerable.Range(0, fleet.Policies).Select(g => g < bigGroups ? small + 1 : small)],
                    [.. Spread(bigGroups, moreBig).Concat(Spread(smallGroups, left / small)).Select(more => each + more)]);
            }
        }

        throw new ArgumentException($"{fleet.Targets} targets in {fleet.Policies} groups cannot make {fleet.Assignments} assignments.", nameof(fleet));
    }

    private static IEnumerable<int> Spread(int groups, int total) =>
        Enumerable.Range(0, groups).Select(g => (total / groups) + (g < total % groups ? 1 : 0));
}
