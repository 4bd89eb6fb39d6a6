using System.Globalization;

namespace LcncInfra.Benchmarks.Fleet;

/// <summary>Names everything of a fleet: which regions and zones there are, which target is in which group and workspace.</summary>
internal sealed class FleetLayout
{
    private const int EarlyPercent = 1;

    /// <summary>Lays a fleet out.</summary>
    public FleetLayout(FleetParameters fleet)
    {
        Fleet = fleet;
        Plan = PlacementPlan.Of(fleet);
        Regions = Names("region", Math.Max(2, (fleet.ClusterTypes + 5) / 10));
        Zones = Names("zone", Math.Max(2, fleet.ClusterTypes / 4));
        Workspaces = Names("team", fleet.Workspaces);
        ClusterTypes = [.. Enumerable.Range(0, fleet.ClusterTypes).Select(ClusterType)];
        Targets = [.. Groups().SelectMany(g => g)];
        Environments = fleet.Environments == 1 ? ["prod"] : Names("stage", fleet.Environments);
    }

    /// <summary>The parameters.</summary>
    public FleetParameters Fleet { get; }

    /// <summary>How many targets go on how many cluster types.</summary>
    public PlacementPlan Plan { get; }

    /// <summary>Names of the environments.</summary>
    public IReadOnlyList<string> Environments { get; }

    /// <summary>Values of the label <c>region</c> of cluster types.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>Values of the label <c>zone</c> of cluster types.</summary>
    public IReadOnlyList<string> Zones { get; }

    /// <summary>Names of the registrations and of their workspaces.</summary>
    public IReadOnlyList<string> Workspaces { get; }

    /// <summary>The cluster types.</summary>
    public IReadOnlyList<FleetClusterType> ClusterTypes { get; }

    /// <summary>The deployment targets of one environment.</summary>
    public IReadOnlyList<FleetTarget> Targets { get; }

    /// <summary>The workloads, in order.</summary>
    public IEnumerable<IGrouping<string, FleetTarget>> Workloads => Targets.GroupBy(t => t.Workload, StringComparer.Ordinal);

    private static string[] Names(string word, int count) =>
        [.. Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{word}-{i:D2}"))];

    private FleetClusterType ClusterType(int index) => new(
        string.Create(CultureInfo.InvariantCulture, $"{(index % 3 == 0 ? "edge" : "cloud")}-{index:D3}"),
        Regions[index % Regions.Count],
        Zones[index % Zones.Count])
    {
        // Spread over the fleet: neighbours differ.
        IsArgo = index * 37 % 100 < Fleet.ArgoPercent,
        IsEnvFile = index * 53 % 100 < Fleet.EnvFilePercent,
    };

    private IEnumerable<IEnumerable<FleetTarget>> Groups()
    {
        var first = 0;
        var firstWorkload = 0;
        for (var group = 0; group < Plan.GroupSizes.Count; group++)
        {
            var (start, workloads, count) = (first, firstWorkload, Plan.GroupSizes[group]);
            var (name, workspace) = (PolicyName(group), Workspaces[group % Workspaces.Count]);
            yield return Enumerable.Range(0, count).Select(i => new FleetTarget(
                string.Create(CultureInfo.InvariantCulture, $"app-{workloads + (i / Fleet.TargetsPerWorkload):D3}"),
                string.Create(CultureInfo.InvariantCulture, $"part-{i % Fleet.TargetsPerWorkload}"),
                name,
                workspace)
            {
                IsEarly = (start + i) * 100 < Fleet.Targets * EarlyPercent,
            });
            first += count;
            firstWorkload += (count + Fleet.TargetsPerWorkload - 1) / Fleet.TargetsPerWorkload;
        }
    }

    private static string PolicyName(int group) => string.Create(CultureInfo.InvariantCulture, $"group-{group:D2}");
}
