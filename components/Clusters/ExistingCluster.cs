using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Components.Clusters;

/// <summary>A cluster on premises, at the edge, or that somebody else made: it is reached by its kubeconfig, and never destroyed from here.</summary>
public sealed class ExistingCluster : ProvisionedCluster
{
    /// <summary>Reaches the cluster.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">Its kubeconfig.</param>
    /// <param name="options">Options of the component.</param>
    public ExistingCluster(string name, ExistingClusterArgs args, ComponentResourceOptions? options = null)
        : base("ExistingCluster", name, args, options)
    {
        var (cluster, context) = (args.Cluster, args.Provisioning.Context);
        var kubeconfig = Output.CreateSecret(args.Kubeconfig.ToOutput());
        Offer(new ClusterAccess
        {
            // Where the server is, is no secret: clouds, firewalls and people must know it.
            Endpoint = Output.Unsecret(kubeconfig.Apply(text => ServerOf(text, context, cluster))),
            Kubeconfig = kubeconfig,
            OidcIssuer = Output.Create(args.Provisioning.OidcIssuer ?? string.Empty),
            NodeIdentity = Output.Create(string.Empty),
            Context = context,
        });
        RegisterOutputs();
    }

    /// <inheritdoc/>
    public override ClusterCloud Cloud => ClusterCloud.None;

    // A preview may have no more than what stands for the secret.
    private static Output<string> ServerOf(string text, string? context, string cluster) => KubeconfigReader.FindServer(text, context) is { } server
        ? Output.Create(server)
        : Deployment.Instance.IsDryRun
            ? OutputUtilities.CreateUnknown(string.Empty)
            : throw new RunException(context is null
                ? $"The kubeconfig of cluster '{cluster}' names no server in its current context."
                : $"The kubeconfig of cluster '{cluster}' names no server in context '{context}'.");
}
