using static LcncInfra.Generation.Tests.Builtins.BuiltinControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>The control plane without a Template, with two physical clusters of each type that differ in values, or in waves too.</summary>
internal static class ClusterControlPlane
{
    public const string Clusters = "dev/clusters.yaml";

    public const string Settings = "dev/settings.yaml";

    /// <summary>Clusters with values, without waves.</summary>
    public static MemoryControlPlane WithValues() => Create().With(Clusters, string.Join("---\n", Reconcilers.SelectMany(r => Pair($"on-{r}"))));

    /// <summary>Clusters with values in two waves, of the types that have waves.</summary>
    public static MemoryControlPlane WithWaves() => Waved(WithValues())
        .With("dev/zarf.yaml", ClusterTypeOf("on-zarf", "flux"))
        .With("workloads/shop/workload.yaml", Workload("shop",
            Target("web", "registry", "repo: 'https://git.example.com/sales/shop', branch: release, path: ./web")));

    /// <summary>The same with the settings of a rollout.</summary>
    public static MemoryControlPlane Waved(MemoryControlPlane controlPlane) => controlPlane
        .With(BuiltinControlPlane.Repository, GitOps("dev", "https://git.example.com/platform/gitops").Replace("branch: dev", "branch: rendered/dev", StringComparison.Ordinal))
        .With(Settings, SettingsOf("{matchLabels: {ring: canary}}", "{matchExpressions: [{key: ring, operator: NotIn, values: [canary]}]}"));

    public static string SettingsOf(params string[] waves) =>
        Lcnc("EnvironmentSettings", "dev", string.Empty, $"{{rollout: {{waves: [{string.Join(", ", waves.Select(w => $"{{labelSelector: {w}}}"))}]}}}}");

    public static string ClusterOf(string name, string clusterType, string labels, string spec) =>
        Lcnc("Cluster", name, labels, $"{{clusterType: {clusterType}, {spec}}}");

    private static string[] Pair(string type) =>
    [
        ClusterOf($"{type}-1", type, "ring: canary", $"region: eu, site: hamburg, values: {{ENDPOINT: 'https://1.example.com', FLOOR: \"2\"}}"),
        ClusterOf($"{type}-2", type, "ring: late", $"region: eu, site: kiel, values: {{ENDPOINT: 'https://2.example.com', FLOOR: 'no: \"1\"'}}"),
    ];

    private static string Lcnc(string kind, string name, string labels, string spec) =>
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: {kind}\nmetadata:\n  name: {name}\n  labels: {{{labels}}}\nspec: {spec}\n";
}
