using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.Tests.Running;
using LcncInfra.Model.Collections;
using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Components.Tests.Clusters;

public sealed class ExistingClusterTests
{
    [Fact]
    public async Task A_cluster_that_exists_is_reached_by_its_kubeconfig_which_stays_a_secret()
    {
        var (run, cluster) = await Make(ClusterPlan.Kubeconfig, new ExistingProvisioning { OidcIssuer = "https://oidc.example.com" });

        Assert.True(await OutputValue.IsSecret(cluster.Kubeconfig));
        Assert.Equal(ClusterPlan.Kubeconfig, await OutputValue.Of(cluster.Kubeconfig));
        Assert.Equal("https://10.0.0.1:6443", await OutputValue.Of(cluster.Endpoint));
        Assert.False(await OutputValue.IsSecret(cluster.Endpoint));
        Assert.Equal("https://oidc.example.com", await OutputValue.Of(cluster.OidcIssuer));
        Assert.Equal("b", (await OutputValue.Of(cluster.Labels))["a"]);
        Assert.Equal(("store-1", "edge", ClusterCloud.None), (cluster.ClusterName, cluster.ClusterType, cluster.Cloud));
        Assert.Equal("lcncinfra:clusters:ExistingCluster", run["store-1"].Type);
    }

    [Fact]
    public async Task Its_provider_is_its_child_and_applies_as_a_server_does()
    {
        var (run, cluster) = await Make(ClusterPlan.Kubeconfig, new());

        Assert.Same(cluster.Provider, run.Child("store-1-kubernetes").Resource);
        Assert.Equal("store-1", run.Child("store-1-kubernetes").Parent);
        Assert.Equal(ClusterPlan.Kubeconfig, run["store-1-kubernetes"].Inputs["kubeconfig"]);
        Assert.Equal("true", run["store-1-kubernetes"].Inputs["enableServerSideApply"]);
        Assert.False(run["store-1-kubernetes"].Inputs.ContainsKey("context"));
        Assert.True(await OutputValue.IsSecret(Assert.IsType<Pulumi.Kubernetes.ProviderArgs>(run.Child("store-1-kubernetes").Args).KubeConfig.ToOutput()));
    }

    [Fact]
    public async Task Another_context_is_another_server()
    {
        var (run, cluster) = await Make(ClusterPlan.Kubeconfig, new() { Context = "reader" });

        Assert.Equal("https://10.0.0.2:6443", await OutputValue.Of(cluster.Endpoint));
        Assert.Equal("reader", run["store-1-kubernetes"].Inputs["context"]);
    }

    [Theory]
    [InlineData("(encrypted)")]
    [InlineData("a: [")]
    [InlineData("")]
    [InlineData("current-context: nowhere")]
    public async Task A_preview_that_cannot_read_a_kubeconfig_does_not_know_the_server(string kubeconfig)
    {
        var (_, cluster) = await Make(kubeconfig, new(), isPreview: true);

        Assert.False(await OutputUtilities.GetIsKnownAsync(cluster.Endpoint));
    }

    [Fact]
    public async Task An_update_that_cannot_read_a_kubeconfig_fails_without_showing_it()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => Make("token: secret-text", new()));

        Assert.Contains("The kubeconfig of cluster 'store-1' names no server in its current context.", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-text", failure.ToString(), StringComparison.Ordinal);
    }

    private static async Task<(ComponentRun Run, ExistingCluster Cluster)> Make(string kubeconfig, ExistingProvisioning provisioning, bool isPreview = false)
    {
        ExistingCluster? cluster = null;
        var run = await new ComponentRun { IsPreview = isPreview }.Of(r => cluster = new ExistingCluster(
            "store-1",
            new ExistingClusterArgs
            {
                Cluster = "store-1",
                ClusterType = "edge",
                Environment = "dev",
                Labels = ValueMap.Of(("a", "b")),
                Kubeconfig = kubeconfig,
                Provisioning = provisioning,
            },
            r.Recorded));
        return (run, Assert.IsType<ExistingCluster>(cluster));
    }
}
