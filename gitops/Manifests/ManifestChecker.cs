using LcncInfra.Manifests.Findings;
using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;
using LcncInfra.Manifests.PodSecurity;
using LcncInfra.Manifests.References;
using LcncInfra.Manifests.Selectors;

namespace LcncInfra.Manifests;

/// <summary>Checks what schemas cannot: whether the objects of a set fit each other, and whether their pods are safe.</summary>
/// <remarks>
/// It knows what operators make of their objects (Secrets, Services and pods of databases, certificates, External Secrets, Flagger's primaries), as far
/// as other objects refer to it. Objects of the cluster, such as stores, issuers, gateways and classes, are the platform's and not looked for.
/// </remarks>
public static class ManifestChecker
{
    /// <summary>All findings, in the order of objects; none if the set is sound.</summary>
    public static IReadOnlyList<ManifestFinding> Check(ManifestSet set)
    {
        var pods = PodGroups.Of(set);
        return
        [
            .. set.Objects.SelectMany(o => PodTemplates.In(o).SelectMany(RestrictedPods.Check)),
            .. SelectorChecks.Check(set, pods),
            .. ReferenceChecks.Check(set, pods),
        ];
    }
}
