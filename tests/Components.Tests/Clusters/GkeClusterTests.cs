using System.Collections.Immutable;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.Clusters.Gke;
using LcncInfra.Components.Tests.Running;
using Pulumi.Utilities;

namespace LcncInfra.Components.Tests.Clusters;

public sealed class GkeClusterTests
{
    [Fact]
    public async Task The_control_plane_and_its_nodes_are_private()
    {
        var plan = await ClusterSample.Make("gke", sample: 1);

        var cluster = Cluster(plan);
        Assert.Equal((true, true), (Tree.Map(cluster, "privateClusterConfig")["enablePrivateNodes"], Tree.Map(cluster, "privateClusterConfig")["enablePrivateEndpoint"]));
        Assert.Equal((false, true), (Tree.Map(cluster, "masterAuthorizedNetworksConfig")["gcpPublicCidrsAccessEnabled"], Tree.Map(cluster, "masterAuthorizedNetworksConfig")["privateEndpointEnforcementEnabled"]));
        Assert.Equal(("shared", "nodes", "ADVANCED_DATAPATH"), (cluster["network"], cluster["subnetwork"], cluster["datapathProvider"]));
        Assert.Equal(("pods-1", "services-1"), (Tree.Map(cluster, "ipAllocationPolicy")["clusterSecondaryRangeName"], Tree.Map(cluster, "ipAllocationPolicy")["servicesSecondaryRangeName"]));
    }

    [Fact]
    public async Task It_runs_signed_images_on_shielded_nodes_with_workload_identities_and_encrypted_secrets()
    {
        var plan = await ClusterSample.Make("gke", sample: 1);

        var cluster = Cluster(plan);
        Assert.Equal("PROJECT_SINGLETON_POLICY_ENFORCE", Tree.Map(cluster, "binaryAuthorization")["evaluationMode"]);
        Assert.Equal((true, false), (cluster["enableShieldedNodes"], cluster["enableLegacyAbac"]));
        Assert.Equal("shop-platform.svc.id.goog", Tree.Map(cluster, "workloadIdentityConfig")["workloadPool"]);
        Assert.Equal(("ENCRYPTED", "projects/keys/locations/europe-west3/keyRings/r/cryptoKeys/k"), (Tree.Map(cluster, "databaseEncryption")["state"], Tree.Map(cluster, "databaseEncryption")["keyName"]));
        Assert.Equal(false, Tree.Map(cluster, "masterAuth", "clientCertificateConfig")["issueClientCertificate"]);
        Assert.Equal(false, Tree.Map(cluster, "rbacBindingConfig")["enableInsecureBindingSystemAuthenticated"]);
        Assert.Equal("REGULAR", Tree.Map(cluster, "releaseChannel")["channel"]);
        Assert.Equal(true, cluster["deletionProtection"]);
    }

    [Fact]
    public async Task What_the_control_plane_says_of_it_reaches_Google()
    {
        var plan = await ClusterSample.Make("gke");

        var cluster = Cluster(plan);
        Assert.Equal(false, Tree.Map(cluster, "privateClusterConfig")["enablePrivateEndpoint"]);
        Assert.Equal("198.51.100.0/24", Assert.Single(Tree.List(Tree.Map(cluster, "masterAuthorizedNetworksConfig")["cidrBlocks"]))["cidrBlock"]);
        var window = Tree.Map(cluster, "maintenancePolicy", "recurringWindow");
        Assert.Equal(("2024-01-01T02:00:00Z", "2024-01-01T10:00:00Z", "FREQ=WEEKLY;BYDAY=SA,SU"), (window["startTime"], window["endTime"], window["recurrence"]));
        Assert.Equal("gke-security-groups@example.com", Tree.Map(cluster, "authenticatorGroupsConfig")["securityGroup"]);
        Assert.Equal(["SYSTEM_COMPONENTS", "APISERVER"], Tree.Texts(Tree.Map(cluster, "loggingConfig")["enableComponents"]));
    }

    [Fact]
    public async Task The_key_rotates_and_only_Googles_own_accounts_may_use_it_before_the_cluster_is_made()
    {
        var plan = await ClusterSample.Make("gke");

        Assert.Equal("15552000s", plan.Run["main-1-key"].Inputs["rotationPeriod"]);
        Assert.Equal("europe-west3", plan.Run["main-1-ring"].Inputs["location"]);
        Assert.Equal("serviceAccount:service-123456789012@container-engine-robot.iam.gserviceaccount.com", plan.Run["main-1-key-gke"].Inputs["member"]);
        Assert.Superset(new HashSet<string> { "main-1-key-gke", "main-1-key-disks", "main-1-way-out" }, (await plan.Run.Child("main-1-cluster").DependsOnAsync()).ToHashSet());
    }

    [Fact]
    public async Task Nodes_act_as_an_account_of_their_own_with_no_more_rights_than_they_need()
    {
        var plan = await ClusterSample.Make("gke");

        var rights = plan.Run.Resources.Where(r => r.Type == "gcp:projects/iAMMember:IAMMember").Select(r => r.Inputs["role"].ToString());
        Assert.Equal(["roles/artifactregistry.reader", "roles/container.defaultNodeServiceAccount"], rights.Order(StringComparer.Ordinal));
        var config = Tree.Map(Pool(plan, "batch"), "nodeConfig");
        Assert.Equal("gke-dev-main-1@shop-platform.iam.gserviceaccount.com", config["serviceAccount"]);
        Assert.Equal("GKE_METADATA", Tree.Map(config, "workloadMetadataConfig")["mode"]);
        Assert.Equal((true, true), (Tree.Map(config, "shieldedInstanceConfig")["enableSecureBoot"], Tree.Map(config, "shieldedInstanceConfig")["enableIntegrityMonitoring"]));
        Assert.Equal("main-1-key-id", config["bootDiskKmsKey"]);
        Assert.Equal("FALSE", Tree.Map(config, "kubeletConfig")["insecureKubeletReadonlyPortEnabled"]);
    }

    [Fact]
    public async Task Pools_have_their_zones_machines_taints_and_sizes()
    {
        var plan = await ClusterSample.Make("gke");

        var batch = Pool(plan, "batch");
        Assert.Equal((0.0, 9.0, "ANY"), (Tree.Map(batch, "autoscaling")["totalMinNodeCount"], Tree.Map(batch, "autoscaling")["totalMaxNodeCount"], Tree.Map(batch, "autoscaling")["locationPolicy"]));
        Assert.Equal(["europe-west3-a", "europe-west3-b"], Tree.Texts(batch["nodeLocations"]));
        var config = Tree.Map(batch, "nodeConfig");
        Assert.Equal(("n2d-standard-8", true, "batch", "GVISOR"), (config["machineType"], config["spot"], Tree.Map(config, "labels")["tier"], Tree.Map(config, "sandboxConfig")["type"]));
        Assert.Equal("NO_SCHEDULE", Tree.List(config["taints"])[0]["effect"]);
        Assert.False(Pool(plan, "general").ContainsKey("nodeLocations"));
    }

    [Fact]
    public async Task What_comes_after_it_gets_the_contract()
    {
        var plan = await ClusterSample.Make("gke");

        var cluster = Assert.IsType<GkeCluster>(Assert.Single(plan.Clusters));
        Assert.Equal("https://10.1.2.3", await OutputValue.Of(cluster.Endpoint));
        Assert.Equal("https://container.googleapis.com/v1/projects/shop-platform/locations/europe-west3/clusters/dev-main-1", await OutputValue.Of(cluster.OidcIssuer));
        Assert.Equal("gke-dev-main-1@shop-platform.iam.gserviceaccount.com", await OutputValue.Of(cluster.NodeIdentity));
        Assert.Equal(ClusterCloud.Gcp, cluster.Cloud);
        Assert.Contains("\"command\":\"gke-gcloud-auth-plugin\"", await ClusterSample.KubeconfigOf(cluster), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "main-1-nodes-general", "main-1-nodes-batch" }, (await plan.Run.Child("main-1-kubernetes").DependsOnAsync()).ToHashSet());
    }

    [Fact]
    public async Task Its_parts_are_below_it_and_made_by_the_provider_of_its_project()
    {
        var plan = await ClusterSample.Make("gke");

        ClusterSample.HasAllPartsBelowIt(plan);
        var provider = plan.Run.Resources.Single(r => r.Type == "pulumi:providers:gcp");
        Assert.Equal("shop-platform", provider.Inputs["project"]);
        Assert.All(plan.Run.Resources.Where(r => r.Type!.StartsWith("gcp:", StringComparison.Ordinal)), r => Assert.Contains(provider.Name!, r.Provider, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("production", true)]
    [InlineData("test", false)]
    public async Task Production_keeps_what_data_would_be_lost_with(string environment, bool isKept)
    {
        var plan = await ClusterSample.Make("gke", sample: 0, environment);

        string[] kept = ["gcp:container/cluster:Cluster", "gcp:kms/cryptoKey:CryptoKey", "gcp:kms/keyRing:KeyRing", "gcp:compute/network:Network"];
        Assert.All(plan.Run.Children.Where(c => kept.Contains(c.Type)), c => Assert.Equal(isKept, c.Options.Protect));
        Assert.DoesNotContain(plan.Run.Children, c => c.Type == "gcp:container/nodePool:NodePool" && c.Options.Protect == true);
    }

    [Fact]
    public async Task A_preview_knows_the_issuer_and_not_what_Google_decides()
    {
        var plan = await ClusterSample.Make("gke", run: new ComponentRun { IsPreview = true });

        var cluster = Assert.Single(plan.Clusters);
        Assert.True(await OutputUtilities.GetIsKnownAsync(cluster.OidcIssuer));
        Assert.False(await OutputUtilities.GetIsKnownAsync(cluster.Endpoint));
        Assert.True(await OutputValue.IsSecret(cluster.Kubeconfig));
    }

    private static ImmutableDictionary<string, object> Cluster(ClusterPlan plan) => plan.Run["main-1-cluster"].Inputs;

    private static ImmutableDictionary<string, object> Pool(ClusterPlan plan, string name) => plan.Run[$"main-1-nodes-{name}"].Inputs;
}
