using LcncInfra.Catalog;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Git;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Locking;

/// <summary>Finds manifests that a lock says nothing about, and that can change by themselves.</summary>
internal static class PinValidator
{
    /// <summary>Reports each target whose manifests have neither commit nor digest although a lock was applied.</summary>
    /// <param name="pinned">The environment, with the pins of the lock.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Validate(EnvironmentCatalog pinned, DiagnosticBag diagnostics)
    {
        foreach (var target in pinned.DeploymentTargets)
        {
            if (UnpinnedOf(target.Value.Manifests) is { } reference)
            {
                diagnostics.Add(LockDiagnostics.Unpinned(target.At("manifests"), target.Value.Name, reference));
            }
        }
    }

    // What git may not be given, no lock can pin: 'lcnc lock' says so.
    private static string? UnpinnedOf(ValueMap manifests) => ManifestArtifact.Of(manifests) switch
    {
        { Digest: null } artifact => artifact.LockedRef,
        null when !manifests.ContainsKey(ManifestPlace.CommitKey) && ManifestPlace.Of(manifests) is { } place && GitUrl.TryParse(place.Repo, out _, out _) => place.Ref,
        _ => null,
    };
}
