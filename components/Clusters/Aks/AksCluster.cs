using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>A cluster on Azure's AKS: private, without local accounts, encrypted with a key of its own, with workload identities and Cilium.</summary>
public sealed class AksCluster : ProvisionedCluster
{
    /// <summary>Makes the cluster.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">What the control plane says of it.</param>
    /// <param name="options">Options of the component; its provider is that of the subscription.</param>
    public AksCluster(string name, AksClusterArgs args, ComponentResourceOptions? options = null)
        : base("AksCluster", name, args, options)
    {
        var scope = AksScope.Of(new ClusterScope(this, args, args.Provisioning.Name), args.Provisioning);
        var identity = AksIdentity.Create(scope);
        var network = AksNetworks.Place(scope, identity);
        var key = AksKeys.Create(scope, identity, network);
        var logs = AksLogs.Place(scope);
        var cluster = AksControlPlane.Create(scope, new AksParts(identity, network, key, logs) { Disks = AksDisks.Create(scope, identity, key) });
        AksLogs.Send(scope, cluster, logs);
        AksHolds.Create(scope, cluster);
        var pools = AksNodes.CreateOthers(scope, cluster, network);
        var admitted = AksIdentity.Admit(scope, cluster);
        var access = AksKubeconfig.Of(scope, cluster);

        Offer(new ClusterAccess
        {
            Endpoint = access.Endpoint,
            Kubeconfig = access.Kubeconfig,
            OidcIssuer = cluster.OidcIssuerProfile.Apply(p => IssuerOf(p?.IssuerURL)),
            NodeIdentity = cluster.IdentityProfile.Apply(p => p is not null && p.TryGetValue("kubeletidentity", out var kubelet) ? kubelet.ObjectId ?? string.Empty : string.Empty),
            Before = [.. pools, .. admitted],
        });
        ResourceGroupName = scope.ResourceGroup;
        ClusterIdentityId = identity.PrincipalId;
        WorkspaceId = logs;
        RegisterOutputs();
    }

    /// <inheritdoc/>
    public override ClusterCloud Cloud => ClusterCloud.Azure;

    /// <summary>The resource group that it is in.</summary>
    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; }

    /// <summary>Object id of the identity as which the control plane acts.</summary>
    [Output("clusterIdentityId")]
    public Output<string> ClusterIdentityId { get; private set; }

    /// <summary>Resource id of the workspace that gets its logs.</summary>
    [Output("workspaceId")]
    public Output<string> WorkspaceId { get; private set; }

    // In a preview, what is asked for may be all that is known of a profile.
    private static Output<string> IssuerOf(string? url) =>
        url is null && Deployment.Instance.IsDryRun ? OutputUtilities.CreateUnknown(string.Empty) : Output.Create(url ?? string.Empty);
}
