using System.Collections.Immutable;
using System.Text;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.Tests.Running;
using Pulumi;

namespace LcncInfra.Components.Tests.Clusters;

/// <summary>One cluster of a cloud, as its sample says, made with what the cloud would answer.</summary>
internal static class ClusterSample
{
    private const string AzuresAnswer = """
        apiVersion: v1
        kind: Config
        current-context: main
        contexts: [{name: main, context: {cluster: main, user: me}}]
        clusters: [{name: main, cluster: {server: "https://main.hcp.example.com:443", certificate-authority-data: Q0E=}}]
        users: [{name: me, user: {token: not-for-anybody}}]
        """;

    /// <summary>The first or second sample of a way, in an environment of some class.</summary>
    public static Task<ClusterPlan> Make(string way, int sample = 0, string environment = "production", ComponentRun? run = null) => ClusterPlan.Of(
        $"{ProvisioningSamples.Document(ProvisioningSamples.Of(way)[sample])}\n---\n{ProvisioningSamples.Settings(environment)}", run ?? Answering(way));

    /// <summary>Every part of a cluster is below its component.</summary>
    public static void HasAllPartsBelowIt(ClusterPlan plan) => Assert.All(
        plan.Run.Children.Where(c => c.Resource is not ProviderResource { } provider || provider.GetResourceType() == "pulumi:providers:kubernetes"),
        c => Assert.True(c.Name is "environment" || c.Parent == (c.Name == "main-1" ? "environment" : "main-1"), $"{c.Name} is below {c.Parent}."));

    /// <summary>What a kubeconfig says, which is a secret and has no secret in it.</summary>
    public static async Task<string> KubeconfigOf(ProvisionedCluster cluster)
    {
        Assert.True(await OutputValue.IsSecret(cluster.Kubeconfig));
        var text = await OutputValue.Of(cluster.Kubeconfig);
        Assert.DoesNotContain("token\":", text, StringComparison.Ordinal);
        Assert.DoesNotContain("client-key", text, StringComparison.Ordinal);
        Assert.DoesNotContain("password", text, StringComparison.Ordinal);
        return text;
    }

    /// <summary>What a cloud answers.</summary>
    public static ComponentRun Answering(string way) => way switch
    {
        "eks" => new ComponentRun().Answering(
            "main-1-cluster",
            ("endpoint", "https://abc.eks.example.com"),
            ("certificateAuthority", Map(("data", "Q0E="))),
            ("identities", List(Map(("oidcs", List(Map(("issuer", "https://oidc.example.com/id/abc"))))))))
            .Answering("main-1-key", ("arn", "arn:aws:kms:eu-central-1:123456789012:key/made")),
        "aks" => new ComponentRun().Answering(
            "main-1-cluster",
            ("oidcIssuerProfile", Map(("enabled", true), ("issuerURL", "https://oidc.example.com/aks"))),
            ("identityProfile", Map(("kubeletidentity", Map(("objectId", "kubelet-object"))))))
            .AnsweringCall("azure-native:containerservice:listManagedClusterUserCredentials", ("kubeconfigs", List(Map(("name", "clusterUser"), ("value", Convert.ToBase64String(Encoding.UTF8.GetBytes(AzuresAnswer))))))),
        "existing" => new ComponentRun(),
        _ => new ComponentRun().Answering("main-1-cluster", ("endpoint", "10.1.2.3"), ("masterAuth", Map(("clusterCaCertificate", "Q0E="))))
            .Answering("main-1-nodes", ("email", "gke-dev-main-1@shop-platform.iam.gserviceaccount.com")),
    };

    private static ImmutableDictionary<string, object> Map(params (string Key, object Value)[] entries) =>
        ImmutableDictionary.CreateRange(entries.Select(e => KeyValuePair.Create(e.Key, e.Value)));

    private static ImmutableArray<object> List(params object[] items) => [.. items];
}
