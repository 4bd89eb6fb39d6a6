using LcncInfra.Catalog;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources;
using LcncInfra.Resources.Plans;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Testing.Fuzzing;
using LcncInfra.Tree;
using static LcncInfra.Guardrails.Tests.JudgedPlane;

namespace LcncInfra.Guardrails.Tests.Tree;

/// <summary>Whatever is done to what the platform writes about policies, registries and clusters, judging ends with a report or the control plane with errors.</summary>
public sealed class DamagedPolicyTests
{
    private const string Registry = """
        apiVersion: lcncinfra.io/v1alpha1
        kind: Registry
        metadata: {name: platform}
        spec:
          primary:
            name: hub
            region: on-prem
            harbor: {cluster: hub-1, host: registry.example.com}
          mirrors:
            - name: frankfurt
              region: eu-central-1
              ecr: {account: "123456789012"}
          projects:
            - name: shop
              repositories: [approvals/api]
          upstreams:
            - {name: docker-hub, host: docker.io, credentials: docker-hub}
          signers:
            - name: pipeline
              keyless: {issuer: https://token.example.com, subjectPattern: '^https://git\.example\.com/.+$'}
          pulls:
            - clusterTypes: {labelSelector: {matchLabels: {cloud: one}}}
              from: hub
        """;

    private const string Cluster = """
        apiVersion: lcncinfra.io/v1alpha1
        kind: Cluster
        metadata: {name: hub-1}
        spec:
          clusterType: west
          region: eu-west-1
          provisioning:
            existing:
              context: hub
        """;

    private static readonly MemoryFiles Files = MemoryFiles.Of(
    [
        ("prod/registry.yaml", Registry),
        ("prod/cluster.yaml", Cluster),
        ("prod/set.yaml", PolicySet("policies: [{policy: default-deny, severity: error, classes: [production]}], allowedRegistries: [registry.example.com], requiredLabels: [team], regions: [eu], tierOne: {labelSelector: {matchLabels: {ring: one}}}")),
        ("prod/waiver.yaml", Waiver("non-root", "workloads: [shop], clusterTypeSelector: {labelSelector: {matchLabels: {cloud: one}}}, objects: [{kind: Deployment, name: web}]")),
        ("prod/settings.yaml", SettingsOf("class: production, delivery: rendered")),
        ("prod/west.yaml", Profile("west", "eu-west-1")),
    ]);

    [Fact]
    public void Damaged_policies_waivers_registries_and_clusters_end_well() => FuzzRuns.Try(150, seed =>
    {
        var plane = new JudgedPlane();
        var found = new DiagnosticBag();
        var damaged = new FileMutator(new RandomChoice(seed)).Damage(Files);
        var catalog = CatalogLoader.Load("prod", new MemoryFiles([.. plane.Written().Files.Where(f => f.Path == "prod/platform.yaml"), .. damaged.Files]), CatalogLimits.Default, found);
        if (catalog is not null && !found.HasErrors)
        {
            var tree = new JudgedTree(catalog, PlacementScheduler.Schedule(catalog, new DiagnosticBag()), plane.Rendering(OnWest, Pods.Of("nginx")).Rendered);
            Assert.All(TreeJudge.Judge(tree, Today).Findings, f => Assert.NotEqual(string.Empty, f.Sentence));
            _ = ResourceJudge.Judge(new ResourcePlan("shop", "prod", []), catalog, Today);
        }

        Assert.All(found.InOrder(), d => Assert.True(DiagnosticText.Render(d).Length < 100_000, $"{d.Code} repeats its input at length."));
    });
}
