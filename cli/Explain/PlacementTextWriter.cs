using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Explanations;

namespace LcncInfra.Cli.Explain;

/// <summary>Tells people why a target is where it is.</summary>
internal static class PlacementTextWriter
{
    /// <summary>Writes each environment: for one cluster type every condition, for all of them one line each.</summary>
    public static void Write(CommandIo io, IReadOnlyList<EnvironmentPlacements> environments, bool detailed)
    {
        var style = new TextStyle(io.ColoursOut);
        for (var i = 0; i < environments.Count; i++)
        {
            if (i > 0)
            {
                io.Out.WriteLine();
            }

            if (detailed)
            {
                Detail(io.Out, style, environments[i]);
            }
            else
            {
                Overview(io.Out, style, environments[i]);
            }
        }
    }

    private static void Overview(TextWriter output, TextStyle style, EnvironmentPlacements placements)
    {
        var placed = placements.Pairs.Count(p => p.IsPlaced);
        var target = placements.Pairs.Select(p => p.DeploymentTarget).FirstOrDefault();
        output.WriteLine(style.Bold($"{placements.Environment}: {target} is placed on {placed} of {Counted.Of(placements.Pairs.Count, "cluster type")}"));
        var columns = new TextColumns();
        foreach (var pair in placements.Pairs)
        {
            var reason = pair.IsPlaced
                ? $"by {string.Join(", ", Deciders(pair))}"
                : NearestMiss.Of(pair);
            columns.Add([pair.ClusterType, pair.IsPlaced ? "placed" : "not placed", reason], c => c, pair.IsPlaced ? style.Green : style.Red);
        }

        columns.Write(output, "  ");
    }

    private static void Detail(TextWriter output, TextStyle style, EnvironmentPlacements placements)
    {
        foreach (var pair in placements.Pairs)
        {
            var verdict = pair.IsPlaced ? style.Green("placed") : style.Red("not placed");
            output.WriteLine($"{style.Bold($"{placements.Environment}: {pair.DeploymentTarget} on {pair.ClusterType}")}: {verdict}");
            if (!pair.IsPlaced)
            {
                output.WriteLine(NearestMiss.Of(pair));
            }

            DecisionTextWriter.Write(output, style, pair);
            foreach (var policy in pair.Verdicts)
            {
                output.WriteLine();
                output.WriteLine($"Policy '{policy.Policy}' ({style.Cyan(policy.At.ToString())}) {Sentence(policy)}");
                Conditions(style, policy).Write(output, "  ");
            }
        }
    }

    private static IEnumerable<string> Deciders(PairExplanation pair)
    {
        var asking = pair.Verdicts.Where(v => v.Places).Select(v => $"policy '{v.Policy}' ({v.At})");
        return pair is { PlacementPolicy: { } policy, Decision: { } decision }
            ? asking.Append($"placement policy '{policy.Name}' ({policy.At}), as rank {decision.Rank} with score {decision.Score}")
            : asking;
    }

    private static string Sentence(PolicyVerdict policy) => policy.Places
        ? "places it."
        : $"does not: {Counted.Of(policy.Failed, "condition")} of {policy.DeploymentTarget.Count + policy.ClusterType.Count} {(policy.Failed == 1 ? "fails" : "fail")}.";

    private static TextColumns Conditions(TextStyle style, PolicyVerdict policy)
    {
        var columns = new TextColumns();
        foreach (var (side, requirements) in new[] { ("target", policy.DeploymentTarget), ("cluster type", policy.ClusterType) })
        {
            foreach (var requirement in requirements)
            {
                var found = requirement.Found is { } value ? $"has '{PrintableText.Of(value)}'" : "has no such label";
                columns.Add(
                    [side, requirement.Requirement, found, requirement.Met ? "met" : "not met"],
                    c => c,
                    c => c,
                    c => c,
                    requirement.Met ? style.Green : style.Red);
            }

            if (requirements.Count == 0)
            {
                columns.Add(side, "(every one)", string.Empty, "met");
            }
        }

        return columns;
    }
}
