using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters.Provisioning.Parts;

/// <summary>Checks what the shape of node pools cannot say.</summary>
internal static class NodePoolValidator
{
    /// <summary>Reports pools that no cloud would make.</summary>
    public static void Validate(YamlObject written, FieldPath path, ObjectContext context)
    {
        ProvisioningFields.RequireItems(written, NodePoolReader.List, path, context);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, pool) in written.Objects(NodePoolReader.List))
        {
            var at = path.Of(NodePoolReader.List).Of(index);
            if (pool.Text("name") is { } name && !seen.Add(name) && pool.Map?.Get("name") is { } again)
            {
                context.Report(ProvisioningDiagnostics.DuplicatePool(again.Span, context.Owner, name));
            }

            if (pool.Number("min") is { } min && pool.Number("max") is { } max && min > max && pool.Map?.Get("min") is { } value)
            {
                context.Report(ProvisioningDiagnostics.MinAboveMax(value.Span, context.Owner, at.ToString(), (min, max)));
            }
        }
    }
}
