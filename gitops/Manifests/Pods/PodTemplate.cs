using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.Pods;

/// <summary>The description of pods in an object.</summary>
/// <param name="Owner">The object.</param>
/// <param name="Path">Where the description is, with a dot at its end; empty for a pod itself.</param>
/// <param name="Root">The description: metadata and spec.</param>
internal sealed record PodTemplate(ManifestObject Owner, string Path, GoMap Root)
{
    private static readonly string[] ContainerLists = ["initContainers", "containers", "ephemeralContainers"];

    /// <summary>What the pods are made of.</summary>
    public GoMap Spec { get; } = Node.Map(Root, "spec") ?? new GoMap(GoMapType.StringToAny);

    /// <summary>Where <see cref="Spec"/> is.</summary>
    public string SpecPath => $"{Path}spec";

    /// <summary>The labels of the pods.</summary>
    public IReadOnlyDictionary<string, string> Labels => Node.Labels(Root, "metadata", "labels");

    /// <summary>All containers, with the place of each.</summary>
    public IEnumerable<(string Path, GoMap Container)> Containers =>
        ContainerLists.SelectMany(list =>
            Node.Maps(Spec, list).Select(c => (Path: $"{SpecPath}.{list}[{c.Index}]", Container: c.Item)));

    /// <summary>The volumes, with the place of each.</summary>
    public IEnumerable<(string Path, GoMap Volume)> Volumes => Node.Maps(Spec, "volumes").Select(v => ($"{SpecPath}.volumes[{v.Index}]", v.Item));
}
