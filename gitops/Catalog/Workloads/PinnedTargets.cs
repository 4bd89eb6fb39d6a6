using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Adds to deployment targets the commits and digests that a lock pins their manifests to, where reconcilers and templates find them:
/// <c>.Manifests.commit</c> and <c>.Manifests.digest</c>.</summary>
public static class PinnedTargets
{
    /// <summary>The catalog with pinned targets. A commit or digest that a team wrote itself stays.</summary>
    public static EnvironmentCatalog Pin(EnvironmentCatalog catalog, IManifestPins pins) => catalog with
    {
        DeploymentTargets = catalog.DeploymentTargets.Select(target => Pin(target, pins)).ToValueList(),
    };

    private static Sourced<DeploymentTarget> Pin(Sourced<DeploymentTarget> target, IManifestPins pins)
    {
        var manifests = target.Value.Manifests;
        if (!manifests.ContainsKey(ManifestPlace.CommitKey)
            && ManifestPlace.Of(manifests) is { } place
            && pins.CommitOf(place.Repo, place.Ref) is { } commit)
        {
            return With(target, ManifestPlace.CommitKey, commit);
        }

        return !manifests.ContainsKey(ManifestArtifact.DigestKey)
            && ManifestArtifact.Of(manifests) is { } artifact
            && pins.DigestOf(artifact) is { } digest
            ? With(target, ManifestArtifact.DigestKey, digest)
            : target;
    }

    private static Sourced<DeploymentTarget> With(Sourced<DeploymentTarget> target, string key, string pin) => target with
    {
        Value = target.Value with { Manifests = ValueMap.Of(target.Value.Manifests.Append(KeyValuePair.Create(key, pin))) },
    };
}
