using LcncInfra.Model.Diagnostics;
using static LcncInfra.Guardrails.Tests.JudgedPlane;

namespace LcncInfra.Guardrails.Tests.Tree;

public sealed class FleetPolicyTests
{
    private const string Namespace = "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {team: shop}}\n";

    [Theory]
    [InlineData("", "ingress and egress")]
    [InlineData("policyTypes: [Ingress]", "egress")]
    [InlineData("policyTypes: [Egress, Ingress], egress: [{to: [{podSelector: {}}]}]", "egress")]
    [InlineData("policyTypes: [Egress]", "ingress")]
    [InlineData("policyTypes: [Egress, Ingress], podSelector: {matchLabels: {app: web}}", "ingress and egress")]
    public void A_namespace_that_does_not_deny_by_default_is_found(string spec, string open)
    {
        var plane = new JudgedPlane().Rendering(OnWest, Namespace, "namespace.yaml");
        plane = spec.Length == 0 ? plane : plane.Rendering(OnWest, Denial("shop", spec), "deny.yaml");

        Assert.Equal([$"Namespace 'shop': nothing denies {open} by default."], plane.Findings("default-deny"));
    }

    [Theory]
    [InlineData("shop")]
    [InlineData("")]
    public void A_namespace_that_denies_by_default_is_not_found(string named) => Assert.Empty(new JudgedPlane()
        .Rendering(OnWest, Namespace + "---\n" + Denial(named, "policyTypes: [Ingress, Egress]"), "namespace.yaml").Findings("default-deny"));

    [Fact]
    public void A_denial_on_another_cluster_type_is_no_denial() => Assert.Single(new JudgedPlane()
        .Rendering(OnWest, Namespace, "namespace.yaml").Rendering(OnEast, Denial("shop", "policyTypes: [Ingress, Egress]"), "deny.yaml").Findings("default-deny"));

    [Fact]
    public void Data_outside_of_its_regions_is_found()
    {
        var plane = new JudgedPlane { PlacesAnywhere = true }.With("workloads/shop/requirements.yaml", Requirements("eu-west"));

        Assert.Equal(["Workload 'shop': its data may be in eu-west only, but cluster type 'east' is in eu-east-1."], plane.Findings("residency"));
        Assert.Empty(plane.With("workloads/shop/requirements.yaml", Requirements("eu")).Findings("residency"));
    }

    [Fact]
    public void Data_of_which_nobody_says_where_it_is_is_found() => Assert.Contains(
        "Workload 'shop': its data may be in eu only, but nobody says where cluster type 'east' is.",
        new JudgedPlane { PlacesAnywhere = true }.With("workloads/shop/requirements.yaml", Requirements("eu")).With("prod/east.yaml", "# none\n").Findings("residency"));

    [Fact]
    public void Cluster_types_outside_of_the_platform_s_regions_are_found()
    {
        var plane = new JudgedPlane().With("prod/policies.yaml", PolicySet("regions: [eu-west-1]"));

        Assert.Equal(["ClusterType 'east': the platform allows eu-west-1 only, but cluster type 'east' is in eu-east-1."], plane.Findings("residency"));
        Assert.Empty(plane.With("prod/policies.yaml", PolicySet("regions: [eu]")).Findings("residency"));
    }

    [Fact]
    public void A_tier_1_workload_in_one_region_is_found()
    {
        Assert.Empty(new JudgedPlane().Findings("two-regions"));
        Assert.Equal(["Workload 'shop': it is tier-1, but in eu-west-1 only."], new JudgedPlane().With("prod/east.yaml", Profile("east", "eu-west-1")).Findings("two-regions"));
        Assert.Equal(
            ["Workload 'shop': it is tier-1, but in eu-west-1 only; nobody says where 'east' is."], new JudgedPlane().With("prod/east.yaml", "# none\n").Findings("two-regions"));
    }

    [Fact]
    public void What_is_delivered_by_reference_is_said_not_to_be_judged()
    {
        var report = new JudgedPlane().With("prod/settings.yaml", SettingsOf("class: production")).Judge();

        Assert.Equal(["the manifests of 2 assignments are delivered by reference, so that no policy looked into them."], report.Unjudged);
        Assert.Empty(new JudgedPlane().Judge().Unjudged);
    }

    [Fact]
    public void What_cannot_be_read_is_said_not_to_be_judged() => Assert.Contains(
        new JudgedPlane().Rendering(OnWest, "kind: Deployment\nspec: [\n").Judge().Unjudged, s => s.StartsWith("'west/shop-web/manifests.yaml' cannot be read: ", StringComparison.Ordinal));

    [Fact]
    public void The_same_problem_at_many_places_is_one_finding_that_leads_to_the_control_plane()
    {
        var finding = Assert.Single(new JudgedPlane().Rendering(OnWest, Pods.Of("nginx@sha256:a")).Rendering(OnEast, Pods.Of("nginx@sha256:a")).Judge().Findings);

        Assert.Equal(["east/shop-web/manifests.yaml", "west/shop-web/manifests.yaml"], finding.Places);
        Assert.Equal(("workloads/shop/workload.yaml", 6), (finding.At.File, finding.At.Line));
        Assert.Equal((Severity.Error, "shop"), (finding.Severity, finding.Workload));
    }

    private static string Denial(string named, string spec) =>
        $"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {{name: deny{(named.Length > 0 ? $", namespace: {named}" : string.Empty)}}}\nspec: {{{(spec.Contains("podSelector: {m", StringComparison.Ordinal) ? string.Empty : "podSelector: {}, ")}{spec}}}\n";

    private static string Requirements(string region) => $"apiVersion: lcncinfra.io/v1alpha1\nkind: WorkloadRequirements\nmetadata: {{name: shop}}\nspec: {{residency: [{region}]}}\n";
}
