using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Model.Diagnostics;
using static LcncInfra.Generation.Tests.Builtins.BuiltinControlPlane;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>Charts that take their values from platform configuration.</summary>
public sealed class ChartValuesTests
{
    private static readonly string[] Pieces = ["$(config:", "$(namespace:", "REGION", "LEVELS", "tools-chart", ")", "$", "(", "x ", "$(NODE)"];

    [Theory]
    [InlineData("flux", "spec", "values")]
    [InlineData("argocd", "spec", "source", "helm", "valuesObject")]
    public void A_chart_is_given_the_mapping_that_its_target_names(string reconciler, params string[] path)
    {
        var release = Manifests.Read(Files(With(reconciler, "size: {cpu: 2, set: true}\nhosts: [a, b]"))[$"on-{reconciler}/tools-chart/reconciler.yaml"])[^1];

        Assert.Equal("""{"hosts":["a","b"],"size":{"cpu":2,"set":true}}""", path.Aggregate(release["kind"]!.Root, (node, step) => node[step]!).ToJsonString());
    }

    [Fact]
    public void Rancher_Fleet_and_Zarf_get_it_where_they_look_for_values()
    {
        var fleet = Files(With("fleet", "size: 2\ncolour: red"));
        var zarf = Files(With("zarf", "size: 2\ncolour: red"));

        Assert.Contains(fleet.Values, text => text.Contains("kind: HelmOp", StringComparison.Ordinal) && text.Contains("colour: red", StringComparison.Ordinal));
        Assert.Equal("colour: red\nsize: 2\n", zarf["on-zarf/tools-chart/platform-values.yaml"]);
        Assert.Contains("platform-values.yaml", zarf["on-zarf/tools-chart/zarf.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_several_ConfigMaps_are_merged_as_all_configuration_is()
    {
        var plane = With("flux", "size: {cpu: 2, memory: 1Gi}\nlist: [{name: a, of: 1}, {name: b, of: 2}]")
            .With("dev/z.yaml", ConfigMap("z", "", "CHART: \"size: {cpu: 4}\\nlist: [{name: b, of: 3}]\""));

        var values = Manifests.Read(Files(plane)["on-flux/tools-chart/reconciler.yaml"])[^1]["spec"]!["values"]!;

        Assert.Equal("""{"list":[{"name":"a","of":1},{"name":"b","of":3}],"size":{"cpu":4,"memory":"1Gi"}}""", values.ToJsonString());
    }

    [Fact]
    public void References_are_filled_in_by_other_keys_and_by_namespaces()
    {
        var values = Manifests.Read(Files(With("flux",
            "host: https://$(config:REGION).example.com/$(config:REGION)\nlevels: $(config:LEVELS)\npeer: $(namespace:tools-chart)\nargs: [--node=$(NODE_NAME)]"))["on-flux/tools-chart/reconciler.yaml"])[^1]["spec"]!["values"]!;

        Assert.Equal("https://eu.example.com/eu", values.Text("host"));
        Assert.Equal("""["debug","info"]""", values["levels"]!.ToJsonString());
        Assert.Equal("dev-on-flux-tools-chart", values.Text("peer"));
        Assert.Equal("--node=$(NODE_NAME)", values.Text("args", 0));
    }

    [Theory]
    [InlineData("values: NOWHERE", "a: 1\nb: 2", "its configuration has no key 'NOWHERE'")]
    [InlineData("values: REGION", "a: 1\nb: 2", "'REGION' of its configuration is no mapping")]
    [InlineData("values: CHART", "a: $(config:NOWHERE)\nb: 2", "holds '$(config:NOWHERE)', and the configuration has no such key")]
    [InlineData("values: CHART", "a: $(namespace:nobody)\nb: 2", "holds '$(namespace:nobody)', and no such deployment target of the workspace is placed on the cluster type")]
    [InlineData("values: CHART", "a: $(namespace:shop-web)\nb: 2", "holds '$(namespace:shop-web)', and no such deployment target of the workspace is placed on the cluster type")]
    [InlineData("values: CHART", "a: x$(config:LEVELS)\nb: 2", "is a list or a mapping")]
    [InlineData("values: CHART", "a: $(config:LEVELS\nb: 2", "which is not closed")]
    [InlineData("values: CHART", "global: x\nb: 2", "'global' in 'CHART' of its configuration is no mapping")]
    public void Values_that_cannot_be_given_are_an_error_that_says_why(string manifests, string values, string problem)
    {
        var finding = Assert.Single(Generate(With("flux", values, manifests)).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal("LC5016", finding.Code);
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
        Assert.Equal("workloads/more/workload.yaml", finding.At.File);
    }

    [Fact]
    public void Only_charts_take_values()
    {
        var plane = With("flux", "a: 1\nb: 2").With("workloads/more/workload.yaml", Workload("tools",
            Target("chart", "anywhere", "repo: 'https://git.example.com/x', branch: main, path: ., values: CHART")));

        Assert.Contains("its manifests are no chart", Assert.Single(Generate(plane).Diagnostics, d => d.Severity == Severity.Error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_platform_adds_stands_beside_what_is_configured_and_the_key_is_not_in_the_ConfigMap()
    {
        var one = With("flux", "global: {tier: x}\nsize: 1", "values: CHART", "immutable-configmap");
        var other = With("flux", "global: {tier: x}\nsize: 2", "values: CHART", "immutable-configmap");

        var (first, second) = (Files(one), Files(other));
        var global = Manifests.Read(first["on-flux/tools-chart/reconciler.yaml"])[^1]["spec"]!["values"]!["global"]!;

        Assert.Equal("x", global.Text("tier"));
        Assert.StartsWith("platform-config-", global.Text("platformConfig"), StringComparison.Ordinal);
        Assert.DoesNotContain("CHART", first["on-flux/tools-chart/platform-config.yaml"], StringComparison.Ordinal);
        Assert.Equal(first["on-flux/tools-chart/platform-config.yaml"], second["on-flux/tools-chart/platform-config.yaml"]);
    }

    [Fact]
    public void With_rendered_delivery_the_chart_is_built_with_its_values_and_only_a_chart_has_some()
    {
        var asked = new RenderedControlPlane.GivenManifests();
        var plane = With("flux", "size: 1\npeer: $(config:REGION)").With(RenderedControlPlane.Settings, RenderedControlPlane.SettingsOf("rendered"));

        var built = RenderedControlPlane.Generate(plane, asked);
        var folder = RenderedControlPlane.Generate(plane, new RenderedControlPlane.OneText(RenderedControlPlane.GivenManifests.OfFolder));

        Assert.DoesNotContain(built.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("peer: eu\nsize: 1\n", Assert.Single(asked.Requests, r => r.Values is not null).Values);
        Assert.Contains("its manifests are no chart", Assert.Single(folder.Diagnostics, d => d.Severity == Severity.Error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_stands_in_values_is_given_to_the_chart_or_is_an_error_about_it() =>
        Prop.ForAll<byte[]>(choices =>
        {
            var text = string.Concat(choices.Take(12).Select(c => Pieces[c % Pieces.Length]));
            var result = Generate(With("flux", $"size: 1\ntext: '{text}'"));
            var errors = result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code).ToList();
            return errors is ["LC5016"] || (errors is [] && !ReconcilerOf(result).Contains("$(config:REGION)", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    private static string ReconcilerOf(GenerationResult result) =>
        string.Concat((result.Tree?.Files ?? []).Where(f => f.Path.Value.EndsWith("/tools-chart/reconciler.yaml", StringComparison.Ordinal)).Select(f => System.Text.Encoding.UTF8.GetString(f.Content.Span)));

    private static MemoryControlPlane With(string reconciler, string values, string manifests = "values: CHART", string configType = "configmap") => new MemoryControlPlane()
        .With(BuiltinControlPlane.Repository, GitOps("dev", "https://git.example.com/platform/gitops"))
        .With("dev/config.yaml", ConfigMap("all", "", "REGION: eu", "LEVELS: '[\"debug\", \"info\"]'", $"CHART: {System.Text.Json.JsonSerializer.Serialize(values)}"))
        .With("dev/policies.yaml", Policy("everywhere", "anywhere", "place: anywhere"))
        .With("dev/type.yaml", ClusterTypeOf($"on-{reconciler}", reconciler).Replace("lcncinfra.io/configmap", $"lcncinfra.io/{configType}", StringComparison.Ordinal))
        .With("dev/more.yaml", Registration("more", "platform"))
        .With("dev/shop.yaml", Registration("shop", "sales"))
        .With("workloads/shop/workload.yaml", Workload("shop", Target("web", "anywhere", "repo: 'https://git.example.com/sales/shop', branch: release, path: ./web")))
        .With("workloads/more/workload.yaml", Workload("tools", Target("chart", "anywhere", $"repo: 'https://charts.example.com', chart: nats, version: 1.2.8, {manifests}")));
}
