using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Gates;

/// <summary>What gates are asked about: a release before an environment, or one that it runs.</summary>
/// <param name="Environment">The environment, as the flow has it.</param>
/// <param name="State">What is known about it.</param>
/// <param name="Release">Digest of the release.</param>
/// <param name="Rendering">What it is in the environment.</param>
public sealed record GateSubject(PromotionEnvironment Environment, EnvironmentState State, string Release, string Rendering)
{
    /// <summary>Its stay; <see langword="null"/> before it is published.</summary>
    public Stay? Stay { get; init; }

    /// <summary>Since when it is where it is now: the last wave's time, or that of the stay.</summary>
    public DateTimeOffset? Start => Stay is null ? null : Stay.Waves.Count > 0 ? Stay.Waves[^1] : Stay.At;
}
