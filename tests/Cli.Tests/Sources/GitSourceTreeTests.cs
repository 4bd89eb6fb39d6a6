using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Sources;
using LcncInfra.Testing.Git;
using LcncInfra.Model.Diagnostics;
using static LcncInfra.Cli.Tests.Sources.ControlPlaneFolder;

namespace LcncInfra.Cli.Tests.Sources;

public sealed class GitSourceTreeTests : IDisposable
{
    private const string ListPath = ".environments/dev.yaml";

    private readonly GitSandbox _sandbox = new();
    private readonly DiagnosticBag _diagnostics = new();
    private readonly string _controlPlane;
    private readonly string _main;
    private readonly string _dev;

    public GitSourceTreeTests()
    {
        _controlPlane = _sandbox.Init("cp");
        _main = GitSandbox.Commit(_controlPlane, "main", (ListPath, "list: 1\n"), (".sourceignore", ".environments/\nignored/\n"), ("templates/t.yaml", "t: 1\n"), ("ignored/i.yaml", "i: 1\n"));
        _dev = GitSandbox.Commit(_controlPlane, "dev", ("env/a.yaml", "a: 1\n"), ("env/deep/b.yml", "b: 1\n"), ("other/c.yaml", "c: 1\n"), ("env/readme.md", "x"));
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Environments_are_listed_on_the_named_branch()
    {
        var list = Tree().EnvironmentList(_diagnostics);

        Assert.Equal([ListPath], Paths(list));
        Assert.Equal(_main, list?.Source.Revision);
        Assert.Empty(_diagnostics.InOrder());
    }

    [Theory]
    [InlineData("env")]
    [InlineData("./env")]
    [InlineData("env/")]
    [InlineData("./env/")]
    public void An_environment_is_the_path_of_its_branch(string path)
    {
        var files = Tree().Environment("dev", Listed("dev", path: path), _diagnostics);

        Assert.Equal(["dev/a.yaml", "dev/deep/b.yml"], Paths(files));
        Assert.Equal(_dev, files?.Source.Revision);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("./")]
    [InlineData("")]
    public void The_root_of_a_branch_is_a_path_too(string path) =>
        Assert.Equal(["dev/env/a.yaml", "dev/env/deep/b.yml", "dev/other/c.yaml"], Paths(Tree().Environment("dev", Listed("dev", path: path), _diagnostics)));

    [Theory]
    [InlineData("..")]
    [InlineData("../cp")]
    [InlineData("env/../..")]
    [InlineData("/etc")]
    [InlineData("env\\x")]
    public void A_path_that_leads_out_is_refused(string path)
    {
        Assert.Null(Tree().Environment("dev", Listed("dev", path: path), _diagnostics));
        Assert.Equal(["LC7125"], Codes());
    }

    [Fact]
    public void A_path_that_is_not_there_is_an_error_with_the_commit()
    {
        Assert.Null(Tree().Environment("dev", Listed("dev", path: "absent"), _diagnostics));
        Assert.Contains(_dev, Assert.Single(_diagnostics.InOrder()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_repository_is_read_at_its_commit_and_without_what_is_ignored()
    {
        GitSandbox.Commit(_controlPlane, "main", ("templates/t.yaml", "t: 2\n"), ("templates/u.yaml", "u: 1\n"));
        var tree = Tree();
        tree.Environment("dev", Listed("dev", path: "env"), _diagnostics);

        var pinned = tree.BaseRepo(Base("main", commit: _main), _diagnostics);
        var head = tree.BaseRepo(Base("main"), _diagnostics);

        Assert.Equal(["main/templates/t.yaml"], Paths(pinned));
        Assert.Equal(_main, pinned?.Source.Revision);
        Assert.Equal(["main/templates/t.yaml", "main/templates/u.yaml"], Paths(head));
        Assert.Empty(_diagnostics.InOrder());
    }

    [Fact]
    public void A_commit_may_be_shortened_in_a_repository_of_this_machine()
    {
        var pinned = Tree().BaseRepo(Base("main", repo: _controlPlane, commit: _main[..10]), _diagnostics);

        Assert.Equal(_main, pinned?.Source.Revision);
    }

    [Fact]
    public void Workloads_come_from_their_own_repositories()
    {
        var app = _sandbox.Init("app");
        var commit = GitSandbox.Commit(app, "main", ("workload/w.yaml", "w: 1\n"), ("src/x.yaml", "x: 1\n"));

        var files = Tree().Workloads(Registration("hello", repo: $"file://{app}", path: "./workload"), _diagnostics);

        Assert.Equal(["workloads/hello/w.yaml"], Paths(files));
        Assert.Equal(commit, files?.Source.Revision);
    }

    [Fact]
    public void What_was_resolved_can_be_locked_and_is_used_again_after_the_branches_moved()
    {
        var first = Tree();
        Load(first);
        var pins = SourceLock.Of(first.Resolved);
        GitSandbox.Commit(_controlPlane, "dev", ("env/new.yaml", "n: 1\n"));
        GitSandbox.Commit(_controlPlane, "main", ("templates/new.yaml", "n: 1\n"));

        var again = Load(Tree(pins));

        Assert.Equal(["dev/a.yaml", "dev/deep/b.yml", "main/templates/t.yaml"], again);
        Assert.Equal(
            [LockedSourceKind.ControlPlane, LockedSourceKind.Environment, LockedSourceKind.BaseRepo],
            first.Resolved.Select(s => s.Kind));
        Assert.Equal([".", "https://example.com/cp", "https://example.com/cp"], first.Resolved.Select(s => s.Repo));
    }

    [Fact]
    public void What_a_lock_lacks_is_an_error_that_says_how_to_lock()
    {
        var tree = Tree(SourceLock.Of([new LockedSource(LockedSourceKind.ControlPlane, ".", "main", _main)]));

        Assert.NotNull(tree.EnvironmentList(_diagnostics));
        Assert.Null(tree.Environment("dev", Listed("dev", path: "env"), _diagnostics));

        var finding = Assert.Single(_diagnostics.InOrder());
        Assert.Equal("LC7203", finding.Code);
        Assert.Contains("lcnc lock", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_with_another_commit_than_the_control_plane_pins_is_an_error()
    {
        var next = GitSandbox.Commit(_controlPlane, "main", ("x.yaml", "x: 1\n"));
        var tree = Tree(SourceLock.Of([new LockedSource(LockedSourceKind.BaseRepo, _controlPlane, "main", _main)]));

        Assert.NotNull(tree.BaseRepo(Base("main", repo: _controlPlane, commit: _main), _diagnostics));
        Assert.Null(tree.BaseRepo(Base("main", repo: _controlPlane, commit: next), _diagnostics));

        Assert.Equal(["LC7204"], Codes());
    }

    [Fact]
    public void A_branch_that_does_not_exist_is_an_error_at_its_place()
    {
        Assert.Null(Tree().Environment("qa", Listed("qa", branch: "qa"), _diagnostics));
        Assert.Equal(["LC7123"], Codes());
    }

    [Theory]
    [InlineData("ext::sh -c id")]
    [InlineData("--upload-pack=id")]
    [InlineData("https://example.com/a b")]
    public void A_repository_that_git_would_run_is_refused(string repo)
    {
        Assert.Null(Tree().Workloads(Registration("hello", repo: repo), _diagnostics));
        Assert.Equal(["LC7121"], Codes());
    }

    [Fact]
    public void A_control_plane_from_elsewhere_names_no_folder_of_this_machine()
    {
        var remote = ControlPlaneLocator.Read("git+https://example.com/cp", _diagnostics);
        Assert.NotNull(remote);

        var tree = new GitSourceTree(remote, new SourceTreeOptions { Git = _sandbox.Options }, default);

        Assert.Null(tree.Workloads(Registration("hello", repo: _controlPlane), _diagnostics));
        Assert.Equal(["LC7122"], Codes());
    }

    [Fact]
    public void A_repository_that_cannot_be_reached_fails_the_run_with_its_URL()
    {
        var failure = Assert.Throws<EnvironmentFailedException>(
            () => Tree().Workloads(Registration("hello", repo: "http://user:hunter2@localhost:1/app"), _diagnostics));

        Assert.Equal("LC7126", failure.Diagnostic.Code);
        Assert.Contains("localhost:1/app", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_a_commit_is_passed_over_with_a_warning()
    {
        File.CreateSymbolicLink(Path.Combine(_controlPlane, "env", "link.yaml"), "/etc/passwd");
        GitSandbox.CommitAll(_controlPlane);

        Assert.Equal(["dev/a.yaml", "dev/deep/b.yml"], Paths(Tree().Environment("dev", Listed("dev", path: "env"), _diagnostics)));
        Assert.Equal(["LC7109"], Codes());
    }

    [Fact]
    public void Folders_and_branches_of_one_content_give_the_same_files()
    {
        using var folder = new ControlPlaneFolder().With("dev/a.yaml").With("dev/deep/b.yml", "b: 1\n");
        var fromFolder = new FolderSourceTree(folder.Root, new SourceTreeOptions()).Environment("dev", null, _diagnostics);
        var fromGit = Tree().Environment("dev", Listed("dev", path: "env"), _diagnostics);

        Assert.Equal(Text(fromFolder), Text(fromGit));
    }

    [Theory]
    [InlineData("git+/absent")]
    [InlineData("git+ext::sh -c id")]
    [InlineData("git+--upload-pack=id")]
    [InlineData("git+https://example.com/x#--upload-pack=id")]
    [InlineData("git+https://example.com/x#")]
    [InlineData("git+")]
    public void An_argument_that_is_no_control_plane_is_refused(string argument)
    {
        Assert.Null(ControlPlaneLocator.Open(argument, new SourceTreeOptions(), _diagnostics, default));
        Assert.Equal(["LC7102"], Codes());
    }

    [Fact]
    public void A_folder_is_opened_as_folders_and_git_as_branches()
    {
        Assert.False(ControlPlaneLocator.Open(_controlPlane, new SourceTreeOptions(), _diagnostics, default)?.IsGit);
        Assert.True(ControlPlaneLocator.Open($"git+{_controlPlane}#dev", new SourceTreeOptions(), _diagnostics, default)?.IsGit);
        Assert.Null(ControlPlaneLocator.Open(_sandbox.PathOf("absent"), new SourceTreeOptions(), _diagnostics, default));
        Assert.Equal(["LC7101"], Codes());
    }

    private static IEnumerable<string> Text(SourceFiles? files) =>
        files?.Files.Select(f => $"{f.Path}: {Convert.ToHexString(f.Content.Span)}") ?? ["nothing"];

    private List<string> Load(GitSourceTree tree)
    {
        tree.EnvironmentList(_diagnostics);
        var environment = tree.Environment("dev", Listed("dev", path: "env"), _diagnostics);
        var main = tree.BaseRepo(Base("main"), _diagnostics);
        Assert.Empty(_diagnostics.InOrder());
        return [.. Paths(environment), .. Paths(main)];
    }

    private GitSourceTree Tree(SourceLock? pins = null)
    {
        var controlPlane = ControlPlaneLocator.Read($"git+{_controlPlane}", _diagnostics);
        Assert.NotNull(controlPlane);
        return new GitSourceTree(controlPlane, new SourceTreeOptions { Git = _sandbox.Options, Lock = pins }, default);
    }

    private IEnumerable<string> Codes() => _diagnostics.InOrder().Select(d => d.Code);
}
