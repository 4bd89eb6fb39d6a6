using LcncInfra.Flow.Questions;
using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Planning;

/// <summary>What a flow does next, and why it does no more.</summary>
/// <param name="Step">The next step; <see langword="null"/> if there is none, or something must be asked first.</param>
/// <param name="Questions">What must be asked.</param>
/// <param name="Environments">Where every environment stands, in the flow's order.</param>
public sealed record FlowPlan(PromotionStep? Step, ValueList<FlowQuestion> Questions, ValueList<EnvironmentPlan> Environments);
