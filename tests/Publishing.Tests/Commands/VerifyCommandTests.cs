using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing.Git;

namespace LcncInfra.Publishing.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly PublishSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Every_published_commit_is_what_its_sources_give()
    {
        _sandbox.Done("--direct");
        _sandbox.Change("debug");
        _sandbox.Done("--direct");
        _sandbox.Plane.Policy("place: cloud");
        _sandbox.Commit();
        _sandbox.Done("--direct");

        foreach (var commit in _sandbox.InRepository("rev-list", "dev").Split('\n'))
        {
            var run = Verify(commit);
            Assert.True(run.Code == ExitCode.Done, run.Error);
            Assert.Contains($"{commit} is what its sources give", run.Out, StringComparison.Ordinal);
        }

        Assert.True(Verify("dev", "--format", "json").Json("verify").GetProperty("verified").GetBoolean());
    }

    [Fact]
    public void Facts_metadata_for_other_tools_and_earlier_decisions_are_verified_too()
    {
        _sandbox.Plane.Write("dev/settings.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {name: dev}\nspec: {interchange: hydrator.metadata}\n");
        _sandbox.Plane.Write("dev/gitops.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: GitOpsRepo\nmetadata: {name: platform}\nspec: {repo: https://git.example.com/gitops, branch: live, path: fleet/dev}\n");
        _sandbox.Commit();
        var facts = _sandbox.Git.PathOf("facts of dev.yaml");
        File.WriteAllText(facts, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: facts, labels: {platform-config: \"true\"}}\ndata: {REGION: west}\n");
        var earlier = _sandbox.Git.PathOf("earlier");
        Assert.Equal(ExitCode.Done, CommandRun.Of("generate", _sandbox.Plane.Path, "-e", "dev", "-o", earlier).Code);
        string[] with = ["--facts", facts, "--previous", System.IO.Path.Combine(earlier, "fleet/dev")];
        _sandbox.Done(["--direct", .. with]);
        File.Delete(facts);

        var run = Verify("dev");

        Assert.True(run.Code == ExitCode.Done, run.Error);
        Assert.Contains("fleet/dev/.lcnc/inputs/facts/facts of dev.yaml", _sandbox.Files("dev"));
    }

    [Fact]
    public void A_control_plane_of_branches_is_verified_by_the_commits_that_were_read()
    {
        var plane = Branches();
        var run = CommandRun.Of("publish", $"git+{plane}", "-e", "dev", "--repository", _sandbox.Repository, "--branch", "dev", "--direct");
        Assert.True(run.Code == ExitCode.Done, run.Error);
        GitSandbox.Commit(plane, "dev", ("dev/more.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: more, labels: {platform-config: \"true\"}}\ndata: {MORE: later}\n"));

        var verified = CommandRun.Of("verify", "dev", "--repository", _sandbox.Repository, "--control-plane", plane);

        Assert.True(verified.Code == ExitCode.Done, verified.Error);
        Assert.Contains("\nLcnc-Control-Plane: git+.#main\n", _sandbox.InRepository("log", "-1", "--format=%B", "dev"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_of_a_proposal_is_verified_as_what_it_merged()
    {
        _sandbox.Done("--direct");
        _sandbox.Change("debug");
        _sandbox.Done();
        var merged = _sandbox.InRepository("commit-tree", "-p", "dev", "-p", "dev-next", "-m", "Merge pull request #7", "dev-next^{tree}");
        _sandbox.InRepository("update-ref", "refs/heads/dev", merged);

        var run = Verify("dev");

        Assert.True(run.Code == ExitCode.Done, run.Error);
        Assert.Contains($"{merged} is what its sources give", run.Out, StringComparison.Ordinal);
        var squashed = _sandbox.InRepository("commit-tree", "-p", "dev~1", "-m", "Squash pull request #7", "dev-next^{tree}");
        Assert.Contains("LC9010", Verify(squashed).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_plane_that_is_elsewhere_is_asked_for()
    {
        var plane = Branches();
        CommandRun.Of("publish", $"git+{plane}", "-e", "dev", "--repository", _sandbox.Repository, "--branch", "dev", "--direct");
        foreach (var place in new string[][] { [], ["--control-plane", _sandbox.Repository], ["--control-plane", $"git+{_sandbox.Repository}"] })
        {
            var run = CommandRun.Of(["verify", "dev", "--repository", _sandbox.Repository, .. place]);
            Assert.Equal(ExitCode.WrongInput, run.Code);
            Assert.Contains("LC9013", run.Error, StringComparison.Ordinal);
            Assert.Contains("Name a clone of it, or the folder in it, with --control-plane.", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_was_published_from_no_commit_cannot_be_verified()
    {
        _sandbox.Plane.Config("more", "platform-config: \"true\"", "MORE: yes-please");
        _sandbox.Done("--direct");

        Assert.Contains("\nLcnc-Control-Plane: uncommitted\n", _sandbox.InRepository("log", "-1", "--format=%B", "dev"), StringComparison.Ordinal);
        Assert.Contains("LC9013", Verify("dev").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forged_tree_is_found_out_though_its_records_agree()
    {
        _sandbox.Done("--direct");
        var honest = _sandbox.InRepository("log", "-1", "--format=%B", "dev");
        _sandbox.Change("forged");
        _sandbox.Done("--direct");
        var forged = _sandbox.InRepository("log", "-1", "--format=%B", "dev");
        var source = honest.Split('\n').Single(l => l.StartsWith("Lcnc-Source:", StringComparison.Ordinal));
        var message = string.Join('\n', forged.Split('\n').Select(l => l.StartsWith("Lcnc-Source:", StringComparison.Ordinal) ? source : l));
        var commit = _sandbox.InRepository("commit-tree", "-m", message, "dev^{tree}");

        var run = Verify(commit);

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC9012", run.Error, StringComparison.Ordinal);
        Assert.Contains("'.lcnc/decisions.yaml' differs from line", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_and_missing_inputs_are_said()
    {
        _sandbox.Done("--direct");
        var message = _sandbox.InRepository("log", "-1", "--format=%B", "dev");
        string Forged(string line, string by) => _sandbox.InRepository("commit-tree", "-m", message.Replace(line, by, StringComparison.Ordinal), "dev^{tree}");

        Assert.Contains("LC9011", Verify(Forged("Lcnc-Renderer: ", "Lcnc-Renderer: 9")).Error, StringComparison.Ordinal);
        Assert.Contains("LC9013", Verify(Forged("Lcnc-Renderer: ", "Lcnc-Facts: sha256:0\nLcnc-Renderer: ")).Error, StringComparison.Ordinal);
        Assert.Contains("LC9013", CommandRun.Of("verify", "dev", "--repository", _sandbox.Repository, "--control-plane", "/nowhere").Error, StringComparison.Ordinal);
        Assert.Contains("LC9009", Verify("nothing").Error, StringComparison.Ordinal);
    }

    private CommandRun Verify(string commit, params string[] more) =>
        CommandRun.Of(["verify", commit, "--repository", _sandbox.Repository, "--control-plane", _sandbox.Plane.Path, .. more]);

    // The same control plane as branches of one repository.
    private string Branches()
    {
        var plane = _sandbox.Git.Init("plane");
        foreach (var (branch, folder) in new[] { ("shop", "workloads/shop"), ("base", "main"), ("dev", "dev") })
        {
            var files = Directory.EnumerateFiles(_sandbox.Plane.Of(folder)).Select(f => (
                $"{branch}/{System.IO.Path.GetFileName(f)}",
                File.ReadAllText(f)
                    .Replace("repo: https://example.com/cp, branch: main, path: .", $"repo: {plane}, branch: base, path: base", StringComparison.Ordinal)
                    .Replace("workload: {repo: https://example.com/shop, branch: main, path: .}", $"workload: {{repo: {plane}, branch: shop, path: shop}}", StringComparison.Ordinal)));
            GitSandbox.Commit(plane, branch, [.. files]);
        }

        GitSandbox.Commit(plane, "main", (
            ".environments/dev.yaml",
            $"apiVersion: scheduler.kalypso.io/v1alpha1\nkind: Environment\nmetadata: {{name: dev}}\nspec: {{controlPlane: {{repo: {plane}, branch: dev, path: dev}}}}\n"));
        return plane;
    }
}
