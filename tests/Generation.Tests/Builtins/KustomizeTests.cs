using LcncInfra.Testing;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>Asks kustomize, which Flux and Argo CD run, to build the folders that built-ins write.</summary>
public sealed class KustomizeTests
{
    private static readonly string[] Scaled = ["Deployment", "StatefulSet"];

    private static readonly string[] Kinds = ["PersistentVolumeClaim", "Namespace", "ConfigMap"];

    [ClusterToolsFact]
    public void Every_folder_with_a_kustomization_is_built_and_a_cluster_type_holds_all_of_its_targets()
    {
        using var tree = new BuiltinTree(BuiltinControlPlane.Files(TenantControlPlane.Create()));
        var folders = tree.Files.Keys.Where(p => p.EndsWith("/kustomization.yaml", StringComparison.Ordinal)).Select(p => p[..p.LastIndexOf('/')]).ToList();

        var built = folders.Order(StringComparer.Ordinal).ToDictionary(f => f, tree.Build, StringComparer.Ordinal);

        Assert.Contains("on-flux", folders);
        Assert.Contains("on-argocd", folders);
        Assert.All(built.Where(b => b.Key.Contains('/', StringComparison.Ordinal)), target =>
        {
            var whole = built[target.Key.Split('/')[0]];
            Assert.All(target.Value, one => Assert.Contains(one, whole));
        });
    }

    [ClusterToolsFact]
    public void Folders_that_wait_for_each_other_are_built_too()
    {
        using var tree = new BuiltinTree(BuiltinControlPlane.Files(OrderTests.Ordered()));

        Assert.Contains(tree.Build("on-flux"), o => o.Contains("dependsOn:", StringComparison.Ordinal));
        Assert.Contains(tree.Build("on-argocd"), o => o.Contains("sync-wave", StringComparison.Ordinal));
    }

    [ClusterToolsFact]
    public void The_folder_of_a_cluster_is_built_and_is_not_in_the_folder_that_its_type_shares()
    {
        using var tree = new BuiltinTree(BuiltinControlPlane.Files(ClusterControlPlane.WithWaves()));

        var own = tree.Build("on-flux/clusters/on-flux-1");
        var shared = tree.Build("on-flux");

        Assert.Equal(
            ["ConfigMap", "ConfigMap", "GitRepository", "Kustomization", "Kustomization"],
            own.Select(o => Manifests.Read(o)[0].Text("kind")).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(own[0], shared);
        Assert.NotEmpty(shared);
    }

    [ClusterToolsFact]
    public void The_patch_of_the_Argo_CD_root_gives_charts_the_values_of_the_cluster_and_nothing_to_others()
    {
        var files = BuiltinControlPlane.Files(ClusterControlPlane.WithValues());
        var root = Manifests.Read(files["on-argocd/bootstrap.yaml"])[^1];
        var patches = root["spec"]!["template"]!["spec"]!["source"]!["kustomize"]!["patches"]!.ToJsonString();
        var filled = Regex.Replace(JsonNode.Parse(patches)![0]!.Text("patch")!, @"\{\{.*?\}\}", "\"x\"", RegexOptions.None, TimeSpan.FromSeconds(1));
        var target = JsonNode.Parse(patches)![0]!["target"]!.ToJsonString();
        using var tree = new BuiltinTree(files.Append(KeyValuePair.Create("root/kustomization.yaml",
            $"resources: [../on-argocd]\npatches: [{{patch: {JsonValue.Create(filled).ToJsonString()}, target: {target}}}]\n")).ToDictionary(StringComparer.Ordinal));

        var applications = tree.Build("root").Select(o => Manifests.Read(o)[0]).Where(o => o.Text("kind") == "Application").ToList();

        Assert.All(applications, application => Assert.Equal(
            application["spec"]!["source"]!["chart"] is null ? null : "x",
            application.Text("spec", "source", "helm", "valuesObject", "global", "cluster", "ENDPOINT")));
        Assert.Contains(applications, application => application["spec"]!["source"]!["chart"] is not null);
    }

    [ClusterToolsFact]
    public void The_folder_of_rendered_manifests_is_built_to_these_manifests()
    {
        using var tree = new BuiltinTree(RenderedControlPlane.Everything);
        var folders = tree.Files.Keys.Where(p => p.StartsWith("on-flux/workloads/", StringComparison.Ordinal) && p.EndsWith("/manifests.yaml", StringComparison.Ordinal)).ToList();

        Assert.Equal(7, folders.Count);
        Assert.All(folders, file => Assert.Equal(
            Manifests.Read(tree.Files[file]).Select(o => o.ToJsonString()).Order(StringComparer.Ordinal),
            tree.Build(file[..file.LastIndexOf('/')]).SelectMany(Manifests.Read).Select(o => o.ToJsonString()).Order(StringComparer.Ordinal)));
    }

    [ClusterToolsFact]
    public void A_cluster_type_without_assignments_is_built_too()
    {
        var idle = BuiltinControlPlane.ClusterTypeOf("idle", "flux").Replace("anywhere", "nowhere", StringComparison.Ordinal).Replace("yes", "no", StringComparison.Ordinal);
        using var tree = new BuiltinTree(BuiltinControlPlane.Files(BuiltinControlPlane.Create().With("dev/idle.yaml", idle)));

        Assert.Empty(tree.Build("idle"));
    }

    [ClusterToolsFact]
    public void The_patch_of_a_Flux_Kustomization_guards_what_holds_data_and_nothing_else()
    {
        var files = BuiltinControlPlane.Files(BuiltinControlPlane.Create());
        var patches = Manifests.Read(files["on-flux/shop-web/reconciler.yaml"])[1]["spec"]!["patches"]!.ToJsonString();
        using var tree = new BuiltinTree(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["app/kustomization.yaml"] = $"resources: [all.yaml]\npatches: {patches}\n",
            ["app/all.yaml"] = string.Join("---\n", Kinds.Select(kind =>
                $"apiVersion: v1\nkind: {kind}\nmetadata:\n  name: x\n")) + """
                ---
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata:
                  name: xs.example.com
                """,
        });

        var guarded = tree.Build("app").Where(o => o.Contains("kustomize.toolkit.fluxcd.io/prune: disabled", StringComparison.Ordinal));

        Assert.Equal(
            ["CustomResourceDefinition", "Namespace", "PersistentVolumeClaim"],
            guarded.Select(o => Manifests.Read(o)[0].Text("kind")).Order(StringComparer.Ordinal));
    }

    [ClusterToolsFact]
    public void The_patch_for_autoscalers_removes_the_number_of_pods_where_there_is_one_and_leaves_the_rest()
    {
        var patches = Manifests.Read(BuiltinControlPlane.Files(SafetyTests.Careful())["on-flux/shop-web/reconciler.yaml"])[1]["spec"]!["patches"]!.ToJsonString();
        using var tree = new BuiltinTree(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["app/kustomization.yaml"] = $"resources: [all.yaml]\npatches: {patches}\n",
            ["app/all.yaml"] = string.Join("---\n", Scaled.Select(kind =>
                $"apiVersion: apps/v1\nkind: {kind}\nmetadata:\n  name: x\nspec:\n  replicas: 3\n  paused: true\n"))
                + "---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: y\nspec:\n  paused: true\n",
        });

        Assert.All(tree.Build("app"), o =>
        {
            Assert.DoesNotContain("replicas", o, StringComparison.Ordinal);
            Assert.Contains("paused: true", o, StringComparison.Ordinal);
        });
    }
}
