using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Orders;

/// <summary>When an assignment is deployed, among those of its cluster type.</summary>
/// <param name="Wave">How many others have to come before it, one after the other; 0 for those that wait for none.</param>
/// <param name="DependsOn">Names of the deployment targets that have to be ready before, in ordinal order.</param>
public sealed record AssignmentOrder(int Wave, ValueList<string> DependsOn)
{
    /// <summary>Waits for nothing.</summary>
    public static AssignmentOrder None { get; } = new(0, ValueList<string>.Empty);

    /// <summary>Whether anything of the cluster type waits for anything.</summary>
    public bool IsOrdered { get; init; }
}
