using LcncInfra.Resources.Plans;

namespace LcncInfra.Automation.Stacks;

/// <summary>What an update would do.</summary>
/// <param name="Changes">What would happen to the resources.</param>
/// <param name="Plan">What the program asks of the providers: what policies look at.</param>
public sealed record PreviewedStack(StackChanges Changes, ResourcePlan Plan);
