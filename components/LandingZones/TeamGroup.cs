namespace LcncInfra.Components.LandingZones;

/// <summary>What a group of the identity provider may do in a team's namespaces.</summary>
/// <param name="Group">The group, as tokens name it.</param>
/// <param name="ClusterRole">A ClusterRole, such as <c>edit</c> in development and <c>view</c> in production; it counts in the namespaces only.</param>
public sealed record TeamGroup(string Group, string ClusterRole);
