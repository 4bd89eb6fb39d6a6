using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Workloads;
using static LcncInfra.Generation.Tests.Builtins.BuiltinControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>Components that workloads offer are chosen by what cluster types have.</summary>
public sealed class ComponentTests
{
    private const string Offer = "repo: 'https://git.example.com/shop', branch: main, path: deploy/overlays/dev/web, "
        + "components: '../../../components/gateway-api,components/mesh,../../../components/ingress'";

    [Theory]
    [InlineData("flux", "components:\n        - ../../../components/gateway-api\n        - components/mesh\n")]
    [InlineData("argocd", "components:\n                - ../../../components/gateway-api\n                - components/mesh\n")]
    public void A_reconciler_is_told_the_components_that_its_cluster_type_has_and_the_target_offers(string reconciler, string expected)
    {
        var text = Files(With(Offer, reconciler, "mesh, gateway-api, secret-store"))[$"on-{reconciler}/shop-web/reconciler.yaml"];

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("ingress", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-store", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flux")]
    [InlineData("argocd")]
    [InlineData("fleet")]
    [InlineData("zarf")]
    public void Without_a_capability_or_an_offer_everything_stays_as_it_was(string reconciler)
    {
        var plain = Offer[..Offer.IndexOf(", components", StringComparison.Ordinal)];

        Assert.Equal(Files(With(plain, reconciler, null)), Files(With(Offer, reconciler, null)));
        Assert.Equal(Files(With(plain, reconciler, null)), Files(With(plain, reconciler, "mesh")));
        Assert.Equal(Files(With(plain, reconciler, null)), Files(With(Offer, reconciler, "secret-store")));
    }

    [Theory]
    [InlineData("fleet")]
    [InlineData("zarf")]
    public void A_reconciler_that_cannot_build_components_says_what_can(string reconciler)
    {
        var finding = Assert.Single(Generate(With(Offer, reconciler, "mesh")).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal("LC5011", finding.Code);
        Assert.Contains("delivery: rendered", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flux")]
    [InlineData("fleet")]
    [InlineData("zarf")]
    public void Rendered_delivery_asks_for_the_manifests_with_the_components(string reconciler)
    {
        var asked = new AskedManifests();

        var result = RenderedControlPlane.Generate(With(Offer, reconciler, "mesh, gateway-api").With(RenderedControlPlane.Settings, RenderedControlPlane.SettingsOf("rendered")), asked);

        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(["../../../components/gateway-api", "components/mesh"], asked.Components);
    }

    [Theory]
    [InlineData("repo: 'https://git.example.com/shop', branch: main, path: a/b, components: '../../../mesh'", "LC1045")]
    [InlineData("repo: 'https://git.example.com/shop', branch: main, path: a/b, components: '/mesh'", "LC1045")]
    [InlineData("repo: 'https://git.example.com/shop', branch: main, path: a/b, components: 'x/mesh,y/mesh'", "LC1045")]
    [InlineData("repo: 'https://charts.example.com', chart: shop, version: 1.0.0, components: 'mesh'", "LC5010")]
    public void An_offer_that_cannot_be_is_an_error_at_the_target(string manifests, string code)
    {
        var finding = Assert.Single(Generate(With(manifests, "flux", null)).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal((code, "workloads/shop/workload.yaml"), (finding.Code, finding.At.File));
    }

    // One target on one cluster type.
    private static MemoryControlPlane With(string manifests, string reconciler, string? capabilities)
    {
        var plane = Reconcilers.Where(r => r != reconciler).Aggregate(Create(), (p, r) => p.With($"dev/{r}.yaml", "# none\n"))
            .With("dev/tools.yaml", "# none\n")
            .With("dev/policies.yaml", Policy("everywhere", "anywhere", "place: anywhere"))
            .With("workloads/tools/workload.yaml", "# none\n")
            .With("workloads/shop/workload.yaml", Workload("shop", Target("web", "anywhere", manifests)));
        return capabilities is null
            ? plane
            : plane.With("dev/profile.yaml", $"apiVersion: lcncinfra.io/v1alpha1\nkind: ClusterTypeProfile\nmetadata: {{name: on-{reconciler}}}\nspec: {{capabilities: [{capabilities}]}}\n");
    }

    private sealed class AskedManifests : IWorkloadManifests
    {
        public IReadOnlyList<string> Components { get; private set; } = [];

        public BuiltManifests Build(WorkloadRequest request)
        {
            Components = request.Source.Components;
            return new BuiltManifests("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n");
        }
    }
}
