using System.Globalization;

namespace LcncInfra.Benchmarks.Fleet;

/// <summary>Writes one policy for each group of targets; together they make exactly the wanted assignments, none twice.</summary>
internal sealed class FleetPolicies(FleetLayout layout)
{
    /// <summary>The text of every policy, by file name.</summary>
    public IEnumerable<(string File, string Text)> Write()
    {
        var random = new FleetRandom(layout.Fleet.Seed ^ 0x9017C135);
        var groups = layout.Targets.Select(t => (t.Group, t.Workspace)).Distinct().ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            var (group, workspace) = groups[i];
            yield return (group, Policy(i, group, workspace, random));
        }
    }

    private string Policy(int index, string group, string workspace, FleetRandom random)
    {
        var restricted = index % 2 == 0 ? $"\n    workspace: {workspace}" : string.Empty;
        return $"""
            apiVersion: scheduler.kalypso.io/v1alpha1
            kind: SchedulingPolicy
            metadata:
              name: {group}
            spec:
              deploymentTargetSelector:{restricted}
                labelSelector:
                  matchLabels:
                    group: {group}
              clusterTypeSelector:
                labelSelector:
            {ClusterTypes(index, random)}

            """;
    }

    // Neighbouring cluster types from a random one on: as the list of those, or as all but the rest.
    private string ClusterTypes(int index, FleetRandom random)
    {
        var all = layout.ClusterTypes;
        var count = layout.Plan.ClusterTypeCounts[index];
        var first = random.Below(all.Count);
        var names = Enumerable.Range(0, all.Count).Select(i => all[(first + i) % all.Count].Name).ToList();
        var (operation, values) = index % 3 == 2 ? ("NotIn", names.Skip(count)) : ("In", names.Take(count));
        return string.Create(CultureInfo.InvariantCulture, $"""
                  matchLabels:
                    fleet: main
                  matchExpressions:
                    - key: site
                      operator: {operation}
                      values: [{string.Join(", ", values)}]
            """);
    }
}
