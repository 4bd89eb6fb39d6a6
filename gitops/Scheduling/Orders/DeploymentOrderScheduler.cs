using System.Globalization;
using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Scheduling.Orders;

/// <summary>Decides what is deployed before what on each cluster type, from what workloads require.</summary>
public sealed class DeploymentOrderScheduler
{
    private readonly Dictionary<string, Sourced<WorkloadRequirements>> _requirements;
    private readonly Dictionary<string, AssignmentOrder> _orders = new(StringComparer.Ordinal);
    // What is wrong on thousands of cluster types is said of the first.
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;

    private DeploymentOrderScheduler(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        _requirements = catalog.WorkloadRequirements.Where(r => r.Value.HasOrder).ToDictionary(r => r.Value.Name, StringComparer.Ordinal);
        _diagnostics = diagnostics;
    }

    /// <summary>The order of a placement; reports cycles, and dependencies that are not placed (LC205x).</summary>
    public static DeploymentOrder Schedule(EnvironmentCatalog catalog, Placement placement, DiagnosticBag diagnostics)
    {
        var scheduler = new DeploymentOrderScheduler(catalog, diagnostics);
        if (scheduler._requirements.Count == 0)
        {
            return DeploymentOrder.None;
        }

        foreach (var group in placement.Assignments.GroupBy(a => a.ClusterType.Value.Name, StringComparer.Ordinal))
        {
            scheduler.Schedule(group.First().ClusterType, [.. group]);
        }

        return new DeploymentOrder(scheduler._orders);
    }

    private void Schedule(Sourced<ClusterType> clusterType, IReadOnlyList<Assignment> assignments)
    {
        var name = clusterType.Value.Name;
        var targets = assignments.ToLookup(a => a.DeploymentTarget.Value.Workload, a => a.DeploymentTarget.Value.Name, StringComparer.Ordinal);
        var workloads = targets.Select(t => t.Key).Order(StringComparer.Ordinal).ToList();
        var ordering = workloads.Where(_requirements.ContainsKey).ToList();
        if (ordering.Count == 0)
        {
            return;
        }

        if (!BuiltinTemplate.IsMeantBy(clusterType.Value.Reconciler))
        {
            _diagnostics.Add(OrderDiagnostics.NotKept(clusterType.At("spec.reconciler"), name, ordering[0]));
        }

        ordering.ForEach(workload => ReportNotPlaced(workload, name, workloads));
        var graph = new WorkloadGraph(workloads, w => _requirements.GetValueOrDefault(w)?.Value);
        if (graph.FindCycle() is { } cycle)
        {
            ReportCycle(cycle, name);
            return;
        }

        var waves = graph.Waves();
        foreach (var assignment in assignments)
        {
            var workload = assignment.DeploymentTarget.Value.Workload;
            var dependencies = graph.DependenciesOf(workload).SelectMany(d => targets[d]).Order(StringComparer.Ordinal).ToValueList();
            _orders[assignment.Name] = new AssignmentOrder(waves[workload], dependencies) { IsOrdered = graph.HasEdges };
        }
    }

    private void ReportNotPlaced(string workload, string clusterType, List<string> placed)
    {
        var requirements = _requirements[workload];
        for (var i = 0; i < requirements.Value.DependsOn.Count; i++)
        {
            var dependency = requirements.Value.DependsOn[i];
            if (!placed.Contains(dependency, StringComparer.Ordinal) && _reported.Add($"{workload} → {dependency}"))
            {
                var at = requirements.At(string.Create(CultureInfo.InvariantCulture, $"spec.dependsOn[{i}]"));
                _diagnostics.Add(OrderDiagnostics.NotPlaced(at, (dependency, clusterType), Chain([.. Waiting(workload, placed), dependency])) with
                {
                    Subject = $"WorkloadRequirements/{workload}",
                });
            }
        }
    }

    // Who waits for a workload, and who for them: the way from the outside to it.
    private List<string> Waiting(string workload, List<string> placed)
    {
        var way = new List<string> { workload };
        while (placed.Find(w => !way.Contains(w, StringComparer.Ordinal)
            && _requirements.GetValueOrDefault(w)?.Value.DependsOn.Contains(way[0], StringComparer.Ordinal) == true) is { } before)
        {
            way.Insert(0, before);
        }

        return way;
    }

    private void ReportCycle(IReadOnlyList<string> cycle, string clusterType)
    {
        var chain = Chain(cycle);
        if (_reported.Add(chain) && cycle.Select(_requirements.GetValueOrDefault).FirstOrDefault(r => r is not null) is { } first)
        {
            _diagnostics.Add(OrderDiagnostics.Cycle(first.At("spec.dependsOn"), clusterType, chain) with
            {
                Subject = $"WorkloadRequirements/{first.Value.Name}",
            });
        }
    }

    private static string Chain(IReadOnlyList<string> workloads) => string.Join(" → ", workloads);
}
