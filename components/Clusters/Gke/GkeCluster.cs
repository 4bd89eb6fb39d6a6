using Pulumi;

namespace LcncInfra.Components.Clusters.Gke;

/// <summary>A cluster on Google's GKE: private nodes and endpoint, encrypted with a key of its own, with workload identities, shielded nodes and Dataplane V2.</summary>
public sealed class GkeCluster : ProvisionedCluster
{
    /// <summary>Makes the cluster.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">What the control plane says of it.</param>
    /// <param name="options">Options of the component; its provider is that of the project.</param>
    public GkeCluster(string name, GkeClusterArgs args, ComponentResourceOptions? options = null)
        : base("GkeCluster", name, args, options)
    {
        var scope = new GkeScope(new ClusterScope(this, args, args.Provisioning.Name), args.Provisioning);
        var network = GkeNetworks.Place(scope);
        var key = GkeKeys.Create(scope);
        var account = GkeAccount.Create(scope);
        var parts = new GkeParts(network, key, account);
        var cluster = GkeControlPlane.Create(scope, parts);
        var pools = GkeNodes.Create(scope, cluster, parts);

        Offer(new ClusterAccess
        {
            Endpoint = Output.Format($"https://{cluster.Endpoint}"),
            Kubeconfig = scope.Kubeconfig(cluster),
            OidcIssuer = Output.Create(scope.Issuer),
            NodeIdentity = account.Email,
            Before = pools,
        });
        WorkloadPool = Output.Create(scope.WorkloadPool);
        NetworkName = network.Network;
        KeyName = key.Name;
        RegisterOutputs();
    }

    /// <inheritdoc/>
    public override ClusterCloud Cloud => ClusterCloud.Gcp;

    /// <summary>The pool that identities of workloads are in.</summary>
    [Output("workloadPool")]
    public Output<string> WorkloadPool { get; private set; }

    /// <summary>The VPC.</summary>
    [Output("networkName")]
    public Output<string> NetworkName { get; private set; }

    /// <summary>Resource name of the key that secrets and disks are encrypted with.</summary>
    [Output("keyName")]
    public Output<string> KeyName { get; private set; }
}
