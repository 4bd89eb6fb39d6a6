using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Networks;

namespace LcncInfra.Catalog.Clusters.Provisioning.Aks;

/// <summary>Checks what the shape of a cluster on AKS cannot say.</summary>
internal static class AksValidator
{
    private const int LongestPoolName = 12;

    /// <summary>Reports what AKS would refuse, or what would do nothing.</summary>
    public static void Validate(YamlObject written, FieldPath path, ObjectContext context)
    {
        NetworkReader.Validate(written, context);
        ValidateRanges(written, path, context);
        ApiEndpointReader.Validate(written, path, usesRangesInside: false, context);
        ClusterKeyReader.Validate(written, path, context);
        ValidateKey(written.Object("encryption"), path.Of("encryption"), context);
        ProvisioningFields.RequireItems(written.Object("logs"), "kinds", path.Of("logs"), context);
        ProvisioningFields.RequireItems(written.Object("access"), "adminGroups", path.Of("access"), context);
        if (written.Object("logs").Text("workspace") is not null)
        {
            ProvisioningFields.RefuseBeside(written.Object("logs"), "retentionDays", (path.Of("logs"), "'workspace', whose owner says how long"), context);
        }

        MaintenanceReader.Validate(written, path, context);
        MaintenanceReader.RequireDays(written, w => w.Days.Count > 1 ? "AKS takes one day of the week" : null, context);
        NodePoolValidator.Validate(written, path, context);
        ValidatePools(written, context);
    }

    private static void ValidateRanges(YamlObject written, FieldPath path, ObjectContext context)
    {
        var (created, used) = (NetworkReader.Created(written), NetworkReader.Used(written));
        var (network, at) = created.Map is not null ? (created, path.Of("network").Of("create")) : (used, path.Of("network").Of("use"));
        ProvisioningFields.RequireApart(
            [
                ProvisioningFields.ReadRange(network, (at, "cidr"), (8, 22), context),
                ProvisioningFields.ReadRange(network, (at, "podCidr"), (8, 23), context) ?? Usual(network, AksNetwork.UsualPodCidr),
                ProvisioningFields.ReadRange(network, (at, "serviceCidr"), (12, 26), context) ?? Usual(network, AksNetwork.UsualServiceCidr),
            ],
            context);
    }

    // What is not written can be in the way of what is.
    private static (CidrBlock Block, SourceSpan At, string Path)? Usual(YamlObject network, string range) =>
        network.Map is { } map && CidrBlock.TryParse(range, out var block) ? (block, map.Span, range) : null;

    private static void ValidateKey(YamlObject key, FieldPath path, ObjectContext context)
    {
        if (key.Text("key") is null)
        {
            ProvisioningFields.RefuseBeside(key, "keyVault", (path, "a key that is made"), context);
        }
        else if (key.Text("keyVault") is null && key.Map is { } map)
        {
            context.Report(ProvisioningDiagnostics.KeyWithoutVault(map.Span, context.Owner));
        }
    }

    private static void ValidatePools(YamlObject written, ObjectContext context)
    {
        foreach (var (_, pool) in written.Objects(NodePoolReader.List))
        {
            if (pool.Text("name") is { } name && (name.Length > LongestPoolName || !char.IsAsciiLetterLower(name[0]) || !name.All(char.IsAsciiLetterOrDigit)) && pool.Map?.Get("name") is { } value)
            {
                context.Report(ProvisioningDiagnostics.PoolNameOfAks(value.Span, context.Owner, name));
            }

            if (pool.Text("mode") == "System" && pool.Flag("spot") == true && pool.Map?.Get("spot") is { } spot)
            {
                context.Report(ProvisioningDiagnostics.SystemOnSpot(spot.Span, context.Owner));
            }
        }

        if (written.Map?.Get(NodePoolReader.List) is YamlList { Items.Count: > 0 } list && !written.Objects(NodePoolReader.List).Any(p => p.Item.Text("mode") == "System" && p.Item.Number("min") > 0))
        {
            context.Report(ProvisioningDiagnostics.NoSystemPool(list.Span, context.Owner));
        }
    }
}
