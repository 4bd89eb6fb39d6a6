using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using static LcncInfra.Generation.Tests.Builtins.BuiltinControlPlane;
using static LcncInfra.Generation.Tests.Builtins.ClusterControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class RolloutTests
{
    private const string Other = "dev/other.yaml";

    [Theory]
    [InlineData("ring: none", "LC2060", "Cluster 'other' is in no wave of the rollout.")]
    [InlineData("ring: both", "LC2061", "Cluster 'other' is in 2 waves of the rollout: wave-1, wave-2.")]
    public void A_cluster_that_is_not_in_exactly_one_wave_is_an_error_that_names_it(string labels, string code, string message)
    {
        var controlPlane = WithWaves()
            .With(Settings, SettingsOf(
                "{matchExpressions: [{key: ring, operator: In, values: [canary, both]}]}",
                "{matchExpressions: [{key: ring, operator: In, values: [late, both]}]}"))
            .With(Other, ClusterOf("other", "on-flux", labels, "region: eu, site: kiel, values: {ENDPOINT: x, FLOOR: x}"));

        var finding = Assert.Single(Generate(controlPlane).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal((code, message, Other), (finding.Code, finding.Message, finding.At.File));
    }

    [Fact]
    public void A_wave_that_selects_nothing_is_a_warning_with_its_selector()
    {
        var waves = WithWaves().With(Settings, SettingsOf("{}", "{matchLabels: {ring: canaries}}"));

        var finding = Assert.Single(Generate(waves).Diagnostics, d => d.Severity == Severity.Warning);

        Assert.Equal(("LC2062", "No Cluster is in 'wave-2', which selects 'ring=canaries'."), (finding.Code, finding.Message));
    }

    [Fact]
    public void Zarf_has_no_waves_which_is_an_error() => Assert.Equal(
        ["on-zarf"],
        Generate(WithWaves().With("dev/zarf.yaml", ClusterTypeOf("on-zarf", "zarf"))).Diagnostics.Where(d => d.Code == "LC2063").Select(d => d.Message.Split('\'')[1]));

    [Fact]
    public void Rancher_Fleet_has_waves_for_charts_and_not_for_manifests_in_git()
    {
        var findings = Generate(WithWaves().With("workloads/shop/workload.yaml", Workload("shop",
            Target("web", "anywhere", "repo: 'https://git.example.com/sales/shop', branch: release, path: ./web")))).Diagnostics;

        var finding = Assert.Single(findings, d => d.Severity == Severity.Error);
        Assert.Equal("LC5011", finding.Code);
        Assert.Contains("on-fleet/shop-web", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev", true)]
    [InlineData("dev/wave-2", true)]
    [InlineData("dev/wave-1/x", true)]
    [InlineData("dev/rendered", false)]
    [InlineData("de", false)]
    [InlineData("dev/wave-10", false)]
    public void A_branch_that_git_cannot_have_beside_those_of_waves_is_an_error(string branch, bool isInTheWay)
    {
        var controlPlane = WithWaves().With(BuiltinControlPlane.Repository, GitOps("dev", "https://git.example.com/platform/gitops").Replace("branch: dev", $"branch: {branch}", StringComparison.Ordinal));

        Assert.Equal(isInTheWay, Generate(controlPlane).Diagnostics.Any(d => d is { Code: "LC2064", Severity: Severity.Error }));
    }

    [Fact]
    public void A_cluster_type_without_clusters_is_a_warning_and_keeps_its_bootstrap()
    {
        var controlPlane = WithWaves().With("dev/more.yaml", ClusterTypeOf("on-nobody", "flux"));

        Assert.Equal("ClusterType/on-nobody", Assert.Single(Generate(controlPlane).Diagnostics, d => d.Code == "LC2065").Subject);
        Assert.Contains(Generate(controlPlane).Tree!.Files, f => f.Path.Value == "clusters/on-nobody/bootstrap.yaml");
    }

    [Fact]
    public void A_template_keeps_no_waves_which_is_a_warning() => Assert.Equal(
        ["ClusterType/own"],
        Generate(WithWaves()
            .With("dev/own.yaml", ClusterTypeOf("own", "flux").Replace("lcncinfra.io/flux", "own", StringComparison.Ordinal) + "---\n"
                + SampleControlPlane.Object("Template", "own", "spec: {type: reconciler, manifests: [\"kind: ConfigMap\"]}"))
            .With(Other, ClusterOf("own-1", "own", "ring: late", "region: eu"))).Diagnostics.Where(d => d.Code == "LC2066").Select(d => d.Subject));

    [Fact]
    public void The_profile_of_Kalypso_ignores_waves_with_a_warning()
    {
        var result = Generator.Generate(WithWaves(), new GenerationOptions { Environment = "dev", Profile = GeneratorProfile.Kalypso });

        Assert.Single(result.Diagnostics, d => d is { Code: "LC2067", Severity: Severity.Warning });
        Assert.Empty(result.Rollout.Waves);
    }

    [Fact]
    public void A_cluster_that_changes_its_wave_changes_its_own_files_and_the_record_alone()
    {
        var before = Files(WithWaves());
        var moved = WithWaves();
        var after = Files(moved.With(Clusters, moved.TextOf(Clusters).Replace("name: on-flux-2\n  labels: {ring: late}", "name: on-flux-2\n  labels: {ring: canary}", StringComparison.Ordinal)));

        Assert.Equal(["on-flux/clusters/on-flux-2/bootstrap.yaml"], after.Where(f => before.GetValueOrDefault(f.Key) != f.Value).Select(f => f.Key));
    }

    [Theory]
    [InlineData("argocd", true)]
    [InlineData("fleet", true)]
    [InlineData("flux", false)]
    [InlineData("zarf", false)]
    public void Values_that_no_workload_can_see_are_a_warning(string reconciler, bool isWarned)
    {
        var withoutCharts = WithValues().With("workloads/tools/workload.yaml", Workload("tools",
            Target("broker", "anywhere", "repo: 'https://git.example.com/tools', branch: main")));

        Assert.Equal(isWarned, Generate(withoutCharts).Diagnostics.Any(d => d is { Code: "LC5015", Severity: Severity.Warning } && d.Subject == $"ClusterType/on-{reconciler}"));
        Assert.DoesNotContain(Generate(WithValues()).Diagnostics, d => d.Code == "LC5015");
    }

    [Fact]
    public void Folders_that_wait_for_each_other_are_filled_in_too()
    {
        var ordered = OrderTests.Ordered().With(Clusters, ClusterOf("one", "on-flux", "ring: late", "site: kiel"));

        Assert.All(Manifests.Read(Files(ordered)["on-flux/targets.yaml"]), folder => Assert.Equal("cluster-variables", folder.Text("spec", "postBuild", "substituteFrom", 0, "name")));
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var expected = Files(WithWaves());

        Assert.All(Enumerable.Range(0, 5), seed => Assert.Equal(expected, Files(WithWaves().Shuffled(seed))));
    }

    [Fact]
    public void The_decisions_record_each_cluster_with_its_wave()
    {
        var rendered = RenderedEnvironment.Of(Generate(WithWaves()));

        Assert.Equal(
            """
            waves:
              - name: "wave-1"
                ref: "dev/wave-1"
                clusters:
                  - name: "on-argocd-1"
                    clusterType: "on-argocd"
            """,
            string.Join('\n', rendered.Placements.Split('\n').Take(6)));
        Assert.Equal(8, rendered.Placements.Split("clusterType:").Length - 1);
    }
}
