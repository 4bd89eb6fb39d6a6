using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Planning;

/// <summary>Says what a flow does next. Pure: the same state and inputs give the same plan.</summary>
public static class PromotionPlanner
{
    /// <summary>The plan.</summary>
    public static FlowPlan Plan(PromotionState state, FlowInputs inputs)
    {
        var planner = new EnvironmentPlanner(state, inputs);
        var environments = inputs.Flow.Environments.Select(planner.Plan).ToList();
        var step = Register(state, inputs) ?? environments.Find(e => e.Step is not null)?.Step;
        return new FlowPlan(step, [.. environments.SelectMany(e => e.Questions).Distinct()], [.. environments]);
    }

    // A release that comes back is news again: somebody went back to it on purpose.
    private static PromotionStep.Register? Register(PromotionState state, FlowInputs inputs) =>
        inputs.Newest is { } newest && (state.Releases.Count == 0 || state.Releases[^1].Digest != newest.Digest)
            ? new PromotionStep.Register(new KnownRelease(state.Releases.Count + 1, newest.Digest, newest.At))
            : null;
}
