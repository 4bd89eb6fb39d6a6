using LcncInfra.Testing.Files;

namespace LcncInfra.AppRepositories.Tests.Scaffolds;

public sealed class NewAppCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_run_has_nothing_to_do_and_a_changed_file_is_never_overwritten()
    {
        var first = New("board");
        Assert.Equal(0, first.Code);
        Assert.Contains("npm ci && node --test", first.Error, StringComparison.Ordinal);
        Assert.StartsWith("nothing to do: 16 files", New("board").Out, StringComparison.Ordinal);

        _folder.Write("board/settings.js", "mine");
        File.Delete(_folder.Of("board", "README.md"));
        var third = New("board");

        Assert.Equal(1, third.Code);
        Assert.Contains("settings.js: error LC8120", third.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_folder.Of("board", "settings.js")));
        Assert.False(File.Exists(_folder.Of("board", "README.md")));
    }

    [Fact]
    public void Files_that_are_missing_are_made_again()
    {
        New("board");
        File.Delete(_folder.Of("board", "README.md"));

        Assert.Contains("1 file written", New("board").Out, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.Of("board", "README.md")));
    }

    [Fact]
    public void Nothing_is_written_through_a_link_or_over_a_folder()
    {
        var elsewhere = Directory.CreateDirectory(_folder.Of("elsewhere")).FullName;
        Directory.CreateDirectory(_folder.Of("board", "app.yaml"));
        Directory.CreateSymbolicLink(_folder.Of("board", "flows"), elsewhere);

        var run = New("board");

        Assert.Equal(1, run.Code);
        Assert.Contains("app.yaml: error LC8120", run.Error, StringComparison.Ordinal);
        Assert.Contains("flows/flows.json: error LC8120", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_named()
    {
        _folder.Write("board", "file");

        var run = New("board");

        Assert.Equal(3, run.Code);
        Assert.Contains("LC8121", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_name_is_wrong_usage()
    {
        var run = CommandRun.Of("app", "new", "My App", "--runtime", "node-red", "--lane", "citizen", "--out", _folder.Of("x"));

        Assert.Equal(2, run.Code);
        Assert.False(Directory.Exists(_folder.Of("x")));
        Assert.Equal(2, CommandRun.Of("app", "new", "board", "--runtime", "node-red", "--lane", "other", "--out", _folder.Of("x")).Code);
    }

    [Fact]
    public void Scripts_can_be_started()
    {
        CommandRun.Of("app", "new", "board", "--runtime", "grid", "--lane", "pro", "--out", _folder.Of("board"), "--runtime-image", "r.io/grid:1.2.3");

        Assert.Contains("ARG RUNTIME_IMAGE=r.io/grid:1.2.3\n", File.ReadAllText(_folder.Of("board", "Dockerfile")), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.True(File.GetUnixFileMode(_folder.Of("board", "test", "run.sh")).HasFlag(UnixFileMode.UserExecute));
        }
    }

    private CommandRun New(string folder) => CommandRun.Of("app", "new", "board", "--runtime", "node-red", "--lane", "citizen", "--out", _folder.Of(folder));
}
