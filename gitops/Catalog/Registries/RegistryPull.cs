using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.Registries;

/// <summary>Says from where cluster types pull.</summary>
/// <param name="ClusterTypes">Which, by their labels.</param>
/// <param name="From">Name of the location.</param>
public sealed record RegistryPull(LabelSelector ClusterTypes, string From);
