using LcncInfra.Resources.Plans;

namespace LcncInfra.Stacks.Plans;

/// <summary>What became of running a program without the engine.</summary>
/// <param name="Plan">What it asks for.</param>
/// <param name="Calls">The functions of providers that it called.</param>
internal sealed record PlannedEnvironment(ResourcePlan Plan, IReadOnlyList<string> Calls);
