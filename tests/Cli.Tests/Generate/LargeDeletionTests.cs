using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Generate;

public sealed class LargeDeletionTests : IDisposable
{
    private readonly SmallControlPlane _plane = new();

    public LargeDeletionTests()
    {
        foreach (var site in new[] { "c", "d", "e", "f" })
        {
            _plane.ClusterType($"edge-{site}", $"place: edge, site: {site}");
        }
    }

    [Theory]
    [InlineData]
    [InlineData("--check")]
    [InlineData("--keep-going")]
    public void Nothing_is_written_and_the_exit_code_is_1(params string[] options)
    {
        var output = _plane.Generate();
        _plane.Policy("site: a");

        var run = Generate(options);

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("error LC6007: This run would delete 5 of the 6 assignments of environment 'dev' (84 %): all 1 of cluster type 'edge-b'", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(output, "edge-f", "shop-front", "reconciler.yaml")));
    }

    [Fact]
    public void What_a_run_adds_changes_and_deletes_is_told_by_cluster_type()
    {
        var output = _plane.Generate();
        _plane.Policy("place: edge, site: a");
        _plane.Config("base", "platform-config: \"true\"", "LEVEL: debug");
        File.Delete(_plane.Of("dev/edge-f.yaml"));
        var rendering = Assert.Single(Generate("--check").Error.Split('{', ' ', ','), word => word.StartsWith("sha256:", StringComparison.Ordinal));
        _plane.Write("dev/settings.yaml", $"apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {{name: dev}}\nspec:\n  allowDeletion: {{rendering: '{rendering}', percent: 84, reason: closed}}\n");

        var run = Generate("--format", "text");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("  edge-a        1 assignment: 1 changed\n  edge-b        0 assignments: 1 deleted\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  edge-f        0 assignments: 1 deleted\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  blast radius: 1 changed, 5 deleted (84 % of 6 assignments)\n", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(output, "edge-f")));
        var radius = Generate("--format", "json").Json("generate").GetProperty("environments")[0].GetProperty("blastRadius");
        Assert.Equal((1, 0), (radius.GetProperty("before").GetInt32(), radius.GetProperty("deleted").GetInt32()));
    }

    public void Dispose() => _plane.Dispose();

    private CommandRun Generate(params string[] options) => CommandRun.Of(["generate", _plane.Path, "-e", "dev", "-o", _plane.Of("out/dev"), .. options]);
}
