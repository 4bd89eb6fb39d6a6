using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;
using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.PodSecurity;

/// <summary>Holds containers against the level "restricted".</summary>
internal static class RestrictedContainers
{
    /// <summary>What breaks the level, with paths inside of the container.</summary>
    public static IEnumerable<(string Path, string Message)> Check(PodTemplate pod, GoMap container, bool isWindows)
    {
        var context = Node.Map(container, "securityContext");
        var ofPod = Node.Map(pod.Spec, "securityContext");
        var common = Always(container, context).Concat(SharedContext.Check(context, isWindows)
            .Select(f => ($".securityContext{f.Path}", f.Message)));
        return isWindows ? common : common.Concat(OnLinux(context, ofPod));
    }

    private static IEnumerable<(string Path, string Message)> Always(GoMap container, GoMap? context)
    {
        if (Node.At(context, "privileged") is true)
        {
            yield return (".securityContext.privileged", "containers must not be privileged");
        }

        if (Node.Text(context, "procMount") is { } mount && mount != "Default")
        {
            yield return (".securityContext.procMount", "/proc must be mounted as by default");
        }

        if (Node.Maps(container, "ports").Any(p => Node.At(p.Item, "hostPort") is not (null or 0L)))
        {
            yield return (".ports", "ports of the host must not be used");
        }

        foreach (var probe in new[] { "livenessProbe", "readinessProbe", "startupProbe" })
        {
            if (Node.Text(container, probe, "httpGet", "host") is not null || Node.Text(container, probe, "tcpSocket", "host") is not null)
            {
                yield return ($".{probe}", "probes must not name a host");
            }
        }
    }

    private static IEnumerable<(string Path, string Message)> OnLinux(GoMap? context, GoMap? ofPod)
    {
        if (Node.At(context, "allowPrivilegeEscalation") is not false)
        {
            yield return (".securityContext.allowPrivilegeEscalation", "it must be false");
        }

        // What a container says goes before what its pod says.
        if ((Node.At(context, "runAsNonRoot") ?? Node.At(ofPod, "runAsNonRoot")) is not true)
        {
            yield return (".securityContext.runAsNonRoot", "it must be true, here or for the whole pod");
        }

        if (!SharedContext.IsSeccomp(Node.Text(context, "seccompProfile", "type") ?? Node.Text(ofPod, "seccompProfile", "type")))
        {
            yield return (".securityContext.seccompProfile.type", "it must be 'RuntimeDefault' or 'Localhost', here or for the whole pod");
        }

        if (!Node.Texts(context, "capabilities", "drop").Contains("ALL", StringComparer.Ordinal))
        {
            yield return (".securityContext.capabilities.drop", "'ALL' capabilities must be dropped");
        }

        foreach (var added in Node.Texts(context, "capabilities", "add").Where(c => c != "NET_BIND_SERVICE"))
        {
            yield return (".securityContext.capabilities.add", $"capability '{added}' must not be added");
        }
    }
}
