namespace LcncInfra.Generation.Tests;

/// <summary>A small control plane without a finding, to which each test adds what it is about.</summary>
internal static class SampleControlPlane
{
    public const string Flux = "main/flux.yaml";
    public const string ConfigTemplate = "main/configmap.yaml";
    public const string Config = "dev/config.yaml";
    public const string Workload = "workloads/shop/workload.yaml";
    public const string Policy = "dev/policy.yaml";

    public static MemoryControlPlane Create() => new MemoryControlPlane()
        .With(".environments/dev.yaml", Object("Environment", "dev", "spec:\n  controlPlane: {repo: https://example.com/cp, branch: dev, path: .}"))
        .With("dev/base.yaml", Object("BaseRepo", "main", "spec: {repo: https://example.com/cp, branch: main, path: ., commit: 0123456789abcdef0123456789abcdef01234567}"))
        .With("dev/edge.yaml", ClusterType("edge", "zone: red"))
        .With("dev/cloud.yaml", ClusterType("cloud", "zone: green"))
        .With(Policy, Object("SchedulingPolicy", "red", """
            spec:
              deploymentTargetSelector:
                workspace: sales
                labelSelector: {matchLabels: {zone: red}}
              clusterTypeSelector:
                labelSelector: {matchLabels: {zone: red}}
            """))
        .With("dev/policy-green.yaml", Object("SchedulingPolicy", "green", """
            spec:
              deploymentTargetSelector:
                workspace: sales
                labelSelector: {matchLabels: {zone: green}}
              clusterTypeSelector:
                labelSelector: {matchLabels: {zone: green}}
            """))
        .With(Config, ConfigMap("all", "", "REGION: eu"))
        .With("main/shop.yaml", Object("WorkloadRegistration", "shop", "spec:\n  workload: {repo: https://example.com/shop, branch: main, path: .}\n  workspace: sales"))
        .With(Flux, Template("flux", "reconciler", "name: {{ .DeploymentTargetName }}\nrepo: {{ .Manifests.repo }}\n"))
        .With("main/namespace.yaml", Template("namespace", "namespace", "kind: Namespace\nmetadata:\n  name: {{ .Namespace }}\n"))
        .With(ConfigTemplate, Template("configmap", "config", "kind: ConfigMap\ndata:\n{{ toYaml .ConfigData | indent 2 }}\n"))
        .With(Workload, WorkloadOf("https://example.com/shop-manifests"));

    /// <summary>The shop, whose manifests are at <paramref name="repo"/>.</summary>
    public static string WorkloadOf(string repo) => Object("Workload", "shop", $$"""
        spec:
          deploymentTargets:
            - name: a
              environment: dev
              labels: {zone: red}
              manifests: {repo: '{{repo}}', branch: main, path: .}
            - name: b
              environment: dev
              labels: {zone: green}
              manifests: {repo: '{{repo}}', branch: main, path: .}
        """);

    public static string ConfigMap(string name, string labels, params string[] data) =>
        $"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\n  labels:\n    platform-config: \"true\"\n{Indented(labels, 4)}data:\n{Indented(string.Join('\n', data), 2)}";

    public static string Template(string name, string type, params string[] manifests) => Object(
        "Template", name, $"spec:\n  type: {type}\n  manifests:\n{string.Concat(manifests.Select(m => $"    - |{(m.EndsWith('\n') ? "" : "-")}\n{Indented(m, 6)}"))}");

    public static string ClusterType(string name, string labels) =>
        Object("ClusterType", name, "spec: {reconciler: flux, namespaceService: namespace, configType: configmap}")
            .Replace($"  name: {name}\n", $"  name: {name}\n  labels: {{{labels}}}\n", StringComparison.Ordinal);

    public static string Object(string kind, string name, string rest) =>
        $"apiVersion: scheduler.kalypso.io/v1alpha1\nkind: {kind}\nmetadata:\n  name: {name}\n{rest}\n";

    private static string Indented(string text, int spaces) => text.Length == 0
        ? string.Empty
        : string.Concat(text.TrimEnd('\n').Split('\n').Select(line => $"{new string(' ', spaces)}{line}\n"));
}
