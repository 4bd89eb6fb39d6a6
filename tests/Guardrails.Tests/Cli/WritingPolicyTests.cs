using LcncInfra.Cli.Running;
using LcncInfra.Testing.Git;

namespace LcncInfra.Guardrails.Tests.Cli;

/// <summary>Commands that judge only when they are asked to.</summary>
public sealed class WritingPolicyTests : IDisposable
{
    private const string Digests = "policies: [{policy: image-digests, severity: warning}]";

    private readonly CliPlane _plane = new();

    public WritingPolicyTests() =>
        _plane.Write("prod/settings.yaml", JudgedPlane.SettingsOf("class: production, delivery: rendered, namespaces: {isolation: Namespace}"));

    [Fact]
    public void An_error_stops_generate_before_it_writes_if_policies_are_asked()
    {
        var stopped = Generate("--policies");
        Assert.Equal(ExitCode.WrongInput, stopped.Code);
        Assert.Contains("error LC9200: Deployment 'prod-cloud-hello-web/hello'", stopped.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_plane.PathOf("out")));
        Assert.Equal(ExitCode.WrongInput, Generate("--policies", "--keep-going").Code);
        Assert.False(Directory.Exists(_plane.PathOf("out")));

        Assert.Equal(ExitCode.Done, Generate().Code);
        Assert.Equal(ExitCode.WrongInput, Generate("--check", "--policies").Code);
        Assert.Equal(ExitCode.Done, Generate("--check").Code);
    }

    [Fact]
    public void Warnings_are_told_and_stop_nothing()
    {
        _plane.Write("main/policies.yaml", JudgedPlane.PolicySet(Digests));

        var run = Generate("--policies", "--format", "json");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains(run.Json("generate").GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("code").GetString() == "LC9200" && d.GetProperty("severity").GetString() == "warning");
        Assert.Equal(ExitCode.Done, Generate("--check", "--policies").Code);

        // What is remembered of the run before is judged as well.
        Assert.Contains("LC9200", Generate("--policies").Error, StringComparison.Ordinal);
        Assert.Contains("LC9240", _plane.Run("generate", "-e", "prod", "--out", _plane.PathOf("out"), "--policies", "--as-of", "2027-01-01").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generate", "--out", "out", "--as-of", "2026-06-01")]
    [InlineData("generate", "--out", "out", "--policies", "--shard", "0/2")]
    [InlineData("diff", "--against", "out", "--as-of", "2026-06-01")]
    public void What_would_change_nothing_is_refused(string command, params string[] arguments) =>
        Assert.Equal(ExitCode.WrongUsage, _plane.Run(command, arguments).Code);

    [Fact]
    public void A_diff_shows_what_is_found_of_the_new_tree_and_not_of_the_old_one()
    {
        _plane.Write("main/policies.yaml", JudgedPlane.PolicySet(Digests));
        Assert.Equal(ExitCode.Done, Generate().Code);
        var same = Diff("--policies");
        Assert.Equal((ExitCode.Done, true), (same.Code, same.Out.Contains("policies: 0 new findings\n", StringComparison.Ordinal)));

        var manifest = _plane.Read("manifests/hello/web.yaml");
        _plane.Write("manifests/hello/web.yaml", manifest.Replace("runAsNonRoot: true", "runAsNonRoot: false", StringComparison.Ordinal));
        var worse = Diff("--policies");
        Assert.Equal(ExitCode.WrongInput, worse.Code);
        Assert.Contains("  error: Deployment 'prod-cloud-hello-web/hello': ", worse.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("has no digest", worse.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Diff().Code);

        var json = Diff("--policies", "--format", "json").Json("diff").GetProperty("environments")[0].GetProperty("policies");
        Assert.All(json.GetProperty("findings").EnumerateArray(), f => Assert.Equal("error", f.GetProperty("severity").GetString()));
        Assert.Equal(0, json.GetProperty("gone").GetInt32());
        Assert.Contains("\n- error: Deployment ", Diff("--policies", "--format", "markdown").Out.Replace("\\", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

        // The other way round: the finding goes, and none comes.
        Assert.Equal(ExitCode.Done, Generate().Code);
        _plane.Write("manifests/hello/web.yaml", manifest);
        var better = Diff("--policies", "--check");
        Assert.Equal(ExitCode.Differs, better.Code);
        Assert.Matches("policies: 0 new findings, [1-9][0-9]* gone\n", better.Out);
    }

    [Fact]
    public void A_diff_with_a_commit_reads_what_is_gone_from_there()
    {
        using var git = new GitSandbox();
        _plane.Write("main/policies.yaml", JudgedPlane.PolicySet(Digests));
        GitSandbox.Run(git.Root, "init", "--bare", "--quiet", "--initial-branch=main", git.PathOf("gitops.git"));
        Assert.Equal(ExitCode.Done, _plane.Run("publish", "-e", "prod", "--repository", git.PathOf("gitops.git"), "--branch", "prod", "--direct", "--as-of", "2026-06-01").Code);
        Assert.Contains("Policies:\n- warning: Deployment 'prod-cloud-hello-web/hello'", GitSandbox.Run(git.PathOf("gitops.git"), "log", "-1", "--format=%B", "prod"), StringComparison.Ordinal);

        _plane.Write("manifests/hello/web.yaml", "# nothing is left\n" + _plane.Read("manifests/hello/web.yaml").Replace("kind: Deployment", "kind: ControllerRevision", StringComparison.Ordinal));
        var run = _plane.Run("diff", "-e", "prod", "--against", "prod", "--repository", git.PathOf("gitops.git"), "--policies", "--as-of", "2026-06-01");
        Assert.Matches("policies: 0 new findings, [1-9][0-9]* gone\n", run.Out);
        Assert.Contains("LC9241: Waiver 'nginx'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_reaches_no_cluster_is_said_to_be_one_of_records()
    {
        Assert.Equal(ExitCode.Done, Generate().Code);
        _plane.Write("prod/settings.yaml", "# why\n" + _plane.Read("prod/settings.yaml"));

        var check = Generate("--check");
        Assert.Equal(ExitCode.Differs, check.Code);
        Assert.Contains("; only records in .lcnc, clusters get the same", check.Out, StringComparison.Ordinal);
        var diff = Diff("--check");
        Assert.Equal(ExitCode.Done, diff.Code);
        Assert.Contains("but records in .lcnc, which 'generate --check' counts\n", diff.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _plane.Dispose();

    private CliPlane.Said Generate(params string[] more) => _plane.Run("generate", ["-e", "prod", "--out", _plane.PathOf("out"), .. AsOf(more), .. more]);

    private CliPlane.Said Diff(params string[] more) => _plane.Run("diff", ["-e", "prod", "--against", _plane.PathOf("out"), .. AsOf(more), .. more]);

    private static string[] AsOf(string[] more) => more.Contains("--policies", StringComparer.Ordinal) ? ["--as-of", "2026-06-01"] : [];
}
