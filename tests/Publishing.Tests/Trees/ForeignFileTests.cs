using LcncInfra.Cli.Running;
using LcncInfra.Testing.Git;

namespace LcncInfra.Publishing.Tests.Trees;

public sealed class ForeignFileTests : IDisposable
{
    private readonly PublishSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Files_of_others_stay_as_they_are_whatever_they_are()
    {
        _sandbox.CommitForeign("dev", clone =>
        {
            File.WriteAllText(Path.Combine(clone, "tool.sh"), "#!/bin/sh\n");
            PublishSandbox.MakeExecutable(Path.Combine(clone, "tool.sh"));
            File.CreateSymbolicLink(Path.Combine(clone, "link"), "../outside");
            File.WriteAllText(Path.Combine(clone, "with \"quotes\",\n a newline and \\ é"), "x");
            File.WriteAllText(Path.Combine(clone, "-f"), "x");
            Directory.CreateDirectory(Path.Combine(clone, "edge-a"));
            File.WriteAllText(Path.Combine(clone, "edge-a", "NOTES"), "of others");
            GitSandbox.Run(clone, "update-index", "--add", "--cacheinfo", "160000,0123456789012345678901234567890123456789,theirs");
        });
        var before = Entries("dev");

        _sandbox.Done("--direct");
        _sandbox.Plane.Policy("place: cloud");
        _sandbox.Commit();
        _sandbox.Done("--direct");

        Assert.Empty(before.Except(Entries("dev")));
        Assert.DoesNotContain("edge-a/shop-front/reconciler.yaml", _sandbox.Files("dev"));
        _sandbox.ShouldBeSound();
    }

    [Theory]
    [InlineData("edge-a", "a file where our folder must go")]
    [InlineData("edge-a/shop-front/reconciler.yaml/deeper", "a folder where our file must go")]
    public void What_a_commit_could_only_lose_is_an_obstacle(string path, string why)
    {
        var theirs = _sandbox.CommitForeign("dev", clone =>
        {
            var file = Path.Combine(clone, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? clone);
            File.WriteAllText(file, why);
        });

        var run = _sandbox.Publish("--direct", "--adopt");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC9001", run.Error, StringComparison.Ordinal);
        Assert.Equal(theirs, _sandbox.Head("dev"));
    }

    [Fact]
    public void A_file_of_others_in_the_way_stops_the_run_until_it_is_adopted()
    {
        _sandbox.CommitForeign("dev", clone =>
        {
            Directory.CreateDirectory(Path.Combine(clone, "edge-a", "shop-front"));
            File.CreateSymbolicLink(Path.Combine(clone, "edge-a", "shop-front", "reconciler.yaml"), "/etc/passwd");
        });

        Assert.Contains("LC6002", _sandbox.Publish("--direct").Error, StringComparison.Ordinal);
        _sandbox.Done("--direct", "--adopt");
        Assert.StartsWith("100644 blob", _sandbox.InRepository("ls-tree", "dev", "edge-a/shop-front/reconciler.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_changed_in_our_files_is_changed_back()
    {
        _sandbox.Done("--direct");
        var ours = Entries("dev");
        _sandbox.CommitForeign("dev", clone =>
        {
            var file = Path.Combine(clone, "edge-a/shop-front/reconciler.yaml");
            File.WriteAllText(file, "changed");
            PublishSandbox.MakeExecutable(Path.Combine(clone, "cloud/README.md"));
        });

        _sandbox.Done("--direct");

        Assert.Equal(ours, Entries("dev"));
    }

    private string[] Entries(string branch) => _sandbox.InRepository("ls-tree", "-r", "-z", branch).Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
