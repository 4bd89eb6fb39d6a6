using LcncInfra.Manifests.Findings;
using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;

namespace LcncInfra.Manifests.PodSecurity;

/// <summary>Holds pods against the level "restricted", which includes "baseline".</summary>
/// <remarks>Kubernetes' Pod Security Standards. Windows pods are excused from what Windows does not know.</remarks>
internal static class RestrictedPods
{
    private static readonly string[] HostNamespaces = ["hostNetwork", "hostPID", "hostIPC"];

    private static readonly string[] VolumeTypes =
        ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"];

    private static readonly HashSet<string> SafeSysctls = new(StringComparer.Ordinal)
    {
        "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range",
        "net.ipv4.ip_local_reserved_ports", "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl",
        "net.ipv4.tcp_keepalive_probes",
    };

    /// <summary>What breaks the level.</summary>
    public static IEnumerable<ManifestFinding> Check(PodTemplate pod)
    {
        var isWindows = Node.Text(pod.Spec, "os", "name") == "windows";
        return Host(pod).Concat(Volumes(pod)).Concat(Context(pod, isWindows))
            .Concat(pod.Containers.SelectMany(c => RestrictedContainers.Check(pod, c.Container, isWindows).Select(f => (Path: $"{c.Path}{f.Path}", f.Message))))
            .Select(f => new ManifestFinding(ManifestRule.PodSecurity, pod.Owner, f.Path, f.Message));
    }

    private static IEnumerable<(string Path, string Message)> Host(PodTemplate pod) =>
        HostNamespaces.Where(field => Node.At(pod.Spec, field) is true).Select(field => ($"{pod.SpecPath}.{field}", "pods must not use namespaces of the host"));

    private static IEnumerable<(string Path, string Message)> Volumes(PodTemplate pod) =>
        from volume in pod.Volumes
        from type in Node.Keys(volume.Volume)
        where type != "name" && !VolumeTypes.Contains(type, StringComparer.Ordinal)
        select ($"{volume.Path}.{type}", $"volumes of type '{type}' are not allowed");

    private static IEnumerable<(string Path, string Message)> Context(PodTemplate pod, bool isWindows)
    {
        var path = $"{pod.SpecPath}.securityContext";
        var context = Node.Map(pod.Spec, "securityContext");
        foreach (var (_, sysctl) in Node.Maps(context, "sysctls"))
        {
            if (Node.Text(sysctl, "name") is not { } name || !SafeSysctls.Contains(name))
            {
                yield return ($"{path}.sysctls", "only safe sysctls are allowed");
            }
        }

        foreach (var finding in SharedContext.Check(context, isWindows))
        {
            yield return ($"{path}{finding.Path}", finding.Message);
        }
    }
}
