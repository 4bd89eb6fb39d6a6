using LcncInfra.Scheduling.Explanations;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Scheduling.Tests;

public sealed class PlacementExplanationTests
{
    [Fact]
    public void Each_condition_of_each_policy_says_what_it_found_and_the_nearest_policy_comes_first()
    {
        var catalog = new FleetBuilder()
            .ClusterType("edge", "site=hamburg")
            .Target("shop", "a", "zone=red")
            .Policy("far", "zone=blue", "site=rotterdam")
            .Policy("near", "zone=red", "site=rotterdam", "team")
            .Build();

        var explanation = PlacementExplanation.Of(catalog, catalog.DeploymentTargets[0].Value, catalog.ClusterTypes[0].Value);

        Assert.False(explanation.IsPlaced);
        Assert.Equal(["near", "far"], explanation.Verdicts.Select(v => v.Policy));
        Assert.Equal(
            ["workspace=team found team: True", "zone=red found red: True", "site=rotterdam found hamburg: False"],
            explanation.Verdicts[0].DeploymentTarget.Concat(explanation.Verdicts[0].ClusterType)
                .Select(r => $"{r.Requirement} found {r.Found}: {r.Met}"));
    }

    [Fact]
    public void A_policy_that_places_the_pair_comes_before_all_others()
    {
        var catalog = new FleetBuilder()
            .ClusterType("edge", "site=hamburg")
            .Target("shop", "a", "zone=red")
            .Policy("a-miss", "zone=blue", "site=hamburg")
            .Policy("hit", "zone=red", "site=hamburg")
            .Build();

        var explanation = PlacementExplanation.Of(catalog, catalog.DeploymentTargets[0].Value, catalog.ClusterTypes[0].Value);

        Assert.True(explanation.IsPlaced);
        Assert.Equal("hit", explanation.Verdicts[0].Policy);
    }
}
