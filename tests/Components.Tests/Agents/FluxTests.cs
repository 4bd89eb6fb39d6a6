using System.Collections.Immutable;
using LcncInfra.Components.Agents;
using LcncInfra.Components.Tests.Running;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;

namespace LcncInfra.Components.Tests.Agents;

public sealed class FluxTests
{
    [Fact]
    public async Task The_chart_is_pinned_and_keeps_namespaces_apart()
    {
        var run = await Install(new FluxArgs { Root = Roots.Flux });

        var inputs = run["flux-release"].Inputs;
        Assert.Equal(("flux2", "2.17.0", "flux-system"), (inputs["chart"], inputs["version"], inputs["namespace"]));
        Assert.Equal(
            ["--no-cross-namespace-refs=true", "--no-remote-bases=true"],
            Tree.Texts(Tree.Map(inputs, "values", "kustomizeController", "container")["additionalArgs"]));
        Assert.Equal(false, Tree.Map(inputs, "values", "imageAutomationController")["create"]);
        Assert.Equal("restricted", Tree.Map(run["flux-namespace"].Inputs, "metadata", "labels")["pod-security.kubernetes.io/enforce"]);
        Assert.All(run.Children.Where(c => c.Name != "flux"), c => Assert.Equal("flux", c.Parent));
    }

    [Fact]
    public async Task The_root_reads_with_the_credentials_that_stay_secret()
    {
        var run = await Install(new FluxArgs { Root = Roots.Flux, Credentials = new RepositoryCredentials { SshPrivateKey = "not-for-eyes", KnownHosts = "host key" } });

        var source = Tree.List(run["flux-root"].Inputs["objs"]).Single(o => (string)o["kind"] == "GitRepository");
        Assert.Equal("gitops-repository", Tree.Map(source, "spec", "secretRef")["name"]);
        Assert.Equal("https://git.example.com/platform/gitops", Tree.Map(source, "spec")["url"]);
        Assert.Equal(["identity", "known_hosts"], Tree.Map(run["flux-credentials"].Inputs, "stringData").Keys.Order(StringComparer.Ordinal));
        Assert.True(await OutputValue.IsSecret<ImmutableDictionary<string, string>>(((SecretArgs)run.Child("flux-credentials").Args).StringData));
        Assert.Contains("flux-release", await run.Child("flux-root").DependsOnAsync());
    }

    [Fact]
    public async Task Without_credentials_the_root_is_the_bootstrap_itself()
    {
        var run = await Install(new FluxArgs { Root = Roots.Flux });

        var objects = Tree.List(run["flux-root"].Inputs["objs"]);
        Assert.Equal(["GitRepository", "Kustomization"], objects.Select(o => o["kind"]));
        Assert.False(Tree.Map(objects[0], "spec").ContainsKey("secretRef"));
    }

    [Fact]
    public void A_cluster_type_without_a_bootstrap_is_refused_in_a_sentence()
    {
        var error = Assert.Throws<ArgumentException>(() => AgentRoot.Of(Roots.Generated, "nowhere", "nowhere-1"));

        Assert.Contains("no bootstrap.yaml for cluster type 'nowhere'", error.Message, StringComparison.Ordinal);
    }

    private static Task<ComponentRun> Install(FluxArgs args) => new ComponentRun().Of(run => _ = new Flux("flux", args, run.Recorded));
}
