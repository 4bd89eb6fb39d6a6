using System.Collections.Immutable;
using LcncInfra.Components.Charts;
using LcncInfra.Model.Names;
using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using CustomResource = Pulumi.Kubernetes.ApiExtensions.CustomResource;

namespace LcncInfra.Components.LandingZones;

/// <summary>What a new team gets on a cluster before its first workload: namespaces with their limits, rights, secrets, a place for images, and its part of
/// the GitOps agent.</summary>
/// <remarks>
/// Namespaces of workloads come with their deployment targets, through the control plane; those here are for what a team does itself. The AppProject is called
/// <c>team-TEAM</c>, because the one of the workspace's name comes with the workspace's first workload.
/// </remarks>
public sealed class LandingZone : ComponentResource
{
    private const string ThisCluster = "https://kubernetes.default.svc";

    /// <summary>Makes the landing zone.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">What the team gets.</param>
    /// <param name="options">Options of the component; its providers are the cluster's, and that of the registry's cloud.</param>
    /// <exception cref="ArgumentException">A name cannot be one of a namespace.</exception>
    public LandingZone(string name, LandingZoneArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:landing-zones:LandingZone", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.Namespaces.Select(n => $"{args.Team}-{n.Name}").FirstOrDefault(n => !ResourceName.IsLabel(n)) is { } wrong)
        {
            throw new ArgumentException($"'{wrong}' cannot be the name of a namespace.", nameof(args));
        }

        var spaces = args.Namespaces.Select(n => (Input<string>)new NamespaceScope(this, args, n).Create()).ToArray();
        Namespaces = Output.All(spaces);
        RegistryPrefix = args.Registry?.Create(this, args.Team) ?? Output.Create(string.Empty);
        Project = Output.Create(args.Agent == TeamAgent.ArgoCd ? CreateProject(args) : string.Empty);
        RegisterOutputs();
    }

    /// <summary>Names of the namespaces, in the order of the arguments.</summary>
    [Output("namespaces")]
    public Output<ImmutableArray<string>> Namespaces { get; private set; }

    /// <summary>What names of the team's images begin with; empty without a registry.</summary>
    [Output("registryPrefix")]
    public Output<string> RegistryPrefix { get; private set; }

    /// <summary>Name of the AppProject; empty without Argo CD.</summary>
    [Output("project")]
    public Output<string> Project { get; private set; }

    private string CreateProject(LandingZoneArgs args)
    {
        var project = $"team-{args.Team}";
        _ = new CustomResource(
            $"{GetResourceName()}-project",
            SpecifiedObject.Of(
                ("argoproj.io/v1alpha1", "AppProject"),
                new ObjectMetaArgs { Name = project, Namespace = "argocd", Labels = { ["lcncinfra.io/workspace"] = args.Team } },
                ChartValues.Of(
                    ("sourceRepos", args.Repositories.ToList()),
                    ("destinations", args.Namespaces.Select(n => (object)ChartValues.Of(("server", ThisCluster), ("namespace", $"{args.Team}-{n.Name}"))).ToList()),
                    // Nothing of the cluster, and nothing that holds a namespace to its limits.
                    ("clusterResourceWhitelist", new List<object>()),
                    ("namespaceResourceBlacklist", new List<object>
                    {
                        Kind(string.Empty, "ResourceQuota"), Kind(string.Empty, "LimitRange"), Kind("networking.k8s.io", "NetworkPolicy"),
                    }))),
            new CustomResourceOptions { Parent = this });
        return project;
    }

    private static Dictionary<string, object> Kind(string group, string kind) => ChartValues.Of(("group", group), ("kind", kind));
}
