using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests.Placing;

/// <summary>Control planes as files, made from a number, with everything that has a say in placement.</summary>
internal sealed class PlacedControlPlane(int seed)
{
    private static readonly string[] Regions = ["eu", "us", "ap"];

    private readonly Random _random = new(seed);

    /// <summary>The documents, each of which can be in any file of its folder.</summary>
    public (IReadOnlyList<string> Environment, IReadOnlyList<string> Workloads) Documents()
    {
        var environment = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            var region = Pick(Regions);
            environment.Add(Object("ClusterType", $"c{i}", "spec: {reconciler: flux, namespaceService: namespace, configType: configmap}")
                .Replace($"  name: c{i}\n", $"  name: c{i}\n  labels: {{region: {region}, zone: z{_random.Next(2)}}}\n", StringComparison.Ordinal));
            environment.Add(Ours("ClusterTypeProfile", $"c{i}", $"{{region: {region}, allocatable: {{cpu: {_random.Next(2, 5)}}}, taints: [{Taint()}]}}"));
            environment.Add(Ours("Cluster", $"cluster-{i}", $"{{clusterType: c{_random.Next(6)}, region: {region}, properties: {{cores: \"{_random.Next(4, 9)}\"}}}}"));
        }

        for (var i = 0; i < 3; i++)
        {
            environment.Add(Ours("PlacementPolicy", $"p{i}",
                $"{{deploymentTargetSelector: {{labelSelector: {{matchLabels: {{tier: t{i}}}}}}}, count: {{atMost: {_random.Next(1, 4)}}}, priority: {_random.Next(2)}, "
                + $"preferred: [{{key: region, operator: In, values: [{Pick(Regions)}], weight: {_random.Next(1, 4)}}}], "
                + $"spread: [{{key: zone, maxSkew: 1, enforcement: {Pick(["Hard", "Soft"])}}}], "
                + $"antiAffinity: [{{labelSelector: {{matchLabels: {{tier: t{_random.Next(3)}}}}}, key: zone, enforcement: {Pick(["Hard", "Soft"])}}}]}}"));
        }

        List<string> workloads = [];
        for (var i = 0; i < 4; i++)
        {
            workloads.Add(Object("Workload", $"w{i}", $"spec: {{deploymentTargets: [{Target("a")}, {Target("b")}]}}"));
            workloads.Add(Ours("WorkloadRequirements", $"w{i}", $"{{requests: {{cpu: {_random.Next(1, 3)}}}, tolerations: [{{key: gpu, effect: {Pick(["NoSchedule", "PreferNoSchedule"])}}}]}}"));
        }

        return (environment, workloads);
    }

    private string Taint() => _random.Next(3) == 0 ? $"{{key: gpu, effect: {Pick(["NoSchedule", "PreferNoSchedule", "NoExecute"])}}}" : string.Empty;

    private string Target(string name) => $"{{name: {name}, environment: dev, labels: {{tier: t{_random.Next(3)}}}, manifests: {{repo: 'https://example.com/x', branch: main, path: .}}}}";

    private static string Ours(string kind, string name, string spec) => $"apiVersion: lcncinfra.io/v1alpha1\nkind: {kind}\nmetadata: {{name: {name}}}\nspec: {spec}\n";

    private string Pick(string[] words) => words[_random.Next(words.Length)];
}
