using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Networks;

namespace LcncInfra.Catalog.Clusters.Provisioning.Parts;

/// <summary>What the fields of all clouds have in common.</summary>
internal static class ProvisioningFields
{
    /// <summary>The field with the cluster's name in the cloud.</summary>
    public static Field Name { get; } = Field.OptionalText("name", TextFormat.NamespaceName, "What the cloud calls it, for clusters that are taken over; ENVIRONMENT-CLUSTER unless written.");

    /// <summary>A list of ids or names of a cloud.</summary>
    public static FieldShape Ids { get; } = new FieldShape.List(new FieldShape.Text(TextFormat.CloudId));

    /// <summary>A list of ranges of addresses.</summary>
    public static FieldShape Ranges { get; } = new FieldShape.List(new FieldShape.Text(TextFormat.Cidr));

    /// <summary>The field that keeps Azure from deleting the cluster, which it can only together with all that is part of it.</summary>
    public static Field AzureLock { get; } = new(
        "deletionProtection", new FieldShape.Flag(), "Whether a lock of Azure refuses to delete the cluster, and with it its node pools: to replace one, take it away first. Default: false.");

    /// <summary>The field that keeps a cloud from deleting the cluster.</summary>
    public static Field DeletionProtection { get; } =
        new("deletionProtection", new FieldShape.Flag(), "Whether the cloud itself refuses to delete the cluster. Default: true in environments of class production.");

    /// <summary>Reports a list that must have items and has none.</summary>
    public static void RequireItems(YamlObject written, string key, FieldPath path, ObjectContext context)
    {
        if (written.Map?.Get(key) is YamlList { Items.Count: 0 } list)
        {
            context.Report(ProvisioningDiagnostics.EmptyList(list.Span, context.Owner, path.Of(key).ToString()));
        }
    }

    /// <summary>Reports a setting that does nothing beside another one.</summary>
    public static void RefuseBeside(YamlObject written, string key, (FieldPath Path, string Other) beside, ObjectContext context)
    {
        if (written.Map?.Find(key) is { Value.IsNull: false } entry)
        {
            context.Report(ProvisioningDiagnostics.WithoutEffect(entry.KeySpan, context.Owner, beside.Path.Of(key).ToString(), beside.Other));
        }
    }

    /// <summary>The range that a field says, if it is one that can be used; else it is reported.</summary>
    public static (CidrBlock Block, SourceSpan At, string Path)? ReadRange(YamlObject written, (FieldPath Path, string Key) field, (int Least, int Most) bits, ObjectContext context)
    {
        if (written.Text(field.Key) is not { } text || written.Map?.Get(field.Key) is not { } value)
        {
            return null;
        }

        var path = field.Path.Of(field.Key).ToString();
        if (CidrBlock.TryParse(text, out var block) && block.Bits >= bits.Least && block.Bits <= bits.Most)
        {
            return (block, value.Span, path);
        }

        // What is no range at all was reported by the shape.
        if (text.Contains('/', StringComparison.Ordinal))
        {
            context.Report(ProvisioningDiagnostics.UnusableRange(value.Span, (context.Owner, path), text, bits));
        }

        return null;
    }

    /// <summary>Reports ranges of which two have an address in common.</summary>
    public static void RequireApart(IEnumerable<(CidrBlock Block, SourceSpan At, string Path)?> ranges, ObjectContext context)
    {
        var known = ranges.OfType<(CidrBlock Block, SourceSpan At, string Path)>().ToList();
        for (var i = 0; i < known.Count; i++)
        {
            if (known.Take(i).Where(other => other.Block.Overlaps(known[i].Block)).Select(other => other.Path).FirstOrDefault() is { } path)
            {
                context.Report(ProvisioningDiagnostics.Overlapping(known[i].At, context.Owner, known[i].Path, path));
            }
        }
    }
}
