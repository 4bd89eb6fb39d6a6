using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.States;
using LcncInfra.Flow.Tests.Worlds;

namespace LcncInfra.Flow.Tests.Running;

public sealed class PromotionEngineTests
{
    [Fact]
    public void A_release_goes_from_environment_to_environment_as_each_becomes_healthy()
    {
        var world = new World(Flows.Chain());
        world.Run();
        Assert.Equal([1], world.NumbersOf("dev"));
        Assert.Empty(world.NumbersOf("qa"));

        world.Report("dev", "Synced");
        world.Run();
        Assert.Equal([1], world.NumbersOf("qa"));
        Assert.Equal(Verdict.Healthy, world.State.Of("dev").Current?.Verdict);
        Assert.Empty(world.NumbersOf("prod"));

        world.Report("qa", "Synced");
        world.Run();
        world.Report("prod", "Synced");
        var last = world.Run();
        Assert.Equal(Verdict.Healthy, world.State.Of("prod").Current?.Verdict);
        Assert.All(last.Plan.Environments, e => Assert.Empty(e.Waits));
        Assert.Empty(world.Run().Done);
    }

    [Fact]
    public void A_change_of_an_environment_is_published_there_alone_with_the_release_that_it_has()
    {
        var world = Arrived();
        world.Release = World.ReleaseOf(2);
        world.Run();
        world.Sources["qa"] = "qa-2";
        world.Run();
        var current = world.State.Of("qa").Current;
        Assert.Equal((MoveReason.Configuration, 1, World.ReleaseOf(1), "qa-2"), (current?.Reason, current?.Number, current?.Release, current?.Source));
        Assert.Equal([1], world.NumbersOf("prod"));
        Assert.Equal([1, 2], world.NumbersOf("dev"));
    }

    [Fact]
    public void A_release_that_fails_goes_no_further_and_is_not_tried_again()
    {
        var world = new World(Flows.Chain());
        world.Run();
        world.Report("dev", "Failed");
        world.Run();
        Assert.Equal(Verdict.Failed, world.State.Of("dev").Current?.Verdict);
        Assert.Contains("deployed: dev-cluster reports Failed", world.Look().Plan.Environments[0].Note, StringComparison.Ordinal);
        world.Report("dev", "Synced");
        Assert.Empty(world.Run().Done);

        world.Release = World.ReleaseOf(2);
        world.Run();
        Assert.Equal([1, 2], world.NumbersOf("dev"));
        Assert.Empty(world.NumbersOf("qa"));
    }

    [Fact]
    public void A_failure_is_rolled_back_to_what_was_healthy_where_that_is_wanted()
    {
        var world = Arrived(e => e with { Rollback = RollbackPolicy.OnFailure });
        world.Release = World.ReleaseOf(2);
        world.Run();
        world.Report("dev", "Failed");
        world.Run();
        Assert.Equal([1, 2, 1], world.NumbersOf("dev"));
        Assert.Equal([World.RenderingOf("dev", World.ReleaseOf(1), "dev-1"), World.RenderingOf("dev", World.ReleaseOf(2), "dev-1"), World.RenderingOf("dev", World.ReleaseOf(1), "dev-1")], world.Repository.RenderingsOf("dev"));
        world.Report("dev", "Synced");
        Assert.DoesNotContain(world.Run().Done, d => d.StartsWith("Decide", StringComparison.Ordinal));
        Assert.Equal([1], world.NumbersOf("qa"));
    }

    [Fact]
    public void A_wave_that_fails_stops_the_next_and_goes_back()
    {
        var world = Waved(e => e with { Rollback = RollbackPolicy.OnFailure });
        world.Release = World.ReleaseOf(2);
        world.Run();
        Assert.Single(world.State.Of("dev").Current?.Waves ?? []);
        Assert.NotEqual(world.Repository.HeadOf("dev/wave-1"), world.Repository.HeadOf("dev/wave-2"));
        world.Report("dev", "Failed", "a");
        world.Run();
        Assert.Equal([1, 2, 1], world.NumbersOf("dev"));
        var head = world.Repository.HeadOf("dev");
        Assert.Equal([head, head], [world.Repository.HeadOf("dev/wave-1"), world.Repository.HeadOf("dev/wave-2")]);
    }

    [Fact]
    public void A_wave_waits_for_the_one_before()
    {
        var world = Waved();
        Assert.Equal(2, world.State.Of("dev").Current?.Waves.Count);
        world.Release = World.ReleaseOf(2);
        world.Run();
        world.Report("dev", "Synced", "b");
        Assert.Single(world.State.Of("dev").Current?.Waves ?? []);
        world.Report("dev", "Synced", "a");
        world.Run();
        Assert.Equal(2, world.State.Of("dev").Current?.Waves.Count);
    }

    [Fact]
    public void Nothing_moves_while_it_is_held()
    {
        var world = Arrived();
        world.Store.Put(world.State.With(world.State.Of("dev") with { Hold = new Hold("jane", World.Monday, "audit") }));
        world.Release = World.ReleaseOf(2);
        var run = world.Run();
        Assert.Equal([1], world.NumbersOf("dev"));
        Assert.Equal("held by jane: audit", run.Plan.Environments[0].Note);
        world.Store.Put(world.State.With(world.State.Of("dev") with { Hold = null }));
        world.Run();
        Assert.Equal([1, 2], world.NumbersOf("dev"));
    }

    [Fact]
    public void A_pin_keeps_a_release_and_its_gates()
    {
        var world = new World(Flows.Chain(e => e with { Pin = e.Name == "qa" ? World.ReleaseOf(1) : null }));
        world.Run();
        world.Report("dev", "Synced");
        world.Run();
        world.Release = World.ReleaseOf(2);
        world.Run();
        world.Report("dev", "Synced");
        world.Run();
        Assert.Equal([1], world.NumbersOf("qa"));
        Assert.Equal([1, 2], world.NumbersOf("dev"));
        world.Report("qa", "Synced");
        world.Run();
        Assert.Equal([1], world.NumbersOf("prod"));
    }

    [Fact]
    public void Another_runner_that_publishes_at_the_same_time_changes_nothing()
    {
        var alone = new World(Flows.Chain());
        alone.Run();
        var world = new World(Flows.Chain());
        var once = true;
        world.Store.BeforeWrite = () =>
        {
            if (once)
            {
                once = false;
                world.Run();
            }
        };
        world.Run();
        Assert.Equal(alone.Text, world.Text);
    }

    [Fact]
    public void A_branch_that_somebody_moves_is_published_on_top_of()
    {
        var world = Arrived();
        world.Release = World.ReleaseOf(2);
        Assert.Throws<KillingObserver.KilledException>(() => world.Run(new KillingObserver(4)));
        world.Repository.Commits["foreign"] = (world.Repository.HeadOf("dev"), "x", "by hand");
        world.Repository.Branches["dev"] = "foreign";
        world.Run();
        Assert.Equal([1, 2], world.NumbersOf("dev"));
        Assert.Equal("foreign", world.Repository.Commits[world.Repository.HeadOf("dev")].Parent);
    }

    [Fact]
    public void What_can_no_longer_be_generated_as_decided_is_dropped_and_decided_anew()
    {
        var world = Arrived();
        world.Release = World.ReleaseOf(2);
        Assert.Throws<KillingObserver.KilledException>(() => world.Run(new KillingObserver(4)));
        var pending = world.State.Of("dev").Pending;
        Assert.NotNull(pending);
        world.Store.Put(world.State.With(world.State.Of("dev") with { Pending = pending with { Rendering = World.ReleaseOf(9) } }));
        Assert.Contains(world.Run().Done, d => d.StartsWith("Drop that", StringComparison.Ordinal));
        Assert.Equal([1, 2], world.NumbersOf("dev"));
        Assert.Equal(World.RenderingOf("dev", World.ReleaseOf(2), "dev-1"), world.State.Of("dev").Current?.Rendering);
    }

    [Fact]
    public void A_runner_killed_between_any_two_steps_is_finished_by_the_next()
    {
        var (whole, steps) = Life(-1);
        Assert.True(steps > 40, $"{steps} steps");
        for (var kill = 0; kill < steps; kill++)
        {
            Assert.Equal(whole, Life(kill).Text);
        }
    }

    // Three environments, waves, a change of one environment, a failure that goes back; the runner dies once.
    private static (string Text, int Steps) Life(int kill)
    {
        var world = new World(Flows.Chain(e => e with { Rollback = RollbackPolicy.OnFailure }));
        AddWaves(world, "prod");
        var observer = new KillingObserver(kill);
        void Go()
        {
            try
            {
                world.Run(observer);
            }
            catch (KillingObserver.KilledException)
            {
                // A runner that resumes later finds the same times written down.
                world.Run(observer);
            }
        }

        Go();
        foreach (var environment in new[] { "dev", "qa", "prod", "prod" })
        {
            Report(world, environment, "Synced");
            Go();
        }

        world.Sources["qa"] = "qa-2";
        world.Release = World.ReleaseOf(2);
        Go();
        foreach (var environment in new[] { "dev", "qa" })
        {
            Report(world, environment, "Synced");
            Go();
        }

        Report(world, "prod", "Failed");
        Go();
        return (world.Text, observer.Steps);
    }

    private static void Report(World world, string environment, string state)
    {
        world.Now += TimeSpan.FromMinutes(7);
        world.Report(environment, state);
    }

    private static World Arrived(Func<PromotionEnvironment, PromotionEnvironment>? change = null)
    {
        var world = new World(Flows.Chain(change));
        world.Run();
        foreach (var environment in new[] { "dev", "qa", "prod" })
        {
            world.Report(environment, "Synced");
            world.Run();
        }

        return world;
    }

    private static World Waved(Func<PromotionEnvironment, PromotionEnvironment>? change = null)
    {
        var world = new World(Flows.Chain(change));
        AddWaves(world, "dev");
        world.Run();
        foreach (var cluster in new[] { "a", "b" })
        {
            world.Report("dev", "Synced", cluster);
            world.Run();
        }

        return world;
    }

    private static void AddWaves(World world, string environment) => world.Fleets[environment] = world.Fleets[environment] with
    {
        Clusters = ["a", "b"],
        Waves = [new WaveFacts("wave-1", $"{environment}/wave-1", ["a"]), new WaveFacts("wave-2", $"{environment}/wave-2", ["b"])],
    };
}
