using System.Globalization;
using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.Images;

/// <summary>Finds the images that objects run: in pods and their templates wherever a kind has them, and where operators are told them.</summary>
public static class ImageFinder
{
    private static readonly string[] Lists = ["containers", "initContainers", "ephemeralContainers"];

    // Argo Workflows and Tekton have words of their own for what runs in a pod.
    private static readonly Dictionary<string, (string[] Lists, string[] Single)> OfGroups = new(StringComparer.Ordinal)
    {
        ["argoproj.io"] = (["sidecars"], ["container", "script"]),
        ["tekton.dev"] = (["steps", "sidecars"], ["stepTemplate"]),
    };

    // What an operator runs is what its object says, and the operator's choice where it says nothing.
    private static readonly Dictionary<(string Group, string Kind), string[][]> OfOperators = new()
    {
        [("kafka.strimzi.io", "Kafka")] = [["spec", "kafka", "image"]],
        [("kafka.strimzi.io", "KafkaConnect")] = [["spec", "image"]],
        [("monitoring.coreos.com", "Alertmanager")] = [["spec", "image"]],
        [("monitoring.coreos.com", "Prometheus")] = [["spec", "image"]],
        [("opentelemetry.io", "OpenTelemetryCollector")] = [["spec", "image"]],
        [("postgresql.cnpg.io", "Cluster")] = [["spec", "imageName"]],
    };

    // Objects that bring others, which nobody sees before they are on the cluster.
    private static readonly HashSet<(string Group, string Kind)> Bringers =
    [
        ("argoproj.io", "Application"), ("argoproj.io", "ApplicationSet"), ("helm.cattle.io", "HelmChart"), ("helm.toolkit.fluxcd.io", "HelmRelease"), ("kustomize.toolkit.fluxcd.io", "Kustomization"),
    ];

    // Objects that describe what others may be.
    private static readonly HashSet<string> Descriptions = new(StringComparer.Ordinal)
    {
        "admissionregistration.k8s.io", "apiextensions.k8s.io", "constraints.gatekeeper.sh", "kyverno.io", "policies.kyverno.io", "policy.sigstore.dev", "templates.gatekeeper.sh",
    };

    /// <summary>The images of an object, in the order in which they are written.</summary>
    public static IEnumerable<ImageUse> In(ManifestObject owner)
    {
        if (Descriptions.Contains(owner.Group) || (owner.Group.Length == 0 && owner.Kind is "ConfigMap" or "Secret"))
        {
            return [];
        }

        var named = OfOperators.GetValueOrDefault((owner.Group, owner.Kind), []).SelectMany(path => Text(owner, Node.At(owner.Root, path), string.Join('.', path)));
        return named.Concat(Find(owner, owner.Root, string.Empty));
    }

    /// <summary>Whether an object runs images that it does not name.</summary>
    public static bool BringsUnseen(ManifestObject owner) =>
        Bringers.Contains((owner.Group, owner.Kind))
        || (OfOperators.TryGetValue((owner.Group, owner.Kind), out var paths) && paths.All(path => Node.Text(owner.Root, path) is null));

    private static IEnumerable<ImageUse> Find(ManifestObject owner, object? value, string path) => value switch
    {
        GoMap map => InPods(owner, map, path).Concat(map.Entries.SelectMany(e => e.Key is string key ? Find(owner, e.Value, Below(path, key)) : [])),
        GoList list => list.Items.SelectMany((item, i) => Find(owner, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"))),
        _ => [],
    };

    private static IEnumerable<ImageUse> InPods(ManifestObject owner, GoMap map, string path)
    {
        var own = OfGroups.GetValueOrDefault(owner.Group, ([], []));
        return Lists.Concat(own.Lists).SelectMany(list => Node.Maps(map, list).SelectMany(c => Text(owner, Node.At(c.Item, "image"), Item(path, list, c.Index))))
            .Concat(own.Single.SelectMany(key => Text(owner, Node.At(map, key, "image"), Below(path, $"{key}.image"))))
            .Concat(Node.Maps(map, "volumes").SelectMany(v => Text(owner, Node.At(v.Item, "image", "reference"), $"{Item(path, "volumes", v.Index)}.reference")));
    }

    private static string Item(string path, string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{Below(path, list)}[{index}].image");

    private static IEnumerable<ImageUse> Text(ManifestObject owner, object? value, string path) => value is string { Length: > 0 } image ? [new ImageUse(image, owner.ToString(), path)] : [];

    private static string Below(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
