using System.Collections.Immutable;
using LcncInfra.Components.Registries;
using LcncInfra.Components.Tests.Running;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;

namespace LcncInfra.Components.Tests.Registries;

public sealed class AcrTests
{
    [Fact]
    public async Task The_registry_is_private_has_no_administrator_and_is_protected()
    {
        var run = await RegistryRun.Of();

        var inputs = run["images-dublin-registry"].Inputs;
        Assert.Equal("Premium", Tree.Map(inputs, "sku")["name"]);
        Assert.Equal((false, false, "Disabled"), (inputs["adminUserEnabled"], inputs["anonymousPullEnabled"], inputs["publicNetworkAccess"]));
        Assert.Equal((14.0, "enabled"), (Tree.Map(inputs, "policies", "retentionPolicy")["days"], Tree.Map(inputs, "policies", "retentionPolicy")["status"]));
        Assert.Equal("https://vault.vault.azure.net/keys/images", Tree.Map(inputs, "encryption", "keyVaultProperties")["keyIdentifier"]);
        Assert.True(run.Child("images-dublin-registry").Options.Protect);
        Assert.Equal("images", run.Child("images-dublin-registry").Parent);
        Assert.Equal("subnet", Tree.Map(run["images-dublin-endpoint"].Inputs, "subnet")["id"]);
        Assert.Equal("zone", Tree.List(run["images-dublin-dns"].Inputs["privateDnsZoneConfigs"])[0]["privateDnsZoneId"]);
    }

    [Fact]
    public async Task Azure_copies_it_to_other_regions_and_caches_upstreams_with_secrets_of_a_vault()
    {
        var run = await RegistryRun.Of();

        Assert.Equal(("northeurope", true), (run["images-dublin-northeurope"].Inputs["location"], run["images-dublin-northeurope"].Inputs["regionEndpointEnabled"]));
        Assert.Equal(("docker.io/*", "docker-hub/*"), (run["images-dublin-docker-hub-cache"].Inputs["sourceRepository"], run["images-dublin-docker-hub-cache"].Inputs["targetRepository"]));
        Assert.Equal("images-dublin-docker-hub-credentials-id", run["images-dublin-docker-hub-cache"].Inputs["credentialSetResourceId"]);
        var credentials = Tree.List(run["images-dublin-docker-hub-credentials"].Inputs["authCredentials"])[0];
        Assert.Equal("https://vault.vault.azure.net/secrets/reader-password", credentials["passwordSecretIdentifier"]);
    }

    [Fact]
    public async Task A_cluster_of_Azure_may_pull_and_nothing_else()
    {
        var run = await RegistryRun.Of(args => RegistryRun.With(args, new ClusterPull("cloud-2", "azure", new PullIdentity.AzurePrincipal { PrincipalId = "kubelet" })));

        var inputs = run["images-dublin-pull-cloud-2"].Inputs;
        Assert.Equal(("kubelet", "images-dublin-registry-id"), (inputs["principalId"], inputs["scope"]));
        Assert.EndsWith("/7f951dda-4ed3-4680-a7ca-43fe172d538d", (string)inputs["roleDefinitionId"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cluster_elsewhere_has_a_token_that_reads_the_projects_and_a_secret_with_it()
    {
        var run = await new ComponentRun().Answering("images-dublin-registry", ("loginServer", "contosoplatform.azurecr.io")).Answering("images-dublin-token-ship-1", ("name", "pull-ship-1")).Of(r =>
        {
            var args = RegistryDocument.Args(RegistryDocument.Load(RegistryDocument.Text).Catalog);
            var identity = new PullIdentity.PullSecret { Cluster = new Pulumi.Kubernetes.Provider("ship-1"), Namespaces = ["platform"], Password = "token-password" };
            _ = new MirroredRegistry("images", RegistryRun.With(args, new ClusterPull("ship-1", "azure", identity)), r.Recorded);
        });

        Assert.Contains("repositories/shop/*/content/read", Tree.Texts(run["images-dublin-scope-ship-1"].Inputs["actions"]));
        Assert.DoesNotContain(Tree.Texts(run["images-dublin-scope-ship-1"].Inputs["actions"]), a => a.EndsWith("/write", StringComparison.Ordinal));
        var secret = run["images-dublin-pull-ship-1-platform"].Inputs;
        Assert.Contains("\"username\":\"pull-ship-1\"", (string)Tree.Map(secret, "stringData")[".dockerconfigjson"], StringComparison.Ordinal);
        Assert.Equal("ship-1", run.Child("images-dublin-pull-ship-1-platform").Provider);
        Assert.True(await OutputValue.IsSecret<ImmutableDictionary<string, string>>(((SecretArgs)run.Child("images-dublin-pull-ship-1-platform").Args).StringData));
    }
}
