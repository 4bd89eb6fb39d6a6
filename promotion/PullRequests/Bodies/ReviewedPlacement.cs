namespace LcncInfra.PullRequests.Bodies;

/// <summary>An assignment that comes or goes.</summary>
/// <param name="IsAdded">Whether it comes.</param>
/// <param name="Name"><c>clusterType/deploymentTarget</c>.</param>
/// <param name="Reason">Why, in one sentence.</param>
public sealed record ReviewedPlacement(bool IsAdded, string Name, string Reason);
