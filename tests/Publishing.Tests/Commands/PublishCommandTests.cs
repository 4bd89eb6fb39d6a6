using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing.Git;

namespace LcncInfra.Publishing.Tests.Commands;

public sealed class PublishCommandTests : IDisposable
{
    private readonly PublishSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void The_file_that_stands_for_a_pull_request_is_no_change_of_the_control_plane()
    {
        File.WriteAllText(Path.Combine(_sandbox.Plane.Path, "PULL_REQUEST-dev.md"), "# Publish dev\n");
        Assert.DoesNotContain("LC9004", _sandbox.Done().Error, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_sandbox.Plane.Path, "PULL_REQUEST.yaml"), "# mine\n");
        Assert.Contains("LC9004", _sandbox.Done().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_repository_gets_an_empty_root_and_a_proposal_on_it()
    {
        var run = _sandbox.Done();

        Assert.Contains("proposed on branch dev-next for dev", run.Out, StringComparison.Ordinal);
        Assert.Empty(_sandbox.Files("dev"));
        Assert.Equal(_sandbox.Head("dev"), _sandbox.InRepository("rev-parse", "dev-next^"));
        Assert.Contains("edge-a/shop-front/reconciler.yaml", _sandbox.Files("dev-next"));
        _sandbox.ShouldBeSound();
    }

    [Fact]
    public void Directly_an_empty_repository_gets_the_tree_as_its_first_commit()
    {
        _sandbox.Done("--direct");

        Assert.Equal("1", _sandbox.InRepository("rev-list", "--count", "--all"));
        Assert.Equal(string.Empty, _sandbox.InRepository("branch", "--list", "dev-next"));
    }

    [Fact]
    public void The_tree_is_what_generate_writes()
    {
        _sandbox.Done("--direct");
        var generated = _sandbox.Plane.Generate();

        var files = Directory.EnumerateFiles(generated, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(generated, f)).Order(StringComparer.Ordinal);
        Assert.Equal(files, _sandbox.Files("dev").Order(StringComparer.Ordinal));
        Assert.All(_sandbox.Files("dev"), f => Assert.Equal(File.ReadAllText(Path.Combine(generated, f)).Trim(), _sandbox.Show("dev", f)));
    }

    [Fact]
    public void The_commit_says_what_changes_and_what_it_was_made_from()
    {
        _sandbox.Done("--direct");
        _sandbox.Change("debug");
        _sandbox.Plane.Policy("place: cloud");
        var source = _sandbox.Commit();

        _sandbox.Done("--direct");

        var message = _sandbox.InRepository("log", "-1", "--format=%B", "dev");
        Assert.StartsWith("Publish dev: 1 added, 2 deleted\n\ncloud: 1 added of 1 assignment\nedge-a: 1 deleted of 1 assignment\nedge-b: 1 deleted of 1 assignment\n", message, StringComparison.Ordinal);
        Assert.Contains("\nLcnc-Environment: dev\nLcnc-Rendering: sha256:", message, StringComparison.Ordinal);
        Assert.Contains($"\nLcnc-Source: ControlPlane . . {source}", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_commit_has_the_date_of_its_newest_source_and_is_the_same_wherever_it_is_made()
    {
        GitSandbox.Run(_sandbox.Plane.Path, "commit", "--amend", "--quiet", "--no-edit", "--date=2001-02-03T04:05:06+0900");
        _sandbox.Done("--direct");
        var first = _sandbox.Head("dev");
        _sandbox.InRepository("update-ref", "-d", "refs/heads/dev");

        _sandbox.Done("--direct");

        Assert.Equal(first, _sandbox.Head("dev"));
        var date = GitSandbox.Run(_sandbox.Plane.Path, "log", "-1", "--format=%cI");
        Assert.Equal($"{date} {date}", _sandbox.InRepository("log", "-1", "--format=%aI %cI", "dev"));
    }

    [Fact]
    public void Twice_is_once()
    {
        _sandbox.Done();
        var proposed = _sandbox.Head("dev-next");

        Assert.Contains("dev-next proposes it for dev already", _sandbox.Done().Out, StringComparison.Ordinal);
        Assert.Equal(proposed, _sandbox.Head("dev-next"));
        _sandbox.Done("--direct");
        Assert.Contains("branch dev is up to date", _sandbox.Done("--direct").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_that_changes_alone_is_no_change()
    {
        _sandbox.Done("--direct");
        var head = _sandbox.Head("dev");
        _sandbox.Plane.Write("dev/note.yaml", "# nothing\n");
        _sandbox.Commit();

        Assert.Contains("branch dev is up to date", _sandbox.Done("--direct").Out, StringComparison.Ordinal);
        Assert.Contains("branch dev is up to date", _sandbox.Done().Out, StringComparison.Ordinal);
        Assert.Equal(head, _sandbox.Head("dev"));
        Assert.Equal(string.Empty, _sandbox.InRepository("branch", "--list", "dev-next"));
    }

    [Fact]
    public void A_proposal_stays_when_only_where_it_comes_from_is_new()
    {
        _sandbox.Done();
        var proposed = _sandbox.Head("dev-next");
        _sandbox.Plane.Write("dev/note.yaml", "# nothing\n");
        _sandbox.Commit();

        _sandbox.Done();

        Assert.Equal(proposed, _sandbox.Head("dev-next"));
    }

    [Fact]
    public void A_proposal_is_replaced_by_the_next_one_on_the_same_base()
    {
        _sandbox.Done("--direct");
        _sandbox.Change("debug");
        _sandbox.Done();
        _sandbox.Change("trace");
        _sandbox.Done();

        Assert.Equal(_sandbox.Head("dev"), _sandbox.InRepository("rev-parse", "dev-next^"));
        Assert.Contains("trace", _sandbox.Show("dev-next", "edge-a/shop-front/platform-config.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_that_is_not_meant_any_more_is_taken_back()
    {
        _sandbox.Done("--direct");
        _sandbox.Change("debug");
        _sandbox.Done();
        _sandbox.Change("info");

        Assert.Contains("taken back", _sandbox.Done().Out, StringComparison.Ordinal);
        Assert.Equal(_sandbox.Head("dev"), _sandbox.Head("dev-next"));
    }

    [Fact]
    public void A_file_stands_for_the_pull_request_on_a_plain_server()
    {
        var run = _sandbox.Done("--format", "json").Json("publish").GetProperty("environments")[0];
        var text = File.ReadAllText(_sandbox.PullRequest);

        Assert.Equal(_sandbox.PullRequest, run.GetProperty("pullRequest").GetString());
        Assert.Contains("Publish dev: 2 added", text, StringComparison.Ordinal);
        Assert.Contains("edge-a/shop-front", text, StringComparison.Ordinal);
        Assert.Contains(_sandbox.Head("dev-next"), text, StringComparison.Ordinal);
        _sandbox.Plane.Write("dev/note.yaml", "# nothing\n");
        _sandbox.Commit();
        _sandbox.Done();
        Assert.Equal(text, File.ReadAllText(_sandbox.PullRequest));
        _sandbox.InRepository("update-ref", "refs/heads/dev", "refs/heads/dev-next");
        _sandbox.Done();
        Assert.False(File.Exists(_sandbox.PullRequest));
    }

    [Fact]
    public void What_is_remembered_changes_no_byte()
    {
        CommandRun Remembering() => CommandRun.WithCache(
            _sandbox.Git.PathOf("cache"), "publish", _sandbox.Plane.Path, "-e", "dev", "--repository", _sandbox.Repository, "--branch", "dev", "--direct");
        Assert.Equal(ExitCode.Done, Remembering().Code);
        Assert.Contains("up to date", Remembering().Out, StringComparison.Ordinal);
        _sandbox.Change("debug");
        Assert.Equal(ExitCode.Done, Remembering().Code);
        var remembered = _sandbox.Head("dev");
        _sandbox.CommitForeign("dev", clone => File.WriteAllText(Path.Combine(clone, "edge-a/shop-front/reconciler.yaml"), "changed by hand"));
        Assert.Equal(ExitCode.Done, Remembering().Code);

        Assert.Equal(_sandbox.InRepository("rev-parse", $"{remembered}^{{tree}}"), _sandbox.InRepository("rev-parse", "dev^{tree}"));
        Assert.Equal(ExitCode.Done, CommandRun.Of("verify", "dev", "--repository", _sandbox.Repository, "--control-plane", _sandbox.Plane.Path).Code);
    }

    [Fact]
    public void A_dry_run_says_what_would_be_done_and_does_nothing()
    {
        var run = _sandbox.Done("--dry-run", "--format", "json").Json("publish");

        var environment = run.GetProperty("environments")[0];
        Assert.Equal("proposed", environment.GetProperty("action").GetString());
        Assert.Contains("refs/heads/dev-next", environment.GetProperty("refs").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal(string.Empty, _sandbox.InRepository("for-each-ref"));
    }

    [Fact]
    public void Each_environment_goes_to_a_branch_of_its_own()
    {
        foreach (var file in Directory.EnumerateFiles(_sandbox.Plane.Of("dev")))
        {
            _sandbox.Plane.Write($"qa/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        _sandbox.Plane.Write("workloads/shop/shop.yaml", File.ReadAllText(_sandbox.Plane.Of("workloads/shop/shop.yaml")) + "    - {name: front-qa, environment: qa, labels: {tier: front}, manifests: {repo: https://example.com/g, branch: qa, path: ./front}}\n");
        _sandbox.Commit();
        string[] both = ["publish", _sandbox.Plane.Path, "-e", "dev", "-e", "qa", "--repository", _sandbox.Repository, "--direct"];

        Assert.Contains("LC9008", CommandRun.Of([.. both, "--branch", "one"]).Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, _sandbox.InRepository("for-each-ref"));
        Assert.Equal(ExitCode.Done, CommandRun.Of([.. both, "--branch", "env/{environment}"]).Code);
        Assert.Contains("edge-a/shop-front-qa/reconciler.yaml", _sandbox.Files("env/qa"));
        Assert.Contains("edge-a/shop-front/reconciler.yaml", _sandbox.Files("env/dev"));
    }

    [Fact]
    public void Without_options_the_GitOpsRepo_says_where()
    {
        _sandbox.Plane.Write("dev/gitops.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: GitOpsRepo\nmetadata: {name: platform}\nspec: {repo: https://git.example.com/gitops, branch: live, path: ./fleet}\n");
        _sandbox.Commit();

        var run = CommandRun.Of("publish", _sandbox.Plane.Path, "-e", "dev", "--repository", _sandbox.Repository, "--pull-request", _sandbox.PullRequest);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("fleet/edge-a/shop-front/reconciler.yaml", _sandbox.Files("live-next/fleet"));
        Assert.Contains("\nLcnc-Path: fleet\n", _sandbox.InRepository("log", "-1", "--format=%B", "live-next/fleet"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_in_no_commit_is_published_with_a_warning()
    {
        _sandbox.Plane.Config("more", "platform-config: \"true\"", "MORE: yes-please");

        Assert.Contains("LC9004", _sandbox.Done().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deletion_that_is_too_large_is_stopped_as_generate_stops_it()
    {
        foreach (var name in new[] { "c", "d", "e", "f" })
        {
            _sandbox.Plane.ClusterType($"edge-{name}", $"place: edge, site: {name}");
        }

        _sandbox.Commit();
        _sandbox.Done("--direct");
        var head = _sandbox.Head("dev");
        _sandbox.Plane.Policy("place: nowhere");
        _sandbox.Commit();

        var run = _sandbox.Publish("--direct");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC6007", run.Error, StringComparison.Ordinal);
        Assert.Equal(head, _sandbox.Head("dev"));
    }

    [Theory]
    [InlineData("https://user:hunter2@git.example.com/gitops.git", "LC9002")]
    [InlineData("https://hunter2@git.example.com/gitops.git", "LC9002")]
    [InlineData("ssh://git:hunter2@git.example.com/gitops.git", "LC9002")]
    [InlineData("ext::sh -c hunter2", "LC9002")]
    [InlineData("/nowhere/at/all", "LC9002")]
    public void A_repository_that_is_refused_is_named_without_its_secrets(string repository, string code)
    {
        var run = CommandRun.Of("publish", _sandbox.Plane.Path, "-e", "dev", "--branch", "dev", $"--repository={repository}");

        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("user:hunter2@", run.Error, StringComparison.Ordinal);
        Assert.Equal(repository.StartsWith("ext", StringComparison.Ordinal), run.Error.Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_no_repository_ends_the_command()
    {
        var run = CommandRun.Of("publish", _sandbox.Plane.Path, "-e", "dev", "--branch", "dev", "--repository", _sandbox.Plane.Of("dev"));

        Assert.Equal(ExitCode.EnvironmentFailed, run.Code);
        Assert.Contains("LC9009", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_says_where_to_publish()
    {
        Assert.Contains("LC9007", CommandRun.Of("publish", _sandbox.Plane.Path, "-e", "dev").Error, StringComparison.Ordinal);
        Assert.Contains("LC9003", CommandRun.Of("publish", _sandbox.Plane.Path, "-e", "dev", "--repository", _sandbox.Repository, "--branch=a..b").Error, StringComparison.Ordinal);
        Assert.Contains("LC9015", CommandRun.Of("publish", _sandbox.Plane.Path, "-e", "dev", "--repository", _sandbox.Repository, "--branch=Lcnc/promotion").Error, StringComparison.Ordinal);
    }
}
