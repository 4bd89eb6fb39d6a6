using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Model.Collections;

namespace LcncInfra.Configuration.Matching;

/// <summary>Finds, among many label sets, those whose every label is found on a cluster type or a deployment target.</summary>
/// <remarks>
/// Kalypso <c>isConfigForClusterTypeAndTarget</c>. Made once for all configs or schemas; a fleet asks it for each cluster type once and for each
/// assignment once, and an assignment looks only at the sets that one of its own labels points to.
/// </remarks>
public sealed class LabelIndex
{
    /// <summary>The label that names a cluster type.</summary>
    public const string ClusterTypeKey = "cluster-type";

    /// <summary>The label that names a deployment target, <c>workload-target</c>.</summary>
    public const string DeploymentTargetKey = "deployment-target";

    /// <summary>The label that names a workload.</summary>
    public const string WorkloadKey = "workload";

    private readonly LabelSet[] _sets;
    private readonly LabelNumbers _numbers = new();

    /// <summary>The index of label sets, which keep their places.</summary>
    public LabelIndex(IReadOnlyList<ValueMap> labelSets) => _sets = [.. labelSets.Select(labels => LabelSet.Of(labels, _numbers))];

    /// <summary>What is left to ask of deployment targets once the cluster type is known.</summary>
    public ClusterTypeIndex For(ClusterType clusterType)
    {
        var index = new ClusterTypeIndex(_numbers);
        for (var i = 0; i < _sets.Length; i++)
        {
            if (_sets[i].Remaining(clusterType) is { } remaining)
            {
                index.Add(i, remaining);
            }
        }

        return index;
    }

    /// <summary>Whether a label says something about where values go, rather than about the object that carries it.</summary>
    public static bool Selects(string key) =>
        key is not ("platform-config" or "kustomize.toolkit.fluxcd.io/name" or "kustomize.toolkit.fluxcd.io/namespace");
}
