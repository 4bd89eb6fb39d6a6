using LcncInfra.Catalog.Registries;
using LcncInfra.Components.Charts;
using LcncInfra.Model.Collections;
using Pulumi;

namespace LcncInfra.Components.Registries;

/// <summary>What an <see cref="ImageAdmission"/> lets run.</summary>
public sealed class ImageAdmissionArgs : ResourceArgs
{
    /// <summary>The registry, whose signers count.</summary>
    public required Registry Registry { get; init; }

    /// <summary>What names of images begin with where clusters pull from, such as <see cref="MirroredRegistry.LocationRoots"/>.</summary>
    public required List<Input<string>> Roots { get; init; }

    /// <summary>Namespaces in which nothing is looked at, beside those of the cluster itself; what brings the cluster up must not wait for this.</summary>
    public ValueList<string> ExemptNamespaces { get; init; } = [];

    /// <summary>Where the chart comes from; <see langword="null"/> for its own repository.</summary>
    public ChartSource? Chart { get; init; }

    /// <summary>Values of the chart that are said otherwise than here.</summary>
    public Dictionary<string, object> Values { get; init; } = [];
}
