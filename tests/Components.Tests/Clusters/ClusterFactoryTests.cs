using LcncInfra.Components.Clusters;
using LcncInfra.Components.Scaling;
using LcncInfra.Components.Tests.Running;

namespace LcncInfra.Components.Tests.Clusters;

public sealed class ClusterFactoryTests
{
    private const string Stores = """
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: ClusterType
        metadata: {name: edge}
        spec: {reconciler: lcncinfra.io/flux, namespaceService: lcncinfra.io/namespace}
        ---
        apiVersion: lcncinfra.io/v1alpha1
        kind: Cluster
        metadata: {name: store-2}
        spec: {clusterType: edge, provisioning: {existing: {}}}
        ---
        apiVersion: lcncinfra.io/v1alpha1
        kind: Cluster
        metadata: {name: store-1}
        spec: {clusterType: edge, provisioning: {existing: {}}}
        ---
        apiVersion: lcncinfra.io/v1alpha1
        kind: Cluster
        metadata: {name: theirs}
        spec: {clusterType: edge}
        """;

    [Fact]
    public async Task Clusters_that_say_how_they_come_into_being_are_made_and_others_are_left_alone()
    {
        var plan = await ClusterPlan.Of(Stores);

        Assert.Equal(["store-1", "store-2"], plan.Clusters.Select(c => c.ClusterName));
        Assert.Equal("https://store-2.example.com:6443", await OutputValue.Of(plan.Clusters[1].Endpoint));
        Assert.Equal("environment", plan.Run.Child("store-1").Parent);
        Assert.DoesNotContain(plan.Run.Resources, r => r.Name is "theirs" or "theirs-kubernetes");
    }

    [Fact]
    public async Task A_stack_without_kubeconfigs_is_told_which_it_lacks()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ClusterPlan.Of(Stores, null, () => new ClusterFactoryOptions()));

        Assert.Contains("Cluster 'store-1' exists already, and the stack has no 'kubeconfigs' to reach it by", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kubeconfig_that_is_missing_is_named()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() =>
            ClusterPlan.Of(Stores, null, () => new ClusterFactoryOptions { Kubeconfigs = ClusterPlan.Kubeconfigs("store-1") }));

        Assert.Contains("'kubeconfigs' has no 'store-2', by which cluster 'store-2' is reached.", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clusters_of_one_account_and_region_share_a_provider()
    {
        var eks = ProvisioningSamples.Of("eks")[1];
        var second = ProvisioningSamples.Document(eks).Split("---")[1].Replace("main-1", "main-2", StringComparison.Ordinal).Replace("taken-over", "other", StringComparison.Ordinal);

        var plan = await ClusterPlan.Of($"{ProvisioningSamples.Document(eks)}\n---\n{second}", new ComponentRun { IsPreview = true });

        Assert.Equal("clusters-aws-123456789012-eu-central-1", Assert.Single(plan.Run.Resources, r => r.Type == "pulumi:providers:aws").Name);
        Assert.Equal(2, plan.Run.Resources.Count(r => r.Type == "aws:eks/cluster:Cluster"));
    }

    [Fact]
    public async Task What_comes_after_a_cluster_is_made_on_it()
    {
        var run = new ComponentRun();
        var (catalog, _) = ClusterPlan.Load(Stores);
        Assert.NotNull(catalog);

        await run.Of(r =>
        {
            foreach (var cluster in ClusterFactory.Create(catalog, new ClusterFactoryOptions { Kubeconfigs = ClusterPlan.Kubeconfigs("store-1", "store-2") }))
            {
                var options = r.Recorded;
                options.Provider = cluster.Provider;
                _ = new Keda($"{cluster.ClusterName}-keda", new KedaArgs(), options);
            }
        });

        Assert.Contains("store-2-kubernetes", run.Resources.Single(r => r.Type == "kubernetes:helm.sh/v3:Release" && r.Name!.StartsWith("store-2", StringComparison.Ordinal)).Provider, StringComparison.Ordinal);
    }
}
