using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Decisions;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Quantities;
using LcncInfra.Scheduling.Explanations;
using LcncInfra.Scheduling.External;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Scheduling.Tests.External;

public sealed class ExternalSchedulerTests
{
    [Fact]
    public void A_target_goes_where_the_scheduler_of_its_policy_says()
    {
        var placed = Schedule(Fleet().Placement(Policy()), FakeScheduler.Of("shop-a=us-1", "shop-a=eu-2"));

        Assert.Equal(["eu-2/shop-a", "us-1/shop-a"], placed.Names);
        Assert.Empty(placed.Findings);
    }

    [Fact]
    public void A_target_that_the_answer_leaves_out_goes_nowhere()
    {
        var placed = Schedule(Fleet().Target("shop", "b", "tier=x").Placement(Policy()), FakeScheduler.Of("shop-b=us-1"));

        Assert.Equal(["us-1/shop-b"], placed.Names);
        Assert.Contains("LC2005", placed.Findings);
    }

    [Fact]
    public void It_is_asked_for_all_targets_of_its_policy_with_all_that_it_can_choose_by()
    {
        var scheduler = FakeScheduler.Of("shop-a=eu-1");

        Schedule(
            Fleet().Target("shop", "other", "tier=y").Policy("eu", "tier=x", "region=eu")
                .Profile(new ClusterTypeProfile("eu-1") { Region = "eu", Taints = [new Taint("gpu", "", TaintEffect.NoSchedule)], Allocatable = [new ResourceAmount("cpu", new Quantity(4))] })
                .Requirements(new WorkloadRequirements("shop") { Tolerations = [new Toleration("gpu", null, null)], Residency = ["eu"] })
                .Placement(Policy() with { Required = [InEurope], Scheduler = new SchedulerReference("mine", ValueMap.Of(("strategy", "nearest"))) }),
            scheduler,
            ("shop-a", "eu-2"));

        var asked = Assert.Single(scheduler.Asked);
        Assert.Equal(("config.kubernetes.io/v1", "ResourceList"), ((string?)asked["apiVersion"], (string?)asked["kind"]));
        var spec = asked["functionConfig"]!["spec"]!;
        Assert.Equal("""{"name":"mine","config":{"strategy":"nearest"}}""", spec["scheduler"]!.ToJsonString());
        Assert.Equal("region", (string?)spec["required"]![0]!["key"]);
        var items = asked["items"]!.AsArray().Select(i => $"{i!["kind"]} {i["metadata"]!["name"]} {i["spec"]!.ToJsonString()}").ToList();
        Assert.Contains("""DeploymentTarget shop-a {"environment":"dev","workspace":"team","workload":"shop","clusterTypes":["eu-1","eu-2"]}""", items);
        Assert.Contains("""WorkloadRequirements shop {"residency":["eu"],"requests":{},"tolerations":[{"key":"gpu"}]}""", items);
        Assert.Contains("""ClusterTypeProfile eu-1 {"region":"eu","properties":{},"allocatable":{"cpu":"4"},"taints":[{"key":"gpu","value":"","effect":"NoSchedule"}]}""", items);
        Assert.Contains("""Assignment eu-2-shop-a {"clusterType":"eu-2","deploymentTarget":"shop-a"}""", items);
        Assert.Equal(3, items.Count(i => i.StartsWith("ClusterType ", StringComparison.Ordinal)));
        Assert.DoesNotContain(items, i => i.Contains("shop-other", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scheduler_that_the_run_does_not_allow_is_an_error_and_nothing_is_asked()
    {
        var scheduler = FakeScheduler.Of("shop-a=eu-1");

        var placed = Schedule(Fleet().Placement(Policy() with { Scheduler = new SchedulerReference("other", ValueMap.Empty) }), scheduler);

        Assert.Equal((0, "LC2070"), (placed.Names.Count, placed.Errors.Single()));
        Assert.Empty(scheduler.Asked);
        Assert.Equal("LC2070", Schedule(Fleet().Placement(Policy()), null).Errors.Single());
    }

    [Theory]
    [InlineData("", "it wrote nothing")]
    [InlineData("hello", "it wrote no ResourceList")]
    [InlineData("{", "cannot be read")]
    [InlineData("kind: List\napiVersion: v1\n", "it wrote no ResourceList of config.kubernetes.io")]
    [InlineData("kind: ResourceList\napiVersion: config.kubernetes.io/v1\nitems: [{kind: Assignment, spec: {clusterType: eu-1}}]\n", "item 1 of its output is an Assignment without")]
    [InlineData("\u0000", "cannot be read")]
    public void What_is_no_answer_is_an_error_that_says_why(string output, string problem)
    {
        var placed = Schedule(Fleet().Placement(Policy()), new FakeScheduler(_ => output) { ErrorText = "some words" });

        var finding = placed.Diagnostics.Single(d => d.Severity == Severity.Error);
        Assert.Equal("LC2071", finding.Code);
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
        Assert.Contains("some words", finding.Hint, StringComparison.Ordinal);
        Assert.Empty(placed.Names);
    }

    [Theory]
    [InlineData("shop-z=eu-1", "deployment target 'shop-z'")]
    [InlineData("shop-a=eu-9", "cluster type 'eu-9'")]
    [InlineData("shop-other=eu-1", "deployment target 'shop-other'")]
    public void A_name_that_it_was_not_asked_about_is_an_error(string pair, string named)
    {
        var placed = Schedule(Fleet().Target("shop", "other", "tier=y").Placement(Policy()), FakeScheduler.Of(pair));

        Assert.Contains(named, placed.Diagnostics.Single(d => d.Code == "LC2072").Message, StringComparison.Ordinal);
        Assert.Empty(placed.Names);
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "required", "'us-1' fails required region=eu" },
        { "residency", "'us-1' fails residency in eu" },
        { "taint", "'us-1' fails taint tolerates gpu:NoSchedule" },
        { "capacity", "'us-1' fails capacity cpu 2" },
        { "asked", "'us-1' fails schedulingPolicies" },
        { "antiAffinity", "'us-1' fails antiAffinity" },
        { "spread", "'us-1' fails spread label rack" },
        { "tooMany", "it names 1 cluster type, and the policy asks for at least 2" },
        { "skew", "'region=us' gets 1 and 'region=eu' 0" },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void What_the_policy_or_the_fleet_refuses_is_an_error_that_names_it(string why, string problem)
    {
        var fleet = Fleet();
        var profile = new ClusterTypeProfile("us-1") { Region = "us" };
        _ = why switch
        {
            "required" => fleet.Placement(Policy() with { Required = [InEurope] }),
            "residency" => fleet.Profile(profile).Requirements(new WorkloadRequirements("shop") { Residency = ["eu"] }).Placement(Policy()),
            "taint" => fleet.Profile(profile with { Taints = [new Taint("gpu", "", TaintEffect.NoSchedule)] }).Placement(Policy()),
            "capacity" => fleet.Profile(profile with { Allocatable = [new ResourceAmount("cpu", new Quantity(1))] })
                .Requirements(new WorkloadRequirements("shop") { Requests = [new ResourceAmount("cpu", new Quantity(2))] }).Placement(Policy()),
            "asked" => fleet.Policy("eu", "tier=x", "region=eu").Placement(Policy()),
            "antiAffinity" => fleet.Target("batch", "b", "tier=y").Policy("all", "tier=y", "region=us")
                .Placement(Policy() with { AntiAffinity = [new AntiAffinity(FleetBuilder.Selector("tier=y"), null, IsHard: true)] }),
            "spread" => fleet.Placement(Policy() with { Spread = [new SpreadConstraint("rack", 1, IsHard: true)] }),
            "tooMany" => fleet.Placement(Policy() with { Count = new PlacementCount(2, null) }),
            _ => fleet.ClusterType("us-2", "region=us").Placement(Policy() with { Spread = [new SpreadConstraint("region", 1, IsHard: true)] }),
        };

        var placed = Schedule(fleet, why == "skew" ? FakeScheduler.Of("shop-a=us-1", "shop-a=us-2") : FakeScheduler.Of("shop-a=us-1"));

        var message = placed.Diagnostics.Single(d => d.Code == "LC2073").Message;
        Assert.Contains(why == "skew" ? problem.Replace("gets 1", "gets 2", StringComparison.Ordinal) : problem, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_results_are_findings_as_serious_as_it_says_at_the_objects_that_they_name()
    {
        var answer = FakeScheduler.ListOf("shop-a=eu-1").TrimEnd('}') + """
            ,"results": [{"message": "far", "severity": "warning", "resourceRef": {"kind": "ClusterType", "name": "eu-1"}}, {"message": "fine", "severity": "info"}, {"message": "no"}]}
            """;

        var placed = Schedule(Fleet().Placement(Policy()), new FakeScheduler(_ => answer));

        Assert.Equal(
            ["Error The scheduler 'mine' of placement policy 'p' says: no", "Info The scheduler 'mine' of placement policy 'p' says: fine", "Warning The scheduler 'mine' of placement policy 'p' says: far"],
            placed.Diagnostics.Where(d => d.Code == "LC2074").Select(d => $"{d.Severity} {d.Message}").Order(StringComparer.Ordinal));
        Assert.Equal(["eu-1/shop-a"], placed.Names);
    }

    [Fact]
    public void What_it_writes_to_its_standard_error_is_shown_although_all_is_well() => Assert.Equal(
        "The scheduler 'mine' of placement policy 'p' wrote to its standard error: two nodes are slow",
        Schedule(Fleet().Placement(Policy()), new FakeScheduler(_ => FakeScheduler.ListOf("shop-a=eu-1")) { ErrorText = "two nodes are slow" })
            .Diagnostics.Single(d => d.Code == "LC2075").Message);

    [Fact]
    public void A_run_that_failed_still_says_what_it_found()
    {
        var answer = $$"""{{FakeScheduler.ListOf().TrimEnd('}')}}, "results": [{"message": "no cluster is near", "severity": "error"}]}""";

        var placed = Schedule(Fleet().Placement(Policy()), new FakeScheduler(_ => answer) { Problem = "it ended with exit code 1" });

        Assert.Equal(["LC2071", "LC2074"], placed.Errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_choice_is_explained_as_its_own()
    {
        var asked = ExternalScheduler.Ask(Fleet().Placement(Policy()).Build(), FakeScheduler.Of("shop-a=us-1"), new DiagnosticBag());

        Assert.Equal(
            [
                "eu-1 passes every filter, but the scheduler 'mine' does not take it",
                "eu-2 passes every filter, but the scheduler 'mine' does not take it",
                "us-1 passes every filter, and the scheduler 'mine' takes it",
            ],
            PlacementExplanation.OfTarget(asked, asked.DeploymentTargets[0].Value).Select(p => $"{p.ClusterType} {p.Decision?.Reason}"));
    }

    private static PlacementTerm InEurope => new(TermSubject.ClusterTypeLabel, "region", TermOperator.In, ["eu"]);

    private static PlacementPolicy Policy() => new("p", null, FleetBuilder.Selector("tier=x")) { Scheduler = new SchedulerReference("mine", ValueMap.Empty) };

    private static FleetBuilder Fleet() => new FleetBuilder()
        .ClusterType("eu-1", "region=eu").ClusterType("eu-2", "region=eu").ClusterType("us-1", "region=us")
        .Target("shop", "a", "tier=x");

    private static Scheduled Schedule(FleetBuilder fleet, ISchedulerExecutables? scheduler, params (string Target, string ClusterType)[] previous)
    {
        var diagnostics = new DiagnosticBag();
        var catalog = ExternalScheduler.Ask(fleet.Build() with { Previous = new PreviousInput(PreviousDecisions.Of(previous), null) }, scheduler, diagnostics);
        return new([.. PlacementScheduler.Schedule(catalog, diagnostics).Assignments.Select(a => a.Name)], diagnostics.InOrder());
    }

    private sealed record Scheduled(IReadOnlyList<string> Names, IReadOnlyList<Diagnostic> Diagnostics)
    {
        public IEnumerable<string> Findings => Diagnostics.Where(d => d.Code != "LC2006").Select(d => d.Code);

        public IEnumerable<string> Errors => Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code);
    }
}
