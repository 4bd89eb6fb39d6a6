using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;
using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.References;

/// <summary>Checks what pods refer to: Secrets, ConfigMaps, claims, accounts, their own volumes and ports.</summary>
internal static class PodReferences
{
    /// <summary>The findings.</summary>
    public static IEnumerable<(string Path, string Message)> Check(PodTemplate pod, ManifestSet set, ProvidedKeys keys) =>
    [
        .. Wanted(pod).Where(w => !w.IsOptional && w.Name is not null)
            .Select(w => (w.Path, Message: keys.ProblemWith(pod.Owner, (w.Kind, w.Name ?? string.Empty, w.Key))))
            .Where(f => f.Message is not null).Select(f => (f.Path, f.Message ?? string.Empty)),
        .. Others(pod, set),
        .. pod.Containers.SelectMany(c => Mounts(pod, c).Concat(Probes(c))),
    ];

    private static IEnumerable<(string Path, string Kind, string? Name, string? Key, bool IsOptional)> Wanted(PodTemplate pod)
    {
        foreach (var (path, container) in pod.Containers)
        {
            foreach (var (i, entry) in Node.Maps(container, "env"))
            {
                yield return Key($"{path}.env[{i}]", "Secret", Node.Map(entry, "valueFrom", "secretKeyRef"));
                yield return Key($"{path}.env[{i}]", "ConfigMap", Node.Map(entry, "valueFrom", "configMapKeyRef"));
            }

            foreach (var (i, entry) in Node.Maps(container, "envFrom"))
            {
                yield return Whole($"{path}.envFrom[{i}]", "Secret", Node.Map(entry, "secretRef"), "name");
                yield return Whole($"{path}.envFrom[{i}]", "ConfigMap", Node.Map(entry, "configMapRef"), "name");
            }
        }

        foreach (var wanted in pod.Volumes.SelectMany(v => OfVolume(v.Path, v.Volume)).Concat(
            Node.Maps(pod.Spec, "imagePullSecrets").Select(s => Whole($"{pod.SpecPath}.imagePullSecrets[{s.Index}]", "Secret", s.Item, "name"))))
        {
            yield return wanted;
        }
    }

    private static IEnumerable<(string Path, string Kind, string? Name, string? Key, bool IsOptional)> OfVolume(string path, GoMap volume)
    {
        var sources = Node.Maps(volume, "projected", "sources").ToList();
        return
        [
            Whole(path, "Secret", Node.Map(volume, "secret"), "secretName"),
            Whole(path, "ConfigMap", Node.Map(volume, "configMap"), "name"),
            .. ItemsOf(path, "Secret", Node.Map(volume, "secret"), "secretName"),
            .. ItemsOf(path, "ConfigMap", Node.Map(volume, "configMap"), "name"),
            .. sources.SelectMany(s => new[]
            {
                Whole($"{path}.projected.sources[{s.Index}]", "Secret", Node.Map(s.Item, "secret"), "name"),
                Whole($"{path}.projected.sources[{s.Index}]", "ConfigMap", Node.Map(s.Item, "configMap"), "name"),
            }),
        ];
    }

    private static IEnumerable<(string, string, string?, string?, bool)> ItemsOf(string path, string kind, GoMap? source, string nameField) =>
        Node.Maps(source, "items").Select(i =>
            ($"{path}.items[{i.Index}]", kind, Node.Text(source, nameField), Node.Text(i.Item, "key"), Node.At(source, "optional") is true));

    private static (string Path, string Kind, string? Name, string? Key, bool IsOptional) Key(string path, string kind, GoMap? reference) =>
        (path, kind, Node.Text(reference, "name"), Node.Text(reference, "key"), Node.At(reference, "optional") is true);

    private static (string Path, string Kind, string? Name, string? Key, bool IsOptional) Whole(string path, string kind, GoMap? reference, string nameField) =>
        (path, kind, Node.Text(reference, nameField), null, Node.At(reference, "optional") is true);

    private static IEnumerable<(string Path, string Message)> Others(PodTemplate pod, ManifestSet set)
    {
        if (Node.Text(pod.Spec, "serviceAccountName") is { } account && account != "default" && set.Beside(pod.Owner, string.Empty, ("ServiceAccount", account)) is null)
        {
            yield return ($"{pod.SpecPath}.serviceAccountName", $"there is no ServiceAccount '{account}'");
        }

        foreach (var (path, volume) in pod.Volumes)
        {
            if (Node.Text(volume, "persistentVolumeClaim", "claimName") is { } claim
                && set.Beside(pod.Owner, string.Empty, ("PersistentVolumeClaim", claim)) is null)
            {
                yield return (path, $"there is no PersistentVolumeClaim '{claim}'");
            }
        }
    }

    private static IEnumerable<(string Path, string Message)> Mounts(PodTemplate pod, (string Path, GoMap Container) container)
    {
        var names = pod.Volumes.Select(v => Node.Text(v.Volume, "name"))
            .Concat(Node.Maps(pod.Owner.Spec, "volumeClaimTemplates").Select(t => Node.Text(t.Item, "metadata", "name"))).ToHashSet(StringComparer.Ordinal);
        return Node.Maps(container.Container, "volumeMounts")
            .Where(m => !names.Contains(Node.Text(m.Item, "name")))
            .Select(m => ($"{container.Path}.volumeMounts[{m.Index}]", $"the pod has no volume '{Node.Text(m.Item, "name")}'"));
    }

    private static IEnumerable<(string Path, string Message)> Probes((string Path, GoMap Container) container)
    {
        var ports = Node.Maps(container.Container, "ports").Select(p => p.Item).ToList();
        foreach (var probe in new[] { "livenessProbe", "readinessProbe", "startupProbe" })
        {
            var port = Node.At(container.Container, probe, "httpGet", "port") ?? Node.At(container.Container, probe, "tcpSocket", "port");
            if (port is not null && !ports.Exists(p => Equals(Node.At(p, "name"), port) || Equals(Node.At(p, "containerPort"), port)))
            {
                yield return ($"{container.Path}.{probe}", $"the container has no port '{port}'");
            }
        }
    }
}
