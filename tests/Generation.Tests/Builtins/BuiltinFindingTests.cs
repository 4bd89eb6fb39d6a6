using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using static LcncInfra.Generation.Tests.Builtins.BuiltinControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class BuiltinFindingTests
{
    [Theory]
    [InlineData("flx", "Did you mean 'lcncinfra.io/flux'?")]
    [InlineData("namespace", "Built-in: lcncinfra.io/argocd, lcncinfra.io/fleet, lcncinfra.io/flux, lcncinfra.io/zarf.")]
    public void A_built_in_that_does_not_exist_for_its_field_is_an_error_with_the_nearest_name(string name, string hint)
    {
        var finding = Assert.Single(Generate(Create().With("dev/flux.yaml", ClusterTypeOf("on-flux", name))).Diagnostics, d => d.Code == "LC1079");

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(hint, finding.Hint);
        Assert.Equal("dev/flux.yaml", finding.At.File);
    }

    [Theory]
    [InlineData("path: web")]
    [InlineData("repo: 'https://git.example.com/shop', path: web")]
    [InlineData("repo: '/srv/shop', branch: main, path: web")]
    [InlineData("oci: registry.example.com/shop")]
    [InlineData("repo: 'https://charts.example.com', chart: shop")]
    [InlineData("repo: 'git@git.example.com:shop', chart: shop, version: 1.0.0")]
    public void Manifests_that_no_built_in_can_read_are_an_error_at_the_target(string manifests)
    {
        var controlPlane = Create().With("workloads/shop/workload.yaml", Workload("shop", Target("web", "anywhere", manifests)));

        var finding = Assert.Single(Generate(controlPlane).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal("LC5010", finding.Code);
        Assert.Equal("workloads/shop/workload.yaml", finding.At.File);
    }

    [Theory]
    [InlineData("fleet")]
    [InlineData("zarf")]
    public void Manifests_in_a_registry_are_an_error_where_the_reconciler_takes_none(string reconciler)
    {
        var controlPlane = Create().With("workloads/shop/workload.yaml", Workload("shop", Target("web", "anywhere", "oci: registry.example.com/shop, tag: v1")));

        var finding = Assert.Single(Generate(controlPlane).Diagnostics, d => d.Code == "LC5011" && d.Message.Contains($"on-{reconciler}/", StringComparison.Ordinal));

        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void Without_a_GitOps_repository_nothing_points_a_cluster_at_its_folder()
    {
        var result = Generate(Create().With(BuiltinControlPlane.Repository, "# none\n"));

        Assert.Contains(result.Diagnostics, d => d is { Code: "LC5012", Severity: Severity.Warning });
        Assert.DoesNotContain(result.Tree?.Files ?? [], f => f.Path.Value.EndsWith("bootstrap.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_GitOps_repositories_clusters_follow_the_first()
    {
        var result = Generate(Create().With("dev/second.yaml", GitOps("second", "https://git.example.com/platform/mirror")));

        Assert.Equal("GitOpsRepo/second", Assert.Single(result.Diagnostics, d => d.Code == "LC5013").Subject);
        Assert.DoesNotContain(result.Tree?.Files ?? [], f => System.Text.Encoding.UTF8.GetString(f.Content.Span).Contains("mirror", StringComparison.Ordinal));
    }

    [Fact]
    public void In_the_kalypso_profile_there_are_no_built_ins()
    {
        var result = Generator.Generate(Create(), new GenerationOptions { Environment = "dev", Profile = GeneratorProfile.Kalypso });

        Assert.Contains(result.Diagnostics, d => d is { Code: "LC5005", Severity: Severity.Error });
        Assert.Null(result.Tree);
    }

    [Fact]
    public void When_one_assignment_fails_the_list_of_the_others_is_left_as_it_was()
    {
        var controlPlane = Create().With("workloads/tools/workload.yaml", Workload("tools", Target("broker", "anywhere", "repo: nowhere")));

        var result = Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev", KeepGoing = true });

        var files = result.Tree?.Files.Select(f => f.Path.Value).ToList() ?? [];
        Assert.Contains("clusters/on-flux/shop-web/kustomization.yaml", files);
        Assert.DoesNotContain("clusters/on-flux/kustomization.yaml", files);
    }
}
