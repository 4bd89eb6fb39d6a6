using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Secrets;
using LcncInfra.Scheduling.Decisions;
using LcncInfra.Scheduling.Explanations;

namespace LcncInfra.Cli.Explain;

/// <summary>Says in one sentence what came closest to placing a pair that no policy places.</summary>
internal static class NearestMiss
{
    /// <summary>The sentence.</summary>
    public static string Of(PairExplanation pair)
    {
        if (pair.Decision is { } decision && (pair.IsAsked || pair.PlacementPolicy is not null))
        {
            return Of(pair.PlacementPolicy?.Name, decision);
        }

        if (pair.Verdicts.Count == 0)
        {
            return "There is no scheduling policy.";
        }

        var closest = pair.Verdicts[0];
        return $"Policy '{closest.Policy}' comes closest: {Missed(closest)}.";
    }

    private static string Of(string? policy, CandidateVerdict decision) => policy is null
        ? $"A scheduling policy asks for it, but it {SecretText.Hide(decision.Reason)}."
        : $"Placement policy '{policy}' does not choose it: it {SecretText.Hide(decision.Reason)}.";

    /// <summary>What a policy asks for and does not find; the first condition, and how many more.</summary>
    public static string Missed(PolicyVerdict verdict)
    {
        var onTarget = verdict.DeploymentTarget.FirstOrDefault(r => !r.Met);
        var missed = onTarget ?? verdict.ClusterType.First(r => !r.Met);
        var side = onTarget is null ? "cluster type" : "target";
        var more = verdict.Failed > 1 ? $", and {Counted.Of(verdict.Failed - 1, "more condition")} {(verdict.Failed == 2 ? "fails" : "fail")}" : string.Empty;
        return $"it asks the {side} for '{missed.Requirement}', {Found(missed)}{more}";
    }

    /// <summary>What stands where a condition looks.</summary>
    public static string Found(RequirementVerdict requirement) =>
        requirement.Found is { } value ? $"but finds '{PrintableText.Of(value)}'" : "but the label is absent";
}
