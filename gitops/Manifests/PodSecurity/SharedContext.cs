using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.PodSecurity;

/// <summary>Holds what pods and containers may both say of their security against the level "restricted".</summary>
internal static class SharedContext
{
    private static readonly HashSet<string> SeLinuxTypes = new(StringComparer.Ordinal)
    {
        "container_t", "container_init_t", "container_kvm_t", "container_engine_t",
    };

    /// <summary>What breaks the level where it is written; what only one of both has to say is not looked for.</summary>
    public static IEnumerable<(string Path, string Message)> Check(GoMap? context, bool isWindows)
    {
        if (Node.At(context, "runAsNonRoot") is false)
        {
            yield return (".runAsNonRoot", "pods must not run as root");
        }

        if (Node.At(context, "runAsUser") is 0L)
        {
            yield return (".runAsUser", "pods must not run as user 0");
        }

        if (Node.At(context, "windowsOptions", "hostProcess") is true)
        {
            yield return (".windowsOptions.hostProcess", "pods must not run as a process of the host");
        }

        if (!isWindows && Node.Text(context, "seccompProfile", "type") is { } seccomp && !IsSeccomp(seccomp))
        {
            yield return (".seccompProfile.type", "the seccomp profile must be 'RuntimeDefault' or 'Localhost'");
        }

        if (Node.Text(context, "appArmorProfile", "type") is { } appArmor && !IsSeccomp(appArmor))
        {
            yield return (".appArmorProfile.type", "the AppArmor profile must be 'RuntimeDefault' or 'Localhost'");
        }

        if (Node.Map(context, "seLinuxOptions") is { } options && !IsSeLinux(options))
        {
            yield return (".seLinuxOptions", "SELinux user, role and foreign types must not be set");
        }
    }

    /// <summary>Whether a profile confines.</summary>
    public static bool IsSeccomp(string? type) => type is "RuntimeDefault" or "Localhost";

    private static bool IsSeLinux(GoMap options) =>
        Node.Text(options, "user") is null && Node.Text(options, "role") is null
        && (Node.Text(options, "type") is not { } type || SeLinuxTypes.Contains(type));
}
