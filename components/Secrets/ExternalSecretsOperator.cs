using LcncInfra.Components.Charts;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using CustomResource = Pulumi.Kubernetes.ApiExtensions.CustomResource;

namespace LcncInfra.Components.Secrets;

/// <summary>The External Secrets Operator on one cluster, with a store for the whole of it.</summary>
/// <remarks>
/// The store's account has no rights in the cluster; the backend knows it by the token that the cluster signs for it, so that no key has to be kept anywhere.
/// No secret passes through Pulumi: the operator fetches them.
/// </remarks>
public sealed class ExternalSecretsOperator : ComponentResource
{
    /// <summary>The namespace of the operator.</summary>
    internal const string Space = "external-secrets";

    /// <summary>The account that the backend must trust.</summary>
    internal const string Account = "secret-store";

    private const int Replicas = 2;

    private static readonly PinnedChart Chart = new("https://charts.external-secrets.io", "external-secrets", "2.0.0");

    /// <summary>Installs the operator and its store.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">Where the secrets are.</param>
    /// <param name="options">Options of the component; its provider is the cluster's.</param>
    public ExternalSecretsOperator(string name, ExternalSecretsOperatorArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:secrets:ExternalSecretsOperator", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        var space = PinnedChart.Namespace(this, Space, "restricted");
        var release = Chart.From(args.Chart).Install(this, space, args.Values.Over(Values()));
        var account = new ServiceAccount(
            $"{name}-account",
            new ServiceAccountArgs
            {
                Metadata = new ObjectMetaArgs { Name = Account, Namespace = space.Metadata.Apply(m => m.Name), Annotations = args.Backend.AccountAnnotations },
                AutomountServiceAccountToken = false,
            },
            new CustomResourceOptions { Parent = this });
        _ = new CustomResource(
            $"{name}-store",
            SpecifiedObject.Of(("external-secrets.io/v1", "ClusterSecretStore"), new ObjectMetaArgs { Name = args.StoreName }, SpecOf(args)),
            new CustomResourceOptions { Parent = this, DependsOn = { release, account } });

        Namespace = space.Metadata.Apply(m => m.Name);
        StoreName = Output.Create(args.StoreName);
        AccountName = account.Metadata.Apply(m => m.Name);
        RegisterOutputs();
    }

    /// <summary>The namespace of the operator.</summary>
    [Output("namespace")]
    public Output<string> Namespace { get; private set; }

    /// <summary>Name of the ClusterSecretStore, a fact that workloads need.</summary>
    [Output("storeName")]
    public Output<string> StoreName { get; private set; }

    /// <summary>Name of the account that the backend must trust, in the operator's namespace.</summary>
    [Output("accountName")]
    public Output<string> AccountName { get; private set; }

    private static Dictionary<string, object> SpecOf(ExternalSecretsOperatorArgs args) => ChartValues.Of(
        ("provider", args.Backend.Provider(ChartValues.Of(("name", Account), ("namespace", Space)))),
        ("conditions", args.Namespaces.Count == 0 ? null : new List<object>
        {
            ChartValues.Of(("namespaceSelector", ChartValues.Of(("matchLabels", new Dictionary<string, string>(args.Namespaces, StringComparer.Ordinal))))),
        }));

    private static Dictionary<string, object> Values() => ChartValues.Of(
        ("installCRDs", true),
        ("replicaCount", Replicas),
        ("leaderElect", true),
        ("podDisruptionBudget", ChartValues.Of(("enabled", true), ("minAvailable", 1))),
        // Secrets are made of what stores hold, and pushed nowhere.
        ("processPushSecret", false),
        ("processClusterPushSecret", false),
        ("crds", ChartValues.Of(("createPushSecret", false), ("createClusterPushSecret", false))));
}
