using System.Text.Json.Nodes;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using static LcncInfra.Generation.Tests.Builtins.BuiltinControlPlane;
using static LcncInfra.Generation.Tests.Builtins.TenantControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class TenantTests
{
    private const string Security = "pod-security.kubernetes.io/";

    // A workspace wins over the cluster type, and Zarf has no accounts.
    private const string ZarfIsKnown = "suppressions: [{code: LC5041, reason: Packages are deployed by hand.}]";

    private static readonly string Tiny = Lcnc("QuotaClass", "tiny", "hard: {pods: \"5\"}");

    public static TheoryData<string, string> Written => new()
    {
        { "cost-centre: shops", "cost-centre: market" },
        { "enforce: baseline", "enforce: privileged" },
        { "audit: restricted", "audit: baseline" },
        { "warn: restricted", "warn: baseline" },
        { "version: v1.31", "version: v1.30" },
        { "isolation: Namespace", "isolation: Pod" },
        { "ingressFrom: [gateway]", "ingressFrom: [edge]" },
        { "quotaClass: small", "quotaClass: tiny" },
        { "reconcilerScope: Namespace", "reconcilerScope: Cluster" },
        { "reconcilerScope: Namespace", "reconcilerScope: Namespace\n  apiGroups: [monitoring.coreos.com]" },
    };

    public static TheoryData<string, string> OfQuota => new()
    {
        { "pods: \"20\"", "pods: \"21\"" },
        { "default: {memory: 512Mi}", "default: {memory: 256Mi}" },
        { "defaultRequest: {cpu: 100m}", "defaultRequest: {cpu: 200m}" },
        { "max: {memory: 2Gi}", "max: {memory: 3Gi}" },
        { "min: {cpu: 10m}", "min: {cpu: 20m}" },
    };

    public static TheoryData<string, string> OfWorkload => new()
    {
        { "workload: tools", "workload: shop" },
        { "8222", "8223" },
        { "namespace: monitoring", "namespace: telemetry" },
        { "protocol: UDP", "protocol: SCTP" },
        { "10.20.0.0/16", "10.30.0.0/16" },
        { "quotaClass: large", "quotaClass: small" },
    };

    [Fact]
    public void A_namespace_has_the_levels_and_labels_that_the_platform_sets()
    {
        var labels = Objects(TenantControlPlane.Create(), "shop-web")["Namespace"]["metadata"]!["labels"]!;

        Assert.Equal("baseline", labels.Text($"{Security}enforce"));
        Assert.Equal("restricted", labels.Text($"{Security}audit"));
        Assert.Equal("v1.31", labels.Text($"{Security}warn-version"));
        Assert.Equal("shops", labels.Text("cost-centre"));
        Assert.Equal("sales", labels.Text("lcncinfra.io/workspace"));
    }

    [Fact]
    public void Nothing_is_allowed_but_DNS_the_namespace_itself_and_what_is_declared()
    {
        var objects = Objects(TenantControlPlane.Create(), "shop-web");

        Assert.Equal("""{"podSelector":{},"policyTypes":["Ingress","Egress"]}""", Manifests.Read(NamespaceOf(TenantControlPlane.Create(), "shop-web"))
            .Single(o => o.Text("metadata", "name") == "default-deny")["spec"]!.ToJsonString());
        var egress = objects["NetworkPolicy"]["spec"]!["egress"]!;
        Assert.Equal("kube-dns", egress.Text(0, "to", 0, "podSelector", "matchLabels", "k8s-app"));
        Assert.Equal("""{"podSelector":{}}""", egress[1]!["to"]![0]!.ToJsonString());
        Assert.Equal("tools", egress.Text(2, "to", 0, "namespaceSelector", "matchLabels", "lcncinfra.io/workload"));
        Assert.Equal("monitoring", egress.Text(3, "to", 0, "namespaceSelector", "matchLabels", "kubernetes.io/metadata.name"));
        Assert.Equal("10.20.0.0/16", egress.Text(4, "to", 0, "ipBlock", "cidr"));
    }

    [Fact]
    public void A_workload_lets_in_who_declares_to_reach_it()
    {
        var ingress = Objects(TenantControlPlane.Create(), "tools-broker")["NetworkPolicy"]["spec"]!["ingress"]!;

        Assert.Equal("gateway", ingress.Text(1, "from", 0, "namespaceSelector", "matchLabels", "kubernetes.io/metadata.name"));
        Assert.Equal("shop", ingress.Text(2, "from", 0, "namespaceSelector", "matchLabels", "lcncinfra.io/workload"));
        Assert.Equal(4222, ingress[2]!["ports"]![0]!["port"]!.GetValue<long>());
    }

    [Fact]
    public void A_workload_gets_the_class_that_it_asks_for_and_others_the_platforms()
    {
        Assert.Equal("200", Objects(TenantControlPlane.Create(), "shop-web")["ResourceQuota"].Text("spec", "hard", "pods"));

        var ofTools = Objects(TenantControlPlane.Create(), "tools-broker");
        Assert.Equal("20", ofTools["ResourceQuota"].Text("spec", "hard", "pods"));
        Assert.Equal("100m", ofTools["LimitRange"].Text("spec", "limits", 0, "defaultRequest", "cpu"));
    }

    [Fact]
    public void A_workspace_wins_over_its_cluster_type_and_that_over_the_environment()
    {
        var controlPlane = TenantControlPlane.Create()
            .With(Settings, Lcnc("EnvironmentSettings", "dev", $"{ForAll}\nworkspaces:\n  - {{workspace: platform, podSecurity: {{enforce: privileged}}, isolation: None}}"))
            .With("dev/profile.yaml", Lcnc("ClusterTypeProfile", "on-flux", "namespaces: {podSecurity: {enforce: restricted}, labels: {tier: gold}}"));

        Assert.Equal("privileged", Level(controlPlane, "tools-broker", "flux"));
        Assert.Equal("restricted", Level(controlPlane, "shop-web", "flux"));
        Assert.Equal("baseline", Level(controlPlane, "shop-web", "argocd"));
        Assert.Equal("gold", Objects(controlPlane, "tools-broker")["Namespace"].Text("metadata", "labels", "tier"));
        Assert.DoesNotContain("NetworkPolicy", NamespaceOf(controlPlane, "tools-broker"), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Written))]
    public void Every_setting_of_namespaces_changes_them(string written, string other) => ShouldChange("tools-broker", Settings, "EnvironmentSettings", "dev", (ForAll, written, other));

    [Theory, MemberData(nameof(Written))]
    public void Every_setting_of_a_cluster_type_changes_its_namespaces(string written, string other)
    {
        var controlPlane = TenantControlPlane.Create().With("dev/more.yaml", Tiny).With("dev/profile.yaml", Lcnc("ClusterTypeProfile", "on-flux", ForAll));
        var before = NamespaceOf(controlPlane, "tools-broker");

        controlPlane.With("dev/profile.yaml", Lcnc("ClusterTypeProfile", "on-flux", ForAll.Replace(written, other, StringComparison.Ordinal)));

        Assert.NotEqual(before, NamespaceOf(controlPlane, "tools-broker"));
    }

    [Theory, MemberData(nameof(Written))]
    public void Every_setting_of_a_workspace_changes_its_namespaces(string written, string other)
    {
        var controlPlane = TenantControlPlane.Create().With("dev/more.yaml", Tiny).With(Settings, Lcnc("EnvironmentSettings", "dev", ForAll));
        var (broker, web) = (NamespaceOf(controlPlane, "tools-broker"), NamespaceOf(controlPlane, "shop-web"));
        var ofPlatform = ForAll.Replace(written, other, StringComparison.Ordinal).Replace("namespaces:", "workspaces:\n  - workspace: platform", StringComparison.Ordinal)
            .Replace("\n  ", "\n    ", StringComparison.Ordinal)
            .Replace("\n    - ", "\n  - ", StringComparison.Ordinal);

        controlPlane.With(Settings, Lcnc("EnvironmentSettings", "dev", $"{ForAll}\n{ofPlatform}\n{ZarfIsKnown}"));

        Assert.NotEqual(broker, NamespaceOf(controlPlane, "tools-broker"));
        Assert.Equal(web, NamespaceOf(controlPlane, "shop-web"));
    }

    [Fact]
    public void A_class_is_given_to_the_workspaces_that_it_names_only()
    {
        var controlPlane = TenantControlPlane.Create().With(Shop, Lcnc("WorkloadRequirements", "shop", "quotaClass: private"))
            .With("dev/more.yaml", Lcnc("QuotaClass", "private", "hard: {pods: \"5\"}\nworkspaces: [platform]"));

        Assert.Equal("LC1121", Assert.Single(Generate(controlPlane).Diagnostics, d => d.Severity == Severity.Error).Code);
        controlPlane.With("dev/more.yaml", Lcnc("QuotaClass", "private", "hard: {pods: \"5\"}\nworkspaces: [platform, sales]"));
        Assert.Equal("5", Objects(controlPlane, "shop-web")["ResourceQuota"].Text("spec", "hard", "pods"));
    }

    [Theory, MemberData(nameof(OfQuota))]
    public void Every_amount_of_a_class_changes_its_namespaces(string written, string other) => ShouldChange("tools-broker", Quotas, "QuotaClass", "small", (Small, written, other));

    [Theory, MemberData(nameof(OfWorkload))]
    public void Every_wish_of_a_workload_changes_its_namespaces(string written, string other) => ShouldChange("shop-web", Shop, "WorkloadRequirements", "shop", (OfShop, written, other));

    [Fact]
    public void Without_settings_a_namespace_comes_alone() =>
        Assert.Equal("Namespace", Assert.Single(Manifests.Read(NamespaceOf(BuiltinControlPlane.Create(), "shop-web"))).Text("kind"));

    [Theory]
    [InlineData(GeneratorProfile.Default)]
    [InlineData(GeneratorProfile.Kalypso)]
    public void Where_a_Template_writes_namespaces_it_is_said_that_settings_do_nothing(GeneratorProfile profile)
    {
        var flux = ClusterTypeOf("on-flux", "flux").Replace("lcncinfra.io/namespace", "namespaces", StringComparison.Ordinal);
        var controlPlane = TenantControlPlane.Create().With("dev/flux.yaml", flux).With("dev/template.yaml", SampleControlPlane.Template("namespaces", "namespace", "a: 1\n"));

        var findings = Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev", Profile = profile }).Diagnostics;

        Assert.Contains(findings, d => d is { Code: "LC5040", Severity: Severity.Warning, Subject: "ClusterType/on-flux" });
        Assert.Equal(profile == GeneratorProfile.Kalypso, findings.Any(d => d is { Code: "LC5040", Subject: "ClusterType/on-argocd" }));
    }

    private static void ShouldChange(string target, string file, string kind, string name, (string Spec, string Written, string Other) change)
    {
        Assert.Contains(change.Written, change.Spec, StringComparison.Ordinal);
        var more = file == Quotas ? $"---\n{Lcnc("QuotaClass", "large", "hard: {pods: \"200\"}\nworkspaces: [sales]")}" : string.Empty;
        var controlPlane = TenantControlPlane.Create().With("dev/more.yaml", Tiny).With(file, Lcnc(kind, name, change.Spec) + more);
        var before = NamespaceOf(controlPlane, target);

        controlPlane.With(file, Lcnc(kind, name, change.Spec.Replace(change.Written, change.Other, StringComparison.Ordinal)) + more);

        Assert.NotEqual(before, NamespaceOf(controlPlane, target));
    }

    private static string? Level(MemoryControlPlane controlPlane, string target, string reconciler) =>
        Manifests.Read(NamespaceOf(controlPlane, target, reconciler))[0].Text("metadata", "labels", $"{Security}enforce");

    // The last of a kind.
    private static Dictionary<string, JsonObject> Objects(MemoryControlPlane controlPlane, string target) => Manifests.Read(NamespaceOf(controlPlane, target))
        .GroupBy(o => o.Text("kind")!)
        .ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
}
