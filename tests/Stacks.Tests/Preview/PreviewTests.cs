using LcncInfra.Cli.Running;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;

namespace LcncInfra.Stacks.Tests.Preview;

public sealed class PreviewTests
{
    [Fact]
    public async Task A_preview_shows_the_resources_with_what_they_ask_for_and_no_secret()
    {
        using var run = new PreviewRun().WithExample("dev", "  lcnc-infra:password: hunter2-plain\n");

        Assert.Equal(ExitCode.Done, await run.RunAsync("dev", options => new SampleStack(options)));

        Assert.StartsWith(
            $"""
            lcnc-infra-dev: 4 resources
              + pulumi:providers:kubernetes edge
                  kubeconfig: (secret)
              + test:index:Team sales (protected)
                + kubernetes:core/v1:Namespace sales (protected; imported from sales-before; provider edge)
                    apiVersion: v1
                    kind: Namespace
                    metadata:
                      annotations:
                        note: {new string('x', 100)}…
                      name: sales
              + kubernetes:core/v1:Secret login (protected; provider edge; after sales)
                  apiVersion: v1
                  kind: Secret
                  metadata:
                    labels:
                      tier: 1
                    name: login
                    namespace: (known after up)
                  stringData: (secret)

            """,
            run.Out,
            StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_shows_the_change_of_the_GitOps_repository_once_for_all_clusters()
    {
        using var run = new PreviewRun().WithExample("dev");

        Assert.Equal(ExitCode.Done, await run.RunAsync("dev"));

        Assert.Contains("added namespace.yaml in 4 assignments on 4 cluster types", run.Out, StringComparison.Ordinal);
        Assert.Contains("against (nothing)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_against_what_is_published_shows_the_difference()
    {
        using var published = new TemporaryFolder();
        using var run = new PreviewRun().WithExample("dev", $"  lcnc-infra:published: {published.Path}\n");
        var io = new CommandIo(TextWriter.Null, TextWriter.Null, TimeProvider.System);
        Assert.Equal(ExitCode.Done, CommandLine.Run(
            ["generate", RepositoryRoot.Of("examples", "sales-approvals"), "-e", "dev", "-o", published.Path], io));

        Assert.Equal(ExitCode.Done, await run.RunAsync("dev"));

        Assert.Contains($"GitOps repository, compared with {published.Path}:", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("added namespace.yaml", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_says_what_only_the_engine_can_tell()
    {
        using var run = new PreviewRun().WithExample("dev", "  lcnc-infra:password:\n    secure: AAABAEncrypted\n");

        await run.RunAsync("dev", options => new SampleStack(options));

        var notes = run.Out[run.Out.IndexOf("Only 'pulumi preview' can tell:", StringComparison.Ordinal)..];
        Assert.Contains("no state was read", notes, StringComparison.Ordinal);
        Assert.Contains("settings that are encrypted: lcnc-infra:password", notes, StringComparison.Ordinal);
        Assert.Contains("inputs that other resources give once they are made, of: login", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("AAABAEncrypted", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clusters_that_exist_get_a_provider_with_their_access_as_a_secret()
    {
        using var run = new PreviewRun().WithExample(
            "dev", "  lcnc-infra:kubeconfigs: '{\"finance-dev-1\":\"hidden-1\",\"hamburg-dev-1\":\"hidden-2\",\"else\":\"hidden-3\"}'\n");

        var code = await run.RunAsync("dev");

        Assert.Contains("+ pulumi:providers:kubernetes finance-dev-1-kubernetes\n        enableServerSideApply: true\n        kubeconfig: (secret)\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, code);
    }

    [Fact]
    public async Task Two_resources_of_one_name_are_an_error()
    {
        using var run = new PreviewRun().WithExample("dev");

        Assert.Equal(ExitCode.WrongInput, await run.RunAsync("dev", options => new TwinStack(options)));

        Assert.Contains("error LC9303: Two resources of type 'kubernetes:core/v1:Namespace' are called 'twin' in the same place.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("'apart'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_fails_is_one_finding()
    {
        using var run = new PreviewRun().WithExample("dev");

        Assert.Equal(ExitCode.WrongInput, await run.RunAsync("dev", options => new FailingStack(options)));

        Assert.Contains("error LC9304: The program of stack 'dev' fails: No such thing.", run.Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, run.Out);
    }

    [Fact]
    public async Task Errors_of_the_control_plane_are_shown_where_they_are_and_reports_are_written()
    {
        using var run = new PreviewRun();
        run.Reports = new(new DateOnly(2026, 6, 1)) { Sarif = run.PathOf("log.sarif"), Junit = run.PathOf("report.xml") };
        run.With("Pulumi.yaml", "name: shop\nruntime: dotnet\n").With("Pulumi.dev.yaml", "config:\n  shop:controlPlane: fleet\n").With("fleet/dev/one.yaml", Broken("one")).With("fleet/dev/two.yaml", Broken("two"));

        Assert.Equal(ExitCode.WrongInput, await run.RunAsync("dev"));

        foreach (var file in new[] { "one.yaml:4:", "two.yaml:4:" })
        {
            Assert.Contains(run.Error.Split('\n'), line => line.Contains(file, StringComparison.Ordinal) && line.Contains(" error LC", StringComparison.Ordinal));
        }

        Assert.DoesNotContain("LC9304", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("two.yaml", await File.ReadAllTextAsync(run.PathOf("log.sarif")), StringComparison.Ordinal);
        Assert.Contains("two.yaml:4:", await File.ReadAllTextAsync(run.PathOf("report.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_about_settings_name_the_line_of_the_key_itself()
    {
        const string Settings = """
            config:
              lcnc-infra:controlPlane: .
              lcnc-infra:workspacess:
                sales: []
              lcnc-infra:secretStores:
                cloud:
                  aws:
                    regoin: eu-central-1
              lcnc-infra:landingZones:
                - team: sales
                  nobody: x
            """;
        using var run = new PreviewRun().With("Pulumi.yaml", "name: lcnc-infra\nruntime: dotnet\n").With("Pulumi.dev.yaml", Settings);

        Assert.Equal(ExitCode.WrongInput, await run.RunAsync("dev"));

        foreach (var place in new[] { "3:3: error LC9402: Setting 'lcnc-infra:workspacess'", "8:9: error LC9402: Setting 'lcnc-infra:secretStores.cloud.aws.regoin'", "11:7: error LC9402: Setting 'lcnc-infra:landingZones[0].nobody'" })
        {
            Assert.Contains($"Pulumi.dev.yaml:{place}", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Configuration_of_the_process_stays_as_it_was()
    {
        using var run = new PreviewRun().WithExample("dev");

        await run.RunAsync("dev");

        Assert.Null(System.Environment.GetEnvironmentVariable("PULUMI_CONFIG"));
    }

    private static string Broken(string name) => $$"""
        apiVersion: lcncinfra.io/v1alpha1
        kind: Cluster
        metadata: {name: {{name}}}
        spec: {clusterTyp: cloud}
        """;

    private sealed class FailingStack : Stack
    {
        public FailingStack(StackOptions options)
            : base(options) => throw new RunException("No such thing.");
    }

    private sealed class TwinStack : Stack
    {
        public TwinStack(StackOptions options)
            : base(options)
        {
            _ = new Namespace("twin");
            _ = new Namespace("twin");

            // In a component, and of another type, the same name is another resource.
            _ = new Namespace("apart", options: new() { Parent = new ComponentResource("test:index:Group", "apart") });
            _ = new Namespace("apart");
        }
    }
}
