using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Explain;

public sealed class ExplainPlacementTests
{
    [Fact]
    public void Without_a_cluster_type_each_has_a_line_with_the_deciding_policy_or_the_nearest_miss()
    {
        using var plane = new SmallControlPlane();

        var run = CommandRun.Of("explain", "placement", "shop-front", "--control-plane", plane.Path, "-e", "dev");

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        Assert.StartsWith("dev: shop-front is placed on 2 of 3 cluster types\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  cloud   not placed  Policy 'fronts' comes closest: it asks the cluster type for 'place=edge', but finds 'cloud'.\n", run.Out, StringComparison.Ordinal);
        Assert.Matches("  edge-a  placed      by policy 'fronts' \\(.*dev/policy.yaml:3:18\\)\n", run.Out);
    }

    [Fact]
    public void With_a_cluster_type_every_condition_of_every_policy_is_shown_with_what_was_found()
    {
        using var plane = new SmallControlPlane();

        var run = CommandRun.Of("explain", "placement", "shop-back", "cloud", "--control-plane", plane.Path, "-e", "dev");

        Assert.StartsWith("dev: shop-back on cloud: not placed\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("it asks the target for 'tier=front', but finds 'back', and 1 more condition fails.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  target        workspace=team  has 'team'   met\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  target        tier=front      has 'back'   not met\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  cluster type  place=edge      has 'cloud'  not met\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_document_fits_its_schema()
    {
        var json = CommandRun.Of(
            "explain", "placement", "approvals-edge", "--control-plane", CommandRun.Example, "-e", "dev", "--format", "json").Json("explain-placement");

        var pairs = json.GetProperty("environments")[0].GetProperty("pairs");
        Assert.Equal(4, pairs.GetArrayLength());
        Assert.Contains("comes closest", pairs[1].GetProperty("closest").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_target_is_answered_with_the_nearest()
    {
        var run = CommandRun.Of("explain", "placement", "approval-edge", "--control-plane", CommandRun.Example);

        Assert.Equal((ExitCode.WrongInput, string.Empty), (run.Code, run.Out));
        Assert.Equal("error LC7001: There is no deployment target 'approval-edge' in any environment.\n  hint: Did you mean 'approvals-edge'?\n", run.Error);
    }

    [Fact]
    public void An_unknown_cluster_type_is_answered_with_the_nearest()
    {
        var run = CommandRun.Of("explain", "placement", "approvals-edge", "sales-clod", "--control-plane", CommandRun.Example, "-e", "dev");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Equal("error LC7002: There is no cluster type 'sales-clod' in environment 'dev'.\n  hint: Did you mean 'sales-cloud'?\n", run.Error);
    }
}
