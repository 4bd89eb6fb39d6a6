using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Scheduling.Tests;

public sealed class PlacementSchedulerTests
{
    [Fact]
    public void A_policy_places_each_selected_target_on_each_selected_cluster_type()
    {
        var placed = Schedule(Fleet()
            .Policy("red", "zone=red", "zone=red"));

        Assert.Equal(["large/shop-a red", "small/shop-a red"], placed.Lines);
    }

    [Fact]
    public void Two_policies_for_one_pair_make_one_assignment_that_remembers_both_and_warn_once()
    {
        var placed = Schedule(Fleet()
            .Policy("b", "zone=red", "zone=red")
            .Policy("a", "zone=red", "size=large"));

        Assert.Equal(["large/shop-a a+b", "small/shop-a b"], placed.Lines);
        Assert.Single(placed.Codes, "LC2004");
    }

    [Fact]
    public void A_policy_without_selector_matches_every_cluster_type_and_is_named_as_forgotten()
    {
        var placed = Schedule(Fleet().Policy("all"));

        Assert.Equal(4, placed.Lines.Count);
        Assert.Equal(2, placed.Codes.Count(c => c == "LC2003"));
    }

    [Fact]
    public void A_workspace_narrows_a_policy_to_the_targets_of_that_team()
    {
        var placed = Schedule(Fleet().Target("stock", "x", "zone=red", "warehouse")
            .Policy("red", "zone=red", "size=large", "warehouse"));

        Assert.Equal(["large/stock-x red"], placed.Lines);
    }

    [Fact]
    public void A_workspace_that_nobody_belongs_to_is_told_with_the_nearest_name()
    {
        var placed = Schedule(Fleet().Policy("red", "zone=red", "zone=red", "taem"));

        Assert.Contains(placed.Diagnostics, d => d.Code == "LC2002" && d.Hint == "Did you mean 'team'?");
    }

    [Fact]
    public void A_selector_that_matches_nothing_says_which_requirement_and_what_values_there_are()
    {
        var placed = Schedule(Fleet().Policy("p", "zone=purple", "zone=red"));

        var finding = Assert.Single(placed.Diagnostics, d => d.Code == "LC2001");
        Assert.Equal("Nothing meets 'zone=purple'; values of 'zone' in use: green, red.", finding.Hint);
    }

    [Fact]
    public void Targets_and_cluster_types_that_get_nothing_are_named()
    {
        var placed = Schedule(Fleet().Policy("p", "zone=red", "size=large"));

        Assert.Contains(placed.Diagnostics, d => d.Code == "LC2005" && d.Message.Contains("'shop-b'", StringComparison.Ordinal));
        Assert.Contains(placed.Diagnostics, d => d.Code == "LC2006" && d.Severity == Severity.Info);
    }

    private static FleetBuilder Fleet() => new FleetBuilder()
        .ClusterType("small", "zone=red,size=small")
        .ClusterType("large", "zone=red,size=large")
        .Target("shop", "a", "zone=red")
        .Target("shop", "b", "zone=green");

    private static Outcome Schedule(FleetBuilder fleet)
    {
        var diagnostics = new DiagnosticBag();
        var placement = PlacementScheduler.Schedule(fleet.Build(), diagnostics);
        return new Outcome(
            [.. placement.Assignments.Select(a => $"{a.Name} {string.Join('+', a.Policies.Select(p => p.Value.Name))}")],
            diagnostics.InOrder());
    }

    private sealed record Outcome(IReadOnlyList<string> Lines, IReadOnlyList<Diagnostic> Diagnostics)
    {
        public IEnumerable<string> Codes => Diagnostics.Select(d => d.Code);
    }
}
