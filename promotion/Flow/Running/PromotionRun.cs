using LcncInfra.Flow.Planning;
using LcncInfra.Flow.States;
using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Running;

/// <summary>What a run did, and where it left the flow.</summary>
/// <param name="State">The state at its end.</param>
/// <param name="Plan">The last plan: where every environment stands and what it waits for.</param>
/// <param name="Done">What was done, in order, in sentences.</param>
public sealed record PromotionRun(PromotionState State, FlowPlan Plan, ValueList<string> Done);
