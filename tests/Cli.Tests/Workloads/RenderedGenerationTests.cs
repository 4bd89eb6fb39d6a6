using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Assemble;
using LcncInfra.Testing.Git;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Workloads;

public sealed class RenderedGenerationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly GitSandbox _git = new();

    public void Dispose()
    {
        _folder.Dispose();
        _git.Dispose();
    }

    [Fact]
    public void The_example_is_generated_and_a_second_run_writes_nothing()
    {
        var example = RepositoryRoot.Of("examples", "rendered-delivery");

        var first = CommandRun.Of("generate", example, "-e", "dev", "-o", _folder.Of("out"));
        var check = CommandRun.Of("generate", example, "-e", "dev", "-o", _folder.Of("out"), "--check");

        Assert.Equal((ExitCode.Done, string.Empty), (first.Code, first.Error));
        Assert.Equal(ExitCode.Done, check.Code);
        Assert.Contains("registry.example.com/shop/web:1.4.0", File.ReadAllText(_folder.Of("out", "clusters", "ships", "shop-web", "zarf.yaml")), StringComparison.Ordinal);
        Assert.Contains("path: ./clusters/stores/workloads/shop-web", File.ReadAllText(_folder.Of("out", "clusters", "stores", "shop-web", "reconciler.yaml")), StringComparison.Ordinal);
        Assert.Contains("chart: nats", File.ReadAllText(_folder.Of("out", "clusters", "cloud", "services-broker", "reconciler.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_of_it_are_joined_to_the_bytes_of_a_run_without_them()
    {
        using var sandbox = new ShardSandbox(RepositoryRoot.Of("examples", "rendered-delivery"));
        var whole = sandbox.Whole("-e", "dev");
        sandbox.Generate(3, "-e", "dev");

        Assert.Equal((ExitCode.Done, string.Empty), (sandbox.Assemble().Code, string.Empty));
        Assert.Equal(whole, FileTree.Read(sandbox.Out));
    }

    [Fact]
    public void What_a_branch_holds_is_rendered_at_the_commit_of_the_lock_and_not_without_one()
    {
        var app = _git.Init("app");
        GitSandbox.Commit(app, "main", ("web/a.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: first}\n"));
        var controlPlane = ControlPlane(app);

        Assert.Contains("LC5032", CommandRun.Of("generate", controlPlane, "-e", "dev", "-o", _folder.Of("out")).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, CommandRun.Of("lock", controlPlane).Code);
        GitSandbox.Commit(app, "main", ("web/a.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: second}\n"));
        Assert.Equal(ExitCode.Done, CommandRun.Of("generate", controlPlane, "-e", "dev", "-o", _folder.Of("out")).Code);
        var manifests = _folder.Of("out", "clusters", "stores", "workloads", "shop-web", "manifests.yaml");
        Assert.Contains("name: first", File.ReadAllText(manifests), StringComparison.Ordinal);

        CommandRun.Of("lock", controlPlane);
        Assert.Equal(ExitCode.Differs, CommandRun.Of("generate", controlPlane, "-e", "dev", "-o", _folder.Of("out"), "--check").Code);
        Assert.Contains("name: first", File.ReadAllText(manifests), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_says_nothing_about_what_reconcilers_fetch_is_a_warning_that_can_be_accepted()
    {
        FileTree.Copy(RepositoryRoot.Of("examples", "rendered-delivery"), _folder.Of("cp"));
        File.WriteAllBytes(_folder.Of("cp", "lcnc.lock"), SourceLockWriter.Write(SourceLock.Of([])));

        var run = CommandRun.Of("generate", _folder.Of("cp"), "-e", "dev", "-o", _folder.Of("out"));
        var settings = _folder.Of("cp", "dev", "settings.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("delivery: rendered", "delivery: rendered\n  suppressions: [{code: LC7243, reason: It is the newest on purpose.}]", StringComparison.Ordinal));
        var accepted = CommandRun.Of("generate", _folder.Of("cp"), "-e", "dev", "-o", _folder.Of("out"));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("warning LC7243: The lock says nothing about 'nats@1.2.8'", run.Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, accepted.Error);
    }

    private string ControlPlane(string app)
    {
        var example = RepositoryRoot.Of("examples", "rendered-delivery");
        foreach (var (path, content) in FileTree.Read(example))
        {
            _folder.Write($"cp/{path}", path == "workloads/shop/workload.yaml"
                ? content.Replace("path: workloads/shop/manifests", $"repo: {app}\n        branch: main\n        path: web", StringComparison.Ordinal)
                : content);
        }

        // Its chart would have to be asked for.
        _folder.Write("cp/workloads/services/workload.yaml", "# none\n");
        return _folder.Of("cp");
    }
}
