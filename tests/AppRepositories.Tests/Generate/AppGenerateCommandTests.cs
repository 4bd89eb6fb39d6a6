using LcncInfra.Testing.Files;

namespace LcncInfra.AppRepositories.Tests.Generate;

public sealed class AppGenerateCommandTests : IDisposable
{
    private const string App =
        """
        apiVersion: lcncinfra.io/v1alpha1
        kind: LowCodeApp
        metadata: {name: approvals}
        spec:
          runtime: node-red
          lane: citizen
          risk: low
          owner: sales
          storage: {repo: https://git.example.com/sales/approvals, branch: main, path: deploy}
          image: {repository: registry.example.com/approvals, tag: 1.4.2}
          environments:
            - {name: dev, class: development, overrides: {variables: {LEVEL: debug}}}
          deploymentTargets:
            - {name: test, environment: dev}
            - {name: edge, environment: dev}
          exposure: {host: a.example.com}

        """;

    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.Of("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Generating_twice_changes_nothing_and_stale_files_go_while_those_of_others_stay()
    {
        Assert.Equal(0, Generate(App).Code);
        var first = FileTree.Read(Out);
        File.WriteAllText(Path.Combine(Out, "overlays", "dev", "edge", "notes.txt"), "mine");

        Assert.Equal(0, Generate(App, "--check").Code);
        Assert.Equal(4, Generate(App.Replace("    - {name: edge, environment: dev}\n", string.Empty, StringComparison.Ordinal), "--check").Code);
        Assert.Equal(0, Generate(App.Replace("    - {name: edge, environment: dev}\n", string.Empty, StringComparison.Ordinal)).Code);

        var second = FileTree.Read(Out);
        Assert.Contains("overlays/dev/edge/overrides/kustomization.yaml", first.Keys);
        Assert.Equal(["overlays/dev/edge/notes.txt"], second.Keys.Where(p => p.StartsWith("overlays/dev/edge/", StringComparison.Ordinal)));
        Assert.Equal(["workload/workload.yaml"], second.Keys.Where(p => p.StartsWith("workload/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_of_others_in_the_way_stops_the_run_before_anything_is_written()
    {
        _folder.Write("out/base/kustomization.yaml", "mine");

        var refused = Generate(App);

        Assert.Equal(1, refused.Code);
        Assert.Equal("mine", Assert.Single(FileTree.Read(Out)).Value);
        Assert.Equal(0, Generate(App, "--adopt").Code);
    }

    [Fact]
    public void A_tag_that_can_be_moved_is_refused_where_the_environment_is_of_class_production()
    {
        var run = Generate(App.Replace("class: development", "class: production", StringComparison.Ordinal));

        Assert.Equal(1, run.Code);
        Assert.Contains("app.yaml:10:", run.Error, StringComparison.Ordinal);
        Assert.Contains("LC1146", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public void Final_manifests_hold_the_components_of_the_capabilities_that_are_named()
    {
        Assert.Equal(0, Generate(App, "--style", "rendered", "--capability", "gateway-api").Code);

        var files = FileTree.Read(Out);
        Assert.Equal(
            [".lcnc/inventory.json", "manifests/dev/edge/manifests.yaml", "manifests/dev/test/manifests.yaml", "workload/workload.yaml"], files.Keys);
        Assert.Contains("kind: HTTPRoute\n", files["manifests/dev/test/manifests.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain("kind: Ingress\n", files["manifests/dev/test/manifests.yaml"], StringComparison.Ordinal);
        Assert.Contains("path: deploy/manifests/dev/test\n", files["workload/workload.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain("components", files["workload/workload.yaml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--capability", "mesh")]
    [InlineData("--style", "rendered", "--capability", "gateway")]
    [InlineData("--style", "rendered", "--capability", "gateway-api", "--capability", "ingress")]
    [InlineData("--style", "helm")]
    public void Wrong_usage_is_said(params string[] options) => Assert.Equal(2, Generate(App, options).Code);

    [Fact]
    public void Files_of_a_bundle_are_read_beside_the_app_and_missing_ones_are_reported()
    {
        const string Runtime = "---\napiVersion: lcncinfra.io/v1alpha1\nkind: Runtime\nmetadata: {name: appsmith}\nspec: {port: 8080, bundle: {mode: mounted}}\n";
        var app = App.Replace("runtime: node-red", "runtime: appsmith\n  bundle: {files: [flows/flows.json]}", StringComparison.Ordinal) + Runtime;

        Assert.Equal(1, Generate(app).Code);
        _folder.Write("flows/flows.json", "[1]");
        Assert.Equal(0, Generate(app).Code);
        Assert.Contains("flows.json: '[1]'", FileTree.Read(Out)["base/configmap.yaml"], StringComparison.Ordinal);
    }

    private CommandRun Generate(string app, params string[] options) =>
        CommandRun.Of(["app", "generate", _folder.Write("app.yaml", app), "--out", Out, .. options]);
}
