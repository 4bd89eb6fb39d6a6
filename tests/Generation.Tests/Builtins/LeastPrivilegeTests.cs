using System.Text.Json.Nodes;
using LcncInfra.Model.Diagnostics;
using static LcncInfra.Generation.Tests.Builtins.BuiltinControlPlane;
using static LcncInfra.Generation.Tests.Builtins.TenantControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class LeastPrivilegeTests
{
    private const string Account = "shop-web--reconciler";

    private static readonly IReadOnlyDictionary<string, string> Scoped = Files(TenantControlPlane.Create());

    [Theory]
    [InlineData("flux", "flux-system")]
    [InlineData("argocd", "dev-on-argocd-shop-web")]
    [InlineData("fleet", "cattle-fleet-system")]
    public void A_workload_has_an_account_with_rights_in_its_namespace(string reconciler, string accounts)
    {
        var objects = Manifests.Read(Scoped[$"on-{reconciler}/shop-web/namespace.yaml"]);

        Assert.Equal(accounts, Single(objects, "ServiceAccount").Text("metadata", "namespace"));
        var binding = Single(objects, "RoleBinding");
        Assert.Equal($"dev-on-{reconciler}-shop-web", binding.Text("metadata", "namespace"));
        Assert.Equal((accounts, Account), (binding.Text("subjects", 0, "namespace"), binding.Text("subjects", 0, "name")));
        var role = Single(objects, "Role");
        Assert.Equal(role.Text("metadata", "name"), binding.Text("roleRef", "name"));
        Assert.DoesNotContain("\"verbs\":[\"*\"]", role.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("networkpolicies", role.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("keda.sh", role.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(reconciler == "fleet", objects.Any(o => o.Text("kind") == "ClusterRoleBinding"));
    }

    [Fact]
    public void Flux_applies_workloads_with_their_accounts_and_brings_no_definitions_of_kinds()
    {
        Assert.Equal(Account, Manifests.Read(Scoped["on-flux/shop-web/reconciler.yaml"])[1].Text("spec", "serviceAccountName"));
        var release = Manifests.Read(Scoped["on-flux/tools-broker/reconciler.yaml"])[1];
        Assert.Equal("tools-broker--reconciler", release.Text("spec", "serviceAccountName"));
        Assert.Equal("Skip", release.Text("spec", "install", "crds"));
    }

    [Fact]
    public void Nothing_of_Flux_refers_to_an_object_in_another_namespace() =>
        Assert.All(
            Manifests.In(Scoped, p => p.StartsWith("on-flux/", StringComparison.Ordinal)).Select(m => m.Object).Where(o => o.Text("apiVersion")?.Contains("fluxcd", StringComparison.Ordinal) == true),
            o =>
            {
                Assert.Equal("flux-system", o.Text("metadata", "namespace"));
                Assert.Null(o["spec"]?.Text("sourceRef", "namespace"));
                Assert.Null(o["spec"]?["dependsOn"]?.Text(0, "namespace"));
            });

    [Fact]
    public void Argo_CD_lets_a_workspace_bring_kinds_of_workloads_only_and_names_the_account_of_each_namespace()
    {
        var project = Manifests.Read(Scoped["on-argocd/projects.yaml"]).Single(o => o.Text("metadata", "name") == "sales")["spec"]!;

        Assert.Null(project["clusterResourceWhitelist"]);
        var kinds = project["namespaceResourceWhitelist"]!.AsArray().Select(k => $"{k!.Text("group")}/{k!.Text("kind")}").ToList();
        Assert.Contains("apps/*", kinds);
        Assert.Contains("keda.sh/*", kinds);
        Assert.DoesNotContain(kinds, k => k.EndsWith("/ResourceQuota", StringComparison.Ordinal) || k.EndsWith("/NetworkPolicy", StringComparison.Ordinal));
        Assert.Contains(project["destinationServiceAccounts"]!.AsArray(), a => (a!.Text("namespace"), a!.Text("defaultServiceAccount")) == ("dev-on-argocd-shop-web", Account));
    }

    [Fact]
    public void Where_one_workspace_has_accounts_the_others_keep_the_rights_of_Argo_CD()
    {
        var files = Files(TenantControlPlane.Create().With(
            Settings, Lcnc("EnvironmentSettings", "dev", $"{ForAll}\nworkspaces:\n  - {{workspace: platform, reconcilerScope: Cluster}}")));

        var project = Manifests.Read(files["on-argocd/projects.yaml"]).Single(o => o.Text("metadata", "name") == "platform")["spec"]!;
        Assert.Equal("*", project.Text("clusterResourceWhitelist", 0, "kind"));
        Assert.Equal("argocd:argocd-application-controller", project.Text("destinationServiceAccounts", 0, "defaultServiceAccount"));
        var root = Manifests.Read(files["on-argocd/bootstrap.yaml"]).Single(o => o.Text("kind") == "AppProject")["spec"]!;
        Assert.Equal("argocd:argocd-application-controller", root.Text("destinationServiceAccounts", 0, "defaultServiceAccount"));
        Assert.Equal("CreateReplace", Manifests.Read(files["on-flux/tools-broker/reconciler.yaml"])[1].Text("spec", "install", "crds"));
    }

    [Theory]
    [InlineData("on-fleet/fleet/shop-web.yaml", Account)]
    [InlineData("on-fleet/fleet/tools-broker.yaml", "tools-broker--reconciler")]
    public void Fleet_deploys_workloads_with_their_accounts(string file, string account) =>
        Assert.Equal(account, Manifests.Read(Scoped[file])[0].Text("spec", "serviceAccount"));

    [Fact]
    public void What_an_account_needs_to_remove_a_workload_stays_until_that_is_done() => Assert.All(
        Manifests.Read(Scoped["on-flux/shop-web/namespace.yaml"]).Where(o => o.Text("kind") is "Namespace" or "ServiceAccount" or "Role" or "RoleBinding"),
        o => Assert.Equal("disabled", o.Text("metadata", "annotations", "kustomize.toolkit.fluxcd.io/prune")));

    [Theory]
    [InlineData("zarf", "Zarf has the rights of who deploys a package")]
    [InlineData("flux", "a Template writes what it applies")]
    public void Where_nothing_keeps_a_reconciler_in_namespaces_it_is_said(string reconciler, string why)
    {
        var controlPlane = TenantControlPlane.Create().With("dev/zarf-profile.yaml", "# none\n").With("dev/template.yaml", SampleControlPlane.Template("own", "reconciler", "a: 1\n"));
        if (reconciler == "flux")
        {
            controlPlane.With("dev/flux.yaml", ClusterTypeOf("on-flux", "flux").Replace("lcncinfra.io/flux", "own", StringComparison.Ordinal));
        }

        var finding = Assert.Single(Generate(controlPlane).Diagnostics, d => d.Code == "LC5041" && d.Subject == $"ClusterType/on-{reconciler}");

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(why, finding.Message, StringComparison.Ordinal);
    }

    private static JsonObject Single(IEnumerable<JsonObject> objects, string kind) => objects.Single(o => o.Text("kind") == kind);
}
