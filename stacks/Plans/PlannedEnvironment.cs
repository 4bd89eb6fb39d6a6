using LcncInfra.Resources.Plans;

namespace LcncInfra.Stacks.Plans;

/// <summary>What became of running a program without the engine.</summary>
/// <param name="Plan">What it asks for.</param>
/// <param name="Calls">The functions of providers that it called.</param>
internal sealed record PlannedEnvironment(ResourcePlan Plan, IReadOnlyList<string> Calls)
{
    /// <summary>How often it called functions of providers.</summary>
    public required int CallCount { get; init; }

    /// <summary>What it would publish; <see langword="null"/> if nothing.</summary>
    public PlannedPublication? Publication { get; init; }
}
