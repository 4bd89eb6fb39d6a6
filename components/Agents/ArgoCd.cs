using LcncInfra.Components.Charts;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Yaml.V2;
using Pulumi.Kubernetes.Yaml.V2;

namespace LcncInfra.Components.Agents;

/// <summary>Argo CD on one cluster, which follows the folder of its cluster type.</summary>
/// <remarks>
/// The cluster is the one of the component's provider. The admin account, terminals and anonymous access are off; who sees what is said by workspaces.
/// Settings that the bootstrap brings become values of the chart, because both would own <c>argocd-cm</c> otherwise.
/// </remarks>
public sealed class ArgoCd : ComponentResource
{
    private const string Space = "argocd";

    private const string Settings = "argocd-cm";

    private static readonly PinnedChart Chart = new("https://argoproj.github.io/argo-helm", "argo-cd", "9.0.6");

    /// <summary>Installs the agent.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">What it follows.</param>
    /// <param name="options">Options of the component; its provider is the cluster's.</param>
    public ArgoCd(string name, ArgoCdArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:agents:ArgoCd", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        var chart = Chart.From(args.Chart);
        var settings = args.Root.Objects.FirstOrDefault(IsSettings)?.Map("data") ?? [];
        var space = PinnedChart.Namespace(this, Space, "baseline");
        var release = chart.Install(this, space, args.Values.Over(ArgoCdValues.Of(args, settings)));
        var waitsFor = new InputList<Resource> { release };
        if (args.Credentials is { } credentials)
        {
            waitsFor.Add(Credentials(args.Repository, credentials, space));
        }

        _ = new ConfigGroup(
            $"{name}-root",
            new ConfigGroupArgs { Objs = args.Root.Objects.Where(o => !IsSettings(o)).Select(o => (object)o.Content).ToArray() },
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

    private static bool IsSettings(AgentObject value) => value.Kind == "ConfigMap" && value.Name == Settings;

    private Secret Credentials(Input<string> repository, RepositoryCredentials credentials, Namespace space)
    {
        var values = credentials.Values(("username", "password", "sshPrivateKey", "knownHosts"));
        values.Add("type", "git");
        values.Add("url", repository);
        return new Secret(
            $"{GetResourceName()}-credentials",
            new SecretArgs
            {
                Metadata = new ObjectMetaArgs
                {
                    Name = "gitops-repository",
                    Namespace = space.Metadata.Apply(m => m.Name),
                    Labels = { ["argocd.argoproj.io/secret-type"] = "repository" },
                },
                StringData = values,
            },
            new CustomResourceOptions { Parent = this });
    }
}
