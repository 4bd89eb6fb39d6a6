using LcncInfra.Manifests.Findings;
using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;

namespace LcncInfra.Manifests.References;

/// <summary>Checks that what objects refer to is there.</summary>
internal static class ReferenceChecks
{
    /// <summary>The findings.</summary>
    public static IEnumerable<ManifestFinding> Check(ManifestSet set, IReadOnlyList<PodGroup> pods)
    {
        var keys = ProvidedKeys.Of(set);
        var services = ServicePorts.Of(set);
        return set.Objects
            .SelectMany(o => PodTemplates.In(o).SelectMany(p => PodReferences.Check(p, set, keys))
                .Concat(KeyReferences.Check(o, keys))
                .Concat(TargetReferences.Check(o, set))
                .Concat(ServiceReferences.Check(o, services))
                .Concat(services.ClashesOf(o))
                .Concat(PortReferences.Check(o, set, pods))
                .Select(f => new ManifestFinding(ManifestRule.Reference, o, f.Path, f.Message)))
            .Concat(ScalerChecks.Check(set));
    }
}
