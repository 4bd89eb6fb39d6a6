using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>The control plane of built-ins with rendered delivery, and manifests that need neither network nor programs.</summary>
internal static class RenderedControlPlane
{
    public const string Settings = "dev/settings.yaml";

    public const string Commit = "89abcdef0123456789abcdef0123456789abcdef";

    public static readonly string Digest = $"sha256:{new string('b', 64)}";

    // Every cluster type takes every target: what is rendered can come from a registry everywhere.
    public static MemoryControlPlane Create() => BuiltinControlPlane.Reconcilers.Aggregate(
        BuiltinControlPlane.Create().With(Settings, SettingsOf("rendered")),
        (plane, reconciler) => plane.With($"dev/{reconciler}.yaml", plane.TextOf($"dev/{reconciler}.yaml").Replace("registry: \"no\"", "registry: \"yes\"", StringComparison.Ordinal)));

    public static string SettingsOf(string delivery) => $"apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {{name: dev}}\nspec: {{delivery: {delivery}}}\n";

    public static string ProfileOf(string clusterType, string delivery) =>
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: ClusterTypeProfile\nmetadata: {{name: {clusterType}}}\nspec: {{delivery: {delivery}}}\n";

    public static GenerationResult Generate(MemoryControlPlane controlPlane) => Generate(controlPlane, new GivenManifests());

    public static GenerationResult Generate(MemoryControlPlane controlPlane, IWorkloadManifests manifests) => Generator.Generate(
        controlPlane, new GenerationOptions { Environment = "dev", Pins = new EveryPin(), Manifests = manifests });

    /// <summary>The files of <see cref="Create"/>.</summary>
    public static IReadOnlyDictionary<string, string> Everything { get; } = Files(Create());

    /// <summary>The files below <c>clusters/</c>, by path; fails on findings.</summary>
    public static IReadOnlyDictionary<string, string> Files(MemoryControlPlane controlPlane)
    {
        var result = Generate(controlPlane);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity != Severity.Info);
        return (result.Tree ?? throw new InvalidOperationException("There is no tree.")).Files
            .ToDictionary(f => f.Path.Value["clusters/".Length..], f => System.Text.Encoding.UTF8.GetString(f.Content.Span), StringComparer.Ordinal);
    }

    /// <summary>One workload of a registered team on all cluster types.</summary>
    public static MemoryControlPlane CreateWith(string manifests) => Create()
        .With("dev/tools.yaml", "# none\n")
        .With("workloads/tools/workload.yaml", "# none\n")
        .With("workloads/shop/workload.yaml", BuiltinControlPlane.Workload("shop", BuiltinControlPlane.Target("web", "anywhere", manifests)));

    /// <summary>Knows a pin for everything.</summary>
    internal sealed class EveryPin : IManifestPins
    {
        public string? CommitOf(string repo, string reference) => Commit;

        public string? DigestOf(ManifestArtifact artifact) => Digest;
    }

    /// <summary>Gives a text for folders and another one for charts.</summary>
    internal sealed class GivenManifests : IWorkloadManifests
    {
        public const string OfFolder = """
            apiVersion: v1
            kind: Service
            metadata: {name: web, namespace: elsewhere}
            spec: {selector: {app: web}, ports: [{port: 80}]}
            ---
            # Nothing.
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  serviceAccountName: web
                  initContainers: [{name: setup, image: "registry.example.com/setup:1"}]
                  containers: [{name: web, image: "registry.example.com/web:1.4.0", envFrom: [{configMapRef: {name: platform-config}}]}]
            ---
            apiVersion: v1
            kind: List
            items:
              - {apiVersion: v1, kind: ServiceAccount, metadata: {name: web}}
              - apiVersion: rbac.authorization.k8s.io/v1
                kind: RoleBinding
                metadata: {name: web}
                roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                subjects:
                  - {kind: ServiceAccount, name: web, namespace: elsewhere}
                  - {kind: ServiceAccount, name: other, namespace: elsewhere}
            """;

        private const string OfChart = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: settings}
            data: {"on": "yes", 8080: port}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: "metrics-HERE", namespace: monitoring}
            spec: {ports: [{port: 9090}]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: try, annotations: {helm.sh/hook: test-success}}
            spec: {containers: [{name: try, image: "registry.example.com/try:1"}]}
            """;

        public List<WorkloadRequest> Requests { get; } = [];

        public BuiltManifests Build(WorkloadRequest request)
        {
            lock (Requests)
            {
                Requests.Add(request);
            }

            var isChart = request.Source is WorkloadSource.Archive { Artifact: { Chart: not null } or { Repo: "oci://registry.example.com/charts/external-secrets" } };
            return new BuiltManifests(isChart ? $"{OfChart.Replace("HERE", request.Release, StringComparison.Ordinal)}\n---\n{ClusterRole(request.Namespace)}" : OfFolder) { IsChart = isChart };
        }

        // An object of the cluster, whose name no two workloads share.
        private static string ClusterRole(string name) =>
            $"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {{name: {name}}}\nrules: []\n";
    }

    /// <summary>Gives one text to everybody.</summary>
    internal sealed class OneText(string text, bool isChart = false) : IWorkloadManifests
    {
        public BuiltManifests Build(WorkloadRequest request) => new(text) { IsChart = isChart };
    }

    /// <summary>Fails in one way.</summary>
    internal sealed class Failing(WorkloadFailureKind kind) : IWorkloadManifests
    {
        public BuiltManifests Build(WorkloadRequest request) => BuiltManifests.Failed(kind, "It is so.", "Do this.");
    }
}
