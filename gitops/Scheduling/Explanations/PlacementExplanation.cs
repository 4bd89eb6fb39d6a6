using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;
using LcncInfra.Scheduling.Decisions;

namespace LcncInfra.Scheduling.Explanations;

/// <summary>Explains placements by asking every policy about a pair; needs nothing that scheduling keeps.</summary>
public static class PlacementExplanation
{
    /// <summary>Why <paramref name="target"/> is or is not on <paramref name="clusterType"/>.</summary>
    public static PairExplanation Of(EnvironmentCatalog catalog, DeploymentTarget target, ClusterType clusterType) =>
        OfTarget(catalog, target).First(pair => pair.ClusterType == clusterType.Name);

    /// <summary>Why a target is or is not on each cluster type, in order of names.</summary>
    public static IReadOnlyList<PairExplanation> OfTarget(EnvironmentCatalog catalog, DeploymentTarget target)
    {
        var decision = DecisionScheduler.IsNeeded(catalog)
            ? DecisionScheduler.Explain(catalog, name => name == target.Name).FirstOrDefault()
            : null;
        return
        [
            .. catalog.ClusterTypes.Select((clusterType, index) =>
                new PairExplanation(target.Name, clusterType.Value.Name, Verdicts(catalog, target, clusterType.Value))
                {
                    Decision = decision?.Verdicts[index],
                    PlacementPolicy = decision?.Policy is { } policy ? (policy.Value.Name, policy.At("metadata.name")) : null,
                }),
        ];
    }

    /// <summary>What was decided about every target that a placement policy places, in the order in which it was decided.</summary>
    public static IEnumerable<TargetDecision> Decisions(EnvironmentCatalog catalog) =>
        catalog.PlacementPolicies.Count == 0
            ? []
            : DecisionScheduler.Explain(catalog, _ => true).Where(decision => decision.Policy is not null);

    private static ValueList<PolicyVerdict> Verdicts(EnvironmentCatalog catalog, DeploymentTarget target, ClusterType clusterType) =>
        catalog.SchedulingPolicies
            .Select(policy => Verdict(policy, target, clusterType))
            .OrderBy(verdict => verdict.Failed)
            .ThenBy(verdict => verdict.Policy, StringComparer.Ordinal)
            .ToValueList();

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
