using System.Globalization;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Ec2.Inputs;
using Pulumi.Aws.Eks;
using Pulumi.Aws.Eks.Inputs;
using Pulumi.Aws.Iam;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>The nodes of a cluster on EKS.</summary>
internal static class EksNodes
{
    // Pods have identities of their own, so a node needs no more than to join and to pull.
    private static readonly string[] Rights = ["AmazonEKSWorkerNodePolicy", "AmazonEC2ContainerRegistryPullOnly"];

    /// <summary>Makes them, with the add-ons that they need before and after.</summary>
    public static EksNodeSet Create(EksScope scope, Cluster cluster, EksPlace network)
    {
        var names = scope.Cluster;
        var role = new Role(names.Name("nodes"), new RoleArgs { AssumeRolePolicy = EksScope.TrustOf("ec2.amazonaws.com", "sts:AssumeRole"), Tags = names.Tags }, names.Part());
        Resource[] rights =
        [
            .. Rights.Select(policy => new RolePolicyAttachment(
                names.Name("nodes", policy), new RolePolicyAttachmentArgs { Role = role.Name, PolicyArn = scope.ManagedPolicy(policy) }, names.Part())),
        ];
        var before = EksAddons.BeforeNodes(scope, cluster);
        Resource[] pools = [.. scope.Spec.NodePools.Select(pool => CreatePool(scope, pool, (cluster, role, network), [.. rights, .. before, .. network.Ready]))];
        return new EksNodeSet(role.Arn, [.. pools, .. EksAddons.AfterNodes(scope, cluster, pools)]);
    }

    private static NodeGroup CreatePool(EksScope scope, EksNodePool pool, (Cluster Cluster, Role Role, EksPlace Network) made, Resource[] after)
    {
        var names = scope.Cluster;
        var template = CreateTemplate(scope, pool);
        var options = names.Part(after);

        // How many there are just now is the autoscaler's business.
        options.IgnoreChanges = ["scalingConfig.desiredSize"];
        return new NodeGroup(
            names.Name("nodes", pool.Name),
            new NodeGroupArgs
            {
                ClusterName = made.Cluster.Name,
                Version = scope.Spec.Version,
                NodeRoleArn = made.Role.Arn,
                SubnetIds = made.Network.In(pool.Zones),
                AmiType = pool.Image,
                CapacityType = pool.IsSpot ? "SPOT" : "ON_DEMAND",
                InstanceTypes = new[] { pool.MachineType }.Concat(pool.OtherMachineTypes).ToArray(),
                LaunchTemplate = new NodeGroupLaunchTemplateArgs { Id = template.Id, Version = template.LatestVersion.Apply(v => v.ToString(CultureInfo.InvariantCulture)) },
                ScalingConfig = new NodeGroupScalingConfigArgs { MinSize = pool.Min, MaxSize = pool.Max, DesiredSize = Math.Max(pool.Min, 1) },
                UpdateConfig = new NodeGroupUpdateConfigArgs { MaxUnavailable = 1 },
                NodeRepairConfig = new NodeGroupNodeRepairConfigArgs { Enabled = true },
                Labels = Labels(pool),
                Taints = pool.Taints.Select(TaintOf).ToArray(),
                Tags = names.Tags,
            },
            options);
    }

    private static LaunchTemplate CreateTemplate(EksScope scope, EksNodePool pool)
    {
        var names = scope.Cluster;
        var tags = names.Tags;
        tags.Add("Name", $"{names.PhysicalName}-{pool.Name}");
        return new LaunchTemplate(
            names.Name("nodes", pool.Name),
            new LaunchTemplateArgs
            {
                // Only with a token, and not from pods: a pod must not become its node.
                MetadataOptions = new LaunchTemplateMetadataOptionsArgs { HttpEndpoint = "enabled", HttpTokens = "required", HttpPutResponseHopLimit = 1, InstanceMetadataTags = "disabled" },
                Monitoring = new LaunchTemplateMonitoringArgs { Enabled = true },
                BlockDeviceMappings = Disks(pool).ToArray(),
                TagSpecifications =
                {
                    new LaunchTemplateTagSpecificationArgs { ResourceType = "instance", Tags = tags },
                    new LaunchTemplateTagSpecificationArgs { ResourceType = "volume", Tags = tags },
                },
                UpdateDefaultVersion = true,
                Tags = names.Tags,
            },
            names.Part());
    }

    // Bottlerocket has its system on a disk of its own, and data on the second.
    private static IEnumerable<LaunchTemplateBlockDeviceMappingArgs> Disks(EksNodePool pool) => pool.Image.StartsWith("BOTTLEROCKET", StringComparison.Ordinal)
        ? [Disk("/dev/xvda", size: null), Disk("/dev/xvdb", pool.DiskGiB)]
        : [Disk("/dev/xvda", pool.DiskGiB)];

    private static LaunchTemplateBlockDeviceMappingArgs Disk(string device, int? size)
    {
        var disk = new LaunchTemplateBlockDeviceMappingEbsArgs { Encrypted = "true", VolumeType = "gp3", DeleteOnTermination = "true" };
        if (size is { } gibibytes)
        {
            disk.VolumeSize = gibibytes;
        }

        return new LaunchTemplateBlockDeviceMappingArgs { DeviceName = device, Ebs = disk };
    }

    private static InputMap<string> Labels(EksNodePool pool)
    {
        var labels = new InputMap<string>();
        foreach (var (key, value) in pool.Labels)
        {
            labels.Add(key, value);
        }

        return labels;
    }

    private static NodeGroupTaintArgs TaintOf(Taint taint)
    {
        var args = new NodeGroupTaintArgs
        {
            Key = taint.Key,
            Effect = taint.Effect switch
            {
                TaintEffect.NoSchedule => "NO_SCHEDULE",
                TaintEffect.PreferNoSchedule => "PREFER_NO_SCHEDULE",
                TaintEffect.NoExecute => "NO_EXECUTE",
                _ => throw new InvalidOperationException($"Unknown effect {taint.Effect}."),
            },
        };
        if (taint.Value.Length > 0)
        {
            args.Value = taint.Value;
        }

        return args;
    }
}
