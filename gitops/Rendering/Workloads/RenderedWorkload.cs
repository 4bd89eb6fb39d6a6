using LcncInfra.Model.Collections;

namespace LcncInfra.Rendering.Workloads;

/// <summary>The manifests of an assignment as they are written into the tree.</summary>
/// <param name="Text">The YAML.</param>
/// <param name="Images">What its containers run.</param>
internal sealed record RenderedWorkload(string Text, ValueList<string> Images)
{
    /// <summary>Folder of a cluster type's folder that holds the manifests of its targets. No target has its name, because each has a <c>-</c>.</summary>
    public const string Folder = "workloads";

    /// <summary>The file with the manifests.</summary>
    public const string FileName = "manifests.yaml";
}
