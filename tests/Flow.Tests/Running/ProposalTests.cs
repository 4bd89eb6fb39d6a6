using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.States;
using LcncInfra.Flow.Tests.Worlds;

namespace LcncInfra.Flow.Tests.Running;

public sealed class ProposalTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_proposed_has_arrived_when_it_is_merged(bool isSquashed)
    {
        var world = Proposing();
        Assert.Empty(world.NumbersOf("dev"));
        Assert.Equal("https://git.example.com/pulls/dev is not merged", world.Look().Plan.Environments[0].Merge);
        Assert.Empty(world.Run().Done);

        world.Now += TimeSpan.FromHours(3);
        world.Repository.Merge("dev", isSquashed);
        world.Run();
        var current = world.State.Of("dev").Current;
        Assert.Equal((1, world.Repository.HeadOf("dev"), world.Now), (current?.Number, current?.Commit, current?.At));
        Assert.Equal(isSquashed, current?.Message is not null);
        Assert.Null(world.State.Of("dev").Proposal);

        world.Report("dev", "Synced");
        world.Run();
        Assert.Equal(1, world.State.Of("qa").Proposal?.Move.Number);
    }

    [Fact]
    public void A_newer_release_takes_the_place_of_one_that_is_not_merged()
    {
        var world = Proposing();
        world.Release = World.ReleaseOf(2);
        world.Run();
        Assert.Equal(2, world.State.Of("dev").Proposal?.Move.Number);
        world.Repository.Merge("dev");
        world.Run();
        Assert.Equal([2], world.NumbersOf("dev"));
    }

    [Fact]
    public void A_queue_waits_until_each_is_merged()
    {
        var world = Proposing(e => e with { Mode = PromotionMode.Queue });
        world.Release = World.ReleaseOf(2);
        world.Run();
        Assert.Equal(1, world.State.Of("dev").Proposal?.Move.Number);
        world.Repository.Merge("dev");
        world.Run();
        world.Report("dev", "Synced");
        world.Run();
        Assert.Equal(2, world.State.Of("dev").Proposal?.Move.Number);
    }

    [Fact]
    public void What_people_close_is_not_proposed_again_but_something_newer_is()
    {
        var world = Proposing();
        world.Repository.Open.Clear();
        world.Run();
        Assert.Null(world.State.Of("dev").Proposal);
        Assert.Equal(1, Assert.Single(world.State.Of("dev").Declined).Move.Number);
        Assert.Empty(world.Run().Done);

        world.Release = World.ReleaseOf(2);
        world.Run();
        Assert.Equal(2, world.State.Of("dev").Proposal?.Move.Number);
    }

    [Fact]
    public void A_branch_that_moves_gets_the_proposal_on_top()
    {
        var world = Proposing();
        world.Repository.Commits["foreign"] = (string.Empty, "x", "by hand");
        world.Repository.Branches["dev"] = "foreign";
        world.Run();
        var proposal = world.State.Of("dev").Proposal;
        Assert.Equal(("foreign", "foreign"), (proposal?.Move.Base, world.Repository.Commits[world.Repository.HeadOf("dev-next")].Parent));
        world.Repository.Merge("dev");
        world.Run();
        Assert.Equal([1], world.NumbersOf("dev"));
    }

    [Fact]
    public void A_change_of_the_environment_is_proposed_and_taken_back_with_it()
    {
        var world = Proposing();
        world.Repository.Merge("dev");
        world.Run();
        world.Sources["dev"] = "dev-2";
        world.Run();
        Assert.Equal(MoveReason.Configuration, world.State.Of("dev").Proposal?.Move.Reason);
        world.Sources["dev"] = "dev-1";
        world.Run();
        Assert.Null(world.State.Of("dev").Proposal);
        Assert.Empty(world.Repository.Open);
        Assert.Equal([1], world.NumbersOf("dev"));
    }

    [Fact]
    public void A_release_that_is_not_well_any_more_is_not_waited_for()
    {
        var world = Proposing();
        world.Repository.Merge("dev");
        world.Run();
        world.Report("dev", "Synced");
        world.Run();
        world.Report("dev", "Failed");
        world.Run();
        Assert.Null(world.State.Of("qa").Proposal);
        Assert.Contains("not well in dev any more (deployed: dev-cluster reports Failed)", world.Look().Plan.Environments[1].Note, StringComparison.Ordinal);
        world.Report("dev", "Synced");
        world.Run();
        Assert.Equal(1, world.State.Of("qa").Proposal?.Move.Number);
    }

    [Fact]
    public void A_failure_goes_back_by_a_pull_request_on_all_waves_once_it_is_merged()
    {
        var world = new World(Flows.Chain(e => e with { Publishing = PublishingMode.Proposal, Rollback = RollbackPolicy.OnFailure }));
        AddWaves(world);
        Round(world, null);
        Round(world, "Synced");
        Round(world, "Synced");
        world.Release = World.ReleaseOf(2);
        Round(world, null);
        Assert.Equal([1, 2], world.NumbersOf("dev"));
        world.Report("dev", "Failed", "a");
        world.Run();
        Assert.Equal(MoveReason.Rollback, world.State.Of("dev").Proposal?.Move.Reason);
        Assert.Empty(world.Run().Done);
        world.Repository.Merge("dev");
        world.Run();
        Assert.Equal([1, 2, 1], world.NumbersOf("dev"));
        var head = world.Repository.HeadOf("dev");
        Assert.Equal([head, head], [world.Repository.HeadOf("dev/wave-1"), world.Repository.HeadOf("dev/wave-2")]);
    }

    [Fact]
    public void A_way_back_that_people_do_not_want_is_not_proposed_again()
    {
        var world = Proposing(e => e with { Rollback = RollbackPolicy.OnFailure });
        Round(world, null);
        Round(world, "Synced");
        world.Release = World.ReleaseOf(2);
        Round(world, null);
        world.Report("dev", "Failed");
        world.Run();
        world.Repository.Open.Clear();
        world.Run();
        Assert.Equal(Verdict.Failed, world.State.Of("dev").Current?.Verdict);
        Assert.Null(world.State.Of("dev").Proposal);
        Assert.Empty(world.Run().Done);
    }

    [Fact]
    public void Nothing_of_a_proposal_is_touched_while_the_flow_is_held()
    {
        var world = Proposing();
        world.Store.Put(world.State with { Hold = new Hold("jane", World.Monday, "audit") });
        world.Repository.Merge("dev");
        world.Release = World.ReleaseOf(2);
        world.Run();
        Assert.NotNull(world.State.Of("dev").Proposal);
        Assert.Empty(world.NumbersOf("dev"));
        world.Store.Put(world.State with { Hold = null });
        world.Run();
        Assert.Equal([1], world.NumbersOf("dev"));
    }

    [Fact]
    public void A_flow_that_goes_without_pull_requests_now_takes_back_what_it_proposed()
    {
        var world = Proposing();
        var direct = new World(Flows.Chain());
        direct.Store.Put(world.State);
        direct.Repository.Branches["dev-next"] = world.Repository.HeadOf("dev-next");
        direct.Repository.Open.Add("dev");
        direct.Run();
        Assert.Empty(direct.Repository.Open);
        Assert.Equal([1], direct.NumbersOf("dev"));
    }

    [Fact]
    public void A_runner_killed_between_any_two_steps_is_finished_by_the_next()
    {
        var (whole, steps) = Life(-1);
        Assert.True(steps > 50, $"{steps} steps");
        for (var kill = 0; kill < steps; kill++)
        {
            Assert.Equal(whole, Life(kill).Text);
        }
    }

    // Proposed, superseded, merged, squashed, closed, taken back, and rolled back; the runner dies once.
    private static (string Text, int Steps) Life(int kill)
    {
        var world = new World(Flows.Chain(e => e with { Publishing = PublishingMode.Proposal, Rollback = RollbackPolicy.OnFailure }));
        AddWaves(world);
        var observer = new KillingObserver(kill);
        void Go(Action? change = null)
        {
            change?.Invoke();
            try
            {
                world.Run(observer);
            }
            catch (KillingObserver.KilledException)
            {
                world.Run(observer);
            }
        }

        Go();
        Go(() => world.Release = World.ReleaseOf(2));
        Go(() => world.Repository.Merge("dev"));
        Go(() => world.Report("dev", "Synced", "a"));
        Go(() => world.Report("dev", "Synced", "b"));
        Go(() => world.Report("dev", "Failed", "b"));
        Go(() => world.Report("dev", "Synced", "b"));
        Go(() => world.Repository.Merge("qa", isSquashed: true));
        Go(() => world.Report("qa", "Synced"));
        Go(() => world.Repository.Open.Remove("prod"));
        Go(() => world.Release = World.ReleaseOf(3));
        Go(() => world.Repository.Merge("dev"));
        Go(() => world.Report("dev", "Failed", "a"));
        Go(() => world.Repository.Merge("dev"));
        return (world.Text, observer.Steps);
    }

    private static World Proposing(Func<PromotionEnvironment, PromotionEnvironment>? change = null)
    {
        var world = new World(Flows.Chain(e => (change is null ? e : change(e)) with { Publishing = PublishingMode.Proposal }));
        world.Run();
        Assert.Equal(1, world.State.Of("dev").Proposal?.Move.Number);
        return world;
    }

    // What is open is merged, and every cluster reports; or nobody reports.
    private static void Round(World world, string? state)
    {
        if (state is not null)
        {
            world.Report("dev", state);
        }

        world.Run();
        if (world.Repository.Open.Contains("dev"))
        {
            world.Repository.Merge("dev");
            world.Run();
        }
    }

    private static void AddWaves(World world) => world.Fleets["dev"] = world.Fleets["dev"] with
    {
        Clusters = ["a", "b"],
        Waves = [new WaveFacts("wave-1", "dev/wave-1", ["a"]), new WaveFacts("wave-2", "dev/wave-2", ["b"])],
    };
}
