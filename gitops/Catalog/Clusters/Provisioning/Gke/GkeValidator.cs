using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters.Provisioning.Gke;

/// <summary>Checks what the shape of a cluster on GKE cannot say.</summary>
internal static class GkeValidator
{
    // GKE asks for 48 hours in 32 days, which hold each day of the week four times.
    private const int FewestHoursAWeek = 12;

    /// <summary>Reports what GKE would refuse, or what would do nothing.</summary>
    public static void Validate(YamlObject written, FieldPath path, ObjectContext context)
    {
        NetworkReader.Validate(written, context);
        var (network, at) = (NetworkReader.Created(written), path.Of("network").Of("create"));
        ProvisioningFields.RequireApart(
            [
                ProvisioningFields.ReadRange(network, (at, "nodes"), (8, 28), context),
                ProvisioningFields.ReadRange(network, (at, "pods"), (9, 21), context),
                ProvisioningFields.ReadRange(network, (at, "services"), (16, 27), context),
            ],
            context);
        ApiEndpointReader.Validate(written, path, usesRangesInside: true, context);
        ClusterKeyReader.Validate(written, path, context);
        ProvisioningFields.RequireItems(written.Object("logs"), "kinds", path.Of("logs"), context);
        MaintenanceReader.Validate(written, path, context);
        MaintenanceReader.RequireDays(
            written,
            w => w.Days.Count * w.Hours < FewestHoursAWeek ? $"GKE asks for {FewestHoursAWeek} hours a week" : null,
            context);
        NodePoolValidator.Validate(written, path, context);
        ValidatePools(written, context);
    }

    private static void ValidatePools(YamlObject written, ObjectContext context)
    {
        var pools = written.Objects(NodePoolReader.List).ToList();
        if (pools.Count > 0 && pools.TrueForAll(p => p.Item.Flag("sandbox") == true) && written.Map?.Get(NodePoolReader.List) is { } list)
        {
            context.Report(ProvisioningDiagnostics.OnlySandboxes(list.Span, context.Owner));
        }
    }
}
