using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Sources;
using LcncInfra.Model.Diagnostics;
using static LcncInfra.Cli.Tests.Sources.ControlPlaneFolder;

namespace LcncInfra.Cli.Tests.Sources;

public sealed class FolderSourceTreeTests : IDisposable
{
    private readonly ControlPlaneFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Environments_are_listed_at_the_root_and_one_level_down()
    {
        _folder.With(".environments/dev.yaml").With("main/.environments/qa.yml").With("main/deep/.environments/no.yaml").With("main/.environments/readme.md");

        Assert.Equal([".environments/dev.yaml", "main/.environments/qa.yml"], Paths(Tree().EnvironmentList(_diagnostics)));
        Assert.Empty(_diagnostics.InOrder());
    }

    [Fact]
    public void Without_a_list_the_folders_are_what_could_be_environments()
    {
        _folder.With("qa/a.yaml").With("dev/a.yaml").With("workloads/x/a.yaml").With(".git/config").With("file.yaml");

        Assert.Null(Tree().EnvironmentList(_diagnostics));
        Assert.Equal(["dev", "qa"], Tree().Folders());
    }

    [Fact]
    public void Only_YAML_files_are_read_in_ordinal_order()
    {
        _folder.With("dev/b.yml").With("dev/B.yaml").With("dev/a/c.yaml").With("dev/readme.md").With("dev/x.json").With("dev/.git/c.yaml").With("dev/.environments/e.yaml");

        Assert.Equal(["dev/B.yaml", "dev/a/c.yaml", "dev/b.yml"], Paths(Tree().Environment("dev", null, _diagnostics)));
    }

    [Theory]
    [InlineData("dev/pipe.yaml")]
    [InlineData("dev/.sourceignore")]
    public async Task A_pipe_with_the_name_of_a_file_is_a_finding_and_holds_nobody_up(string path)
    {
        _folder.With("dev/a.yaml");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(_folder.Root, path)]))
        {
            await made.WaitForExitAsync();
            Assert.Equal(0, made.ExitCode);
        }

        var reading = Task.Run(() => Tree().Environment("dev", null, _diagnostics));

        await reading.WaitAsync(TimeSpan.FromSeconds(30));
        var finding = Assert.Single(_diagnostics.InOrder());
        Assert.Equal("LC7111", finding.Code);
        Assert.Contains("no file", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        _folder.With("dev/empty.yaml", "");

        Assert.Equal(["dev/empty.yaml"], Paths(Tree().Environment("dev", null, _diagnostics)));
        Assert.Empty(_diagnostics.InOrder());
    }

    [Fact]
    public void What_sourceignore_lists_is_left_out()
    {
        _folder.With("dev/.sourceignore", "drafts/\n*.tmp.yaml\n").With("dev/a.yaml").With("dev/drafts/b.yaml").With("dev/c.tmp.yaml");

        Assert.Equal(["dev/a.yaml"], Paths(Tree().Environment("dev", null, _diagnostics)));
    }

    [Fact]
    public void Files_of_CI_systems_are_left_out_as_Flux_does()
    {
        _folder.With("dev/.github/workflows/ci.yaml").With("dev/.gitlab-ci.yml").With("dev/a.yaml");

        Assert.Equal(["dev/a.yaml"], Paths(Tree().Environment("dev", null, _diagnostics)));
    }

    [Fact]
    public void A_listed_environment_without_a_folder_says_which_was_expected()
    {
        Assert.Null(Tree().Environment("qa", Listed("qa"), _diagnostics));

        var finding = Assert.Single(_diagnostics.InOrder());
        Assert.Equal("LC7103", finding.Code);
        Assert.Contains("'qa'", finding.Message, StringComparison.Ordinal);
        Assert.Equal("dev/object.yaml", finding.At.File);
    }

    [Fact]
    public void A_folder_of_objects_that_is_missing_is_named()
    {
        _folder.With("dev/a.yaml");

        Assert.Null(Tree().BaseRepo(Base("main"), _diagnostics));
        Assert.Null(Tree().Workloads(Registration("hello"), _diagnostics));

        Assert.Equal(["LC7104", "LC7105"], Codes());
        Assert.Contains("'workloads/hello'", _diagnostics.InOrder()[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Workloads_may_lie_elsewhere_and_keep_their_paths()
    {
        using var elsewhere = new ControlPlaneFolder().With("hello/workload.yaml");

        var tree = new FolderSourceTree(_folder.Root, new SourceTreeOptions { WorkloadsFolder = elsewhere.Root });

        Assert.Equal(["workloads/hello/workload.yaml"], Paths(tree.Workloads(Registration("hello"), _diagnostics)));
        Assert.Equal(Path.Combine(elsewhere.Root, "hello/workload.yaml"), tree.Locate("workloads/hello/workload.yaml"));
        Assert.Equal(Path.Combine(_folder.Root, "dev/a.yaml"), tree.Locate("dev/a.yaml"));
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("../dev")]
    [InlineData("a/b")]
    [InlineData("/etc")]
    [InlineData("..\\dev")]
    [InlineData("CON")]
    [InlineData("dev.")]
    [InlineData(".git")]
    [InlineData("de\0v")]
    public void A_name_that_leads_out_is_no_folder(string name)
    {
        Assert.Null(Tree().Environment(name, null, _diagnostics));
        Assert.Null(Tree().BaseRepo(Base(name), _diagnostics));
        Assert.Null(Tree().Workloads(Registration(name), _diagnostics));

        Assert.Equal(["LC7106", "LC7106", "LC7106"], Codes());
    }

    [Fact]
    public void Names_that_clash_are_errors()
    {
        _folder.With("dev/a.yaml").With("workloads/a.yaml");

        Assert.Null(Tree().BaseRepo(Base("dev"), _diagnostics));
        Assert.Null(Tree().BaseRepo(Base("workloads"), _diagnostics));

        Assert.Equal(["LC7107", "LC7107"], Codes());
    }

    [Theory]
    [InlineData("/etc/hostname", "is absolute")]
    [InlineData("../../outside.yaml", "leads out of its folder")]
    [InlineData("../dev-evil/x.yaml", "leads out of its folder")]
    [InlineData("absent.yaml", "leads nowhere")]
    [InlineData("link.yaml", "leads in a circle")]
    [InlineData(".", "leads to a folder above itself")]
    public void A_link_that_leads_elsewhere_is_refused_and_the_rest_is_read(string target, string problem)
    {
        _folder.With("dev/a.yaml").With("dev-evil/x.yaml").WithLink("dev/link.yaml", target);

        var files = Tree().Environment("dev", null, _diagnostics);

        Assert.Equal(["dev/a.yaml"], Paths(files));
        var finding = Assert.Single(_diagnostics.InOrder());
        Assert.Equal("LC7108", finding.Code);
        Assert.Equal("dev/link.yaml", finding.At.File);
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_read()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Console.WriteLine("Not tested: everything can be read on Windows, and by root.");
            return;
        }

        _folder.With("dev/a.yaml").With("dev/b.yaml").With("dev/closed/c.yaml");
        File.SetUnixFileMode(Path.Combine(_folder.Root, "dev/b.yaml"), UnixFileMode.None);
        File.SetUnixFileMode(Path.Combine(_folder.Root, "dev/closed"), UnixFileMode.None);

        Assert.Equal(["dev/a.yaml"], Paths(Tree().Environment("dev", null, _diagnostics)));
        Assert.Equal(["dev/b.yaml", "dev/closed"], _diagnostics.InOrder().Where(d => d.Code == "LC7111").Select(d => d.At.File));
        File.SetUnixFileMode(Path.Combine(_folder.Root, "dev/closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void Several_bad_links_are_one_finding()
    {
        _folder.WithLink("dev/a.yaml", "b.yaml").WithLink("dev/b.yaml", "a.yaml");

        Tree().Environment("dev", null, _diagnostics);

        Assert.Single(Assert.Single(_diagnostics.InOrder()).Related);
    }

    [Fact]
    public void A_link_inside_its_source_is_passed_over_with_a_warning()
    {
        _folder.With("dev/a.yaml").WithLink("dev/b.yaml", "a.yaml").WithLink("dev/notes", "a.yaml");

        Assert.Equal(["dev/a.yaml"], Paths(Tree().Environment("dev", null, _diagnostics)));
        Assert.Equal("LC7109", Assert.Single(_diagnostics.InOrder()).Code);
        Assert.False(_diagnostics.HasErrors);
    }

    [Fact]
    public void A_linked_environment_is_no_folder()
    {
        _folder.With("dev/a.yaml").WithLink("qa", "dev");

        Assert.Null(Tree().Environment("qa", Listed("qa"), _diagnostics));
        Assert.Equal(["dev"], Tree().Folders());
    }

    [Fact]
    public void Facts_are_one_file()
    {
        _folder.With("facts.yaml");

        var tree = new FolderSourceTree(_folder.Root, new SourceTreeOptions { FactsFile = Path.Combine(_folder.Root, "facts.yaml") });
        var facts = tree.Facts(_diagnostics);

        Assert.Equal(SourceKind.Facts, facts?.Source.Kind);
        Assert.Equal(["facts.yaml"], Paths(facts));
        Assert.Null(new FolderSourceTree(_folder.Root, new SourceTreeOptions { FactsFile = "/absent.yaml" }).Facts(_diagnostics));
        Assert.Equal(["LC7113"], Codes());
    }

    [Fact]
    public void A_file_name_that_writes_to_the_terminal_is_refused()
    {
        _folder.With("dev/\u001b[31mred.yaml");

        Assert.Empty(Paths(Tree().Environment("dev", null, _diagnostics)));
        Assert.Equal("dev/?[31mred.yaml", Assert.Single(_diagnostics.InOrder()).At.File);
    }

    private FolderSourceTree Tree() => new(_folder.Root, new SourceTreeOptions());

    private IEnumerable<string> Codes() => _diagnostics.InOrder().Select(d => d.Code);
}
