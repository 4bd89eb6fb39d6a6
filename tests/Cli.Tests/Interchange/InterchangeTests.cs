using System.Text.Json;
using LcncInfra.Cli.Running;
using LcncInfra.Testing.Git;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Interchange;

public sealed class InterchangeTests : IDisposable
{
    private const string File = "hydrator.metadata";

    private readonly SmallControlPlane _plane = new();
    private readonly TemporaryFolder _out = new();

    public void Dispose()
    {
        _plane.Dispose();
        _out.Dispose();
    }

    [Fact]
    public void The_tree_names_the_commit_that_it_was_generated_from()
    {
        var commit = Commit(Asking());
        GitSandbox.Run(_plane.Path, "remote", "add", "origin", "https://somebody:secret@git.example.com/platform/fleet.git");

        Assert.Equal(ExitCode.Done, Generate().Code);

        var metadata = Metadata();
        Assert.Equal(commit, metadata.GetProperty("drySha").GetString());
        Assert.Equal("Test <test@example.com>", metadata.GetProperty("author").GetString());
        Assert.Equal("Change", metadata.GetProperty("subject").GetString());
        Assert.Equal("https://git.example.com/platform/fleet.git", metadata.GetProperty("repoURL").GetString());
        Assert.True(metadata.GetProperty("date").TryGetDateTimeOffset(out _));
        Assert.False(metadata.TryGetProperty("body", out _));
    }

    [Fact]
    public void A_commit_that_changes_nothing_else_writes_nothing()
    {
        var first = Commit(Asking());
        Generate();
        _plane.Write("dev/note.yaml", "# nothing\n");
        Commit(_plane.Path);

        Assert.Equal(ExitCode.Done, CommandRun.Of("generate", _plane.Path, "-e", "dev", "-o", _out.Path, "--check").Code);
        Assert.Contains("nothing to do: ", Generate().Out, StringComparison.Ordinal);
        Assert.Equal(first, Metadata().GetProperty("drySha").GetString());
    }

    [Fact]
    public void A_commit_that_changes_a_file_is_named_with_it()
    {
        Commit(Asking());
        Generate();
        _plane.Config("base", "platform-config: \"true\"", "LEVEL: debug");
        var second = Commit(_plane.Path);

        Generate();

        Assert.Equal(second, Metadata().GetProperty("drySha").GetString());
    }

    [Fact]
    public void Nothing_is_written_for_who_does_not_ask()
    {
        Commit(_plane.Path);

        Generate();

        Assert.False(System.IO.File.Exists(_out.Of(File)));
    }

    [Fact]
    public void A_control_plane_outside_of_git_has_no_commit_which_is_an_error()
    {
        Asking();

        var run = Generate();

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC6030", run.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(_out.Of(File)));
    }

    [Fact]
    public void Changes_that_are_not_committed_are_a_warning()
    {
        Commit(Asking());
        _plane.Config("base", "platform-config: \"true\"", "LEVEL: debug");

        Assert.Contains("warning LC6031", Generate().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shard_cannot_say_what_the_whole_comes_from()
    {
        Commit(Asking());

        var run = CommandRun.Of("generate", _plane.Path, "-e", "dev", "-o", _out.Path, "--shard", "0/2");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC6032", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_of_the_published_commit_moves_on_with_the_control_plane()
    {
        var first = Commit(Asking());
        GitSandbox.Run(_out.Path, "init", "--quiet", "--initial-branch=dev");
        GitSandbox.Run(_out.Path, "config", "user.name", "Test");
        GitSandbox.Run(_out.Path, "config", "user.email", "test@example.com");
        Generate();
        Assert.Contains("LC6033", Note().Error, StringComparison.Ordinal);
        GitSandbox.CommitAll(_out.Path);

        Assert.Equal((ExitCode.Done, string.Empty), (Note().Code, Note().Error));
        Assert.Equal($"{{\"drySha\":\"{first}\"}}", Shown());

        _plane.Write("dev/note.yaml", "# nothing\n");
        var second = Commit(_plane.Path);
        Generate();

        Assert.Equal(ExitCode.Done, Note().Code);
        Assert.Equal($"{{\"drySha\":\"{second}\"}}", Shown());
    }

    [Fact]
    public void A_tree_that_begins_in_a_folder_has_its_metadata_there()
    {
        _plane.Write("dev/gitops.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: GitOpsRepo\nmetadata: {name: dev}\nspec: {repo: https://example.com/g, branch: dev, path: apps/shop}\n");
        Commit(Asking());
        GitSandbox.Run(_out.Path, "init", "--quiet", "--initial-branch=dev");
        GitSandbox.Run(_out.Path, "config", "user.name", "Test");
        GitSandbox.Run(_out.Path, "config", "user.email", "test@example.com");

        Generate();
        GitSandbox.CommitAll(_out.Path);

        Assert.True(System.IO.File.Exists(_out.Of("apps", "shop", File)));
        Assert.Equal((ExitCode.Done, string.Empty), (Note().Code, Note().Error));
    }

    [Fact]
    public void A_tree_outside_of_git_has_no_note_which_is_an_error()
    {
        Commit(Asking());
        Generate();

        Assert.Contains("LC6033", Note().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_that_does_not_ask_has_no_note_which_is_an_error()
    {
        Commit(_plane.Path);

        var run = Note();

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC6034", run.Error, StringComparison.Ordinal);
    }

    private string Asking()
    {
        _plane.Write("dev/settings.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {name: dev}\nspec: {interchange: hydrator.metadata}\n");
        return _plane.Path;
    }

    private static string Commit(string folder)
    {
        GitSandbox.Run(folder, "init", "--quiet", "--initial-branch=main");
        return GitSandbox.CommitAll(folder);
    }

    private CommandRun Generate() => CommandRun.Of("generate", _plane.Path, "-e", "dev", "-o", _out.Path);

    private CommandRun Note() => CommandRun.Of("note", _plane.Path, "-e", "dev", "-o", _out.Path);

    private string Shown() => GitSandbox.Run(_out.Path, "notes", "--ref=refs/notes/hydrator.metadata", "show", "HEAD").Trim();

    private JsonElement Metadata() => JsonDocument.Parse(System.IO.File.ReadAllText(_out.Of(File))).RootElement;
}
