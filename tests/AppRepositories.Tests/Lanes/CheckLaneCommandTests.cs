using System.Text.Json;
using LcncInfra.Testing.Git;

namespace LcncInfra.AppRepositories.Tests.Lanes;

public sealed class CheckLaneCommandTests : IDisposable
{
    private const string Owners = "# developers: anna\n# lane: pro\n* @pros\n# lane: citizen\n/flows/ @citizens\n";

    private readonly GitSandbox _git = new();
    private readonly string _folder;

    public CheckLaneCommandTests()
    {
        _folder = _git.Init("app");
        GitSandbox.Commit(_folder, "main", (".github/CODEOWNERS", Owners), ("flows/flows.json", "[]"), ("app.yaml", "a"), ("flows/old.json", "a long text that git would take for moved"));
        GitSandbox.Run(_folder, "checkout", "--quiet", "-b", "change");
    }

    public void Dispose() => _git.Dispose();

    [Fact]
    public void A_citizen_changes_flows()
    {
        Change(("flows/flows.json", "[1]"), ("flows/new.json", "[]"));

        var run = Check("--author", "carl");

        Assert.Equal((0, "2 files changed since main: none but the citizen's\n"), (run.Code, run.Out));
    }

    [Fact]
    public void A_citizen_changes_nothing_else()
    {
        Change(("flows/flows.json", "[1]"), ("app.yaml", "b"), ("new.js", "x"));

        var run = Check("--author", "carl");

        Assert.Equal(1, run.Code);
        Assert.Equal(["app.yaml", "new.js"], run.Error.Split('\n').Where(l => l.Contains("LC8110", StringComparison.Ordinal)).Select(l => l.Split(':')[0]));
        Assert.Equal(1, Check().Code);
    }

    [Fact]
    public void A_developer_changes_everything()
    {
        Change(("app.yaml", "b"));

        Assert.Equal((0, 0), (Check("--author", "anna").Code, Check("--lane", "pro").Code));
    }

    [Fact]
    public void A_citizen_gets_no_more_by_changing_the_rules()
    {
        Change((".github/CODEOWNERS", "# developers: carl\n# lane: citizen\n* @citizens\n"), ("app.yaml", "b"));

        Assert.Contains("File 'app.yaml' is not the citizen's", Check("--author", "carl").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_leaves_the_citizens_folder_counts_at_both_ends()
    {
        File.Move(Path.Combine(_folder, "flows", "old.json"), Path.Combine(_folder, "old.json"));
        GitSandbox.CommitAll(_folder);

        using var json = JsonDocument.Parse(Check("--format", "json").Out);

        Assert.Equal(["flows/old.json", "old.json"], json.RootElement.GetProperty("changed").EnumerateArray().Select(f => f.GetString()));
        Assert.Contains("'old.json'", json.RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_base_got_meanwhile_is_not_part_of_the_change()
    {
        Change(("flows/flows.json", "[1]"));
        GitSandbox.Commit(_folder, "main", ("app.yaml", "of a developer"));
        GitSandbox.Run(_folder, "checkout", "--quiet", "change");

        Assert.Equal(0, Check("--author", "carl").Code);
    }

    [Fact]
    public void A_base_that_is_not_there_or_has_no_owners_is_named()
    {
        GitSandbox.Commit(_folder, "empty", ("x", "y"));

        Assert.Contains("LC8116", CommandRun.Of("app", "check-lane", _folder, "--base", "none").Error, StringComparison.Ordinal);
        Assert.Contains("LC8111", CommandRun.Of("app", "check-lane", _folder, "--base", "empty").Error, StringComparison.Ordinal);
        Assert.Contains("LC8116", CommandRun.Of("app", "check-lane", _folder, "--base", "main").Error, StringComparison.Ordinal);
        Assert.Contains("LC8116", CommandRun.Of("app", "check-lane", _git.Root, "--base", "main").Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("app", "check-lane", _folder, "--base", "--output=x").Code);
    }

    private void Change(params (string Path, string Content)[] files) => GitSandbox.Commit(_folder, "change", files);

    private CommandRun Check(params string[] options) => CommandRun.Of(["app", "check-lane", _folder, "--base", "main", .. options]);
}
