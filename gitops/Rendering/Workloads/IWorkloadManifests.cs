namespace LcncInfra.Rendering.Workloads;

/// <summary>Gives the manifests of workloads, which are outside of the control plane: the door through which rendered delivery sees them.</summary>
/// <remarks>
/// Equal requests must get equal texts, whenever and wherever they are made: a request names a commit or a digest.
/// Used by many threads at once. A shell stands behind it.
/// </remarks>
public interface IWorkloadManifests
{
    /// <summary>Fetches and builds; what goes wrong is part of the answer.</summary>
    BuiltManifests Build(WorkloadRequest request);
}
