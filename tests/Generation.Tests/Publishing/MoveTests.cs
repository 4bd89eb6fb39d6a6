using LcncInfra.Generation.Tests.Builtins;
using LcncInfra.Model.Diagnostics;
using static LcncInfra.Generation.Tests.Builtins.BuiltinControlPlane;

namespace LcncInfra.Generation.Tests.Publishing;

public sealed class MoveTests
{
    private const string InGit = "repo: 'https://git.example.com/sales/shop', branch: release, path: ./web";

    private const string Chart = "repo: 'https://charts.example.com', chart: nats, version: 1.2.8";

    private const string Requirements = "workloads/shop/requirements.yaml";

    [Theory]
    [InlineData(InGit)]
    [InlineData(Chart)]
    public void A_target_with_another_name_and_the_same_manifests_is_a_warning_that_says_what_goes_and_how_to_keep_it(string manifests)
    {
        var published = new PublishedMemory();
        published.Publish(Plane("web", manifests));

        var finding = Assert.Single(published.Publish(Plane("site", manifests)).Findings, f => f.Code == "LC6040");

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.StartsWith("Deployment target 'shop-web' seems to be 'shop-site' now on cluster type 'on-argocd' and 3 more: ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("deleted in namespace 'dev-on-argocd-shop-web' (with Application argocd/shop-web)", finding.Message, StringComparison.Ordinal);
        Assert.Equal("To keep it where it is, write in WorkloadRequirements 'shop': deployedAs: {site: shop-web}.", finding.Hint);
    }

    [Fact]
    public void A_target_whose_objects_are_kept_is_said_to_run_on_beside_the_new_one()
    {
        var published = new PublishedMemory();
        var kept = TenantControlPlane.Lcnc("WorkloadRequirements", "shop", "whenRemoved: Keep");
        published.Publish(Plane("web", InGit).With(Requirements, kept));

        var findings = published.Publish(Plane("site", InGit).With(Requirements, kept)).Findings;

        Assert.Contains("stays and runs on in namespace 'dev-on-", Assert.Single(findings, f => f.Code == "LC6040").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_is_deployed_as_before_moves_its_folder_and_no_object()
    {
        var published = new PublishedMemory();
        published.Publish(Plane("web", InGit));
        var before = Objects(published, "shop-web");
        var renamed = Plane("site", InGit).With(Requirements, TenantControlPlane.Lcnc("WorkloadRequirements", "shop", "deployedAs: {site: shop-web}"));

        var findings = published.Publish(renamed).Findings;

        Assert.Empty(findings);
        Assert.NotEmpty(before);
        Assert.Equal(before, Objects(published, "shop-site"));
    }

    [Fact]
    public void A_Template_too_finds_the_namespace_that_was_first_deployed()
    {
        var controlPlane = Plane("site", InGit)
            .With(Requirements, TenantControlPlane.Lcnc("WorkloadRequirements", "shop", "deployedAs: {site: shop-web}"))
            .With("dev/template.yaml", SampleControlPlane.Template("own", "namespace", "kind: Namespace\nmetadata: {name: '{{ .Namespace }}'}\n"))
            .With("dev/flux.yaml", ClusterTypeOf("on-flux", "flux").Replace("lcncinfra.io/namespace", "own", StringComparison.Ordinal));

        var files = Files(controlPlane);

        Assert.Contains("dev-on-flux-shop-web", files["on-flux/shop-site/namespace.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_target_with_other_manifests_is_no_move()
    {
        var published = new PublishedMemory();
        published.Publish(Plane("web", InGit));

        Assert.Empty(published.Publish(Plane("site", InGit.Replace("./web", "./site", StringComparison.Ordinal))).Findings);
    }

    [Fact]
    public void Rendered_targets_are_told_apart_by_their_manifests()
    {
        var published = new PublishedMemory();
        published.Publish(Rendered("web", InGit));

        Assert.Contains("Service dev-on-argocd-shop-web/web", Assert.Single(published.Publish(Rendered("site", InGit)).Findings, f => f.Code == "LC6040").Message, StringComparison.Ordinal);
        Assert.Empty(published.Publish(Rendered("other", Chart)).Findings);
    }

    [Fact]
    public void A_workspace_with_another_name_is_no_move()
    {
        var published = new PublishedMemory();
        published.Publish(Plane("web", InGit));

        Assert.Empty(published.Publish(Plane("web", InGit).With("dev/shop.yaml", Registration("shop", "market"))).Findings);
    }

    [Fact]
    public void A_cluster_type_with_another_name_is_a_warning_with_what_to_do_first()
    {
        var published = new PublishedMemory();
        published.Publish(Plane("web", InGit));

        var findings = published.Publish(Plane("web", InGit).With("dev/flux.yaml", ClusterTypeOf("cloud", "flux"))).Findings;

        var finding = Assert.Single(findings, f => f.Code == "LC6041");
        Assert.StartsWith("ClusterType 'on-flux' seems to be 'cloud' now", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(findings, f => f.Code == "LC6040");
    }

    [Fact]
    public void Two_targets_are_not_deployed_by_one_name()
    {
        var controlPlane = Plane("web", InGit).With(Requirements, TenantControlPlane.Lcnc("WorkloadRequirements", "shop", "deployedAs: {web: shop-api, site: shop-old}"));

        var found = BuiltinControlPlane.Generate(controlPlane).Diagnostics;

        Assert.Equal("Deployment target 'shop-web' is deployed as 'shop-api', and so is 'shop-api'.", Assert.Single(found, d => d.Code == "LC1129").Message);
        Assert.Equal(Severity.Warning, Assert.Single(found, d => d.Code == "LC1130").Severity);
    }

    [Fact]
    public void A_Flux_cluster_type_that_begins_to_keep_an_order_is_a_warning_because_objects_change_hands()
    {
        var published = new PublishedMemory();
        published.Publish(Plane("web", Chart).With("workloads/shop/workload.yaml", Workload("shop", Target("web", "anywhere", Chart))));
        var ordered = Plane("web", Chart).With("workloads/shop/workload.yaml", Workload("shop", Target("web", "anywhere", Chart)))
            .With(Requirements, TenantControlPlane.Lcnc("WorkloadRequirements", "shop", "dependsOn: [tools]"));

        var finding = Assert.Single(published.Publish(ordered).Findings);

        Assert.Equal(("LC6042", "ClusterType/on-flux"), (finding.Code, finding.Subject));
        Assert.Empty(published.Publish(ordered).Findings);
    }

    private static GenerationResult Rendered(string target, string manifests) =>
        RenderedControlPlane.Generate(Plane(target, manifests).With(RenderedControlPlane.Settings, RenderedControlPlane.SettingsOf("rendered")));

    private static MemoryControlPlane Plane(string target, string manifests) => Create().With("dev/policies.yaml", Policy("everywhere", "anywhere", "place: anywhere")).With(
        "workloads/shop/workload.yaml",
        Workload("shop", Target(target, "anywhere", manifests), Target("api", "anywhere", "repo: 'git@git.example.com:sales/shop.git', tag: v1.2.0")));

    // Kind, namespace and name of all objects of a target, on all cluster types.
    private static List<string> Objects(PublishedMemory published, string target) =>
    [
        .. published.Paths.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal) && (p.Contains($"/{target}/", StringComparison.Ordinal) || p.EndsWith($"/fleet/{target}.yaml", StringComparison.Ordinal)))
            .SelectMany(p => Builtins.Manifests.Read(System.Text.Encoding.UTF8.GetString(published.Read(p) ?? [])))
            .Select(o => $"{o.Text("kind")} {o["metadata"]?.Text("namespace")}/{o["metadata"]?.Text("name")}")
            .Order(StringComparer.Ordinal),
    ];
}
