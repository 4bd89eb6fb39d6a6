using Pulumi;
using Pulumi.Aws.Eks;
using Pulumi.Aws.Eks.Inputs;
using Pulumi.Aws.Iam;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>The add-ons of a cluster on EKS: without them no node joins and no pod starts.</summary>
internal static class EksAddons
{
    private const string Network = "vpc-cni";

    private const string Identity = "eks-pod-identity-agent";

    private const string Proxy = "kube-proxy";

    private const string Names = "coredns";

    private const string Disks = "aws-ebs-csi-driver";

    // Without this, NetworkPolicies are accepted and do nothing.
    private const string WithNetworkPolicies = """{"enableNetworkPolicy":"true"}""";

    /// <summary>What runs on each node: it waits for none.</summary>
    public static IReadOnlyList<Addon> BeforeNodes(EksScope scope, Cluster cluster)
    {
        var network = Args(scope, cluster, Network);
        network.ConfigurationValues = WithNetworkPolicies;
        network.PodIdentityAssociations.Add(Identified(scope, Network, "aws-node", "AmazonEKS_CNI_Policy"));
        return [Create(scope, network, Network, []), Create(scope, Args(scope, cluster, Identity), Identity, []), Create(scope, Args(scope, cluster, Proxy), Proxy, [])];
    }

    /// <summary>What runs somewhere: it waits for nodes. What is named beside the rest comes here too.</summary>
    public static IReadOnlyList<Addon> AfterNodes(EksScope scope, Cluster cluster, Resource[] nodes)
    {
        var disks = Args(scope, cluster, Disks);
        disks.PodIdentityAssociations.Add(Identified(scope, Disks, "ebs-csi-controller-sa", "service-role/AmazonEBSCSIDriverPolicy"));
        string[] needed = [Network, Identity, Proxy, Names, Disks];
        return
        [
            Create(scope, Args(scope, cluster, Names), Names, nodes),
            Create(scope, disks, Disks, nodes),
            .. scope.Spec.Addons.Keys.Where(name => !needed.Contains(name, StringComparer.Ordinal)).Select(name => Create(scope, Args(scope, cluster, name), name, nodes)),
        ];
    }

    private static Addon Create(EksScope scope, AddonArgs args, string name, Resource[] after) => new(scope.Cluster.Name("addon", name), args, scope.Cluster.Part(after));

    private static AddonArgs Args(EksScope scope, Cluster cluster, string name)
    {
        var args = new AddonArgs
        {
            ClusterName = cluster.Name,
            AddonName = name,
            ResolveConflictsOnCreate = "OVERWRITE",
            ResolveConflictsOnUpdate = "OVERWRITE",
            Tags = scope.Cluster.Tags,
        };
        if (scope.Spec.Addons.TryGetValue(name, out var version))
        {
            args.AddonVersion = version;
        }

        return args;
    }

    private static AddonPodIdentityAssociationArgs Identified(EksScope scope, string addon, string account, string policy)
    {
        var names = scope.Cluster;
        var role = new Role(
            names.Name("addon", addon),
            new RoleArgs { AssumeRolePolicy = EksScope.TrustOf("pods.eks.amazonaws.com", "sts:AssumeRole", "sts:TagSession"), Tags = names.Tags },
            names.Part());
        _ = new RolePolicyAttachment(names.Name("addon", addon), new RolePolicyAttachmentArgs { Role = role.Name, PolicyArn = scope.ManagedPolicy(policy) }, names.Part());
        return new AddonPodIdentityAssociationArgs { RoleArn = role.Arn, ServiceAccount = account };
    }
}
