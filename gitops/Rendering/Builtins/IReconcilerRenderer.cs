using LcncInfra.Model.Collections;

namespace LcncInfra.Rendering.Builtins;

/// <summary>Writes the objects by which one reconciler deploys assignments.</summary>
/// <remarks>Pure: the same assignment gives the same files.</remarks>
internal interface IReconcilerRenderer
{
    /// <summary>What keeps the reconciler from deleting an object that holds data, as annotations of the object.</summary>
    ValueMap KeepAnnotations { get; }

    /// <summary>Whether it makes the namespace of what it deploys even if that is there, for which an account needs a right of its own.</summary>
    bool CreatesNamespaces { get; }

    /// <summary>Where the account is that it uses for a workload of a namespace; <see langword="null"/> if it knows no accounts.</summary>
    string? AccountNamespace(string workloadNamespace);

    /// <summary>Why the reconciler cannot deploy an assignment; <see langword="null"/> if it can.</summary>
    string? Refuse(BuiltinAssignment assignment);

    /// <summary>Whether values of a cluster reach what an assignment deploys.</summary>
    bool FillsIn(BuiltinAssignment assignment);

    /// <summary>The files of one assignment.</summary>
    IEnumerable<BuiltinFile> Render(BuiltinAssignment assignment);

    /// <summary>The files of a cluster type as a whole, with what points a new cluster at them.</summary>
    IEnumerable<BuiltinFile> RenderRoot(ClusterTypeRoot root);
}
