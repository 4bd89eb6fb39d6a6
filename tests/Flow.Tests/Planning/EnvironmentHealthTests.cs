using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.States;
using LcncInfra.Flow.Tests.Worlds;

namespace LcncInfra.Flow.Tests.Planning;

public sealed class EnvironmentHealthTests
{
    [Fact]
    public void A_release_that_was_healthy_and_is_not_any_more_goes_no_further_until_it_is_again()
    {
        var world = Healthy("dev");
        Assert.Equal([1], world.NumbersOf("qa"));
        world.Report("qa", "Synced");
        world.Report("dev", "Failed");
        var plan = world.Run().Plan;
        Assert.Equal("deployed: dev-cluster reports Failed", plan.Environments[0].Unwell);
        Assert.Contains("not well in dev any more", plan.Environments[2].Note, StringComparison.Ordinal);
        Assert.Equal((Verdict.Healthy, Verdict.Healthy), (world.State.Of("dev").Current?.Verdict, world.State.Of("qa").Current?.Verdict));
        Assert.Empty(world.NumbersOf("prod"));

        world.Report("dev", "Synced");
        world.Run();
        Assert.Equal([1], world.NumbersOf("prod"));
    }

    [Fact]
    public void What_an_environment_runs_by_now_says_nothing_of_what_it_ran_before()
    {
        var world = Healthy("dev");
        world.Release = World.ReleaseOf(2);
        world.Run();
        world.Report("dev", "Failed");
        world.Report("qa", "Synced");
        world.Run();
        Assert.Equal([1], world.NumbersOf("prod"));
        Assert.Equal([1], world.NumbersOf("qa"));
    }

    [Fact]
    public void What_was_found_healthy_is_not_rolled_back_by_itself_and_takes_what_is_newer()
    {
        var world = Healthy("dev", e => e with { Rollback = RollbackPolicy.OnFailure });
        world.Release = World.ReleaseOf(2);
        world.Run();
        world.Report("dev", "Synced");
        world.Run();
        world.Report("dev", "Failed");
        world.Run();
        Assert.Equal([1, 2], world.NumbersOf("dev"));
        world.Release = World.ReleaseOf(3);
        world.Run();
        Assert.Equal([1, 2, 3], world.NumbersOf("dev"));
    }

    [Fact]
    public void A_cluster_that_is_silent_for_a_while_is_not_unwell()
    {
        var world = Healthy("dev");
        world.Report("qa", "Synced");
        world.Reports.RemoveAll(r => r.Cluster == "dev-cluster");
        world.Run();
        Assert.Equal([1], world.NumbersOf("prod"));
    }

    private static World Healthy(string environment, Func<PromotionEnvironment, PromotionEnvironment>? change = null)
    {
        var world = new World(Flows.Chain(change));
        world.Run();
        world.Report(environment, "Synced");
        world.Run();
        return world;
    }
}
