using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Guardrails.Waiving;
using LcncInfra.Manifests.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Tree.Fleet;

/// <summary>Finds what of the control plane a generated file comes from, by its owner.</summary>
internal sealed class TreePlaces(JudgedTree tree)
{
    private readonly Dictionary<string, Sourced<ClusterType>> _clusterTypes =
        tree.Catalog.ClusterTypes.ToDictionary(c => c.Value.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, Sourced<DeploymentTarget>> _targets =
        tree.Catalog.DeploymentTargets.DistinctBy(t => t.Value.Name, StringComparer.Ordinal).ToDictionary(t => t.Value.Name, StringComparer.Ordinal);

    /// <summary>The cluster type and the deployment target of an owner, <c>clusterType/deploymentTarget</c>; <see langword="null"/> what it has not.</summary>
    public (Sourced<ClusterType>? ClusterType, Sourced<DeploymentTarget>? Target) Of(string owner)
    {
        var slash = owner.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? (_clusterTypes.GetValueOrDefault(owner), null)
            : (_clusterTypes.GetValueOrDefault(owner[..slash]), _targets.GetValueOrDefault(owner[(slash + 1)..]));
    }

    /// <summary>Where the control plane says it.</summary>
    public static SourceSpan At((Sourced<ClusterType>? ClusterType, Sourced<DeploymentTarget>? Target) place) =>
        place.Target?.At("name") ?? place.ClusterType?.At("metadata.name") ?? SourceSpan.None;

    /// <summary>An object at a place, as waivers look at it.</summary>
    public static WaivableSubject SubjectOf((Sourced<ClusterType>? ClusterType, Sourced<DeploymentTarget>? Target) place, ManifestObject item) => Subject(place) with
    {
        Kind = item.Kind,
        Namespace = item.Namespace,
        Name = item.Name,
        Labels = ValueMap.Of(item.Labels),
    };

    /// <summary>A place, as waivers look at it.</summary>
    public static WaivableSubject Subject((Sourced<ClusterType>? ClusterType, Sourced<DeploymentTarget>? Target) place) => new()
    {
        ClusterType = place.ClusterType?.Value.Name,
        ClusterTypeLabels = place.ClusterType?.Value.Labels,
        Workload = place.Target?.Value.Workload,
        TargetLabels = place.Target?.Value.Labels,
    };
}
