using LcncInfra.Generation.Images;
using LcncInfra.Generation.Tests.Builtins;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Generation.Tests.Images;

public sealed class ImageListerTests
{
    private const string OfGit = "repo: 'https://git.example.com/shop', branch: main, path: web";

    [Fact]
    public void Each_rendered_cluster_type_has_the_images_of_its_targets_in_order()
    {
        var images = ImageLister.Of(RenderedControlPlane.Generate(RenderedControlPlane.CreateWith(OfGit))).Single(c => c.ClusterType == "on-flux");

        Assert.Null(images.Unknown);
        Assert.Equal(["registry.example.com/setup:1", "registry.example.com/web:1.4.0"], images.Images.Select(i => i.Reference.ToString()).Where(i => i.StartsWith("registry.example.com/", StringComparison.Ordinal)));
        Assert.All(images.Images.Where(i => i.Reference.Repository == "web"), i => Assert.Contains("shop-web", i.DeploymentTargets));
    }

    [Fact]
    public void Images_of_a_cluster_type_by_reference_cannot_be_known_and_that_is_said()
    {
        var images = ImageLister.Of(RenderedControlPlane.Generate(
            RenderedControlPlane.CreateWith(OfGit).With("dev/profile.yaml", RenderedControlPlane.ProfileOf("on-argocd", "reference")))).Single(c => c.ClusterType == "on-argocd");

        Assert.Contains("delivered by reference", images.Unknown, StringComparison.Ordinal);
        Assert.Empty(images.Images);
    }

    [Fact]
    public void Cluster_types_of_Zarf_are_those_that_no_network_reaches()
    {
        var airGapped = ImageLister.Of(RenderedControlPlane.Generate(RenderedControlPlane.CreateWith(OfGit))).Where(c => c.IsAirGapped).Select(c => c.ClusterType);

        Assert.Equal(["on-zarf"], airGapped);
    }

    [Fact]
    public void A_profile_says_that_no_network_reaches_a_cluster_type()
    {
        var plane = RenderedControlPlane.CreateWith(OfGit).With("dev/profile.yaml", """
            apiVersion: lcncinfra.io/v1alpha1
            kind: ClusterTypeProfile
            metadata: {name: on-flux}
            spec: {airGapped: true}
            """);

        var airGapped = ImageLister.Of(RenderedControlPlane.Generate(plane)).Where(c => c.IsAirGapped).Select(c => c.ClusterType);

        Assert.Equal(["on-flux", "on-zarf"], airGapped);
    }

    [Fact]
    public void Images_of_the_registry_are_listed_by_project_and_repository_and_others_are_not()
    {
        var plane = RenderedControlPlane.CreateWith(OfGit).With("dev/registry.yaml", """
            apiVersion: lcncinfra.io/v1alpha1
            kind: Registry
            metadata: {name: platform}
            spec:
              primary: {name: frankfurt, region: eu-central-1, ecr: {account: "123456789012"}}
              projects: [{name: shop}]
            """);

        var images = ImageLister.Of(RenderedControlPlane.Generate(plane, new Manifests(
            "123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop/approvals/api:1", "registry.example.com/web:1.4.0", "123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop/web:2")));

        Assert.Equal(["shop/approvals/api", "shop/web"], ImageLister.RegistryPaths(images));
    }

    [Fact]
    public void What_is_no_image_and_what_brings_unseen_ones_is_told()
    {
        var result = RenderedControlPlane.Generate(RenderedControlPlane.CreateWith(OfGit), new Manifests("${IMAGE}") { More = "---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: broker}\nspec: {interval: 1h}\n" });

        var images = ImageLister.Of(result).Single(c => c.ClusterType == "on-zarf");
        Assert.Equal("${IMAGE}", Assert.Single(images.Unreadable).Image);
        Assert.Contains("HelmRelease", Assert.Single(images.Unseen), StringComparison.Ordinal);
    }

    private sealed class Manifests(params string[] images) : IWorkloadManifests
    {
        public string More { get; init; } = string.Empty;

        public BuiltManifests Build(WorkloadRequest request) => new(
            "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [" + string.Join(", ", images.Select((i, n) => FormattableString.Invariant($"{{name: c{n}, image: '{i}'}}"))) + "]}\n" + More);
    }
}
