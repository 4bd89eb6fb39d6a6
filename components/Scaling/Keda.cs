using LcncInfra.Components.Charts;
using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using CustomResource = Pulumi.Kubernetes.ApiExtensions.CustomResource;

namespace LcncInfra.Components.Scaling;

/// <summary>KEDA on one cluster, with a trigger authentication that every namespace can name.</summary>
/// <remarks>KEDA may read secrets of its own namespace only: workloads' triggers use the identity, or a TriggerAuthentication of their own.</remarks>
public sealed class Keda : ComponentResource
{
    private const string Space = "keda";

    private const string AuthenticationName = "workload-identity";

    private const int Replicas = 2;

    private static readonly PinnedChart Chart = new("https://kedacore.github.io/charts", "keda", "2.17.0");

    /// <summary>Installs it.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">As whom it acts.</param>
    /// <param name="options">Options of the component; its provider is the cluster's.</param>
    public Keda(string name, KedaArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:scaling:Keda", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        var space = PinnedChart.Namespace(this, Space, "restricted");
        var release = Chart.From(args.Chart).Install(this, space, args.Values.Over(Values(args.Identity)));
        if (args.Identity is { } identity)
        {
            _ = new CustomResource(
                $"{name}-authentication",
                SpecifiedObject.Of(
                    ("keda.sh/v1alpha1", "ClusterTriggerAuthentication"),
                    new ObjectMetaArgs { Name = AuthenticationName },
                    ChartValues.Of(("podIdentity", ChartValues.Of(("provider", identity.Provider))))),
                new CustomResourceOptions { Parent = this, DependsOn = { release } });
        }

        Namespace = space.Metadata.Apply(m => m.Name);
        Authentication = Output.Create(args.Identity is null ? string.Empty : AuthenticationName);
        RegisterOutputs();
    }

    /// <summary>The namespace of KEDA.</summary>
    [Output("namespace")]
    public Output<string> Namespace { get; private set; }

    /// <summary>Name of the ClusterTriggerAuthentication; empty without an identity.</summary>
    [Output("authentication")]
    public Output<string> Authentication { get; private set; }

    private static Dictionary<string, object> Values(PodIdentity? identity) => ChartValues.Of(
        ("crds", ChartValues.Of(("install", true))),
        ("operator", ChartValues.Of(("replicaCount", Replicas))),
        ("metricsServer", ChartValues.Of(("replicaCount", Replicas))),
        ("permissions", ChartValues.Of(("operator", ChartValues.Of(("restrict", ChartValues.Of(("secret", true))))))),
        ("podIdentity", identity?.Values));
}
