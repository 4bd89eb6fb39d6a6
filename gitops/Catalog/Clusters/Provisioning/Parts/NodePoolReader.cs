using System.Globalization;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters.Provisioning.Parts;

/// <summary>Reads what node pools of all clouds have.</summary>
internal static class NodePoolReader
{
    /// <summary>The field that lists them.</summary>
    public const string List = "nodePools";

    /// <summary>The field, with what pools of a cloud have beside the rest.</summary>
    public static Field Field(string machineType, params IEnumerable<Field> own) => new(
        List,
        new FieldShape.List(new FieldShape.Object(
        [
            Kinds.Field.RequiredText("name", TextFormat.NamespaceName, "Name of the pool, unique in the cluster."),
            Kinds.Field.RequiredText("machineType", TextFormat.CloudId, $"Size of its machines, e.g. {machineType}."),
            new Field("min", new FieldShape.Number(0, 1000), "The fewest nodes.") { IsRequired = true },
            new Field("max", new FieldShape.Number(1, 1000), "The most nodes.") { IsRequired = true },
            new Field("zones", ProvisioningFields.Ids, "Zones that its nodes are in; all of the cluster's unless written."),
            new Field("labels", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.LabelValue), "Labels of its nodes."),
            new Field("taints", new FieldShape.List(new FieldShape.Object(
            [
                Kinds.Field.RequiredText("key", TextFormat.LabelKey, "Key of the taint."),
                Kinds.Field.OptionalText("value", TextFormat.LabelValue, "Value of the taint."),
                new Field("effect", new FieldShape.Choice([.. Enum.GetNames<TaintEffect>()]), "What it does to pods that do not tolerate it.") { IsRequired = true },
            ])), "What keeps pods away unless they tolerate it."),
            new Field("diskGiB", new FieldShape.Number(30, 16384), string.Create(CultureInfo.InvariantCulture, $"Gibibytes of each node's disk. Default: {NodePool.UsualDiskGiB}.")),
            new Field("spot", new FieldShape.Flag(), "Whether the cloud may take its nodes away at any time, for a lower price."),
            .. own,
        ])),
        "Its nodes, by pools that are alike.")
    {
        IsRequired = true,
    };

    /// <summary>The pools; one that lacks what a pool must have is left out, which the shape reports.</summary>
    public static ValueList<T> Read<T>(YamlObject written, Func<YamlObject, string, string, T> make)
        where T : NodePool =>
        [.. written.Objects(List).Select(p => ReadPool(p.Item, make)).OfType<T>()];

    private static T? ReadPool<T>(YamlObject pool, Func<YamlObject, string, string, T> make)
        where T : NodePool =>
        pool.Text("name") is { } name && pool.Text("machineType") is { } machineType
            ? make(pool, name, machineType) with
            {
                Min = pool.Number("min") ?? 0,
                Max = pool.Number("max") ?? 0,
                Zones = pool.TextList("zones"),
                Labels = pool.TextMap("labels"),
                Taints = [.. pool.Objects("taints").Select(t => ReadTaint(t.Item)).OfType<Taint>()],
                DiskGiB = pool.Number("diskGiB") ?? NodePool.UsualDiskGiB,
                IsSpot = pool.Flag("spot") ?? false,
            }
            : null;

    private static Taint? ReadTaint(YamlObject item) =>
        item.Text("key") is { } key && Enum.TryParse<TaintEffect>(item.Text("effect"), out var effect) && Enum.IsDefined(effect)
            ? new Taint(key, item.Text("value") ?? string.Empty, effect)
            : null;
}
