using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.WhatIf;

public sealed class WhatIfCommandTests
{
    [Fact]
    public void A_drained_cluster_type_moves_its_targets_to_the_next_best()
    {
        using var controlPlane = Governed();

        var run = CommandRun.Of("what-if", controlPlane.Path, "-e", "dev", "--drain", "site=a");

        Assert.Equal((ExitCode.Done, true), (run.Code, run.Out.StartsWith("dev: 1 deployment target would move\n", StringComparison.Ordinal)));
        Assert.Contains("  -  edge-a/shop-front  the cluster type is gone\n  +  edge-b/shop-front  placed by policy 'fronts'", run.Out, StringComparison.Ordinal);
        Assert.Contains("removed reconciler.yaml of edge-a/shop-front", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_cluster_type_moves_nothing_unless_it_is_better()
    {
        using var controlPlane = Governed();
        controlPlane.Write("new.yaml", File.ReadAllText(controlPlane.Of("dev/edge-a.yaml")).Replace("name: edge-a", "name: a-new", StringComparison.Ordinal));

        var run = CommandRun.Of("what-if", controlPlane.Path, "-e", "dev", "--add", controlPlane.Of("new.yaml"));

        Assert.True(run.Out.StartsWith("dev: 0 deployment targets would move\n", StringComparison.Ordinal), run.Out + run.Error);
    }

    [Fact]
    public void A_label_that_is_set_or_removed_counts_as_JSON_shows()
    {
        using var controlPlane = Governed();

        var moved = CommandRun.Of("what-if", controlPlane.Path, "-e", "dev", "--set-label", "edge-a:place=cloud", "--set-label", "edge-b:site", "--format", "json")
            .Json("what-if").GetProperty("environments")[0].GetProperty("moved")[0];

        Assert.Equal("shop-front", moved.GetProperty("deploymentTarget").GetString());
        Assert.Equal("edge-b", moved.GetProperty("joins")[0].GetProperty("clusterType").GetString());
        Assert.Contains("schedulingPolicies one asks for it, but finds 'no'", moved.GetProperty("leaves")[0].GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_is_an_error_that_explains_and_nothing_is_written()
    {
        using var controlPlane = Governed();
        var before = Directory.GetFiles(controlPlane.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();

        var run = CommandRun.Of("what-if", controlPlane.Path, "-e", "dev", "--drain", "place=edge");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC2010: Placement policy 'fronts' asks for 1 cluster type for 'shop-front', but only 0 can be taken.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(controlPlane.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("LC7018")]
    [InlineData("LC7019", "--drain", "=b")]
    [InlineData("LC7019", "--set-label", "zone=red")]
    [InlineData("LC7020", "--set-label", "edge-x:zone=red")]
    [InlineData("LC7021", "--drain", "site=z")]
    [InlineData("LC7005", "--add", "no-such-file.yaml")]
    public void What_cannot_be_supposed_is_told(string code, params string[] arguments)
    {
        using var controlPlane = Governed();

        var run = CommandRun.Of(["what-if", controlPlane.Path, "-e", "dev", .. arguments]);

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    private static SmallControlPlane Governed()
    {
        var controlPlane = new SmallControlPlane();
        controlPlane.Write(
            "dev/placement.yaml",
            "apiVersion: lcncinfra.io/v1alpha1\nkind: PlacementPolicy\nmetadata: {name: fronts}\nspec:\n"
            + "  deploymentTargetSelector: {labelSelector: {matchLabels: {tier: front}}}\n  count: 1\n");
        return controlPlane;
    }
}
