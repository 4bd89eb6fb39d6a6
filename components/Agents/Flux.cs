using LcncInfra.Components.Charts;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Yaml.V2;
using Pulumi.Kubernetes.Yaml.V2;

namespace LcncInfra.Components.Agents;

/// <summary>Flux on one cluster, which follows the folder of its cluster type.</summary>
/// <remarks>
/// The cluster is the one of the component's provider. Objects of Flux may refer to no other namespace and take in nothing from elsewhere while they are
/// built, so that a tenant reaches what is given to it alone.
/// </remarks>
public sealed class Flux : ComponentResource
{
    private const string Space = "flux-system";

    private const string CredentialsName = "gitops-repository";

    private static readonly PinnedChart Chart = new("https://fluxcd-community.github.io/helm-charts", "flux2", "2.17.0");

    /// <summary>Installs the agent.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">What it follows.</param>
    /// <param name="options">Options of the component; its provider is the cluster's.</param>
    public Flux(string name, FluxArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:agents:Flux", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        var chart = Chart.From(args.Chart);
        var space = PinnedChart.Namespace(this, Space, "restricted");
        var release = chart.Install(this, space, args.Values.Over(Values()));
        var waitsFor = new InputList<Resource> { release };
        var objects = args.Root.Objects.AsEnumerable();
        if (args.Credentials is { } credentials)
        {
            waitsFor.Add(Credentials(credentials, space));
            objects = objects.Select(WithCredentials);
        }

        _ = new ConfigGroup(
            $"{name}-root",
            new ConfigGroupArgs { Objs = objects.Select(o => (object)o.Content).ToArray() },
            new ComponentResourceOptions { Parent = this, DependsOn = waitsFor });

        Namespace = space.Metadata.Apply(m => m.Name);
        ChartVersion = Output.Create(chart.Version);
        RegisterOutputs();
    }

    /// <summary>The namespace of the agent.</summary>
    [Output("namespace")]
    public Output<string> Namespace { get; private set; }

    /// <summary>Version of the chart.</summary>
    [Output("chartVersion")]
    public Output<string> ChartVersion { get; private set; }

    private static Dictionary<string, object> Values() => ChartValues.Of(
        ("installCRDs", true),
        ("policies", ChartValues.Of(("create", true))),
        ("rbac", ChartValues.Of(("create", true))),
        ("kustomizeController", Arguments("--no-cross-namespace-refs=true", "--no-remote-bases=true")),
        ("helmController", Arguments("--no-cross-namespace-refs=true")),
        ("notificationController", Arguments("--no-cross-namespace-refs=true")),
        // What writes to git is people and pipelines, never the cluster.
        ("imageAutomationController", ChartValues.Of(("create", false))),
        ("imageReflectionController", ChartValues.Of(("create", false))));

    private static Dictionary<string, object> Arguments(params string[] arguments) =>
        ChartValues.Of(("container", ChartValues.Of(("additionalArgs", arguments.ToList()))));

    private static AgentObject WithCredentials(AgentObject value) => value.Kind == "GitRepository" && value.Map("spec") is { } spec
        ? value.With("spec", ChartValues.Of(("secretRef", ChartValues.Of(("name", CredentialsName)))).Over(spec))
        : value;

    private Secret Credentials(RepositoryCredentials credentials, Namespace space) => new(
        $"{GetResourceName()}-credentials",
        new SecretArgs
        {
            Metadata = new ObjectMetaArgs { Name = CredentialsName, Namespace = space.Metadata.Apply(m => m.Name) },
            StringData = credentials.Values(("username", "password", "identity", "known_hosts")),
        },
        new CustomResourceOptions { Parent = this });
}
