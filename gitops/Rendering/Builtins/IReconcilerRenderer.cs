using LcncInfra.Model.Collections;

namespace LcncInfra.Rendering.Builtins;

/// <summary>Writes the objects by which one reconciler deploys assignments.</summary>
/// <remarks>Pure: the same assignment gives the same files.</remarks>
internal interface IReconcilerRenderer
{
    /// <summary>What keeps the reconciler from deleting an object that holds data, as annotations of the object.</summary>
    ValueMap KeepAnnotations { get; }

    /// <summary>Why the reconciler cannot deploy an assignment; <see langword="null"/> if it can.</summary>
    string? Refuse(BuiltinAssignment assignment);

    /// <summary>The files of one assignment.</summary>
    IEnumerable<BuiltinFile> Render(BuiltinAssignment assignment);

    /// <summary>The files of a cluster type as a whole, with what points a new cluster at them.</summary>
    IEnumerable<BuiltinFile> RenderRoot(ClusterTypeRoot root);
}
