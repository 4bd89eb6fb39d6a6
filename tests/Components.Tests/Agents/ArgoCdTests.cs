using System.Collections.Immutable;
using LcncInfra.Components.Agents;
using LcncInfra.Components.Charts;
using LcncInfra.Components.Tests.Running;
using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Kubernetes = Pulumi.Kubernetes;

namespace LcncInfra.Components.Tests.Agents;

public sealed class ArgoCdTests
{
    [Fact]
    public async Task The_chart_is_pinned_hardened_and_a_child_on_the_components_provider()
    {
        var run = await Install(new ArgoCdArgs { Root = Roots.ArgoCd, Repository = "https://git.example.com/gitops" });

        var inputs = run["argocd-release"].Inputs;
        var configs = Tree.Map(inputs, "values", "configs");
        Assert.Equal(("argo-cd", "9.0.6", "argocd"), (inputs["chart"], inputs["version"], inputs["namespace"]));
        Assert.Equal("https://argoproj.github.io/argo-helm", Tree.Map(inputs, "repositoryOpts")["repo"]);
        Assert.Equal(false, Tree.Map(configs, "cm")["admin.enabled"]);
        Assert.Equal(false, Tree.Map(configs, "cm")["exec.enabled"]);
        Assert.Equal(string.Empty, Tree.Map(configs, "rbac")["policy.default"]);
        Assert.Equal(true, Tree.Map(inputs, "values", "global", "networkPolicy")["defaultDenyIngress"]);
        Assert.EndsWith("::cluster::cluster-id", run["argocd-release"].Provider, StringComparison.Ordinal);
        Assert.Equal("lcncinfra:agents:ArgoCd", run.Child("argocd").Type);
        Assert.All(run.Children.Where(c => c.Name != "argocd"), c => Assert.Equal("argocd", c.Parent));
    }

    [Fact]
    public async Task The_root_is_what_the_bootstrap_says_and_waits_for_the_chart()
    {
        var run = await Install(new ArgoCdArgs { Root = Roots.ArgoCd, Repository = "https://git.example.com/gitops" });

        var objects = Tree.List(run["argocd-root"].Inputs["objs"]);
        Assert.Equal(["AppProject", "Application"], objects.Select(o => o["kind"]));
        Assert.Equal("dev-cloud", Tree.Map(objects[1], "metadata")["name"]);
        Assert.Contains("argocd-release", await run.Child("argocd-root").DependsOnAsync());
    }

    [Fact]
    public async Task Settings_of_the_bootstrap_become_values_of_the_chart_which_owns_them()
    {
        var run = await Install(new ArgoCdArgs { Root = Roots.ArgoCd, Repository = "https://git.example.com/gitops" });

        Assert.Contains("Progressing", (string)Tree.Map(run["argocd-release"].Inputs, "values", "configs", "cm")["resource.customizations.health.argoproj.io_Application"], StringComparison.Ordinal);
        Assert.DoesNotContain(Tree.List(run["argocd-root"].Inputs["objs"]), o => (string)o["kind"] == "ConfigMap");
    }

    [Fact]
    public async Task Credentials_stay_secret_and_the_root_waits_for_them()
    {
        var run = await Install(new ArgoCdArgs
        {
            Root = Roots.ArgoCd,
            Repository = "https://git.example.com/gitops",
            Credentials = new RepositoryCredentials { Username = "reader", Password = "not-for-eyes" },
        });

        var secret = run["argocd-credentials"].Inputs;
        Assert.Equal("repository", Tree.Map(secret, "metadata", "labels")["argocd.argoproj.io/secret-type"]);
        Assert.Equal("not-for-eyes", Tree.Map(secret, "stringData")["password"]);
        Assert.True(await OutputValue.IsSecret<ImmutableDictionary<string, string>>(((SecretArgs)run.Child("argocd-credentials").Args).StringData));
        Assert.Contains("argocd-credentials", await run.Child("argocd-root").DependsOnAsync());
    }

    [Fact]
    public async Task Groups_of_a_workspace_see_and_sync_its_project_and_nothing_else()
    {
        var run = await Install(new ArgoCdArgs
        {
            Root = Roots.ArgoCd,
            Repository = "https://git.example.com/gitops",
            Workspaces = [new WorkspaceAccess("shop", ["shop-developers"])],
        });

        var policy = (string)Tree.Map(run["argocd-release"].Inputs, "values", "configs", "rbac")["policy.csv"];
        Assert.Contains("p, role:shop, applications, sync, shop/*, allow\n", policy, StringComparison.Ordinal);
        Assert.Contains("g, shop-developers, role:shop\n", policy, StringComparison.Ordinal);
        Assert.All(policy.Trim().Split('\n'), line => Assert.Contains("role:shop", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mirror_other_values_and_high_availability_are_taken_over()
    {
        var run = await Install(new ArgoCdArgs
        {
            Root = Roots.ArgoCd,
            Repository = "https://git.example.com/gitops",
            IsHighlyAvailable = true,
            Chart = new ChartSource { Repository = "oci://registry.example.com/charts", Version = "9.1.0" },
            Values = new() { ["configs"] = new Dictionary<string, object> { ["cm"] = new Dictionary<string, object> { ["url"] = "https://argocd.example.com" } } },
        });

        var inputs = run["argocd-release"].Inputs;
        Assert.Equal(("oci://registry.example.com/charts/argo-cd", "9.1.0"), (inputs["chart"], inputs["version"]));
        Assert.False(inputs.ContainsKey("repositoryOpts"));
        Assert.Equal(("https://argocd.example.com", (object)false),
            (Tree.Map(inputs, "values", "configs", "cm")["url"], Tree.Map(inputs, "values", "configs", "cm")["admin.enabled"]));
        Assert.Equal(2.0, Tree.Map(inputs, "values", "server")["replicas"]);
    }

    private static Task<ComponentRun> Install(ArgoCdArgs args) => new ComponentRun().Of(run =>
    {
        var options = run.Recorded;
        options.Provider = new Kubernetes.Provider("cluster", new Kubernetes.ProviderArgs { KubeConfig = Output.CreateSecret("kubeconfig") });
        _ = new ArgoCd("argocd", args, options);
    });
}
