using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.Selectors;

/// <summary>A place where an object selects pods.</summary>
/// <param name="Object">The object.</param>
/// <param name="Path">The place.</param>
/// <param name="Selector">What it selects, as a LabelSelector.</param>
internal sealed record PodSelector(ManifestObject Object, string Path, GoMap Selector)
{
    /// <summary>What must be selected: exactly the pods of this object, or, if <see langword="null"/>, those of exactly one object.</summary>
    public ManifestObject? Own { get; init; }

    /// <summary>Whether pods of several objects may be meant, as by a rule about who may call.</summary>
    public bool IsPeer { get; init; }

    /// <summary>Whether it may leave out pods that an operator tells apart itself, as Flagger does with Services.</summary>
    public bool IsPart { get; init; }
}
