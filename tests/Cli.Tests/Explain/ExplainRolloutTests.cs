using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Explain;

public sealed class ExplainRolloutTests
{
    private const string Api = "apiVersion: lcncinfra.io/v1alpha1";

    private static readonly string[] Rings = ["a", "b", "c"];

    [Fact]
    public void Every_cluster_is_shown_with_its_wave_and_the_branch_that_it_follows()
    {
        using var plane = Waved();

        var run = CommandRun.Of("explain", "rollout", plane.Path, "-e", "dev");

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        Assert.Equal("dev\n  wave-1  dev/wave-1  first       edge-a\n  wave-2  dev/wave-2  second      edge-b\n  wave-3  dev/wave-3  no cluster\n", run.Out);
    }

    [Fact]
    public void The_same_is_JSON_on_request()
    {
        using var plane = Waved();

        var waves = CommandRun.Of("explain", "rollout", plane.Path, "-e", "dev", "--format", "json").Json("explain-rollout")
            .GetProperty("environments")[0].GetProperty("waves");

        Assert.Equal(("dev/wave-2", "second"), (waves[1].GetProperty("ref").GetString(), waves[1].GetProperty("clusters")[0].GetProperty("name").GetString()));
        Assert.Equal(3, waves.GetArrayLength());
    }

    [Fact]
    public void A_cluster_in_no_wave_is_an_error_and_nothing_is_shown()
    {
        using var plane = Waved();
        plane.Write("dev/third.yaml", Cluster("third", "edge-a", "nowhere"));

        var run = CommandRun.Of("explain", "rollout", plane.Path, "-e", "dev");

        Assert.Equal((ExitCode.WrongInput, string.Empty), (run.Code, run.Out));
        Assert.Contains("LC2060", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_without_a_rollout_says_so()
    {
        using var plane = new SmallControlPlane();

        Assert.Equal("dev has no rollout: every cluster follows the branch of the GitOps repository.\n", CommandRun.Of("explain", "rollout", plane.Path, "-e", "dev").Out);
    }

    private static SmallControlPlane Waved()
    {
        var plane = new SmallControlPlane();
        plane.Write("dev/settings.yaml", $"{Api}\nkind: EnvironmentSettings\nmetadata: {{name: dev}}\nspec:\n  rollout:\n    waves:\n"
            + string.Concat(Rings.Select(ring => $"      - labelSelector: {{matchLabels: {{ring: {ring}}}}}\n")));
        plane.Write("dev/second.yaml", Cluster("second", "edge-b", "b"));
        plane.Write("dev/first.yaml", Cluster("first", "edge-a", "a"));
        return plane;
    }

    private static string Cluster(string name, string type, string ring) =>
        $"{Api}\nkind: Cluster\nmetadata: {{name: {name}, labels: {{ring: {ring}}}}}\nspec: {{clusterType: {type}}}\n";
}
