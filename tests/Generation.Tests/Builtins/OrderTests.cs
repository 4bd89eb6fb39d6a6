using LcncInfra.Model.Diagnostics;
using static LcncInfra.Generation.Tests.Builtins.BuiltinControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class OrderTests
{
    private static readonly string[] Charts = ["crds", "broker", "secrets", "app"];

    [Fact]
    public void Flux_applies_each_folder_by_a_Kustomization_that_waits_for_those_it_depends_on()
    {
        var files = Files(Ordered());

        var folders = Manifests.Read(files["on-flux/targets.yaml"]).ToDictionary(o => o.Text("spec", "path")!, o => o);
        Assert.Null(folders["./clusters/on-flux/crds-x"]["spec"]!["dependsOn"]);
        Assert.Equal("crds-x--platform", folders["./clusters/on-flux/broker-x"].Text("spec", "dependsOn", 0, "name"));
        Assert.Equal("broker-x--platform", folders["./clusters/on-flux/secrets-x"].Text("spec", "dependsOn", 0, "name"));
        Assert.Equal("secrets-x--platform", folders["./clusters/on-flux/app-x"].Text("spec", "dependsOn", 1, "name"));
        Assert.All(folders.Values, folder => Assert.True(folder["spec"]!["wait"]!.GetValue<bool>()));
        Assert.Equal("targets.yaml", Manifests.Read(files["on-flux/kustomization.yaml"])[0].Text("resources", 0));
    }

    [Theory]
    [InlineData("crds", "0")]
    [InlineData("broker", "1")]
    [InlineData("secrets", "2")]
    [InlineData("app", "3")]
    public void Argo_CD_puts_Applications_into_waves(string workload, string wave)
    {
        var application = Manifests.Read(Files(Ordered())[$"on-argocd/{workload}-x/reconciler.yaml"])[0];

        Assert.Equal(wave, application.Text("metadata", "annotations", "argocd.argoproj.io/sync-wave"));
    }

    [Fact]
    public void Fleet_lets_charts_wait_for_the_bundles_of_those_they_depend_on()
    {
        var waiting = Manifests.Read(Files(Ordered())["on-fleet/fleet/broker-x.yaml"])[0];

        Assert.Equal("crds-x", waiting.Text("spec", "dependsOn", 0, "selector", "matchLabels", "lcncinfra.io/deployment-target"));
        Assert.Equal("on-fleet", waiting.Text("spec", "dependsOn", 0, "selector", "matchLabels", "lcncinfra.io/cluster-type"));
    }

    [Fact]
    public void Zarf_lists_components_in_the_order_in_which_they_are_deployed()
    {
        var components = Manifests.Read(Files(Ordered())["on-zarf/zarf.yaml"])[0]["components"]!.AsArray().Select(c => c!.Text("name"));

        Assert.Equal(Charts.Select(c => $"{c}-x"), components.Where(c => !c!.EndsWith("--platform", StringComparison.Ordinal)));
    }

    [Fact]
    public void Workloads_that_wait_for_each_other_are_an_error_with_the_chain()
    {
        var finding = Error("LC2050", Ordered().With("workloads/crds/requirements.yaml", Requirements("crds", "stage: crds, dependsOn: [app]")));

        Assert.Contains("app → broker → crds → app", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dependency_against_the_stages_is_a_cycle()
    {
        var finding = Error("LC2050", Ordered().With("workloads/broker/requirements.yaml", Requirements("broker", "stage: controllers, dependsOn: [app]")));

        Assert.Contains("app → broker → app", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dependency_that_is_placed_elsewhere_is_an_error_with_the_chain()
    {
        var nowhere = Workload("crds", Target("x", "registry", Chart("crds")));

        var finding = Error("LC2051", Ordered()
            .With("workloads/crds/workload.yaml", nowhere)
            .With("workloads/broker/requirements.yaml", Requirements("broker", "dependsOn: [crds]"))
            .With("workloads/secrets/requirements.yaml", Requirements("secrets", "dependsOn: [broker]")));

        Assert.Contains("Workload 'crds' is not placed on cluster type 'on-argocd', where it is waited for: app → broker → crds", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dependency_that_does_not_exist_is_an_error_with_the_nearest_name()
    {
        Assert.Equal("Did you mean 'broker'?", Error("LC1078", Ordered().With("workloads/app/requirements.yaml", Requirements("app", "dependsOn: [brokr]"))).Hint);
    }

    [Fact]
    public void Fleet_refuses_an_order_of_manifests_in_git()
    {
        var inGit = Workload("app", Target("x", "anywhere", "repo: 'https://git.example.com/app', branch: main, path: ."));

        Assert.Contains("not manifests in git", Error("LC5011", Ordered().With("workloads/app/workload.yaml", inGit)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Flux_needs_to_know_its_repository_to_keep_an_order() =>
        Assert.Contains("on-flux", Error("LC5014", Ordered().With(BuiltinControlPlane.Repository, "# none\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_Template_keeps_no_order_which_is_said()
    {
        var template = SampleControlPlane.Template("flux", "reconciler", "a: 1\n");
        var result = Generate(Ordered().With("dev/template.yaml", template).With("dev/flux.yaml", ClusterTypeOf("on-flux", "flux").Replace("lcncinfra.io/flux", "flux", StringComparison.Ordinal)));

        Assert.Contains(result.Diagnostics, d => d is { Code: "LC2052", Severity: Severity.Warning, Subject: "ClusterType/on-flux" });
    }

    // crds first, then broker by its stage, then secrets by its dependency, then app, which depends on both.
    internal static MemoryControlPlane Ordered() => Charts.Aggregate(
            Create().With("workloads/shop/workload.yaml", "# none\n").With("workloads/tools/workload.yaml", "# none\n")
                .With("dev/policies.yaml", Policy("everywhere", "anywhere", "place: anywhere"))
                .With("dev/shop.yaml", "# none\n").With("dev/tools.yaml", "# none\n"),
            (plane, name) => plane
                .With($"dev/{name}.yaml", Registration(name, "platform"))
                .With($"workloads/{name}/workload.yaml", Workload(name, Target("x", "anywhere", Chart(name)))))
        .With("workloads/crds/requirements.yaml", Requirements("crds", "stage: crds"))
        .With("workloads/broker/requirements.yaml", Requirements("broker", "stage: controllers"))
        .With("workloads/secrets/requirements.yaml", Requirements("secrets", "stage: controllers, dependsOn: [broker, crds]"))
        .With("workloads/app/requirements.yaml", Requirements("app", "dependsOn: [broker]"));

    private static string Chart(string name) => $"repo: 'https://charts.example.com', chart: {name}, version: 1.0.0";

    private static string Requirements(string name, string spec) =>
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: WorkloadRequirements\nmetadata: {{name: {name}}}\nspec: {{{spec}}}\n";

    private static Diagnostic Error(string code, MemoryControlPlane controlPlane)
    {
        var result = Generate(controlPlane);
        Assert.Null(result.Tree);
        return result.Diagnostics.First(d => d.Code == code && d.Severity == Severity.Error);
    }
}
