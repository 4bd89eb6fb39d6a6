using LcncInfra.Manifests.Objects;

namespace LcncInfra.Manifests.Pods;

/// <summary>Pods that have the same labels.</summary>
/// <param name="Owner">The object that they come from. Several groups of one owner belong together, as Flagger's primary to its target.</param>
/// <param name="Labels">The labels.</param>
/// <param name="Template">What they are made of; <see langword="null"/> if an operator decides.</param>
internal sealed record PodGroup(ManifestObject Owner, IReadOnlyDictionary<string, string> Labels, PodTemplate? Template);
