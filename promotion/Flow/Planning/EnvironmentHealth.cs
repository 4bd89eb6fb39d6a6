using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Planning;

/// <summary>Looks again at releases that were found healthy: what clusters report of them later does not change what was found, but keeps them from going on.</summary>
internal sealed class EnvironmentHealth(PromotionState state, FlowInputs inputs)
{
    /// <summary>What is wrong with what an environment runs and was found healthy; <see langword="null"/> if nothing is.</summary>
    public string? IllnessOf(PromotionEnvironment environment)
    {
        var known = state.Of(environment.Name);
        if (known.Current is not { Verdict: Verdict.Healthy } current)
        {
            return null;
        }

        var subject = new GateSubject(environment, known, current.Release, current.Rendering) { Stay = current };
        return environment.Leave.OfType<PromotionGate.Deployment>().Select(gate => DeploymentGate.FailureOf(gate, subject, inputs)).FirstOrDefault(v => v is not null) is { } failed
            ? $"{failed.Gate}: {failed.Reason}"
            : null;
    }

    /// <summary>Why a release must not go on to an environment: it is not well in one of those before, however far; <see langword="null"/> if it may.</summary>
    public string? ObstacleOf(PromotionEnvironment environment, string release)
    {
        foreach (var before in Before(environment).Where(b => state.Of(b.Name).Current?.Release == release))
        {
            if (IllnessOf(before) is { } illness)
            {
                return $"release {FlowText.Short(release)} is not well in {before.Name} any more ({illness})";
            }
        }

        return null;
    }

    private List<PromotionEnvironment> Before(PromotionEnvironment environment)
    {
        var all = new List<PromotionEnvironment>();
        var next = new Queue<string>(environment.After);
        while (next.TryDequeue(out var name))
        {
            if (inputs.Flow.Find(name) is { } before && !all.Contains(before))
            {
                all.Add(before);
                before.After.ToList().ForEach(next.Enqueue);
            }
        }

        return all;
    }
}
