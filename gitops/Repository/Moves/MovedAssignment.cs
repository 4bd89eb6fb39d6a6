using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Moves;

/// <summary>An assignment that goes while one with the same manifests comes.</summary>
/// <param name="ClusterType">Where it was.</param>
/// <param name="Target">What it was called.</param>
/// <param name="NewClusterType">Where it is now.</param>
/// <param name="NewTarget">What it is called now.</param>
internal sealed record MovedAssignment(string ClusterType, string Target, string NewClusterType, string NewTarget)
{
    /// <summary>The objects that go with what it was called, such as <c>Application argocd/shop-web</c>.</summary>
    public ValueList<string> Objects { get; init; } = [];

    /// <summary>Whether these stay, and run beside what is made anew.</summary>
    public bool IsKept { get; init; }

    /// <summary>The workload of the new name, if its files tell.</summary>
    public string? Workload { get; init; }

    /// <summary>Whether only its name changed.</summary>
    public bool IsRenamed => ClusterType == NewClusterType;
}
