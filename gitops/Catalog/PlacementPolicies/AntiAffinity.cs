using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>Keeps targets away from others.</summary>
/// <param name="DeploymentTargets">Selects the others.</param>
/// <param name="Key">Cluster types with one value of this label are one place; <see langword="null"/> for the cluster type itself.</param>
/// <param name="IsHard">Whether a place with such a target is refused; else it is only avoided.</param>
public sealed record AntiAffinity(LabelSelector DeploymentTargets, string? Key, bool IsHard);
