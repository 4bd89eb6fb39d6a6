using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources.Plans;
using Pulumi.Utilities;

namespace LcncInfra.Stacks.Tests.Clouds;

public sealed class CloudPlanTests
{
    // What is in them cannot be made again.
    private static readonly string[] Precious =
    [
        "aws:ecr/repository:Repository", "aws:eks/cluster:Cluster", "aws:kms/key:Key", "azure-native:containerregistry:Registry", "azure-native:containerregistry:Replication",
        "azure-native:containerservice:ManagedCluster", "azure-native:keyvault:Vault", "gcp:container/cluster:Cluster", "gcp:kms/cryptoKey:CryptoKey",
    ];

    public static TheoryData<string> Cases => CloudBaselineTests.Cases;

    [Theory, MemberData(nameof(Cases))]
    public async Task What_is_made_holds_to_the_policies_and_a_worse_plan_does_not(string name)
    {
        var cloud = await CloudRun.OfAsync(name);

        Assert.Equal(string.Empty, string.Join('\n', cloud.Judge().Findings.Select(f => f.Sentence)));
        var worse = cloud.Judge(cloud.Resources.Select(Worse)).Findings;
        string[] expected = name switch
        {
            "azure" => ["deletion-protection", "encryption-at-rest", "private-endpoints", "private-registries"],
            "harbor" => ["deletion-protection", "encryption-at-rest", "private-endpoints", "private-registries", "registry-immutable-tags"],
            _ => ["deletion-protection", "encryption-at-rest", "private-endpoints", "registry-immutable-tags"],
        };
        Assert.Equal(expected, worse.Select(f => f.Policy.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(worse, f => Assert.Equal(Severity.Error, f.Severity));
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task What_must_not_be_lost_is_protected_and_all_has_a_provider_and_a_parent_of_its_own(string name)
    {
        var cloud = await CloudRun.OfAsync(name);

        Assert.All(cloud.Resources.Where(r => Precious.Contains(r.Type, StringComparer.Ordinal)), r => Assert.True(r.IsProtected, r.Name));
        Assert.All(
            cloud.Resources.Where(r => !r.IsComponent && r.Type.Split(':')[0] is "aws" or "azure-native" or "gcp" or "kubernetes"),
            r => Assert.True(r.Provider is not null, $"{r.Name} has no provider of its own."));
        Assert.All(cloud.Resources.Where(r => r.Type.StartsWith("kubernetes:", StringComparison.Ordinal)), r => Assert.EndsWith("-kubernetes", r.Provider, StringComparison.Ordinal));

        // Only components and providers stand in the stack itself.
        Assert.All(cloud.Resources.Where(r => r.Parent is null), r => Assert.True(r.IsComponent || r.Type.StartsWith("pulumi:providers:", StringComparison.Ordinal), r.Name));
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Kubeconfigs_and_what_secrets_hold_are_secrets(string name)
    {
        var cloud = await CloudRun.OfAsync(name);

        Assert.All(cloud.Resources.Where(r => r.Type == "pulumi:providers:kubernetes"), r => Assert.IsType<PlannedValue.Secret>(r.Inputs.Find("kubeconfig")));
        Assert.All(cloud.Resources.Where(r => r.Type == "kubernetes:core/v1:Secret"), r => Assert.IsType<PlannedValue.Secret>(r.Inputs.Find("stringData")));
    }

    [Fact]
    public async Task Clusters_that_pull_from_Harbor_have_a_pull_secret_in_every_namespace_and_those_of_clouds_pull_as_their_nodes()
    {
        var cloud = await CloudRun.OfAsync("harbor");

        Assert.Equal(
            ["registry-hub-pull-hub-1", "registry-hub-pull-store-1", "registry-hub-pull-store-2"],
            cloud.Resources.Where(r => r.Type == "lcncinfra:registries:CopiedPullSecret").Select(r => r.Name));
        Assert.Equal("store-1-kubernetes", cloud["registry-hub-pull-store-1-secret"].Provider);
        Assert.Contains(cloud["registry-hub-pull-store-1-store"].DependsOn, urn => urn.EndsWith("::store-1-secrets", StringComparison.Ordinal));
        Assert.Equal("aws:iam/rolePolicy:RolePolicy", cloud["registry-frankfurt-pull-aws-1"].Type);
        Assert.Equal("azure-native:authorization:RoleAssignment", cloud["registry-dublin-pull-azure-1"].Type);
        Assert.Contains(cloud.Resources, r => r.Name == "registry-belgium-shop-pull-google-1");
    }

    [Fact]
    public async Task A_cluster_that_no_network_reaches_pulls_from_nowhere_and_its_images_are_listed_for_a_bundle()
    {
        var cloud = await CloudRun.OfAsync("harbor");
        var stack = cloud.Stack ?? throw new InvalidOperationException();

        Assert.DoesNotContain(cloud.Resources, r => r.Provider == "ship-1-kubernetes" && r.Name.StartsWith("registry-", StringComparison.Ordinal));
        Assert.DoesNotContain(cloud.Resources, r => r.Name == "ship-1-admission");
        var web = $"registry.example.com/shop/web:1.4.0@sha256:{new string('a', 64)}";
        var (pulled, bundled) = (await OutputUtilities.GetValueAsync(stack.Images), await OutputUtilities.GetValueAsync(stack.BundledImages));
        Assert.Equal(web, Assert.Single(bundled["ships"]));
        Assert.Equal(["hubs", "on-aws", "on-azure", "on-google", "stores"], pulled.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(web, Assert.Single(pulled["stores"]));
    }

    [Fact]
    public async Task All_settings_that_a_location_needs_are_missed_at_once_in_the_file_of_the_stack()
    {
        var found = (await CloudRun.OfAsync("harbor", ("registryPlaces", string.Empty), ("harborKey", string.Empty))).Run.Findings.Where(f => f.Code == "LC9400").ToList();

        Assert.Contains(found, f => f.Message.Contains("registryPlaces.frankfurt.keyArn", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Message.Contains("registryPlaces.frankfurt.roleArn", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Message.Contains("harborKey", StringComparison.Ordinal));
        Assert.All(found, f => Assert.Equal("Pulumi.prod.yaml", f.At.File));
    }

    [Fact]
    public async Task Repositories_of_images_that_run_are_made_ahead_where_they_are_pulled_from()
    {
        var cloud = await CloudRun.OfAsync("harbor");

        Assert.Equal(
            ["shop/approvals/api", "shop/web"],
            cloud.Resources.Where(r => r.Type == "aws:ecr/repository:Repository").Select(r => (r.Inputs.Find("name") as PlannedValue.Text)?.Value));
    }

    [Fact]
    public async Task Without_an_operator_somebody_must_name_namespaces_and_is_told()
    {
        (string, string)[] delivered = [("secretStores", """{"hubs": "delivered", "stores": "delivered", "on-aws": "delivered", "on-azure": "delivered", "on-google": "delivered"}""")];

        var told = await CloudRun.OfAsync("harbor", delivered);
        var named = await CloudRun.OfAsync("harbor", [.. delivered, ("pullNamespaces", """{"stores": ["shop-web", "platform"], "hub-1": []}""")]);

        Assert.Equal(["Cluster/hub-1", "Cluster/store-1", "Cluster/store-2"], told.Run.Findings.Where(f => f.Code == "LC9411").Select(f => f.Subject));
        Assert.Equal(["Cluster/hub-1"], named.Run.Findings.Where(f => f.Code == "LC9411").Select(f => f.Subject));
        Assert.IsType<PlannedValue.Secret>(named["registry-hub-pull-store-2-shop-web"].Inputs.Find("stringData"));
        Assert.DoesNotContain(told.Resources, r => r.Name.StartsWith("registry-hub-pull-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cluster_outside_of_Azure_pulls_with_a_token_and_one_outside_of_another_cloud_is_told_that_it_cannot()
    {
        var azure = await CloudRun.OfAsync("azure");
        var google = await CloudRun.OfAsync("harbor", ("controlPlane", "../../../../Clouds/Elsewhere"), ("registryPlaces", """{"belgium": {}}"""), ("registryCredentials", string.Empty), ("secretStores", string.Empty));

        Assert.Equal("azure-native:containerregistry:Token", azure["registry-dublin-token-plant-1"].Type);
        Assert.Equal("plant-1-kubernetes", azure["registry-dublin-pull-plant-1-secret"].Provider);
        var finding = Assert.Single(google.Run.Findings, f => f.Code == "LC9412");
        Assert.Contains("Cluster 'plant-1' pulls from location 'belgium' of the Registry, and artifactRegistry lets nobody in", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_gets_its_project_of_the_registry_and_secrets_that_nobody_else_reads()
    {
        var harbor = await CloudRun.OfAsync("harbor");
        var azure = await CloudRun.OfAsync("azure");

        // Who pushes to Harbor is told once, from within its cluster, when it is there.
        Assert.Equal(["aws-1-shop", "store-1-shop", "store-2-shop"], harbor.Resources.Where(r => r.Type == "lcncinfra:landing-zones:LandingZone").Select(r => r.Name));
        var job = Assert.Single(harbor.Resources, r => r.Name.EndsWith("-shop-registry-configuration", StringComparison.Ordinal));
        Assert.Equal(("aws-1-shop-registry-configuration", "hub-1-kubernetes"), (job.Name, job.Provider));
        Assert.Contains(harbor["aws-1-shop"].DependsOn, urn => urn.EndsWith("::registry", StringComparison.Ordinal));
        Assert.Equal("team-shop", (harbor["store-2-shop-sandbox-store"].Inputs.At("spec.provider.vault.auth.kubernetes.role") as PlannedValue.Text)?.Value);
        var token = Assert.Single(azure.Resources, r => r.Name.EndsWith("-shop-registry-token", StringComparison.Ordinal));
        Assert.Equal(("north-1-shop-registry-token", "clusters-azure-00000000-0000-4000-8000-000000000003"), (token.Name, token.Provider));
        Assert.Equal(2, azure.Resources.Count(r => r.Type.EndsWith(":SecretStore", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("azure", "west-1", "azure-workload", "secrets-azure-prod-key", "azure-native:keyvault:Key")]
    [InlineData("google", "frankfurt-1", "gcp", "secrets-google-contoso-clusters-europe-west3-key", "gcp:kms/cryptoKey:CryptoKey")]
    public async Task KEDA_has_an_identity_of_the_cloud_and_the_environment_a_key(string name, string cluster, string provider, string key, string type)
    {
        var cloud = await CloudRun.OfAsync(name);

        Assert.Equal(provider, (cloud[$"{cluster}-keda-authentication"].Inputs.At("spec.podIdentity.provider") as PlannedValue.Text)?.Value);
        Assert.Equal((type, true), (cloud[key].Type, cloud[key].IsProtected));
        Assert.StartsWith("clusters-", cloud[key].Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_of_a_team_need_an_operator_and_an_identity_of_their_own()
    {
        var without = await CloudRun.OfAsync("azure", ("secretStores", """{"cloud": "delivered", "plants": "delivered"}"""));
        var shared = await CloudRun.OfAsync("google", ("controlPlane", "../../azure/input/control-plane"), ("landingZones", """[{"team": "shop", "secrets": {"azure": {"vaultUrl": "https://v"}}}]"""),
            ("registryPlaces", """{"dublin": {"subnetId": "s", "privateDnsZoneId": "z"}}"""), ("registryCredentials", """{"docker-hub": {"azureUsernameSecret": "u", "azurePasswordSecret": "p"}}"""),
            ("secretStores", """{"cloud": {"vault": {"server": "https://v"}}, "plants": {"vault": {"server": "https://v"}}}"""), ("scalingIdentities", string.Empty));

        Assert.Equal(["Cluster/north-1", "Cluster/west-1"], without.Run.Findings.Where(f => f.Code == "LC9413").Select(f => f.Subject).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(without.Resources, r => r.Type.EndsWith(":SecretStore", StringComparison.Ordinal));
        Assert.Contains(shared.Run.Findings, f => f.Message.Contains("LC9407", StringComparison.Ordinal) && f.Message.Contains("it names no identity", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("azure", "cloud", """{"azure": {"vaultUrl": "https://v", "vaultId": "/subscriptions/other/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v"}}""", "its vault is in another subscription than the cluster, 'other'")]
    [InlineData("azure", "cloud", """{"azure": {"vaultUrl": "https://v", "vaultId": "vault"}}""", "its 'vaultId' is no resource id of a vault")]
    [InlineData("azure", "cloud", """{"azure": {"vaultUrl": "https://v"}}""", "it says no 'vaultId'")]
    [InlineData("google", "cloud", """{"gcp": {"project": "elsewhere"}}""", "an account that clusters of 'contoso-clusters' may act as is made in no other project than theirs")]
    public async Task An_identity_is_made_only_where_it_can_work(string name, string clusterType, string store, string why)
    {
        var others = name == "azure" ? ", \"plants\": \"delivered\"" : string.Empty;
        var cloud = await CloudRun.OfAsync(name, ("secretStores", $"{{\"{clusterType}\": {store}{others}}}"));

        Assert.Contains(cloud.Run.Findings, f => f.Message.Contains("LC9407", StringComparison.Ordinal) && f.Message.Contains(why, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Secrets_of_another_region_have_no_key_of_this_one()
    {
        var cloud = await CloudRun.OfAsync("dedicated", ("secretStores", """{"shared": {"aws": {"region": "eu-west-1"}}, "payments": {"aws": {}}}"""));

        Assert.Equal(["secrets-aws-210987654321-eu-central-1"], cloud.Resources.Where(r => r.Type == "lcncinfra:encryption:EnvironmentKey").Select(r => r.Name));
    }

    // Each input that a policy looks at, as somebody careless would write it.
    private static PlannedResource Worse(PlannedResource resource) => resource with { IsProtected = false, Inputs = Worse(resource, resource.Inputs) };

    private static PlannedValue.Map Worse(PlannedResource resource, PlannedValue.Map inputs) => resource.Type switch
    {
        "aws:eks/cluster:Cluster" => With(inputs, "vpcConfig", With((PlannedValue.Map)inputs.Find("vpcConfig")!, "endpointPublicAccess", new PlannedValue.Flag(true))),
        "aws:ecr/repository:Repository" => With(With(inputs, "imageTagMutability", new PlannedValue.Text("MUTABLE")), "encryptionConfigurations", null),
        "azure-native:containerservice:ManagedCluster" => With(inputs, "apiServerAccessProfile", null),
        "azure-native:containerregistry:Registry" => With(With(inputs, "adminUserEnabled", new PlannedValue.Flag(true)), "encryption", null),
        "gcp:container/cluster:Cluster" => With(inputs, "privateClusterConfig", null),
        "gcp:artifactregistry/repository:Repository" => With(With(inputs, "dockerConfig", null), "kmsKeyName", null),
        _ => inputs,
    };

    private static PlannedValue.Map With(PlannedValue.Map map, string name, PlannedValue? value) =>
        new([.. map.Entries.Where(e => e.Name != name), .. value is null ? Array.Empty<PlannedEntry>() : [new PlannedEntry(name, value)]]);
}
