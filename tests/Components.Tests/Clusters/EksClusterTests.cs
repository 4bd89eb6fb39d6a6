using System.Text.Json;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.Clusters.Eks;
using LcncInfra.Components.Tests.Running;
using Pulumi.Utilities;

namespace LcncInfra.Components.Tests.Clusters;

public sealed class EksClusterTests
{
    [Fact]
    public async Task The_control_plane_is_private_encrypted_and_knows_nobody_but_by_access_entries()
    {
        var plan = await ClusterSample.Make("eks", sample: 1);

        var cluster = plan.Run["main-1-cluster"].Inputs;
        var vpc = Tree.Map(cluster, "vpcConfig");
        Assert.Equal((true, false), (vpc["endpointPrivateAccess"], vpc["endpointPublicAccess"]));
        Assert.Equal(["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"], Tree.Texts(vpc["subnetIds"]));
        Assert.Equal("API", Tree.Map(cluster, "accessConfig")["authenticationMode"]);
        Assert.Equal(false, Tree.Map(cluster, "accessConfig")["bootstrapClusterCreatorAdminPermissions"]);
        Assert.Equal("arn:aws:kms:eu-central-1:123456789012:key/0a1b2c3d", Tree.Map(cluster, "encryptionConfig", "provider")["keyArn"]);
        Assert.Equal(["secrets"], Tree.Texts(Tree.Map(cluster, "encryptionConfig")["resources"]));
        Assert.Equal(5, Tree.Texts(cluster["enabledClusterLogTypes"]).Count);
        Assert.Equal(("taken-over", false, true), (cluster["name"], cluster["bootstrapSelfManagedAddons"], cluster["deletionProtection"]));
    }

    [Fact]
    public async Task Networks_beside_the_VPC_reach_a_private_endpoint_only_by_its_group()
    {
        var plan = await ClusterSample.Make("eks", sample: 1);

        var rule = Assert.Single(Tree.List(plan.Run["main-1-endpoint"].Inputs["ingress"]));
        Assert.Equal((443.0, 443.0, "tcp"), (rule["fromPort"], rule["toPort"], rule["protocol"]));
        Assert.Equal(["10.0.0.0/8"], Tree.Texts(rule["cidrBlocks"]));
        Assert.Equal(["main-1-endpoint-id"], Tree.Texts(Tree.Map(plan.Run["main-1-cluster"].Inputs, "vpcConfig")["securityGroupIds"]));
    }

    [Fact]
    public async Task An_endpoint_on_the_internet_is_there_for_its_ranges_alone()
    {
        var plan = await ClusterSample.Make("eks");

        var vpc = Tree.Map(plan.Run["main-1-cluster"].Inputs, "vpcConfig");
        Assert.Equal((true, true), (vpc["endpointPrivateAccess"], vpc["endpointPublicAccess"]));
        Assert.Equal(["198.51.100.0/24", "203.0.113.0/24"], Tree.Texts(vpc["publicAccessCidrs"]));
    }

    [Fact]
    public async Task A_key_that_is_made_rotates_serves_logs_of_the_account_only_and_is_kept()
    {
        var plan = await ClusterSample.Make("eks");

        Assert.Contains(plan.Run.Resources, r => r.Type == "aws:kms/key:Key" && r.Inputs["rotationPeriodInDays"].Equals(180.0) && r.Inputs["enableKeyRotation"].Equals(true));
        Assert.Contains("arn:aws:logs:eu-central-1:123456789012:*", plan.Run.Resources.Single(r => r.Type == "aws:kms/key:Key").Inputs["policy"].ToString(), StringComparison.Ordinal);
        Assert.True(plan.Run.Children.Single(c => c.Type == "aws:kms/key:Key").Options.Protect);
    }

    [Fact]
    public async Task Logs_have_a_group_with_a_key_and_an_end_before_the_cluster_writes_any()
    {
        var plan = await ClusterSample.Make("eks");

        var group = plan.Run["main-1-logs"].Inputs;
        Assert.Equal(("/aws/eks/dev-main-1/cluster", 30.0), (group["name"], group["retentionInDays"]));
        Assert.Equal("arn:aws:kms:eu-central-1:123456789012:key/made", group["kmsKeyId"]);
        Assert.Equal("arn:aws:kms:eu-central-1:123456789012:key/made", plan.Run.Resources.Single(r => r.Type == "aws:cloudwatch/logGroup:LogGroup" && r.Name == "main-1-flows").Inputs["kmsKeyId"]);
        Assert.Contains("main-1-logs", await plan.Run.Child("main-1-cluster").DependsOnAsync());
    }

    [Fact]
    public async Task A_VPC_that_is_made_has_private_subnets_a_way_out_and_a_default_group_that_lets_nothing_through()
    {
        var plan = await ClusterSample.Make("eks");

        var subnets = plan.Run.Resources.Where(r => r.Type == "aws:ec2/subnet:Subnet").ToDictionary(r => r.Name!, r => r.Inputs, StringComparer.Ordinal);
        Assert.Equal("10.20.0.0/19", subnets["main-1-private-eu-central-1a"]["cidrBlock"]);
        Assert.Equal("10.20.64.0/19", subnets["main-1-private-eu-central-1c"]["cidrBlock"]);
        Assert.Equal("10.20.224.0/21", subnets["main-1-public-eu-central-1a"]["cidrBlock"]);
        Assert.All(subnets.Values, s => Assert.Equal(false, s["mapPublicIpOnLaunch"]));
        Assert.Single(plan.Run.Resources, r => r.Type == "aws:ec2/natGateway:NatGateway");
        Assert.DoesNotContain("ingress", plan.Run["main-1-default"].Inputs.Keys);
        Assert.Contains(plan.Run.Resources, r => r.Type == "aws:ec2/flowLog:FlowLog" && r.Inputs["trafficType"].Equals("ALL"));
    }

    [Fact]
    public async Task Nodes_give_their_credentials_to_no_pod_and_encrypt_their_disks()
    {
        var plan = await ClusterSample.Make("eks");

        var template = plan.Run.Resources.Single(r => r.Type == "aws:ec2/launchTemplate:LaunchTemplate" && r.Name == "main-1-nodes-general").Inputs;
        Assert.Equal(("required", 1.0), (Tree.Map(template, "metadataOptions")["httpTokens"], Tree.Map(template, "metadataOptions")["httpPutResponseHopLimit"]));
        var disks = Tree.List(template["blockDeviceMappings"]);
        Assert.Equal(["/dev/xvda", "/dev/xvdb"], disks.Select(d => d["deviceName"]));
        Assert.All(disks, d => Assert.Equal("true", Tree.Map(d, "ebs")["encrypted"]));
        Assert.Equal(80.0, Tree.Map(disks[1], "ebs")["volumeSize"]);
    }

    [Fact]
    public async Task Pools_have_their_zones_machines_taints_and_sizes_and_leave_the_number_to_the_autoscaler()
    {
        var plan = await ClusterSample.Make("eks");

        var child = plan.Run.Children.Single(c => c.Type == "aws:eks/nodeGroup:NodeGroup" && c.Name == "main-1-nodes-batch");
        var batch = plan.Run.Resources.Single(r => r.Type == "aws:eks/nodeGroup:NodeGroup" && r.Name == "main-1-nodes-batch").Inputs;
        Assert.Equal(("SPOT", "AL2023_x86_64_STANDARD"), (batch["capacityType"], batch["amiType"]));
        Assert.Equal(["m7i.xlarge", "m6i.xlarge", "m6a.xlarge"], Tree.Texts(batch["instanceTypes"]));
        Assert.Equal(["main-1-private-eu-central-1a-id", "main-1-private-eu-central-1b-id"], Tree.Texts(batch["subnetIds"]));
        Assert.Equal((0.0, 9.0), (Tree.Map(batch, "scalingConfig")["minSize"], Tree.Map(batch, "scalingConfig")["maxSize"]));
        Assert.Equal(("batch", "yes", "NO_SCHEDULE"), (Tree.List(batch["taints"])[0]["key"], Tree.List(batch["taints"])[0]["value"], Tree.List(batch["taints"])[0]["effect"]));
        Assert.Equal(["scalingConfig.desiredSize"], child.Options.IgnoreChanges);
        Assert.Superset(new HashSet<string> { "main-1-addon-vpc-cni", "main-1-addon-eks-pod-identity-agent" }, (await child.DependsOnAsync()).ToHashSet());
    }

    [Fact]
    public async Task Network_policies_hold_and_the_add_ons_that_need_rights_have_their_own_roles()
    {
        var plan = await ClusterSample.Make("eks");

        var addons = plan.Run.Resources.Where(r => r.Type == "aws:eks/addon:Addon").ToDictionary(r => r.Inputs["addonName"].ToString()!, r => r.Inputs, StringComparer.Ordinal);
        Assert.Equal(["aws-ebs-csi-driver", "coredns", "eks-pod-identity-agent", "kube-proxy", "metrics-server", "vpc-cni"], addons.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("true", JsonDocument.Parse(addons["vpc-cni"]["configurationValues"].ToString()!).RootElement.GetProperty("enableNetworkPolicy").GetString());
        Assert.Equal("v1.20.0-eksbuild.1", addons["vpc-cni"]["addonVersion"]);
        Assert.Equal("aws-node", Tree.List(addons["vpc-cni"]["podIdentityAssociations"])[0]["serviceAccount"]);
        Assert.Equal("ebs-csi-controller-sa", Tree.List(addons["aws-ebs-csi-driver"]["podIdentityAssociations"])[0]["serviceAccount"]);
        var trust = plan.Run.Resources.Single(r => r.Type == "aws:iam/role:Role" && r.Name == "main-1-addon-vpc-cni").Inputs["assumeRolePolicy"].ToString();
        Assert.Contains("pods.eks.amazonaws.com", trust, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_are_let_in_as_the_control_plane_says_and_cloud_identities_trust_the_issuer()
    {
        var plan = await ClusterSample.Make("eks");

        var rights = plan.Run.Resources.Where(r => r.Type == "aws:eks/accessPolicyAssociation:AccessPolicyAssociation").Select(r => (r.Inputs["principalArn"], r.Inputs["policyArn"]));
        Assert.Equal(
            [
                ("arn:aws:iam::123456789012:role/developers", "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy"),
                ("arn:aws:iam::123456789012:role/platform", "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"),
            ],
            rights.Order());
        Assert.Equal("https://oidc.example.com/id/abc", plan.Run["main-1-issuer"].Inputs["url"]);
        Assert.Equal(["sts.amazonaws.com"], Tree.Texts(plan.Run["main-1-issuer"].Inputs["clientIdLists"]));
    }

    [Fact]
    public async Task What_comes_after_it_gets_the_contract()
    {
        var plan = await ClusterSample.Make("eks");

        var cluster = Assert.IsType<EksCluster>(Assert.Single(plan.Clusters));
        Assert.Equal(("https://abc.eks.example.com", "https://oidc.example.com/id/abc"), (await OutputValue.Of(cluster.Endpoint), await OutputValue.Of(cluster.OidcIssuer)));
        Assert.Equal((ClusterCloud.Aws, "large", "gold"), (cluster.Cloud, cluster.ClusterType, (await OutputValue.Of(cluster.Labels))["tier"]));
        var kubeconfig = await ClusterSample.KubeconfigOf(cluster);
        Assert.Contains("\"command\":\"aws\",\"args\":[\"eks\",\"get-token\",\"--cluster-name\",\"dev-main-1\",\"--region\",\"eu-central-1\"", kubeconfig, StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string> { "main-1-nodes-general", "main-1-admin-123456789012-platform", "main-1-addon-coredns" },
            (await plan.Run.Child("main-1-kubernetes").DependsOnAsync()).ToHashSet());
    }

    [Fact]
    public async Task Its_parts_are_below_it_and_made_in_its_account_alone()
    {
        var plan = await ClusterSample.Make("eks");

        ClusterSample.HasAllPartsBelowIt(plan);
        var provider = plan.Run.Resources.Single(r => r.Type == "pulumi:providers:aws");
        Assert.Equal("eu-central-1", provider.Inputs["region"]);
        Assert.Contains("123456789012", provider.Inputs["allowedAccountIds"].ToString(), StringComparison.Ordinal);
        Assert.All(plan.Run.Resources.Where(r => r.Type!.StartsWith("aws:", StringComparison.Ordinal)), r => Assert.Contains(provider.Name!, r.Provider, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("production", true)]
    [InlineData("development", false)]
    public async Task Production_keeps_what_data_would_be_lost_with(string environment, bool isKept)
    {
        var plan = await ClusterSample.Make("eks", sample: 0, environment);

        string[] kept = ["aws:eks/cluster:Cluster", "aws:kms/key:Key", "aws:cloudwatch/logGroup:LogGroup", "aws:ec2/vpc:Vpc"];
        Assert.All(plan.Run.Children.Where(c => kept.Contains(c.Type)), c => Assert.Equal(isKept, c.Options.Protect));
        Assert.DoesNotContain(plan.Run.Children, c => c.Type == "aws:eks/nodeGroup:NodeGroup" && c.Options.Protect == true);
    }

    [Fact]
    public async Task A_preview_does_not_know_what_AWS_decides()
    {
        var plan = await ClusterSample.Make("eks", run: new ComponentRun { IsPreview = true });

        var cluster = Assert.Single(plan.Clusters);
        Assert.False(await OutputUtilities.GetIsKnownAsync(cluster.Endpoint));
        Assert.False(await OutputUtilities.GetIsKnownAsync(cluster.OidcIssuer));
        Assert.False(await OutputUtilities.GetIsKnownAsync(cluster.Kubeconfig));
        Assert.True(await OutputValue.IsSecret(cluster.Kubeconfig));
    }
}
