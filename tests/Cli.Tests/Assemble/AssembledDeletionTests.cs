using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Assemble;

public sealed class AssembledDeletionTests : IDisposable
{
    private readonly SmallControlPlane _plane = new();
    private readonly ShardSandbox _sandbox;

    public AssembledDeletionTests()
    {
        foreach (var site in new[] { "c", "d", "e", "f" })
        {
            _plane.ClusterType($"edge-{site}", $"place: edge, site: {site}");
        }

        _sandbox = new ShardSandbox(_plane.Path);
    }

    public void Dispose()
    {
        _sandbox.Dispose();
        _plane.Dispose();
    }

    [Fact]
    public void Too_large_a_deletion_is_stopped_where_shards_are_joined_unless_it_is_allowed()
    {
        CommandRun.Of("generate", _plane.Path, "-e", "dev", "-o", _sandbox.Out);
        var before = _sandbox.Whole("-e", "dev");
        _plane.Policy("site: a");
        _sandbox.Generate(3, "-e", "dev");

        var refused = _sandbox.Assemble();

        Assert.Equal(ExitCode.WrongInput, refused.Code);
        Assert.Contains("error LC6007: ", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, FileTree.Read(_sandbox.Out));

        var rendering = refused.Error.Split('{', ' ', ',').First(word => word.StartsWith("sha256:", StringComparison.Ordinal));
        _plane.Write(
            "dev/settings.yaml",
            $"apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {{name: dev}}\nspec:\n  allowDeletion: {{rendering: '{rendering}', percent: 84, reason: closed}}\n");
        _sandbox.Generate(3, "-e", "dev");
        var allowed = _sandbox.Assemble();

        Assert.True(allowed.Code == ExitCode.Done, allowed.Error);
        Assert.Contains("5 deleted", allowed.Out, StringComparison.Ordinal);
        Assert.Equal(_sandbox.Whole("-e", "dev"), FileTree.Read(_sandbox.Out));
    }

    [Fact]
    public void As_Kalypso_files_of_others_are_deleted_only_when_that_is_asked()
    {
        _sandbox.Generate(2, "-e", "dev", "--profile", "kalypso");
        _sandbox.Write("out/theirs/notes.txt", "theirs");

        var kept = _sandbox.Assemble();
        Assert.Contains("LC6003", kept.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_sandbox.Of("out", "theirs", "notes.txt")));

        Assert.Equal(ExitCode.Done, _sandbox.Assemble("--delete-foreign").Code);
        Assert.Equal(_sandbox.Whole("-e", "dev", "--profile", "kalypso"), FileTree.Read(_sandbox.Out));
    }
}
