using System.Collections.Immutable;
using LcncInfra.Sdk.Tests.Programs;
using Pulumi;
using Aws = Pulumi.Aws;
using AzureNative = Pulumi.AzureNative;
using Gcp = Pulumi.Gcp;

namespace LcncInfra.Sdk.Tests.Providers;

public sealed class CloudTests
{
    [Fact]
    public async Task Resources_of_Amazon_take_policies_as_text_or_as_documents()
    {
        var mocks = new RecordingMocks().Answering("cluster", ("certificateAuthority", new Dictionary<string, object> { ["data"] = "ca" }));
        var (data, _, _) = await Run.OutputAsync(
            () =>
            {
                var role = new Aws.Iam.Role("role", new Aws.Iam.RoleArgs { AssumeRolePolicy = "{}" });
                _ = new Aws.Iam.Policy("policy", new Aws.Iam.PolicyArgs { PolicyDocument = Output.Create("{}") });
                return new Aws.Eks.Cluster("cluster", new Aws.Eks.ClusterArgs
                {
                    RoleArn = role.Arn,
                    VpcConfig = new Aws.Eks.Inputs.ClusterVpcConfigArgs { SubnetIds = { "subnet-1" }, EndpointPublicAccess = false },
                }).CertificateAuthority.Apply(authority => authority.Data);
            },
            mocks);

        Assert.Equal("ca", data);
        Assert.Equal("aws:eks/cluster:Cluster", mocks["cluster"].Type);
        Assert.Equal("{}", mocks["policy"].Inputs["policy"]);
        Assert.Contains("is required but was not given a value", await Run.FailureAsync(
            () => _ = new Aws.Eks.Cluster("cluster", new Aws.Eks.ClusterArgs { RoleArn = "r" })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Functions_take_plain_values_or_inputs()
    {
        var mocks = new RecordingMocks { CallResult = new Dictionary<string, object> { ["endpoint"] = "https://cluster" } };

        var (endpoint, _, _) = await Run.OutputAsync(
            () => Aws.Eks.GetCluster.Invoke(new Aws.Eks.GetClusterInvokeArgs { Name = Output.Create("c") }).Apply(cluster => cluster.Endpoint), mocks);

        Assert.Equal("https://cluster", endpoint);
        Assert.Equal(("aws:eks/getCluster:getCluster", "c"), (mocks.Called?.Token, mocks.Called?.Args["name"]));
        await Run.OutputAsync(() => Output.Create(Aws.Eks.GetCluster.InvokeAsync(new Aws.Eks.GetClusterArgs { Name = "d" })), mocks);
        Assert.Equal("d", mocks.Called?.Args["name"]);
    }

    [Fact]
    public async Task Resources_of_Azure_take_texts_or_known_values()
    {
        var mocks = new RecordingMocks
        {
            CallResult = new Dictionary<string, object> { ["kubeconfigs"] = new List<object> { new Dictionary<string, object> { ["value"] = "a3ViZQ==" } } },
        };
        var (kubeconfig, _, _) = await Run.OutputAsync(
            () =>
            {
                _ = new AzureNative.ContainerService.ManagedCluster("aks", new AzureNative.ContainerService.ManagedClusterArgs
                {
                    ResourceGroupName = "group",
                    DisableLocalAccounts = true,
                    NetworkProfile = new AzureNative.ContainerService.Inputs.ContainerServiceNetworkProfileArgs
                    {
                        NetworkPlugin = AzureNative.ContainerService.NetworkPlugin.Azure,
                        NetworkPolicy = "cilium",
                    },
                });
                return AzureNative.ContainerService.ListManagedClusterUserCredentials
                    .Invoke(new() { ResourceGroupName = "group", ResourceName = "aks" }).Apply(credentials => credentials.Kubeconfigs[0].Value);
            },
            mocks);

        Assert.Equal("a3ViZQ==", kubeconfig);
        var network = (ImmutableDictionary<string, object>)mocks["aks"].Inputs["networkProfile"];
        Assert.Equal(("azure", "cilium"), (network["networkPlugin"], network["networkPolicy"]));
        Assert.Equal("azure-native:containerservice:ManagedCluster", mocks["aks"].Type);
    }

    [Fact]
    public async Task Resources_of_Google_Cloud_have_the_names_of_their_modules()
    {
        var mocks = new RecordingMocks();
        await Run.ProgramAsync(mocks, () =>
        {
            _ = new Gcp.Container.Cluster("gke");
            _ = new Gcp.Projects.IAMMember("member", new Gcp.Projects.IAMMemberArgs { Member = "m", Project = "p", Role = "r" });
            _ = new Gcp.ArtifactRegistry.RepositoryIamMember("reader", new() { Member = "m", Repository = "p", Role = "r" });
            _ = new Gcp.Container.NodePool("pool", new Gcp.Container.NodePoolArgs { Cluster = "gke", NodeCount = 3 });
        });

        Assert.Equal("gcp:container/cluster:Cluster", mocks["gke"].Type);
        Assert.Equal("gcp:projects/iAMMember:IAMMember", mocks["member"].Type);
        Assert.Equal("gcp:artifactregistry/repositoryIamMember:RepositoryIamMember", mocks["reader"].Type);
        Assert.Equal(3.0, mocks["pool"].Inputs["nodeCount"]);
    }

    [Fact]
    public async Task A_command_has_triggers_of_any_kind()
    {
        var mocks = new RecordingMocks().Answering("publish", ("stdout", "done"));
        var (stdout, _, _) = await Run.OutputAsync(
            () => new Pulumi.Command.Local.Command("publish", new Pulumi.Command.Local.CommandArgs
            {
                Create = "lcnc publish",
                Triggers = new object[] { Output.Create("digest"), 1 },
                Environment = { ["A"] = "b" },
                Logging = Pulumi.Command.Local.Logging.Stderr,
            }).Stdout,
            mocks);

        Assert.Equal("done", stdout);
        Assert.Equal("stderr", mocks["publish"].Inputs["logging"]);
        Assert.Equal(["digest", 1.0], ((ImmutableArray<object>)mocks["publish"].Inputs["triggers"]).AsEnumerable());
    }
}
