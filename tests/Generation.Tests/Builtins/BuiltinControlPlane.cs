using LcncInfra.Model.Diagnostics;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>A control plane without a Template: a cluster type for each built-in reconciler, and workloads in storages of every form.</summary>
internal static class BuiltinControlPlane
{
    public const string Repository = "dev/gitops-repo.yaml";

    public static readonly string[] Reconcilers = ["argocd", "fleet", "flux", "zarf"];

    public static MemoryControlPlane Create() => Reconcilers.Aggregate(
        new MemoryControlPlane()
            .With(Repository, GitOps("dev", "https://git.example.com/platform/gitops"))
            .With("dev/config.yaml", ConfigMap("all", "", "REGION: eu", "LEVELS: '[\"debug\", \"info\"]'"))
            .With("dev/policies.yaml", Policy("everywhere", "anywhere", "place: anywhere") + "---\n" + Policy("registries", "registry", "registry: \"yes\""))
            .With("dev/shop.yaml", Registration("shop", "sales"))
            .With("dev/tools.yaml", Registration("tools", "platform"))
            .With("workloads/shop/workload.yaml", Workload("shop",
                Target("web", "anywhere", "repo: 'https://git.example.com/sales/shop', branch: release, path: ./web"),
                Target("api", "anywhere", "repo: 'git@git.example.com:sales/shop.git', tag: v1.2.0"),
                Target("jobs", "anywhere", "repo: 'https://git.example.com/sales/shop', branch: release, commit: 0123456789abcdef0123456789abcdef01234567, path: jobs"),
                Target("files", "registry", "oci: registry.example.com/sales/shop, tag: v1.2.0"),
                Target("pinned", "registry", $"oci: 'oci://registry.example.com/sales/shop', tag: v1.2.0, digest: 'sha256:{new string('a', 64)}', path: pinned")))
            .With("workloads/tools/workload.yaml", Workload("tools",
                Target("broker", "anywhere", "repo: 'https://charts.example.com', chart: nats, version: 1.2.8"),
                Target("secrets", "anywhere", "repo: 'oci://registry.example.com/charts', chart: external-secrets, version: 0.10.4"))),
        (plane, reconciler) => plane.With($"dev/{reconciler}.yaml", ClusterTypeOf($"on-{reconciler}", reconciler)));

    public static string ClusterTypeOf(string name, string reconciler) => Object("ClusterType", name,
            $"spec: {{reconciler: lcncinfra.io/{reconciler}, namespaceService: lcncinfra.io/namespace, configType: lcncinfra.io/configmap}}")
        .Replace($"  name: {name}\n", $"  name: {name}\n  labels: {{place: anywhere, registry: \"{(reconciler is "flux" or "argocd" ? "yes" : "no")}\"}}\n", StringComparison.Ordinal);

    public static string GitOps(string name, string repo) =>
        Object("GitOpsRepo", name, $"spec: {{repo: {repo}, branch: dev, path: clusters}}");

    public static string Registration(string name, string workspace) =>
        Object("WorkloadRegistration", name, $"spec:\n  workload: {{repo: https://git.example.com/{name}, branch: main, path: .}}\n  workspace: {workspace}");

    public static string Workload(string name, params string[] targets) => Object("Workload", name, $"spec:\n  deploymentTargets:\n{string.Concat(targets)}");

    public static string Target(string name, string place, string manifests) =>
        $"    - {{name: {name}, environment: dev, labels: {{place: {place}}}, manifests: {{{manifests}}}}}\n";

    public static GenerationResult Generate(MemoryControlPlane controlPlane) =>
        Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev" });

    /// <summary>The files below <c>clusters/</c>, by path; fails on errors.</summary>
    public static IReadOnlyDictionary<string, string> Files(MemoryControlPlane controlPlane)
    {
        var result = Generate(controlPlane);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity != Severity.Info);
        return (result.Tree ?? throw new InvalidOperationException("There is no tree.")).Files
            .ToDictionary(f => f.Path.Value["clusters/".Length..], f => System.Text.Encoding.UTF8.GetString(f.Content.Span), StringComparer.Ordinal);
    }

    public static string Policy(string name, string place, string clusterTypes) => Object("SchedulingPolicy", name, $"""
        spec:
          deploymentTargetSelector:
            labelSelector: {Labels($"place: {place}")}
          clusterTypeSelector:
            labelSelector: {Labels(clusterTypes)}
        """);

    private static string Labels(string labels) => $"{{matchLabels: {{{labels}}}}}";
}
