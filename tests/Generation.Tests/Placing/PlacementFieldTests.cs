using LcncInfra.Generation.Tests.Builtins;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests.Placing;

/// <summary>Fields that do their work only in fleets of some size, each with what it changes when it alone is changed.</summary>
public sealed class PlacementFieldTests
{
    private const string Spread = "{key: region, maxSkew: 1, enforcement: Hard}";

    private const string Apart = "{labelSelector: {matchLabels: {role: noisy}}, key: rack, enforcement: Hard}";

    [Theory]
    [InlineData(Spread, "a1 a2 b1")]
    [InlineData("{key: rack, maxSkew: 1, enforcement: Hard}", "a1 a2 a3 b1")]
    [InlineData("{key: zone, maxSkew: 1, enforcement: Hard}", "")]
    [InlineData("{key: region, maxSkew: 2, enforcement: Hard}", "a1 a2 a3 b1")]
    [InlineData("{key: region, enforcement: Hard}", "a1 a2 b1")]
    [InlineData("{key: region, maxSkew: 1, enforcement: Soft}", "a1 a2 a3 b1")]
    [InlineData("{key: region, maxSkew: 1}", "a1 a2 b1")]
    public void Each_field_of_a_spread_changes_where_a_target_goes(string spread, string expected) =>
        Assert.Equal(expected, PlacesOf("quiet", $"spread: [{spread}]"));

    [Theory]
    [InlineData(Apart, "a3 b1")]
    [InlineData("{labelSelector: {matchLabels: {role: other}}, key: rack, enforcement: Hard}", "a1 a2 a3 b1")]
    [InlineData("{labelSelector: {matchLabels: {ring: noisy}}, key: rack, enforcement: Hard}", "a1 a2 a3 b1")]
    [InlineData("{labelSelector: {matchExpressions: [{key: ring, operator: In, values: [late]}]}, key: rack, enforcement: Hard}", "a3 b1")]
    [InlineData("{labelSelector: {matchExpressions: [{key: role, operator: In, values: [late]}]}, key: rack, enforcement: Hard}", "a1 a2 a3 b1")]
    [InlineData("{labelSelector: {matchExpressions: [{key: ring, operator: NotIn, values: [late]}]}, key: rack, enforcement: Hard}", "a1 a2 a3 b1")]
    [InlineData("{labelSelector: {matchExpressions: [{key: ring, operator: Exists}]}, key: rack, enforcement: Hard}", "a3 b1")]
    [InlineData("{labelSelector: {matchExpressions: [{key: ring, operator: DoesNotExist}]}, key: rack, enforcement: Hard}", "a1 a2 a3 b1")]
    [InlineData("{labelSelector: {matchExpressions: [{key: ring, operator: In, values: [early]}]}, key: rack, enforcement: Hard}", "a1 a2 a3 b1")]
    [InlineData("{labelSelector: {matchLabels: {role: noisy}}, key: region, enforcement: Hard}", "b1")]
    [InlineData("{labelSelector: {matchLabels: {role: noisy}}, enforcement: Hard}", "a2 a3 b1")]
    [InlineData("{labelSelector: {matchLabels: {role: noisy}}, key: rack, enforcement: Soft}", "a1 a2 a3 b1")]
    [InlineData("{labelSelector: {matchLabels: {role: noisy}}, key: rack}", "a3 b1")]
    public void Each_field_of_an_anti_affinity_changes_where_a_target_goes(string rule, string expected) =>
        Assert.Equal(expected, PlacesOf("quiet", $"antiAffinity: [{rule}]"));

    [Theory]
    [InlineData("stage: crds", "0")]
    [InlineData("stage: controllers", "1")]
    [InlineData("stage: configuration", "2")]
    [InlineData("stage: apps", "3")]
    [InlineData("tolerations: []", "3")]
    [InlineData("stage: controllers, dependsOn: []", "1")]
    [InlineData("stage: controllers, dependsOn: [broker]", "2")]
    [InlineData("stage: controllers, dependsOn: [crds]", "1")]
    public void Each_word_about_the_order_changes_the_wave_of_a_workload(string requirements, string wave)
    {
        var files = BuiltinControlPlane.Files(OrderTests.Ordered()
            .With("workloads/secrets/requirements.yaml", Ours("WorkloadRequirements", "secrets", "{stage: configuration}"))
            .With("workloads/app/requirements.yaml", Ours("WorkloadRequirements", "app", $"{{{requirements}}}")));

        Assert.Equal(wave, Builtins.Manifests.Read(files["on-argocd/app-x/reconciler.yaml"])[0].Text("metadata", "annotations", "argocd.argoproj.io/sync-wave"));
    }

    // Three cluster types in one region and two racks, one in another; the noisy target is on the first of them.
    private static string PlacesOf(string target, string rules)
    {
        var plane = Create().With("dev/edge.yaml", "# none\n").With("dev/cloud.yaml", "# none\n").With("dev/policy-green.yaml", "# none\n").With(Policy, "# none\n")
            .With(Workload, Object("Workload", "shop", """
                spec:
                  deploymentTargets:
                    - {name: noisy, environment: dev, labels: {role: noisy, ring: late}, manifests: {repo: 'https://example.com/x', branch: main, path: .}}
                    - {name: quiet, environment: dev, labels: {role: quiet}, manifests: {repo: 'https://example.com/x', branch: main, path: .}}
                """))
            .With("dev/noisy.yaml", Ours("PlacementPolicy", "noisy",
                "{deploymentTargetSelector: {labelSelector: {matchLabels: {role: noisy}}}, required: [{key: id, operator: In, values: [a1]}], count: 1, priority: 5}"))
            .With("dev/quiet.yaml", Ours("PlacementPolicy", "quiet",
                $"{{deploymentTargetSelector: {{labelSelector: {{matchLabels: {{role: quiet}}}}}}, count: {{atMost: 4}}, {rules}}}"));
        foreach (var (id, region, rack) in new[] { ("a1", "eu", "r1"), ("a2", "eu", "r1"), ("a3", "eu", "r2"), ("b1", "us", "r3") })
        {
            plane.With($"dev/{id}.yaml", ClusterType(id, $"id: {id}, region: {region}, rack: {rack}"));
        }

        var result = Generator.Generate(plane, new GenerationOptions { Environment = "dev" });
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return string.Join(' ', (result.Assignments ?? []).Select(a => a.Assignment)
            .Where(a => a.DeploymentTarget.Value.Name == $"shop-{target}").Select(a => a.ClusterType.Value.Name));
    }

    private static string Ours(string kind, string name, string spec) => $"apiVersion: lcncinfra.io/v1alpha1\nkind: {kind}\nmetadata: {{name: {name}}}\nspec: {spec}\n";
}
