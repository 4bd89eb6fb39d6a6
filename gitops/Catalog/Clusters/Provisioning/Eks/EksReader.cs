using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters.Provisioning.Eks;

/// <summary>Reads the part of a Cluster that says how EKS runs it.</summary>
internal static class EksReader
{
    private static readonly Words<bool> Support = new(("standard", false), ("extended", true));

    private static readonly Words<bool> Nat = new(("perZone", true), ("single", false));

    /// <summary>Its fields.</summary>
    public static FieldShape Shape { get; } = new FieldShape.Object(
    [
        ProvisioningFields.Name,
        Field.RequiredText("account", TextFormat.AwsAccount, "The AWS account, in quotes; nothing is made in another one."),
        Field.RequiredText("region", TextFormat.Region, "The AWS region, e.g. eu-central-1."),
        Field.RequiredText("version", TextFormat.KubernetesVersion, "Version of Kubernetes, in quotes, e.g. \"1.33\"."),
        new Field("support", Support.Shape, "standard (default): upgraded when the version's standard support ends. extended: kept longer, for a price."),
        NetworkReader.Field(
            [
                Field.RequiredText("cidr", TextFormat.Cidr, "Addresses of the VPC, from /16 to /20."),
                new Field("zones", ProvisioningFields.Ids, "Availability zones, from one to four, e.g. [eu-central-1a, eu-central-1b].") { IsRequired = true },
                new Field("nat", Nat.Shape, "perZone (default): losing a zone cuts off no other. single: one for all, cheaper."),
            ],
            [
                Field.RequiredText("vpcId", TextFormat.CloudId, "Id of the VPC."),
                new Field("subnets", new FieldShape.List(new FieldShape.Object(
                [
                    Field.RequiredText("id", TextFormat.CloudId, "Id of a private subnet."),
                    Field.RequiredText("zone", TextFormat.CloudId, "Its availability zone."),
                ])), "Private subnets, in at least two zones.") { IsRequired = true },
            ]),
        ApiEndpointReader.Field,
        ClusterKeyReader.Field("arn:aws:kms:eu-central-1:123456789012:key/…"),
        new Field("logs", new FieldShape.Object(
        [
            new Field("kinds", new FieldShape.List(new FieldShape.Choice(EksProvisioning.AllLogs)), "What the control plane writes; everything unless written."),
            new Field("retentionDays", new FieldShape.Number(1, 3653), "Days that CloudWatch keeps them. Default: 90."),
        ]), "Logs of the control plane."),
        Field.RequiredObject("access", "Who may do what on the cluster, by access entries.",
            new Field("admins", new FieldShape.List(new FieldShape.Text(TextFormat.RoleArn)), "ARNs of the roles that administer it; the one that Pulumi runs as must be among them.") { IsRequired = true },
            new Field("viewers", new FieldShape.List(new FieldShape.Text(TextFormat.RoleArn)), "ARNs of the roles that may look at everything but secrets.")),
        new Field("addons", new FieldShape.TextMap(TextFormat.NamespaceName, TextFormat.CloudId), "Versions of add-ons, e.g. vpc-cni: v1.20.0-eksbuild.1; those that a cluster needs come without being named."),
        NodePoolReader.Field(
            "m7i.large",
            new Field("otherMachineTypes", ProvisioningFields.Ids, "Instance types that are as good, which spot needs."),
            new Field("image", new FieldShape.Choice([EksNodePool.UsualImage, "BOTTLEROCKET_ARM_64", "AL2023_x86_64_STANDARD", "AL2023_ARM_64_STANDARD"]), $"Image of the nodes. Default: {EksNodePool.UsualImage}.")),
        ProvisioningFields.DeletionProtection,
    ]);

    /// <summary>What is written.</summary>
    public static EksProvisioning? Read(YamlObject written)
    {
        if (written.Text("account") is not { } account || written.Text("region") is not { } region || written.Text("version") is not { } version || ReadNetwork(written) is not { } network)
        {
            return null;
        }

        var logs = written.Object("logs");
        return new EksProvisioning(account, region, version)
        {
            Name = written.Text("name"),
            HasExtendedSupport = Support.Read(written, "support") ?? false,
            Network = network,
            Endpoint = ApiEndpointReader.Read(written),
            Key = ClusterKeyReader.Read(written),
            Logs = logs.Map?.Get("kinds") is null ? EksProvisioning.AllLogs : logs.TextList("kinds"),
            RetentionDays = logs.Number("retentionDays") ?? EksProvisioning.UsualRetentionDays,
            Admins = written.Object("access").TextList("admins"),
            Viewers = written.Object("access").TextList("viewers"),
            Addons = written.TextMap("addons"),
            NodePools = NodePoolReader.Read(written, (pool, name, machineType) => new EksNodePool(name, machineType)
            {
                Min = 0,
                Max = 0,
                OtherMachineTypes = pool.TextList("otherMachineTypes"),
                Image = pool.Text("image") ?? EksNodePool.UsualImage,
            }),
            HasDeletionProtection = written.Flag("deletionProtection"),
        };
    }

    private static EksNetwork? ReadNetwork(YamlObject written)
    {
        var (created, used) = (NetworkReader.Created(written), NetworkReader.Used(written));
        return created.Text("cidr") is { } cidr ? new EksNetwork.Created(cidr, created.TextList("zones"), Nat.Read(created, "nat") ?? true)
            : used.Text("vpcId") is { } vpc ? new EksNetwork.Used(vpc, [.. used.Objects("subnets").Select(s => ReadSubnet(s.Item)).OfType<EksSubnet>()])
            : null;
    }

    private static EksSubnet? ReadSubnet(YamlObject item) => item.Text("id") is { } id && item.Text("zone") is { } zone ? new EksSubnet(id, zone) : null;
}
