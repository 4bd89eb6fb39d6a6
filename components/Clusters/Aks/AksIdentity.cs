using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ManagedIdentity;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>As whom a cluster on AKS acts, and who may look at it.</summary>
internal static class AksIdentity
{
    private const string Reader = "7f6c6a51-bcf8-42ba-9220-52d62157d7db";

    private const string ClusterUser = "4abbcc35-e782-43d8-92c5-2d3f1bd2253f";

    /// <summary>Makes the identity of the control plane, which must have its rights before the cluster is made.</summary>
    public static UserAssignedIdentity Create(AksScope scope) => new(
        scope.Cluster.Name("identity"),
        new UserAssignedIdentityArgs { ResourceName = scope.Cluster.PhysicalName, ResourceGroupName = scope.ResourceGroup, Location = scope.Spec.Location, Tags = scope.Cluster.PlainTags },
        scope.Cluster.Part());

    /// <summary>Gives the identity a role.</summary>
    public static RoleAssignment Grant(AksScope scope, UserAssignedIdentity identity, string part, (string Role, Input<string> Scope) right) => new(
        scope.Cluster.Name(part),
        new RoleAssignmentArgs { PrincipalId = identity.PrincipalId, PrincipalType = PrincipalType.ServicePrincipal, RoleDefinitionId = scope.RoleId(right.Role), Scope = right.Scope },
        scope.Cluster.Part());

    /// <summary>Lets groups look at the cluster; those that administer it are known to the cluster itself.</summary>
    public static IReadOnlyList<Resource> Admit(AksScope scope, ManagedCluster cluster) =>
    [
        .. scope.Spec.ViewerGroups.Distinct(StringComparer.Ordinal).SelectMany(group => new[] { ("viewer", Reader), ("user", ClusterUser) }.Select(role => new RoleAssignment(
            scope.Cluster.Name(role.Item1, group),
            new RoleAssignmentArgs { PrincipalId = group, PrincipalType = PrincipalType.Group, RoleDefinitionId = scope.RoleId(role.Item2), Scope = cluster.Id },
            scope.Cluster.Part()))),
    ];
}
