using LcncInfra.Scheduling.Explanations;

namespace LcncInfra.Cli.Explain;

/// <summary>What the policies of one environment say of a target.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Pairs">One per cluster type that was asked about, in order of names.</param>
internal sealed record EnvironmentPlacements(string Environment, IReadOnlyList<PairExplanation> Pairs);
