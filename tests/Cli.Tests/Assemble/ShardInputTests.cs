using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Cli.Tests.Schedulers;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Assemble;

/// <summary>Shards of control planes with all that a run can be given: placement policies, previous decisions, a lock, a memory, a scheduler.</summary>
public sealed class ShardInputTests : IDisposable
{
    private const string Commit = "89abcdef0123456789abcdef0123456789abcdef";

    private readonly SmallControlPlane _plane = new();
    private readonly ShardSandbox _sandbox;

    public ShardInputTests() => _sandbox = new ShardSandbox(_plane.Path);

    public void Dispose()
    {
        _sandbox.Dispose();
        _plane.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Placement_policies_place_in_shards_as_in_a_run_without_them(int count)
    {
        Govern("count: {atLeast: 2, atMost: 3}, spread: [{key: site, maxSkew: 1}], preferred: [{key: site, operator: In, values: [c], weight: 3}]");

        ShouldJoinToTheWhole(count);

        Assert.Contains("placements:\n", File.ReadAllText(_sandbox.Of("out", ".lcnc", "decisions.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Previous_decisions_count_in_shards_as_in_a_run_without_them()
    {
        Govern("count: 1");
        _sandbox.Whole("-e", "dev");
        var before = _sandbox.Of("before.yaml");
        File.WriteAllText(before, File.ReadAllText(_sandbox.Of("whole", ".lcnc", "decisions.yaml")).Replace("edge-a", "edge-d", StringComparison.Ordinal));

        ShouldJoinToTheWhole(3, "--previous", before);

        Assert.True(Directory.Exists(_sandbox.Of("out", "edge-d", "shop-front")));
        Assert.False(Directory.Exists(_sandbox.Of("out", "edge-a", "shop-front")));
    }

    [Fact]
    public void Shards_of_which_one_did_not_get_the_previous_decisions_are_refused()
    {
        Govern("count: 1");
        _sandbox.Whole("-e", "dev");
        _sandbox.Shard(0, 2, "-e", "dev", "--previous", _sandbox.Of("whole"));
        _sandbox.Shard(1, 2, "-e", "dev");

        var run = _sandbox.Assemble();

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC6025", run.Error, StringComparison.Ordinal);
        Assert.Contains("previous decisions", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_in_which_a_scheduler_answered_differently_are_refused()
    {
        Govern("count: 1, scheduler: {name: pick}");
        foreach (var (index, site) in new[] { (0, "a"), (1, "b") })
        {
            using var script = SchedulerScript.Answering($"shop-front=edge-{site}");
            Assert.Equal(ExitCode.Done, _sandbox.Shard(index, 2, "-e", "dev", "--allow-exec", $"pick={script.File}").Code);
        }

        var run = _sandbox.Assemble();

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("decisions of placement policies", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheduler_s_choice_is_joined_to_the_bytes_of_a_run_without_shards()
    {
        Govern("count: 1, scheduler: {name: pick}");
        using var script = SchedulerScript.Answering("shop-front=edge-c");

        ShouldJoinToTheWhole(2, "--allow-exec", $"pick={script.File}");

        Assert.True(Directory.Exists(_sandbox.Of("out", "edge-c", "shop-front")));
    }

    [Fact]
    public void Shards_of_a_locked_control_plane_are_of_its_release_and_at_its_commits()
    {
        Lock();

        ShouldJoinToTheWhole(3);

        var release = File.ReadAllText(_sandbox.Of("out", ".lcnc", "release.json"));
        Assert.Contains(SourceLockReader.Read(File.ReadAllBytes(_plane.Of("lcnc.lock")), "lcnc.lock", new())!.Release, release, StringComparison.Ordinal);
        Assert.Contains(Commit, File.ReadAllText(_sandbox.Of("out", "edge-a", "shop-front", "reconciler.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shard_without_the_lock_of_the_others_is_refused()
    {
        _sandbox.Shard(0, 2, "-e", "dev");
        Lock();
        _sandbox.Shard(1, 2, "-e", "dev");

        var run = _sandbox.Assemble();

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC6025", run.Error, StringComparison.Ordinal);
        Assert.Contains("lock (none", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_that_remember_are_joined_to_the_bytes_of_a_run_that_does_not()
    {
        string Cache() => _sandbox.Of("cache");
        for (var round = 0; round < 3; round++)
        {
            for (var index = 0; index < 2; index++)
            {
                var run = CommandRun.WithCache(Cache(), "generate", _plane.Path, "-e", "dev", "-o", _sandbox.Of("shards", $"{index}"), "--shard", $"{index}/2");
                Assert.True(run.Code == ExitCode.Done, run.Error);
                Assert.Equal(round == 1, run.Out.Contains("nothing to do", StringComparison.Ordinal));
            }

            Assert.Equal(ExitCode.Done, _sandbox.Assemble().Code);
            Assert.Equal(_sandbox.Whole("-e", "dev"), FileTree.Read(_sandbox.Out));
            if (round == 1)
            {
                _plane.Config("base", "platform-config: \"true\"", "LEVEL: debug");
            }
        }

        Assert.Equal(2, FileTree.Read(Path.Combine(Cache(), "renderings")).Count);
    }

    private void ShouldJoinToTheWhole(int count, params string[] options)
    {
        var whole = _sandbox.Whole(["-e", "dev", .. options]);
        _sandbox.Generate(count, ["-e", "dev", .. options]);

        var run = _sandbox.Assemble();

        Assert.True(run.Code == ExitCode.Done, run.Error);
        Assert.True(whole.Count > 0);
        Assert.Equal(whole, FileTree.Read(_sandbox.Out));
    }

    private void Govern(string rules)
    {
        foreach (var site in new[] { "c", "d", "e" })
        {
            _plane.ClusterType($"edge-{site}", $"place: edge, site: {site}");
        }

        _plane.Write(
            "dev/placement.yaml",
            "apiVersion: lcncinfra.io/v1alpha1\nkind: PlacementPolicy\nmetadata: {name: fronts}\n"
            + $"spec: {{deploymentTargetSelector: {{labelSelector: {{matchLabels: {{tier: front}}}}}}, {rules}}}\n");
    }

    private void Lock()
    {
        var locked = SourceLock.Of(
        [
            new LockedSource(LockedSourceKind.Manifests, "https://example.com/g", "dev", Commit),
        ]);
        File.WriteAllBytes(_plane.Of("lcnc.lock"), SourceLockWriter.Write(locked));
        _plane.Write(
            "main/flux.yaml",
            "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: Template\nmetadata: {name: flux}\nspec:\n  type: reconciler\n  manifests:\n    - \"kind: Reconciler\\ncommit: {{ .Manifests.commit }}\\n\"\n");
    }
}
