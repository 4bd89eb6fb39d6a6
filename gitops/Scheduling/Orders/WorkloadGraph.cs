using LcncInfra.Catalog.Requirements;

namespace LcncInfra.Scheduling.Orders;

/// <summary>The workloads of one cluster type, and which of them wait for which.</summary>
internal sealed class WorkloadGraph
{
    private readonly SortedDictionary<string, IReadOnlyList<string>> _edges = new(StringComparer.Ordinal);

    /// <summary>The graph of workloads with what they require; dependencies that are not among the workloads are left out.</summary>
    public WorkloadGraph(IReadOnlyCollection<string> workloads, Func<string, WorkloadRequirements?> requirementsOf)
    {
        var byStage = workloads.GroupBy(w => requirementsOf(w)?.Stage ?? DeploymentStage.Apps).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var workload in workloads)
        {
            var requirements = requirementsOf(workload);
            var stage = requirements?.Stage ?? DeploymentStage.Apps;
            var before = byStage.Keys.Where(s => s < stage).OrderDescending().Select(s => byStage[s]).FirstOrDefault() ?? [];
            _edges[workload] =
            [
                .. before.Concat((requirements?.DependsOn ?? []).Where(workloads.Contains))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>Whether anything waits for anything.</summary>
    public bool HasEdges => _edges.Values.Any(e => e.Count > 0);

    /// <summary>What a workload waits for.</summary>
    public IReadOnlyList<string> DependenciesOf(string workload) => _edges[workload];

    /// <summary>Workloads that wait for each other, the first one again at the end; <see langword="null"/> if none do.</summary>
    public IReadOnlyList<string>? FindCycle()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<string>();
        foreach (var start in _edges.Keys)
        {
            if (Follow(start, path, done) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    /// <summary>How many others come before each workload, one after the other.</summary>
    public IReadOnlyDictionary<string, int> Waves()
    {
        var waves = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var workload in _edges.Keys)
        {
            Wave(workload, waves);
        }

        return waves;
    }

    private int Wave(string workload, Dictionary<string, int> waves)
    {
        if (!waves.TryGetValue(workload, out var wave))
        {
            foreach (var dependency in _edges[workload])
            {
                wave = Math.Max(wave, Wave(dependency, waves) + 1);
            }

            waves[workload] = wave;
        }

        return wave;
    }

    private List<string>? Follow(string workload, List<string> path, HashSet<string> done)
    {
        if (path.IndexOf(workload) is var at and >= 0)
        {
            return [.. path[at..], workload];
        }

        if (!done.Add(workload))
        {
            return null;
        }

        path.Add(workload);
        foreach (var dependency in _edges[workload])
        {
            if (Follow(dependency, path, done) is { } cycle)
            {
                return cycle;
            }
        }

        path.RemoveAt(path.Count - 1);
        return null;
    }
}
