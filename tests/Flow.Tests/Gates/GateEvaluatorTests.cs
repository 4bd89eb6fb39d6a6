using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Questions;
using LcncInfra.Flow.States;
using LcncInfra.Flow.Tests.Worlds;

namespace LcncInfra.Flow.Tests.Gates;

public sealed class GateEvaluatorTests
{
    private static readonly string[] Clusters = ["a", "b", "c", "d"];

    private static readonly string[] Refusals =
    [
        "people: 0 of 1 approvals", "it is for release", "it is for rendering", "mallory@example.org may not approve", "Author@example.com is an author of the release", "it is not committed",
    ];

    [Theory]
    [InlineData(SilenceRule.Wait, Verdict.Running)]
    [InlineData(SilenceRule.Pass, Verdict.Healthy)]
    [InlineData(SilenceRule.Fail, Verdict.Failed)]
    public void That_nobody_reports_means_what_the_flow_says(SilenceRule rule, Verdict verdict)
    {
        var world = new World(Flows.Of(new PromotionEnvironment("dev") { Leave = [Deployment(100) with { WhenNothingReports = rule }] }));
        world.Run();
        Assert.Equal(verdict, world.State.Of("dev").Current?.Verdict);
    }

    [Theory]
    [InlineData(50, 1, Verdict.Running)]
    [InlineData(50, 2, Verdict.Healthy)]
    [InlineData(67, 2, Verdict.Running)]
    [InlineData(67, 3, Verdict.Healthy)]
    [InlineData(1, 1, Verdict.Healthy)]
    public void A_share_counts_the_clusters_that_are_silent(int share, int reporting, Verdict verdict)
    {
        var world = new World(Flows.Of(new PromotionEnvironment("dev") { Leave = [Deployment(share)] }));
        world.Fleets["dev"] = world.Fleets["dev"] with { Clusters = ["a", "b", "c"] };
        world.Run();
        world.Report("dev", "Synced", [.. Clusters.Take(reporting)]);
        world.Run();
        Assert.Equal(verdict, world.State.Of("dev").Current?.Verdict);
    }

    [Fact]
    public void A_cluster_that_still_runs_what_was_before_is_counted_although_nobody_describes_it()
    {
        var world = new World(Flows.Of(new PromotionEnvironment("dev") { Leave = [Deployment(100)] }));
        world.Run();
        world.Report("dev", "Synced", "a", "b");
        world.Run();
        world.Release = World.ReleaseOf(2);
        world.Run();
        world.Report("dev", "Synced", "a");
        Assert.Equal("deployed: 1 of 2 clusters report Synced, 2 must; not yet: b", Assert.Single(world.Run().Plan.Environments[0].Waits));
    }

    [Fact]
    public void One_workload_that_is_not_well_makes_its_cluster_wait()
    {
        var world = new World(Flows.Of(new PromotionEnvironment("dev") { Leave = [Deployment(100)] }));
        world.Run();
        world.Report("dev", "Synced", "a");
        world.Reports.Add(world.Reports[0] with { Workload = "shop", State = "Progressing" });
        world.Run();
        Assert.Equal(Verdict.Running, world.State.Of("dev").Current?.Verdict);
    }

    [Fact]
    public void A_deadline_that_is_over_is_a_failure()
    {
        var world = new World(Flows.Of(new PromotionEnvironment("dev") { Leave = [Deployment(100) with { Deadline = TimeSpan.FromHours(1) }] }));
        world.Run();
        world.Now += TimeSpan.FromMinutes(59);
        world.Run();
        Assert.Equal(Verdict.Running, world.State.Of("dev").Current?.Verdict);
        world.Now += TimeSpan.FromMinutes(1);
        world.Run();
        Assert.Equal("deployed: no cluster reports, and the deadline of 1h is over", world.State.Of("dev").Current?.Because);
    }

    [Fact]
    public void A_soak_begins_when_the_last_cluster_became_well_and_begins_anew_when_one_does_not_stay_so()
    {
        var world = new World(Flows.Of(new PromotionEnvironment("dev") { Leave = [Deployment(100), new PromotionGate.Soak("soaked", TimeSpan.FromMinutes(30))] }));
        world.Run();
        Assert.Equal("soaked: begins when 'deployed' is passed", world.Look().Plan.Environments[0].Waits.Last());
        world.Now += TimeSpan.FromMinutes(10);
        world.Report("dev", "Synced");
        world.Now += TimeSpan.FromMinutes(29);
        world.Run();
        Assert.Equal(Verdict.Running, world.State.Of("dev").Current?.Verdict);
        world.Report("dev", "Synced");
        world.Now += TimeSpan.FromMinutes(29);
        world.Run();
        Assert.Equal(Verdict.Running, world.State.Of("dev").Current?.Verdict);
        world.Now += TimeSpan.FromMinutes(5);
        world.Run();
        Assert.Equal((Verdict.Healthy, World.Monday.AddMinutes(69)), (world.State.Of("dev").Current?.Verdict, world.State.Of("dev").Current?.DecidedAt));
    }

    [Theory]
    [InlineData("2026-11-02T06:59:00Z", false, "opens 2026-11-02 08:00")] // Monday, before
    [InlineData("2026-11-02T07:00:00Z", true, "open until 2026-11-02 16:00")]
    [InlineData("2026-11-02T14:59:00Z", true, "open until")]
    [InlineData("2026-11-02T15:00:00Z", false, "opens 2026-11-09 08:00")]
    [InlineData("2026-11-03T10:00:00Z", false, "opens 2026-11-09 08:00")]
    [InlineData("2026-12-21T10:00:00Z", false, "nothing moves until 2027-01-04 00:00 (Europe/Berlin): holidays")]
    [InlineData("2026-10-19T06:00:00Z", true, "open until 2026-10-19 16:00")] // summer time
    public void A_window_is_open_in_its_own_time_zone(string now, bool isOpen, string reason)
    {
        var world = new World(Flows.Of(new PromotionEnvironment("dev") { Enter = [Hours] })) { Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture) };
        var verdict = Assert.Single(Before(world));
        Assert.Equal(isOpen ? GateOutcome.Passed : GateOutcome.Waiting, verdict.Outcome);
        Assert.Contains(reason, verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-02T13:00:00Z", 1)]
    [InlineData("2026-11-02T13:01:00Z", 0)]
    public void A_release_enters_only_if_it_can_soak_before_the_window_closes(string now, int stays)
    {
        var environment = new PromotionEnvironment("dev") { Enter = [Hours], Leave = [new PromotionGate.Soak("soaked", TimeSpan.FromHours(2))] };
        var world = new World(Flows.Of(environment)) { Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture) };
        world.Run();
        Assert.Equal(stays, world.State.Of("dev").History.Count);
    }

    [Fact]
    public void Checks_must_all_have_succeeded()
    {
        var world = new World(Flows.Of(new PromotionEnvironment("dev") { Enter = [new PromotionGate.Checks("ci", ["build", "scan"])] }));
        world.Answers = q => q is FlowQuestion.Check { Name: "build" } ? new FlowAnswer(GateOutcome.Passed, "success") : null;
        Assert.Equal("ci: check 'scan': nobody knows", Assert.Single(world.Run().Plan.Environments[0].Waits));
        world.Answers = q => q is FlowQuestion.Check ? new FlowAnswer(GateOutcome.Passed, "success") : null;
        world.Run();
        Assert.Equal([1], world.NumbersOf("dev"));
    }

    [Fact]
    public void A_program_is_asked_when_the_other_gates_are_passed()
    {
        var environment = new PromotionEnvironment("dev") { Enter = [new PromotionGate.Program("asked", "board"), Hours] };
        var world = new World(Flows.Of(environment)) { Now = World.Monday.AddDays(1) };
        world.Run();
        Assert.DoesNotContain(world.Asked, q => q is FlowQuestion.Program);
        world.Now = World.Monday;
        world.Answers = q => q is FlowQuestion.Program { Executable: "board", Gate: "asked" } ? new FlowAnswer(GateOutcome.Passed, "fine") : null;
        world.Run();
        Assert.Equal([1], world.NumbersOf("dev"));
    }

    [Fact]
    public void Approvals_for_something_else_or_by_somebody_else_do_not_count()
    {
        var gate = new PromotionGate.Approvals("people", 1) { By = ["*@example.com"] };
        var world = new World(Flows.Of(new PromotionEnvironment("dev") { Enter = [gate] }));
        world.Approve("qa", World.ReleaseOf(1), "jane@example.com", World.ReleaseOf(3));
        world.Approve("dev", World.ReleaseOf(2), "jane@example.com");
        world.Approve("dev", World.ReleaseOf(1), "jane@example.com", World.ReleaseOf(9));
        world.Approve("dev", World.ReleaseOf(1), "mallory@example.org");
        world.Approve("dev", World.ReleaseOf(1), "Author@example.com");
        world.Approve("dev", World.ReleaseOf(1), string.Empty);
        var wait = Assert.Single(world.Run().Plan.Environments[0].Waits);
        Assert.All(
            Refusals,
            part => Assert.Contains(part, wait, StringComparison.Ordinal));
        Assert.DoesNotContain("'a0'", wait, StringComparison.Ordinal);
        Assert.Empty(world.NumbersOf("dev"));
        world.Approve("dev", World.ReleaseOf(1), "jane@example.com");
        world.Run();
        Assert.Equal([1], world.NumbersOf("dev"));
    }

    [Fact]
    public void A_signature_that_is_required_and_missing_does_not_count_and_nobody_counts_twice()
    {
        var gate = new PromotionGate.Approvals("people", 2) { By = ["*"], MustBeSigned = true };
        var world = new World(Flows.Of(new PromotionEnvironment("dev") { Enter = [gate] }));
        foreach (var (by, signature) in new[] { ("a@x", LcncInfra.Flow.Approvals.SignatureState.Good), ("A@X", LcncInfra.Flow.Approvals.SignatureState.Good), ("b@x", LcncInfra.Flow.Approvals.SignatureState.None), ("c@x", LcncInfra.Flow.Approvals.SignatureState.Bad) })
        {
            world.Approve("dev", World.ReleaseOf(1), by);
            world.Approvals[^1] = world.Approvals[^1] with { Signature = signature };
        }

        var wait = Assert.Single(world.Run().Plan.Environments[0].Waits);
        Assert.Contains("1 of 2 approvals, by a@x", wait, StringComparison.Ordinal);
        Assert.Contains("A@X has approved it already", wait, StringComparison.Ordinal);
        Assert.Contains("its commit is not signed", wait, StringComparison.Ordinal);
        Assert.Contains("the signature of its commit is not good", wait, StringComparison.Ordinal);
    }

    private static PromotionGate.Window Hours { get; } = new(
        "hours",
        "Europe/Berlin",
        [new WindowOpening([DayOfWeek.Monday], TimeSpan.FromHours(8), TimeSpan.FromHours(16))],
        [new FreezePeriod(new DateTime(2026, 12, 18), new DateTime(2027, 1, 4), "holidays")]);

    private static PromotionGate.Deployment Deployment(int share) => new("deployed") { MinimumShare = share, States = ["Synced"], FailedStates = ["Failed"], WhenNothingReports = SilenceRule.Wait };

    // The verdict of the window, whether it let the release in or not.
    private static IEnumerable<GateVerdict> Before(World world)
    {
        var environment = new PromotionEnvironment("dev") { Enter = [Hours] };
        var subject = new GateSubject(environment, new EnvironmentState("dev"), World.ReleaseOf(1), World.ReleaseOf(2));
        return new GateEvaluator(world.Inputs).Evaluate(environment.Enter, subject);
    }
}
