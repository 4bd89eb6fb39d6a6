using LcncInfra.Automation.Tests.Worlds;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Tests.Worlds;

namespace LcncInfra.Automation.Tests.Pipeline;

public sealed class InterruptionTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_runner_killed_between_any_two_steps_is_finished_by_the_next(bool doStacksPublish)
    {
        var (whole, steps) = Life(-1, doStacksPublish);
        Assert.True(steps > 60, $"{steps} steps");
        for (var kill = 0; kill < steps; kill++)
        {
            Assert.Equal(whole, Life(kill, doStacksPublish).Text);
        }
    }

    [Fact]
    public void A_second_runner_at_any_step_changes_nothing()
    {
        var alone = new PipelineWorld(Flows.Chain());
        var counted = new InterruptingObserver(-1, () => { });
        alone.Run(counted);
        Assert.True(counted.Steps > 10, $"{counted.Steps} steps");
        for (var step = 0; step < counted.Steps; step++)
        {
            var world = new PipelineWorld(Flows.Chain());
            world.Run(new InterruptingObserver(step, () => world.Run()));
            Assert.Equal(alone.Text, world.Text);
        }
    }

    // Three environments and a release that fails in prod and goes back; the runner dies once.
    private static (string Text, int Steps) Life(int kill, bool doStacksPublish)
    {
        var world = new PipelineWorld(Flows.Chain(e => e with { Rollback = RollbackPolicy.OnFailure }));
        if (doStacksPublish)
        {
            world.LetStacksPublish();
        }

        var observer = new KillingObserver(kill);
        void Go()
        {
            try
            {
                world.Run(observer);
            }
            catch (KillingObserver.KilledException)
            {
                world.Stacks.Unlock();
                world.Run(observer);
            }
        }

        Go();
        foreach (var (release, verdict) in new[] { (1, "Synced"), (2, "Failed") })
        {
            world.Flow.Release = World.ReleaseOf(release);
            Go();
            foreach (var environment in new[] { "dev", "qa", "prod" })
            {
                world.Flow.Now += TimeSpan.FromMinutes(7);
                world.Flow.Report(environment, environment == "prod" ? verdict : "Synced");
                Go();
            }
        }

        return (world.Text, observer.Steps);
    }
}
