using LcncInfra.Automation.Pipeline;
using LcncInfra.Automation.Stacks;
using LcncInfra.Automation.Tests.Worlds;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.States;
using LcncInfra.Flow.Tests.Worlds;

namespace LcncInfra.Automation.Tests.Pipeline;

public sealed class PipelineTests
{
    private static readonly string[] Order = ["refresh", "preview", "up"];

    [Fact]
    public void A_release_goes_from_stack_to_stack_as_each_environment_becomes_healthy()
    {
        var world = new PipelineWorld(Flows.Chain());
        foreach (var environment in new[] { "dev", "qa", "prod" })
        {
            world.Run();
            Assert.Equal([1], world.Flow.NumbersOf(environment));
            Assert.Equal(Order.Select(o => $"{o} {environment}"), world.Stacks.Done.TakeLast(3));
            world.Flow.Report(environment, "Synced");
        }

        world.Run();
        Assert.Equal(9, world.Stacks.Done.Count);
        Assert.Equal(3, world.Stacks.Updates.Count);
        Assert.Equal(Verdict.Healthy, world.Flow.State.Of("prod").Current?.Verdict);
        Assert.Empty(world.Run().Done);
    }

    [Fact]
    public void The_stack_is_up_before_anything_is_published()
    {
        var world = new PipelineWorld(Flows.Chain());
        world.Stacks.Fault = _ =>
        {
            Assert.Empty(world.Flow.Repository.Moves);
            return null;
        };
        world.Run();
        Assert.Single(world.Flow.Repository.Moves);
    }

    [Fact]
    public void A_gate_that_waits_stops_it_and_the_next_run_goes_on_without_another_update()
    {
        var world = new PipelineWorld(Flows.Chain());
        world.Run();
        var run = world.Run();
        Assert.Empty(world.Journal.Work);
        Assert.Contains("deployed: no cluster reports", run.Plan.Environments[0].Waits);
        world.Flow.Report("dev", "Synced");
        world.Run();
        Assert.Equal(["qa"], world.Journal.Work.Select(w => w.Environment));
    }

    [Fact]
    public void Nobody_touches_a_stack_before_the_gates_before_its_environment_are_passed()
    {
        var world = new PipelineWorld(Flows.Chain(e => e with { Enter = [new PromotionGate.Approvals("people", 1) { By = ["*"] }] }));
        world.Run();
        Assert.Empty(world.Stacks.Done);
        world.Flow.Approve("dev", World.ReleaseOf(1), "jane@example.com");
        world.Run();
        Assert.Equal(3, world.Stacks.Done.Count);
    }

    [Fact]
    public void Drift_is_told_and_does_not_stop_it()
    {
        var world = new PipelineWorld(Flows.Chain());
        world.Stacks.Drift["dev"] = new StackChanges([new ChangedResource(ChangeKind.Update, "test:x:Cluster", "cluster", ["version"])], 4);
        world.Run();
        var work = Assert.Single(world.Journal.Work);
        Assert.Equal(["version"], Assert.Single(work.Drift?.Resources ?? []).Properties);
        Assert.NotNull(work.Applied);
        Assert.Equal([1], world.Flow.NumbersOf("dev"));
    }

    [Fact]
    public void An_error_of_a_policy_stops_it_before_the_update_and_nothing_is_written_down()
    {
        var world = new PipelineWorld(Flows.Chain());
        world.Run();
        var log = world.Flow.Store.Log.Count;
        world.Policies.Findings = _ => [FixedPolicies.Error("'cluster' is public.")];
        world.Flow.Release = World.ReleaseOf(2);
        var run = world.Run();
        var work = Assert.Single(world.Journal.Work);
        Assert.Equal((StackStep.Policies, "LC9299 'cluster' is public", true), (work.StoppedAt, work.Because, work.IsFailed));
        Assert.Equal("policies: LC9299 'cluster' is public", run.Plan.Environments[0].Note);
        Assert.Single(world.Stacks.Updates);

        // The release was seen; nothing else.
        Assert.Equal(log + 1, world.Flow.Store.Log.Count);
        world.Run();
        Assert.Equal(log + 1, world.Flow.Store.Log.Count);

        world.Policies.Findings = _ => [FixedPolicies.Warning("'cluster' has no labels.")];
        world.Run();
        Assert.Equal([1, 2], world.Flow.NumbersOf("dev"));
        Assert.Single(world.Journal.Work[0].Findings ?? []);
    }

    [Fact]
    public void What_stops_one_environment_does_not_keep_an_earlier_release_from_the_others()
    {
        var world = new PipelineWorld(Flows.Chain());
        world.Run();
        world.Flow.Report("dev", "Synced");
        world.Flow.Release = World.ReleaseOf(2);
        world.Stacks.Fault = what => what == "preview dev" ? new StackException(StackProblem.Failed, "the program fails") : null;
        world.Run();
        Assert.Equal([1], world.Flow.NumbersOf("dev"));
        Assert.Equal([1], world.Flow.NumbersOf("qa"));
        Assert.Equal(Verdict.Healthy, world.Flow.State.Of("dev").Current?.Verdict);
    }

    [Theory]
    [InlineData("refresh dev")]
    [InlineData("preview dev")]
    [InlineData("up dev")]
    public void A_step_that_fails_stops_it_and_the_next_run_tries_again(string step)
    {
        var world = new PipelineWorld(Flows.Chain());
        world.Stacks.Fault = what => what == step ? new StackException(StackProblem.Failed, "the cloud says no") : null;
        var run = world.Run();
        Assert.Equal($"{step.Split(' ')[0]}: the cloud says no", run.Plan.Environments[0].Note);
        Assert.True(Assert.Single(world.Journal.Work).IsFailed);
        Assert.Empty(world.Flow.Repository.Moves);
        Assert.Null(world.Flow.State.Of("dev").Pending);
        Assert.Empty(world.Flow.NumbersOf("dev"));

        world.Stacks.Fault = _ => null;
        world.Run();
        Assert.Equal([1], world.Flow.NumbersOf("dev"));
    }

    [Fact]
    public void A_newer_release_takes_the_place_of_one_whose_update_failed()
    {
        var world = new PipelineWorld(Flows.Chain());
        world.Stacks.Fault = what => what == "up dev" ? new StackException(StackProblem.Failed, "no such size") : null;
        world.Run();
        Assert.Contains(world.Flow.Store.Log, l => l.Contains("Drop that release 1", StringComparison.Ordinal) && l.Contains("up: no such size", StringComparison.Ordinal));
        world.Stacks.Fault = _ => null;
        world.Flow.Release = World.ReleaseOf(2);
        world.Run();
        Assert.Equal([2], world.Flow.NumbersOf("dev"));
    }

    [Fact]
    public void A_rollback_stays_decided_until_its_stack_can_follow()
    {
        var world = new PipelineWorld(Flows.Chain(e => e with { Rollback = RollbackPolicy.OnFailure }));
        world.Run();
        world.Flow.Report("dev", "Synced");
        world.Run();
        world.Flow.Release = World.ReleaseOf(2);
        world.Run();
        world.Flow.Report("dev", "Failed");
        world.Stacks.Fault = what => what == "up dev" ? new StackException(StackProblem.Failed, "no quota") : null;
        world.Run();
        Assert.Equal(MoveReason.Rollback, world.Flow.State.Of("dev").Pending?.Reason);
        world.Stacks.Fault = _ => null;
        world.Run();
        Assert.Equal([1, 2, 1], world.Flow.NumbersOf("dev"));
        Assert.Equal(World.RenderingOf("dev", World.ReleaseOf(1), "dev-1"), world.Stacks.Applied["dev"]);
    }

    [Fact]
    public void It_waits_while_somebody_else_changes_the_stack_and_says_who_when_that_takes_too_long()
    {
        var world = new PipelineWorld(Flows.Chain());
        var busy = true;
        world.Stacks.Fault = what => busy && what == "up dev" ? new StackException(StackProblem.Busy, "created by jane@laptop") : null;
        var run = world.Run(patience: TimeSpan.FromSeconds(40));
        Assert.Equal([15, 15, 10], world.Pauses);
        var work = Assert.Single(world.Journal.Work);
        Assert.Equal((StackStep.Up, true, false), (work.StoppedAt, work.IsLater, work.IsFailed));
        Assert.Equal("up: created by jane@laptop", run.Plan.Environments[0].Note);
        Assert.NotNull(world.Flow.State.Of("dev").Pending);

        world.WhilePaused = () => busy = false;
        world.Run(patience: TimeSpan.FromSeconds(40));
        Assert.Equal([1], world.Flow.NumbersOf("dev"));
    }

    [Fact]
    public void What_somebody_else_has_done_meanwhile_is_not_done_again()
    {
        var world = new PipelineWorld(Flows.Chain());
        var busy = true;
        world.Stacks.Fault = what => busy && what == "up dev" ? new StackException(StackProblem.Busy, "created by runner-2") : null;
        world.WhilePaused = () =>
        {
            busy = false;
            world.Run();
        };
        world.Run(patience: TimeSpan.FromMinutes(1));
        Assert.Equal([1], world.Flow.NumbersOf("dev"));
        Assert.Single(world.Stacks.Done, "up dev");
    }

    [Fact]
    public void What_a_stack_publishes_with_its_facts_is_taken_over_and_not_published_over()
    {
        var world = new PipelineWorld(Flows.Chain());
        world.LetStacksPublish();
        world.Run();
        var current = world.Flow.State.Of("dev").Current;
        Assert.Equal((world.Stacks.Published["dev"], world.Flow.Repository.HeadOf("dev")), (current?.Rendering, current?.Commit));
        Assert.Empty(world.Flow.Repository.Moves);
        world.Flow.Report("dev", "Synced");
        world.Run();
        Assert.Equal([1], world.Flow.NumbersOf("qa"));
    }

    [Fact]
    public void A_stack_that_publishes_somewhere_else_stops_it()
    {
        var world = new PipelineWorld(Flows.Chain());
        world.Stacks.OnUp = stack => world.Stacks.Published[stack] = World.ReleaseOf(9);
        world.Run();
        var work = Assert.Single(world.Journal.Work);
        Assert.Equal(StackStep.Up, work.StoppedAt);
        Assert.Contains("let the stack publish straight to it", work.Because, StringComparison.Ordinal);
        Assert.Single(world.Stacks.Done, "up dev");
    }

    [Fact]
    public void What_people_merge_needs_no_second_update()
    {
        var world = new PipelineWorld(Flows.Chain(e => e with { Publishing = PublishingMode.Proposal }));
        world.Run();
        world.Run();
        Assert.Empty(world.Flow.NumbersOf("dev"));
        world.Flow.Repository.Merge("dev");
        world.Run();
        Assert.Equal([1], world.Flow.NumbersOf("dev"));
        Assert.Equal(Order.Select(o => $"{o} dev"), world.Stacks.Done);
    }

    [Fact]
    public void Somebody_who_stops_it_stops_it_before_the_next_operation()
    {
        var world = new PipelineWorld(Flows.Chain());
        using var stop = new CancellationTokenSource();
        var observer = new InterruptingObserver(-1, () => { });
        world.Stacks.Fault = what =>
        {
            if (what == "up dev")
            {
                stop.Cancel();
            }

            return null;
        };
        world.Run(observer, cancellationToken: stop.Token);

        // The update came to its end and is written down; nothing waits half way.
        Assert.Equal([1], world.Flow.NumbersOf("dev"));
        world.Flow.Report("dev", "Synced");
        Assert.Throws<OperationCanceledException>(() => world.Run(cancellationToken: stop.Token));
        Assert.DoesNotContain("refresh qa", world.Stacks.Done);
    }
}
