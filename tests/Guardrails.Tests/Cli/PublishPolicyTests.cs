using LcncInfra.Cli.Running;
using LcncInfra.Testing.Git;

namespace LcncInfra.Guardrails.Tests.Cli;

public sealed class PublishPolicyTests : IDisposable
{
    private const string Prices = """
        apiVersion: lcncinfra.io/v1alpha1
        kind: PriceList
        metadata: {name: cloud}
        spec:
          currency: EUR
          prices:
            - {name: all, cpu: 20, memory: 4}
        """;

    private readonly CliPlane _plane = new();

    private readonly GitSandbox _git = new();

    public PublishPolicyTests()
    {
        GitSandbox.Run(_git.Root, "init", "--bare", "--quiet", "--initial-branch=main", Repository);
        _plane.Write("prod/settings.yaml", JudgedPlane.SettingsOf("class: production, delivery: rendered, namespaces: {isolation: Namespace}"));
        _plane.Write("prod/prices.txt", Prices);
    }

    private string Repository => _git.PathOf("gitops.git");

    private string PullRequest => File.ReadAllText(_git.PathOf("PULL_REQUEST.md"));

    [Fact]
    public void An_error_of_a_policy_stops_publishing()
    {
        var run = Publish();

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("error LC9200: Deployment 'prod-cloud-hello-web/hello': image 'docker.io/nginxinc/nginx-unprivileged:1.27.4' has no digest. (policy 'image-digests'", run.Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, GitSandbox.Run(Repository, "branch", "--list"));
    }

    [Fact]
    public void An_environment_that_says_nothing_of_policies_is_published_without()
    {
        _plane.Write("prod/settings.yaml", JudgedPlane.SettingsOf("delivery: rendered"));
        _plane.Write("prod/waiver.yaml", "# none\n");

        Assert.Equal(ExitCode.Done, Publish().Code);
        Assert.DoesNotContain("### Policy findings", PullRequest, StringComparison.Ordinal);
        Assert.DoesNotContain("### Cost", PullRequest, StringComparison.Ordinal);
    }

    [Fact]
    public void Reviewers_are_told_what_policies_found_and_what_is_accepted()
    {
        _plane.Write("main/policies.yaml", JudgedPlane.PolicySet("policies: [{policy: image-digests, severity: warning}]"));

        Assert.Equal(ExitCode.Done, Publish().Code);
        Assert.Contains("### Policy findings\n\n- warning: Deployment 'prod-cloud-hello-web/hello': image 'docker.io/nginxinc/nginx-unprivileged:1.27.4' has no digest. (image-digests)\n", Plain(PullRequest), StringComparison.Ordinal);
        Assert.Contains("- accepted by web-team until 2026-12-31: 1 finding of no-public-registries, because It goes soon.\n", Plain(PullRequest), StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_that_is_over_stops_publishing()
    {
        _plane.Write("main/policies.yaml", JudgedPlane.PolicySet("policies: [{policy: image-digests, severity: 'off'}, {policy: no-public-registries, severity: warning}]"));

        Assert.Equal(ExitCode.Done, Publish("--as-of", "2026-12-31", "--dry-run").Code);
        var run = Publish("--as-of", "2027-01-01", "--dry-run");
        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC9240", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reviewers_are_told_what_the_change_costs_by_cluster_type()
    {
        _plane.Write("main/policies.yaml", JudgedPlane.PolicySet("policies: [{policy: image-digests, severity: 'off'}]"));

        // 2 pods with 50m of a core and 64Mi of memory: 2 x (0.05 x 20 + 0.0625 x 4).
        Assert.Equal(ExitCode.Done, Publish("--prices", _plane.PathOf("prod/prices.txt")).Code);
        Assert.Contains("### Cost\n\n- cluster type 'cloud' (1 cluster): +2.50 EUR per month\n", Plain(PullRequest), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, Publish("--direct").Code);
        _plane.Write("manifests/hello/web.yaml", _plane.Read("manifests/hello/web.yaml").Replace("replicas: 2", "replicas: 1", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, Publish("--prices", _plane.PathOf("prod/prices.txt")).Code);
        Assert.Contains("### Cost\n\n- cluster type 'cloud' (1 cluster): -1.25 EUR per month\n", Plain(PullRequest), StringComparison.Ordinal);

        _plane.Write("manifests/hello/web.yaml", _plane.Read("manifests/hello/web.yaml").Replace("replicas: 1", "replicas: 2", StringComparison.Ordinal).Replace("1.27.4", "1.27.5", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, Publish("--prices", _plane.PathOf("prod/prices.txt")).Code);
        Assert.Contains("### Cost\n\n- Nothing costs more or less.\n", Plain(PullRequest), StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_that_cannot_be_read_stop_publishing() => Assert.Equal(ExitCode.WrongInput, Publish("--prices", _plane.PathOf("prod/platform.yaml")).Code);

    public void Dispose()
    {
        _plane.Dispose();
        _git.Dispose();
    }

    // Markdown's escapes are for hosts.
    private static string Plain(string body) => System.Net.WebUtility.HtmlDecode(body).Replace("\\", string.Empty, StringComparison.Ordinal);

    private CliPlane.Said Publish(params string[] more) =>
        _plane.Run("publish", ["-e", "prod", "--repository", Repository, "--branch", "prod", "--pull-request", _git.PathOf("PULL_REQUEST.md"), .. more.Contains("--as-of", StringComparer.Ordinal) ? Array.Empty<string>() : ["--as-of", "2026-06-01"], .. more]);
}
