using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Assemble;

public sealed class RefusedShardTests : IDisposable
{
    private readonly ShardSandbox _sandbox = new(CommandRun.Example);

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_missing_shard() => Refused("LC6024", "and 1/3 is missing", () => Directory.Delete(_sandbox.Of("shards", "1"), recursive: true));

    [Fact]
    public void A_shard_given_twice() => Refused(
        "LC6023", "Shard 1/3 of environment 'dev' is given twice", () => FileTree.Copy(_sandbox.Of("shards", "1"), _sandbox.Of("shards", "copy")));

    [Fact]
    public void A_folder_without_a_shard()
    {
        Directory.CreateDirectory(_sandbox.Shards);

        var run = _sandbox.Assemble();

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC6021", run.Error, StringComparison.Ordinal);
        Assert.Contains("holds a record", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("was changed or cut", "\"assignments\": 3", "\"assignments\": 4")]
    [InlineData("format version", "\"version\": 1", "\"version\": 2")]
    [InlineData("was changed or cut", "\"index\"", "\"number\"")]
    [InlineData("not one that this program writes", "}", "")]
    public void A_record_that_was_changed(string why, string before, string after) => Refused("LC6021", why, () =>
    {
        var record = Directory.GetFiles(_sandbox.Shards, "shard.json", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .First(file => File.ReadAllText(file).Contains(before, StringComparison.Ordinal));
        var text = File.ReadAllText(record).Replace(before, after, StringComparison.Ordinal);
        File.WriteAllText(record, text);
    });

    [Fact]
    public void A_file_that_is_missing() => Refused("LC6022", "is missing", () => File.Delete(AFile()));

    [Fact]
    public void A_file_that_was_changed() => Refused("LC6022", "is damaged", () => File.AppendAllText(AFile(), " "));

    [Fact]
    public void A_file_that_is_a_link() => Refused("LC6022", "is damaged", () =>
    {
        var file = AFile();
        File.Move(file, file + ".other");
        File.CreateSymbolicLink(file, file + ".other");
    });

    [Fact]
    public void A_shard_of_another_control_plane() => Refused("LC6025", "differ in control plane (sha256:", () =>
    {
        _sandbox.CopyControlPlane();
        File.AppendAllText(_sandbox.Of("cp", "main", "templates", "namespace.yaml"), "# later\n");
        _sandbox.Shard(1, 3, "-e", "dev");
    });

    [Theory]
    [InlineData("profile (default, kalypso)", "-e", "dev", "--profile", "kalypso")]
    [InlineData("environment (dev, qa)", "-e", "qa")]
    [InlineData("folder of the environment (none, dev)")]
    [InlineData("facts (none, sha256:", "-e", "dev", "--facts", "FACTS")]
    public void A_shard_with_other_options(string difference, params string[] options) => Refused("LC6025", difference, () =>
    {
        _sandbox.Write("facts.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: facts\n  labels: {platform-config: \"true\", place: nowhere}\ndata:\n  ENDPOINT: none\n");
        Directory.Delete(_sandbox.Of("shards", "1"), recursive: true);
        _sandbox.Shard(1, 3, [.. options.Select(option => option == "FACTS" ? _sandbox.Of("facts.yaml") : option)]);
    });

    [Fact]
    public void A_shard_of_another_number() => Refused("LC6025", "number of shards (3, 2)", () => _sandbox.Shard(1, 2, "-e", "dev"));

    [Fact]
    public void What_a_killed_run_left_beside_a_shard_is_no_shard()
    {
        _sandbox.Generate(2, "-e", "dev");
        FileTree.Copy(_sandbox.Of("shards", "0"), _sandbox.Of("shards", "0.lcnc-new"));

        Assert.Equal(ExitCode.Done, _sandbox.Assemble().Code);
    }

    [Fact]
    public void An_output_among_the_shards()
    {
        _sandbox.Generate(2, "-e", "dev");

        Assert.Contains("LC7307", CommandRun.Of("assemble", _sandbox.Shards, "-o", _sandbox.Of("shards", "0")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shard_in_a_published_tree_and_a_tree_in_a_shard()
    {
        _sandbox.Whole("-e", "dev");
        _sandbox.Generate(1, "-e", "dev");

        var shard = CommandRun.Of("generate", _sandbox.ControlPlane, "-e", "dev", "-o", _sandbox.Of("whole"), "--shard", "0/2");
        var tree = CommandRun.Of("generate", _sandbox.ControlPlane, "-e", "dev", "-o", _sandbox.Of("shards", "0"));

        Assert.Contains("LC6026: The output holds a whole tree", shard.Error, StringComparison.Ordinal);
        Assert.Contains("LC6026: The output is a shard", tree.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3/3", "0/3, 1/3 and 2/3")]
    [InlineData("-1/3", "Unknown option")]
    [InlineData("1", "is no shard")]
    [InlineData("0/0", "is no shard")]
    [InlineData("0/100000", "at most 1000")]
    public void Wrong_numbers_are_wrong_usage(string shard, string said)
    {
        var run = CommandRun.Of("generate", CommandRun.Example, "-o", _sandbox.Out, "--shard", shard);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Deleting_files_of_others_is_for_the_one_who_joins()
    {
        var run = CommandRun.Of("generate", CommandRun.Example, "-o", _sandbox.Out, "--shard", "0/2", "--profile", "kalypso", "--delete-foreign");

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("lcnc assemble", run.Error, StringComparison.Ordinal);
    }

    private void Refused(string code, string said, Action spoil)
    {
        _sandbox.Generate(3, "-e", "dev");
        spoil();

        var run = _sandbox.Assemble();

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains($"error {code}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_sandbox.Out));
    }

    private string AFile() =>
        Directory.GetFiles(_sandbox.Of("shards", "1"), "namespace.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
}
