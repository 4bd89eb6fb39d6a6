namespace LcncInfra.Scheduling.Orders;

/// <summary>The order in which assignments are deployed to their cluster types.</summary>
public sealed class DeploymentOrder
{
    private readonly Dictionary<string, AssignmentOrder> _byAssignment;

    internal DeploymentOrder(Dictionary<string, AssignmentOrder> byAssignment) => _byAssignment = byAssignment;

    /// <summary>Nothing waits for anything.</summary>
    public static DeploymentOrder None { get; } = new(new Dictionary<string, AssignmentOrder>(StringComparer.Ordinal));

    /// <summary>The order of an assignment by its name, <c>clusterType/deploymentTarget</c>.</summary>
    public AssignmentOrder Of(string assignment) => _byAssignment.GetValueOrDefault(assignment, AssignmentOrder.None);
}
