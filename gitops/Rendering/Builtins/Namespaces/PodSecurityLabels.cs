using LcncInfra.Catalog.Tenants;

namespace LcncInfra.Rendering.Builtins.Namespaces;

/// <summary>Makes the labels by which Kubernetes' admission holds the pods of a namespace against levels.</summary>
internal static class PodSecurityLabels
{
    private const string Prefix = "pod-security.kubernetes.io/";

    /// <summary>The labels.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(PodSecurity security)
    {
        (string Mode, PodSecurityLevel? Level)[] modes = [("enforce", security.Enforce), ("audit", security.Audit), ("warn", security.Warn)];
        foreach (var (mode, level) in modes)
        {
            if (level is null)
            {
                continue;
            }

            yield return KeyValuePair.Create($"{Prefix}{mode}", NameOf(level.Value));
            if (security.Version is { } version)
            {
                yield return KeyValuePair.Create($"{Prefix}{mode}-version", version);
            }
        }
    }

    private static string NameOf(PodSecurityLevel level) => level switch
    {
        PodSecurityLevel.Privileged => "privileged",
        PodSecurityLevel.Baseline => "baseline",
        PodSecurityLevel.Restricted => "restricted",
        _ => throw new InvalidOperationException($"Unknown level {level}."),
    };
}
