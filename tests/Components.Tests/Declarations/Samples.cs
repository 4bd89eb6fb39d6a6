using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Catalog.Configs;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Components.Tests.Declarations;

/// <summary>One of each kind that can be declared, with every field said.</summary>
public static class Samples
{
    private static readonly RepositoryReference Somewhere = new("https://git.example.com/teams/shop", "main", "workload");

    public static ClusterType ClusterType { get; } = new("stores", ValueMap.Of(("region", "eu"), ("size", "on")))
    {
        Reconciler = "lcncinfra.io/flux",
        NamespaceService = "lcncinfra.io/namespace",
        ConfigType = "lcncinfra.io/configmap",
    };

    public static ClusterTypeProfile Profile { get; } = new("stores")
    {
        Taints = [new Taint("dedicated", "stores", TaintEffect.NoExecute), new Taint("edge", string.Empty, TaintEffect.NoSchedule)],
        Allocatable = [Amount("cpu", "16"), Amount("memory", "64Gi")],
        Properties = ValueMap.Of(("kubernetesVersion", "1.31")),
        Region = "eu-central-1",
        Namespaces = new NamespaceSettings
        {
            Labels = ValueMap.Of(("cost-centre", "shops")),
            PodSecurity = new PodSecurity(PodSecurityLevel.Baseline, PodSecurityLevel.Restricted, PodSecurityLevel.Privileged, "v1.31"),
            Isolation = NetworkIsolation.Namespace,
            IngressFrom = [],
            QuotaClass = "small",
            ReconcilerScope = ReconcilerScope.Namespace,
            ApiGroups = ["keda.sh"],
        },
        Capabilities = ["gateway-api", "mesh"],
        Delivery = DeliveryMode.Rendered,
        IsAirGapped = true,
    };

    public static Cluster Cluster { get; } = new("store-1", "stores", ValueMap.Of(("wave", "first")))
    {
        Region = "eu-central-1",
        Site = "hamburg",
        Values = ValueMap.Of(("ENDPOINT", "https://store-1.example.com")),
        Properties = ValueMap.Of(("kubernetesVersion", "1.31.2")),
        Provisioning = new ExistingProvisioning { Kubeconfig = "stores", Context = "admin", OidcIssuer = "https://oidc.example.com" },
    };

    public static QuotaClass QuotaClass { get; } = new("small")
    {
        Hard = [Amount("pods", "20"), Amount("requests.cpu", "4")],
        Containers = new ContainerLimits
        {
            Default = [Amount("memory", "512Mi")],
            DefaultRequest = [Amount("cpu", "100m")],
            Max = [Amount("memory", "2Gi")],
            Min = [Amount("cpu", "10m")],
        },
        Workspaces = ["shop"],
    };

    public static WorkloadRegistration Registration { get; } = new("shop", Somewhere, "shop");

    public static Workload Workload { get; } = new(
        "web",
        ValueMap.Of(("family", "shop")),
        [
            new WorkloadTarget("site", "dev", ValueMap.Of(("purpose", "no")), ValueMap.Of(("repo", "https://git.example.com/teams/shop"), ("branch", "main"), ("path", "deploy")))
            {
                ConfigSchemas = ["site"],
            },
        ],
        ["platform"]);

    public static WorkloadRequirements Requirements { get; } = new("web")
    {
        Residency = ["eu"],
        Requests = [Amount("cpu", "500m"), Amount("memory", "1Gi")],
        DependsOn = ["broker"],
        Stage = DeploymentStage.Configuration,
        ForeignFields = [ForeignField.Replicas, ForeignField.CaBundles],
        WhenRemoved = Removal.Keep,
        DeployedAs = ValueMap.Of(("site", "shop-web")),
        Egress =
        [
            new EgressRule("broker", null, null) { Ports = [4222], Protocol = "TCP" },
            new EgressRule(null, "monitoring", null),
            new EgressRule(null, null, "10.20.0.0/16"),
        ],
        QuotaClass = "small",
        Tolerations =
        [
            new Toleration("dedicated", "stores", TaintEffect.NoExecute),
            new Toleration("edge", string.Empty, null),
            new Toleration(null, null, null),
        ],
    };

    public static SchedulingPolicy SchedulingPolicy { get; } = new("web", "shop", Selecting("purpose"), new LabelSelector(
    [
        new SelectorRequirement("region", SelectorOperator.In, ["eu", "us"]),
        new SelectorRequirement("test", SelectorOperator.DoesNotExist, []),
    ]));

    public static PlacementPolicy PlacementPolicy { get; } = new("web", "shop", Selecting("purpose"))
    {
        Required = [new PlacementTerm(TermSubject.ClusterProperty, "kubernetesVersion", TermOperator.SemVer, [">=1.28"])],
        Preferred = [new PreferredTerm(new PlacementTerm(TermSubject.ClusterTypeLabel, "region", TermOperator.In, ["eu"]), 10)],
        Count = new PlacementCount(1, 3),
        Spread = [new SpreadConstraint("region", 2, IsHard: false)],
        AntiAffinity = [new AntiAffinity(Selecting("other"), "region", IsHard: true)],
        Priority = 5,
        Scheduler = new SchedulerReference("nearest", ValueMap.Of(("city", "hamburg"))),
    };

    public static Config Config { get; } = new(
        "region-eu",
        ValueMap.Of((Config.PlatformConfigLabel, "true"), ("region", "eu")),
        ValueMap.Of(("REGION", "eu"), ("SERVERS", "- a\n- b\n"), ("ANSWER", "no"), ("NUMBER", "012")));

    public static BaseRepo BaseRepo { get; } = new("main", Somewhere, "0123456789abcdef0123456789abcdef01234567");

    public static GitOpsRepo GitOpsRepo { get; } = new("dev", Somewhere);

    private static LabelSelector Selecting(string key) => new([new SelectorRequirement(key, SelectorOperator.Exists, [])]);

    private static ResourceAmount Amount(string resource, string quantity) =>
        Quantity.TryParse(quantity, out var amount) ? new ResourceAmount(resource, amount) : throw new ArgumentException(quantity);
}
