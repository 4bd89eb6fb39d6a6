using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Tests.Schedulers;

public sealed class AllowExecTests
{
    [Fact]
    public void A_policy_leaves_its_choice_to_a_program_that_the_command_line_allows_and_the_decisions_say_so()
    {
        using var controlPlane = Governed();
        using var script = SchedulerScript.Answering("shop-front=edge-b");

        var run = CommandRun.Of("generate", controlPlane.Path, "-e", "dev", "-o", controlPlane.Of("out"), "--allow-exec", $"pick={script.File}");

        Assert.True(run.Code == 0, run.Error);
        Assert.True(File.Exists(controlPlane.Of("out/edge-b/shop-front/reconciler.yaml")));
        var decisions = File.ReadAllText(controlPlane.Of("out/.lcnc/decisions.yaml"));
        Assert.Contains(
            $"schedulers:\n  - policy: \"fronts\"\n    name: \"pick\"\n    executable: \"pick.sh\"\n    digest: {ContentDigest.Of(File.ReadAllBytes(script.File))}\n",
            decisions,
            StringComparison.Ordinal);
        Assert.Contains("    scheduler: \"pick\"\n", decisions, StringComparison.Ordinal);
        Assert.Contains("because: \"passes every filter, but the scheduler 'pick' does not take it\"\n        clusterTypes: [\"edge-a\"]", decisions, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_leave_no_program_runs_and_nothing_is_written()
    {
        using var controlPlane = Governed();

        var run = CommandRun.Of("generate", controlPlane.Path, "-e", "dev", "-o", controlPlane.Of("out"));

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC2070", run.Error, StringComparison.Ordinal);
        Assert.Contains("--allow-exec pick=FILE", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(controlPlane.Of("out")));
    }

    [Theory]
    [InlineData("exit 7", "LC2071", "it ended with exit code 7")]
    [InlineData("echo 'kind: Pod'", "LC2071", "it wrote no ResourceList")]
    [InlineData("printf '\\000\\377'", "LC2071", "cannot be read")]
    [InlineData("echo 'apiVersion: config.kubernetes.io/v1'; echo 'kind: ResourceList'; echo 'items: [{kind: Assignment, spec: {deploymentTarget: shop-front, clusterType: cloud}}]'", "LC2073", "'cloud' fails schedulingPolicies")]
    public void A_scheduler_that_fails_stops_the_run(string body, string code, string message)
    {
        using var controlPlane = Governed();
        using var script = new SchedulerScript(body);

        var run = CommandRun.Of("validate", controlPlane.Path, "-e", "dev", "--allow-exec", $"pick={script.File}");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains(code, run.Error + run.Out, StringComparison.Ordinal);
        Assert.Contains(message, run.Error + run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_if_and_explain_ask_it_too()
    {
        using var controlPlane = Governed();
        using var script = SchedulerScript.Answering("shop-front=edge-b");
        string[] allowed = ["-e", "dev", "--allow-exec", $"pick={script.File}"];

        var explained = CommandRun.Of(["explain", "placement", "shop-front", "edge-b", "--control-plane", controlPlane.Path, .. allowed]);
        var supposed = CommandRun.Of(["what-if", controlPlane.Path, "--drain", "site=a", .. allowed]);

        Assert.Contains("dev: shop-front on edge-b: placed", explained.Out, StringComparison.Ordinal);
        Assert.True(supposed.Out.StartsWith("dev: 0 deployment targets would move\n", StringComparison.Ordinal), supposed.Out + supposed.Error);
    }

    [Theory]
    [InlineData("pick")]
    [InlineData("=pick.sh")]
    [InlineData("../pick=x")]
    public void What_names_no_program_is_wrong_usage(string value)
    {
        using var controlPlane = Governed();

        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("validate", controlPlane.Path, "--allow-exec", value).Code);
    }

    private static SmallControlPlane Governed()
    {
        var controlPlane = new SmallControlPlane();
        controlPlane.Write(
            "dev/placement.yaml",
            "apiVersion: lcncinfra.io/v1alpha1\nkind: PlacementPolicy\nmetadata: {name: fronts}\nspec:\n"
            + "  deploymentTargetSelector: {labelSelector: {matchLabels: {tier: front}}}\n  count: 1\n  scheduler: {name: pick}\n");
        return controlPlane;
    }
}
