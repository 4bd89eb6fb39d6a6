using System.Text;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>The example in which the platform's own services are workloads like all others.</summary>
public sealed class PlatformServicesTests
{
    private const string Folder = "clusters/";

    private static readonly string Root = RepositoryRoot.Of("examples", "platform-services");

    [Fact]
    public void What_reconcilers_are_told_of_production_is_as_it_was()
    {
        var told = Files("prod").Where(f => f.Key.EndsWith("/reconciler.yaml", StringComparison.Ordinal)
                || f.Key.EndsWith("/targets.yaml", StringComparison.Ordinal)
                || f.Key.EndsWith("/projects.yaml", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);

        BaselineFolder.Open("Generation.Tests", "PlatformServices", "prod").ShouldMatch(told);
    }

    [Theory]
    [InlineData("prod", "cloud", "argo-rollouts cert-manager certificate-issuers gatekeeper gateway-api guardrail-templates guardrails istio-base istio-cni istiod metrics-server monitoring node-exporter prometheus-crds shop velero ztunnel")]
    [InlineData("prod", "datacenter", "argo-rollouts cert-manager certificate-issuers gatekeeper guardrail-templates guardrails monitoring node-exporter prometheus-crds shop velero")]
    [InlineData("prod", "stores", "cert-manager certificate-issuers gatekeeper guardrail-templates guardrails prometheus-crds")]
    [InlineData("dev", "datacenter", "argo-rollouts cert-manager certificate-issuers gatekeeper guardrail-templates guardrails monitoring node-exporter prometheus-crds shop velero")]
    public void Labels_of_cluster_types_say_which_services_they_get(string environment, string clusterType, string workloads)
    {
        var placed = Files(environment)
            .Where(f => f.Key.StartsWith($"{clusterType}/", StringComparison.Ordinal) && f.Key.EndsWith("/reconciler.yaml", StringComparison.Ordinal))
            .Select(f => Manifests.Read(f.Value)[^1].Text("metadata", "labels", "lcncinfra.io/workload"));

        Assert.Equal(workloads.Split(' '), placed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_the_label_of_a_cluster_type_its_services_are_not_there()
    {
        var plane = Read().With("prod/cluster-types/cloud.yaml", Read().TextOf("prod/cluster-types/cloud.yaml").Replace("state: stateful", "state: none", StringComparison.Ordinal));

        var files = FilesOf(Generate(plane, "prod"));

        Assert.DoesNotContain(files.Keys, path => path.StartsWith("cloud/velero", StringComparison.Ordinal));
        Assert.Contains(files.Keys, path => path.StartsWith("datacenter/velero", StringComparison.Ordinal));
    }

    [Fact]
    public void Backups_wait_for_the_bucket_that_a_schema_asks_for()
    {
        var errors = Generate(Read(withFacts: false), "prod").Diagnostics.Where(d => d.Severity == Severity.Error);

        Assert.Contains("VELERO_BUCKET is required", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_values_refer_to_and_that_is_not_there_is_an_error_at_the_target()
    {
        var facts = Read().TextOf("prod/facts.yaml").Replace("  CERT_MANAGER_ROLE_ARN", "  OTHER_ROLE_ARN", StringComparison.Ordinal);

        var error = Assert.Single(Generate(Read().With("prod/facts.yaml", facts), "prod").Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal("LC5016", error.Code);
        Assert.Contains("cloud/cert-manager-controller", error.Message, StringComparison.Ordinal);
        Assert.Contains("$(config:CERT_MANAGER_ROLE_ARN)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_of_the_mesh_find_each_other_and_wait_for_each_other()
    {
        var files = Files("prod");
        var istiod = Manifests.Read(files["cloud/istiod-control-plane/reconciler.yaml"])[^1];
        var folders = Manifests.Read(files["cloud/targets.yaml"]).ToDictionary(o => o.Text("metadata", "name") ?? string.Empty, o => o["spec"]!["dependsOn"]?.ToJsonString() ?? string.Empty, StringComparer.Ordinal);

        Assert.Equal("prod-cloud-ztunnel-node", istiod.Text("spec", "values", "trustedZtunnelNamespace"));
        Assert.Contains("istio-base-crds--platform", folders["istiod-control-plane--platform"], StringComparison.Ordinal);
        Assert.Contains("istio-cni-node--platform", folders["ztunnel-node--platform"], StringComparison.Ordinal);
        Assert.Contains("ztunnel-node--platform", folders["shop-web--platform"] + folders["guardrails-rules--platform"] + folders["guardrail-templates-rules--platform"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev", "72h", 1L)]
    [InlineData("prod", "720h", 2L)]
    public void Environments_change_single_values(string environment, string retention, long replicas)
    {
        var files = Files(environment);
        var velero = Manifests.Read(files["cloud/velero-server/reconciler.yaml"])[^1]["spec"]!["values"]!;
        var certManager = Manifests.Read(files["datacenter/cert-manager-controller/reconciler.yaml"])[^1]["spec"]!["source"]!["helm"]!["valuesObject"]!;

        Assert.Equal(retention, velero.Text("schedules", "daily", "template", "ttl"));
        Assert.Equal("0 2 * * *", velero.Text("schedules", "daily", "schedule"));
        Assert.Equal(replicas, certManager["replicaCount"]!.GetValue<long>());
    }

    [Fact]
    public void What_charts_are_given_is_not_given_to_pods_again() =>
        Assert.DoesNotContain(Files("prod").Where(f => f.Key.EndsWith("/platform-config.yaml", StringComparison.Ordinal)), f => f.Value.Contains("replicaCount", StringComparison.Ordinal));

    [NpmFact]
    public void Every_object_is_valid_for_its_schema()
    {
        var objects = Manifests.In(Files("prod"), path => !path.EndsWith("/kustomization.yaml", StringComparison.Ordinal))
            .Select(o => o.Object).Where(KubernetesJudge.Knows).ToList();

        Assert.NotEmpty(objects);
        Assert.Empty(KubernetesJudge.Judge(objects));
    }

    [ClusterToolsFact]
    public void Folders_of_cluster_types_and_the_guardrails_are_built_by_kustomize()
    {
        var guardrails = Directory.EnumerateFiles(Path.Combine(Root, "manifests"), "*.yaml", SearchOption.AllDirectories)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file)));
        using var tree = new BuiltinTree(Files("prod").Concat(guardrails).ToDictionary(StringComparer.Ordinal));

        Assert.Contains(tree.Build("cloud"), o => o.Contains("velero-server", StringComparison.Ordinal));
        Assert.Contains(tree.Build("datacenter"), o => o.Contains("kind: AppProject", StringComparison.Ordinal));
        Assert.Equal(2, tree.Build("manifests/guardrails/templates").Count);
        Assert.All(tree.Build("manifests/guardrails/prod"), o => Assert.Contains("enforcementAction: deny", o, StringComparison.Ordinal));
    }

    [ClusterToolsFact]
    public void The_chart_of_issuers_takes_the_values_that_the_cloud_gives_it()
    {
        var values = Manifests.Read(Files("prod")["cloud/certificate-issuers-issuers/reconciler.yaml"])[^1]["spec"]!["values"]!;
        using var tree = new BuiltinTree(new Dictionary<string, string>(StringComparer.Ordinal) { ["values.yaml"] = values.ToJsonString() });

        var issuers = Manifests.Read(tree.Template(Path.Combine(Root, "charts", "certificate-issuers"), "values.yaml")).Where(o => o.Text("kind") == "ClusterIssuer").ToList();

        Assert.Equal(["internal", "public"], issuers.Select(o => o.Text("metadata", "name")).Order(StringComparer.Ordinal));
        Assert.Empty(KubernetesJudge.Judge(issuers));
        Assert.Contains(issuers, o => o.Text("spec", "acme", "solvers", 0, "dns01", "route53", "hostedZoneID") == "Z0333333333333EXAMPLE");
    }

    private static IReadOnlyDictionary<string, string> Files(string environment)
    {
        var result = Generate(Read(environment), environment);
        Assert.Empty(result.Diagnostics);
        return FilesOf(result);
    }

    private static Dictionary<string, string> FilesOf(GenerationResult result) => (result.Tree ?? throw new InvalidOperationException(string.Join("; ", result.Diagnostics))).Files
        .ToDictionary(f => f.Path.Value[Folder.Length..], f => Encoding.UTF8.GetString(f.Content.Span), StringComparer.Ordinal);

    private static GenerationResult Generate(MemoryControlPlane plane, string environment) =>
        Generator.Generate(plane, new GenerationOptions { Environment = environment });

    // Facts are read like any other configuration; here they stand beside it.
    private static MemoryControlPlane Read(string environment = "prod", bool withFacts = true) => Directory.EnumerateFiles(Root, "*.yaml", SearchOption.AllDirectories)
        .Select(file => (Path: Path.GetRelativePath(Root, file).Replace('\\', '/'), Text: File.ReadAllText(file, Encoding.UTF8)))
        .Where(file => !file.Path.StartsWith("charts/", StringComparison.Ordinal) && !file.Path.StartsWith("manifests/", StringComparison.Ordinal))
        .Aggregate(new MemoryControlPlane(), (plane, file) => file.Path == $"facts/{environment}.yaml" && withFacts
            ? plane.With($"{environment}/facts.yaml", file.Text)
            : plane.With(file.Path, file.Text));
}
