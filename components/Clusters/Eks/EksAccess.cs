using Pulumi;
using Pulumi.Aws.Eks;
using Pulumi.Aws.Eks.Inputs;
using Pulumi.Aws.Iam;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>Who is who on a cluster on EKS.</summary>
internal static class EksAccess
{
    /// <summary>Lets IAM trust the cluster's tokens, so that workloads can have roles.</summary>
    public static OpenIdConnectProvider Trust(EksScope scope, Output<string> issuer) => new(
        scope.Cluster.Name("issuer"),
        new OpenIdConnectProviderArgs { Url = issuer, ClientIdLists = { "sts.amazonaws.com" }, Tags = scope.Cluster.Tags },
        scope.Cluster.Part());

    /// <summary>Lets people and pipelines in, each by a role.</summary>
    public static IReadOnlyList<Resource> Admit(EksScope scope, Cluster cluster)
    {
        var (admins, viewers) = (scope.Spec.Admins.Distinct(StringComparer.Ordinal).ToList(), scope.Spec.Viewers.Except(scope.Spec.Admins, StringComparer.Ordinal).ToList());
        return
        [
            .. admins.Select(role => Admit(scope, cluster, ("admin", role), "AmazonEKSClusterAdminPolicy")),
            .. viewers.Select(role => Admit(scope, cluster, ("viewer", role), "AmazonEKSViewPolicy")),
        ];
    }

    private static AccessPolicyAssociation Admit(EksScope scope, Cluster cluster, (string Part, string Role) who, string policy)
    {
        var names = scope.Cluster;
        var name = names.Name(who.Part, NameOf(who.Role));
        var entry = new AccessEntry(name, new AccessEntryArgs { ClusterName = cluster.Name, PrincipalArn = who.Role, Tags = names.Tags }, names.Part());
        return new AccessPolicyAssociation(
            name,
            new AccessPolicyAssociationArgs
            {
                ClusterName = cluster.Name,
                PrincipalArn = who.Role,
                PolicyArn = $"arn:{scope.Partition}:eks::aws:cluster-access-policy/{policy}",
                AccessScope = new AccessPolicyAssociationAccessScopeArgs { Type = "cluster" },
            },
            names.Part(entry));
    }

    // Account and path and name tell roles apart; the order of the list does not, so that it can be changed.
    private static string NameOf(string arn)
    {
        var parts = arn.Split(':', 6);
        return $"{parts[4]}-{parts[5]["role/".Length..].Replace('/', '-')}";
    }
}
