using System.Collections.Immutable;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.Clusters.Aks;
using LcncInfra.Components.Tests.Running;
using Pulumi.Utilities;

namespace LcncInfra.Components.Tests.Clusters;

public sealed class AksClusterTests
{
    [Fact]
    public async Task There_are_no_local_accounts_and_Entra_and_Azures_roles_decide()
    {
        var plan = await ClusterSample.Make("aks");

        var cluster = Cluster(plan);
        Assert.Equal((true, true), (cluster["disableLocalAccounts"], cluster["enableRBAC"]));
        var directory = Tree.Map(cluster, "aadProfile");
        Assert.Equal((true, true, "22222222-2222-2222-2222-222222222222"), (directory["managed"], directory["enableAzureRBAC"], directory["tenantID"]));
        Assert.Equal(["33333333-3333-3333-3333-333333333333"], Tree.Texts(directory["adminGroupObjectIDs"]));
        var viewer = plan.Run["main-1-viewer-44444444-4444-4444-4444-444444444444"].Inputs;
        Assert.Equal(("Group", "main-1-cluster-id"), (viewer["principalType"], viewer["scope"]));
    }

    [Fact]
    public async Task A_cluster_in_a_network_of_its_own_is_private_as_is_the_vault_of_its_key()
    {
        var plan = await ClusterSample.Make("aks");

        var access = Tree.Map(Cluster(plan), "apiServerAccessProfile");
        Assert.Equal((true, false, true, true), (access["enablePrivateCluster"], access["enablePrivateClusterPublicFQDN"], access["disableRunCommand"], access["enableVnetIntegration"]));
        Assert.Equal("main-1-api-server-id", access["subnetId"]);
        Assert.Equal("Disabled", Tree.Map(plan.Run["main-1-vault"].Inputs, "properties")["publicNetworkAccess"]);
        Assert.Equal("Private", Tree.Map(Cluster(plan), "securityProfile", "azureKeyVaultKms")["keyVaultNetworkAccess"]);
        Assert.Equal("main-1-vault-id", Tree.Map(Cluster(plan), "securityProfile", "azureKeyVaultKms")["keyVaultResourceId"]);
        Assert.Equal("10.30.0.0/17", plan.Run.Resources.Single(r => r.Type == "azure-native:network:Subnet" && r.Name == "main-1-nodes").Inputs["addressPrefix"]);
        Assert.Equal("10.30.128.0/28", plan.Run.Resources.Single(r => r.Type == "azure-native:network:Subnet" && r.Name == "main-1-api-server").Inputs["addressPrefix"]);
    }

    [Fact]
    public async Task An_endpoint_on_the_internet_is_there_for_its_ranges_alone()
    {
        var plan = await ClusterSample.Make("aks", sample: 1);

        var access = Tree.Map(Cluster(plan), "apiServerAccessProfile");
        Assert.Equal(false, access["enablePrivateCluster"]);
        Assert.Equal(["198.51.100.0/24"], Tree.Texts(access["authorizedIPRanges"]));
        Assert.Equal(("platform", "loadBalancer"), (Cluster(plan)["resourceGroupName"], Tree.Map(Cluster(plan), "networkProfile")["outboundType"]));
        Assert.DoesNotContain(plan.Run.Resources, r => r.Type is "azure-native:keyvault:Vault" or "azure-native:operationalinsights:Workspace" or "azure-native:resources:ResourceGroup");
    }

    [Fact]
    public async Task Workloads_have_identities_and_Cilium_decides_who_talks_to_whom()
    {
        var plan = await ClusterSample.Make("aks");

        Assert.Equal(true, Tree.Map(Cluster(plan), "oidcIssuerProfile")["enabled"]);
        Assert.Equal(true, Tree.Map(Cluster(plan), "securityProfile", "workloadIdentity")["enabled"]);
        var network = Tree.Map(Cluster(plan), "networkProfile");
        Assert.Equal(("azure", "overlay", "cilium", "cilium"), (network["networkPlugin"], network["networkPluginMode"], network["networkDataplane"], network["networkPolicy"]));
        Assert.Equal(("10.250.0.0/16", "172.17.0.0/16", "172.17.0.10"), (network["podCidr"], network["serviceCidr"], network["dnsServiceIP"]));
    }

    [Fact]
    public async Task Secrets_are_encrypted_with_a_key_that_rotates_and_that_cannot_be_purged()
    {
        var plan = await ClusterSample.Make("aks");

        var vault = Tree.Map(plan.Run["main-1-vault"].Inputs, "properties");
        Assert.Equal((true, true), (vault["enablePurgeProtection"], vault["enableRbacAuthorization"]));
        Assert.Matches("^kv[0-9a-f]{20}$", plan.Run["main-1-vault"].Inputs["vaultName"].ToString());
        var rotation = Tree.List(Tree.Map(plan.Run["main-1-key"].Inputs, "properties", "rotationPolicy")["lifetimeActions"])[0];
        Assert.Equal("P180D", Tree.Map(rotation, "trigger")["timeAfterCreate"]);
        Assert.Superset(
            new HashSet<string> { "main-1-key-use", "main-1-vault-link", "main-1-nodes-network", "main-1-api-network" },
            (await plan.Run.Child("main-1-cluster").DependsOnAsync()).ToHashSet());
    }

    [Fact]
    public async Task Disks_are_encrypted_with_the_key_of_the_cluster()
    {
        var plan = await ClusterSample.Make("aks", sample: 1);

        var disks = plan.Run["main-1-disks"].Inputs;
        Assert.Equal("main-1-disks-id", Cluster(plan)["diskEncryptionSetID"]);
        Assert.Equal(("https://example.vault.azure.net/keys/aks/0123", true), (Tree.Map(disks, "activeKey")["keyUrl"], disks["rotationToLatestKeyVersionEnabled"]));
        Assert.Contains("main-1-disks-key", await plan.Run.Child("main-1-disks").DependsOnAsync());
        Assert.Contains("main-1-disks-read", await plan.Run.Child("main-1-cluster").DependsOnAsync());
    }

    [Fact]
    public async Task The_first_system_pool_is_made_with_the_cluster_and_the_others_can_come_and_go()
    {
        var plan = await ClusterSample.Make("aks");

        var first = Assert.Single(Tree.List(Cluster(plan)["agentPoolProfiles"]));
        Assert.Equal(("system", "System", true, true), (first["name"], first["mode"], first["enableAutoScaling"], first["enableEncryptionAtHost"]));
        Assert.Equal(["1", "2", "3"], Tree.Texts(first["availabilityZones"]));
        var batch = plan.Run["main-1-nodes-batch"].Inputs;
        Assert.Equal(("User", "Spot", "Delete", 200.0), (batch["mode"], batch["scaleSetPriority"], batch["scaleSetEvictionPolicy"], batch["osDiskSizeGB"]));
        Assert.Equal(["batch=yes:NoSchedule"], Tree.Texts(batch["nodeTaints"]));
        Assert.Equal(["1", "2"], Tree.Texts(batch["availabilityZones"]));
        Assert.Equal((0.0, 9.0), (batch["minCount"], batch["maxCount"]));
        Assert.Equal(["count"], plan.Run.Child("main-1-nodes-batch").Options.IgnoreChanges);
    }

    [Fact]
    public async Task Logs_reach_a_workspace_and_Defender_watches_unless_it_is_said_otherwise()
    {
        var plan = await ClusterSample.Make("aks", sample: 1);

        var setting = plan.Run["main-1-logs"].Inputs;
        Assert.Equal(("main-1-cluster-id", "/subscriptions/s/resourceGroups/g/providers/Microsoft.OperationalInsights/workspaces/logs"), (setting["resourceUri"], setting["workspaceId"]));
        Assert.Equal(["kube-apiserver", "kube-audit-admin", "guard"], Tree.List(setting["logs"]).Select(l => l["category"]));
        Assert.Equal(true, Tree.Map(Cluster(plan), "securityProfile", "defender", "securityMonitoring")["enabled"]);
        Assert.False(Tree.Map(Cluster(await ClusterSample.Make("aks")), "securityProfile").ContainsKey("defender"));
    }

    [Fact]
    public async Task Upgrades_happen_in_the_window_and_a_lock_keeps_the_cluster()
    {
        var plan = await ClusterSample.Make("aks");

        var windows = plan.Run.Resources.Where(r => r.Type == "azure-native:containerservice:MaintenanceConfiguration").ToList();
        Assert.Equal(["aksManagedAutoUpgradeSchedule", "aksManagedNodeOSUpgradeSchedule"], windows.Select(w => w.Inputs["configName"].ToString()).Order(StringComparer.Ordinal));
        Assert.All(windows, w => Assert.Equal("Saturday", Tree.Map(w.Inputs, "maintenanceWindow", "schedule", "weekly")["dayOfWeek"]));
        Assert.Equal(("stable", "SecurityPatch"), (Tree.Map(Cluster(plan), "autoUpgradeProfile")["upgradeChannel"], Tree.Map(Cluster(plan), "autoUpgradeProfile")["nodeOSUpgradeChannel"]));
        Assert.Equal("CanNotDelete", plan.Run["main-1-lock"].Inputs["level"]);
    }

    [Fact]
    public async Task What_comes_after_it_gets_the_contract_and_no_credential_of_Azures_answer()
    {
        var plan = await ClusterSample.Make("aks");

        var cluster = Assert.IsType<AksCluster>(Assert.Single(plan.Clusters));
        Assert.Equal(("https://main.hcp.example.com:443", "https://oidc.example.com/aks"), (await OutputValue.Of(cluster.Endpoint), await OutputValue.Of(cluster.OidcIssuer)));
        Assert.False(await OutputValue.IsSecret(cluster.Endpoint));
        Assert.Equal(("kubelet-object", ClusterCloud.Azure), (await OutputValue.Of(cluster.NodeIdentity), cluster.Cloud));
        var kubeconfig = await ClusterSample.KubeconfigOf(cluster);
        Assert.Contains("\"command\":\"kubelogin\"", kubeconfig, StringComparison.Ordinal);
        Assert.DoesNotContain("not-for-anybody", kubeconfig, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "main-1-nodes-batch", "main-1-nodes-system2" }, (await plan.Run.Child("main-1-kubernetes").DependsOnAsync()).ToHashSet());
    }

    [Fact]
    public async Task Its_parts_are_below_it_and_made_by_the_provider_of_its_subscription()
    {
        var plan = await ClusterSample.Make("aks");

        ClusterSample.HasAllPartsBelowIt(plan);
        var provider = plan.Run.Resources.Single(r => r.Type == "pulumi:providers:azure-native");
        Assert.Equal("11111111-1111-1111-1111-111111111111", provider.Inputs["subscriptionId"]);
        Assert.All(plan.Run.Resources.Where(r => r.Type!.StartsWith("azure-native:", StringComparison.Ordinal)), r => Assert.Contains(provider.Name!, r.Provider, StringComparison.Ordinal));
        Assert.Contains(provider.Name!, Assert.Single(plan.Run.Calls).Provider, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("production", true)]
    [InlineData("development", false)]
    public async Task Production_keeps_what_data_would_be_lost_with(string environment, bool isKept)
    {
        var plan = await ClusterSample.Make("aks", sample: 0, environment, new ComponentRun { IsPreview = true });

        string[] kept = ["azure-native:containerservice:ManagedCluster", "azure-native:keyvault:Vault", "azure-native:keyvault:Key", "azure-native:operationalinsights:Workspace", "azure-native:resources:ResourceGroup"];
        Assert.All(plan.Run.Children.Where(c => kept.Contains(c.Type)), c => Assert.Equal(isKept, c.Options.Protect));
        Assert.DoesNotContain(plan.Run.Children, c => c.Type == "azure-native:containerservice:AgentPool" && c.Options.Protect == true);
    }

    [Fact]
    public async Task A_lock_that_would_hold_node_pools_too_is_made_only_where_it_is_written()
    {
        var unsaid = await ClusterSample.Make("aks", sample: 1, "production", new ComponentRun { IsPreview = true });

        Assert.DoesNotContain(unsaid.Run.Resources, r => r.Type == "azure-native:authorization:ManagementLockByScope");
    }

    [Fact]
    public async Task A_preview_does_not_know_what_Azure_decides()
    {
        var plan = await ClusterSample.Make("aks", run: new ComponentRun { IsPreview = true });

        var cluster = Assert.Single(plan.Clusters);
        Assert.False(await OutputUtilities.GetIsKnownAsync(cluster.Endpoint));
        Assert.False(await OutputUtilities.GetIsKnownAsync(cluster.OidcIssuer));
        Assert.True(await OutputValue.IsSecret(cluster.Kubeconfig));
    }

    private static ImmutableDictionary<string, object> Cluster(ClusterPlan plan) => plan.Run["main-1-cluster"].Inputs;
}
