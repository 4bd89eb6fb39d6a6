using LcncInfra.Catalog;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.Placements;

/// <summary>Finds selectors that choose nothing, and selectors that were forgotten and choose everything.</summary>
internal static class PolicyValidator
{
    private const string TargetPath = "spec.deploymentTargetSelector";
    private const string ClusterTypePath = "spec.clusterTypeSelector";

    public static void Validate(
        Sourced<SchedulingPolicy> policy, EnvironmentCatalog catalog, PolicyChoice chosen, DiagnosticBag diagnostics)
    {
        var (name, workspace, targets, clusterTypes) = policy.Value;
        if (targets.IsEmpty && string.IsNullOrEmpty(workspace))
        {
            diagnostics.Add(SchedulingDiagnostics.SelectsEverything(policy.At($"{TargetPath}.labelSelector"), name, "deployment target"));
        }

        if (clusterTypes.IsEmpty)
        {
            diagnostics.Add(SchedulingDiagnostics.SelectsEverything(policy.At($"{ClusterTypePath}.labelSelector"), name, "cluster type"));
        }

        if (chosen.DeploymentTargets.Count == 0)
        {
            var candidates = catalog.DeploymentTargets.Where(t => policy.Value.AcceptsWorkspace(t.Value.Workspace)).Select(t => t.Value.Labels).ToList();
            diagnostics.Add(candidates.Count == 0 && !string.IsNullOrEmpty(workspace)
                ? SchedulingDiagnostics.UnknownWorkspace(policy.At($"{TargetPath}.workspace"), name, workspace, catalog)
                : SchedulingDiagnostics.SelectsNothing(
                    policy.At($"{TargetPath}.labelSelector"), name, "deployment target", SelectorMiss.Of(targets, candidates)));
        }

        if (chosen.ClusterTypes.Count == 0)
        {
            List<ValueMap> candidates = [.. catalog.ClusterTypes.Select(c => c.Value.Labels)];
            diagnostics.Add(SchedulingDiagnostics.SelectsNothing(
                policy.At($"{ClusterTypePath}.labelSelector"), name, "cluster type", SelectorMiss.Of(clusterTypes, candidates)));
        }
    }
}
