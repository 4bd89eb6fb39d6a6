using System.Text.Json;
using LcncInfra.Cli.Running;
using LcncInfra.Stacks.Publication;
using LcncInfra.Stacks.Settings;
using LcncInfra.Testing.Git;
using Pulumi;

namespace LcncInfra.Stacks.Tests.Publication;

public sealed class ControlPlaneRenderingTests : IDisposable
{
    private const string Facts = """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: facts-sales-cloud
          labels:
            platform-config: "true"
            cluster-type: sales-cloud
        data:
          SECRET_STORE: platform

        """;

    private static readonly string Example = RepositoryRoot.Of("examples", "sales-approvals");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData(Facts)]
    public void A_rendering_is_what_generate_writes(string facts)
    {
        var rendered = new ControlPlaneRendering(new EnvironmentSettings("dev", Example) { Root = _folder.Path }).Render(facts);

        string[] more = facts.Length == 0 ? [] : ["--facts", _folder.Write("dev.yaml", facts)];
        Assert.Equal(Generate([Example, "-e", "dev", .. more]), rendered.Rendering);
    }

    [Fact]
    public void Facts_change_the_rendering()
    {
        var rendering = new ControlPlaneRendering(new EnvironmentSettings("dev", Example) { Root = _folder.Path });

        Assert.NotEqual(rendering.Render(string.Empty).Rendering, rendering.Render(Facts).Rendering);
    }

    [Fact]
    public void A_control_plane_of_branches_is_rendered_as_generate_does()
    {
        using var git = new GitSandbox();
        git.Init("plane");
        git.Init("shop");
        GitSandbox.Commit(git.PathOf("shop"), "main", ("app/workload.yaml", """
            apiVersion: scheduler.kalypso.io/v1alpha1
            kind: Workload
            metadata:
              name: shop
            spec:
              deploymentTargets:
                - name: web
                  environment: dev
                  labels: {tier: web}
                  manifests: {repo: https://git.example.com/shop-gitops, branch: dev, path: web}
            """));
        GitSandbox.Commit(git.PathOf("plane"), "main", (".environments/dev.yaml", $$"""
            apiVersion: scheduler.kalypso.io/v1alpha1
            kind: Environment
            metadata:
              name: dev
            spec:
              controlPlane: {repo: {{git.PathOf("plane")}}, branch: dev, path: .}
            """));
        GitSandbox.Commit(git.PathOf("plane"), "dev", ("all.yaml", ControlPlane(git.PathOf("shop"))));
        var place = $"git+{git.PathOf("plane")}#main";

        var rendered = new ControlPlaneRendering(new EnvironmentSettings("dev", place) { Root = _folder.Path }).Render(string.Empty);

        Assert.Equal(Generate([place, "-e", "dev"]), rendered.Rendering);
    }

    [Fact]
    public void What_is_published_is_compared_by_groups()
    {
        Generate([Example, "-e", "dev"]);
        var settings = new EnvironmentSettings("dev", Example) { Root = _folder.Path, Published = "out" };

        Assert.Equal("Nothing differs from out.", new ControlPlaneRendering(settings).Render(string.Empty).Summary);
        var change = new ControlPlaneRendering(settings).Render(Facts).Summary;
        Assert.Contains("was sha256:", change, StringComparison.Ordinal);
        Assert.Contains("changed", change, StringComparison.Ordinal);
        Assert.Contains("sales-cloud", change, StringComparison.Ordinal);
        Assert.True(change.Split('\n').Length < 10, change);
    }

    [Fact]
    public void Errors_of_the_control_plane_stop_it()
    {
        var rendering = new ControlPlaneRendering(new EnvironmentSettings("nowhere", Example) { Root = _folder.Path });

        var failure = Assert.Throws<RunException>(() => rendering.Render(string.Empty));

        Assert.Contains("error LC", failure.Message, StringComparison.Ordinal);
    }

    private static string ControlPlane(string shop) => $$"""
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: WorkloadRegistration
        metadata:
          name: shop
        spec:
          workload: {repo: {{shop}}, branch: main, path: app}
          workspace: shop
        ---
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: GitOpsRepo
        metadata:
          name: dev
        spec: {repo: https://git.example.com/gitops, branch: dev, path: .}
        ---
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: ClusterType
        metadata:
          name: cloud
        spec:
          reconciler: lcncinfra.io/flux
          namespaceService: lcncinfra.io/namespace
          configType: lcncinfra.io/configmap
        ---
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: SchedulingPolicy
        metadata:
          name: all
        spec:
          deploymentTargetSelector:
            labelSelector:
              matchLabels: {tier: web}
          clusterTypeSelector:
            labelSelector: {}
        """;

    // The digest that 'lcnc generate' records.
    private string Generate(string[] arguments)
    {
        var output = _folder.Of("out");
        var io = new CommandIo(TextWriter.Null, TextWriter.Null, TimeProvider.System);
        Assert.Equal(ExitCode.Done, CommandLine.Run(["generate", .. arguments, "-o", output], io));
        using var release = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(output, ".lcnc", "release.json")));
        return release.RootElement.GetProperty("rendering").GetString() ?? string.Empty;
    }
}
