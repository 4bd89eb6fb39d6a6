using LcncInfra.Catalog.Tenants;
using LcncInfra.Components.Charts;
using LcncInfra.Components.Secrets;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;
using CustomResource = Pulumi.Kubernetes.ApiExtensions.CustomResource;

namespace LcncInfra.Components.LandingZones;

/// <summary>Makes one namespace of a landing zone, and what holds it to its limits.</summary>
/// <param name="zone">The landing zone.</param>
/// <param name="args">What the team gets.</param>
/// <param name="space">The namespace.</param>
internal sealed class NamespaceScope(Resource zone, LandingZoneArgs args, LandingNamespace space)
{
    private const string SecretReader = "secret-reader";

    private const string RbacGroup = "rbac.authorization.k8s.io";

    private readonly string _name = $"{args.Team}-{space.Name}";

    private readonly string _resource = $"{zone.GetResourceName()}-{space.Name}";

    /// <summary>Makes it; the result is its name, known once it is there.</summary>
    public Output<string> Create()
    {
        var level = space.PodSecurity.ToString().ToLowerInvariant();
        var made = new Namespace(
            _resource,
            new NamespaceArgs
            {
                Metadata = new ObjectMetaArgs
                {
                    Name = _name,
                    Labels =
                    {
                        ["lcncinfra.io/environment"] = args.Environment,
                        ["lcncinfra.io/workspace"] = args.Team,
                        ["pod-security.kubernetes.io/enforce"] = level,
                        ["pod-security.kubernetes.io/warn"] = level,
                    },
                },
            },
            new CustomResourceOptions { Parent = zone, Protect = args.IsProtected });
        var name = made.Metadata.Apply(m => m.Name);
        Limit(name);
        Isolate(name);
        Admit(name);
        if (args.Secrets is { } secrets)
        {
            Read(name, secrets);
        }

        return name;
    }

    private static InputMap<string> Amounts(ValueList<ResourceAmount> amounts) =>
        amounts.ToDictionary(a => a.Resource, a => a.Quantity.ToString(), StringComparer.Ordinal);

    private static ObjectMetaArgs Named(string name, Output<string> inside) => new() { Name = name, Namespace = inside };

    private CustomResourceOptions Child() => new() { Parent = zone };

    private void Limit(Output<string> inside)
    {
        _ = new ResourceQuota(
            $"{_resource}-quota",
            new ResourceQuotaArgs { Metadata = Named("quota", inside), Spec = new ResourceQuotaSpecArgs { Hard = Amounts(space.Quota.Hard) } },
            Child());
        if (space.Quota.Containers is { Any: true } containers)
        {
            _ = new LimitRange(
                $"{_resource}-limits",
                new LimitRangeArgs { Metadata = Named("limits", inside), Spec = new LimitRangeSpecArgs { Limits = { ItemOf(containers) } } },
                Child());
        }
    }

    private static LimitRangeItemArgs ItemOf(ContainerLimits containers) => new()
    {
        Type = "Container",
        Default = Amounts(containers.Default),
        DefaultRequest = Amounts(containers.DefaultRequest),
        Max = Amounts(containers.Max),
        Min = Amounts(containers.Min),
    };

    // Nothing gets in or out but names being looked up; what workloads need beside comes with them.
    private void Isolate(Output<string> inside) => _ = new NetworkPolicy(
        $"{_resource}-isolation",
        new NetworkPolicyArgs
        {
            Metadata = Named("default-deny", inside),
            Spec = new NetworkPolicySpecArgs
            {
                PodSelector = new LabelSelectorArgs(),
                PolicyTypes = { "Ingress", "Egress" },
                Egress =
                {
                    new NetworkPolicyEgressRuleArgs
                    {
                        To =
                        {
                            new NetworkPolicyPeerArgs
                            {
                                NamespaceSelector = new LabelSelectorArgs { MatchLabels = { ["kubernetes.io/metadata.name"] = "kube-system" } },
                                PodSelector = new LabelSelectorArgs { MatchLabels = { ["k8s-app"] = "kube-dns" } },
                            },
                        },
                        Ports = { DnsOver("UDP"), DnsOver("TCP") },
                    },
                },
            },
        },
        Child());

    private static NetworkPolicyPortArgs DnsOver(string protocol) => new() { Protocol = protocol, Port = 53 };

    private void Admit(Output<string> inside)
    {
        foreach (var group in args.Groups)
        {
            _ = new RoleBinding(
                $"{_resource}-{group.ClusterRole}-{group.Group}",
                new RoleBindingArgs
                {
                    Metadata = Named($"{group.Group}-{group.ClusterRole}", inside),
                    RoleRef = new RoleRefArgs { ApiGroup = RbacGroup, Kind = "ClusterRole", Name = group.ClusterRole },
                    Subjects = { new SubjectArgs { ApiGroup = RbacGroup, Kind = "Group", Name = group.Group } },
                },
                Child());
        }

        if (args.Agent == TeamAgent.Flux)
        {
            AdmitFlux(inside);
        }
    }

    private void AdmitFlux(Output<string> inside)
    {
        var account = new ServiceAccount($"{_resource}-reconciler", new ServiceAccountArgs { Metadata = Named("reconciler", inside) }, Child());
        _ = new RoleBinding(
            $"{_resource}-reconciler",
            new RoleBindingArgs
            {
                Metadata = Named("reconciler", inside),
                RoleRef = new RoleRefArgs { ApiGroup = RbacGroup, Kind = "ClusterRole", Name = "edit" },
                Subjects = { new SubjectArgs { Kind = "ServiceAccount", Name = account.Metadata.Apply(m => m.Name), Namespace = inside } },
            },
            Child());
    }

    private void Read(Output<string> inside, SecretBackend backend)
    {
        var account = new ServiceAccount(
            $"{_resource}-{SecretReader}",
            new ServiceAccountArgs
            {
                Metadata = new ObjectMetaArgs { Name = SecretReader, Namespace = inside, Annotations = backend.AccountAnnotations },
                AutomountServiceAccountToken = false,
            },
            Child());
        _ = new CustomResource(
            $"{_resource}-store",
            SpecifiedObject.Of(
                ("external-secrets.io/v1", "SecretStore"),
                Named("team", inside),
                ChartValues.Of(("provider", backend.Provider(ChartValues.Of(("name", SecretReader)))))),
            new CustomResourceOptions { Parent = zone, DependsOn = { account } });
    }
}
