using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Promote.Worlds;
using LcncInfra.Cli.Publish;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Questions;
using LcncInfra.Git;
using LcncInfra.Promotion.Tests.Sandboxes;
using LcncInfra.Testing.Git;

namespace LcncInfra.Promotion.Tests.Commands;

/// <summary>Flows whose GitOps repository is on a host with an API. One after the other, because what belongs to a host stands in the environment.</summary>
public sealed class HostTests : IDisposable
{
    private readonly TemporaryRoot _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void A_release_waits_for_its_checks_goes_on_when_they_succeed_and_fails_with_them()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Checked);
        using var host = new FakeGitHub(sandbox);
        Assert.Contains("ci: check 'e2e': it has not begun", Promote(sandbox).Out, StringComparison.Ordinal);
        host.Checks["e2e"] = null;
        host.Checks["lint"] = "failure";
        Assert.Contains("ci: check 'e2e': it has not ended", Promote(sandbox).Out, StringComparison.Ordinal);
        Assert.Equal("Running", sandbox.Current("dev")?.GetProperty("verdict").GetString());

        host.Checks["e2e"] = "success";
        var passed = Promote(sandbox).Out;
        Assert.Equal("Healthy", sandbox.Current("dev")?.GetProperty("verdict").GetString());

        // The checks before qa are those of the base repository, on a host of which nothing tells its kind.
        Assert.Contains("reviewed: check 'review': The host of 'https://git.example.com/platform/control-plane' may be of any kind", passed, StringComparison.Ordinal);
        Assert.Equal(string.Empty, sandbox.Numbers("qa"));

        sandbox.ChangeMain("debug");
        host.Checks["e2e"] = "failure";
        var failed = sandbox.Promote([.. FakeGitHub.Options]);
        Assert.Equal(6, failed.Code);
        Assert.Equal(("Failed", "ci: check 'e2e': it failed"), (sandbox.Current("dev")?.GetProperty("verdict").GetString(), sandbox.Current("dev")?.GetProperty("because").GetString()));
    }

    [Fact]
    public void An_environment_that_is_published_to_by_pull_requests_waits_for_people()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Proposing);
        using var host = new FakeGitHub(sandbox);
        var proposed = Promote(sandbox).Out;
        Assert.Contains("https://ghe.example/contoso/gitops/pull/1 is not merged", proposed, StringComparison.Ordinal);
        Assert.Single(host.Open);
        Assert.Equal(string.Empty, sandbox.Numbers("dev"));
        Assert.DoesNotContain("Propose", Promote(sandbox).Out, StringComparison.Ordinal);

        sandbox.ChangeMain("debug");
        Promote(sandbox);
        Assert.Equal(1, host.Opened);
        host.Squash("dev");
        Promote(sandbox);
        Assert.Equal("2", sandbox.Numbers("dev"));
        Assert.Equal(sandbox.InRepository("rev-parse", "dev"), sandbox.Current("dev")?.GetProperty("commit").GetString());
        Assert.Empty(host.Open);

        sandbox.Report("dev", "Synced");
        Promote(sandbox);
        Assert.Single(host.Open);
        host.Close("qa");
        var declined = Promote(sandbox).Out;
        Assert.Contains("See it declined that release 2", declined, StringComparison.Ordinal);
        Assert.DoesNotContain("Propose", Promote(sandbox).Out, StringComparison.Ordinal);

        // A host gave the merged commit another message; the way back to it is known all the same.
        sandbox.ChangeMain("trace");
        Promote(sandbox);
        host.Squash("dev");
        Promote(sandbox);
        sandbox.On("rollback", "dev", [.. FakeGitHub.Options]).Done();
        Assert.Contains("Roll back dev", Assert.Single(host.Open), StringComparison.Ordinal);
        host.Squash("dev");
        Promote(sandbox);
        Assert.Equal("2 3 2", sandbox.Numbers("dev"));
        Assert.Equal(string.Empty, sandbox.InRepository("diff", "--stat", "dev~2", "dev", "--", ".", ":!.lcnc"));
        sandbox.ShouldBeSoundAndLinear();
    }

    // GitLab: docs.gitlab.com/api/commits, "List commit statuses". Gitea: docs.gitea.com/api, repoGetCombinedStatusByRef. Azure DevOps:
    // learn.microsoft.com/en-us/rest/api/azure/devops/git/statuses/list. GitHub: docs.github.com/en/rest/checks/runs.
    [Theory]
    [InlineData("github", "contoso/gitops.git", "/check-runs", """{"check_runs": [{"name": "e2e", "status": "completed", "conclusion": "STATE"}]}""", "success", "failure", "action_required")]
    [InlineData("gitlab", "contoso/gitops.git", "/statuses", """[{"name": "e2e", "status": "STATE"}]""", "success", "failed", "running")]
    [InlineData("gitea", "contoso/gitops.git", "/status", """{"sha": "c", "statuses": [{"context": "e2e", "status": "STATE"}]}""", "success", "failure", "pending")]
    [InlineData("azure-devops", "contoso/Fleet/_git/gitops", "/statuses", """{"count": 1, "value": [{"state": "STATE", "context": {"name": "e2e"}}]}""", "succeeded", "failed", "pending")]
    public void Every_kind_of_host_is_asked_for_the_checks_of_a_commit(string provider, string repository, string call, string answer, params string[] states)
    {
        using var server = GitHttpServer.Start(_root.Path, credential: null);
        using var variables = new Variables(("LCNC_GIT_TOKEN", "t0ken"), ("LCNC_GIT_HOST", $"127.0.0.1:{server.Port}"));
        var commit = new string('a', 40);
        var outcomes = new List<(GateOutcome Published, GateOutcome Base)>();
        foreach (var state in states)
        {
            server.Api = asked => asked.Target.Contains($"{commit}{call}", StringComparison.Ordinal) ? (200, answer.Replace("STATE", state, StringComparison.Ordinal)) : (200, """{"statuses": []}""");
            var url = server.UrlOf(repository);
            Assert.True(GitUrl.TryParse(url, out var parsed, out _));
            var checks = new CommitChecks(parsed, ProposalSettings.Of(provider, provider == "azure-devops" ? server.UrlOf("contoso") : null, null));
            outcomes.Add((
                checks.Answer(new FlowQuestion.Check("dev", "r", commit, "e2e"), []).Outcome,
                checks.Answer(new FlowQuestion.Check("dev", "r", string.Empty, "e2e"), [new LockedSource(LockedSourceKind.BaseRepo, url, "main", commit)]).Outcome));
        }

        // What has failed before it was published may be tried again by those who own it.
        Assert.Equal([(GateOutcome.Passed, GateOutcome.Passed), (GateOutcome.Failed, GateOutcome.Waiting), (GateOutcome.Waiting, GateOutcome.Waiting)], outcomes);
    }

    private static CommandLineRun Promote(SalesSandbox sandbox) => sandbox.Promote([.. FakeGitHub.Options]).Done();

    private sealed class TemporaryRoot : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("lcnc-host-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }

    private sealed class Variables : IDisposable
    {
        private readonly List<(string Name, string? Value)> _before = [];

        public Variables(params (string Name, string Value)[] variables)
        {
            foreach (var (name, value) in variables)
            {
                _before.Add((name, Environment.GetEnvironmentVariable(name)));
                Environment.SetEnvironmentVariable(name, value);
            }
        }

        public void Dispose() => _before.ForEach(v => Environment.SetEnvironmentVariable(v.Name, v.Value));
    }
}
