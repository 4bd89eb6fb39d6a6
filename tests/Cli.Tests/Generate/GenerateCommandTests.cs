using System.Text.Json;
using LcncInfra.Cli.Running;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Generate;

public sealed class GenerateCommandTests : IDisposable
{
    private static readonly string Example = RepositoryRoot.Of("examples", "sales-approvals");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_run_says_what_it_did_and_the_second_changes_nothing_and_says_so()
    {
        var first = Run("generate", Example, "--environment", "dev", "--out", _folder.Of("out", "dev"));
        var written = FileTree.Read(_folder.Of("out"));
        var second = Run("generate", Example, "--environment", "dev", "--out", _folder.Of("out", "dev"));

        Assert.Equal(0, first.ExitCode);
        Assert.Contains("edge-warehouse-hamburg", first.Out, StringComparison.Ordinal);
        Assert.Contains($"{written.Count} files written, 0 unchanged, 0 removed", first.Out, StringComparison.Ordinal);
        Assert.Contains("nothing to do", second.Out, StringComparison.Ordinal);
        Assert.Equal(written, FileTree.Read(_folder.Of("out")));
    }

    [Fact]
    public void No_environment_means_all_each_in_a_folder_of_its_own()
    {
        Run("generate", Example, "--out", _folder.Of("out"));

        Assert.Equal(["dev", "prod", "qa"], Directory.GetDirectories(_folder.Of("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Check_writes_nothing_and_exits_with_4_until_the_folder_is_up_to_date()
    {
        Assert.Equal(ExitCode.Differs, Run("generate", Example, "-e", "dev", "-o", _folder.Of("out"), "--check").ExitCode);
        Assert.False(Directory.Exists(_folder.Of("out")));

        Run("generate", Example, "-e", "dev", "-o", _folder.Of("out"));
        Assert.Equal(ExitCode.Done, Run("generate", Example, "-e", "dev", "-o", _folder.Of("out"), "--check").ExitCode);
    }

    [Fact]
    public void Wrong_input_writes_nothing_at_all()
    {
        FileTree.Copy(Example, _folder.Of("cp"));
        _folder.Write("cp/dev/broken.yaml", "kind: [");

        var run = Run("generate", _folder.Of("cp"), "--out", _folder.Of("out"));

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains("dev/broken.yaml:", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Of("out")));
    }

    [Fact]
    public void A_file_of_others_in_the_way_stays_until_it_is_adopted()
    {
        _folder.Write("out/sales-cloud/README.md", "theirs");
        _folder.Write("out/docs/guide.md", "theirs");

        var refused = Run("generate", Example, "-e", "dev", "-o", _folder.Of("out"));
        Assert.Equal(ExitCode.WrongInput, refused.ExitCode);
        Assert.Contains("LC6002", refused.Error, StringComparison.Ordinal);
        Assert.Equal(2, FileTree.Read(_folder.Of("out")).Count);

        Assert.Equal(ExitCode.Done, Run("generate", Example, "-e", "dev", "-o", _folder.Of("out"), "--adopt").ExitCode);
        Assert.Equal("theirs", FileTree.Read(_folder.Of("out"))["docs/guide.md"]);
    }

    [Fact]
    public void With_keep_going_an_assignment_that_fails_keeps_its_published_files()
    {
        FileTree.Copy(Example, _folder.Of("cp"));
        Run("generate", _folder.Of("cp"), "-e", "dev", "-o", _folder.Of("out"));
        var before = FileTree.Read(_folder.Of("out"));
        var template = _folder.Of("cp", "main", "templates", "namespace.yaml");
        File.WriteAllText(template, File.ReadAllText(template).Replace(
            "kind: Namespace", "kind: Namespace{{ if eq .DeploymentTargetName \"approvals-edge\" }}{{ fail \"broken\" }}{{ end }}", StringComparison.Ordinal));

        var run = Run("generate", _folder.Of("cp"), "-e", "dev", "-o", _folder.Of("out"), "--keep-going");

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains("1 assignment failed", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            before.Where(f => !f.Key.StartsWith(".lcnc/", StringComparison.Ordinal)),
            FileTree.Read(_folder.Of("out")).Where(f => !f.Key.StartsWith(".lcnc/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Stale_files_go_by_inventory_and_empty_folders_with_them()
    {
        FileTree.Copy(Example, _folder.Of("cp"));
        Run("generate", _folder.Of("cp"), "-e", "dev", "-o", _folder.Of("out"));
        File.Delete(_folder.Of("cp", "dev", "policies", "approvals-edge.yaml"));
        _folder.Write("out/notes.txt", "theirs");

        Run("generate", _folder.Of("cp"), "-e", "dev", "-o", _folder.Of("out"));

        Assert.False(Directory.Exists(_folder.Of("out", "edge-warehouse-hamburg", "approvals-edge")));
        Assert.True(File.Exists(_folder.Of("out", "notes.txt")));
    }

    [Fact]
    public void Json_is_one_document_on_standard_output()
    {
        var run = Run("generate", Example, "-e", "dev", "-o", _folder.Of("out"), "--format", "json");

        using var document = JsonDocument.Parse(run.Out);
        Assert.Equal("dev", document.RootElement.GetProperty("environments")[0].GetProperty("environment").GetString());
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("sarif", "\"version\": \"2.1.0\"")]
    [InlineData("github", "::error file=")]
    public void Findings_are_written_for_code_scanning_and_as_annotations(string format, string expected)
    {
        FileTree.Copy(Example, _folder.Of("cp"));
        _folder.Write("cp/dev/broken.yaml", "kind: [");

        Assert.Contains(expected, Run("generate", _folder.Of("cp"), "-e", "dev", "-o", _folder.Of("out"), "--format", format).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generate")]
    [InlineData("generate", "--out", "x", "--nonsense")]
    [InlineData("generate", "--out", "x", "--profile", "other")]
    [InlineData("nonsense")]
    public void Wrong_usage_exits_with_2_and_points_at_the_help(params string[] arguments)
    {
        var run = Run(arguments);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void A_lock_that_is_not_there_stops_the_run()
    {
        var run = Run("generate", Example, "-e", "dev", "-o", _folder.Of("out"), "--lock", _folder.Of("none.lock"));

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains("LC7210", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_that_is_not_there_is_told_with_the_nearest_name()
    {
        var run = Run("generate", Example, "-e", "devv", "-o", _folder.Of("out"));

        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Contains("Did you mean 'dev'?", run.Error, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Out, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (CommandLine.Run(arguments, new CommandIo(output, error, TimeProvider.System)), output.ToString(), error.ToString());
    }
}
