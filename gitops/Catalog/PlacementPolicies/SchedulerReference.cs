using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>Names the program that chooses the cluster types of a placement policy's targets in our place.</summary>
/// <param name="Name">What whoever starts a run calls the program; never a path, because who writes policies must not choose what runs.</param>
/// <param name="Config">What the program is told beside the policy.</param>
public sealed record SchedulerReference(string Name, ValueMap Config);
