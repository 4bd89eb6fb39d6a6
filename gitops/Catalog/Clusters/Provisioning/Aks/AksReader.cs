using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters.Provisioning.Aks;

/// <summary>Reads the part of a Cluster that says how AKS runs it.</summary>
internal static class AksReader
{
    private static readonly Words<bool> Tier = new(("standard", false), ("premium", true));

    private static readonly Words<bool> Mode = new(("System", true), ("User", false));

    /// <summary>Its fields.</summary>
    public static FieldShape Shape { get; } = new FieldShape.Object(
    [
        ProvisioningFields.Name,
        Field.RequiredText("subscription", TextFormat.ClientId, "The Azure subscription."),
        Field.RequiredText("tenant", TextFormat.ClientId, "The Entra tenant whose people and workloads it knows."),
        Field.RequiredText("location", TextFormat.Region, "The Azure region, e.g. westeurope."),
        Field.OptionalText("resourceGroup", TextFormat.ResourceGroup, "A resource group that is there; one is made unless written."),
        Field.RequiredText("version", TextFormat.KubernetesVersion, "Version of Kubernetes, in quotes, e.g. \"1.33\"."),
        new Field("tier", Tier.Shape, "standard (default): with an agreed uptime. premium: versions are supported longer too."),
        NetworkReader.Field(
            [Field.RequiredText("cidr", TextFormat.Cidr, "Addresses of the virtual network, from /8 to /22."), .. Inside],
            [
                Field.RequiredText("subnetId", TextFormat.CloudId, "Resource id of the subnet for nodes."),
                Field.OptionalText("apiServerSubnetId", TextFormat.CloudId, "Resource id of a subnet that is delegated to AKS, for the API server; without it, the vault of the key must be public."),
                new Field("outbound", new FieldShape.Choice([AksNetwork.Used.UsualOutbound, "userAssignedNATGateway", "loadBalancer"]), $"How what leaves the cluster finds its way. Default: {AksNetwork.Used.UsualOutbound}."),
                .. Inside,
            ]),
        ApiEndpointReader.Field,
        ClusterKeyReader.Field(
            "https://example.vault.azure.net/keys/aks/0123456789abcdef0123456789abcdef",
            Field.OptionalText("keyVault", TextFormat.CloudId, "Resource id of the vault of the key that is there.")),
        new Field("logs", new FieldShape.Object(
        [
            new Field("kinds", new FieldShape.List(new FieldShape.Choice(
                [.. AksProvisioning.UsualLogs, "kube-audit", "kube-controller-manager", "kube-scheduler", "cluster-autoscaler", "cloud-controller-manager"])),
                "What the control plane writes. Default: kube-apiserver, kube-audit-admin, guard."),
            Field.OptionalText("workspace", TextFormat.CloudId, "Resource id of the Log Analytics workspace that gets them; one is made unless written."),
            new Field("retentionDays", new FieldShape.Number(30, 730), "Days that the workspace which is made keeps them. Default: 90."),
        ]), "Logs of the control plane."),
        Field.RequiredObject("access", "Who may do what on the cluster, by Entra and Azure's roles; there are no local accounts.",
            new Field("adminGroups", new FieldShape.List(new FieldShape.Text(TextFormat.ClientId)), "Object ids of the groups that administer it; the identity that Pulumi runs as must be in one of them.") { IsRequired = true },
            new Field("viewerGroups", new FieldShape.List(new FieldShape.Text(TextFormat.ClientId)), "Object ids of the groups that may look at everything but secrets.")),
        new Field("defender", new FieldShape.Flag(), "Whether Defender for Containers watches the nodes. Default: true."),
        new Field("upgrades", new FieldShape.Object(
        [
            new Field("cluster", new FieldShape.Choice([AksProvisioning.UsualUpgrades, "stable", "rapid", "node-image", "none"]), $"How versions of Kubernetes change by themselves. Default: {AksProvisioning.UsualUpgrades}."),
            new Field("nodes", new FieldShape.Choice([AksProvisioning.UsualNodeUpgrades, "SecurityPatch", "Unmanaged", "None"]), $"How the nodes' system changes by itself. Default: {AksProvisioning.UsualNodeUpgrades}."),
        ]), "What Azure upgrades by itself."),
        MaintenanceReader.Field,
        NodePoolReader.Field("Standard_D4s_v5", new Field("mode", Mode.Shape, "System: for what AKS runs itself, at least one pool. User (default): for workloads.")),
        ProvisioningFields.AzureLock,
    ]);

    private static Field[] Inside =>
    [
        Field.OptionalText("podCidr", TextFormat.Cidr, $"Addresses of pods. Default: {AksNetwork.UsualPodCidr}."),
        Field.OptionalText("serviceCidr", TextFormat.Cidr, $"Addresses of services. Default: {AksNetwork.UsualServiceCidr}."),
    ];

    /// <summary>What is written.</summary>
    public static AksProvisioning? Read(YamlObject written)
    {
        if (written.Text("subscription") is not { } subscription || written.Text("tenant") is not { } tenant || written.Text("location") is not { } location
            || written.Text("version") is not { } version || ReadNetwork(written) is not { } network)
        {
            return null;
        }

        var logs = written.Object("logs");
        return new AksProvisioning(subscription, tenant, location, version)
        {
            Name = written.Text("name"),
            ResourceGroup = written.Text("resourceGroup"),
            IsPremium = Tier.Read(written, "tier") ?? false,
            Network = network,
            Endpoint = ApiEndpointReader.Read(written),
            Key = ClusterKeyReader.Read(written),
            KeyVault = written.Object("encryption").Text("keyVault"),
            Logs = logs.Map?.Get("kinds") is null ? AksProvisioning.UsualLogs : logs.TextList("kinds"),
            LogWorkspace = logs.Text("workspace"),
            RetentionDays = logs.Number("retentionDays") ?? AksProvisioning.UsualRetentionDays,
            AdminGroups = written.Object("access").TextList("adminGroups"),
            ViewerGroups = written.Object("access").TextList("viewerGroups"),
            HasDefender = written.Flag("defender") ?? true,
            Upgrades = written.Object("upgrades").Text("cluster") ?? AksProvisioning.UsualUpgrades,
            NodeUpgrades = written.Object("upgrades").Text("nodes") ?? AksProvisioning.UsualNodeUpgrades,
            Maintenance = MaintenanceReader.Read(written),
            NodePools = NodePoolReader.Read(written, (pool, name, machineType) => new AksNodePool(name, machineType) { Min = 0, Max = 0, IsSystem = Mode.Read(pool, "mode") ?? false }),
            HasDeletionProtection = written.Flag("deletionProtection"),
        };
    }

    private static AksNetwork? ReadNetwork(YamlObject written)
    {
        var (created, used) = (NetworkReader.Created(written), NetworkReader.Used(written));
        return created.Text("cidr") is { } cidr ? new AksNetwork.Created(cidr, PodsOf(created), ServicesOf(created))
            : used.Text("subnetId") is { } subnet ? new AksNetwork.Used(subnet, used.Text("outbound") ?? AksNetwork.Used.UsualOutbound, PodsOf(used), ServicesOf(used)) { ApiServerSubnetId = used.Text("apiServerSubnetId") }
            : null;
    }

    private static string PodsOf(YamlObject network) => network.Text("podCidr") ?? AksNetwork.UsualPodCidr;

    private static string ServicesOf(YamlObject network) => network.Text("serviceCidr") ?? AksNetwork.UsualServiceCidr;
}
