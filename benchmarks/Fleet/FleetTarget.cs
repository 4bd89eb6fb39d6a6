namespace LcncInfra.Benchmarks.Fleet;

/// <summary>A deployment target of a synthetic fleet.</summary>
/// <param name="Workload">Name of its workload.</param>
/// <param name="Name">Its name inside the workload.</param>
/// <param name="Group">Its label <c>group</c>, which one policy selects.</param>
/// <param name="Workspace">The workspace of its workload.</param>
internal sealed record FleetTarget(string Workload, string Name, string Group, string Workspace)
{
    /// <summary>Whether it is one of the few that the config <see cref="FleetConfigs.EarlyName"/> reaches.</summary>
    public required bool IsEarly { get; init; }

    /// <summary>Its full name.</summary>
    public string FullName => $"{Workload}-{Name}";
}
