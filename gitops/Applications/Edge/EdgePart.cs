using System.Text.Json.Nodes;
using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Edge;

/// <summary>What an app needs where its cluster is at the edge: a queue for writes, times to fetch in, nodes and devices.</summary>
public sealed class EdgePart : AppPart
{
    /// <summary>Name of the volume of the queue.</summary>
    public const string QueueVolume = "queue";

    /// <inheritdoc/>
    public override PodPart Pod(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (app.Spec.Edge is not { } edge)
        {
            return PodPart.None;
        }

        return new PodPart
        {
            Variables = ValueMap.Of(Variables(edge)),
            Resources = edge.Devices,
            Spec = [("nodeSelector", ObjectTree.Texts(edge.NodeLabels))],
            Mounts = edge.Queue is { } queue ? [ObjectTree.Map(("name", QueueVolume), ("mountPath", queue.Path))] : [],
            VolumeClaims = edge.Queue is { } claimed
                ? [ObjectTree.Map(("metadata", ObjectTree.Map(("name", QueueVolume))), ("spec", ObjectTree.Claim(claimed.Size, claimed.StorageClass)))]
                : [],
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Variables(Catalog.Apps.Operations.AppEdge edge)
    {
        if (edge.Queue is { } queue)
        {
            yield return KeyValuePair.Create("LCNC_QUEUE_PATH", queue.Path);
        }

        if (edge.RefreshWindows.Count > 0)
        {
            yield return KeyValuePair.Create("LCNC_REFRESH_WINDOWS", new JsonArray([.. edge.RefreshWindows.Select(w => new JsonObject
            {
                ["schedule"] = w.Schedule,
                ["duration"] = w.Duration,
                ["timeZone"] = w.TimeZone,
            })]).ToJsonString());
        }
    }
}
