using System.Text.Json.Nodes;
using LcncInfra.Testing;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>Asks the schemas of Kubernetes, Flux and Argo CD whether they know every field that built-ins write.</summary>
public sealed class KubernetesSchemaTests
{
    [NpmFact]
    public void Every_object_is_valid_and_has_no_field_that_its_schema_does_not_know()
    {
        IReadOnlyDictionary<string, string>[] trees =
        [
            ImmutableControlPlane.Everything(), BuiltinControlPlane.Files(OrderTests.Ordered()), BuiltinControlPlane.Files(SafetyTests.Careful()),
            BuiltinControlPlane.Files(ClusterControlPlane.WithWaves()),
        ];
        var objects = trees.SelectMany(files => Manifests.In(files, _ => true))
            .Select(m => m.Object)
            .DistinctBy(o => o.ToJsonString())
            .Where(KubernetesJudge.Knows)
            .ToList();

        Assert.Superset(
            new HashSet<string>
            {
                "AppProject", "Application", "ApplicationSet", "GitRepository", "HelmRelease", "HelmRepository", "Kustomization", "LimitRange", "Namespace", "NetworkPolicy",
                "OCIRepository", "ResourceQuota", "Secret",
                "ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding", "ServiceAccount",
            },
            objects.Select(o => o["kind"]!.GetValue<string>()).ToHashSet());
        Assert.Empty(KubernetesJudge.Judge(objects));
    }

    [NpmFact]
    public void The_judge_sees_a_missing_field_a_wrong_type_and_an_unknown_field()
    {
        var findings = KubernetesJudge.Judge(
        [
            Repository("""{"url": "https://example.com"}"""),
            Repository("""{"url": 5, "interval": "5m"}"""),
            Repository("""{"url": "https://example.com", "interval": "5m", "reff": {"branch": "main"}}"""),
        ]);

        Assert.Collection(
            findings,
            finding => Assert.Contains("interval", finding, StringComparison.Ordinal),
            finding => Assert.Contains("must be string", finding, StringComparison.Ordinal),
            finding => Assert.Equal("GitRepository x: no schema for spec.reff.branch", finding));
    }

    private static JsonObject Repository(string spec) => new()
    {
        ["apiVersion"] = "source.toolkit.fluxcd.io/v1",
        ["kind"] = "GitRepository",
        ["metadata"] = new JsonObject { ["name"] = "x" },
        ["spec"] = JsonNode.Parse(spec),
    };
}
