using LcncInfra.Catalog.Clusters.Provisioning.Aks;
using Pulumi;
using Pulumi.AzureNative.Resources;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>The cluster on AKS whose parts are made.</summary>
/// <param name="Cluster">How its parts are called.</param>
/// <param name="Spec">What the control plane says of it.</param>
/// <param name="ResourceGroup">The resource group that they are in.</param>
internal sealed record AksScope(ClusterScope Cluster, AksProvisioning Spec, Output<string> ResourceGroup)
{
    /// <summary>Makes the resource group, or takes the one that is there.</summary>
    public static AksScope Of(ClusterScope names, AksProvisioning spec) => new(names, spec, spec.ResourceGroup is { } given
        ? Output.Create(given)
        : new ResourceGroup(
            names.Name("group"),
            new ResourceGroupArgs { ResourceGroupName = names.PhysicalName, Location = spec.Location, Tags = names.PlainTags },
            names.Kept()).Name);

    /// <summary>Resource id of a role that Azure has.</summary>
    public string RoleId(string role) => $"/subscriptions/{Spec.Subscription}/providers/Microsoft.Authorization/roleDefinitions/{role}";
}
