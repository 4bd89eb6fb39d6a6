using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Assemble;

public sealed class AssembleCommandTests : IDisposable
{
    private readonly ShardSandbox _sandbox = new(CommandRun.Example);

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData(1, "default")]
    [InlineData(2, "default")]
    [InlineData(3, "kalypso")]
    [InlineData(7, "default")]
    [InlineData(7, "kalypso")]
    public void Shards_of_one_environment_are_joined_to_the_bytes_of_a_run_without_them(int count, string profile)
    {
        var whole = _sandbox.Whole("-e", "prod", "--profile", profile);
        _sandbox.Generate(count, "-e", "prod", "--profile", profile);

        var run = _sandbox.Assemble();

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        Assert.Equal(whole, FileTree.Read(_sandbox.Out));
        Assert.Contains($"{whole.Count} files written", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_of_all_environments_are_joined_each_in_its_folder()
    {
        var whole = _sandbox.Whole();
        _sandbox.Generate(2);

        Assert.Equal(ExitCode.Done, _sandbox.Assemble().Code);
        Assert.Equal(whole, FileTree.Read(_sandbox.Out));
    }

    [Fact]
    public void No_cluster_type_is_rendered_twice_and_files_of_the_environment_only_by_the_first()
    {
        var whole = _sandbox.Whole("-e", "prod", "--profile", "kalypso");
        _sandbox.Generate(3, "-e", "prod", "--profile", "kalypso");

        var parts = Enumerable.Range(0, 3).Select(i => FileTree.Read(_sandbox.Of("shards", $"{i}")).Keys.Where(path => path != ".lcnc/shard.json").ToList()).ToList();

        Assert.Equal(whole.Keys, parts.SelectMany(part => part).Order(StringComparer.Ordinal));
        Assert.All(parts.SelectMany((part, i) => part.Where(path => path.StartsWith(".github/", StringComparison.Ordinal)).Select(_ => i)), i => Assert.Equal(0, i));
        Assert.True(parts.TrueForAll(part => part.Count > 0));
    }

    [Fact]
    public void What_is_published_is_treated_as_by_a_run_without_shards()
    {
        _sandbox.CopyControlPlane();
        foreach (var output in new[] { "whole", "out" })
        {
            CommandRun.Of("generate", _sandbox.ControlPlane, "-e", "dev", "-o", _sandbox.Of(output));
            _sandbox.Write($"{output}/notes.txt", "theirs");
        }

        File.Delete(_sandbox.Of("cp", "dev", "policies", "approvals-edge.yaml"));
        var whole = _sandbox.Whole("-e", "dev");
        _sandbox.Generate(2, "-e", "dev");

        Assert.Equal(ExitCode.Differs, _sandbox.Assemble("--check").Code);
        Assert.Equal(ExitCode.Done, _sandbox.Assemble().Code);
        Assert.Equal(ExitCode.Done, _sandbox.Assemble("--check").Code);
        Assert.Equal(whole, FileTree.Read(_sandbox.Out));
        Assert.Equal("theirs", whole["notes.txt"]);
        Assert.DoesNotContain(whole.Keys, path => path.Contains("approvals-edge", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_others_in_the_way_stays_until_it_is_adopted()
    {
        _sandbox.Generate(2, "-e", "dev");
        _sandbox.Write("out/sales-cloud/README.md", "theirs");

        var refused = _sandbox.Assemble();

        Assert.Equal(ExitCode.WrongInput, refused.Code);
        Assert.Contains("LC6002", refused.Error, StringComparison.Ordinal);
        Assert.Single(FileTree.Read(_sandbox.Out));
        Assert.Equal(ExitCode.Done, _sandbox.Assemble("--adopt").Code);
        Assert.Equal(_sandbox.Whole("-e", "dev"), FileTree.Read(_sandbox.Out));
    }

    [Fact]
    public void With_keep_going_what_failed_in_a_shard_keeps_its_published_files()
    {
        _sandbox.CopyControlPlane();
        foreach (var output in new[] { "whole", "out" })
        {
            CommandRun.Of("generate", _sandbox.ControlPlane, "-e", "dev", "-o", _sandbox.Of(output));
        }

        _sandbox.Change(
            "main/templates/namespace.yaml",
            "kind: Namespace", "kind: Namespace{{ if eq .DeploymentTargetName \"approvals-edge\" }}{{ fail \"broken\" }}{{ end }}");
        var whole = _sandbox.Whole("-e", "dev", "--keep-going");
        var codes = Enumerable.Range(0, 3).Select(i => _sandbox.Shard(i, 3, "-e", "dev", "--keep-going").Code).ToList();
        Assert.Equal([ExitCode.Done, ExitCode.Done, ExitCode.WrongInput], codes.Order());

        var run = _sandbox.Assemble();

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("broken", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 assignment failed and kept what is published", run.Out, StringComparison.Ordinal);
        Assert.Equal(whole, FileTree.Read(_sandbox.Out));
    }

    [Fact]
    public void A_shard_that_finds_an_error_writes_nothing_and_is_missed()
    {
        _sandbox.CopyControlPlane();
        _sandbox.Change("main/templates/namespace.yaml", "kind: Namespace", "kind: Namespace{{ if eq .DeploymentTargetName \"approvals-edge\" }}{{ fail \"broken\" }}{{ end }}");
        var failed = Enumerable.Range(0, 3).Where(i => _sandbox.Shard(i, 3, "-e", "dev").Code == ExitCode.WrongInput).ToList();

        var run = _sandbox.Assemble();

        Assert.False(Directory.Exists(_sandbox.Of("shards", $"{Assert.Single(failed)}")));
        Assert.Contains($"LC6024: Environment 'dev' was divided into 3 shards, and {failed[0]}/3 is missing.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_sandbox.Out));
    }

    [Fact]
    public void A_shard_replaces_the_one_before_it_in_its_folder()
    {
        _sandbox.Generate(1, "-e", "dev");
        _sandbox.Shard(0, 2, "-e", "dev");
        _sandbox.Shard(1, 2, "-e", "dev");

        Assert.Equal(ExitCode.Done, _sandbox.Assemble().Code);
        Assert.Equal(_sandbox.Whole("-e", "dev"), FileTree.Read(_sandbox.Out));
        Assert.DoesNotContain(
            FileTree.Read(_sandbox.Of("shards", "0")).Keys, FileTree.Read(_sandbox.Of("shards", "1")).Keys.Where(path => path != ".lcnc/shard.json").Contains);
        Assert.Contains("nothing to do", _sandbox.Shard(1, 2, "-e", "dev").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_which_shard_was_written_and_how_many_were_joined()
    {
        var shard = _sandbox.Shard(0, 1, "-e", "dev", "--format", "json").Json("generate");
        var joined = _sandbox.Assemble("--format", "json").Json("assemble");

        Assert.Equal("0/1", shard.GetProperty("environments")[0].GetProperty("shard").GetString());
        Assert.Equal(1, joined.GetProperty("shards").GetInt32());
        Assert.Equal(4, joined.GetProperty("environments")[0].GetProperty("clusterTypes").GetArrayLength());
    }
}
