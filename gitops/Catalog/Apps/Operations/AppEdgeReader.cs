using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Operations;

/// <summary>Reads what an app needs at the edge.</summary>
internal static class AppEdgeReader
{
    private const string UsualPath = "/queue";
    private const string UsualZone = "UTC";

    /// <summary>The field.</summary>
    public static Field Field { get; } = new("edge", new FieldShape.Object(
    [
        new Field("queue", new FieldShape.Object(
        [
            Field.RequiredText("size", TextFormat.Quantity, "Its size, e.g. 1Gi."),
            Field.OptionalText("path", TextFormat.AbsolutePath, "Folder of the container that it appears in; /queue, if it is not written."),
            Field.OptionalText("storageClass", TextFormat.Name, "Its class; the cluster's default, if it is not written."),
        ]), "A volume that keeps writes until the centre takes them."),
        new Field("refreshWindows", new FieldShape.List(new FieldShape.Object(
        [
            Field.RequiredText("schedule", TextFormat.Schedule, "When it begins, in the five fields of cron."),
            Field.RequiredText("duration", TextFormat.Duration, "How long it lasts, e.g. 2h."),
            Field.OptionalText("timeZone", TextFormat.TimeZone, "The time zone; UTC, if it is not written."),
        ])), "When data may be fetched from the centre; always, if it is not written."),
        new Field("nodeLabels", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.LabelValue), "Labels of the nodes that the pods run on."),
        new Field("devices", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.Quantity), "Devices that each pod uses, e.g. example.com/scanner: 1."),
    ]), "What the app needs where its cluster is at the edge.");

    /// <summary>What an app needs at the edge; <see langword="null"/> if nothing.</summary>
    public static AppEdge? Read(YamlObject spec)
    {
        var edge = spec.Object("edge");
        var queue = edge.Object("queue");
        return edge.Map is null
            ? null
            : new AppEdge
            {
                Queue = queue.TextOrNumber("size") is { } size ? new EdgeQueue(size, queue.Text("path") ?? UsualPath, queue.Text("storageClass")) : null,
                RefreshWindows = [.. edge.Objects("refreshWindows").Select(w => ReadWindow(w.Item)).OfType<RefreshWindow>()],
                NodeLabels = edge.TextMap("nodeLabels"),
                Devices = ValueMap.Of(QuantityReader.Read(edge, "devices").Select(d => KeyValuePair.Create(d.Resource, d.Quantity.ToString()))),
            };
    }

    private static RefreshWindow? ReadWindow(YamlObject window) => window.Text("schedule") is { } schedule && window.Text("duration") is { } duration
        ? new RefreshWindow(schedule, duration, window.Text("timeZone") ?? UsualZone)
        : null;
}
