using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Catalog.Clusters.Provisioning.Aks;
using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using LcncInfra.Catalog.Clusters.Provisioning.Gke;
using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Components.Declarations;

/// <summary>Writes how a cluster comes into being.</summary>
internal static class ProvisioningDocuments
{
    /// <summary>The field of a Cluster; <see langword="null"/> if nothing builds it.</summary>
    public static GoMap? Of(ClusterProvisioning? value) => value switch
    {
        null => null,
        EksProvisioning eks => DeclaredFields.Of(("eks", Fields(eks))),
        AksProvisioning aks => DeclaredFields.Of(("aks", Fields(aks))),
        GkeProvisioning gke => DeclaredFields.Of(("gke", Fields(gke))),
        ExistingProvisioning existing => DeclaredFields.Of(("existing", Fields(existing))),
        _ => throw new InvalidOperationException($"Unknown way {value.GetType().Name}."),
    };

    private static GoMap Fields(ExistingProvisioning value) => DeclaredFields.Of(
        ("kubeconfig", value.Kubeconfig),
        ("context", value.Context),
        ("oidcIssuer", value.OidcIssuer));

    private static GoMap Fields(EksProvisioning value) => DeclaredFields.Of(
        ("name", value.Name),
        ("account", value.Account),
        ("region", value.Region),
        ("version", value.Version),
        ("support", value.HasExtendedSupport ? "extended" : null),
        ("network", value.Network switch
        {
            EksNetwork.Created made => Created(("cidr", made.Cidr), ("zones", DeclaredFields.Texts(made.Zones)), ("nat", made.HasNatPerZone ? null : "single")),
            EksNetwork.Used used => Used(
                ("vpcId", used.VpcId), ("subnets", DeclaredFields.Items(used.Subnets.Select(s => (object?)DeclaredFields.Of(("id", s.Id), ("zone", s.Zone)))))),
            _ => throw new InvalidOperationException($"Unknown network {value.Network.GetType().Name}."),
        }),
        ("endpoint", Endpoint(value.Endpoint)),
        ("encryption", Key(value.Key)),
        ("logs", DeclaredFields.Optional(
            ("kinds", Unless(value.Logs, EksProvisioning.AllLogs)), ("retentionDays", DeclaredFields.Number(value.RetentionDays, EksProvisioning.UsualRetentionDays)))),
        ("access", DeclaredFields.Of(("admins", DeclaredFields.Texts(value.Admins)), ("viewers", DeclaredFields.Texts(value.Viewers)))),
        ("addons", DeclaredFields.Texts(value.Addons)),
        ("nodePools", DeclaredFields.Items(value.NodePools.Select(p => (object?)Pool(
            p, ("otherMachineTypes", DeclaredFields.Texts(p.OtherMachineTypes)), ("image", p.Image == EksNodePool.UsualImage ? null : p.Image))))),
        ("deletionProtection", value.HasDeletionProtection));

    private static GoMap Fields(AksProvisioning value) => DeclaredFields.Of(
        ("name", value.Name),
        ("subscription", value.Subscription),
        ("tenant", value.Tenant),
        ("location", value.Location),
        ("resourceGroup", value.ResourceGroup),
        ("version", value.Version),
        ("tier", value.IsPremium ? "premium" : null),
        ("network", value.Network switch
        {
            AksNetwork.Created made => Created([("cidr", made.Cidr), .. Inside(made)]),
            AksNetwork.Used used => Used(
                [("subnetId", used.SubnetId), ("apiServerSubnetId", used.ApiServerSubnetId), ("outbound", used.Outbound == AksNetwork.Used.UsualOutbound ? null : used.Outbound), .. Inside(used)]),
            _ => throw new InvalidOperationException($"Unknown network {value.Network.GetType().Name}."),
        }),
        ("endpoint", Endpoint(value.Endpoint)),
        ("encryption", Key(value.Key, ("keyVault", value.KeyVault))),
        ("logs", DeclaredFields.Optional(
            ("kinds", Unless(value.Logs, AksProvisioning.UsualLogs)),
            ("workspace", value.LogWorkspace),
            ("retentionDays", DeclaredFields.Number(value.RetentionDays, AksProvisioning.UsualRetentionDays)))),
        ("access", DeclaredFields.Of(("adminGroups", DeclaredFields.Texts(value.AdminGroups)), ("viewerGroups", DeclaredFields.Texts(value.ViewerGroups)))),
        ("defender", value.HasDefender ? null : false),
        ("upgrades", DeclaredFields.Optional(
            ("cluster", value.Upgrades == AksProvisioning.UsualUpgrades ? null : value.Upgrades), ("nodes", value.NodeUpgrades == AksProvisioning.UsualNodeUpgrades ? null : value.NodeUpgrades))),
        ("maintenance", Maintenance(value.Maintenance)),
        ("nodePools", DeclaredFields.Items(value.NodePools.Select(p => (object?)Pool(p, ("mode", p.IsSystem ? "System" : null))))),
        ("deletionProtection", value.HasDeletionProtection));

    private static GoMap Fields(GkeProvisioning value) => DeclaredFields.Of(
        ("name", value.Name),
        ("project", value.Project),
        ("projectNumber", value.ProjectNumber),
        ("location", value.Location),
        ("releaseChannel", value.ReleaseChannel == GkeProvisioning.UsualChannel ? null : value.ReleaseChannel),
        ("version", value.Version),
        ("network", value.Network switch
        {
            GkeNetwork.Created made => Created(("nodes", made.Nodes), ("pods", made.Pods), ("services", made.Services)),
            GkeNetwork.Used used => Used(("network", used.Network), ("subnetwork", used.Subnetwork), ("podsRange", used.PodsRange), ("servicesRange", used.ServicesRange)),
            _ => throw new InvalidOperationException($"Unknown network {value.Network.GetType().Name}."),
        }),
        ("endpoint", Endpoint(value.Endpoint)),
        ("encryption", Key(value.Key)),
        ("logs", DeclaredFields.Optional(("kinds", Unless(value.Logs, GkeProvisioning.UsualLogs)))),
        ("access", DeclaredFields.Optional(("securityGroup", value.SecurityGroup))),
        ("maintenance", Maintenance(value.Maintenance)),
        ("nodePools", DeclaredFields.Items(value.NodePools.Select(p => (object?)Pool(p, ("sandbox", p.IsSandboxed ? true : null))))),
        ("deletionProtection", value.HasDeletionProtection));

    private static GoMap Created(params IEnumerable<(string Key, object? Value)> fields) => DeclaredFields.Of(("create", DeclaredFields.Of(fields)));

    private static GoMap Used(params IEnumerable<(string Key, object? Value)> fields) => DeclaredFields.Of(("use", DeclaredFields.Of(fields)));

    private static IEnumerable<(string Key, object? Value)> Inside(AksNetwork network) =>
    [
        ("podCidr", network.PodCidr == AksNetwork.UsualPodCidr ? null : network.PodCidr),
        ("serviceCidr", network.ServiceCidr == AksNetwork.UsualServiceCidr ? null : network.ServiceCidr),
    ];

    private static GoMap? Endpoint(ApiEndpoint endpoint) =>
        DeclaredFields.Optional(("access", endpoint.IsPrivate ? null : "restricted"), ("authorizedRanges", DeclaredFields.Texts(endpoint.AuthorizedRanges)));

    private static GoMap? Key(ClusterKey key, params IEnumerable<(string Key, object? Value)> own) =>
        DeclaredFields.Optional([("key", key.Given), ("rotationDays", DeclaredFields.Number(key.RotationDays, ClusterKey.UsualRotationDays)), .. own]);

    private static GoMap? Maintenance(MaintenanceWindow? window) => window is null
        ? null
        : DeclaredFields.Of(("days", DeclaredFields.Texts(window.Days)), ("start", window.Start), ("hours", (long)window.Hours));

    private static GoMap Pool(NodePool pool, params IEnumerable<(string Key, object? Value)> own) => DeclaredFields.Of(
    [
        ("name", pool.Name),
        ("machineType", pool.MachineType),
        ("min", (long)pool.Min),
        ("max", (long)pool.Max),
        ("zones", DeclaredFields.Texts(pool.Zones)),
        ("labels", DeclaredFields.Texts(pool.Labels)),
        ("taints", DeclaredFields.Items(pool.Taints.Select(ClusterDocuments.TaintFields))),
        ("diskGiB", DeclaredFields.Number(pool.DiskGiB, NodePool.UsualDiskGiB)),
        ("spot", pool.IsSpot ? true : null),
        .. own,
    ]);

    private static GoList? Unless(ValueList<string> items, ValueList<string> usual) => items.Equals(usual) ? null : DeclaredFields.Texts(items);
}
