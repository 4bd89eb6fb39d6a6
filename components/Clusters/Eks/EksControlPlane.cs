using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Aws.Iam;
using AwsEks = Pulumi.Aws.Eks;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>The control plane of a cluster on EKS.</summary>
internal static class EksControlPlane
{
    private const int Https = 443;

    /// <summary>Makes it.</summary>
    public static AwsEks.Cluster Create(EksScope scope, EksPlace network, Output<string> key)
    {
        var names = scope.Cluster;
        var role = new Role(names.Name("control-plane"), new RoleArgs { AssumeRolePolicy = EksScope.TrustOf("eks.amazonaws.com", "sts:AssumeRole", "sts:TagSession"), Tags = names.Tags }, names.Part());
        var rights = new RolePolicyAttachment(
            names.Name("control-plane"), new RolePolicyAttachmentArgs { Role = role.Name, PolicyArn = scope.ManagedPolicy("AmazonEKSClusterPolicy") }, names.Part());
        var logs = CreateLogs(scope, key);
        return new AwsEks.Cluster(
            names.Name("cluster"),
            new AwsEks.ClusterArgs
            {
                Name = names.PhysicalName,
                Version = scope.Spec.Version,
                RoleArn = role.Arn,
                UpgradePolicy = new AwsEks.Inputs.ClusterUpgradePolicyArgs { SupportType = scope.Spec.HasExtendedSupport ? "EXTENDED" : "STANDARD" },
                VpcConfig = Network(scope, network),
                // Who may log in is said by access entries alone: not by a ConfigMap, and not by who made the cluster.
                AccessConfig = new AwsEks.Inputs.ClusterAccessConfigArgs { AuthenticationMode = "API", BootstrapClusterCreatorAdminPermissions = false },
                EncryptionConfig = new AwsEks.Inputs.ClusterEncryptionConfigArgs
                {
                    Provider = new AwsEks.Inputs.ClusterEncryptionConfigProviderArgs { KeyArn = key },
                    Resources = { "secrets" },
                },
                EnabledClusterLogTypes = scope.Spec.Logs.ToArray(),
                ZonalShiftConfig = new AwsEks.Inputs.ClusterZonalShiftConfigArgs { Enabled = true },
                BootstrapSelfManagedAddons = false,
                DeletionProtection = names.IsHeld(scope.Spec.HasDeletionProtection),
                Tags = names.Tags,
            },
            names.Kept(rights, logs));
    }

    // EKS would make the group itself, without a key and for ever.
    private static LogGroup CreateLogs(EksScope scope, Output<string> key) => new(
        scope.Cluster.Name("logs"),
        new LogGroupArgs { Name = $"/aws/eks/{scope.Cluster.PhysicalName}/cluster", RetentionInDays = scope.Spec.RetentionDays, KmsKeyId = key, Tags = scope.Cluster.Tags },
        scope.Cluster.Kept());

    private static AwsEks.Inputs.ClusterVpcConfigArgs Network(EksScope scope, EksPlace network)
    {
        var endpoint = scope.Spec.Endpoint;
        var config = new AwsEks.Inputs.ClusterVpcConfigArgs
        {
            SubnetIds = network.In([]),
            EndpointPrivateAccess = true,
            EndpointPublicAccess = !endpoint.IsPrivate,
        };
        if (!endpoint.IsPrivate)
        {
            config.PublicAccessCidrs = endpoint.AuthorizedRanges.ToArray();
        }
        else if (endpoint.AuthorizedRanges.Count > 0)
        {
            config.SecurityGroupIds.Add(Admit(scope, network, [.. endpoint.AuthorizedRanges]));
        }

        return config;
    }

    // Networks that are joined to the VPC reach the private endpoint only if a group lets them.
    private static Output<string> Admit(EksScope scope, EksPlace network, string[] ranges) => new SecurityGroup(
        scope.Cluster.Name("endpoint"),
        new SecurityGroupArgs
        {
            VpcId = network.VpcId,
            Description = $"Who reaches the API server of {scope.Cluster.PhysicalName}",
            Ingress = { new SecurityGroupIngressArgs { Protocol = "tcp", FromPort = Https, ToPort = Https, CidrBlocks = ranges, Description = "API server" } },
            Tags = scope.Cluster.Tags,
        },
        scope.Cluster.Part()).Id;
}
