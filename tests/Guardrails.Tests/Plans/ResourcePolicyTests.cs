using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources;
using LcncInfra.Resources.Plans;
using static LcncInfra.Guardrails.Tests.JudgedPlane;
using static LcncInfra.Guardrails.Tests.Plans.Plan;

namespace LcncInfra.Guardrails.Tests.Plans;

public sealed class ResourcePolicyTests
{
    private const string Eks = "aws:eks/cluster:Cluster";
    private const string Aks = "azure-native:containerservice:ManagedCluster";
    private const string Gke = "gcp:container/cluster:Cluster";
    private const string Ecr = "aws:ecr/repository:Repository";
    private const string Acr = "azure-native:containerregistry:Registry";
    private const string Gar = "gcp:artifactregistry/repository:Repository";
    private const string OpenPolicy = """{"Statement":[{"Effect":"Allow","Principal":{"AWS":["*"]},"Action":"ecr:*"}]}""";
    private const string ClosedPolicy = """{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::1:root"},"Action":"ecr:*"},{"Effect":"Allow","Principal":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}}]}""";

    private static readonly Dictionary<string, (string Policy, PlannedResource Bad, PlannedResource Good, string Message)> Rows = new(StringComparer.Ordinal)
    {
        ["secrets of EKS"] = ("encryption-at-rest", Resource(Eks), Resource(Eks, ("encryptionConfig", Map(("resources", List("secrets"))))), "its Secrets are not encrypted with a key of one's own"),
        ["images in ECR"] = ("encryption-at-rest", Resource(Ecr, ("encryptionConfigurations", List(Map(("encryptionType", "AES256"))))), Resource(Ecr, ("encryptionConfigurations", List(Map(("encryptionType", "KMS"))))), "it is not encrypted with a key of one's own"),
        ["logs"] = ("encryption-at-rest", Resource("aws:cloudwatch/logGroup:LogGroup"), Resource("aws:cloudwatch/logGroup:LogGroup", ("kmsKeyId", "arn")), "it is not encrypted with a key of one's own"),
        ["disks of nodes"] = ("encryption-at-rest", Resource("aws:ec2/launchTemplate:LaunchTemplate", ("blockDeviceMappings", List(Map(("ebs", Map(("encrypted", "false"))))))), Resource("aws:ec2/launchTemplate:LaunchTemplate", ("blockDeviceMappings", List(Map(("ebs", Map(("encrypted", "true"))))))), "its disks are not encrypted"),
        ["buckets of S3"] = ("encryption-at-rest", Resource("aws:s3/bucket:Bucket"), Resource("aws:s3/bucket:Bucket", ("serverSideEncryptionConfiguration", Map(("rule", Map(("applyServerSideEncryptionByDefault", Map(("sseAlgorithm", "aws:kms")))))))), "it is not encrypted with a key of one's own"),
        ["disks of AKS"] = ("encryption-at-rest", Resource(Aks, KeyVaultKms(true)), Resource(Aks, KeyVaultKms(true), ("diskEncryptionSetID", "/subscriptions/1")), "its disks are not encrypted with a key of one's own"),
        ["secrets of AKS"] = ("encryption-at-rest", Resource(Aks, ("diskEncryptionSetID", "/subscriptions/1")), Resource(Aks, KeyVaultKms(true), ("diskEncryptionSetID", "/subscriptions/1")), "its Secrets are not encrypted with a key of one's own"),
        ["secrets of AKS, switched off"] = ("encryption-at-rest", Resource(Aks, KeyVaultKms(false), ("diskEncryptionSetID", "/subscriptions/1")), Resource(Aks, KeyVaultKms(true), ("diskEncryptionSetID", "/subscriptions/1")), "its Secrets are not encrypted with a key of one's own"),
        ["images in ACR"] = ("encryption-at-rest", Resource(Acr, ("encryption", Map(("status", "disabled")))), Resource(Acr, ("encryption", Map(("status", "enabled")))), "it is not encrypted with a key of one's own"),
        ["secrets of GKE"] = ("encryption-at-rest", Resource(Gke, ("databaseEncryption", Map(("state", "DECRYPTED")))), Resource(Gke, ("databaseEncryption", Map(("state", "ENCRYPTED")))), "its Secrets are not encrypted with a key of one's own"),
        ["images in Artifact Registry"] = ("encryption-at-rest", Resource(Gar), Resource(Gar, ("kmsKeyName", "key")), "it is not encrypted with a key of one's own"),
        ["keys of AWS"] = ("key-rotation", Resource("aws:kms/key:Key"), Resource("aws:kms/key:Key", ("enableKeyRotation", true)), "it is not rotated"),
        ["keys of Azure"] = ("key-rotation", Resource("azure-native:keyvault:Key", ("properties", Map(("kty", "RSA")))), Resource("azure-native:keyvault:Key", ("properties", Map(("rotationPolicy", Map(("attributes", Map())))))), "it has no policy of rotation"),
        ["keys of Google"] = ("key-rotation", Resource("gcp:kms/cryptoKey:CryptoKey"), Resource("gcp:kms/cryptoKey:CryptoKey", ("rotationPeriod", "7776000s")), "it is not rotated"),
        ["keys for signatures"] = ("key-rotation", Resource("aws:kms/key:Key", ("customerMasterKeySpec", "SYMMETRIC_DEFAULT")), Resource("aws:kms/key:Key", ("customerMasterKeySpec", "ECC_NIST_P256")), "it is not rotated"),
        ["endpoint of EKS"] = ("private-endpoints", Resource(Eks, ("vpcConfig", Map(("endpointPublicAccess", true)))), Resource(Eks, ("vpcConfig", Map(("endpointPublicAccess", false)))), "its endpoint is on the internet"),
        ["endpoint of AKS"] = ("private-endpoints", Resource(Aks), Resource(Aks, ("apiServerAccessProfile", Map(("enablePrivateCluster", true)))), "its endpoint is on the internet"),
        ["endpoint of GKE"] = ("private-endpoints", Resource(Gke, ("privateClusterConfig", Map(("enablePrivateEndpoint", false)))), Resource(Gke, ("privateClusterConfig", Map(("enablePrivateEndpoint", true)))), "its endpoint is on the internet"),
        ["endpoint of GKE by name"] = ("private-endpoints", Resource(Gke), Resource(Gke, ("controlPlaneEndpointsConfig", Map(("ipEndpointsConfig", Map(("enabled", false)))))), "its endpoint is on the internet"),
        ["vault"] = ("private-endpoints", Resource("azure-native:keyvault:Vault", ("properties", Map(("publicNetworkAccess", "Enabled")))), Resource("azure-native:keyvault:Vault", ("properties", Map(("publicNetworkAccess", "Disabled")))), "it can be reached from the internet"),
        ["ACR that says nothing of networks"] = ("private-endpoints", Resource(Acr), Resource(Acr, ("publicNetworkAccess", "Disabled")), "it can be reached from the internet"),
        ["ACR on the internet"] = ("private-endpoints", Resource(Acr, ("publicNetworkAccess", "Enabled")), Resource(Acr, ("publicNetworkAccess", "Disabled")), "it can be reached from the internet"),
        ["policy of ECR"] = ("private-registries", Resource("aws:ecr/repositoryPolicy:RepositoryPolicy", ("policy", OpenPolicy)), Resource("aws:ecr/repositoryPolicy:RepositoryPolicy", ("policy", ClosedPolicy)), "it allows something to everyone"),
        ["public ECR"] = ("private-registries", Resource("aws:ecrpublic/repository:Repository"), Resource(Ecr), "it is a public repository"),
        ["anonymous ACR"] = ("private-registries", Resource(Acr, ("anonymousPullEnabled", true)), Resource(Acr, ("anonymousPullEnabled", false)), "everyone may pull from it"),
        ["admin of ACR"] = ("private-registries", Resource(Acr, ("adminUserEnabled", true)), Resource(Acr), "it has a user with a password for all"),
        ["members of Artifact Registry"] = ("private-registries", Resource("gcp:artifactregistry/repositoryIamMember:RepositoryIamMember", ("member", "allUsers")), Resource("gcp:artifactregistry/repositoryIamMember:RepositoryIamMember", ("member", "serviceAccount:a@b")), "everyone may read from it"),
        ["tags of ECR"] = ("registry-immutable-tags", Resource(Ecr), Resource(Ecr, ("imageTagMutability", "IMMUTABLE")), "its tags can be moved"),
        ["tags of Artifact Registry"] = ("registry-immutable-tags", Resource(Gar, ("format", "DOCKER")), Resource(Gar, ("format", "DOCKER"), ("dockerConfig", Map(("immutableTags", true)))), "its tags can be moved"),
        ["tags of what passes on"] = ("registry-immutable-tags", Resource(Gar, ("format", "DOCKER"), ("mode", "STANDARD_REPOSITORY")), Resource(Gar, ("format", "DOCKER"), ("mode", "REMOTE_REPOSITORY")), "its tags can be moved"),
        ["protected by the engine"] = ("deletion-protection", Resource(Eks), Resource(Eks) with { IsProtected = true }, "nothing protects it against being deleted"),
        ["kept by the engine"] = ("deletion-protection", Resource(Ecr), Resource(Ecr) with { IsRetained = true }, "nothing protects it against being deleted"),
        ["protected by the cloud"] = ("deletion-protection", Resource(Gke, ("deletionProtection", false)), Resource(Gke, ("deletionProtection", true)), "nothing protects it against being deleted"),
    };

    private static (string, PlannedValue) KeyVaultKms(bool isEnabled) => ("securityProfile", Map(("azureKeyVaultKms", Map(("enabled", isEnabled)))));

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_resource_that_breaks_a_policy_is_found_and_one_that_keeps_it_is_not(string name)
    {
        var (policy, bad, good, message) = Rows[name];

        var finding = Assert.Single(Judge(new JudgedPlane().Catalog(), bad).Findings, f => f.Policy.Name == policy);
        Assert.Equal((Severity.Error, $"Resource 'main' ({bad.Type}): {message}."), (finding.Severity, finding.Sentence));
        Assert.Equal([bad.Urn], finding.Places);
        Assert.DoesNotContain(Judge(new JudgedPlane().Catalog(), good).Findings, f => f.Policy.Name == policy);
    }

    public static TheoryData<string, string, string> Unknowns => new()
    {
        { "private-endpoints", Eks, "vpcConfig.endpointPublicAccess" },
        { "private-endpoints", Gke, "privateClusterConfig.enablePrivateEndpoint" },
        { "private-endpoints", Acr, "publicNetworkAccess" },
        { "key-rotation", "aws:kms/key:Key", "enableKeyRotation" },
        { "registry-immutable-tags", Ecr, "imageTagMutability" },
        { "private-registries", "aws:ecr/repositoryPolicy:RepositoryPolicy", "policy" },
        { "deletion-protection", Gke, "deletionProtection" },
    };

    [Theory, MemberData(nameof(Unknowns))]
    public void What_is_not_known_is_neither_kept_nor_broken(string policy, string type, string input)
    {
        var steps = input.Split('.');
        var value = steps.Skip(1).Reverse().Aggregate((PlannedValue)Unknown, (inner, name) => Map((name, inner)));

        var report = Judge(new JudgedPlane().Catalog(), Resource(type, (steps[0], value)));

        Assert.DoesNotContain(report.Findings, f => f.Policy.Name == policy);
        Assert.Contains($"policy '{policy}' cannot judge 'main': {input} is not known before 'up'.", report.Unjudged);
    }

    [Fact]
    public void Each_key_of_AKS_may_be_unknown_by_itself()
    {
        var report = Judge(new JudgedPlane().Catalog(), Resource(Aks, ("securityProfile", Map(("azureKeyVaultKms", Map(("enabled", Unknown))))), ("diskEncryptionSetID", Unknown)));

        Assert.DoesNotContain(report.Findings, f => f.Policy.Name == "encryption-at-rest");
        Assert.All(["securityProfile.azureKeyVaultKms.enabled", "diskEncryptionSetID"], input => Assert.Contains(
            $"policy 'encryption-at-rest' cannot judge 'main': {input} is not known before 'up'.", report.Unjudged));
    }

    [Fact]
    public void What_lies_inside_of_something_unknown_is_unknown()
    {
        var report = Judge(new JudgedPlane().Catalog(), Resource(Eks, ("vpcConfig", Unknown)));

        Assert.DoesNotContain(report.Findings, f => f.Policy.Name == "private-endpoints");
        Assert.Contains("policy 'private-endpoints' cannot judge 'main': vpcConfig.endpointPublicAccess is not known before 'up'.", report.Unjudged);
    }

    [Fact]
    public void Locks_of_Azure_s_images_are_said_not_to_be_judged() => Assert.Contains(
        "policy 'registry-immutable-tags' cannot judge 'main': locks of single images are not known before 'up'.", Judge(new JudgedPlane().Catalog(), Resource(Acr)).Unjudged);

    [Fact]
    public void Tags_come_from_the_resource_and_from_its_provider()
    {
        var catalog = new JudgedPlane().With("prod/policies.yaml", PolicySet("requiredTags: [team, cost-centre]")).Catalog();
        var provider = new PlannedResource("urn:p", "pulumi:providers:aws", "west", Map(("defaultTags", Map(("tags", Map(("team", "shop"))))), ("region", "eu-west-1")));
        var cluster = Resource(Eks, ("tags", Map(("cost-centre", "1")))) with { Provider = "west" };

        IReadOnlyList<string> Found(params PlannedResource[] resources) => [.. Judge(catalog, resources).Findings.Where(f => f.Policy.Name == "required-tags").Select(f => f.Message)];
        Assert.Empty(Found(provider, cluster));
        Assert.Equal(["it has no tag 'team'"], Found(cluster));
        Assert.Equal(["it has no tag 'cost-centre', 'team'"], Found(Resource(Gke)));
        Assert.Empty(Found(Resource("aws:ec2/route:Route")));
        Assert.Contains("policy 'required-tags' cannot judge 'main': tags is not known before 'up'.", Judge(catalog, Resource(Eks, ("tags", Unknown))).Unjudged);
    }

    [Theory]
    [InlineData(Eks, "region", "us-east-1", 1)]
    [InlineData(Eks, "region", "eu-west-1", 0)]
    [InlineData(Aks, "location", "westeurope", 0)]
    [InlineData(Aks, "location", "eastus", 1)]
    [InlineData(Gke, "location", "eu-west1-b", 0)]
    [InlineData(Gke, "location", "us-central1", 1)]
    [InlineData("azure-native:network:PrivateZone", "location", "global", 0)]
    [InlineData("pulumi:providers:aws", "region", "us-east-1", 1)]
    public void Resources_outside_of_the_platform_s_regions_are_found(string type, string input, string region, int findings) => Assert.Equal(
        findings,
        Judge(new JudgedPlane().With("prod/policies.yaml", PolicySet("regions: [eu, westeurope]")).Catalog(), Resource(type, (input, region))).Findings.Count(f => f.Policy.Name == "resource-regions"));

    [Fact]
    public void A_cluster_of_which_no_plan_says_where_it_is_cannot_be_judged() => Assert.Contains(
        "policy 'resource-regions' cannot judge 'main': region is not known before 'up'.",
        Judge(new JudgedPlane().With("prod/policies.yaml", PolicySet("regions: [eu]")).Catalog(), Resource(Eks)).Unjudged);

    [Theory]
    [InlineData("eu-west-1", "eu-central-1", 0)]
    [InlineData("eu-west-1", "eu-west-1", 1)]
    public void Tier_1_needs_clusters_in_two_regions(string first, string second, int findings)
    {
        var other = Resource(Gke, ("location", second)) with { Name = "other", Urn = "urn:other" };

        Assert.Equal(findings, Judge(new JudgedPlane().Catalog(), Resource(Eks, ("region", first)), other).Findings.Count(f => f.Policy.Name == "two-cluster-regions"));
        Assert.DoesNotContain(Judge(new JudgedPlane().Catalog()).Findings, f => f.Policy.Name == "two-cluster-regions");
    }

    [Fact]
    public void Waivers_of_the_control_plane_accept_findings_until_their_last_day()
    {
        var catalog = new JudgedPlane().With("prod/waiver.yaml", Waiver("private-endpoints", $"resources: [{{type: '{Aks}', name: main}}]")).Catalog();

        Assert.Equal("accepted", Judge(catalog, Resource(Aks)).Findings.Single(f => f.Policy.Name == "private-endpoints").Waiver?.Value.Name);
        Assert.Null(Judge(catalog, Resource(Eks)).Findings.Single(f => f.Policy.Name == "private-endpoints").Waiver);
        Assert.Equal(["LC9241"], Judge(catalog, Resource(Eks)).WaiverFindings.Select(d => d.Code));
        Assert.Equal(["LC9240"], Judge(catalog, new DateOnly(2027, 1, 1), Resource(Aks)).WaiverFindings.Select(d => d.Code));
    }

    [Fact]
    public void A_finding_of_a_cluster_leads_to_where_the_control_plane_declares_it()
    {
        var plane = new JudgedPlane().With("prod/cluster.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: Cluster\nmetadata: {name: west-1}\nspec: {clusterType: west, region: eu-west-1}\n");

        Assert.Equal("prod/cluster.yaml:3:18", Judge(plane.Catalog(), Resource(Aks)).Findings.First(f => f.Policy.Name == "private-endpoints").At.ToString());
        Assert.Equal(SourceSpan.None, Judge(new JudgedPlane().Catalog(), Resource(Aks)).Findings[0].At);
    }

    [Fact]
    public void Without_a_class_nothing_is_more_than_a_warning() =>
        Assert.All(Rows.Values.Select(r => Judge(null, r.Bad)), report => Assert.False(report.HasErrors));

    [Fact]
    public void Every_policy_of_resources_has_a_name_that_control_planes_can_write_and_all_texts()
    {
        Assert.Equal(ResourcePolicies.All.Select(p => p.Name), LcncInfra.Catalog.Guardrails.PolicyNames.All.TakeLast(ResourcePolicies.All.Count));
        Assert.All(ResourcePolicies.All, p => Assert.All([p.Title, p.Reason, p.Remedy], text => Assert.NotEqual(string.Empty, text)));
    }
}
