using System.Text.Json.Nodes;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class ImmutableConfigTests
{
    [Fact]
    public void The_ConfigMap_never_changes_and_is_named_after_its_content()
    {
        var config = Manifests.Read(ImmutableControlPlane.FilesOf("flux", ImmutableControlPlane.Create("flux"))["shop-web/platform-config.yaml"])[0];

        Assert.True(config["immutable"]!.GetValue<bool>());
        Assert.Matches("^platform-config-[0-9a-f]{12}$", config.Text("metadata", "name"));
        Assert.Contains(config.Text("metadata", "name")!["platform-config-".Length..], config.Text("metadata", "annotations", "lcncinfra.io/config-version"), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_content_has_another_name_and_the_same_content_the_same()
    {
        var before = ImmutableControlPlane.FilesOf("flux", ImmutableControlPlane.Create("flux"));
        var after = ImmutableControlPlane.FilesOf("flux", ImmutableControlPlane.Create("flux").With("dev/config.yaml", SampleControlPlane.ConfigMap("all", "", "REGION: us")));

        Assert.NotEqual(NameIn(before), NameIn(after));
        Assert.Equal(NameIn(before), NameIn(ImmutableControlPlane.FilesOf("flux", ImmutableControlPlane.Create("flux"))));
        // The old name is nowhere in the tree, so that the reconciler deletes the object.
        Assert.DoesNotContain(after.Values, text => text.Contains(NameIn(before), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("flux")]
    [InlineData("argocd")]
    [InlineData("fleet")]
    [InlineData("zarf")]
    public void A_chart_is_given_the_name_as_a_value(string reconciler)
    {
        var files = ImmutableControlPlane.FilesOf(reconciler, ImmutableControlPlane.Create(reconciler));
        var values = reconciler switch
        {
            "flux" => Manifests.Read(files["tools-broker/reconciler.yaml"])[1]["spec"]!["values"],
            "argocd" => Manifests.Read(files["tools-broker/reconciler.yaml"])[0]["spec"]!["source"]!["helm"]!["valuesObject"],
            "fleet" => Manifests.Read(files["fleet/tools-broker.yaml"])[0]["spec"]!["helm"]!["values"],
            _ => Manifests.Read(files[$"tools-broker/{Manifests.Read(files["tools-broker/zarf.yaml"])[0]["components"]![1]!["charts"]![0]!.Text("valuesFiles", 0)}"])[0],
        };

        Assert.Equal(NameIn(files, "tools-broker"), values!.Text("global", "platformConfig"));
    }

    [ClusterToolsTheory]
    [InlineData("flux", "shop-web")]
    [InlineData("argocd", "shop-web")]
    [InlineData("argocd", "shop-files")]
    [InlineData("flux", "tools-broker")]
    [InlineData("zarf", "shop-web")]
    public void The_volume_of_what_is_labelled_holds_the_ConfigMap_and_nothing_else_is_changed(string reconciler, string target)
    {
        var files = ImmutableControlPlane.FilesOf(reconciler, ImmutableControlPlane.Create(reconciler));
        var patches = reconciler switch
        {
            "zarf" => Manifests.Read(files[$"{target}/{Manifests.Read(files[$"{target}/zarf.yaml"])[0]["components"]![1]!["manifests"]![0]!.Text("kustomizations", 0)}/kustomization.yaml"])[0]["patches"],
            "argocd" => Manifests.Read(files[$"{target}/reconciler.yaml"])[0]["spec"]!["source"]!["kustomize"]!["patches"],
            _ when target == "tools-broker" => Manifests.Read(files[$"{target}/reconciler.yaml"])[1]["spec"]!["postRenderers"]![0]!["kustomize"]!["patches"],
            _ => Manifests.Read(files[$"{target}/reconciler.yaml"])[1]["spec"]!["patches"],
        };
        var before = Workloads.Select(w => WorkloadOf(w.Kind, w.Name, w.Label)).ToList();
        using var tree = new BuiltinTree(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["app/kustomization.yaml"] = $"resources: [all.yaml]\npatches: {patches!.ToJsonString()}\n",
            ["app/all.yaml"] = string.Join("---\n", before.Select(w => w.ToJsonString() + "\n")),
        });

        var after = tree.Build("app").Select(o => Manifests.Read(o)[0]).ToDictionary(o => o.Text("metadata", "name")!, StringComparer.Ordinal);

        Assert.All(Workloads, (w, i) =>
        {
            var volumes = PodOf(after[w.Name])["volumes"]!.AsArray();
            Assert.Equal(2, volumes.Count);
            Assert.Equal(w.Follows ? NameIn(files, target) : "platform-config", volumes.Single(v => v!.Text("name") == "platform-config")!.Text("configMap", "name"));
            Assert.True(w.Follows || JsonNode.DeepEquals(before[i], after[w.Name]));
        });
    }

    [Fact]
    public void Rancher_Fleet_cannot_change_manifests_in_git_which_is_an_error()
    {
        var findings = BuiltinControlPlane.Generate(ImmutableControlPlane.Create("fleet")).Diagnostics.Where(d => d.Code == "LC5051").ToList();

        Assert.Equal(3, findings.Count);
        Assert.All(findings, f => Assert.Equal(("workloads/shop/workload.yaml", Severity.Error), (f.At.File, f.Severity)));
    }

    [Theory]
    [InlineData("flux")]
    [InlineData("argocd")]
    [InlineData("fleet")]
    [InlineData("zarf")]
    public void Rendered_manifests_follow_the_name_everywhere_whatever_reconciles_them(string reconciler)
    {
        var plane = RenderedControlPlane.CreateWith("repo: 'https://git.example.com/sales/shop', branch: release, path: ./web")
            .With($"dev/{reconciler}.yaml", ImmutableControlPlane.TypeOf(reconciler));

        var result = RenderedControlPlane.Generate(plane);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        var files = (result.Tree?.Files ?? []).Where(f => f.Path.Value.StartsWith($"clusters/on-{reconciler}/", StringComparison.Ordinal))
            .ToDictionary(f => f.Path.Value[$"clusters/on-{reconciler}/".Length..], f => System.Text.Encoding.UTF8.GetString(f.Content.Span), StringComparer.Ordinal);

        var deployment = Manifests.Read(files["workloads/shop-web/manifests.yaml"]).Single(o => o.Text("kind") == "Deployment");
        Assert.Equal(NameIn(files), PodOf(deployment)["containers"]![0]!.Text("envFrom", 0, "configMapRef", "name"));
        // Argo CD takes no folder without a kustomization.yaml once it is told to use kustomize.
        Assert.True(reconciler != "argocd" || !files["shop-web/reconciler.yaml"].Contains("kustomize:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_Template_does_not_know_the_name_which_is_an_error_at_the_cluster_type()
    {
        var template = SampleControlPlane.Object("Template", "mine", "spec:\n  type: reconciler\n  manifests:\n    - 'a: b'");
        var type = ImmutableControlPlane.TypeOf("flux").Replace("lcncinfra.io/flux", "mine", StringComparison.Ordinal);

        var finding = Assert.Single(BuiltinControlPlane.Generate(BuiltinControlPlane.Create().With("dev/mine.yaml", template).With("dev/flux.yaml", type)).Diagnostics, d => d.Code == "LC5051");

        Assert.Equal("dev/flux.yaml", finding.At.File);
        Assert.Contains("'mine'", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flux")]
    [InlineData("argocd")]
    [InlineData("fleet")]
    [InlineData("zarf")]
    public void Without_configuration_nothing_refers_to_a_ConfigMap(string reconciler)
    {
        var without = ImmutableControlPlane.FilesOf(reconciler, ImmutableControlPlane.Create(reconciler).With("dev/config.yaml", "# none\n"));
        var plain = ImmutableControlPlane.FilesOf(reconciler, BuiltinControlPlane.Create().With("dev/config.yaml", "# none\n"));

        Assert.Equal(plain, without);
    }

    private static readonly (string Kind, string Name, string? Label, bool Follows)[] Workloads =
    [
        ("Deployment", "a", "volume", true),
        ("StatefulSet", "b", "volume", true),
        ("DaemonSet", "c", "volume", true),
        ("CronJob", "d", "volume", true),
        ("Job", "e", "volume", false),
        ("Deployment", "f", null, false),
        ("CronJob", "g", "other", false),
    ];

    private static JsonObject WorkloadOf(string kind, string name, string? label)
    {
        const string Pod = """{"spec": {"containers": [{"name": "x", "image": "x"}], "volumes": [{"name": "cache", "emptyDir": {}}, {"name": "platform-config", "configMap": {"name": "platform-config"}}]}}""";
        var labels = label is null ? "{}" : $$"""{"lcncinfra.io/platform-config": "{{label}}"}""";
        var template = $$"""{"template": {{Pod}} }""";
        var spec = kind == "CronJob" ? $$"""{"jobTemplate": {"spec": {{template}} } }""" : template;
        return JsonNode.Parse($$"""
            {"apiVersion": "{{(kind is "Job" or "CronJob" ? "batch/v1" : "apps/v1")}}", "kind": "{{kind}}", "metadata": {"labels": {{labels}}, "name": "{{name}}"}, "spec": {{spec}} }
            """)!.AsObject();
    }

    private static JsonNode PodOf(JsonObject workload) =>
        ((workload.Text("kind") == "CronJob" ? workload["spec"]!["jobTemplate"]!["spec"] : workload["spec"])!["template"]!["spec"])!;

    private static string NameIn(Dictionary<string, string> files, string target = "shop-web") =>
        Manifests.Read(files[$"{target}/platform-config.yaml"])[0].Text("metadata", "name") ?? string.Empty;
}
