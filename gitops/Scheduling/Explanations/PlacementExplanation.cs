using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;

namespace LcncInfra.Scheduling.Explanations;

/// <summary>Explains placements by asking every policy about a pair; needs nothing that scheduling keeps.</summary>
public static class PlacementExplanation
{
    /// <summary>Why <paramref name="target"/> is or is not on <paramref name="clusterType"/>.</summary>
    public static PairExplanation Of(EnvironmentCatalog catalog, DeploymentTarget target, ClusterType clusterType) => new(
        target.Name,
        clusterType.Name,
        catalog.SchedulingPolicies
            .Select(policy => Verdict(policy, target, clusterType))
            .OrderBy(verdict => verdict.Failed)
            .ThenBy(verdict => verdict.Policy, StringComparer.Ordinal)
            .ToValueList());

    private static PolicyVerdict Verdict(Sourced<SchedulingPolicy> policy, DeploymentTarget target, ClusterType clusterType)
    {
        var (name, workspace, targets, clusterTypes) = policy.Value;
        IEnumerable<RequirementVerdict> workspaces = string.IsNullOrEmpty(workspace)
            ? []
            : [new RequirementVerdict($"workspace={workspace}", target.Workspace, policy.Value.AcceptsWorkspace(target.Workspace))];
        return new PolicyVerdict(
            name,
            policy.At("metadata.name"),
            workspaces.Concat(Verdicts(targets, target.Labels)).ToValueList(),
            Verdicts(clusterTypes, clusterType.Labels).ToValueList());
    }

    private static IEnumerable<RequirementVerdict> Verdicts(LabelSelector selector, ValueMap labels) =>
        selector.Requirements.Select(requirement => new RequirementVerdict(
            requirement.ToString(),
            labels.TryGetValue(requirement.Key, out var value) ? value : null,
            requirement.Matches(labels)));
}
