using LcncInfra.Model.Collections;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Differences;

namespace LcncInfra.PullRequests.Bodies;

/// <summary>What reviewers are told of a change to one environment. All texts may hold anything: they are escaped.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="BlastRadius">How much of it is reached.</param>
/// <param name="Files">Every file that differs, in order of paths.</param>
public sealed record ReviewedChange(string Environment, BlastRadius BlastRadius, ValueList<FileDifference> Files)
{
    /// <summary>Assignments that come and go, in order of names.</summary>
    public ValueList<ReviewedPlacement> Placements { get; init; } = ValueList<ReviewedPlacement>.Empty;

    /// <summary>What policies found, one sentence each, the gravest first; <see langword="null"/> if nobody looked.</summary>
    public ValueList<string>? PolicyFindings { get; init; }

    /// <summary>What the change costs or saves, one sentence each; <see langword="null"/> if nobody knows.</summary>
    public ValueList<string>? CostDifferences { get; init; }

    /// <summary>What it was made from and is: release, rendering, source commits.</summary>
    public ValueList<ReviewedFact> Facts { get; init; } = ValueList<ReviewedFact>.Empty;
}
