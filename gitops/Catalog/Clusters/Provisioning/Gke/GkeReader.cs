using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters.Provisioning.Gke;

/// <summary>Reads the part of a Cluster that says how GKE runs it.</summary>
internal static class GkeReader
{
    /// <summary>Its fields.</summary>
    public static FieldShape Shape { get; } = new FieldShape.Object(
    [
        ProvisioningFields.Name,
        Field.RequiredText("project", TextFormat.GoogleProject, "The Google Cloud project."),
        Field.RequiredText("projectNumber", TextFormat.ProjectNumber, "Its number, in quotes, by which Google's own accounts in it are called."),
        Field.RequiredText("location", TextFormat.Region, "The region, so that the control plane is in several zones, e.g. europe-west3; or one zone."),
        new Field("releaseChannel", new FieldShape.Choice([GkeProvisioning.UsualChannel, "stable", "rapid", "extended"]), $"How soon new versions come. Default: {GkeProvisioning.UsualChannel}."),
        Field.OptionalText("version", TextFormat.KubernetesVersion, "The least version of Kubernetes, in quotes; that of the channel unless written."),
        NetworkReader.Field(
            [
                Field.RequiredText("nodes", TextFormat.Cidr, "Addresses of nodes."),
                Field.RequiredText("pods", TextFormat.Cidr, "Addresses of pods."),
                Field.RequiredText("services", TextFormat.Cidr, "Addresses of services."),
            ],
            [
                Field.RequiredText("network", TextFormat.CloudId, "Name or link of the VPC."),
                Field.RequiredText("subnetwork", TextFormat.CloudId, "Name or link of the subnetwork for nodes."),
                Field.RequiredText("podsRange", TextFormat.CloudId, "Name of the secondary range for pods."),
                Field.RequiredText("servicesRange", TextFormat.CloudId, "Name of the secondary range for services."),
            ]),
        ApiEndpointReader.Field,
        ClusterKeyReader.Field("projects/p/locations/europe-west3/keyRings/r/cryptoKeys/k"),
        new Field("logs", new FieldShape.Object(
        [
            new Field("kinds", new FieldShape.List(new FieldShape.Choice(GkeProvisioning.UsualLogs)), "What is written to Cloud Logging; everything unless written. Audit logs are always kept."),
        ]), "Logs of the cluster."),
        new Field("access", new FieldShape.Object(
        [
            Field.RequiredText("securityGroup", TextFormat.GroupAddress, "The group whose member groups roles can be bound to, gke-security-groups@DOMAIN."),
        ]), "Who may do what on the cluster; what Google's IAM says holds in any case."),
        MaintenanceReader.Field,
        NodePoolReader.Field("n2d-standard-4", new Field("sandbox", new FieldShape.Flag(), "Whether its pods run in gVisor, which shields the node from them.")),
        ProvisioningFields.DeletionProtection,
    ]);

    /// <summary>What is written.</summary>
    public static GkeProvisioning? Read(YamlObject written)
    {
        if (written.Text("project") is not { } project || written.Text("projectNumber") is not { } number || written.Text("location") is not { } location
            || ReadNetwork(written) is not { } network)
        {
            return null;
        }

        return new GkeProvisioning(project, number, location)
        {
            Name = written.Text("name"),
            ReleaseChannel = written.Text("releaseChannel") ?? GkeProvisioning.UsualChannel,
            Version = written.Text("version"),
            Network = network,
            Endpoint = ApiEndpointReader.Read(written),
            Key = ClusterKeyReader.Read(written),
            Logs = written.Object("logs").Map?.Get("kinds") is null ? GkeProvisioning.UsualLogs : written.Object("logs").TextList("kinds"),
            SecurityGroup = written.Object("access").Text("securityGroup"),
            Maintenance = MaintenanceReader.Read(written),
            NodePools = NodePoolReader.Read(written, (pool, name, machineType) => new GkeNodePool(name, machineType) { Min = 0, Max = 0, IsSandboxed = pool.Flag("sandbox") ?? false }),
            HasDeletionProtection = written.Flag("deletionProtection"),
        };
    }

    private static GkeNetwork? ReadNetwork(YamlObject written)
    {
        var (created, used) = (NetworkReader.Created(written), NetworkReader.Used(written));
        return created.Text("nodes") is { } nodes && created.Text("pods") is { } pods && created.Text("services") is { } services ? new GkeNetwork.Created(nodes, pods, services)
            : used.Text("network") is { } network && used.Text("subnetwork") is { } subnetwork && used.Text("podsRange") is { } podsRange && used.Text("servicesRange") is { } servicesRange
                ? new GkeNetwork.Used(network, subnetwork, podsRange, servicesRange)
                : null;
    }
}
