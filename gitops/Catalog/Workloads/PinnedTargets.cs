using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Adds to deployment targets the commits that a lock pins their manifests to, where reconcilers and templates find them:
/// <c>.Manifests.commit</c>.</summary>
public static class PinnedTargets
{
    /// <summary>The catalog with pinned targets. A commit that a team wrote itself stays.</summary>
    public static EnvironmentCatalog Pin(EnvironmentCatalog catalog, IManifestPins pins) => catalog with
    {
        DeploymentTargets = catalog.DeploymentTargets.Select(target => Pin(target, pins)).ToValueList(),
    };

    private static Sourced<DeploymentTarget> Pin(Sourced<DeploymentTarget> target, IManifestPins pins)
    {
        var manifests = target.Value.Manifests;
        return !manifests.ContainsKey(ManifestPlace.CommitKey)
            && ManifestPlace.Of(manifests) is { } place
            && pins.CommitOf(place.Repo, place.Ref) is { } commit
            ? target with { Value = target.Value with { Manifests = ValueMap.Of(manifests.Append(KeyValuePair.Create(ManifestPlace.CommitKey, commit))) } }
            : target;
    }
}
