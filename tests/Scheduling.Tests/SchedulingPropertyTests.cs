using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Explanations;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Scheduling.Tests;

public sealed class SchedulingPropertyTests
{
    private static readonly string[] Zones = ["red", "green", "blue"];

    [Fact]
    public void Every_pair_is_placed_exactly_when_its_explanation_says_so() =>
        Prop.ForAll(Fleets, choices =>
        {
            var catalog = Fleet(choices).Build();
            var placed = Names(PlacementScheduler.Schedule(catalog, new DiagnosticBag()));

            return catalog.ClusterTypes.All(c => catalog.DeploymentTargets.All(t =>
                placed.Contains($"{c.Value.Name}/{t.Value.Name}") == PlacementExplanation.Of(catalog, t.Value, c.Value).IsPlaced));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_unrelated_cluster_type_changes_no_other_assignment() =>
        Prop.ForAll(Fleets, choices =>
        {
            var before = Names(PlacementScheduler.Schedule(Fleet(choices).Build(), new DiagnosticBag()));
            var after = Names(PlacementScheduler.Schedule(Fleet(choices).ClusterType("zz-new", "zone=red").Build(), new DiagnosticBag()));

            return after.Where(name => !name.StartsWith("zz-new/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal).SetEquals(before);
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<int[]> Fleets => Gen.Choose(0, 2).ArrayOf(9).ToArbitrary();

    private static HashSet<string> Names(Placement placement) =>
        placement.Assignments.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);

    private static FleetBuilder Fleet(int[] zones)
    {
        var fleet = new FleetBuilder();
        for (var i = 0; i < 3; i++)
        {
            fleet.ClusterType($"c{i}", $"zone={Zones[zones[i]]}");
            fleet.Target("w", $"t{i}", $"zone={Zones[zones[i + 3]]}");
            fleet.Policy($"p{i}", $"zone={Zones[zones[i + 6]]}", $"zone={Zones[zones[i + 3]]}");
        }

        return fleet;
    }
}
