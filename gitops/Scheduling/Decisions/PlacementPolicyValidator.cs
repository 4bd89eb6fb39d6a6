using LcncInfra.Catalog;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Labels;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>Finds placement policies that select nothing, and targets that two of them select.</summary>
internal static class PlacementPolicyValidator
{
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        var selectedBy = new int[catalog.DeploymentTargets.Count];
        Array.Fill(selectedBy, -1);
        var clashes = new Dictionary<(int First, int Second), (int Count, int Target)>();
        for (var policy = 0; policy < catalog.PlacementPolicies.Count; policy++)
        {
            var selects = false;
            var value = catalog.PlacementPolicies[policy].Value;
            for (var target = 0; target < selectedBy.Length; target++)
            {
                var candidate = catalog.DeploymentTargets[target].Value;
                if (!value.Selects(candidate.Workspace, candidate.Labels))
                {
                    continue;
                }

                selects = true;
                if (selectedBy[target] >= 0)
                {
                    var (count, first) = clashes.GetValueOrDefault((selectedBy[target], policy), (0, target));
                    clashes[(selectedBy[target], policy)] = (count + 1, first);
                }
                else
                {
                    selectedBy[target] = policy;
                }
            }

            if (!selects)
            {
                ReportUnused(catalog, policy, diagnostics);
            }
        }

        foreach (var ((first, second), (count, target)) in clashes)
        {
            diagnostics.Add(SchedulingDiagnostics.TwoPlacementPolicies(
                catalog.PlacementPolicies[first], catalog.PlacementPolicies[second], count, catalog.DeploymentTargets[target].Value.Name));
        }
    }

    private static void ReportUnused(EnvironmentCatalog catalog, int index, DiagnosticBag diagnostics)
    {
        var policy = catalog.PlacementPolicies[index];
        var candidates = catalog.DeploymentTargets
            .Where(t => string.IsNullOrEmpty(policy.Value.Workspace) || t.Value.Workspace == policy.Value.Workspace)
            .Select(t => t.Value.Labels)
            .ToList();
        LabelSelector selector = policy.Value.DeploymentTargets;
        diagnostics.Add(SchedulingDiagnostics.PlacementPolicySelectsNothing(policy, SelectorMiss.Of(selector, candidates)));
    }
}
