using LcncInfra.Resources.Plans;

namespace LcncInfra.Stacks.Tests.Plans;

public sealed class AgentPlanTests : IDisposable
{
    private const string Platform = """
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: GitOpsRepo
        metadata:
          name: dev
        spec: {repo: https://git.example.com/gitops, branch: dev, path: fleet}
        ---
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: WorkloadRegistration
        metadata:
          name: shop
        spec:
          workload: {repo: https://git.example.com/shop, branch: main, path: app}
          workspace: shop
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
            labelSelector:
              matchLabels: {place: cloud}
        """;

    private const string Workload = """
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
        """;

    private readonly TemporaryFolder _folder = new();

    public AgentPlanTests()
    {
        _folder.Write("dev/platform.yaml", Platform);
        _folder.Write("workloads/shop/workload.yaml", Workload);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("lcncinfra.io/argocd", "lcncinfra:agents:ArgoCd", "AppProject Application")]
    [InlineData("lcncinfra.io/flux", "lcncinfra:agents:Flux", "GitRepository Kustomization")]
    public async Task A_built_in_reconciler_chooses_the_agent_and_writes_its_root(string reconciler, string type, string kinds)
    {
        Declare(reconciler, "existing: {}");

        var run = await PlanAsync();

        Assert.Single(run.Plan.Resources, r => r.Type == type);
        var objects = Root(run);
        Assert.Equal(kinds, string.Join(' ', objects.Select(o => TextOf(o, "kind"))));
        Assert.All(objects, o => Assert.Equal("dev-cloud", TextOf(o, "metadata.name")));
        Assert.Contains(objects, o => TextOf(o, "spec.path") is "./fleet/cloud" || TextOf(o, "spec.source.path") is "fleet/cloud");
    }

    [Theory]
    [InlineData("lcncinfra.io/fleet")]
    [InlineData("lcncinfra.io/zarf")]
    public async Task What_is_installed_by_others_is_not_installed_here(string reconciler)
    {
        Declare(reconciler, "existing: {}");

        var run = await PlanAsync();

        Assert.DoesNotContain(run.Plan.Resources, r => r.Type.StartsWith("lcncinfra:agents:", StringComparison.Ordinal));
        Assert.Single(run.Plan.Resources, r => r.Type == "lcncinfra:clusters:ExistingCluster");
    }

    [Fact]
    public async Task Capabilities_of_the_cluster_type_bring_what_they_need()
    {
        Declare("lcncinfra.io/flux", "existing: {}");
        _folder.Write("dev/profile.yaml", """
            apiVersion: lcncinfra.io/v1alpha1
            kind: ClusterTypeProfile
            metadata:
              name: cloud
            spec:
              capabilities: [keda, secret-store]
            """);

        var run = await PlanAsync(("secretStores", """{"cloud": {"vault": {"server": "https://other.example.com"}}, "one": {"vault": {"server": "https://vault.example.com"}}}"""));

        Assert.Single(run.Plan.Resources, r => r.Type == "lcncinfra:scaling:Keda");
        var store = Assert.Single(run.Plan.Resources, r => r.Type.EndsWith(":ClusterSecretStore", StringComparison.Ordinal));
        Assert.Equal("https://vault.example.com", TextOf(store.Inputs, "spec.provider.vault.server"));
        Assert.Equal("one", TextOf(store.Inputs, "spec.provider.vault.auth.kubernetes.mountPath"));
    }

    [Fact]
    public async Task A_chart_comes_from_where_settings_say()
    {
        Declare("lcncinfra.io/flux", "existing: {}");

        var run = await PlanAsync(("charts", """{"flux": {"repository": "oci://mirror.example.com/charts", "version": "9.9.9"}}"""));

        var release = Assert.Single(run.Plan.Resources, r => r.Type == "kubernetes:helm.sh/v3:Release");
        Assert.Equal(("oci://mirror.example.com/charts/flux2", "9.9.9"), (TextOf(release.Inputs, "chart"), TextOf(release.Inputs, "version")));
    }

    private static List<PlannedValue.Map> Root(PlanRun run) =>
        [.. Assert.IsType<PlannedValue.List>(Assert.Single(run.Plan.Resources, r => r.Type == "kubernetes:yaml/v2:ConfigGroup").Inputs.Find("objs")).Items.Cast<PlannedValue.Map>()];

    private static string? TextOf(PlannedValue.Map map, string path) => (map.At(path) as PlannedValue.Text)?.Value;

    private Task<PlanRun> PlanAsync(params (string Key, string Value)[] more) => PlanRun.OfAsync(PlanRun.SettingsOf(
        "dev", [("controlPlane", _folder.Path), ("agents", string.Empty), ("workspaces", string.Empty), ("secretStores", string.Empty), .. more]));

    private void Declare(string reconciler, string provisioning) => _folder.Write("dev/clusters.yaml", $$"""
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: ClusterType
        metadata:
          name: cloud
          labels: {place: cloud}
        spec:
          reconciler: {{reconciler}}
          namespaceService: lcncinfra.io/namespace
          configType: lcncinfra.io/configmap
        ---
        apiVersion: lcncinfra.io/v1alpha1
        kind: Cluster
        metadata:
          name: one
        spec:
          clusterType: cloud
          provisioning:
            {{provisioning}}
        """);
}
