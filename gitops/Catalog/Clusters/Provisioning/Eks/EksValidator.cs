using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters.Provisioning.Eks;

/// <summary>Checks what the shape of a cluster on EKS cannot say.</summary>
internal static class EksValidator
{
    private const int FewestZones = 2;

    private const int MostZones = 4;

    // What CloudWatch offers.
    private static readonly int[] Retentions = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

    /// <summary>Reports what EKS would refuse, or what would do nothing.</summary>
    public static void Validate(YamlObject written, FieldPath path, ObjectContext context)
    {
        NetworkReader.Validate(written, context);
        ValidateZones(written, context);
        ProvisioningFields.ReadRange(NetworkReader.Created(written), (path.Of("network").Of("create"), "cidr"), (16, 20), context);
        ApiEndpointReader.Validate(written, path, usesRangesInside: true, context);
        ClusterKeyReader.Validate(written, path, context);
        ProvisioningFields.RequireItems(written.Object("logs"), "kinds", path.Of("logs"), context);
        ProvisioningFields.RequireItems(written.Object("access"), "admins", path.Of("access"), context);
        NodePoolValidator.Validate(written, path, context);
        ValidateRetention(written.Object("logs"), context);
        ValidatePools(written, context);
    }

    // The control plane itself asks for two zones, wherever the nodes are.
    private static void ValidateZones(YamlObject written, ObjectContext context)
    {
        var (created, used) = (NetworkReader.Created(written), NetworkReader.Used(written));
        var zones = ZonesOf(written);
        if ((created.Map?.Get("zones") ?? used.Map?.Get("subnets")) is { } list && (zones.Count < FewestZones || (created.Map is not null && zones.Count > MostZones)))
        {
            context.Report(ProvisioningDiagnostics.WrongNumberOfZones(list.Span, context.Owner, zones.Count, (FewestZones, MostZones)));
        }
    }

    private static void ValidateRetention(YamlObject logs, ObjectContext context)
    {
        if (logs.Number("retentionDays") is { } days && !Retentions.Contains(days) && logs.Map?.Get("retentionDays") is { } value)
        {
            context.Report(ProvisioningDiagnostics.RetentionNotOffered(value.Span, context.Owner, days, Array.Find(Retentions, r => r > days)));
        }
    }

    private static void ValidatePools(YamlObject written, ObjectContext context)
    {
        var zones = ZonesOf(written);
        foreach (var zone in written.Objects(NodePoolReader.List).SelectMany(p => p.Item.Items("zones")).OfType<YamlScalar>().Where(z => zones.Count > 0 && !zones.Contains(z.Text)))
        {
            context.Report(ProvisioningDiagnostics.UnknownZone(zone.Span, context.Owner, zone.Text, [.. zones.Order(StringComparer.Ordinal)]));
        }
    }

    private static HashSet<string> ZonesOf(YamlObject written) =>
    [
        .. NetworkReader.Created(written).TextList("zones"),
        .. NetworkReader.Used(written).Objects("subnets").Select(s => s.Item.Text("zone")).OfType<string>(),
    ];
}
