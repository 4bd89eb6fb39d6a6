using LcncInfra.Benchmarks.Fleet;
using LcncInfra.Cli.Running;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Assemble;

public sealed class FleetShardTests
{
    private static readonly FleetParameters Fleet = new()
    {
        Name = "shards",
        Assignments = 200,
        Targets = 40,
        ClusterTypes = 6,
        Policies = 5,
        Configs = 30,
        NestedConfigs = 8,
        Schemas = 3,
        Workspaces = 2,
        Environments = 2,
    };

    [Fact]
    public void Any_number_of_shards_of_a_fleet_of_several_environments_gives_the_bytes_of_a_run_without_them()
    {
        using var folder = new TemporaryFolder();
        FleetWriter.Write(Fleet, folder.Of("cp"));
        using var sandbox = new ShardSandbox(folder.Of("cp"));
        var whole = sandbox.Whole();
        Assert.True(whole.Count > 3 * Fleet.Assignments);
        foreach (var count in new[] { 1, 2, 3, 7 })
        {
            // The shards of the division before are still there: each replaces what its folder held.
            sandbox.Generate(count);
            var run = sandbox.Assemble();

            Assert.True(run.Code == ExitCode.Done, run.Error);
            Assert.Equal(whole, FileTree.Read(sandbox.Out));
        }
    }

    [Fact]
    public void The_work_is_divided_evenly()
    {
        using var folder = new TemporaryFolder();
        FleetWriter.Write(Fleet with { Environments = 1 }, folder.Of("cp"));
        using var sandbox = new ShardSandbox(folder.Of("cp"));
        var whole = sandbox.Whole().Count;
        sandbox.Generate(3);

        var parts = Enumerable.Range(0, 3).Select(i => FileTree.Read(sandbox.Of("shards", $"{i}")).Count).ToList();

        Assert.All(parts, count => Assert.InRange(count, whole / 6, whole / 2));
    }
}
