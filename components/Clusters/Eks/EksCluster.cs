using Pulumi;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>A cluster on Amazon's EKS: private, encrypted with a key of its own, with workload identities, and with nodes that nobody logs in to.</summary>
public sealed class EksCluster : ProvisionedCluster
{
    /// <summary>Makes the cluster.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">What the control plane says of it.</param>
    /// <param name="options">Options of the component; its provider is that of the account and region.</param>
    public EksCluster(string name, EksClusterArgs args, ComponentResourceOptions? options = null)
        : base("EksCluster", name, args, options)
    {
        var scope = new EksScope(new ClusterScope(this, args, args.Provisioning.Name), args.Provisioning);
        var key = EksKeys.Create(scope);
        var network = EksVpc.Place(scope, key);
        var cluster = EksControlPlane.Create(scope, network, key);
        var issuer = cluster.Identities.Apply(EksScope.IssuerOf);
        var trust = EksAccess.Trust(scope, issuer);
        var admitted = EksAccess.Admit(scope, cluster);
        var nodes = EksNodes.Create(scope, cluster, network);

        Offer(new ClusterAccess
        {
            Endpoint = cluster.Endpoint,
            Kubeconfig = EksScope.Kubeconfig(scope, cluster),
            OidcIssuer = issuer,
            NodeIdentity = nodes.RoleArn,
            Before = [.. admitted, .. nodes.Ready],
        });
        OidcProviderArn = trust.Arn;
        NetworkId = network.VpcId;
        KeyArn = key;
        RegisterOutputs();
    }

    /// <inheritdoc/>
    public override ClusterCloud Cloud => ClusterCloud.Aws;

    /// <summary>ARN of IAM's trust in the cluster's tokens, which roles of workloads name.</summary>
    [Output("oidcProviderArn")]
    public Output<string> OidcProviderArn { get; private set; }

    /// <summary>Id of the VPC.</summary>
    [Output("networkId")]
    public Output<string> NetworkId { get; private set; }

    /// <summary>ARN of the key that secrets are encrypted with.</summary>
    [Output("keyArn")]
    public Output<string> KeyArn { get; private set; }
}
