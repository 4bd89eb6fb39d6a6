using LcncInfra.Cli.Running;
using LcncInfra.Cli.Sources;
using LcncInfra.Testing.Git;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Sources;

/// <summary>What is wrong with sources is one finding each, on the command line too, and nothing is written.</summary>
public sealed class SourceFindingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly GitSandbox _sandbox = new();

    public void Dispose()
    {
        _sandbox.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_folder_of_workloads_that_is_not_there_is_named() =>
        ShouldFind("LC7114", "generate", ControlPlane(), "--workloads", _folder.Of("nowhere"));

    [Fact]
    public void A_file_that_is_far_too_large_is_not_read()
    {
        var controlPlane = ControlPlane();
        using (var file = File.Create(_folder.Of("cp", "dev", "large.yaml")))
        {
            file.SetLength(33L << 20);
        }

        ShouldFind("LC7110", "generate", controlPlane);
    }

    [Fact]
    public void A_file_whose_name_would_colour_the_terminal_is_refused_and_its_name_is_shown_without_that()
    {
        var controlPlane = ControlPlane();
        File.WriteAllText(_folder.Of("cp", "dev", "evil\u001b[31m.yaml"), "a: 1\n");

        Assert.DoesNotContain('\u001b', ShouldFind("LC7112", "generate", controlPlane));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_with_the_reason_of_the_system()
    {
        var finding = SourceDiagnostics.Unreadable("dev/a.yaml", "Permission denied.");

        Assert.Equal("LC7111", finding.Code);
        Assert.Equal("'dev/a.yaml' cannot be read: Permission denied.", finding.Message);
    }

    [Fact]
    public void A_branch_without_a_list_of_environments_is_no_control_plane()
    {
        var repository = _sandbox.Init("empty");
        GitSandbox.Commit(repository, "main", ("readme.yaml", "a: 1\n"));

        ShouldFind("LC7127", "generate", $"git+{repository}");
    }

    [Fact]
    public void A_path_that_a_branch_does_not_have_is_named_with_the_commit()
    {
        var repository = _sandbox.Init("cp");
        GitSandbox.Commit(repository, "main", (".environments/dev.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: Environment\nmetadata: {name: dev}\nspec: {controlPlane: {repo: https://example.com/cp, branch: dev, path: ./nowhere}}\n"));
        GitSandbox.Commit(repository, "dev", ("a.yaml", "a: 1\n"));

        ShouldFind("LC7124", "generate", $"git+{repository}", "-e", "dev");
    }

    private string ControlPlane()
    {
        _folder.Write("cp/dev/edge.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: ClusterType\nmetadata: {name: edge}\nspec: {reconciler: t, namespaceService: t, configType: t}\n");
        return _folder.Of("cp");
    }

    private string ShouldFind(string code, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run([.. arguments, "--out", _folder.Of("out")], new CommandIo(output, error, TimeProvider.System));

        Assert.Equal(ExitCode.WrongInput, exitCode);
        Assert.Contains($"error {code}: ", error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Of("out")));
        return error.ToString();
    }
}
