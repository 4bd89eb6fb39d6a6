using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Decisions;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Quantities;
using LcncInfra.Scheduling.Decisions;
using LcncInfra.Scheduling.Explanations;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Scheduling.Tests.Decisions;

public sealed class PlacementPolicyTests
{
    [Fact]
    public void A_policy_takes_the_best_scored_and_of_equals_the_first_names()
    {
        var placed = Schedule(Fleet().Placement(Policy() with
        {
            Count = new PlacementCount(2, 2),
            Preferred = [new PreferredTerm(Label("region", TermOperator.In, "us"), 10)],
        }));

        Assert.Equal(["eu-1/shop-a", "us-1/shop-a"], placed.Names);
    }

    [Fact]
    public void What_was_there_before_stays_where_nothing_is_better()
    {
        var policy = Policy() with { Count = new PlacementCount(1, 1) };

        Assert.Equal(["us-1/shop-a"], Schedule(Fleet().Placement(policy), ("shop-a", "us-1")).Names);
        Assert.Equal(["eu-1/shop-a"], Schedule(Fleet().Placement(policy with
        {
            Preferred = [new PreferredTerm(Label("region", TermOperator.In, "eu"), 1)],
        }), ("shop-a", "us-1")).Names);
    }

    [Fact]
    public void A_new_cluster_type_moves_only_what_a_hard_spread_forces()
    {
        var policy = Policy() with { Count = new PlacementCount(3, 3), Spread = [new SpreadConstraint("region", 1, IsHard: true)] };
        (string, string)[] before = [("shop-a", "eu-1"), ("shop-a", "eu-2"), ("shop-a", "us-1")];

        Assert.Equal(["eu-1/shop-a", "eu-2/shop-a", "us-1/shop-a"], Schedule(Fleet().Placement(policy), before).Names);
        Assert.Equal(["ap-1/shop-a", "eu-1/shop-a", "us-1/shop-a"], Schedule(Fleet().ClusterType("ap-1", "region=ap").Placement(policy), before).Names);
    }

    [Fact]
    public void Scheduling_policies_that_select_a_target_limit_what_its_placement_policy_chooses_among()
    {
        var fleet = Fleet().Policy("eu", "tier=x", "region=eu").Placement(Policy() with { Count = new PlacementCount(0, 9) });

        var placement = PlacementScheduler.Schedule(fleet.Build(), new DiagnosticBag());

        Assert.Equal(["eu-1/shop-a eu+p", "eu-2/shop-a eu+p"], placement.Assignments.Select(a => $"{a.Name} {string.Join('+', a.Reasons.Select(r => r.Name))}"));
    }

    [Fact]
    public void Too_few_cluster_types_are_an_error_that_says_what_fails_and_what_came_closest()
    {
        var placed = Schedule(Fleet().Placement(Policy() with
        {
            Count = new PlacementCount(2, null),
            Required = [Label("region", TermOperator.In, "us")],
        }));

        var finding = Assert.Single(placed.Diagnostics, d => d.Code == "LC2010");
        Assert.Equal("Placement policy 'p' asks for at least 2 cluster types for 'shop-a', but only 1 can be taken.", finding.Message);
        Assert.Equal(
            "Of 3 cluster types, 2 fail required region=us. 'eu-1' comes closest: it fails required region=us, but finds 'eu'.", finding.Hint);
        Assert.Empty(placed.Names);
    }

    [Fact]
    public void A_target_that_two_placement_policies_select_is_an_error()
    {
        var placed = Schedule(Fleet().Placement(Policy()).Placement(Policy() with { Name = "q" }));

        Assert.Contains(placed.Diagnostics, d => d.Code == "LC2011" && d.Message.Contains("'p' and 'q' both select one deployment target", StringComparison.Ordinal));
    }

    [Fact]
    public void A_placement_policy_that_selects_nothing_says_why()
    {
        var placed = Schedule(Fleet().Placement(new PlacementPolicy("p", null, FleetBuilder.Selector("tier=z"))));

        Assert.Contains(placed.Diagnostics, d => d.Code == "LC2013" && d.Hint is { } hint && hint.Contains("tier=z", StringComparison.Ordinal));
    }

    [Fact]
    public void Residency_keeps_a_target_inside_also_where_only_a_scheduling_policy_asks_and_says_so()
    {
        var placed = Schedule(Fleet()
            .Policy("all", "tier=x", "")
            .Profile(new ClusterTypeProfile("eu-1") { Region = "eu-west-1" })
            .Cluster(new Cluster("one", "us-1", ValueMap.Empty) { Region = "us-east-1" })
            .Requirements(new WorkloadRequirements("shop") { Residency = ["eu"] }));

        Assert.Equal(["eu-1/shop-a"], placed.Names);
        Assert.Contains(placed.Diagnostics, d => d.Code == "LC2012" && d.Message
            == "Deployment target 'shop-a' is not placed on cluster type 'eu-2' and 1 more, which a scheduling policy asks for.");
    }

    [Fact]
    public void A_region_is_inside_of_its_own_name_and_of_what_stands_before_a_hyphen()
    {
        var fleet = Fleet().ClusterType("europe", "").Placement(Policy())
            .Profile(new ClusterTypeProfile("eu-1") { Region = "eu" })
            .Profile(new ClusterTypeProfile("eu-2") { Region = "eu-west-1" })
            .Cluster(new Cluster("outside", "eu-2", ValueMap.Empty) { Region = "us-east-1" })
            .Profile(new ClusterTypeProfile("europe") { Region = "europe" })
            .Requirements(new WorkloadRequirements("shop") { Residency = ["eu"] });

        Assert.Equal(["eu-1/shop-a"], Schedule(fleet).Names);
    }

    [Theory]
    [InlineData(TaintEffect.NoSchedule, false, "eu-2")]
    [InlineData(TaintEffect.NoSchedule, true, "eu-1")]
    [InlineData(TaintEffect.NoExecute, true, "eu-2")]
    [InlineData(TaintEffect.PreferNoSchedule, true, "eu-2")]
    public void A_taint_keeps_away_what_is_new_or_drives_away_what_is_there(TaintEffect effect, bool wasThere, string expected)
    {
        var fleet = Fleet().Profile(new ClusterTypeProfile("eu-1") { Taints = [new Taint("old", "", effect)] })
            .Placement(Policy() with { Count = new PlacementCount(1, 1) });

        Assert.Equal([$"{expected}/shop-a"], (wasThere ? Schedule(fleet, ("shop-a", "eu-1")) : Schedule(fleet)).Names);
    }

    [Fact]
    public void A_target_of_higher_priority_gets_the_room_that_one_with_an_earlier_name_wants()
    {
        var fleet = new FleetBuilder()
            .ClusterType("only")
            .Profile(new ClusterTypeProfile("only") { Allocatable = [new ResourceAmount("cpu", new Quantity(3))] })
            .Target("a", "t", "tier=low").Target("z", "t", "tier=high")
            .Requirements(new WorkloadRequirements("a") { Requests = [new ResourceAmount("cpu", new Quantity(2))] })
            .Requirements(new WorkloadRequirements("z") { Requests = [new ResourceAmount("cpu", new Quantity(2))] })
            .Placement(new PlacementPolicy("low", null, FleetBuilder.Selector("tier=low")))
            .Placement(new PlacementPolicy("high", null, FleetBuilder.Selector("tier=high")) { Priority = 1 });

        Assert.Equal(["only/z-t"], Schedule(fleet).Names);
        var verdict = PlacementExplanation.OfTarget(fleet.Build(), fleet.Build().DeploymentTargets[0].Value)[0].Decision;
        Assert.Equal("fails capacity cpu 2, but finds '1 left'", verdict?.Reason);
    }

    [Fact]
    public void Targets_that_must_not_meet_keep_apart_whichever_comes_first()
    {
        var fleet = new FleetBuilder().ClusterType("x", "rack=1").ClusterType("y", "rack=1").ClusterType("z", "rack=2")
            .Target("a", "t", "tier=noisy").Target("b", "t", "tier=quiet")
            .Placement(new PlacementPolicy("noisy", null, FleetBuilder.Selector("tier=noisy")) { Count = new PlacementCount(1, 1) })
            .Placement(new PlacementPolicy("quiet", null, FleetBuilder.Selector("tier=quiet"))
            {
                AntiAffinity = [new AntiAffinity(FleetBuilder.Selector("tier=noisy"), "rack", IsHard: true)],
                Priority = 1,
                Count = new PlacementCount(1, 1),
            });

        Assert.Equal(["x/b-t", "z/a-t"], Schedule(fleet).Names);
    }

    [Fact]
    public void A_spread_over_more_labels_than_can_be_searched_is_an_error()
    {
        string[] keys = ["a", "b", "c", "d", "e"];
        var random = new Random(7);
        var fleet = new FleetBuilder().Target("shop", "a", "tier=x");
        for (var i = 0; i < 90; i++)
        {
            fleet.ClusterType($"c{i:00}", string.Join(',', keys.Select(key => $"{key}={random.Next(9)}")));
        }

        var policy = Policy() with
        {
            Count = new PlacementCount(40, 40),
            Spread = [.. keys.Select(key => new SpreadConstraint(key, 1, IsHard: true))],
        };

        Assert.Contains(Schedule(fleet.Placement(policy)).Diagnostics, d => d.Code == "LC2014");
    }

    [Fact]
    public void Kalypso_places_as_if_nothing_stood_beside_its_kinds()
    {
        var diagnostics = new DiagnosticBag();
        var catalog = UngovernedCatalog.Of(Fleet().Policy("all", "tier=x", "region=eu").Placement(Policy() with { Count = new PlacementCount(1, 1) }).Build(), diagnostics);

        Assert.Equal(["eu-1/shop-a", "eu-2/shop-a"], PlacementScheduler.Schedule(catalog, diagnostics).Assignments.Select(a => a.Name));
        Assert.Contains(diagnostics.InOrder(), d => d.Code == "LC2015");
    }

    private static PlacementTerm Label(string key, TermOperator termOperator, params string[] values) =>
        new(TermSubject.ClusterTypeLabel, key, termOperator, values.ToValueList());

    private static PlacementPolicy Policy() => new("p", null, FleetBuilder.Selector("tier=x"));

    private static FleetBuilder Fleet() => new FleetBuilder()
        .ClusterType("eu-1", "region=eu").ClusterType("eu-2", "region=eu").ClusterType("us-1", "region=us")
        .Target("shop", "a", "tier=x");

    private static (IReadOnlyList<string> Names, IReadOnlyList<Diagnostic> Diagnostics) Schedule(
        FleetBuilder fleet, params (string Target, string ClusterType)[] previous)
    {
        var diagnostics = new DiagnosticBag();
        var catalog = fleet.Build() with { Previous = new PreviousInput(PreviousDecisions.Of(previous), null) };
        return ([.. PlacementScheduler.Schedule(catalog, diagnostics).Assignments.Select(a => a.Name)], diagnostics.InOrder());
    }
}
