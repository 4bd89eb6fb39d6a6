using System.Collections.Immutable;
using Pulumi;
using Kubernetes = Pulumi.Kubernetes;

namespace LcncInfra.Components.Clusters;

/// <summary>A cluster of an environment, whoever's cloud it is in: what is made on it, and what trusts it, needs to know no more than this.</summary>
public abstract class ProvisionedCluster : ComponentResource
{
    private Kubernetes.Provider? _provider;

    private protected ProvisionedCluster(string type, string name, ProvisionedClusterArgs args, ComponentResourceOptions? options)
        : base($"lcncinfra:clusters:{type}", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        ClusterName = args.Cluster;
        ClusterType = args.ClusterType;
        CloudProvider = options?.Provider;
        Labels = Output.Create(args.Labels.ToImmutableDictionary(StringComparer.Ordinal));
    }

    /// <summary>Its name in the control plane.</summary>
    public string ClusterName { get; }

    /// <summary>Name of its ClusterType.</summary>
    public string ClusterType { get; }

    /// <summary>Whose cloud it is in.</summary>
    public abstract ClusterCloud Cloud { get; }

    /// <summary>The cloud's provider that it is made with, so that what it needs there is made in the same account; <see langword="null"/> for the stack's own.</summary>
    public ProviderResource? CloudProvider { get; }

    /// <summary>Makes what is on the cluster. It waits for whatever the cluster needs before something can run there.</summary>
    public Kubernetes.Provider Provider => _provider ?? throw new InvalidOperationException($"{GetType().Name} '{ClusterName}' is not made yet.");

    /// <summary>URL of its API server.</summary>
    [Output("endpoint")]
    public Output<string> Endpoint { get; private set; } = Output.Create(string.Empty);

    /// <summary>Its kubeconfig, a secret. Where the cloud has a plug-in for it, nobody's credentials are in it.</summary>
    [Output("kubeconfig")]
    public Output<string> Kubeconfig { get; private set; } = Output.Create(string.Empty);

    /// <summary>The issuer of its service account tokens, which clouds and vaults trust; empty if nothing does.</summary>
    [Output("oidcIssuer")]
    public Output<string> OidcIssuer { get; private set; } = Output.Create(string.Empty);

    /// <summary>As whom its nodes pull images: ARN of a role, object id of a managed identity, or address of a service account; empty if nobody says.</summary>
    [Output("nodeIdentity")]
    public Output<string> NodeIdentity { get; private set; } = Output.Create(string.Empty);

    /// <summary>The labels that the control plane gives it.</summary>
    [Output("labels")]
    public Output<ImmutableDictionary<string, string>> Labels { get; private set; }

    /// <summary>Offers the cluster to what comes after it.</summary>
    private protected void Offer(ClusterAccess access)
    {
        Endpoint = access.Endpoint;
        Kubeconfig = Output.CreateSecret(access.Kubeconfig);
        OidcIssuer = access.OidcIssuer;
        NodeIdentity = access.NodeIdentity;
        var provider = new Kubernetes.ProviderArgs { KubeConfig = Kubeconfig, EnableServerSideApply = true };
        if (access.Context is { } context)
        {
            provider.Context = context;
        }

        _provider = new Kubernetes.Provider($"{GetResourceName()}-kubernetes", provider, new CustomResourceOptions { Parent = this, DependsOn = access.Before.ToArray() });
    }
}
