using System.Globalization;
using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;
using LcncInfra.Model.Quantities;
using LcncInfra.Templating.Values;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Amounts;

/// <summary>Reads what the objects of a rendered file ask a cluster for: requests of their containers by the number of pods, and volumes.</summary>
public static class FileAmountReader
{
    // What Kubernetes and KEDA do where nothing is written.
    private const long UsualMostOfKeda = 100;

    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal) { "Deployment", "ReplicaSet", "Rollout", "StatefulSet", "ReplicationController", "Pod" };

    /// <summary>What a file asks for; nothing for one that holds no such objects.</summary>
    public static FileAmounts Read(ReadOnlySpan<byte> content)
    {
        if (!RelevantKinds.AreIn(content))
        {
            return FileAmounts.None;
        }

        var objects = DocumentReader.Read(content).Objects;
        var amounts = objects.Select(o => Of(o, objects)).Aggregate(FileAmounts.None, (sum, next) => new FileAmounts(
            sum.Cpu + next.Cpu, sum.Memory + next.Memory, sum.Storage + next.Storage));
        return amounts with
        {
            Uncounted = [.. objects.Where(o => !Counted.Contains(o.Kind) && PodTemplates.In(o).Any()).Select(o => o.ToString()).Order(StringComparer.Ordinal)],
        };
    }

    private static FileAmounts Of(ManifestObject item, IReadOnlyList<ManifestObject> beside)
    {
        if (item.Is(string.Empty, "PersistentVolumeClaim"))
        {
            return FileAmounts.None with { Storage = Times(StorageOf(item.Root), (1, 1)) };
        }

        if (!Counted.Contains(item.Kind) || PodTemplates.In(item).FirstOrDefault() is not { } pod)
        {
            return FileAmounts.None;
        }

        var replicas = ReplicasOf(item, beside);
        var containers = pod.Containers.Where(IsRunning).Select(c => c.Container).ToList();
        var claims = Node.Maps(item.Spec, "volumeClaimTemplates").Sum(c => StorageOf(c.Item));
        return new FileAmounts(
            Times(containers.Sum(c => AskedBy(c, "cpu")), replicas), Times(containers.Sum(c => AskedBy(c, "memory")), replicas), Times(claims, replicas));
    }

    // What runs before the others is gone when they run, unless it is a sidecar.
    private static bool IsRunning((string Path, GoMap Container) item) =>
        item.Path.Contains(".containers[", StringComparison.Ordinal)
        || (item.Path.Contains(".initContainers[", StringComparison.Ordinal) && Node.Text(item.Container, "restartPolicy") == "Always");

    private static (long Least, long Most) ReplicasOf(ManifestObject item, IReadOnlyList<ManifestObject> beside)
    {
        var written = item.Kind == "Pod" ? 1 : Node.At(item.Spec, "replicas") as long? ?? 1;
        var scaler = beside.FirstOrDefault(o => o.Kind is "HorizontalPodAutoscaler" or "ScaledObject"
            && Node.Text(o.Spec, "scaleTargetRef", "name") == item.Name && (Node.Text(o.Spec, "scaleTargetRef", "kind") ?? "Deployment") == item.Kind);
        return scaler switch
        {
            null => (written, written),
            { Kind: "ScaledObject" } => (Node.At(scaler.Spec, "minReplicaCount") as long? ?? 0, Node.At(scaler.Spec, "maxReplicaCount") as long? ?? UsualMostOfKeda),
            _ => (Node.At(scaler.Spec, "minReplicas") as long? ?? 1, Node.At(scaler.Spec, "maxReplicas") as long? ?? written),
        };
    }

    // A limit is a request, where no request is written.
    private static decimal AskedBy(GoMap container, string resource) =>
        AmountOf(Node.At(container, "resources", "requests", resource) ?? Node.At(container, "resources", "limits", resource));

    private static decimal StorageOf(GoMap claim) => AmountOf(Node.At(claim, "spec", "resources", "requests", "storage"));

    private static decimal AmountOf(object? written) =>
        Quantity.TryParse(Convert.ToString(written, CultureInfo.InvariantCulture), out var quantity) ? quantity.Amount : 0m;

    private static AmountRange Times(decimal amount, (long Least, long Most) count) => new(amount * count.Least, amount * count.Most);
}
