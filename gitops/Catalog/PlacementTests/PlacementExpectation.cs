using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.PlacementTests;

/// <summary>Where deployment targets must be, and with which values.</summary>
/// <param name="Target">Name of the target, or a pattern with <c>*</c>; every target it names must be so.</param>
/// <param name="ClusterTypes">Exactly these cluster types; empty for none; <see langword="null"/> if not said.</param>
/// <param name="ClusterType">A cluster type, or a pattern with <c>*</c>, that is among those of the target; <see langword="null"/> if not said.</param>
/// <param name="Values">Values of the configuration there: on the cluster type, or without one on all that are listed.</param>
public sealed record PlacementExpectation(string Target, ValueList<string>? ClusterTypes, string? ClusterType, ValueMap Values);
